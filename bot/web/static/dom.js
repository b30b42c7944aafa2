// Elements made of text nodes and listed attributes only: nothing here reads a string as markup.

const SVG = "http://www.w3.org/2000/svg";

const ICONS = {
  menu: "M4 6.500h16M4 12h16M4 17.500h16",
  close: "M6 6l12 12M18 6L6 18",
  more: "M5.5 12h.01M12 12h.01M18.5 12h.01",
  send: "M5 12h13M12 5.5 18.5 12 12 18.5",
  down: "M12 5v13M5.5 12.5 12 19l6.5-6.5",
  check: "M5 12.500l4.5 4.500L19 7.5",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 20 20",
  gauge: "M4.5 17.500a8.5 8.5 0 1 1 15 0M12 14l3.5-4.5",
  swap: "M8 9l4-4 4 4M8 15l4 4 4-4",
  clock: "M12 20.500a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 7.500V12l3 2",
  plus: "M12 5.500v13M5.5 12h13",
  eye: "M3 12s3.3-6 9-6 9 6 9 6-3.3 6-9 6-9-6-9-6ZM12 14.500a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z",
};

/** An element; `on…` properties are listeners, strings become attributes, children are text or nodes. */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "class") element.className = value;
    else if (name === "value") element.value = value;
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.flat(3).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Gives `element` new children in place of those it has. */
export function fill(element, ...children) {
  element.replaceChildren(...children.flat(3).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** A line drawing, hidden from screen readers: the control it stands in has a name of its own. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}

/** Somebody's name, which keeps its own direction to itself. */
export function name(text, properties = {}) {
  return h("bdi", properties, text);
}

let numbered = 0;

/** An id that no other element on the page has. */
export function newId(prefix) {
  numbered += 1;
  return `${prefix}-${numbered}`;
}

/** Says something to screen readers once. */
export function announce(text) {
  const live = document.getElementById("live");
  live.textContent = "";
  // A change in the next frame is a change for the reader, even when the words are the same.
  requestAnimationFrame(() => { live.textContent = text; });
}
