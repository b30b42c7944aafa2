// Block Kit as HTML, by slack-blocks-to-jsx: reads a JSON list of {blocks, users} from standard
// input, writes the JSON list of their HTML.

import { text } from "node:stream/consumers";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Message } from "slack-blocks-to-jsx";

// Slack parses <…> in verbatim text all the same; this renderer does not.
const parsed = (key, value) => (key === "verbatim" ? undefined : value);

// All at once it can be more than a pipe holds, which a read that does not wait refuses.
const shown = JSON.parse(await text(process.stdin), parsed).map(({ blocks, users }) =>
  renderToStaticMarkup(
    createElement(Message, {
      blocks,
      name: "Laurel",
      logo: `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>`,
      theme: "light",
      time: new Date("2026-05-04T12:00:00Z"),
      data: { users },
    }),
  ),
);
process.stdout.write(JSON.stringify(shown));
