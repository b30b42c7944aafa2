// The box in which people write: plain messages, and commands with completion as they type.

import { Refusal } from "./api.js";
import { card } from "./cards.js";
import { fill, h, icon } from "./dom.js";
import { Listbox } from "./listbox.js";
import { personLine, search } from "./people.js";

const TALLEST = 240;

export class Composer {
  /**
   * `host` is where it stands; `say(text)` sends and returns the server's answer; `press` starts
   * a card's button; `edge()` is called when the person leaves the empty box upwards.
   */
  constructor(host, { say, press, edge }) {
    this.say = say;
    this.press = press;
    this.edge = edge;
    this.drafts = new Map();
    this.key = "";
    this.scene = null;
    this.busy = false;
    this.waiting = "";
    this.text = h("textarea", { id: "composer-text", rows: "1", dir: "auto", "aria-label": "Message" });
    this.listbox = new Listbox(this.text, { label: "Suggestions", pick: (item) => this.#complete(item) });
    this.hint = h("p", { class: "composer-hint", id: "composer-hint" });
    this.text.setAttribute("aria-describedby", this.hint.id);
    this.notice = h("div", { class: "notice", role: "alert", hidden: true });
    const send = h("button", { type: "button", class: "primary square send", "aria-label": "Send" }, icon("send"));
    send.addEventListener("click", () => this.send());
    fill(host, this.notice, this.listbox.list, h("div", { class: "composer" }, this.text, send), this.hint);
    this.text.addEventListener("input", () => this.#changed());
    this.text.addEventListener("click", () => this.#suggest());
    this.text.addEventListener("blur", () => this.listbox.hide());
    this.text.addEventListener("keydown", (event) => this.#onKey(event));
  }

  /** Turns to another conversation or person; what was being written in each is kept. */
  turnTo(key, scene, placeholder) {
    if (this.key) this.drafts.set(this.key, this.text.value);
    const moved = key !== this.key;
    this.key = key;
    this.scene = scene;
    this.text.placeholder = placeholder;
    if (moved) {
      this.hideNotice();
      this.write(this.drafts.get(key) || "");
    }
  }

  /** Puts `text` into the box, with the part from `from` to `to` selected. */
  write(text, from = text.length, to = text.length) {
    this.text.value = text;
    this.text.setSelectionRange(from, to);
    this.#grow();
    this.#explain();
    this.listbox.hide();
  }

  focus() {
    this.text.focus();
  }

  /** Clears the box if it still holds what was sent. */
  sent(text) {
    this.hideNotice();
    if (this.text.value === text) this.write("");
  }

  async send() {
    const text = this.text.value;
    if (this.busy) {
      // Enter pressed before the last answer came: the next message goes out right after it.
      this.waiting = text;
      return;
    }
    if (!text.trim()) return;
    this.busy = true;
    this.waiting = "";
    this.listbox.hide();
    try {
      const answer = await this.say(text);
      if (answer.outcome === "refused") this.refuse(answer.card);
      else if (answer.outcome !== "form") this.sent(text);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.complain(error.message);
    } finally {
      this.busy = false;
      this.focus();
    }
    if (this.waiting && this.waiting !== text && this.waiting === this.text.value) this.send();
  }

  /** Tells what went wrong, in one line above the box. */
  complain(message) {
    this.#note(h("p", {}, message));
  }

  hideNotice() {
    this.notice.hidden = true;
    fill(this.notice);
  }

  refuse(tree) {
    this.#note(card(tree, { me: this.scene.me, press: this.press }));
  }

  #note(content) {
    const close = h("button", { type: "button", class: "quiet square", "aria-label": "Dismiss" }, icon("close"));
    close.addEventListener("click", () => {
      this.hideNotice();
      this.focus();
    });
    fill(this.notice, content, close);
    this.notice.hidden = false;
  }

  #onKey(event) {
    if (this.listbox.key(event) || event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.send();
    } else if (event.key === "ArrowUp" && !this.text.value) {
      event.preventDefault();
      this.edge();
    } else if (event.key === "Escape" && !this.notice.hidden) {
      this.hideNotice();
    }
  }

  #changed() {
    this.#grow();
    this.#explain();
    this.#suggest();
  }

  #grow() {
    this.text.style.height = "auto";
    this.text.style.height = `${Math.min(this.text.scrollHeight, TALLEST)}px`;
  }

  #explain() {
    const typed = this.text.value;
    const named = (command) => typed === `/${command.name}` || typed.startsWith(`/${command.name} `);
    const command = this.scene && this.scene.commands.find(named);
    if (command) fill(this.hint, h("code", {}, command.usage), ` ${command.summary}`);
    else fill(this.hint, h("kbd", {}, "/kudos"), " thanks somebody, ", h("kbd", {}, "@"), " names people, ", h("kbd", {}, "Enter"), " sends");
  }

  /** The word being typed before the cursor: where it starts, its sigil, and the rest of it. */
  #word() {
    const before = this.text.value.slice(0, this.text.selectionStart);
    const command = before.match(/^\/([\w -]*)$/);
    if (command) return { start: 0, sigil: "/", query: command[1].toLowerCase() };
    const word = before.match(/(?:^|\s)([@#])([\p{L}\p{M}\p{N}_.'’-]*)$/u);
    return word ? { start: before.length - word[2].length - 1, sigil: word[1], query: word[2] } : null;
  }

  #suggest() {
    const word = this.text.selectionStart === this.text.selectionEnd ? this.#word() : null;
    const found = word && this.scene ? this.#suggestions(word) : [];
    this.listbox.show(found.map((item) => ({ ...item, start: word.start })));
  }

  #suggestions({ sigil, query }) {
    const { people, values, commands, me } = this.scene;
    if (sigil === "@") {
      const there = [...people.values()].filter((one) => one.active && !one.bot);
      return search(there, query).map((one) => ({ text: `@${one.handle} `, draw: () => personLine(one, me) }));
    }
    if (sigil === "#") {
      const wanted = query.toLocaleLowerCase();
      return values
        .filter((one) => one.slug.startsWith(wanted) || one.name.toLocaleLowerCase().startsWith(wanted))
        .map((one) => ({ text: `#${one.slug} `, draw: () => line(one.emoji, `#${one.slug}`, one.hint) }));
    }
    return commands
      .filter((one) => one.name.startsWith(query) && one.name !== query.trimEnd())
      .map((one) => ({ text: `/${one.name} `, draw: () => line("/", one.usage, one.summary) }));
  }

  #complete(item) {
    const value = this.text.value;
    const end = this.text.selectionStart;
    const rest = value.slice(end).replace(/^\s/, "");
    this.text.value = value.slice(0, item.start) + item.text + rest;
    const cursor = item.start + item.text.length;
    this.text.setSelectionRange(cursor, cursor);
    this.text.focus();
    this.#changed();
  }
}

function line(sign, title, about) {
  return [
    h("span", { class: "avatar sign", "aria-hidden": "true" }, sign),
    h("span", { class: "who" }, h("span", { class: "who-name" }, title), h("span", { class: "who-about" }, about)),
  ];
}
