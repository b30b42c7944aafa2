// People: how they look, how they are found, and how several of them are picked.

import { h, icon, name, newId } from "./dom.js";
import { Listbox } from "./listbox.js";

const TINTS = 8;
// So many people are offered at once.
const MOST = 8;

/** A person's initials on a quiet tint, always the same for the same person. */
export function avatar(person, properties = {}) {
  const letters = person.name.split(/\s+/).filter(Boolean);
  const initials = [letters[0], letters.length > 1 ? letters.at(-1) : ""]
    .map((word) => (word ? [...word][0].toLocaleUpperCase() : ""))
    .join("");
  let sum = 0;
  for (const char of person.id) sum = (sum * 31 + char.codePointAt(0)) % 9973;
  return h("span", { class: `avatar tint-${sum % TINTS}`, "aria-hidden": "true", ...properties }, initials || "?");
}

/** Laurel's own picture. */
export function laurelAvatar() {
  return h("img", { class: "avatar", src: "/sandbox/static/laurel.svg", alt: "" });
}

/** A line that tells one person from another in a list. */
export function personLine(person, me) {
  const about = [person.role, person.region].filter(Boolean).join(", ");
  return [
    avatar(person),
    h(
      "span",
      { class: "who" },
      h("span", { class: "who-name" }, name(person.name), person.id === me ? h("span", { class: "tag" }, "you") : null, person.guest ? h("span", { class: "tag" }, "guest") : null),
      h("span", { class: "who-about" }, about ? `@${person.handle} · ${about}` : `@${person.handle}`),
    ),
  ];
}

function folded(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase();
}

/** The people whom `query` could mean, those whose names begin with it first. */
export function search(people, query, limit = MOST) {
  const wanted = folded(query);
  const ranked = [];
  for (const person of people) {
    const words = folded(person.name);
    const about = folded(`${person.role} ${person.region}`);
    let rank = -1;
    if ([words, person.handle, person.id].some((word) => word.startsWith(wanted))) rank = 0;
    else if (words.split(/\s+/).some((word) => word.startsWith(wanted))) rank = 1;
    else if (wanted.length > 1 && about.includes(wanted)) rank = 2;
    if (rank >= 0) ranked.push({ rank, person });
  }
  ranked.sort((one, other) => one.rank - other.rank || one.person.name.localeCompare(other.person.name));
  return ranked.slice(0, limit).map((found) => found.person);
}

/** A picker of several people: chips, and a text box that finds more. */
export class PeoplePicker {
  constructor({ people, me, initial, most, label, describedBy }) {
    this.people = people;
    this.me = me;
    this.most = most;
    this.chosen = [...new Set(initial)];
    this.id = newId("people");
    this.input = h("input", { id: this.id, type: "text", "aria-describedby": describedBy, spellcheck: "false" });
    this.chips = h("span", { class: "chips" });
    this.listbox = new Listbox(this.input, { label, pick: (item) => this.#add(item.key) });
    this.nobody = h("p", { class: "nobody", role: "status" });
    this.element = h("div", { class: "picker" }, h("div", { class: "picker-box" }, this.chips, this.input), this.listbox.list, this.nobody);
    this.element.firstChild.addEventListener("click", () => this.input.focus());
    this.input.addEventListener("input", () => this.#suggest());
    // An empty field invites; one that is filled is left in peace.
    this.input.addEventListener("focus", () => this.chosen.length || this.#suggest());
    this.input.addEventListener("blur", () => this.listbox.hide());
    this.input.addEventListener("keydown", (event) => this.#key(event));
    this.#draw();
  }

  #suggest() {
    const left = this.chosen.length < this.most ? [...this.people.values()] : [];
    const free = left.filter((one) => one.active && !one.bot && !this.chosen.includes(one.id));
    const query = this.input.value.trim().replace(/^@/, "");
    // Hardly anybody looks for themselves.
    const found = search(free, query, free.length).sort((one, other) => (one.id === this.me) - (other.id === this.me)).slice(0, MOST);
    const full = left.length ? `Nobody else here is called “${query}”.` : `That is as many people as fit: ${this.most}.`;
    this.nobody.textContent = query && !found.length ? full : "";
    this.listbox.show(found.map((person) => ({ key: person.id, draw: () => personLine(person, this.me) })));
  }

  #key(event) {
    if (this.listbox.key(event)) return;
    if (event.key === "Backspace" && !this.input.value && this.chosen.length) this.#remove(this.chosen.at(-1));
    if (event.key === "ArrowDown") this.#suggest();
    if (event.key === "Enter") event.preventDefault();
  }

  #add(id) {
    this.chosen.push(id);
    this.input.value = "";
    this.nobody.textContent = "";
    this.#draw();
    this.input.focus();
    this.listbox.hide();
  }

  #remove(id) {
    this.chosen = this.chosen.filter((one) => one !== id);
    this.#draw();
    this.input.focus();
  }

  #draw() {
    this.chips.replaceChildren(
      ...this.chosen.map((id) => {
        const person = this.people.get(id);
        const called = person ? person.name : id;
        const remove = h("button", { type: "button", "aria-label": `Remove ${called}` }, icon("close"));
        remove.addEventListener("click", (event) => {
          event.stopPropagation();
          this.#remove(id);
        });
        return h("span", { class: "chip" }, name(called), remove);
      }),
    );
    this.input.placeholder = this.chosen.length ? "" : "Type a name";
  }
}
