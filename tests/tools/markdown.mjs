// Markdown as words, by markdown-it, which Teams uses: reads a JSON list of texts from standard
// input, writes for each the JSON of its parts as [tag, words], with a paragraph's tag left out.

import { readFileSync } from "node:fs";
import MarkdownIt from "markdown-it";

const markdown = new MarkdownIt({ linkify: false, html: false });

function parts(text) {
  const open = [];
  const found = [];
  for (const block of markdown.parse(text, {})) {
    if (block.type !== "inline") {
      if (block.nesting >= 0 && block.tag !== "p") found.push([block.tag, block.content]);
      continue;
    }
    for (const token of block.children) {
      if (token.nesting === 1) open.push(token.tag);
      else if (token.nesting === -1) open.pop();
      else found.push([token.type === "text" ? open.join(" ") : token.tag, token.content]);
    }
  }
  return found;
}

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(parts)));
