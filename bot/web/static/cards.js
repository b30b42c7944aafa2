// Laurel's cards, drawn from the tree of nodes that the server makes of them.

import { h, name, newId } from "./dom.js";

const LONG = 900;
const LONG_LINES = 14;

/** A card. `press(button)` is called for its buttons; `me` is whom mentions light up for. */
export function card(tree, { me, press }) {
  return h("div", { class: "card" }, tree.nodes.map((node) => draw(node, { me, press })));
}

/** One node. A kind that this page does not know is left out. */
export function draw(node, context) {
  return DRAWN[node.t] ? DRAWN[node.t](node, context) : null;
}

const DRAWN = {
  lead: (node, context) => h("p", { class: "lead" }, spans(node.spans, context)),
  paragraph: (node, context) => h("p", {}, spans(node.spans, context)),
  quote: (node) => quote(node.text),
  facts: (node, context) =>
    h("ul", { class: "facts" }, node.items.map((item) => h("li", {}, spans(item, context)))),
  picture: (node) => picture(node),
  items: (node, context) => h("ul", { class: "items" }, node.items.map((item) => entry(item, context))),
  divider: () => h("hr"),
  actions: (node, context) =>
    h("div", { class: "actions" }, node.buttons.map((button) => action(button, context))),
  footer: (node, context) => h("p", { class: "foot" }, spans(node.spans, context)),
};

/** Somebody's words; a very long text is folded until somebody wants all of it. */
function quote(text) {
  const words = h("blockquote", { dir: "auto" }, text);
  if (text.length < LONG && text.split("\n").length < LONG_LINES) return words;
  words.classList.add("folded");
  const more = h("button", { type: "button", class: "quiet unfold", "aria-expanded": "false" }, "Read it all");
  more.addEventListener("click", () => {
    const folded = words.classList.toggle("folded");
    more.setAttribute("aria-expanded", String(!folded));
    more.textContent = folded ? "Read it all" : "Fold it again";
  });
  return [words, more];
}

function spans(list, context) {
  return list.map((span) => {
    if (span.t === "strong") return h("strong", {}, span.text);
    if (span.t === "mention") {
      const mine = context.me && span.person === context.me;
      return name(span.name, { class: mine ? "mention mine" : "mention" });
    }
    if (span.t === "link") return link(span.url, span.text);
    return span.text;
  });
}

function link(url, text) {
  const address = safe(url);
  if (!address) return text;
  // A link into this page moves in it; any other opens beside it.
  const here = address.origin === location.origin && address.pathname === "/" && address.hash;
  if (here) return h("a", { href: address.hash }, text);
  return h("a", { href: address.href, target: "_blank", rel: "noopener noreferrer" }, text);
}

function safe(url) {
  try {
    const address = new URL(url, location.origin);
    return ["http:", "https:"].includes(address.protocol) ? address : null;
  } catch {
    return null;
  }
}

// The page loads nothing from elsewhere: a picture of another server is told in words.
function picture(node) {
  const address = safe(node.url);
  if (address && address.origin === location.origin) {
    return h("img", { class: "picture", src: address.href, alt: node.alt });
  }
  return h("p", { class: "picture" }, link(node.url, node.alt));
}

function entry(item, context) {
  // Which of many "Change" it is, for whoever comes to a button without having read its entry.
  const id = newId("entry");
  return h(
    "li",
    {},
    h("div", { id }, spans(item.spans, context)),
    item.quote ? h("blockquote", { dir: "auto" }, item.quote) : null,
    item.buttons.length ? h("div", { class: "actions" }, item.buttons.map((button) => action(button, context, id))) : null,
  );
}

function action(button, context, describedBy = null) {
  const style = button.style === "plain" ? "" : button.style;
  if (button.url) {
    const address = safe(button.url);
    if (!address) return null;
    return h("a", { class: `button ${style}`, href: address.href, target: "_blank", rel: "noopener noreferrer", "aria-describedby": describedBy }, button.label);
  }
  const element = h("button", { type: "button", class: style, "aria-describedby": describedBy }, button.label);
  let busy = false;
  // Not `disabled`, which would lose the focus: it comes back here when a dialog closes.
  element.addEventListener("click", async () => {
    if (busy) return;
    busy = true;
    element.setAttribute("aria-disabled", "true");
    try {
      await context.press(button);
    } finally {
      busy = false;
      element.removeAttribute("aria-disabled");
    }
  });
  return element;
}
