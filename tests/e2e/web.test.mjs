// The pages in a real browser, as wide as a phone, a tablet and a desk; with and without JavaScript.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch } from "./browser.mjs";
import { startBot, until } from "./support.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const SHOTS = process.env.SHOTS; // a folder: keep a picture of every page there
const WIDTHS = [360, 768, 1280];
const PAGES = {
  vraag: "/",
  antwoord: "/?vraag=hoeveel+vermissingen+in+2022%3F",
  keuze: "/?vraag=diefstal",
  lijst: "/?vraag=welke+doelen+zijn+niet+gehaald%3F",
  geen: "/?vraag=hoeveel+fietsendiefstallen%3F",
  overzicht: "/overzicht",
  gefilterd: "/overzicht?oordeel=dichtbij&jaar=2021",
  niets: "/overzicht?zoek=zzzqqq",
  indicator: "/indicator/winkeldiefstal",
  halt: "/indicator/verwijzingen-halt",
  verward: "/indicator/meldingen-overlast-personen-verward-gedrag",
  programma: "/programma",
  weg: "/indicator/nix",
  toegankelijkheid: "/toegankelijkheid",
  privacy: "/privacy",
  gebruik: "/gebruik",
  beheer: "/beheer",
  concept: "/beheer/concept",
  woorden: "/beheer/woorden?indicator=vermissing-personen&woord=winkeldieven",
  logboek: "/beheer/logboek",
  onbeantwoord: "/beheer/onbeantwoord",
};
const NEXT_YEAR = "Indicator;2022;2023;Doel 2023\nVermissing personen;488;471;< 400\n";

let browser;
let bot;

before(async () => {
  bot = await startBot(mkdtempSync(join(tmpdir(), "web-")));
  await until("de cijfers", async () => (await fetch(`${bot.address}/readyz`)).ok, 60, bot);
  browser = await launch();
  if (SHOTS) mkdirSync(SHOTS, { recursive: true });
});

after(async () => {
  await browser?.close();
  await bot?.stop();
});

// A page that remembers every complaint of the browser and every request to someone else.
async function open(options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "nl-NL", ...options });
  const page = await context.newPage();
  const faults = [];
  page.on("console", (message) => {
    const text = message.text();
    if (["error", "warning"].includes(message.type()) && !text.includes("status of 404")) faults.push(`${page.url()}: ${text}`);
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(bot.address)) faults.push(`foreign request: ${request.url()}`);
  });
  const close = async () => {
    await context.close();
    assert.deepEqual(faults, []);
  };
  return { page, context, close };
}

const newest = (page) => page.locator(".beurt").first();

for (const width of WIDTHS) {
  test(`every page fits ${width} px`, async () => {
    const { page, close } = await open({ viewport: { width, height: 800 } });
    for (const [name, address] of Object.entries(PAGES)) {
      await page.goto(bot.address + address);
      const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      assert.ok(wide <= room, `${name}: ${wide} > ${room}`);
      if (SHOTS) await page.screenshot({ path: join(SHOTS, `${name}-${width}.png`), fullPage: true });
    }
    await close();
  });
}

for (const [kind, options, query] of [
  ["light", {}, ""],
  ["dark", { colorScheme: "dark" }, ""],
  ["contrast in Teams", {}, "theme=contrast"],
  ["a phone", { viewport: { width: 360, height: 740 } }, ""],
]) {
  test(`axe finds nothing: ${kind}`, async () => {
    const { page, close } = await open(options);
    const found = {};
    for (const [name, address] of Object.entries(PAGES)) {
      await page.goto(bot.address + address + (query ? (address.includes("?") ? "&" : "?") + query : ""));
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(() =>
        window.axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] }),
      );
      if (violations.length) found[name] = violations.map((each) => [each.id, each.nodes[0].html, each.nodes[0].failureSummary]);
    }
    assert.deepEqual(found, {});
    await close();
  });
}

for (const javaScriptEnabled of [true, false]) {
  test(`ask, choose and follow up ${javaScriptEnabled ? "with" : "without"} JavaScript`, async () => {
    const { page, close } = await open({ javaScriptEnabled, viewport: { width: 360, height: 740 } });
    await page.goto(bot.address);
    await page.fill("#vraag", "diefstal");
    await page.press("#vraag", "Enter");
    await newest(page).getByRole("button", { name: "Winkeldiefstal" }).click();
    await newest(page).getByText("0,99", { exact: true }).waitFor();
    await page.fill("#vraag", "en in 2021?");
    await page.getByRole("button", { name: "Vraag", exact: true }).click();
    await newest(page).getByText("0,67", { exact: true }).waitFor();
    assert.match(await newest(page).innerText(), /Uit je vorige vraag/);
    assert.equal(await page.locator(".beurt").count(), 3);
    await close();
  });
}

