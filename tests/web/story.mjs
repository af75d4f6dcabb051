// An office worker copies last year's meeting, gives it a day, a place, a programme and its texts in four
// languages, and is done when the page shows it and nothing is left to mend. Fields are found by their
// labels, buttons and links by their names.

import assert from "node:assert/strict";
import { test } from "node:test";
import { browse, saved, serve } from "./office.mjs";

const NAME = "Jobb: Hvem kan hjelpe deg?";
const TITLES = { so: "Shaqo: Yaa ku caawin kara?", ar: "العمل: من يمكنه مساعدتك؟", ti: "ስራሕ፦ መን ክሕግዘካ ይኽእል?" };
const POINTS = {
  nb: "Vi viser deg hvordan du søker jobb på nett.",
  so: "Waxaan ku tusi doonnaa sida shaqo looga raadsado internetka.",
  ar: "نوضح لك كيف تبحث عن عمل على الإنترنت.",
  ti: "ብኢንተርነት ከመይ ጌርካ ስራሕ ከም እትደሊ ነርእየካ።",
};
const LANGUAGES = { nb: "norsk bokmål", so: "somali", ar: "arabisk", ti: "tigrinja" };
/** So many clicks are a morning's work. */
const MOST = 40;

/** The names of the languages that a meeting is made in, as the page of its facts has them. */
async function without(page, keep, act) {
  const group = page.getByRole("group", { name: "Lag plakater og brev på disse språkene" });
  for (const box of await group.getByRole("checkbox").all()) {
    const tag = await box.getAttribute("value");
    if (!keep.includes(tag) && await box.isChecked()) await act(box);
  }
}

