// A workspace in a temporary folder that `oppslag serve` shows, and a browser in front of it.

import { spawn } from "node:child_process";
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const repository = new URL("../../", import.meta.url).pathname;
/** How long a busy machine may take over one step. */
const PATIENCE = 60_000;

/** Starts the program on a copy of the office with its meeting about housing. */
export async function serve(change = async () => {}) {
  const folder = await mkdtemp(join(tmpdir(), "oppslag-web-"));
  await cp(join(repository, "oppslag.toml"), join(folder, "oppslag.toml"));
  await cp(join(repository, "events/bolig"), join(folder, "events/bolig"), { recursive: true });
  // Its topic's texts are its own, so that a test may change them.
  const facts = join(folder, "events/bolig/event.toml");
  await writeFile(facts, (await readFile(facts, "utf8")).replace('topic = "bolig"\n', ""));
  for (const tag of await readdir(join(repository, "locales"))) {
    await cp(join(repository, `locales/${tag}/topics/bolig.ftl`), join(folder, `events/bolig/${tag}.ftl`));
  }
  await change(folder);
  const begun = performance.now();
  const program = spawn(process.env.OPPSLAG, ["serve", folder, "--port", "0", "--no-open"], {
    env: { ...process.env, LC_ALL: "nb_NO.UTF-8" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const link = await new Promise((found, failed) => {
    let said = "";
    const hear = (piece) => {
      said += piece;
      const link = said.match(/http:\/\/127\.0\.0\.1:\d+\/inn\?n=\w+/);
      if (link) found(link[0]);
    };
    program.stdout.on("data", hear);
    program.stderr.on("data", hear);
    program.on("exit", () => failed(new Error(said)));
  });
  return {
    folder,
    link,
    begun,
    program,
    base: new URL(link).origin,
    read: (name) => readFile(join(folder, name), "utf8"),
    async stop() {
      program.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A browser that has come in by the link. `faults` gathers what its console complains of. */
export async function browse(office, options = {}) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--lang=nb-NO"],
  });
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: "nb-NO",
    ...options,
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const faults = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto(office.link);
  return { browser, context, page, faults };
}

/** Waits until what was typed last is saved. */
export async function saved(page) {
  await page.locator("#lagret", { hasText: "Lagret" }).waitFor();
}

/** The verdict on the language that is shown, once it is that of the page as it is. */
export async function verdict(page) {
  await page.locator("#funn .verdict").waitFor();
  return page.locator("#funn .verdict").innerText();
}
