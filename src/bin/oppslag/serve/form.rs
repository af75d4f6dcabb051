//! Forms: what a field looks like, and what came back of it.

use std::collections::BTreeMap;

use maud::{Markup, html};
use oppslag::content::keys::{Entry, File, Kind};
use oppslag::content::locale::values::Value;
use oppslag::jobs::edit::facts::Form;

use crate::serve::pages::fields;
use crate::serve::words::Words;

/// How a field is filled in.
#[derive(Debug, Clone)]
pub(crate) enum Control {
    /// One line.
    Line,
    /// Several lines.
    Lines,
    /// A day; the page says its weekday.
    Date,
    /// A time of the day.
    Time,
    /// A whole number.
    Number,
    /// A colour.
    Colour,
    /// Yes or no.
    Tick,
    /// One of some: value and label.
    Choice(Vec<(String, String)>),
    /// Any of some: value and label.
    Choices(Vec<(String, String)>),
}

/// A field of a form.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    /// The key in the file.
    pub(crate) key: String,
    /// The id of its label's message; with `-hint` behind it that of its hint.
    pub(crate) label: &'static str,
    /// What the label speaks of, where one label stands at many fields.
    pub(crate) of: String,
    /// What is known of the key; nothing where the field is a text of the meeting.
    pub(crate) entry: Option<Entry>,
    /// How its value is written.
    pub(crate) form: Form,
    /// How it is filled in.
    pub(crate) control: Control,
}

impl Field {
    /// The field of a key of a file.
    pub(crate) fn new(
        file: &'static File,
        key: impl Into<String>,
        label: &'static str,
        control: Control,
    ) -> Self {
        let key = key.into();
        let entry = file.entry(&key);
        let form = entry.as_ref().and_then(|entry| form(&entry.key.kind)).unwrap_or(Form::Text);
        Self { key, label, of: String::new(), entry, form, control }
    }

    /// Its label.
    pub(crate) fn name(&self, words: &Words) -> String {
        words.with(self.label, [("of", Value::Text(self.of.clone()))])
    }

    /// What there is to know of it, beside its label: what its page says, else what is said of the key
    /// wherever keys are explained.
    pub(crate) fn hint(&self, words: &Words) -> Option<String> {
        let own = words.maybe(&format!("{}-hint", self.label));
        own.or_else(|| words.maybe(&self.entry.as_ref()?.message()))
    }
}

/// How values of a kind are written; nothing for tables.
pub(crate) fn form(kind: &Kind) -> Option<Form> {
    Some(match kind {
        Kind::Text | Kind::Url | Kind::Colour | Kind::Word(_) | Kind::Pick(_) => Form::Text,
        Kind::Integer(..) => Form::Number,
        Kind::Number => Form::Decimal,
        Kind::Flag => Form::Flag,
        Kind::Date => Form::Date,
        Kind::Time => Form::Time,
        Kind::Texts | Kind::Words(_) | Kind::Picks(_) => Form::Texts,
        Kind::Spoken(_) => Form::Spoken,
        Kind::Map(kind) => return form(kind),
        Kind::Numbers | Kind::TextLists(_) => return None,
        Kind::Table(_) | Kind::Tables(_) | Kind::Named(_) => return None,
    })
}

/// A value on its way into a form.
#[derive(Debug, Clone, Default)]
pub(crate) struct Filled {
    /// What the file says.
    pub(crate) saved: String,
    /// What is shown: that, or what is half typed.
    pub(crate) shown: String,
    /// What is wrong with it, in words.
    pub(crate) wrong: Vec<String>,
    /// Something to say beside it, such as a weekday.
    pub(crate) aside: String,
}

/// A field with its label above it, its hint, and what is wrong with it.
pub(crate) fn field(field: &Field, filled: &Filled, words: &Words) -> Markup {
    let Field { key, control, .. } = field;
    let hint = field.hint(words);
    let id = fields::id(key);
    let (hint_id, wrong_id) = (format!("{id}-hint"), format!("{id}-wrong"));
    let mut described = Vec::new();
    if hint.is_some() {
        described.push(hint_id.as_str());
    }
    described.push(wrong_id.as_str());
    let described = described.join(" ");
    let group = matches!(control, Control::Choices(_));
    let text = field.name(words);
    let inner = html! {
        @if let Some(hint) = &hint { p.hint id=(hint_id) { (hint) } }
        p.wrong id=(wrong_id) data-wrong=(key) { @for one in &filled.wrong { span { (one) } " " } }
        input type="hidden" name=(format!("old:{key}")) value=(filled.saved);
        (waits(key, !filled.wrong.is_empty()))
        (input(field, &id, filled, &described))
        span.aside data-aside=(key) { (filled.aside) }
    };
    let class = if filled.wrong.is_empty() { "field" } else { "field bad" };
    html! {
        @if group {
            fieldset id=(id) class=(class) aria-describedby=(described) { legend { (text) } (inner) }
        } @else if matches!(control, Control::Tick) {
            div class=(format!("{class} tick")) { (inner) label for=(id) { (text) } }
        } @else {
            div class=(class) { label for=(id) { (text) } (inner) }
        }
    }
}

/// The mark that a form showed what is half typed: whoever then sends what was saved gives that up.
pub(crate) fn waits(key: &str, waits: bool) -> Markup {
    html! { @if waits { input type="hidden" name=(format!("draft:{key}")) value="1"; } }
}

