//! What a list holds: letters by language, who gets none, and what each column was taken for.

use maud::{Markup, html};
use oppslag::content::locale::values::Args;
use oppslag::jobs::letters::request::Reading;
use oppslag::jobs::preview::Shelf;
use oppslag::people::columns::FIELDS;

use crate::serve::pages::letters::options::Wish;
use crate::serve::pages::letters::view::language;
use crate::serve::pages::meeting::Meeting;
use crate::serve::words::{Words, number, text};

/// What a column is that letters do not need.
const IGNORED: &str = "ignored";

/// How many letters there will be, and who gets none.
pub(super) fn counts(meeting: &Meeting, shelf: &Shelf, reading: &Reading, words: &Words) -> Markup {
    let order = meeting.languages();
    let mut all: Vec<(&String, &usize)> = reading.languages.iter().collect();
    all.sort_by_key(|(tag, _)| order.iter().position(|own| own == *tag));
    let sum: usize = reading.languages.values().sum();
    let white = |name: String| if name.is_empty() { words.get("letters-white") } else { name };
    html! {
        h2 { (words.with("web-list-letters", [("letters", number(sum)), ("rows", number(reading.rows))])) }
        @if !all.is_empty() {
            div.scroll tabindex="0" role="region" aria-label=(words.get("letters-language")) {
                table {
                    thead { tr { @for id in ["letters-language", "letters-paper", "web-list-people"] { th scope="col" { (words.get(id)) } } } }
                    tbody {
                        @for (tag, count) in all {
                            tr {
                                th scope="row" { (language(shelf, tag, words)) }
                                td { (white(shelf.workspace().paper(tag).name)) }
                                td.number { (count) }
                            }
                        }
                    }
                }
            }
        }
        @if !reading.left_out.is_empty() {
            h3 { (words.get("web-list-left-out")) }
            ul.left-out {
                @for (reason, rows) in &reading.left_out {
                    li {
                        strong { (words.interface().text(&format!("left-out-{reason}"), &Args::new())) } ": "
                        (words.with("web-list-rows", [("rows", text(rows.join(", ")))]))
                    }
                }
            }
        }
    }
}

/// The columns, with an example of each in which nothing can be read, and what else they may hold.
pub(super) fn columns(reading: &Reading, wish: &Wish, words: &Words) -> Markup {
    let field = |field: &str| words.get(&format!("field-{field}"));
    html! {
        details open[reading.rows == 0] {
            summary { (words.get("web-list-columns")) }
            p.hint { (words.get("web-list-columns-hint")) }
            @if let Some((sheet, of)) = reading.sheet.filter(|(_, of)| *of > 1) {
                div.field {
                    label for="f-ark" { (words.get("web-list-sheet")) }
                    select #f-ark name="ark" {
                        @for one in 1..=of {
                            @let value = one.to_string();
                            option value=(value) selected[one == sheet] { (words.with("web-list-sheet-of", [("number", number(one)), ("of", number(of))])) }
                        }
                    }
                }
            } @else if !wish.sheet.is_empty() {
                input type="hidden" name="ark" value=(wish.sheet);
            }
            div.scroll tabindex="0" role="region" aria-label=(words.get("web-list-columns")) {
                table {
                    thead { tr { @for id in ["list-column", "list-holds", "list-filled", "list-example"] { th scope="col" { (words.get(id)) } } } }
                    tbody {
                        @for (column, example) in &reading.columns {
                            @let now = column.field.unwrap_or(IGNORED);
                            tr {
                                th scope="row" { (column.letter) }
                                td {
                                    input type="hidden" name=(format!("var:{}", column.letter)) value=(now);
                                    select name=(format!("kolonne:{}", column.letter)) aria-label=(words.with("web-list-column", [("letter", text(column.letter.clone()))])) {
                                        @if column.field.is_none() { option value=(IGNORED) selected { (field(IGNORED)) } }
                                        @for one in FIELDS { option value=(one) selected[one == now] { (field(one)) } }
                                    }
                                }
                                td.number { (column.filled) }
                                td { @if column.field.is_some() { code { (example) } } }
                            }
                        }
                    }
                }
            }
        }
    }
}
