// The pages of a meeting in every state: everybody can use them (looking.mjs), going back and half of a date lose
// nothing, and what a browser gets to load.

import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { after, before, test } from "node:test";
import { invalid, look } from "./looking.mjs";
import { browse, saved, serve, verdict } from "./office.mjs";

let office, browser, context, page, faults;

before(async () => {
  office = await serve();
  ({ browser, context, page, faults } = await browse(office));
});

after(async () => {
  await browser?.close();
  await office?.stop();
});

/** Pages as they are when all is well, by a word for their pictures. */
const PAGES = {
  meetings: "/",
  new: "/moter/ny",
  copy: "/moter/ny?som=bolig",
  facts: "/moter/bolig",
  "facts-arabic": "/moter/bolig?sprak=ar",
  "texts-norwegian": "/moter/bolig/tekster?sprak=nb",
  "texts-arabic": "/moter/bolig/tekster?sprak=ar",
  "texts-tigrinya": "/moter/bolig/tekster?sprak=ti",
  missing: "/moter/finnes-ikke",
};

test("pages can be used by everybody", async (t) => {
  for (const [name, path] of Object.entries(PAGES)) {
    await t.test(name, async () => {
      await page.goto(office.base + path);
      if (await page.locator("#funn").count()) await verdict(page);
      await look(name, page);
    });
  }
});

test("so can pages on which something is wrong", async (t) => {
  await t.test("a form that lacks something", async () => {
    await page.goto(`${office.base}/moter/ny`);
    await page.evaluate(() => { document.querySelector("form.narrow").noValidate = true; });
    await page.getByRole("button", { name: "Lag møtet" }).click();
    const summary = page.getByRole("alert");
    await summary.waitFor();
    assert.ok(await summary.evaluate((one) => one === document.activeElement), "the summary has the focus");
    await look("new-wrong", page);
    await summary.getByRole("link").first().click();
    assert.equal(await page.evaluate(() => document.activeElement.id), "navn");
  });
  await t.test("texts that wait", async () => {
    await page.goto(`${office.base}/moter/bolig`);
    await page.getByLabel("Hva handler det om?").fill("Vi { snakker");
    const wrong = page.locator('[data-wrong="text.nb.summary"]');
    await wrong.filter({ hasText: "klamme" }).waitFor();
    await look("facts-typing", page);
    await page.reload();
    await page.getByRole("alert").waitFor();
    await look("facts-wrong", page);
    await page.goto(`${office.base}/moter/bolig/tekster?sprak=ar`);
    await page.getByLabel("Møtets navn", { exact: true }).fill("السكن { $x");
    await page.locator('[data-wrong="text.ar.title"]').filter({ hasText: "klamme" }).waitFor();
    await page.reload();
    await look("texts-wrong", page);
  });
  await t.test("the program is stopped", async () => {
    const own = await serve();
    const other = await browse(own);
    await other.page.goto(`${own.base}/moter/bolig`);
    own.program.kill();
    await other.page.getByLabel("Hva handler det om?").fill("Vi snakker om bolig.");
    await other.page.getByText("oppslag svarer ikke").waitFor();
    assert.ok(await other.page.getByText("oppslag svarer ikke").isVisible());
    assert.equal(await other.page.getByLabel("Hva handler det om?").inputValue(), "Vi snakker om bolig.");
    await look("stopped", other.page);
    await other.browser.close();
    await own.stop();
  });
  await t.test("nobody has come in", async () => {
    const stranger = await browser.newContext({ locale: "nb-NO" });
    const other = await stranger.newPage();
    const answer = await other.goto(`${office.base}/`);
    assert.equal(answer.status(), 401);
    await look("stranger", other);
    await stranger.close();
  });
  await t.test("files that cannot be read", async () => {
    const facts = await office.read("events/bolig/event.toml");
    await writeFile(join(office.folder, "events/bolig/event.toml"), "date = = 1\n");
    await page.goto(`${office.base}/moter/bolig`);
    await page.getByText("kan ikke leses nå").first().waitFor();
    await look("facts-broken", page);
    await writeFile(join(office.folder, "events/bolig/event.toml"), facts);
    const own = await office.read("oppslag.toml");
    await writeFile(join(office.folder, "oppslag.toml"), "organisation = \n");
    await page.goto(`${office.base}/`);
    await look("office-broken", page);
    await writeFile(join(office.folder, "oppslag.toml"), own);
  });
});