test("the answer gets the focus, and the page stays where it is", async () => {
  const { page, close } = await open();
  await page.goto(bot.address);
  await page.evaluate(() => (window.same = true));
  await page.fill("#vraag", "hoeveel vermissingen in 2022?");
  await page.press("#vraag", "Enter");
  await newest(page).getByText("488", { exact: true }).waitFor();
  assert.equal(await page.evaluate(() => window.same), true);
  assert.equal(await page.evaluate(() => document.activeElement.className), "beurt");
  await close();
});

test("all of it by keyboard, and the focus can be seen", async () => {
  const { page, close } = await open();
  await page.goto(bot.address);
  await page.locator("body").press("Tab");
  await page.goto(`${bot.address}/overzicht`);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Naar de inhoud");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "inhoud");
  const seen = [];
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const here = document.activeElement;
      return [here.id || here.textContent.trim(), getComputedStyle(here).outlineStyle];
    });
    if (!at[0] || seen.length > 40) break;
    assert.notEqual(at[1], "none", at[0]);
    seen.push(at[0]);
    if (at[0] === "Winkeldiefstal") break;
  }
  for (const part of ["zoek", "jaar", "oordeel", "thema", "Toon", "Winkeldiefstal"]) assert.ok(seen.includes(part), part);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/indicator/winkeldiefstal**");
  await close();
});

test("filter, open an indicator, download", async () => {
  const { page, close } = await open({ javaScriptEnabled: false });
  await page.goto(`${bot.address}/overzicht`);
  await page.selectOption("#oordeel", { label: "Niet vast te stellen" });
  await page.selectOption("#thema", { label: "Zorg en Veiligheid" });
  await page.getByRole("button", { name: "Toon" }).click();
  assert.equal(await page.getByRole("rowheader").count(), 2);
  await page.getByRole("link", { name: "Verwijzingen Halt" }).click();
  await page.getByRole("heading", { level: 1, name: /Verwijzingen Halt/ }).waitFor();
  for (const [name, ending] of [["Download voor Excel", ".xlsx"], ["Download als CSV", ".csv"], ["Download de grafiek", ".png"]]) {
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name }).click()]);
    assert.equal(file.suggestedFilename(), `verwijzingen-halt${ending}`);
    assert.ok(readFileSync(await file.path()).length > 500);
  }
  await close();
});

test("a report through Beheer: upload, complete, ask, publish, and everyone gets the new figure", async () => {
  const { page, close } = await open({ viewport: { width: 360, height: 740 } });
  const file = join(mkdtempSync(join(tmpdir(), "verslag-")), "verslag.csv");
  writeFileSync(file, NEXT_YEAR);
  await page.goto(`${bot.address}/beheer`);
  await page.setInputFiles("#bestand", file);
  await page.getByRole("button", { name: "Bekijk het verslag" }).click();
  await page.fill("#verslag", "Jaarverslag 2023");
  await page.fill("#gemeente", "Renkum");
  await page.getByRole("button", { name: "Bekijk opnieuw" }).click();
  await page.getByText("Dit verslag is te lezen").waitFor();
  if (SHOTS) await page.screenshot({ path: join(SHOTS, "verslag-360.png"), fullPage: true });
  await page.getByRole("button", { name: "Maak het concept" }).click();
  await page.getByRole("link", { name: "Bekijk en bevraag het concept" }).click();
  await page.fill("#vraag", "hoeveel vermissingen in 2023?");
  await page.getByRole("button", { name: "Vraag", exact: true }).click();
  await page.getByRole("article").getByText("471", { exact: true }).waitFor();
  if (SHOTS) await page.screenshot({ path: join(SHOTS, "concept-360.png"), fullPage: true });
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => window.axe.run());
  assert.deepEqual(violations.map((each) => [each.id, each.nodes[0].html]), []);
  await page.getByRole("button", { name: /Publiceer editie/ }).click();
  await page.getByRole("heading", { name: "Beheer" }).waitFor();
  for (let tries = 0; tries < 40; tries += 1) {
    await page.goto(`${bot.address}/?vraag=hoeveel+vermissingen+in+2023%3F`);
    if ((await newest(page).innerText()).includes("471")) break;
    await page.waitForTimeout(250);
  }
  assert.match(await newest(page).innerText(), /471/);
  await close();
});

test("motion is not asked for", async () => {
  const { page, close } = await open({ reducedMotion: "reduce" });
  await page.goto(bot.address);
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior), "auto");
  await close();
});
