// The clock at the top: what time it is in the sandbox, and buttons that move it.

import { fill, h, icon } from "./dom.js";
import * as time from "./time.js";

const MOVES = [
  ["hour", "+1 hour"],
  ["tomorrow", "Tomorrow 09:00"],
  ["monday", "Next Monday 09:00"],
];

export class Clock {
  /** `move(name)` asks the server to move the clock. */
  constructor(host, { move }) {
    this.host = host;
    this.offset = 0;
    this.zone = "UTC";
    this.mine = "UTC";
    this.face = h("time", { class: "face" });
    this.where = h("span", { class: "where" });
    this.moved = h("span", { class: "moved" });
    const buttons = MOVES.map(([key, label]) => {
      const button = h("button", { type: "button", "data-move": key }, label);
      button.addEventListener("click", async () => {
        button.disabled = true;
        try {
          await move(key);
        } finally {
          button.disabled = false;
          button.focus();
        }
      });
      return button;
    });
    const moves = h("div", { class: "moves", id: "moves", role: "group", "aria-label": "Move the clock" }, buttons);
    this.toggle = h("button", { type: "button", class: "quiet face-button", "aria-expanded": "false", "aria-controls": "moves" }, icon("clock"), h("span", { class: "face-text" }, this.face, this.where));
    this.toggle.addEventListener("click", () => this.#open(this.toggle.getAttribute("aria-expanded") !== "true"));
    host.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.#open(false);
    });
    document.addEventListener("pointerdown", (event) => {
      if (!host.contains(event.target)) this.#open(false);
    });
    fill(host, this.toggle, moves);
    setInterval(() => this.#tick(), 1000);
  }

  /** Takes the server's time; `mine` is the zone of whoever reads it. */
  set(state, mine) {
    this.mine = mine;
    this.offset = new Date(state.now).getTime() - Date.now();
    this.zone = state.zone;
    this.host.classList.toggle("is-ahead", state.ahead > 60);
    this.toggle.title = state.ahead > 60 ? `The sandbox's clock, moved ahead. The organisation's zone is ${state.zone}.` : `The organisation's zone is ${state.zone}.`;
    this.#tick();
  }

  /** The sandbox's present moment. */
  now() {
    return new Date(Date.now() + this.offset);
  }

  #open(open) {
    this.toggle.setAttribute("aria-expanded", String(open));
    this.host.classList.toggle("is-open", open);
  }

  #tick() {
    const now = this.now();
    const text = time.dayAndHour(now, this.zone);
    if (this.face.textContent === text && this.shownFor === this.mine) return;
    this.shownFor = this.mine;
    const forMe = time.hour(now, this.mine);
    this.where.textContent = text.endsWith(forMe) ? time.city(this.zone) : `${time.city(this.zone)} · ${forMe} for you`;
    this.face.textContent = text;
    this.face.dateTime = now.toISOString();
  }
}
