// Saves what is typed, shows the page anew, and fetches findings. Without it every form still posts whole.

const tab = crypto.randomUUID?.() ?? String(Math.random());
const form = document.querySelector("form[data-live]");
const status = document.querySelector("#lagret");
const picture = document.querySelector("#bilde");

/** Fills each element that says where its findings are. */
async function findings(root = document) {
  for (const place of root.querySelectorAll("[data-funn]")) {
    const address = new URL(place.dataset.funn, location.href);
    if (form) address.searchParams.set("fane", tab + (place.id || ""));
    if (place.id === "funn-samlet") continue;
    try {
      const answer = await fetch(address);
      const text = answer.ok ? await answer.text() : "";
      if (text) place.innerHTML = text;
    } catch { /* The program was stopped: what was shown stays. */ }
  }
}

/** The fields of one key, as a form sends them. */
function pairs(key) {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    const [kind, rest] = [name.slice(0, 4), name.slice(4)];
    if ((kind === "old:" || kind === "new:") && rest !== key) continue;
    body.append(name, name === "fane" ? tab : value);
  }
  return body;
}

let waiting = new Map();
let later = 0;
let queue = Promise.resolve();

/** Saves one field, after those that are being saved. */
function save(key) {
  queue = queue.then(() => send(key)).catch(() => {});
  return queue;
}

async function send(key) {
  const body = pairs(key);
  const old = form.elements[`old:${key}`];
  const typed = body.getAll(`new:${key}`).join("\n").replaceAll("\r\n", "\n").trim();
  const wrong = document.querySelector(`[data-wrong="${CSS.escape(key)}"]`)?.textContent;
  if (!old || (old.value.trim() === typed && !wrong)) return;
  let answer;
  try {
    answer = await fetch(form.action, { method: "POST", body, headers: { accept: "application/json" } });
  } catch {
    picture?.classList.add("stale");
    return;
  }
  if (!answer.ok) {
    picture?.classList.add("stale");
    if (answer.status === 401) location.reload();
    return;
  }
  show(await answer.json());
  if (waiting.size === 0) {
    clearTimeout(later);
    later = setTimeout(() => findings(), 250);
  }
}

/** Shows what became of a save. */
function show(answer) {
  for (const [key, field] of Object.entries(answer.fields)) {
    const old = form.elements[`old:${key}`];
    if (old && field.saved !== undefined) old.value = field.saved;
    const wrong = document.querySelector(`[data-wrong="${CSS.escape(key)}"]`);
    if (wrong) {
      wrong.textContent = field.wrong ?? "";
      wrong.closest(".field")?.classList.toggle("bad", Boolean(field.wrong));
    }
    const aside = document.querySelector(`[data-aside="${CSS.escape(key)}"]`);
    if (aside && field.aside !== undefined) aside.textContent = field.aside;
    if (field.state === "saved" && status) status.textContent = answer.saved;
  }
  if (answer.picture) {
    const focused = document.activeElement;
    picture.innerHTML = answer.picture;
    picture.classList.remove("stale");
    focused?.focus({ preventScroll: true });
  }
  const heading = document.querySelector("h1");
  if (heading) heading.textContent = answer.name;
  const when = document.querySelector(".meeting-head .when");
  if (when) when.textContent = answer.when;
  if (answer.shaping) reshape();
}

/** Takes the form anew where other fields belong to it now. */
async function reshape() {
  const answer = await fetch(location.href);
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const [here, there] = [form.querySelector(`#${CSS.escape(document.activeElement?.id || "x")}`), page.querySelector("#skjema")];
  const id = here?.id;
  const place = document.activeElement;
  const name = place?.name, value = place?.value;
  form.replaceChildren(...there.childNodes);
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

if (form) {
  form.addEventListener("input", (event) => {
    const key = keyOf(event.target);
    if (!key) return;
    clearTimeout(waiting.get(key));
    if (status) status.textContent = "";
    const typing = event.target.matches("textarea, input[type=text]");
    const go = () => { waiting.delete(key); save(key); };
    waiting.set(key, setTimeout(go, typing ? 120 : 0));
  });
  // What waits is saved before another page is shown.
  form.addEventListener("submit", () => { for (const timer of waiting.values()) clearTimeout(timer); });
  addEventListener("pagehide", () => {
    for (const key of waiting.keys()) navigator.sendBeacon(form.action, pairs(key));
  });
}

document.documentElement.classList.add("js");
for (const look of document.querySelectorAll("form[data-look]")) {
  look.addEventListener("change", () => look.requestSubmit());
}
document.querySelector("[data-focus]")?.focus();
findings();
