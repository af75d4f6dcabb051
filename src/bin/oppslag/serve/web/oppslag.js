// Saves what is typed, shows the page anew, and fetches findings. Without it every form still posts whole.

const tab = crypto.randomUUID?.() ?? String(Math.random());
const form = document.querySelector("form[data-live]");
const status = () => document.querySelector("#lagret");
const picture = document.querySelector("#bilde");

/** Fills each element that says where its findings are. */
async function findings(which = "funn") {
  for (const place of document.querySelectorAll(`[data-${which}]`)) {
    const address = new URL(place.dataset[which], location.href);
    if (form) address.searchParams.set("fane", tab + (place.id || ""));
    try {
      const answer = await fetch(address);
      const text = answer.ok ? await answer.text() : "";
      if (text) place.innerHTML = text;
      if (place.id === "funn") beside(place);
    } catch { /* The program was stopped: what was shown stays. */ }
  }
}

/** Shows each finding at the field where it is mended, too. */
function beside(list) {
  for (const old of document.querySelectorAll(".noted")) old.remove();
  for (const link of list.querySelectorAll("a[href]")) {
    const address = new URL(link.href);
    const field = address.pathname === location.pathname && document.getElementById(address.hash.slice(1));
    const place = field && (field.closest(".field, .row .own") ?? field.querySelector(".own"));
    if (!place) continue;
    const note = document.createElement("p");
    note.className = `noted ${link.closest(".finding").className}`;
    note.textContent = link.textContent;
    place.append(note);
  }
}

/** The fields of some keys, as a form sends them. */
function pairs(keys) {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    const [kind, rest] = [name.slice(0, 4), name.slice(4)];
    if ((kind === "old:" || kind === "new:") && !keys.includes(rest)) continue;
    body.append(name, name === "fane" ? tab : value);
  }
  return body;
}

/** Keys whose fields wait for a pause in typing, each with its timer. */
const waiting = new Map();
/** Keys to save next. What could not be saved is among them until it is. */
const dirty = new Set();
let sending = false;
let shapeless = false;
let later = 0;
let edits = 0;

/** Saves fields: what is typed while an answer is on its way goes out together, behind it. */
async function save(key) {
  dirty.add(key);
  if (sending) return;
  sending = true;
  try {
    let done = true;
    while (done && dirty.size) {
      const keys = [...dirty];
      dirty.clear();
      done = await send(keys);
      if (!done) for (const key of keys) dirty.add(key);
      // What is typed while the form comes is dirty then, and goes out in the next round.
      else if (shapeless && !waiting.size && !dirty.size) await reshape();
    }
  } finally {
    sending = false;
  }
  if (waiting.size === 0) pause();
}

/** What is looked at when somebody pauses, and what only when somebody stops. */
function pause() {
  clearTimeout(later);
  later = setTimeout(async () => {
    const before = edits;
    await findings();
    if (before === edits) later = setTimeout(() => findings("later"), 700);
  }, 250);
}

const wrongOf = (key) => document.querySelector(`[data-wrong="${CSS.escape(key)}"]`);

/** Whether a field says something else than its file, or something waits in it. */
function differs(key, body) {
  const old = form.elements[`old:${key}`];
  const typed = body.getAll(`new:${key}`).join("\n").replaceAll("\r\n", "\n").trim();
  // What was there before is sent too where something else waits, and takes its place.
  return old && (old.value.trim() !== typed || Boolean(wrongOf(key)?.textContent.trim()));
}

/** Sends fields; says whether they were taken. */
async function send(keys) {
  const all = pairs(keys);
  const changed = keys.filter((key) => differs(key, all));
  if (!changed.length) return true;
  let answer;
  try {
    answer = await fetch(form.action, { method: "POST", body: pairs(changed), headers: { accept: "application/json" } });
  } catch {
    return lost(form.dataset.lost);
  }
  if (!answer.ok) {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    lost(page.querySelector(".lead")?.textContent || form.dataset.lost);
    // What no page knows would be refused again and again, and all that is sent with it.
    return answer.status === 400;
  }
  show(await answer.json());
  return true;
}

