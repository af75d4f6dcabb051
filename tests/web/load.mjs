// How fast `oppslag serve` is, on a meeting in 16 languages, over the wire and without a browser:
//   tests/web/run.sh load.mjs            a table; SECONDS_OF_LOAD=60 and PEOPLE=50 unless said otherwise
// Figures count for a binary made as the README says, on a machine that does nothing else.

import { Agent, request } from "node:http";
import { readFile } from "node:fs/promises";
import { serve } from "./office.mjs";

const SECONDS = Number(process.env.SECONDS_OF_LOAD ?? 60);
const PEOPLE = Number(process.env.PEOPLE ?? 50);
const agent = new Agent({ keepAlive: true, maxSockets: 256 });
const office = await serve();

let cookie = "";

/** One request: status, body, headers, and how long it took in ms. */
function ask(method, path, body, head = {}) {
  return new Promise((done, failed) => {
    const begun = performance.now();
    const headers = { cookie, "accept-encoding": "gzip", ...head };
    if (body !== undefined) {
      headers["content-type"] = "application/x-www-form-urlencoded";
      headers["content-length"] = Buffer.byteLength(body);
      headers.origin = office.base;
    }
    const sent = request(office.base + path, { method, headers, agent }, (answer) => {
      const all = [];
      answer.on("data", (piece) => all.push(piece));
      answer.on("end", () => done({
        status: answer.statusCode, head: answer.headers, body: Buffer.concat(all), took: performance.now() - begun,
      }));
    });
    sent.on("error", failed);
    sent.end(body);
  });
}

const part = (times, share) => times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];
const rows = [];
const row = (what, value, goal) => rows.push({ what, value, goal });

/** The memory of the program in MB: what it has now (VmRSS) or the most that it had (VmHWM). */
async function memory(which) {
  const status = await readFile(`/proc/${office.program.pid}/status`, "utf8");
  return Number(status.match(new RegExp(`${which}:\\s+(\\d+)`))[1]) / 1024;
}

/** Seconds of processor time that the program has taken, all threads together. */
async function processor() {
  const fields = (await readFile(`/proc/${office.program.pid}/stat`, "utf8")).split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** One edit as the script sends it, and the picture that it leads to, as a browser fetches it. */
async function edit(tag, key, old, text, tab, size = "a4") {
  const pairs = { sprak: tag, mal: "poster", storrelse: size, fane: tab, [`old:${key}`]: old, [`new:${key}`]: text };
  const begun = performance.now();
  const answer = await ask("POST", "/moter/bolig/felt", new URLSearchParams(pairs).toString(), { accept: "application/json" });
  if (answer.status !== 200) throw new Error(`${answer.status} ${answer.body}`);
  const { gunzipSync } = await import("node:zlib");
  const body = answer.head["content-encoding"] === "gzip" ? gunzipSync(answer.body) : answer.body;
  const told = JSON.parse(body);
  if (told.fields[key]?.done !== true) throw new Error(JSON.stringify(told.fields));
  const picture = told.picture?.match(/image href="([^"]+)"/)?.[1];
  let bytes = 0;
  if (picture) {
    const got = await ask("GET", picture);
    if (got.status !== 200) throw new Error(`${picture} ${got.status}`);
    bytes = got.body.length;
  }
  return { took: performance.now() - begun, posted: answer.took, shown: Boolean(picture), bytes };
}

