// The page: one person's view of the sandbox, kept up to date while it is open.

import { Refusal, get, listen, newDelivery, post } from "./api.js";
import { Clock } from "./clock.js";
import { Composer } from "./composer.js";
import { announce, fill, h, icon, name } from "./dom.js";
import { openForm } from "./forms.js";
import { openSide, prepareSide, showConnection } from "./frame.js";
import { Guide } from "./guide.js";
import { Hood } from "./hood.js";
import { Messages } from "./messages.js";
import { avatar, laurelAvatar } from "./people.js";
import { beginningOf, invitation, placeholder, titleOf } from "./places.js";
import { Side } from "./side.js";

const PAGE = 50;
const $ = (id) => document.getElementById(id);
const world = { me: "", people: new Map(), places: new Map(), values: [], commands: [], reaction: {}, current: "", zone: "UTC", orgZone: "UTC" };
let stopListening = () => {};
// What arrives while a conversation is being fetched, which the answer may not hold yet.
let arriving = [];

// --- what is on the page -----------------------------------------------------------------------

const clock = new Clock($("clock"), { move: moveClock });
const hood = new Hood($("hood"), $("hood-toggle"), { world: () => world });
const side = new Side($("side"), { go, be, write: writeTo, myPage: showMyPage });
const composer = new Composer($("composer"), { say, press: (button) => press(button, null, () => composer.write("")), edge: () => messages.focusLast() });
const messages = new Messages({
  list: $("messages"), scroller: $("scroll"), toNewest: $("to-newest"), empty: $("empty"),
  recognize, react, press, earlier: showEarlier,
});
const guide = new Guide($("guide"), [
  { id: "thank", label: "Thank Ben", about: "Write a line and press Enter, or open “⋯” on a message and choose “Recognize this”.", go: () => suggestThanks() },
  { id: "be", label: "Be Ben", about: "Switch to Ben, top left, and see what thanks look like when they are yours.", go: () => beSomebodyThanked() },
  { id: "nominate", label: "Nominate Ben", about: "Propose him for a badge. Whoever decides gets a message with buttons: be them, and approve.", go: () => suggestNomination() },
  { id: "monday", label: "Jump to Monday", about: "Move the clock, and see the week's round-up arrive where the thanks were given.", go: () => jumpToMonday() },
]);

// --- people and places -------------------------------------------------------------------------

function remembered() {
  const asked = new URLSearchParams(location.search).get("as");
  return asked || sessionStorage.getItem("laurel-me") || localStorage.getItem("laurel-me") || "";
}

async function be(me) {
  const state = await get("state", { me });
  stopListening();
  const first = world.me === "";
  Object.assign(world, {
    me: state.me,
    people: new Map(state.people.map((one) => [one.id, one])),
    places: new Map(state.places.map((one) => [one.id, one])),
    values: state.values,
    commands: state.commands,
    reaction: state.reaction,
    orgZone: state.clock.zone,
    zone: state.people.find((one) => one.id === state.me).zone,
  });
  sessionStorage.setItem("laurel-me", state.me);
  localStorage.setItem("laurel-me", state.me);
  document.title = state.workspace;
  fill($("menu"), icon("menu"), avatar(world.people.get(state.me)));
  clock.set(state.clock, world.zone);
  hood.set(state.hood);
  stopListening = listen(state.me, state.change, {
    message: onMessage, read: onRead, clock: (found) => clock.set(found, world.zone), hood: (found) => hood.add(found),
    reset: () => location.reload(), state: showConnection,
  });
  const [place, message] = first ? placeInAddress() : [world.current, null];
  await go(world.places.has(place) ? place : firstPlace(!first), message);
  const person = world.people.get(state.me);
  if (!first) announce(`You are ${person.name} now.`);
  if (person.handle === "ben") guide.did("be");
}

function firstPlace(afterSwitch) {
  const all = [...world.places.values()];
  const direct = all.find((one) => one.with === "laurel");
  if (afterSwitch) return direct.id;
  return (all.find((one) => one.name === "wins") || all[0]).id;
}

