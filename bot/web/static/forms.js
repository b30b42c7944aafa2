// Forms as dialogs: opened with what is known, kept open with what was typed while anything is wrong.

import { Refusal } from "./api.js";
import { announce, fill, h, icon, newId } from "./dom.js";
import { draw } from "./cards.js";
import { PeoplePicker } from "./people.js";

/**
 * Opens a form. `submit(values)` returns the server's answer; while that says "refused", the form
 * stays. Resolves to that answer, or to null if the person changed their mind.
 */
export function openForm(tree, { people, me, submit }) {
  return new Promise((resolve) => {
    const dialog = h("dialog", { class: "form", "aria-labelledby": "form-title" });
    const fields = tree.inputs.map((input) => new Field(input, { people, me }));
    const general = h("p", { class: "form-error", role: "alert" }, tree.error);
    general.hidden = !tree.error;
    const send = h("button", { type: "submit", class: "primary" }, tree.submit);
    const cancel = h("button", { type: "button" }, tree.cancel);
    const close = h("button", { type: "button", class: "quiet square", "aria-label": tree.cancel }, icon("close"));
    const form = h(
      "form",
      { method: "dialog", novalidate: true },
      h("header", {}, h("h2", { id: "form-title" }, tree.title), close),
      h(
        "div",
        { class: "form-body" },
        tree.intro.length ? h("div", { class: "card intro", role: "status" }, tree.intro.map((node) => draw(node, { me }))) : null,
        general,
        fields.map((field) => field.element),
      ),
      h("footer", {}, h("span", { class: "form-keys" }, h("kbd", {}, "Ctrl"), " + ", h("kbd", {}, "Enter")), cancel, send),
    );
    let answer = null;
    let busy = false;

    async function onSubmit(event) {
      event.preventDefault();
      if (busy) return;
      busy = true;
      send.setAttribute("aria-disabled", "true");
      try {
        const found = await submit(Object.fromEntries(fields.map((field) => [field.name, field.value])));
        if (found.outcome === "refused") {
          showErrors(found.errors || {}, found.error || "");
        } else {
          answer = found;
          dialog.close();
        }
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        showErrors({}, error.message);
      } finally {
        busy = false;
        send.removeAttribute("aria-disabled");
      }
    }

    function showErrors(errors, error) {
      general.hidden = !error;
      fill(general, error);
      for (const field of fields) field.showError(errors[field.name] || "");
      const first = fields.find((field) => field.hasError);
      if (first) first.focus();
      const count = fields.filter((field) => field.hasError).length;
      if (count) announce(count === 1 ? "One thing to put right." : `${count} things to put right.`);
    }

    form.addEventListener("submit", onSubmit);
    form.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
    });
    cancel.addEventListener("click", () => dialog.close());
    close.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(answer);
    });
    dialog.append(form);
    document.body.append(dialog);
    dialog.showModal();
    const wanting = fields.find((field) => field.hasError) || fields.find((field) => field.isEmpty && field.required);
    // Where nothing is missing and something is said above, it is about the words.
    const first = wanting || (tree.intro.length && fields.find((field) => field.isLong)) || fields[0];
    if (first) first.focus();
  });
}

/** One input with its label, hint and error. */
class Field {
  constructor(input, { people, me }) {
    this.name = input.name;
    this.required = input.required;
    this.isLong = input.t === "text" && input.multiline;
    this.hintId = newId("hint");
    this.errorId = newId("error");
    this.error = h("p", { class: "field-error", id: this.errorId });
    const describedBy = `${this.hintId} ${this.errorId}`;
    const build = { people: picker, text, choice, toggle, date }[input.t];
    this.control = build(input, { people, me, describedBy });
    this.focusable = this.control.focusable;
    const optional = input.required || input.t === "toggle" ? null : h("span", { class: "optional" }, "optional");
    const label = h("label", { for: this.focusable.id }, input.label, optional);
    const hint = h("p", { class: "field-hint", id: this.hintId }, input.hint);
    hint.hidden = !input.hint;
    const parts = input.t === "toggle" ? [h("div", { class: "switch" }, this.control.element, label), hint] : [label, this.control.element, hint];
    this.element = h("div", { class: "field" }, parts, this.error);
    this.showError(input.error);
  }

  get value() {
    return this.control.value();
  }

  get isEmpty() {
    const value = this.value;
    return Array.isArray(value) ? value.length === 0 : !value;
  }

  get hasError() {
    return this.error.textContent !== "";
  }

  showError(message) {
    this.error.textContent = message;
    this.error.hidden = !message;
    this.element.classList.toggle("wrong", Boolean(message));
    if (message) this.focusable.setAttribute("aria-invalid", "true");
    else this.focusable.removeAttribute("aria-invalid");
  }

  focus() {
    this.focusable.focus();
  }
}

function picker(input, { people, me, describedBy }) {
  const made = new PeoplePicker({ people, me, initial: input.initial, most: input.max_items, label: input.label, describedBy });
  return { element: made.element, focusable: made.input, value: () => made.chosen };
}

function text(input, { describedBy }) {
  const shared = { id: newId("text"), "aria-describedby": describedBy, placeholder: input.placeholder, dir: "auto" };
  if (!input.multiline) {
    const box = h("input", { ...shared, type: "text", value: input.initial });
    return { element: box, focusable: box, value: () => box.value };
  }
  const box = h("textarea", { ...shared, rows: "4", value: input.initial });
  const left = h("p", { class: "counter", "aria-live": "polite" });
  // Nothing is cut off: a text that is too long is shown in whole, with how much it is over.
  const count = () => {
    const over = [...box.value].length - input.max_length;
    left.textContent = over > 0 ? `${over} characters too long` : over > -200 ? `${-over} characters left` : "";
    left.classList.toggle("over", over > 0);
  };
  box.addEventListener("input", count);
  count();
  return { element: h("div", {}, box, left), focusable: box, value: () => box.value };
}

function choice(input, { describedBy }) {
  const options = input.options.map((option) => h("option", { value: option.value }, option.label));
  const none = h("option", { value: "" }, input.placeholder || "–");
  const select = h("select", { id: newId("choice"), "aria-describedby": describedBy }, none, options);
  select.value = input.initial;
  return { element: select, focusable: select, value: () => select.value };
}

function date(input, { describedBy }) {
  const box = h("input", { id: newId("date"), type: "date", "aria-describedby": describedBy, value: input.initial });
  return { element: box, focusable: box, value: () => box.value };
}

function toggle(input, { describedBy }) {
  const box = h("input", { id: newId("toggle"), type: "checkbox", "aria-describedby": describedBy });
  box.checked = input.initial;
  return { element: box, focusable: box, value: () => box.checked };
}