try {
  const entered = await ask("GET", new URL(office.link).pathname + new URL(office.link).search);
  cookie = entered.head["set-cookie"][0].split(";")[0];
  await ask("GET", "/");
  row("start to first page", performance.now() - office.begun, 300);
  const first = performance.now();
  await ask("GET", "/moter/bolig");
  row("a meeting's first page, cold", performance.now() - first);

  const tags = ["nb", "so", "ar", "ti", "ta", "ur", "zh-Hans", "uk"];
  const texts = {};
  for (const tag of tags) texts[tag] = (await office.read(`events/bolig/${tag}.ftl`)).match(/^title = (.*)$/m)[1];
  const took = [], posted = [];
  let size = 0;
  for (let round = 0; round < 160; round += 1) {
    const tag = tags[round % tags.length];
    const text = `${texts[tag].slice(0, 30)} ${round}`;
    const one = await edit(tag, `text.${tag}.title`, texts[tag], text, "one");
    texts[tag] = text;
    size = Math.max(size, one.bytes);
    // Each language once to warm up.
    if (round >= tags.length) { took.push(one.took); posted.push(one.posted); }
  }
  row("edit to new page, one person, p50", part(took, 0.5));
  row("edit to new page, one person, p95", part(took, 0.95), 80);
  row("  of it until the answer, p95", part(posted, 0.95));
  row("  largest picture, kB on the wire", size / 1024);

  const found = [];
  for (let round = 0; round < 32; round += 1) {
    const tag = tags[round % tags.length];
    const text = `${texts[tag].slice(0, 30)} f${round}`;
    await edit(tag, `text.${tag}.title`, texts[tag], text, "one");
    texts[tag] = text;
    const answer = await ask("GET", `/moter/bolig/funn?sprak=${tag}&fane=one`);
    if (!/verdict/.test(answer.head["content-encoding"] === "gzip" ? (await import("node:zlib")).gunzipSync(answer.body) : answer.body)) throw new Error("no findings");
    if (round >= tags.length) found.push(answer.took);
  }
  row("findings of the language, p95", part(found, 0.95), 300);
  // A changed date is on every page.
  const facts = await office.read("events/bolig/event.toml");
  const others = [];
  let day = facts.match(/^date = (\S+)/m)[1];
  for (const next of ["2027-05-13", "2027-05-12", "2027-05-19", "2027-05-12"]) {
    await edit("nb", "date", day, next, "one");
    day = next;
    const answer = await ask("GET", "/moter/bolig/andre?sprak=nb&mal=poster&storrelse=a4&fane=one");
    if (answer.status !== 200) throw new Error(String(answer.status));
    others.push(answer.took);
  }
  row("the poster's findings in the other 15, most", Math.max(...others), 1500);

  // Everybody writes in a text of their own, once a second.
  const ids = ["title", "summary", "letter-intro", "programme-tenants", "programme-housing-office", "kicker"];
  const all = [];
  const faults = [];
  let shown = 0;
  const before = await processor();
  const held = [];
  const watch = setInterval(async () => held.push(await memory("VmRSS")), 1000);
  const end = performance.now() + SECONDS * 1000;
  await Promise.all(Array.from({ length: PEOPLE }, async (_, person) => {
    const tag = tags[person % tags.length];
    const key = person < tags.length * ids.length ? `text.${tag}.${ids[Math.floor(person / tags.length)]}` : undefined;
    let saved = "";
    if (key) {
      const page = (await office.read(`events/bolig/${tag}.ftl`)).match(new RegExp(`^${key.split(".")[2]} = (.*)$`, "m"));
      saved = page?.[1] ?? "";
    }
    await new Promise((go) => setTimeout(go, person * 1000 / PEOPLE));
    for (let round = 0; performance.now() < end; round += 1) {
      const begun = performance.now();
      try {
        if (key) {
          const text = `Bolig ${person} ${round}`;
          const one = await edit(tag, key, saved, text, `tab${person}`);
          saved = text;
          shown += Number(one.shown);
          all.push(one.took);
        } else {
          const one = await ask("GET", `/moter/bolig/side?sprak=${tag}&mal=poster&fane=tab${person}`);
          if (one.status !== 200) throw new Error(String(one.status));
          all.push(one.took);
        }
      } catch (fault) { faults.push(fault.message.slice(0, 200)); }
      await new Promise((go) => setTimeout(go, Math.max(0, 1000 - (performance.now() - begun))));
    }
  }));
  clearInterval(watch);
  // All have stopped to write, and wait for what is found in the language that they look at.
  const waited = await Promise.all(Array.from({ length: PEOPLE }, (_, person) =>
    ask("GET", `/moter/bolig/funn?sprak=${tags[person % tags.length]}&fane=tab${person}`)));
  if (waited.some(({ status }) => status !== 200)) throw new Error("no findings for all");
  row(`${PEOPLE} people for ${SECONDS} s, p50`, part(all, 0.5));
  row(`${PEOPLE} people for ${SECONDS} s, p95`, part(all, 0.95), 1000);
  row("  findings for all of them, most", Math.max(...waited.map(({ took }) => took)), 3000);
  row("  edits", all.length);
  row("  processor time of one, ms", (await processor() - before) * 1000 / all.length);
  row("  shown", shown);
  row("  errors", faults.length, 0);
  const third = Math.ceil(held.length / 3);
  row("most memory in the first third, MB", Math.max(...held.slice(0, third)));
  row("most memory in the last third, MB", Math.max(...held.slice(-third)));
  row("most memory, MB", await memory("VmHWM"), 600);
  for (const fault of new Set(faults)) console.log(fault);
} finally {
  await office.stop();
}

for (const { what, value, goal } of rows) {
  const verdict = goal === undefined ? "" : `  goal ${goal}  ${value <= goal ? "met" : "MISSED"}`;
  console.log(`${what.padEnd(44)} ${value.toFixed(value < 100 ? 1 : 0).padStart(8)}${verdict}`);
}
process.exit(rows.some(({ value, goal }) => goal !== undefined && value > goal) ? 1 : 0);
