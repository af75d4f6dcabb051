//! What somebody wants to print: the form.

use std::collections::BTreeMap;

use maud::{Markup, html};
use oppslag::jobs::print::Amount;

use crate::serve::links;
use crate::serve::pages::preview;
use crate::serve::pages::print::view::View;
use crate::serve::pages::print::wish::Wish;
use crate::serve::words::Words;

/// A field for any of some.
struct Choices<'a> {
    name: &'a str,
    label: &'a str,
    wrong: Option<String>,
}

impl View<'_> {
    pub(super) fn form(
        &self,
        wish: &Wish,
        counted: &BTreeMap<String, i64>,
        wrong: &[(&str, &str)],
    ) -> Markup {
        let words = self.words;
        let said = |field: &str| {
            let found = wrong.iter().find(|(name, _)| *name == field);
            found.map(|(_, id)| words.get(id))
        };
        let materials =
            preview::templates(self.meeting, self.shelf).into_iter().map(|(id, names)| {
                let name = preview::template_name(&names, words);
                let note = match counted.get(&id) {
                    Some(count) => self.copies(&id, *count),
                    None => words.get("web-print-uncounted"),
                };
                (wish.materials.contains(&id), id, name, note)
            });
        let languages = self.meeting.languages().into_iter().map(|tag| {
            (wish.languages.contains(&tag), tag.clone(), self.language(&tag), String::new())
        });
        let radio = |value: &str, label: &str, checked: bool| {
            html! { label { input type="radio" name="antall" value=(value) checked[checked]; span { (words.get(label)) } } }
        };
        html! {
            form.panel method="post" action=(links::meeting(&self.meeting.id, "utskrift")) data-once="true" {
                (choices(Choices { name: "materiale", label: "web-print-materials", wrong: said("materiale") }, materials, words))
                (choices(Choices { name: "sprak", label: "web-print-languages", wrong: said("sprak") }, languages, words))
                fieldset.field {
                    legend { (words.get("web-print-amount")) }
                    p.hint { (words.get("web-print-amount-hint")) }
                    div.choices.wide {
                        (radio("trengs", "web-print-needed", wish.amount == Amount::Needed))
                        (radio("en", "web-print-one", wish.amount == Amount::One))
                    }
                }
                div.field.tick {
                    input #f-omganger type="checkbox" name="omganger" value="to" checked[wish.split] aria-describedby="omganger-hint";
                    label for="f-omganger" { (words.get("web-print-split")) }
                    p.hint #omganger-hint { (words.get("web-print-split-hint")) }
                }
                div.buttons {
                    button name="lag" value="filer" { (words.get("web-print-make")) }
                    button.second name="lag" value="utkast" aria-describedby="utkast-hint" { (words.get("web-print-draft")) }
                }
                p.hint #utkast-hint { (words.get("web-print-draft-hint")) }
            }
        }
    }
}

fn choices(
    of: Choices,
    all: impl Iterator<Item = (bool, String, String, String)>,
    words: &Words,
) -> Markup {
    let id = format!("f-{}", of.name);
    html! {
        fieldset.field.bad[of.wrong.is_some()] id=(id) tabindex="-1" {
            legend { (words.get(of.label)) }
            @if let Some(hint) = words.maybe(&format!("{}-hint", of.label)) { p.hint { (hint) } }
            @if let Some(wrong) = &of.wrong { p.wrong { (wrong) } }
            div.choices.wide[of.name == "materiale"] {
                @for (checked, value, label, note) in all {
                    label {
                        input type="checkbox" name=(of.name) value=(value) checked[checked];
                        span { (label) @if !note.is_empty() { span.note { " (" (note) ")" } } }
                    }
                }
            }
        }
    }
}