/** Says something where everybody who saves looks. */
function say(text, bad) {
  const place = status();
  if (!place) return;
  place.textContent = text;
  place.classList.toggle("bad", bad);
}

/** Says that what was typed is in no file. It stays in its field. */
function lost(why) {
  picture?.classList.add("stale");
  say(why, true);
  return false;
}

/** Shows what became of a save. */
function show(answer) {
  for (const [key, field] of Object.entries(answer.fields)) {
    const old = form.elements[`old:${key}`];
    if (old && field.saved !== undefined) old.value = field.saved;
    const wrong = wrongOf(key);
    if (wrong) {
      wrong.textContent = field.wrong ?? "";
      wrong.closest(".field")?.classList.toggle("bad", Boolean(field.wrong));
      for (const one of document.getElementsByName(`new:${key}`)) {
        if (one.type === "checkbox") continue;
        if (field.wrong) one.setAttribute("aria-invalid", "true");
        else one.removeAttribute("aria-invalid");
      }
    }
    const aside = document.querySelector(`[data-aside="${CSS.escape(key)}"]`);
    if (aside && field.aside !== undefined) aside.textContent = field.aside;
    say(field.done ? answer.saved : field.wrong, !field.done);
  }
  if (answer.picture) {
    const inside = picture.contains(document.activeElement) && document.activeElement.getAttribute("href");
    replace(answer.picture);
    if (inside) picture.querySelector(`a[href="${CSS.escape(inside)}"]`)?.focus({ preventScroll: true });
  }
  const heading = document.querySelector("h1");
  if (heading) heading.textContent = answer.name;
  const when = document.querySelector(".meeting-head .when");
  if (when) when.textContent = answer.when;
  if (answer.shaping) shapeless = true;
}

/** Shows a page. Where there is none, the last good one stays, greyed, below what is wrong. */
function replace(html) {
  const fresh = document.createElement("div");
  fresh.innerHTML = html;
  const last = picture.querySelector("figure");
  const fault = fresh.querySelector(".no-page");
  picture.classList.toggle("stale", Boolean(fault && last));
  picture.replaceChildren(...fresh.childNodes, ...(fault && last ? [last] : []));
}

/** Takes the form anew where other fields belong to it now. */
async function reshape() {
  const before = edits;
  let text;
  try {
    const answer = await fetch(location.href);
    if (!answer.ok) return;
    text = await answer.text();
  } catch {
    return; // The program was stopped: the form stays as it is until a save finds the program again.
  }
  // Whoever writes on meanwhile, or is halfway through a date, must not see it vanish: it is saved first.
  if (edits !== before || [...form.elements].some((one) => keyOf(one) && one.validity?.badInput)) return;
  shapeless = false;
  const page = new DOMParser().parseFromString(text, "text/html");
  const [here, there] = [form.querySelector(`#${CSS.escape(document.activeElement?.id || "x")}`), page.querySelector("#skjema")];
  const id = here?.id;
  const place = document.activeElement;
  const name = place?.name, value = place?.value;
  const [said, bad] = [status()?.textContent ?? "", status()?.classList.contains("bad") ?? false];
  form.replaceChildren(...there.childNodes);
  say(said, bad);
  for (const part of [".choose"]) {
    const [old, fresh] = [document.querySelector(part), page.querySelector(part)];
    if (old && fresh) old.replaceWith(fresh);
  }
  const back = id ? document.getElementById(id) : [...form.elements].find((one) => one.name === name && one.value === value);
  back?.focus({ preventScroll: true });
}

function keyOf(target) {
  return target?.name?.startsWith("new:") ? target.name.slice(4) : undefined;
}

