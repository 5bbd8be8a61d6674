// Every card of the shipped report, drawn by Microsoft's renderer as wide as a phone: nothing cut off, nothing lost.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch } from "./browser.mjs";
import { openRenderer } from "./renderer.mjs";
import { PYTHON, ROOT } from "./support.mjs";

let browser;
let renderer;
let cards;

before(async () => {
  const file = join(mkdtempSync(join(tmpdir(), "cards-")), "cards.json");
  execFileSync(PYTHON, ["tests/e2e/dump_cards.py", file], { cwd: ROOT, env: { ...process.env, PYTHONPATH: `${ROOT}:${ROOT}/tests/cards` } });
  cards = JSON.parse(readFileSync(file, "utf8"));
  browser = await launch();
  renderer = await openRenderer(browser);
});

after(() => browser?.close());

test("nothing is wider than a phone", async () => {
  assert.ok(Object.keys(cards).length > 900);
  const wide = [];
  for (const [name, card] of Object.entries(cards)) {
    const drawn = await renderer.draw(card);
    if (drawn.scrollWidth > drawn.clientWidth || drawn.overflowing.length) wide.push([name, drawn.overflowing]);
  }
  assert.deepEqual(wide, []);
});

test("all text is there, and charts fall back to their figures", async () => {
  const lost = [];
  for (const [name, card] of Object.entries(cards)) {
    const shown = flat((await renderer.draw(card)).text);
    for (const text of texts(card)) if (!shown.includes(flat(text))) lost.push([name, text]);
  }
  assert.deepEqual(lost, []);
});

test("the renderer knows every element but the charts", async () => {
  const faults = new Set();
  for (const card of Object.values(cards)) {
    for (const fault of (await renderer.draw(card)).faults) faults.add(fault);
  }
  // It takes only one notation of a language to be valid, though "nl" is one.
  const expected = /^Unknown element type "Chart\.|^Invalid value "nl" for property "lang"/;
  assert.deepEqual([...faults].filter((fault) => !expected.test(fault)), []);
});

test("signs of markdown in data are shown as they are", async () => {
  const odd = "*ster* _streep_ [link](https://example.org) `code` <b>vet</b> 1. & \\ ~golf~";
  const file = execFileSync(PYTHON, ["-c", ESCAPE], { cwd: ROOT, input: odd, encoding: "utf8" });
  const drawn = await renderer.draw(JSON.parse(file));
  assert.equal(flat(drawn.text), `${odd} ${odd}`);
  assert.equal(drawn.headings, 1);
});

const ESCAPE = `
import json, sys
from bot.cards.parts import heading, text
odd = sys.stdin.read()
print(json.dumps({"type": "AdaptiveCard", "version": "1.5", "body": [heading(odd), text(odd)]}))
`;

const flat = (text) => text.replace(/\s+/g, " ").trim();

// Every word that a card shows, charts replaced by their fallback, markdown escapes undone.
function* texts(value) {
  if (Array.isArray(value)) for (const part of value) yield* texts(part);
  else if (value && typeof value === "object") {
    if (value.type?.startsWith("Chart.")) return yield* texts(value.fallback);
    if (value.type === "TextBlock") yield value.text.replace(/\\(.)/g, "$1");
    else if (value.type === "RichTextBlock") yield value.inlines.map((run) => run.text).join("");
    else if (value.type?.startsWith("Action.")) yield value.selectAction ? "" : (value.title ?? "");
    else for (const part of [value.body, value.items, value.columns, value.rows, value.cells, value.actions]) yield* texts(part);
  }
}
