// A list of choices that opens beside a text box and is walked with the arrow keys (ARIA combobox).

import { fill, h, newId } from "./dom.js";

/**
 * Choices for `input`. Each item is `{ key, draw() }`; `pick(item)` is called for the chosen one.
 * The list element is `list`; put it where it should open.
 */
export class Listbox {
  constructor(input, { label, pick }) {
    this.input = input;
    this.pick = pick;
    this.items = [];
    this.active = -1;
    this.list = h("ul", { class: "choices", role: "listbox", id: newId("choices"), "aria-label": label, hidden: true });
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", this.list.id);
    input.setAttribute("autocomplete", "off");
  }

  get open() {
    return !this.list.hidden;
  }

  /** Shows these items, the first of them active; none at all closes the list. */
  show(items) {
    this.items = items;
    fill(this.list, items.map((item, index) => this.#option(item, index)));
    this.list.hidden = items.length === 0;
    this.input.setAttribute("aria-expanded", String(this.open));
    this.#activate(items.length ? 0 : -1);
  }

  hide() {
    if (this.open || this.items.length) this.show([]);
  }

  /** Handles a key press in the input; true if it was meant for the list. */
  key(event) {
    if (!this.open || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.#activate((this.active + step + this.items.length) % this.items.length);
    else if ((event.key === "Enter" || event.key === "Tab") && !event.shiftKey && this.active >= 0) this.#choose(this.active);
    else if (event.key === "Escape") this.hide();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  #option(item, index) {
    const option = h("li", { role: "option", id: `${this.list.id}-${index}`, "aria-selected": "false" }, item.draw());
    // Pressing must not take the focus away from the input.
    option.addEventListener("pointerdown", (event) => event.preventDefault());
    option.addEventListener("click", () => this.#choose(index));
    return option;
  }

  #activate(index) {
    this.active = index;
    [...this.list.children].forEach((option, at) => option.setAttribute("aria-selected", String(at === index)));
    const option = this.list.children[index];
    if (option) {
      option.scrollIntoView({ block: "nearest" });
      this.input.setAttribute("aria-activedescendant", option.id);
    } else {
      this.input.removeAttribute("aria-activedescendant");
    }
  }

  #choose(index) {
    const item = this.items[index];
    this.hide();
    this.pick(item);
  }
}