function placeInAddress() {
  const [, place, message] = location.hash.split("/").map(decodeURIComponent);
  return [place, message];
}

async function go(id, message = null) {
  const place = world.places.get(id);
  if (!place) return;
  world.current = id;
  openSide(false);
  arriving = [];
  const found = await get("messages", { me: world.me, conversation: id });
  // The person may have moved on while the server was answering.
  if (world.current !== id) return;
  messages.show(found.messages, scene(place), found.messages.length === PAGE);
  for (const message of arriving) if (message.conversation === id) messages.put(message);
  drawPlaceHeader(place);
  composer.turnTo(`${world.me} ${id}`, scene(place), placeholder(place, world.people));
  if (placeInAddress()[0] !== id) history[location.hash ? "pushState" : "replaceState"](null, "", `#/${id}`);
  if (message) messages.point(message);
  markRead(place, messages.shown.at(-1));
  side.draw(world);
  if (matchMedia("(pointer: fine)").matches) composer.focus();
}

function scene(place) {
  const handles = new Map([...world.people.values()].map((one) => [one.handle, one]));
  return {
    ...world,
    read: place.read,
    isDirect: place.kind === "direct",
    now: () => clock.now(),
    byHandle: (handle) => handles.get(handle),
    invite: () => invitation(place, world.people, () => openCommand("kudos")),
    beginning: beginningOf(place, world.people),
  };
}

function drawPlaceHeader(place) {
  const person = world.people.get(place.with);
  const sign = place.kind !== "direct" ? null : person ? avatar(person) : laurelAvatar();
  const about = person ? person.role : place.with === "laurel" ? "Thanks that are meant for you arrive here" : "";
  fill($("place"), sign, h("h1", {}, name(titleOf(place, world.people))), h("p", {}, about));
  const unread = [...world.places.values()].reduce((sum, one) => sum + one.unread, 0);
  document.title = `${unread ? `(${unread}) ` : ""}${titleOf(place, world.people)} · Laurel`;
}

function writeTo(person) {
  const id = `dm:${[world.me, person.id].sort().join(":")}`;
  if (!world.places.has(id)) world.places.set(id, { id, kind: "direct", with: person.id, unread: 0, read: 0 });
  go(id);
}

// --- messages ----------------------------------------------------------------------------------

async function showEarlier(before) {
  const found = await get("messages", { me: world.me, conversation: world.current, before });
  messages.prepend(found.messages, found.messages.length === PAGE);
}

function onMessage(message) {
  let place = world.places.get(message.conversation);
  if (!place) {
    const other = message.conversation.split(":").slice(1).find((one) => one !== world.me);
    place = { id: message.conversation, kind: "direct", with: other, unread: 0, read: 0 };
    world.places.set(place.id, place);
  }
  const here = place.id === world.current;
  arriving.push(message);
  // A message is streamed again when it changes: it is new only once.
  const isNew = !message.edited && !message.reactions.length && message.id > Math.max(place.read, place.newest || 0) && message.author !== world.me;
  place.newest = Math.max(place.newest || 0, message.id);
  if (here) messages.put(message);
  if (isNew && here && !document.hidden) markRead(place, message);
  else if (isNew) place.unread += 1;
  if (isNew) announce(`${authorOf(message)} in ${titleOf(place, world.people)}: ${message.text.slice(0, 200)}`);
  side.drawPlaces();
  drawTitle();
}

/** The same person has read something on another page. */
function onRead({ me, conversation, message }) {
  const place = world.places.get(conversation);
  if (me !== world.me || !place || message < place.read) return;
  place.read = message;
  place.unread = 0;
  side.drawPlaces();
  drawTitle();
}

function authorOf(message) {
  const person = world.people.get(message.author);
  return person ? person.name : "Laurel";
}

function drawTitle() {
  const place = world.places.get(world.current);
  if (place) drawPlaceHeader(place);
}

function markRead(place, last) {
  place.unread = 0;
  if (!last || last.id <= place.read) return;
  place.read = last.id;
  post("read", { me: world.me, conversation: place.id, message: last.id }).catch(complain);
}

// --- doing -------------------------------------------------------------------------------------

