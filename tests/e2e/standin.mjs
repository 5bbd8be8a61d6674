// Microsoft's stand-in for Teams, in a folder of its own, and a browser that works in it as a person does.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch } from "./browser.mjs";
import { HERE, freePort, start, startBot, until } from "./support.mjs";

const CLI = join(HERE, "node_modules", "@microsoft", "m365agentsplayground", "cli.js");

// The bot, the stand-in and a browser page on it; `stop()` ends all three.
export async function openTeams() {
  const folder = mkdtempSync(join(tmpdir(), "teams-"));
  const bot = await startBot(join(folder, "data"));
  const port = await freePort();
  const args = [CLI, "-e", `${bot.address}/api/messages`, "-c", "msteams", "-p", String(port), "--disable-telemetry"];
  const env = { PATH: process.env.PATH, HOME: folder, TEAMSAPPTESTER_BROWSER: "none" };
  const standin = start(process.execPath, args, { cwd: folder, env });
  await until("de nagebootste Teams", async () => (await fetch(`http://localhost:${port}/`)).ok, 60, standin);
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1400, height: 1200 } });
  await page.goto(`http://localhost:${port}/`);
  return {
    bot,
    page,
    person: person(page),
    async stop() {
      await browser.close();
      await standin.stop();
      await bot.stop();
    },
  };
}

// What a person does and sees. In a channel the newest post is the first on the page, elsewhere the last.
function person(page) {
  const place = { newest: "last" };
  const card = () => page.locator(".ac-adaptiveCard")[place.newest]();
  const box = () => page.getByRole("textbox").first();
  return {
    card,
    async open(name) {
      place.newest = name.startsWith("My Team") ? "first" : "last";
      await page.getByRole("treeitem", { name, exact: true }).click();
    },
    async ask(text) {
      await box().fill(text);
      await box().press("Enter");
    },
    async mention(text) {
      await box().click();
      await page.keyboard.type("@");
      await page.getByRole("menuitem", { name: "Test Bot" }).click();
      await page.keyboard.type(` ${text}`);
      await page.keyboard.press("Enter");
    },
    press: (name) => card().getByRole("button", { name }).click(),
    // The newest card, once it says `text`.
    async sees(text, seconds = 15) {
      const words = async () => (await card().innerText()).replace(/\s+/g, " ");
      return until(`een kaart met "${text}"`, async () => (await words()).includes(text) && words(), seconds);
    },
    cards: () => page.locator(".ac-adaptiveCard").count(),
  };
}
