// The workspace at the left: who you are, the channels, and direct messages.

import { fill, h, icon, name } from "./dom.js";
import { Listbox } from "./listbox.js";
import { avatar, laurelAvatar, personLine, search } from "./people.js";

export class Side {
  /**
   * `go(place)` opens a conversation, `be(person)` switches person, `write(person)` starts a chat,
   * `myPage()` shows what Laurel knows of the person.
   */
  constructor(host, { go, be, write, myPage }) {
    Object.assign(this, { host, go, be, write, myPage });
    this.you = h("div", { class: "you" });
    this.channels = h("ul", {});
    this.direct = h("ul", {});
    const start = h("button", { type: "button", class: "quiet square", "aria-label": "Write to somebody", title: "Write to somebody", "aria-expanded": "false" }, icon("plus"));
    start.addEventListener("click", () => this.#choose(start, "Write to", (person) => this.write(person), true));
    const places = h("div", { class: "places" }, h("h2", {}, "Channels"), this.channels, h("div", { class: "heading" }, h("h2", {}, "Direct messages"), start), this.direct);
    fill(host, this.you, places);
  }

  draw(world) {
    this.world = world;
    this.#drawYou();
    this.drawPlaces();
  }

  /** Draws the conversations anew; whoever is on one of them with the keyboard stays there. */
  drawPlaces() {
    const { places, current } = this.world;
    const focused = this.host.contains(document.activeElement) ? document.activeElement.dataset.place : null;
    const all = [...places.values()];
    const listed = (some) => some.map((place) => this.#place(place, current));
    fill(this.channels, listed(all.filter((one) => one.kind !== "direct")));
    fill(this.direct, listed(all.filter((one) => one.kind === "direct")));
    if (focused) this.host.querySelector(`[data-place="${CSS.escape(focused)}"]`)?.focus();
  }

  #place(place, current) {
    const here = place.id === current;
    const person = this.world.people.get(place.with);
    const sign = place.kind !== "direct" ? h("span", { class: "hash", "aria-hidden": "true" }, "#") : person ? avatar(person) : laurelAvatar();
    const title = place.kind !== "direct" ? place.name : person ? person.name : "Laurel";
    const unread = place.unread
      ? [h("span", { class: "count", "aria-hidden": "true" }, place.unread > 99 ? "99+" : String(place.unread)), h("span", { class: "unseen" }, `, ${place.unread} unread`)]
      : null;
    const button = h(
      "button",
      { type: "button", class: place.unread ? "has-unread" : "", "aria-current": here ? "page" : null, "data-place": place.id },
      sign,
      name(title, { class: "title" }),
      unread,
    );
    button.addEventListener("click", () => this.go(place.id));
    return h("li", {}, button);
  }

  #drawYou() {
    if (this.panel && this.you.contains(this.opener)) this.#closePanel();
    const me = this.world.people.get(this.world.me);
    const button = h(
      "button",
      { type: "button", class: "you-button", "aria-haspopup": "listbox", "aria-expanded": "false" },
      avatar(me),
      h("span", { class: "who" }, h("span", { class: "you-are" }, "You are"), name(me.name, { class: "who-name" }), h("span", { class: "who-about" }, me.role)),
      icon("swap"),
    );
    button.addEventListener("click", () => this.#choose(button, "Be somebody else", (person) => this.be(person.id), false));
    const mine = h("button", { type: "button", class: "quiet my-page" }, "My page");
    mine.addEventListener("click", () => this.myPage());
    fill(this.you, button, mine);
  }

  /** A small panel under `button`, with a search box over everybody who lives here. */
  #choose(button, label, chosen, withoutMe) {
    if (this.panel) {
      this.#closePanel();
      return;
    }
    const input = h("input", { type: "text", placeholder: label, "aria-label": label, spellcheck: "false" });
    const listbox = new Listbox(input, {
      label,
      pick: (item) => {
        this.#closePanel();
        chosen(item.person);
      },
    });
    const suggest = () => {
      const there = [...this.world.people.values()].filter((one) => one.active && !one.bot && !(withoutMe && one.id === this.world.me));
      const found = search(there, input.value.trim(), 50);
      listbox.show(found.map((person) => ({ person, draw: () => personLine(person, this.world.me) })));
    };
    const panel = h("div", { class: "panel" }, h("div", { class: "panel-search" }, icon("search"), input), listbox.list);
    input.addEventListener("input", suggest);
    input.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        event.preventDefault();
        event.stopPropagation();
        this.#closePanel();
        button.focus();
      } else {
        listbox.key(event);
      }
    });
    input.addEventListener("blur", () => setTimeout(() => this.panel === panel && this.#closePanel(), 100));
    this.panel = panel;
    this.opener = button;
    button.setAttribute("aria-expanded", "true");
    this.host.append(panel);
    suggest();
    this.#putUnder(button, panel);
    input.focus();
  }

  /** Puts the panel below its button, or as low as there is room for all of it. */
  #putUnder(button, panel) {
    const below = button.getBoundingClientRect().bottom - this.host.getBoundingClientRect().top + 6;
    panel.style.top = `${Math.max(0, Math.min(below, this.host.clientHeight - panel.offsetHeight))}px`;
  }

  #closePanel() {
    this.panel.remove();
    this.panel = null;
    this.opener.setAttribute("aria-expanded", "false");
  }
}