test("a click on a text of the page opens where it is written", async () => {
  await page.goto(`${office.base}/moter/bolig?sprak=so`);
  await page.getByRole("link", { name: "Endre: title" }).click();
  await page.waitForURL(/tekster\?sprak=so.*#t-title$/);
  const row = page.locator(".row:target");
  assert.ok(await row.isVisible());
  const title = (await office.read("events/bolig/so.ftl")).match(/^title = (.*)$/m)[1];
  assert.equal(await row.getByRole("textbox").inputValue(), title);
  // Also one that is the same on all invitations, whose texts are folded away.
  const usual = page.locator("#bilde svg a[href*='#t-']");
  const ids = await usual.evaluateAll((all) => all.map((one) => one.getAttribute("href").split("#")[1]));
  const folded = await page.evaluate((ids) => ids.find((id) => document.getElementById(id)?.closest("details")), ids);
  assert.ok(folded, ids.join());
  await page.goto(`${office.base}/moter/bolig/tekster?sprak=so#${folded}`);
  assert.ok(await page.locator(`#${folded} textarea`).isVisible(), folded);
  // A fact leads to its field.
  await page.goto(`${office.base}/moter/bolig?sprak=so`);
  await page.getByRole("link", { name: "Endre: date" }).first().focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/#f-date$/);
});

test("half of a date is no reason to take the date away", async () => {
  await page.goto(`${office.base}/moter/bolig`);
  const before = await office.read("events/bolig/event.toml");
  const date = page.getByLabel("Dato", { exact: true });
  await date.focus();
  await page.keyboard.press("Delete");
  await page.getByLabel("Nettside").focus();
  await page.waitForTimeout(1500);
  assert.equal(await office.read("events/bolig/event.toml"), before);
  await date.fill("2027-05-13");
  await saved(page);
  assert.equal(await office.read("events/bolig/event.toml"), 
    before.replace("2027-05-12", "2027-05-13").replace("onsdag", "torsdag"));
  await date.fill("2027-05-12");
  await saved(page);
});

test("what is typed while the form comes anew is saved, and stays", async () => {
  const address = `${office.base}/moter/bolig`;
  await page.goto(address);
  const before = await office.read("events/bolig/event.toml");
  const group = page.getByRole("group", { name: "Lag plakater og brev på disse språkene" });
  const box = group.getByRole("checkbox", { name: /^polsk/ });
  // The form takes its time, as on a machine that does much else: before its head comes, and before it ends.
  let asked;
  const form = new Promise((found) => { asked = found; });
  let answer;
  const typed = new Promise((found) => { answer = found; });
  await page.route(address, async (route) => {
    if (route.request().resourceType() !== "fetch") return route.continue();
    asked();
    await typed;
    await route.continue();
  });
  await box.click();
  await form;
  await page.getByLabel("Referanse").fill("27/888");
  // Longer than a pause in typing: what was typed waits for the form alone.
  await page.waitForTimeout(400);
  answer();
  await saved(page);
  await page.waitForFunction(() => ![...document.querySelectorAll(".choose select[name=sprak] option")].some((one) => one.value === "pl"));
  assert.equal(await page.getByLabel("Referanse").inputValue(), "27/888");
  assert.match(await office.read("events/bolig/event.toml"), /^reference = "27\/888"$/m);
  await page.unroute(address);
  await page.getByLabel("Referanse").fill("27/00512");
  await saved(page);
  await box.click();
  await page.waitForFunction(() => [...document.querySelectorAll(".choose select[name=sprak] option")].some((one) => one.value === "pl"));
  // What was there keeps its place; what comes anew comes last.
  const facts = await office.read("events/bolig/event.toml");
  const list = (text) => text.match(/^languages = \[[^\]]*\]/m)[0];
  assert.equal(list(facts), list(before).replace(' "pl",', "").replace('"se",', '"se", "pl",'));
});

test("going back shows what the files say", async () => {
  await page.goto(`${office.base}/moter/bolig`);
  const place = page.getByLabel("Referanse");
  await place.fill("27/777");
  await saved(page);
  await page.goto(`${office.base}/`);
  await page.goBack();
  assert.equal(await place.inputValue(), "27/777");
  await place.fill("27/00512");
  await saved(page);
  assert.match(await office.read("events/bolig/event.toml"), /^reference = "27\/00512"$/m);
});

test("the HTML is valid", async () => {
  const pages = {};
  for (const [name, path] of Object.entries({ ...PAGES, urdu: "/moter/bolig?sprak=ur" })) {
    pages[name] = await (await context.request.get(office.base + path)).text();
  }
  const wrong = await context.request.post(`${office.base}/moter/ny`, {
    form: { navn: "", dato: "x" },
    headers: { origin: office.base },
  });
  pages.wrong = await wrong.text();
  for (const [name, path] of [["findings", "funn?sprak=so"], ["side", "side?sprak=so"], ["status", "status"]]) {
    const piece = await (await context.request.get(`${office.base}/moter/bolig/${path}`, { timeout: 300_000 })).text();
    pages[name] = `<!DOCTYPE html><html lang="nb"><title>x</title><h1>x</h1>${piece}`;
  }
  assert.deepEqual(await invalid(pages), []);
});

test("a page is small", async () => {
  let sum = 0, script = 0;
  const answer = await context.request.get(`${office.base}/`);
  const html = await answer.text();
  const paths = ["/", ...[...html.matchAll(/(?:href|src)="(\/web\/[^"]+)"/g)].map((one) => one[1])];
  for (const path of paths) {
    const cookies = (await context.cookies()).map((one) => `${one.name}=${one.value}`).join("; ");
    const raw = await new Promise(async (got) => {
      const { request } = await import("node:http");
      request(office.base + path, { headers: { "accept-encoding": "gzip", cookie: cookies } }, (answer) => {
        const all = [];
        answer.on("data", (piece) => all.push(piece)).on("end", () => got(Buffer.concat(all)));
      }).end();
    });
    sum += raw.length;
    if (path.endsWith(".js")) script += (raw[0] === 0x1f ? gunzipSync(raw) : raw).length;
  }
  assert.ok(sum < 150 * 1024, `${sum} bytes`);
  assert.ok(script < 30 * 1024, `${script} bytes of script`);
  console.log(`first page ${sum} bytes, script ${script} bytes`);
});

test("no browser complained", () => {
  const own = faults.filter((fault) => !/404|status of 4/.test(fault));
  assert.deepEqual(own, []);
});
