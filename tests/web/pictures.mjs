// Makes the pictures of docs/nb/bruk.md from the pages as they are: tests/web/run.sh pictures.mjs
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";

const root = resolve("../..");
const out = join(root, "docs/nb/bilder");
const office = join(mkdtempSync(join(tmpdir(), "oppslag-bilder-")), "kontor");
for (const part of ["events", "locales", "assets", "templates", "fonts", "oppslag.toml"]) {
  cpSync(join(root, part), join(office, part), { recursive: true });
}
mkdirSync(out, { recursive: true });
const server = spawn(resolve(process.env.OPPSLAG), ["serve", office, "--port", "0", "--no-open"]);
const link = await new Promise((found) => {
  let text = "";
  server.stderr.on("data", (part) => {
    text += part;
    const link = text.match(/http:\S+/)?.[0];
    if (link && text.includes("\n")) found(link);
  });
});
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "nb-NO" });
  const page = await context.newPage();
  await page.goto(link);
  const base = new URL(link).origin;
  const shot = async (name, address, before) => {
    await page.goto(base + address);
    await page.waitForLoadState("networkidle", { timeout: 120000 });
    await before?.();
    await page.screenshot({ path: join(out, `${name}.png`) });
  };
  await shot("moter", "/");
  await shot("nytt-mote", "/moter/ny");
  await shot("motet", "/moter/bolig?sprak=so");
  await shot("tekster", "/moter/bolig/tekster?sprak=ar");
  await shot("utskrift", "/moter/bolig/utskrift");
  await shot("brev", "/moter/bolig/brev", async () => {
    await page.locator("input[type=file]").first().setInputFiles(join(root, "examples/lists/recipients.csv"));
    await page.waitForLoadState("networkidle", { timeout: 120000 });
    await page.getByText("Hva kolonnene er tatt for").scrollIntoViewIfNeeded();
  });
  await shot("kontroll", "/kontroll");
  await shot("kontoret", "/kontoret");
} finally {
  await browser.close();
  server.kill();
}
