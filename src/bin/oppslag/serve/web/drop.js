// Files are sent when they are dropped, and texts are looked at while one types. Without it a button does both.

for (const form of document.querySelectorAll("form[data-drop]")) {
  const input = form.querySelector("input[type=file]");
  const wrong = form.querySelector(".wrong");
  const limit = Number(form.dataset.drop) * 1024 * 1024;
  const send = () => {
    const large = [...input.files].some((file) => file.size > limit);
    wrong.textContent = large ? form.dataset.large : "";
    if (!large && input.files.length && form.dataset.busy) form.requestSubmit();
  };
  input.addEventListener("change", send);
  for (const [name, over] of [["dragover", true], ["dragleave", false], ["drop", false]]) {
    form.addEventListener(name, (event) => {
      event.preventDefault();
      form.classList.toggle("over", over);
      if (name === "drop" && event.dataTransfer.files.length) {
        input.files = event.dataTransfer.files;
        send();
      }
    });
  }
  form.addEventListener("submit", (event) => {
    if (wrong.textContent) event.preventDefault();
    else if (form.dataset.busy) form.querySelector("[role=status]").textContent = form.dataset.busy;
  });
}
// A file that misses its field would take the place of the page.
for (const name of ["dragover", "drop"]) addEventListener(name, (event) => event.preventDefault());

const check = document.querySelector("form[data-check]");
if (check) {
  const [place, field] = [check.querySelector("#tekst-funn"), check.querySelector("textarea")];
  let newest = 0;
  let later = 0;
  const look = async (button) => {
    const number = ++newest;
    const body = new URLSearchParams(new FormData(check, button));
    const before = field.value;
    let page;
    try {
      const answer = await fetch(check.action, { method: "POST", body });
      if (!answer.ok) return;
      page = new DOMParser().parseFromString(await answer.text(), "text/html");
    } catch { return; }
    if (number !== newest || field.value !== before) return;
    place.replaceChildren(...page.querySelector("#tekst-funn").childNodes);
    if (button) {
      field.value = page.querySelector("textarea").value;
      field.focus({ preventScroll: true });
    }
  };
  check.addEventListener("input", () => {
    clearTimeout(later);
    later = setTimeout(() => look(), 400);
  });
  check.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(later);
    look(event.submitter?.name ? event.submitter : undefined);
  });
}
