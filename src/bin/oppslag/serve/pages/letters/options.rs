//! How letters are to be made, as the form says it.

use std::collections::BTreeMap;
use std::path::PathBuf;

use jiff::civil::Date;
use oppslag::jobs::letters::request::{Options, Request};
use oppslag::jobs::letters::shard::Shard;
use oppslag::people::columns::{FIELDS, Mapping};
use oppslag::people::household::Household;
use oppslag::people::list::HiddenRows;

/// Pages of a print batch at most, as on the command line.
const PAGES: usize = 500;
/// What findings call the list: its own name may be somebody's.
const LIST: &str = "list";

/// The choices of the form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Wish {
    /// The number of the workbook's sheet.
    pub(crate) sheet: String,
    /// Letters of columns, by what they hold, where somebody knows better.
    pub(crate) columns: BTreeMap<String, String>,
    pub(crate) greet: bool,
    pub(crate) each: bool,
    pub(crate) calls: bool,
    pub(crate) skip_faulty: bool,
    pub(crate) late: bool,
    pub(crate) labels: String,
    pub(crate) envelopes: String,
    pub(crate) back: String,
    /// What becomes of rows that a spreadsheet does not show: `med` or `uten`; nothing as long as nobody
    /// has said it.
    pub(crate) hidden: String,
    /// Who shares a letter: `adresse` or `familie`.
    pub(crate) household: String,
}

impl Wish {
    /// What came back of the form, after what was wished before.
    pub(crate) fn after(&self, pairs: &[(String, String)]) -> Self {
        let get = |name: &str| {
            let found = pairs.iter().find(|(key, _)| key == name);
            found.map(|(_, value)| value.clone()).unwrap_or_default()
        };
        let has = |name: &str| !get(name).is_empty();
        let mut columns = self.columns.clone();
        for (key, field) in pairs {
            let Some(letter) = key.strip_prefix("kolonne:") else { continue };
            let before = get(&format!("var:{letter}"));
            if *field != before && FIELDS.contains(&field.as_str()) {
                columns.retain(|_, other| other != letter);
                columns.insert(field.clone(), letter.to_owned());
            }
        }
        let sheet = get("ark");
        if sheet != self.sheet {
            // Another sheet has other columns.
            columns.clear();
        }
        Self {
            sheet,
            columns,
            greet: has("navn"),
            each: has("enkeltvis"),
            calls: has("ringeliste"),
            skip_faulty: has("hopp"),
            late: has("sent"),
            labels: get("etiketter"),
            envelopes: get("konvolutter"),
            back: get("bakside"),
            hidden: get("skjult"),
            household: get("husstand"),
        }
    }

    /// What the library is asked. `out` is where letters go; without it the list is only looked at.
    pub(crate) fn request(&self, event: PathBuf, out: Option<PathBuf>, today: Date) -> Request {
        let some = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
        let mappings = self.columns.iter();
        let mapping = |(field, column): (&String, &String)| Mapping {
            field: field.clone(),
            column: column.clone(),
        };
        Request {
            event,
            recipients: PathBuf::from(LIST),
            sheet: some(&self.sheet),
            header: None,
            hidden: match self.hidden.as_str() {
                "med" => HiddenRows::Include,
                "uten" => HiddenRows::Skip,
                _ => HiddenRows::Ask,
            },
            mappings: mappings.map(mapping).collect(),
            dry_run: out.is_none(),
            out,
            skip_faulty: self.skip_faulty,
            late: self.late,
            resume: false,
            shard: Shard { number: 1, of: 1 },
            options: Options {
                max_pages: PAGES,
                sides: if self.back.is_empty() { 1 } else { 2 },
                back: some(&self.back),
                code: None,
                cover: true,
                each: self.each,
                greet: self.greet,
                household: match self.household.as_str() {
                    "adresse" => Some(Household::Address),
                    "familie" => Some(Household::Family),
                    _ => None,
                },
                labels: some(&self.labels).into_iter().collect(),
                envelopes: some(&self.envelopes).into_iter().collect(),
                call_list: self.calls,
                today,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(wish: &Wish, all: &[(&str, &str)]) -> Wish {
        let pairs: Vec<(String, String)> =
            all.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
        wish.after(&pairs)
    }

    /// Columns that nobody touched are found anew each time.
    #[test]
    fn only_columns_that_somebody_changed_are_fixed() {
        let usual = Wish::default();
        let same = after(&usual, &[("var:A", "name"), ("kolonne:A", "name")]);
        assert_eq!(same, usual);
        let changed = after(&usual, &[("var:B", "ignored"), ("kolonne:B", "street")]);
        assert_eq!(changed.columns, BTreeMap::from([("street".to_owned(), "B".to_owned())]));
        let again = after(&changed, &[("var:B", "street"), ("kolonne:B", "place")]);
        assert_eq!(again.columns, BTreeMap::from([("place".to_owned(), "B".to_owned())]));
        let hostile = after(&usual, &[("var:B", ""), ("kolonne:B", "salary")]);
        assert!(hostile.columns.is_empty());
        assert!(after(&changed, &[("ark", "2")]).columns.is_empty(), "another sheet");
    }

    #[test]
    fn hidden_rows_and_households_are_as_somebody_said() {
        let of = |hidden: &str, household: &str| {
            let wish = after(&Wish::default(), &[("skjult", hidden), ("husstand", household)]);
            let request = wish.request("e".into(), None, jiff::civil::date(2027, 1, 1));
            assert!(request.dry_run, "without a folder the list is only looked at");
            (request.hidden, request.options.household)
        };
        assert_eq!(of("", ""), (HiddenRows::Ask, None));
        assert_eq!(of("med", "adresse"), (HiddenRows::Include, Some(Household::Address)));
        assert_eq!(of("uten", "familie"), (HiddenRows::Skip, Some(Household::Family)));
        assert_eq!(of("alle", "alle"), (HiddenRows::Ask, None));
    }

    #[test]
    fn what_is_not_ticked_is_not_wished() {
        let all =
            after(&Wish::default(), &[("navn", "ja"), ("bakside", "nb"), ("etiketter", "l7160")]);
        let request =
            |wish: &Wish| wish.request("e".into(), Some("o".into()), jiff::civil::date(2027, 1, 1));
        let options = request(&all).options;
        assert!(options.greet && options.sides == 2 && options.cover);
        assert_eq!(
            (options.back.as_deref(), options.labels),
            (Some("nb"), vec!["l7160".to_owned()])
        );
        let none = request(&after(&all, &[]));
        assert!(!none.options.greet && none.options.labels.is_empty() && !none.dry_run);
        assert_eq!(none.options.sides, 1);
    }
}
