// The conversation: its messages, grouped by who wrote them and parted by days.

import { card } from "./cards.js";
import { fill, h, icon, name } from "./dom.js";
import { avatar, laurelAvatar } from "./people.js";
import * as time from "./time.js";

const LAUREL = "laurel";
const TOGETHER = 5 * 60 * 1000;
const NEAR = 80;

export class Messages {
  /**
   * `recognize(message, command)` opens a command's form for a message, `press(button, message)`
   * starts a button, `react(message, on)` puts the emoji on a message or takes it off.
   */
  constructor({ list, scroller, toNewest, empty, recognize, react, press, earlier }) {
    Object.assign(this, { list, scroller, toNewest, empty, recognize, react, press, earlier });
    this.menu = null;
    this.shown = [];
    this.scene = null;
    this.toNewest.addEventListener("click", () => this.toEnd(true));
    this.ending = true;
    this.scroller.addEventListener("scroll", () => {
      this.ending = this.atEnd();
      if (this.ending) this.toNewest.hidden = true;
    });
    // Whoever reads the newest message goes on reading it when the room for it changes.
    new ResizeObserver(() => this.ending && this.toEnd()).observe(this.scroller);
    this.list.addEventListener("keydown", (event) => this.#walk(event));
    document.addEventListener("pointerdown", (event) => {
      if (this.menu && !this.menu.contains(event.target) && !event.target.closest(".message-menu")) this.#closeMenu();
    });
  }

  /** Shows a conversation from scratch: `messages` as `scene.me` sees them, in `scene.place`. */
  show(messages, scene, hasEarlier) {
    this.scene = scene;
    this.shown = messages;
    this.hasEarlier = hasEarlier;
    this.#draw();
    this.toEnd();
  }

  /** Puts messages from before in front, without moving what is being read. */
  prepend(messages, hasEarlier) {
    const height = this.scroller.scrollHeight;
    this.shown = [...messages, ...this.shown];
    this.hasEarlier = hasEarlier;
    this.#draw();
    this.scroller.scrollTop += this.scroller.scrollHeight - height;
  }

  /** Shows one new or edited message. */
  put(message) {
    const stay = this.atEnd();
    const at = this.shown.findIndex((one) => one.id === message.id);
    if (at >= 0) {
      this.shown[at] = message;
      const old = this.list.querySelector(`[data-id="${message.id}"]`);
      if (old) this.#exchange(old, this.#message(message, this.shown[at - 1]));
    } else {
      const before = this.shown.at(-1);
      this.shown.push(message);
      this.list.append(...this.#withDay(message, before, true));
      this.#drawEmpty();
    }
    // A private answer is to what its reader has just done.
    if (stay || message.author === this.scene.me || (at < 0 && message.private)) this.toEnd(true);
    else if (at < 0) this.toNewest.hidden = false;
  }

  /** Puts a message in the place of what it was; who is at a button of it stays at that button. */
  #exchange(old, changed) {
    const at = [...old.querySelectorAll("button")].indexOf(document.activeElement);
    old.replaceWith(changed);
    if (at < 0) return;
    const buttons = changed.querySelectorAll("button");
    if (buttons.length) buttons[Math.min(at, buttons.length - 1)].focus({ preventScroll: true });
  }

  atEnd() {
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    return scrollHeight - scrollTop - clientHeight < NEAR;
  }

  toEnd(smooth = false) {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.scroller.scrollTo({ top: this.scroller.scrollHeight, behavior: smooth && !calm ? "smooth" : "instant" });
    this.toNewest.hidden = true;
    this.ending = true;
  }

  /** Brings one message into view and marks it for a moment. */
  point(id) {
    const item = this.list.querySelector(`[data-id="${Number(id)}"]`);
    if (!item) return;
    item.scrollIntoView({ block: "center" });
    item.classList.add("pointed");
    setTimeout(() => item.classList.remove("pointed"), 2500);
  }

  /** Moves the focus to the newest message that has a menu. */
  focusLast() {
    const buttons = this.list.querySelectorAll(".message-menu");
    if (buttons.length) buttons[buttons.length - 1].focus();
  }

  #draw() {
    this.#closeMenu();
    const parts = this.shown.flatMap((message, at) => this.#withDay(message, this.shown[at - 1]));
    const start = this.hasEarlier ? this.#earlierButton() : this.shown.length ? h("li", { class: "beginning" }, this.scene.beginning) : null;
    fill(this.list, start, parts);
    this.#drawEmpty();
  }

  #drawEmpty() {
    this.empty.hidden = this.shown.length > 0;
    if (!this.empty.hidden) fill(this.empty, this.scene.invite());
  }

