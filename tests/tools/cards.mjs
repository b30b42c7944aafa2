// What Microsoft's renderer finds wrong with Adaptive Cards: reads a JSON list of cards from
// standard input, writes for each the JSON list of its complaints.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

// Its modules for Node lack file extensions; the bundle for browsers loads.
globalThis.self = globalThis;
const AdaptiveCards = createRequire(import.meta.url)("adaptivecards/dist/adaptivecards.js");
const { AdaptiveCard, SerializationContext, Versions } = AdaptiveCards;

function complaints(card) {
  const context = new SerializationContext(Versions.v1_6);
  const parsed = new AdaptiveCard();
  parsed.parse(card, context);
  const found = parsed.validateProperties().validationEvents.map((event) => event.message);
  for (let i = 0; i < context.eventCount; i++) found.push(context.getEventAt(i).message);
  return found;
}

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(complaints)));
