// A few steps for the first visit; each is ticked by what really happened, and can be dismissed.

import { fill, h, icon } from "./dom.js";

const KEY = "laurel-guide";

export class Guide {
  /** `steps` are `{ id, label, about, go() }`, in their order. */
  constructor(host, steps) {
    this.host = host;
    this.steps = steps;
    try {
      this.state = JSON.parse(localStorage.getItem(KEY)) || { done: [] };
    } catch {
      this.state = { done: [] };
    }
    this.draw();
  }

  /** Notes that a step has happened, whoever or whatever made it happen. */
  did(id) {
    if (this.state.done.includes(id)) return;
    this.state.done.push(id);
    this.#keep();
  }

  draw() {
    const { done, dismissed } = this.state;
    this.host.hidden = Boolean(dismissed);
    if (dismissed) return;
    const next = this.steps.find((step) => !done.includes(step.id));
    const close = h("button", { type: "button", class: "quiet square", "aria-label": "Hide these steps" }, icon("close"));
    close.addEventListener("click", () => {
      this.state.dismissed = true;
      this.#keep();
    });
    const items = this.steps.map((step, at) => {
      const isDone = done.includes(step.id);
      const button = h(
        "button",
        { type: "button", "data-step": step.id },
        h("span", { class: "step-number", "aria-hidden": "true" }, isDone ? icon("check") : String(at + 1)),
        step.label,
        isDone ? h("span", { class: "unseen" }, " (done)") : null,
      );
      button.addEventListener("click", () => step.go());
      const state = isDone ? "done" : step === next ? "next" : "";
      return h("li", { class: state, "aria-current": step === next ? "step" : null }, button);
    });
    const about = next ? next.about : "That is the whole round: thanks given, received and remembered, and a badge on its way.";
    fill(this.host, h("ol", {}, items), h("p", {}, about), close);
  }

  #keep() {
    localStorage.setItem(KEY, JSON.stringify(this.state));
    this.draw();
  }
}