/** What the errors of each language say, as its page shows them. */
async function errors(page, base, id) {
  const all = {};
  for (const tag of Object.keys(LANGUAGES)) {
    const answer = await page.request.get(`${base}/moter/${id}/funn?sprak=${tag}`);
    const html = await answer.text();
    assert.match(html, /class="verdict/);
    all[tag] = [...html.matchAll(/class="finding error"><p class="what">(.*?)<\/p>/gs)]
      .map((one) => one[1].replace(/<[^>]+>/g, "").trim());
  }
  return all;
}

async function told(office, id) {
  const facts = await office.read(`events/${id}/event.toml`);
  assert.match(facts, /^date = 2027-09-15/m);
  assert.match(facts, /^start = 10:00/m);
  assert.match(facts, /^at = 11:30/m);
  assert.match(await office.read(`events/${id}/nb.ftl`), new RegExp(`^title = ${NAME.replace("?", "\\?")}$`, "m"));
  for (const [tag, title] of Object.entries(TITLES)) {
    const texts = await office.read(`events/${id}/${tag}.ftl`);
    assert.ok(texts.includes(`title = ${title}`), texts);
    assert.ok(texts.includes(POINTS[tag]), texts);
  }
}

test("with a mouse, in few steps", async () => {
  const office = await serve();
  const { browser, page, faults } = await browse(office);
  let actions = 0;
  const click = async (place) => { actions += 1; await place.click(); };
  const named = (role, name) => page.getByRole(role, { name, exact: true });
  try {
    await click(page.getByRole("link", { name: "Kopier Bolig: Hva har du rett til? til ny dato" }));
    await page.getByLabel("Hva heter møtet?").fill(NAME);
    await page.getByLabel("Hvilken dag er det?").fill("2027-09-15");
    await click(named("button", "Lag møtet"));
    await page.getByRole("heading", { level: 1, name: NAME }).waitFor();
    const id = new URL(page.url()).pathname.split("/").at(-1);
    const before = await page.locator("#bilde image").getAttribute("href");
    await page.getByLabel("Begynner klokka").fill("10:00");
    await page.getByLabel("Slutter klokka").fill("12:00");
    await saved(page);
    actions += 1;
    await page.getByLabel("Sted", { exact: true }).selectOption({ index: 0 });
    await without(page, Object.keys(LANGUAGES), click);
    for (const [number, time] of ["10:00", "10:15", "10:45", "11:00"].entries()) {
      const point = page.getByRole("group", { name: new RegExp(`^Punkt ${number + 1}`) });
      await point.getByLabel("Klokka").fill(time);
    }
    await page.waitForFunction(() => document.querySelectorAll(".choose select[name=sprak] option").length === 4);
    await click(named("button", "Legg til punkt"));
    const point = page.getByRole("group", { name: "Punkt 5" });
    await point.getByLabel("Klokka").fill("11:30");
    await point.getByLabel("Hva skjer?").fill(POINTS.nb);
    await page.getByLabel("Dato på brevet").fill("2027-09-01");
    await page.locator("#lagret", { hasText: "Lagret" }).waitFor();
    await page.waitForFunction((old) => document.querySelector("#bilde image")?.getAttribute("href") !== old, before);
    await click(page.getByRole("navigation", { name: "Deler av møtet" }).getByRole("link", { name: "Tekster" }));
    for (const tag of Object.keys(TITLES)) {
      const tabs = page.getByRole("navigation", { name: "Språk du skriver på" });
      await click(tabs.locator(`a[href*="sprak=${tag}"]`));
      await page.getByLabel("Møtets navn", { exact: true }).fill(TITLES[tag]);
      await page.getByLabel("programme-1", { exact: true }).fill(POINTS[tag]);
      await saved(page);
      // The page shows the text that was pasted: it has a place on it.
      await page.getByRole("link", { name: "Endre: title" }).waitFor();
      actions += 1;
      await page.getByLabel("Hva du ser på").selectOption("letter a4");
      await page.getByRole("link", { name: "Endre: programme-1" }).waitFor();
    }
    await told(office, id);
    assert.deepEqual(await errors(page, office.base, id), { nb: [], so: [], ar: [], ti: [] });
    assert.ok(actions <= MOST, `${actions} actions`);
    assert.deepEqual(faults, []);
    console.log(`${actions} actions besides typing`);
  } finally {
    await browser.close();
    await office.stop();
  }
});

test("with the keyboard alone", async () => {
  const office = await serve();
  const { browser, page, faults } = await browse(office);
  /** Goes on with Tab to what has this name. */
  const reach = async (name, key = "Tab") => {
    for (let steps = 0; steps < 500; steps += 1) {
      await page.keyboard.press(key);
      const here = await page.evaluate(() => {
        const one = document.activeElement;
        const group = one.closest("[role=group]");
        const label = one.labels?.[0]?.innerText ?? one.getAttribute("aria-label") ?? one.innerText ?? "";
        const heading = group && document.getElementById(group.getAttribute("aria-labelledby"))?.innerText;
        const seen = getComputedStyle(one).outlineStyle !== "none" || one.namespaceURI.endsWith("svg");
        return { names: [label.trim(), `${heading}: ${label.trim()}`], seen };
      });
      if (here.names.includes(name)) {
        assert.ok(here.seen, `${name}: where the focus is must be seen`);
        return;
      }
    }
    assert.fail(`no ${name} within reach`);
  };
  const write = async (text) => {
    await page.keyboard.press("Control+A");
    await page.keyboard.type(text);
  };
  try {
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await reach("Kopier Bolig: Hva har du rett til? til ny dato");
    await page.keyboard.press("Enter");
    await page.waitForURL(/moter\/ny/);
    await reach("Hva heter møtet?");
    await page.keyboard.type(NAME);
    await reach("Hvilken dag er det?");
    // The same day in each order of day and month.
    await page.keyboard.type("09092027");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: NAME }).waitFor();
    const id = new URL(page.url()).pathname.split("/").at(-1);
    assert.match(await office.read(`events/${id}/event.toml`), /^date = 2027-09-09/m);
    await reach("Begynner klokka");
    // Where a clock has twelve hours, A says which half of the day it is; elsewhere nothing.
    await page.keyboard.type("1000A");
    await reach("Slutter klokka");
    await page.keyboard.type("1200P");
    await saved(page);
    await reach("Hva handler det om?");
    await write("Du får hjelp til å søke jobb.");
    await saved(page);
    await reach("Lagre");
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    const facts = await office.read(`events/${id}/event.toml`);
    assert.match(facts, /^start = 10:00/m);
    assert.match(facts, /^end = 12:00/m);
    assert.match(await office.read(`events/${id}/nb.ftl`), /^summary = Du får hjelp til å søke jobb\.$/m);
    // From a text of the page to where it is written, and back to the page with its new text.
    await reach("Endre: title");
    await page.keyboard.press("Enter");
    await page.waitForURL(/tekster.*#t-title$/);
    await reach("Møtets navn");
    await write("Jobb: Kom!");
    await saved(page);
    assert.match(await office.read(`events/${id}/nb.ftl`), /^title = Jobb: Kom!$/m);
    assert.deepEqual(faults, []);
  } finally {
    await browser.close();
    await office.stop();
  }
});

