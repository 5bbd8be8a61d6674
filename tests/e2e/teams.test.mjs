// The bot in a stand-in for Teams, as people use it: personal chat, group chat and channel.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openTeams } from "./standin.mjs";
import { pause, ROOT, until } from "./support.mjs";

const SHOTS = join(ROOT, "var", "e2e");
let teams;
let page;
let person;

before(async () => {
  mkdirSync(SHOTS, { recursive: true });
  teams = await openTeams();
  ({ page, person } = teams);
});

after(() => teams?.stop());

const photograph = (name) => page.screenshot({ path: join(SHOTS, `${name}.png`) });

test("who installs the bot is welcomed once, with examples that work", async () => {
  await person.sees("21 indicatoren");
  await pause(1000);
  assert.equal(await person.cards(), 1);
  await photograph("welcome");
  await person.press(/niet behaald/i);
  assert.match(await person.sees("Niet behaalde doelen"), /10/);
  await photograph("overview");
});

test("a question gets its figure, verdict, change and source", async () => {
  await person.ask("hoeveel vermissingen in 2022?");
  const card = await person.sees("Vermissing personen 2022");
  for (const part of ["488", "Niet behaald: doel minder dan 400, 88 te veel", "+2 t.o.v. 2021 (486)", "Bron: Jaarverslag 2022", "Zo begreep ik je vraag"]) {
    assert.ok(card.includes(part), part);
  }
  await photograph("figure");
});

test("a button asks the next question, and its chart is drawn", async () => {
  await person.press("Verloop");
  const card = await person.sees("Vermissing personen, 2018 tot en met 2022");
  for (const part of ["2018 368", "2019 426", "2020 415", "2021 486", "2022 488"]) assert.ok(card.includes(part), part);
  await until("de grafiek", () => person.card().locator("svg path").count());
  await photograph("trend");
});

test("a follow-up needs only what changes", async () => {
  await person.ask("en in 2020?");
  assert.match(await person.sees("Vermissing personen 2020"), /415/);
});

test("an unclear word is asked back, and the choice is answered in its place", async () => {
  await person.ask("hoeveel diefstal?");
  await person.sees("Winkeldiefstal");
  await photograph("choice");
  const before = await person.cards();
  await person.press("Diefstal uit woning");
  assert.match(await person.sees("per 1.000 inwoners, 2022"), /Diefstal uit woning 2022 1,1/);
  assert.equal(await person.cards(), before);
});

test("what the source does not hold is refused, with a way on", async () => {
  await person.ask("hoeveel fietsendiefstallen in 2022?");
  assert.match(await person.sees("fietsendiefstal"), /geen cijfer/);
  assert.ok(await person.card().getByRole("button").count());
  await photograph("refusal");
});

test("greetings and thanks land well", async () => {
  await person.ask("goedemorgen");
  await person.sees("Hallo!");
  await person.ask("dank je");
  await page.getByText("Graag gedaan!").last().waitFor();
});

test("search from the message box finds by synonym and inserts the card", async () => {
  await page.getByRole("button", { name: "Trigger Message Extension App" }).last().click();
  await page.getByText("Search Command").click();
  await page.getByPlaceholder("Enter a search term").fill("inbraa");
  const result = page.getByText("1,1 per 1.000 inwoners", { exact: false }).last();
  await result.waitFor();
  await photograph("search");
  await result.click();
  await until("de kaart in het bericht", async () => (await person.card().innerText()).includes("Diefstal uit woning 2022"));
  await photograph("search-inserted");
});

test("a thumb is taken in and counted, without a name", async () => {
  await page.reload();
  await person.ask("hoeveel vermissingen in 2022?");
  await person.sees("Vermissing personen 2022");
  await page.getByRole("button", { name: "Like", exact: true }).last().click();
  await page.getByRole("dialog").getByRole("button", { name: "Submit" }).click();
  const counted = async () => /^bot_feedback_total\{[^}]*like[^}]*\} 1/m.test(await (await fetch(`${teams.bot.address}/metrics`)).text());
  await until("de duim in de telling", counted);
});

for (const [name, place] of [["Group Chat", "group"], ["My Team - General", "channel"]]) {
  test(`${place}: welcomed once, silent until mentioned, then answered where it was asked`, async () => {
    await page.reload();
    await person.open(name);
    await person.sees("21 indicatoren");
    const before = await person.cards();
    if (place === "group") {
      await person.ask("hoeveel vermissingen in 2022?");
      await pause(2000);
      assert.equal(await person.cards(), before);
    }
    await person.mention("hoeveel vermissingen in 2022?");
    assert.match(await person.sees("Vermissing personen 2022"), /488/);
    assert.equal(await person.cards(), before + 1);
    await photograph(place);
    await person.press("Verloop");
    const trend = page.locator(".ac-adaptiveCard", { hasText: "Vermissing personen, 2018 tot en met 2022" });
    await trend.first().waitFor();
    await photograph(`${place}-button`);
  });
}
