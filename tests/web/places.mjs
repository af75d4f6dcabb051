// The pages beside those of a meeting, in every state: what to print, letters, finished pages and texts to look at,
// the office and its first start. Everybody can use them, and their HTML is valid (looking.mjs).

import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { invalid, look } from "./looking.mjs";
import { browse, serve } from "./office.mjs";

const LIST = new URL("../../examples/lists/recipients.csv", import.meta.url).pathname;

let office, browser, page, faults, folder;
/** Every page that was looked at, for the Nu checker. */
const html = {};

before(async () => {
  office = await serve();
  ({ browser, page, faults } = await browse(office));
  folder = await mkdtemp(join(tmpdir(), "oppslag-places-"));
});

after(async () => {
  await browser?.close();
  await office?.stop();
  await rm(folder, { recursive: true });
});

/** Looks at what is open, and keeps it. */
async function seen(name, where = page) {
  await look(name, where);
  html[name] = `<!DOCTYPE html>\n${await where.evaluate(() => document.documentElement.outerHTML)}`;
}

/** A file to hand in. */
async function file(name, content) {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const button = (name) => page.getByRole("button", { name, exact: true });

/** Waits for files that are being made. */
async function made() {
  await page.getByRole("link", { name: "Last ned alt" }).or(page.getByRole("alert")).first().waitFor({ timeout: 120_000 });
}

test("what to print", async (t) => {
  await t.test("before anything is made", async () => {
    await page.goto(`${office.base}/moter/bolig/utskrift`);
    await seen("print");
  });
  await t.test("nothing chosen", async () => {
    for (const box of await page.locator("fieldset").first().getByRole("checkbox").all()) await box.uncheck();
    await button("Lag filene").click();
    const summary = page.getByRole("alert");
    await summary.waitFor();
    assert.ok(await summary.evaluate((one) => one === document.activeElement), "the summary has the focus");
    await seen("print-wrong");
  });
  await t.test("made", async () => {
    await page.goto(`${office.base}/moter/bolig/utskrift`);
    await page.getByRole("radio", { name: /^Én av hver/ }).check();
    for (const box of await page.locator("fieldset").nth(1).getByRole("checkbox").all()) {
      if (!["nb", "so", "ar"].includes(await box.getAttribute("value"))) await box.uncheck();
    }
    await page.getByRole("checkbox", { name: "Skriv ut i to omganger" }).check();
    await button("Lag utkast").click();
    await made();
    await seen("print-made");
    const [download] = await Promise.all([
      page.waitForEvent("download"), page.getByRole("link", { name: "Last ned alt" }).click(),
    ]);
    assert.equal(download.suggestedFilename(), "bolig.zip");
    assert.equal((await readFile(await download.path())).subarray(0, 2).toString(), "PK");
  });
  await t.test("stopped", async () => {
    const facts = await office.read("events/bolig/so.ftl");
    await writeFile(join(office.folder, "events/bolig/so.ftl"), facts.replace(/^title = .*$/m, "title = Guriga 11. mai 2027 (Arbaco)"));
    await page.reload();
    await button("Lag filene").click();
    await made();
    await page.getByRole("alert").first().waitFor();
    await seen("print-stopped");
    await writeFile(join(office.folder, "events/bolig/so.ftl"), facts);
  });
});

test("letters", async (t) => {
  const address = `${office.base}/moter/bolig/brev`;
  const choose = async (path) => {
    await page.goto(address);
    await page.locator("#f-liste").setInputFiles(path);
    await page.waitForURL(/\/brev\/\w+|brev$/);
  };
  await t.test("before there is a list", async () => {
    await page.goto(address);
    await seen("letters");
  });
  await t.test("what is no list", async () => {
    await choose(await file("liste.csv", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46])));
    await page.getByRole("alert").waitFor();
    await seen("letters-no-list");
  });
  await t.test("a list with what is wrong", async () => {
    await choose(await file("feil.csv", "Navn;Gate;Postnr;Sted;Språk\nKari Nordmann;Veien 1;0590;Oslo;somali\nOla;;05;;klingon\n;Veien 2;0590;Oslo;\n"));
    await page.getByText("Hva kolonnene er tatt for").first().waitFor();
    await seen("letters-wrong");
  });
  await t.test("a list, and its letters", async () => {
    await choose(LIST);
    await page.getByText("Hva kolonnene er tatt for").first().waitFor();
    await seen("letters-list");
    await button("Lag brevene").click();
    const fetch = page.getByRole("button", { name: /^Last ned brevene/ });
    await fetch.waitFor({ timeout: 120_000 });
    await seen("letters-made");
    const [download] = await Promise.all([page.waitForEvent("download"), fetch.click()]);
    assert.match(download.suggestedFilename(), /\.zip$/);
    assert.equal((await readFile(await download.path())).subarray(0, 2).toString(), "PK");
  });
});

