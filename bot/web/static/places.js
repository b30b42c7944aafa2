// What a conversation is called, and what it says while nobody has said anything.

import { h } from "./dom.js";

/** "#wins", or the name of whoever is at the other end. */
export function titleOf(place, people) {
  if (place.kind !== "direct") return `#${place.name}`;
  const person = people.get(place.with);
  return person ? person.name : "Laurel";
}

/** What stands in the empty box. */
export function placeholder(place, people) {
  if (place.with === "laurel") return "Ask Laurel: help";
  return `Write to ${titleOf(place, people)}, or type /kudos`;
}

/** What stands above the first message. */
export function beginningOf(place, people) {
  if (place.with === "laurel") return "Your chat with Laurel. Nobody else can read it.";
  if (place.kind === "direct") return `Your chat with ${titleOf(place, people)}. Nobody else can read it.`;
  return `This is where ${titleOf(place, people)} begins.`;
}

/** What stands where messages will be; `thankSomebody` opens the form. */
export function invitation(place, people, thankSomebody) {
  const thank = h("button", { type: "button", class: "primary" }, "Thank somebody");
  thank.addEventListener("click", thankSomebody);
  if (place.with === "laurel") {
    return [h("h2", {}, "This is your chat with Laurel"), h("p", {}, "When somebody thanks you, their words arrive here, for you alone. Has anybody helped you this week?"), thank];
  }
  if (place.kind === "direct") return [h("h2", {}, titleOf(place, people)), h("p", {}, "Nobody has written here yet. Only the two of you can read it.")];
  return [h("h2", {}, `Nobody has written in ${titleOf(place, people)} yet`), h("p", {}, "Say hello. Or start with something kind: who helped you?"), thank];
}
