//! What each check is about: `docs/checks/<code>.md`, which `oppslag explain` prints and
//! `docs/checks.md` puts together.

use rust_embed::Embed;

use crate::finding::rules;

#[derive(Embed)]
#[folder = "docs/checks/"]
struct Texts;

/// The headings of every text, in their order.
pub const HEADINGS: [&str; 4] = ["What it finds", "Why it matters", "Example", "What to do"];

/// The text of a check, Markdown.
pub fn of(code: &str) -> Option<String> {
    let file = Texts::get(&format!("{code}.md"))?;
    String::from_utf8(file.data.into_owned()).ok()
}

/// The first sentence of a text: what the check finds.
pub fn summary(text: &str) -> String {
    let first = text.lines().find(|line| !line.is_empty() && !line.starts_with('#'));
    first.unwrap_or_default().to_owned()
}

/// All texts in one: the contents of `docs/checks.md`.
pub fn catalogue() -> String {
    let mut out = String::from(
        "# The checks\n\nEvery fault that oppslag looks for, by its code. `oppslag explain CODE` prints the same text.\n\n| code | by default | finds |\n|---|---|---|\n",
    );
    for check in rules::all() {
        let level = check.severity.word();
        let text = of(check.code).unwrap_or_default();
        let code = check.code;
        out.push_str(&format!("| [{code}](#{code}) | {level} | {} |\n", summary(&text)));
    }
    for check in rules::all() {
        let text = of(check.code).unwrap_or_default();
        // One level down: the catalogue has the first heading.
        let mut fenced = false;
        out.push('\n');
        for line in text.lines() {
            fenced ^= line.starts_with("```");
            let deeper = if line.starts_with('#') && !fenced { "#" } else { "" };
            out.push_str(&format!("{deeper}{line}\n"));
        }
    }
    out
}