function where() {
  return { me: world.me, conversation: world.current, delivery: newDelivery() };
}

async function say(text) {
  const answer = await post("say", { ...where(), text });
  await follow(answer, () => composer.sent(text));
  return answer;
}

async function press(button, message, finished) {
  try {
    const { action, values, opens_form } = button;
    const clicked = message ? { message: message.id } : {};
    await follow(await post("press", { ...where(), ...clicked, action, values, opens_form }), finished);
  } catch (error) {
    complain(error);
  }
}

/** Opens the form of a command that starts on a message. */
async function recognize(message, command) {
  try {
    await follow(await post("recognize", { ...where(), message: message.id, command }));
  } catch (error) {
    complain(error);
  }
}

/** Puts the emoji on a message, or takes it off. */
async function react(message, on) {
  try {
    await follow(await post("react", { ...where(), message: message.id, on }));
  } catch (error) {
    complain(error);
  }
}

async function openCommand(command) {
  await press({ action: command, values: {}, opens_form: true });
}

/** Shows the person's own page, in their chat with Laurel. */
async function showMyPage() {
  await go([...world.places.values()].find((one) => one.with === "laurel").id);
  await press({ action: "laurel home", values: {}, opens_form: false });
}

/** Does what an answer asks for: opens its form, shows its refusal, ticks the guide. */
async function follow(answer, finished = () => {}) {
  if (answer.outcome === "form") {
    const { command, state } = answer.form;
    const submit = (values) => post("submit", { me: world.me, command, state, values });
    openForm(answer.form, { people: world.people, me: world.me, submit }).then((submitted) => {
      if (!submitted) return;
      composer.hideNotice();
      const again = submitted.outcome === "form";  // the coach had something to say first
      if (!again) finished();
      follow(submitted, again ? finished : undefined);
    });
  } else if (answer.outcome === "refused" && answer.card) {
    composer.refuse(answer.card);
  } else if (answer.command === "kudos") {
    guide.did("thank");
  } else if (answer.command === "nominate") {
    guide.did("nominate");
  }
}

async function moveClock(move) {
  try {
    const answer = await post("clock", { me: world.me, move });
    clock.set(answer.clock, world.zone);
    if (move === "monday") guide.did("monday");
  } catch (error) {
    complain(error);
  }
}

function complain(error) {
  if (!(error instanceof Refusal)) throw error;
  composer.complain(error.message);
}

// --- the guided steps --------------------------------------------------------------------------

function byHandle(handle) {
  return [...world.people.values()].find((one) => one.handle === handle);
}

function suggestThanks() {
  return suggest("/kudos @ben ", "thank you for staying on with their lawyers until clause 14 was settled", " #teamwork");
}

function suggestNomination() {
  return suggest("/nominate @ben for Customer Champion because ", "he stayed on with their lawyers until clause 14 was settled, and they signed");
}

/** Puts a line to Ben's credit before somebody else, its `words` selected. */
async function suggest(start, words, end = "") {
  const ben = byHandle("ben");
  if (ben && world.me === ben.id) await be([...world.people.values()].find((one) => one.active && !one.bot && one.id !== ben.id).id);
  await go(firstPlace(false));
  composer.write(`${start}${words}${end}`, start.length, start.length + words.length);
  composer.focus();
}

async function beSomebodyThanked() {
  const ben = byHandle("ben");
  if (!ben) return;
  await be(ben.id);
  await go([...world.places.values()].find((one) => one.with === "laurel").id);
}

async function jumpToMonday() {
  await moveClock("monday");
  await go(firstPlace(false));
}

// --- the frame ---------------------------------------------------------------------------------

async function start() {
  prepareSide();
  addEventListener("hashchange", () => {
    const [place, message] = placeInAddress();
    go(place, message).catch(complain);
  });
  document.addEventListener("visibilitychange", () => {
    const place = world.places.get(world.current);
    if (!document.hidden && place && place.unread) markRead(place, messages.shown.at(-1));
  });
  try {
    await be(remembered());
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    try {
      await be("");
    } catch (second) {
      complain(second);
    }
  }
}

start();
