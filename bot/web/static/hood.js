// "Under the hood": what the last turns did, and the deliveries they caused, newest first.

import { fill, h, icon, name } from "./dom.js";
import * as time from "./time.js";

const KEPT = 40;
const OUTCOMES = {
  done: "committed",
  refused: "refused",
  form: "a form opened",
};

export class Hood {
  constructor(host, toggle, { world }) {
    Object.assign(this, { host, toggle, world });
    this.happenings = [];
    this.list = h("ol", {});
    this.none = h("p", { class: "hood-none" }, "Nothing yet. Thank somebody, and watch what the bot does with it.");
    const close = h("button", { type: "button", class: "quiet square", "aria-label": "Close" }, icon("close"));
    close.addEventListener("click", () => {
      this.open(false);
      toggle.focus();
    });
    fill(
      host,
      h("header", {}, h("h2", {}, "Under the hood"), close),
      h("p", { class: "hood-about" }, "Each command is one turn in one transaction. What others see is queued in it, and delivered after the commit."),
      this.none,
      this.list,
    );
    fill(toggle, icon("gauge"), h("span", { class: "toggle-text" }, "Under the hood"));
    toggle.setAttribute("aria-label", "Under the hood");
    toggle.addEventListener("click", () => this.open(host.hidden));
    this.open(localStorage.getItem("laurel-hood") === "open" && innerWidth >= 1140);
  }

  open(open) {
    this.host.hidden = !open;
    this.toggle.setAttribute("aria-expanded", String(open));
    document.body.classList.toggle("with-hood", open);
    localStorage.setItem("laurel-hood", open ? "open" : "closed");
  }

  set(happenings) {
    this.happenings = [...happenings].reverse();
    this.#draw();
  }

  add(happening) {
    if (this.happenings.some((one) => one.n === happening.n)) return;
    this.happenings.unshift(happening);
    this.happenings.length = Math.min(this.happenings.length, KEPT);
    this.#draw();
  }

  #draw() {
    this.none.hidden = this.happenings.length > 0;
    fill(this.list, this.happenings.map((one) => DRAWN[one.t](one, this.world())));
  }
}

function person(id, world) {
  const found = world.people.get(id);
  return name(found ? found.name : id);
}

function place(id, world) {
  const found = world.places.get(id);
  if (!found) return "a direct chat";
  return found.kind === "direct" ? "a direct chat" : name(`#${found.name}`);
}

function entry(kind, title, at, world, ...facts) {
  const moment = new Date(at);
  return h(
    "li",
    { class: `hood-${kind}` },
    h("p", { class: "hood-title" }, h("span", { class: "hood-kind" }, kind), h("code", {}, title), h("time", { datetime: at }, time.hour(moment, world.zone))),
    facts.filter(Boolean).map((fact) => h("p", {}, fact)),
  );
}

function rowsOf(rows) {
  const gained = Object.entries(rows);
  if (!gained.length) return null;
  return h("span", { class: "rows" }, gained.map(([table, count]) => h("code", {}, `${table} +${count}`)));
}

const DRAWN = {
  turn: (one, world) =>
    entry(
      "turn", one.command, one.at, world,
      [one.by ? person(one.by, world) : "the clock", ` · ${one.how}`],
      h("span", { class: `outcome ${one.outcome}` }, `${OUTCOMES[one.outcome] || one.outcome} in ${one.milliseconds} ms`),
      rowsOf(one.rows),
      h("code", { class: "id", title: "Delivery id: the same one again has no further effect" }, one.delivery),
    ),
  delivery: (one, world) =>
    entry(
      "delivery", one.kind, one.at, world,
      [one.edited ? "edited in " : "posted to ", one.who === "conversation" ? place(one.to, world) : person(one.to, world), one.who === "private" ? ", for their eyes only" : one.who === "person" ? ", in private" : "", ` · message ${one.posted}`],
      h("code", { class: "id", title: "Delivery id" }, one.delivery),
    ),
  clock: (one, world) => entry("clock", "moved", one.at, world, time.dayAndHour(new Date(one.at), world.orgZone)),
};
