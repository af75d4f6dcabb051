//! What each check is about: `docs/checks/<code>.md` in English and `docs/checks/{nb,nn}/<code>.md`, which
//! `oppslag explain` prints. `docs/checks.md` puts the English ones together.

use rust_embed::Embed;

use crate::finding::rules;

#[derive(Embed)]
#[folder = "docs/checks/"]
struct Texts;

/// The headings of every text, in their order, by language.
pub const HEADINGS: [(&str, [&str; 4]); 3] = [
    ("en", ["What it finds", "Why it matters", "Example", "What to do"]),
    ("nb", ["Hva sjekken finner", "Hvorfor det er viktig", "Eksempel", "Hva du gjør"]),
    ("nn", ["Kva sjekken finn", "Kvifor det er viktig", "Døme", "Kva du gjer"]),
];

/// The text of a check, Markdown; in English for a language of an office's own.
pub fn of(code: &str, tag: &str) -> Option<String> {
    let own = Texts::get(&format!("{tag}/{code}.md"));
    let file = own.or_else(|| Texts::get(&format!("{code}.md")))?;
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
        let text = of(check.code, "en").unwrap_or_default();
        let code = check.code;
        out.push_str(&format!("| [{code}](#{code}) | {level} | {} |\n", summary(&text)));
    }
    for check in rules::all() {
        let text = of(check.code, "en").unwrap_or_default();
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