  #earlierButton() {
    const button = h("button", { type: "button" }, "Show earlier messages");
    button.addEventListener("click", () => this.earlier(this.shown[0].id));
    return h("li", { class: "earlier" }, button);
  }

  #withDay(message, before, live = false) {
    const { zone, now, read, me } = this.scene;
    const at = new Date(message.at);
    const parts = [];
    const newDay = !before || time.dayKey(new Date(before.at), zone) !== time.dayKey(at, zone);
    const isNew = !live && before && before.id <= read && message.id > read && message.author !== me;
    if (newDay || isNew) {
      const words = [newDay ? time.day(at, now(), zone) : "", isNew ? "New" : ""].filter(Boolean).join(" · ");
      parts.push(h("li", { class: isNew ? "day unread" : "day" }, h("span", {}, words)));
    }
    parts.push(this.#message(message, parts.length ? null : before, live));
    return parts;
  }

  #message(message, before, live = false) {
    const at = new Date(message.at);
    const person = this.scene.people.get(message.author);
    const goesOn =
      before && !message.card && !before.card && before.author === message.author &&
      before.private === message.private && at - new Date(before.at) < TOGETHER;
    const kind = [message.private ? "private" : "", goesOn ? "goes-on" : "", live ? "arriving" : ""].filter(Boolean).join(" ");
    const stamp = h("time", { datetime: message.at, title: time.dayAndHour(at, this.scene.zone) }, time.hour(at, this.scene.zone));
    return h(
      "li",
      { class: `message ${kind}`, "data-id": message.id },
      goesOn ? h("span", { class: "gutter" }, stamp.cloneNode(true)) : person ? avatar(person) : laurelAvatar(),
      h(
        "div",
        { class: "message-body" },
        h(
          "p",
          { class: goesOn ? "by unseen" : "by" },
          name(person ? person.name : "Laurel", { class: "author" }),
          person ? null : h("span", { class: "tag" }, "app"),
          stamp,
          message.private ? h("span", { class: "only-you" }, icon("eye"), "Only you can see this") : null,
        ),
        message.card
          ? card(message.card, { me: this.scene.me, press: (button) => this.press(button, message) })
          : h("p", { class: "words", dir: "auto" }, this.#words(message.text)),
        message.edited && !message.card ? h("p", { class: "edited" }, "edited") : null,
        message.reactions.length ? this.#reaction(message) : null,
      ),
      message.private || (!person && this.scene.isDirect) ? null : this.#menuButton(message, person ? person.name : "Laurel"),
    );
  }

  /** The emoji on a message, with how many left it; pressed where the reader is one of them. */
  #reaction(message) {
    const mine = message.reactions.includes(this.scene.me);
    const names = message.reactions.map((id) => this.scene.people.get(id)?.name || id).join(", ");
    const { name: emoji, emoji: sign } = this.scene.reaction;
    const button = h(
      "button",
      { type: "button", class: "reaction", "aria-pressed": String(mine), "aria-label": `${emoji}, ${message.reactions.length}: ${names}`, title: names },
      h("span", { "aria-hidden": "true" }, sign), h("span", { "aria-hidden": "true" }, String(message.reactions.length)),
    );
    button.addEventListener("click", () => this.react(message, !mine));
    return button;
  }

  /** Plain words, in which the names of people who are here stand out. */
  #words(text) {
    const parts = [];
    let end = 0;
    for (const match of text.matchAll(/(?<![\p{L}\p{N}_@./])@([\p{L}\p{M}\p{N}_.'’-]+)/gu)) {
      const handle = match[1].replace(/[.'’-]+$/, "").toLocaleLowerCase();
      const person = this.scene.byHandle(handle);
      if (!person) continue;
      parts.push(text.slice(end, match.index));
      const mine = person.id === this.scene.me ? "mention mine" : "mention";
      parts.push(name(`@${person.name}`, { class: mine }));
      end = match.index + 1 + handle.length;
    }
    parts.push(text.slice(end));
    return parts;
  }

  #menuButton(message, author) {
    const label = `More about the message from ${author}`;
    const button = h(
      "button",
      { type: "button", class: "quiet square message-menu", "aria-label": label, "aria-haspopup": "menu", "aria-expanded": "false" },
      icon("more"),
    );
    button.addEventListener("click", () => {
      const open = button.getAttribute("aria-expanded") === "true";
      this.#closeMenu();
      if (!open) this.#openMenu(button, message);
    });
    return button;
  }

  #openMenu(button, message) {
    const mine = message.reactions.includes(this.scene.me);
    const items = [
      ...(message.author === LAUREL ? [] : [
        ["Recognize this", () => this.recognize(message, "kudos")],
        ["Nominate for this", () => this.recognize(message, "nominate")],
      ]),
      [`${mine ? "Take back" : "React with"} ${this.scene.reaction.emoji}`, () => this.react(message, !mine)],
      ["Copy text", () => navigator.clipboard.writeText(message.text).catch(() => {})],
    ].map(([label, act]) => {
      const item = h("button", { type: "button", role: "menuitem", tabindex: "-1" }, label);
      item.addEventListener("click", () => {
        this.#closeMenu(true);
        act();
      });
      return item;
    });
    this.menu = h("div", { class: "menu", role: "menu", "aria-label": "Message" }, items);
    this.menu.addEventListener("keydown", (event) => {
      const at = items.indexOf(document.activeElement);
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) items[(at + step + items.length) % items.length].focus();
      else if (event.key === "Escape" || event.key === "Tab") this.#closeMenu(true);
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
    button.setAttribute("aria-expanded", "true");
    button.closest(".message").append(this.menu);
    this.menu.scrollIntoView({ block: "nearest" });
    items[0].focus();
  }

  #closeMenu(refocus = false) {
    if (!this.menu) return;
    const button = this.list.querySelector('.message-menu[aria-expanded="true"]');
    this.menu.remove();
    this.menu = null;
    if (!button) return;
    button.setAttribute("aria-expanded", "false");
    if (refocus) button.focus();
  }

  /** Arrow keys go from message to message. */
  #walk(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || !event.target.classList.contains("message-menu")) return;
    const buttons = [...this.list.querySelectorAll(".message-menu")];
    const next = buttons[buttons.indexOf(event.target) + step];
    event.preventDefault();
    if (next) next.focus();
    else if (step > 0) document.getElementById("composer-text").focus();
  }
}