test("without a script", async () => {
  const office = await serve();
  const { browser, page } = await browse(office, { javaScriptEnabled: false });
  const save = () => page.getByRole("button", { name: "Lagre", exact: true }).click();
  try {
    await page.getByRole("link", { name: "Nytt møte" }).click();
    await page.getByRole("combobox", { name: "Lag møtet likt et annet" }).selectOption("bolig");
    await page.getByLabel("Hva heter møtet?").fill(NAME);
    await page.getByLabel("Hvilken dag er det?").fill("2027-09-15");
    await page.getByRole("button", { name: "Lag møtet" }).click();
    const id = new URL(page.url()).pathname.split("/").at(-1);
    await page.getByLabel("Begynner klokka").fill("10:00");
    await page.getByLabel("Slutter klokka").fill("12:00");
    await without(page, Object.keys(LANGUAGES), (box) => box.uncheck());
    await page.getByLabel("Dato på brevet").fill("2027-09-01");
    for (const [number, time] of ["10:00", "10:15", "10:45", "11:00"].entries()) {
      const point = page.getByRole("group", { name: new RegExp(`^Punkt ${number + 1}`) });
      await point.getByLabel("Klokka").fill(time);
    }
    // What was typed is not lost by a button that does something else.
    await page.getByRole("button", { name: "Legg til punkt" }).click();
    assert.equal(await page.getByLabel("Begynner klokka").inputValue(), "10:00");
    const point = page.getByRole("group", { name: "Punkt 5" });
    await point.getByLabel("Klokka").fill("11:30");
    await point.getByLabel("Hva skjer?").fill("{ halv");
    await save();
    const summary = page.getByRole("alert");
    await summary.getByRole("link", { name: "Hva skjer?" }).waitFor();
    const field = page.getByRole("group", { name: "Punkt 5" }).getByLabel("Hva skjer?");
    assert.equal(await field.inputValue(), "{ halv");
    await field.fill(POINTS.nb);
    await save();
    assert.equal(await page.getByRole("alert").count(), 0);
    await page.getByRole("link", { name: "Tekster" }).click();
    for (const tag of Object.keys(TITLES)) {
      await page.locator(`.tabs a[href*="sprak=${tag}"]`).click();
      await page.getByLabel("Møtets navn", { exact: true }).fill(TITLES[tag]);
      await page.getByLabel("programme-1", { exact: true }).fill(POINTS[tag]);
      await save();
    }
    await told(office, id);
    await page.getByLabel("Språk", { exact: true }).selectOption("ar");
    await page.getByRole("button", { name: "Vis", exact: true }).click();
    assert.match(page.url(), /sprak=ar/);
    await page.getByRole("link", { name: "Endre: title" }).first().waitFor();
    assert.deepEqual(await errors(page, office.base, id), { nb: [], so: [], ar: [], ti: [] });
  } finally {
    await browser.close();
    await office.stop();
  }
});