fn input(field: &Field, id: &str, filled: &Filled, described: &str) -> Markup {
    let name = format!("new:{}", field.key);
    let bad = (!filled.wrong.is_empty()).then_some("true");
    let shown = filled.shown.as_str();
    let line = |kind: &str, size: &str| {
        html! { input id=(id) name=(name) type=(kind) value=(shown) class=(size)
        aria-describedby=(described) aria-invalid=[bad] autocomplete="off"; }
    };
    match &field.control {
        Control::Line => line("text", "long"),
        // A half typed date is text; a whole one gets the browser's calendar.
        Control::Date if shown.is_empty() || shown.parse::<jiff::civil::Date>().is_ok() => {
            line("date", "short")
        }
        Control::Date => line("text", "short"),
        Control::Time => line("time", "short"),
        Control::Number => {
            html! { input id=(id) name=(name) type="text" inputmode="numeric" value=(shown)
            class="short" aria-describedby=(described) aria-invalid=[bad] autocomplete="off"; }
        }
        Control::Colour => line("color", "colour"),
        Control::Lines => html! { textarea id=(id) name=(name) rows="3"
        aria-describedby=(described) aria-invalid=[bad] { (shown) } },
        Control::Tick => html! { input id=(id) name=(name) type="checkbox" value="true"
        checked[shown == "true"] aria-describedby=(described); },
        Control::Choice(all) => html! {
            select id=(id) name=(name) aria-describedby=(described) aria-invalid=[bad] {
                @if !all.iter().any(|(value, _)| value == shown) { option value=(shown) selected { (shown) } }
                @for (value, label) in all { option value=(value) selected[value == shown] { (label) } }
            }
        },
        Control::Choices(all) => html! {
            div.choices {
                @for (value, label) in all {
                    label { input type="checkbox" name=(name) value=(value)
                        checked[chosen(shown, value)]; span { (label) } }
                }
                // What is chosen and not offered here stays chosen.
                @for line in shown.lines().filter(|line| !all.iter().any(|(value, _)| value == line)) {
                    label { input type="checkbox" name=(name) value=(line) checked; span { (line) } }
                }
            }
        },
    }
}

fn chosen(shown: &str, value: &str) -> bool {
    shown.lines().any(|line| line == value)
}

/// What came back of a form: keys with what the writer saw and what it is to be, in their order.
pub(crate) fn fields(pairs: &[(String, String)]) -> Vec<(String, String, String)> {
    let mut news: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, value) in pairs {
        if let Some(key) = name.strip_prefix("new:") {
            news.entry(key).or_default().push(value);
        }
    }
    let olds = pairs.iter().filter_map(|(name, value)| Some((name.strip_prefix("old:")?, value)));
    let new = |key: &str, old: &str| {
        let mut all = news.get(key).cloned().unwrap_or_default();
        // Boxes come in the order of their labels: what was there before keeps its place in the file.
        all.sort_by_key(|value| old.lines().position(|line| line == *value).unwrap_or(usize::MAX));
        all.join("\n")
    };
    olds.map(|(key, old)| {
        let old = plain(old);
        let new = plain(&new(key, &old));
        (key.to_owned(), old, new)
    })
    .collect()
}

/// Those of them that were changed.
pub(crate) fn changes(pairs: &[(String, String)]) -> Vec<(String, String, String)> {
    fields(pairs).into_iter().filter(|(_, old, new)| old != new).collect()
}

/// The keys of a form whose value is again what the file says: what was half typed of them is forgotten.
pub(crate) fn withdrawn<T>(
    pairs: &[(String, String)],
    drafts: &BTreeMap<String, T>,
) -> Vec<String> {
    let changed = changes(pairs);
    let sent = |key: &String| pairs.iter().any(|(name, _)| name.strip_prefix("old:") == Some(key));
    let same = |key: &&String| sent(key) && !changed.iter().any(|(other, ..)| other == *key);
    drafts.keys().filter(same).cloned().collect()
}

/// Browsers send CR LF.
fn plain(text: &str) -> String {
    text.replace("\r\n", "\n").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_again_as_it_was_is_no_draft() {
        let pairs = [("old:a", "1"), ("new:a", "1"), ("old:b", "1"), ("new:b", "2")];
        let pairs = pairs.map(|(a, b)| (a.to_owned(), b.to_owned()));
        let drafts = ["a", "b", "c"].map(|key| (key.to_owned(), ())).into_iter().collect();
        assert_eq!(withdrawn(&pairs, &drafts), ["a"]);
    }

    #[test]
    fn what_was_seen_and_what_is_to_be_come_back_together() {
        let pairs = |all: &[(&str, &str)]| -> Vec<(String, String)> {
            all.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
        };
        let got = fields(&pairs(&[
            ("old:date", "2027-05-12"),
            ("new:date", "2027-05-13"),
            ("old:page", "a"),
            ("new:page", "a"),
            ("old:halal", "true"),
            ("old:languages", "nb\r\nso"),
            ("new:languages", "nb"),
            ("new:languages", "ar"),
            // Boxes come in the order of their labels.
            ("old:offered", "ti\r\nso"),
            ("new:offered", "ar"),
            ("new:offered", "so"),
            ("new:offered", "ti"),
            ("sprak", "so"),
        ]));
        let want = [
            ("date", "2027-05-12", "2027-05-13"),
            ("page", "a", "a"),
            ("halal", "true", ""),
            ("languages", "nb\nso", "nb\nar"),
            ("offered", "ti\nso", "ti\nso\nar"),
        ];
        let got: Vec<_> =
            got.iter().map(|(a, b, c)| (a.as_str(), b.as_str(), c.as_str())).collect();
        assert_eq!(got, want);
    }
}
