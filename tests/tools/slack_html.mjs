// Block Kit as HTML, by slack-blocks-to-jsx: reads a JSON list of {blocks, users} from standard
// input, writes the JSON list of their HTML.

import { readFileSync } from "node:fs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Message } from "slack-blocks-to-jsx";

// Slack parses <…> in verbatim text all the same; this renderer does not.
const parsed = (key, value) => (key === "verbatim" ? undefined : value);

const shown = JSON.parse(readFileSync(0, "utf8"), parsed).map(({ blocks, users }) =>
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