/** Whether a field holds nothing that could be saved yet: it is emptied, or half a date stands in it. */
const unfinished = (field) => field.validity?.badInput || field.matches("textarea, input:not([type=checkbox])") && !field.value.trim();

if (form) {
  const wait = (event) => {
    const key = keyOf(event.target);
    if (!key) return;
    clearTimeout(waiting.get(key));
    waiting.delete(key);
    edits += 1;
    say("", false);
    // Whoever empties a field is about to write in it. It counts as empty once they go on to another.
    if (event.type === "input" && unfinished(event.target)) return;
    if (event.target.validity?.badInput) return;
    const typing = event.type === "input" && event.target.matches("textarea, input[type=text]");
    const go = () => { waiting.delete(key); save(key); };
    waiting.set(key, setTimeout(go, typing ? 120 : 0));
  };
  form.addEventListener("input", wait);
  form.addEventListener("change", wait);
  // What waits is sent with the whole form.
  form.addEventListener("submit", () => {
    for (const timer of waiting.values()) clearTimeout(timer);
    waiting.clear();
  });
  addEventListener("pagehide", () => {
    for (const key of waiting.keys()) navigator.sendBeacon(form.action, pairs([key]));
  });
}

/** Unfolds what an address leads into. */
function unfold() {
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const folded = place?.closest("details:not([open])");
  if (!folded) return;
  folded.open = true;
  place.scrollIntoView();
}

addEventListener("hashchange", unfold);
unfold();
document.documentElement.classList.add("js");
for (const look of document.querySelectorAll("form[data-look]")) {
  look.addEventListener("change", () => look.requestSubmit());
}
if (!location.hash) document.querySelector("[data-focus]")?.focus();
findings().then(() => findings("later"));

// Work that goes on: its piece of the page is taken anew until nothing in it says that more will come.
async function follow() {
  const place = document.querySelector("[data-follow]");
  if (!place) return;
  try {
    const answer = await fetch(place.dataset.follow);
    const piece = document.createElement("div");
    piece.innerHTML = answer.ok ? await answer.text() : "";
    const next = piece.querySelector("[data-follow]");
    if (next) {
      const [bar, said] = [place.querySelector("progress"), place.querySelector("[role=status]")];
      bar.max = next.querySelector("progress").max;
      bar.value = next.querySelector("progress").value;
      said.textContent = next.querySelector("[role=status]").textContent;
    } else {
      await anew();
      return;
    }
  } catch { /* The program was stopped: what was shown stays. */ }
  setTimeout(follow, 500);
}

/** Shows the page as it is now, without leaving it. */
async function anew() {
  const answer = await fetch(location.pathname);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  document.querySelector("main").replaceChildren(...page.querySelector("main").childNodes);
  (document.querySelector("[data-focus]") ?? document.querySelector("main")).focus({ preventScroll: true });
  ready();
}

/** A form that begins something begins it once, however often its button is pressed. */
function once() {
  for (const one of document.querySelectorAll("form[data-once]")) {
    let sent = false;
    one.addEventListener("submit", (event) => {
      if (sent) event.preventDefault();
      sent = true;
      setTimeout(() => { sent = false; }, 3000);
    });
  }
  for (const one of document.querySelectorAll("form[data-fetched]")) {
    // The answer is a file, so the page stays: it says what became of the list a little later.
    one.addEventListener("submit", () => setTimeout(anew, 1500));
  }
  const file = document.querySelector("input.drop");
  file?.addEventListener("change", () => { if (file.files.length) file.form.requestSubmit(); });
}

/** Tells the program that the page of a list is open, and when it is left. */
function list() {
  const held = document.querySelector("[data-here]");
  if (held) navigator.sendBeacon(held.dataset.here, new URLSearchParams());
}
addEventListener("pagehide", () => {
  const held = document.querySelector("[data-leave]");
  if (held) navigator.sendBeacon(held.dataset.leave, new URLSearchParams());
});

function ready() {
  once();
  list();
  follow();
}
ready();
