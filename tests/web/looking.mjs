// How a page is looked at: WCAG 2.1 A and AA by axe, no sideways scroll at 400 per cent, and its HTML by the Nu
// checker.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const need = createRequire(import.meta.url);
const axe = await readFile(need.resolve("axe-core/axe.min.js"), "utf8");
const vnu = need("vnu-jar");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];

/** Looks at the page that is open, at the width of an office screen and at 400 per cent. */
export async function look(name, page) {
  for (const [width, height] of [[1366, 768], [342, 768]]) {
    await page.setViewportSize({ width, height });
    await page.evaluate(axe);
    const found = await page.evaluate((rules) => axe.run({ runOnly: rules }), RULES);
    const said = found.violations.map((one) =>
      `${one.id}: ${one.help} ${one.nodes.map((node) => node.target.join(" ")).slice(0, 3).join(", ")}`);
    assert.deepEqual(said, [], `${name} at ${width}`);
    const wide = await page.evaluate(() => {
      const limit = document.documentElement.clientWidth;
      const all = [...document.querySelectorAll("body *")].filter((one) => {
        const box = one.getBoundingClientRect();
        return box.width > 0 && box.right > limit + 1 && getComputedStyle(one).position !== "absolute" && !one.closest("svg, .skip");
      });
      return { scrolls: document.documentElement.scrollWidth > limit, first: all.slice(0, 3).map((one) => one.outerHTML.slice(0, 120)) };
    });
    assert.ok(!wide.scrolls, `${name} at ${width} scrolls sideways: ${wide.first}`);
    if (process.env.SHOTS) {
      await mkdir(process.env.SHOTS, { recursive: true });
      await page.screenshot({ path: join(process.env.SHOTS, `${name}-${width}.png`), fullPage: width < 400 });
    }
  }
  await page.setViewportSize({ width: 1366, height: 768 });
}

/** What the Nu checker says of pages, by a word for each. */
export async function invalid(pages) {
  const folder = await mkdtemp(join(tmpdir(), "oppslag-html-"));
  for (const [name, html] of Object.entries(pages)) await writeFile(join(folder, `${name}.html`), html);
  const args = ["-jar", vnu, "--errors-only", "--exit-zero-always", "--format", "json", folder];
  const { stderr } = await promisify(execFile)("java", args, { maxBuffer: 1 << 26 });
  await rm(folder, { recursive: true });
  return JSON.parse(stderr).messages.map((one) =>
    `${one.url.split("/").at(-1)}:${one.lastLine}: ${one.message} ${one.extract}`);
}