test("finished pages and texts", async (t) => {
  await t.test("before anything is handed in", async () => {
    await page.goto(`${office.base}/kontroll`);
    await seen("control");
  });
  const hand = async (path) => {
    await page.goto(`${office.base}/kontroll`);
    await page.locator("#fil").setInputFiles(path);
    await page.locator("#resultat").waitFor({ timeout: 120_000 });
  };
  await t.test("a page without its senders", async () => {
    const picture = await browser.newPage();
    await picture.setContent("<h1>Velkommen til møte</h1><p>Onsdag 12. mai</p>");
    const pdf = await file("plakat.pdf", await picture.pdf({ format: "A4" }));
    await picture.close();
    await hand(pdf);
    await seen("control-page");
  });
  await t.test("what is no page", async () => {
    await hand(await file("brev.docx", Buffer.from("PK\u0003\u0004word/document.xml")));
    await seen("control-no-page");
  });
  await t.test("a text", async () => {
    await page.goto(`${office.base}/kontroll`);
    await page.getByLabel("Lim inn eller skriv teksten").fill("Vedtaket om boutgiftstak gjelder enpersonshusholdning. Møt opp onsdag 13. mai 2027.");
    await button("Se etter vanskelige ord").click();
    await page.locator("#tekst").waitFor();
    await seen("control-text");
  });
});

test("the office", async (t) => {
  for (const part of ["", "/avsendere", "/steder", "/kontakter", "/papir", "/plakater", "/godtatt", "/alvor"]) {
    await t.test(part || "/", async () => {
      await page.goto(`${office.base}/kontoret${part}`);
      await seen(`office${part.replace("/", "-")}`);
    });
  }
  await t.test("a logo that is none", async () => {
    await page.goto(`${office.base}/kontoret/avsendere`);
    const part = page.locator("details", { has: page.locator("input[type=file]") }).first();
    await part.locator("summary").first().click();
    const drawing = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><script>1</script></svg>";
    await part.locator("input[type=file]").setInputFiles(await file("logo.svg", drawing));
    await part.getByRole("button", { name: "Bruk denne logoen" }).click();
    await page.getByRole("alert").filter({ hasText: /\S/ }).first().waitFor();
    await seen("office-logo-wrong");
  });
  await t.test("half a venue", async () => {
    await page.goto(`${office.base}/kontoret/steder`);
    const form = page.locator("form[action='/kontoret/steder/ny']");
    await page.locator("details", { has: form }).locator("summary").click();
    await form.evaluate((form) => { form.noValidate = true; });
    await form.getByRole("textbox").first().fill("Hall");
    await form.getByRole("button").click();
    await page.getByRole("alert").filter({ hasText: "Fyll ut" }).waitFor();
    await seen("office-venue-wrong");
  });
});

test("the first start", async () => {
  const own = await serve(async (folder) => {
    await rm(join(folder, "oppslag.toml"));
    await rm(join(folder, "events"), { recursive: true });
  });
  const other = await browse(own);
  try {
    await other.page.getByRole("heading", { level: 1, name: "Velkommen" }).waitFor();
    await seen("start", other.page);
    await other.page.getByRole("button", { name: "Lag kontoret" }).click();
    await other.page.getByRole("alert").waitFor();
    await seen("start-wrong", other.page);
    await other.page.getByLabel("Hva heter kontoret?").fill("Bydel Årvoll «øst»");
    await other.page.getByRole("checkbox", { name: /^Nav/ }).check();
    await other.page.getByRole("button", { name: "Lag kontoret" }).click();
    await other.page.getByRole("heading", { name: "Dette mangler" }).waitFor();
    await seen("start-missing", other.page);
    assert.match(await own.read("oppslag.toml"), /Bydel Årvoll «øst»/);
    assert.deepEqual(other.faults.filter((fault) => !/status of 4/.test(fault)), []);
  } finally {
    await other.browser.close();
    await own.stop();
  }
});

test("the HTML of all of them is valid", async () => {
  assert.ok(Object.keys(html).length > 20, Object.keys(html).join());
  assert.deepEqual(await invalid(html), []);
});

test("no browser complained", () => {
  assert.deepEqual(faults.filter((fault) => !/404|status of 4/.test(fault)), []);
});
