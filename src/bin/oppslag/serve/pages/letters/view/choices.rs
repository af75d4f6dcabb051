//! How letters are to be made, in words.

use maud::{Markup, html};
use oppslag::jobs::letters::sheets::Sheets;
use oppslag::jobs::preview::Shelf;

use crate::serve::fault::Fault;
use crate::serve::pages::letters::view::{Shown, language};
use crate::serve::pages::meeting::Meeting;
use crate::serve::words::Words;

/// The rule that says that letters are late; only then one decides whether to send them all the same.
const LATE: &str = "enclosure-too-late";
/// The rule that says that a spreadsheet does not show some rows; only then one decides what becomes of them.
const HIDDEN: &str = "hidden-recipients";

/// All choices.
pub(super) fn choices(
    meeting: &Meeting,
    shelf: &Shelf,
    list: &Shown,
    words: &Words,
) -> Result<Markup, Fault> {
    let wish = &list.wish;
    let sheets = Sheets::load(&shelf.workspace().data)?;
    let labels = sheets.labels.iter().map(|(id, one)| (id.clone(), one.name.clone()));
    let envelopes = sheets.envelopes.iter().map(|(id, one)| (id.clone(), one.name.clone()));
    let languages = meeting.languages().into_iter();
    let backs = languages.map(|tag| (tag.clone(), language(shelf, &tag, words)));
    let late = wish.late || list.read.findings.iter().any(|one| one.rule.code == LATE);
    let hidden =
        !wish.hidden.is_empty() || list.read.findings.iter().any(|one| one.rule.code == HIDDEN);
    let named = |ids: [&'static str; 2], label: &str| {
        ids.map(|id| (id.to_owned(), words.get(&format!("{label}-{id}")))).into_iter()
    };
    Ok(html! {
        h2 { (words.get("web-list-how")) }
        @if hidden {
            (choice("skjult", "web-list-hidden", &wish.hidden, named(["med", "uten"], "web-list-hidden"), words))
        }
        (choice("husstand", "web-list-household", &wish.household, named(["adresse", "familie"], "web-list-household"), words))
        (tick("navn", "web-list-greet", wish.greet, words))
        (tick("enkeltvis", "web-list-each", wish.each, words))
        (choice("bakside", "web-list-on-back", &wish.back, backs, words))
        (choice("etiketter", "web-list-labels", &wish.labels, labels, words))
        (choice("konvolutter", "web-list-envelopes", &wish.envelopes, envelopes, words))
        (tick("ringeliste", "web-list-calls", wish.calls, words))
        (tick("hopp", "web-list-skip", wish.skip_faulty, words))
        @if late { (tick("sent", "web-list-late", wish.late, words)) }
    })
}

fn tick(name: &str, label: &str, checked: bool, words: &Words) -> Markup {
    let (id, hint_id) = (format!("f-{name}"), format!("f-{name}-hint"));
    let hint = words.maybe(&format!("{label}-hint"));
    html! {
        div.field.tick {
            input id=(id) type="checkbox" name=(name) value="ja" checked[checked]
                aria-describedby=[hint.as_ref().map(|_| &hint_id)];
            label for=(id) { (words.get(label)) }
            @if let Some(hint) = &hint { p.hint id=(hint_id) { (hint) } }
        }
    }
}

fn choice(
    name: &str,
    label: &str,
    chosen: &str,
    all: impl Iterator<Item = (String, String)>,
    words: &Words,
) -> Markup {
    let (id, hint_id) = (format!("f-{name}"), format!("f-{name}-hint"));
    let hint = words.maybe(&format!("{label}-hint"));
    html! {
        div.field {
            label for=(id) { (words.get(label)) }
            @if let Some(hint) = &hint { p.hint id=(hint_id) { (hint) } }
            select id=(id) name=(name) aria-describedby=[hint.as_ref().map(|_| &hint_id)] {
                option value="" { (words.get("web-list-no")) }
                @for (value, label) in all { option value=(value) selected[value == chosen] { (label) } }
            }
        }
    }
}
