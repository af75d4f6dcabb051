//! Numbers and lists, by ICU4X.

use std::borrow::Cow;
use std::collections::BTreeSet;

use fluent::FluentValue;
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use icu::decimal::input::Decimal;
use icu::decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu::list::options::ListFormatterOptions;
use icu::list::{ListFormatter, ListFormatterPreferences};
use icu::locale::Locale as IcuLocale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::content::fields::Fields;
use crate::finding::diagnostic::Diagnostic;

/// The ICU locale of a tag, with Latin digits: readers must match telephones and clocks in Norway.
pub(crate) fn icu_locale(tag: &str) -> Option<IcuLocale> {
    format!("{tag}-u-nu-latn-hc-h23-ca-gregory").parse().ok()
}

/// A number formatter that Fluent keeps for its bundle.
struct Numbers(DecimalFormatter);

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();
    fn construct(lang: LanguageIdentifier, _: ()) -> Result<Self, ()> {
        let locale = icu_locale(&lang.to_string()).ok_or(())?;
        DecimalFormatter::try_new(DecimalFormatterPreferences::from(&locale), Default::default())
            .map(Numbers)
            .map_err(drop)
    }
}

/// Plural categories by ICU4X beside those of the tables that Fluent selects by. The tables drop the
/// modulus of some rules (in Arabic, 103 is "few" as 3 is, and they say "other").
pub(crate) struct Plurals {
    icu: icu::plurals::PluralRules,
    fluent: intl_pluralrules::PluralRules,
}

impl Plurals {
    pub(crate) fn new(tag: &str) -> Option<Self> {
        use intl_pluralrules::{PluralRuleType, PluralRules};
        let locale = icu_locale(tag)?;
        let icu = icu::plurals::PluralRules::try_new_cardinal((&locale).into()).ok()?;
        let known = PluralRules::get_locales(PluralRuleType::CARDINAL);
        let wanted: LanguageIdentifier = tag.parse().ok()?;
        let best =
            negotiate_languages(&[wanted], &known, Some(&known[0]), NegotiationStrategy::Lookup);
        let best = (**best.first()?).clone();
        let fluent = PluralRules::create(best, PluralRuleType::CARDINAL).ok()?;
        Some(Self { icu, fluent })
    }

    /// Whether both give this number the same category. Where ICU4X has no rules of a language and
    /// would say "other" to everything, Fluent's stand alone.
    pub(crate) fn agree(&self, number: f64) -> bool {
        if self.icu.categories().count() == 1 {
            return true;
        }
        let Ok(fluent) = self.fluent.select(number) else { return false };
        let Ok(plain) = number.to_string().parse::<Decimal>() else { return false };
        let icu = format!("{:?}", self.icu.category_for(&plain)).to_lowercase();
        format!("{fluent:?}").to_lowercase() == icu
    }
}

/// The plural categories that Fluent's tables give to ordinary whole numbers of a language.
pub(crate) fn plural_categories(tag: &str) -> Vec<&'static str> {
    let Some(plurals) = Plurals::new(tag) else { return vec!["other"] };
    let used: BTreeSet<String> = (0..=200)
        .filter_map(|number| plurals.fluent.select(number).ok())
        .map(|category| format!("{category:?}").to_lowercase())
        .collect();
    let names = ["zero", "one", "two", "few", "many", "other"];
    names.into_iter().filter(|name| used.contains(*name)).collect()
}

/// The first whole numbers that Fluent gives to a plural category of a language, up to so many.
pub(crate) fn numbers_of(tag: &str, category: &str, most: usize) -> Vec<u32> {
    let Some(plurals) = Plurals::new(tag) else { return Vec::new() };
    let of = |number: &u32| {
        let category = plurals.fluent.select(*number).map(|category| format!("{category:?}"));
        category.map(|category| category.to_lowercase()).ok()
    };
    (0..=200).filter(|number| of(number).as_deref() == Some(category)).take(most).collect()
}

/// Fluent's hook for writing values: numbers go through ICU4X, whether or not a translator wrote
/// `NUMBER()` around them.
pub(crate) fn write_number(value: &FluentValue, intls: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let plain: Decimal = number.as_string().parse().ok()?;
    intls.with_try_get::<Numbers, _, _>((), |numbers| numbers.0.format_to_string(&plain)).ok()
}

/// What stands between the items of a list, in a locale's own file, for languages whose CLDR data
/// ICU4X leaves out.
#[derive(Debug, Clone)]
pub struct ListWords {
    separator: String,
    and: String,
    or: String,
}

impl ListWords {
    pub(crate) fn read(mut table: Fields<'_>, found: &mut Vec<Diagnostic>) -> Self {
        let mut word = |key| crate::content::needed::required(&mut table, key, found);
        let (separator, and, or) = (word("separator"), word("and"), word("or"));
        table.finish(found);
        Self { separator, and, or }
    }

    fn join(&self, items: &[String], disjunction: bool) -> String {
        let last = if disjunction { &self.or } else { &self.and };
        match items {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., end] => format!("{}{last}{end}", first.join(&self.separator)),
        }
    }
}

/// Joins lists as `LIST()` does: with the language's own "and", or its "or".
#[derive(Debug)]
pub struct Lists {
    and: ListFormatter,
    or: ListFormatter,
    words: Option<ListWords>,
}

impl Lists {
    /// The lists of `tag`; `None` when ICU4X silently has only the root locale's ("A or B") for it
    /// and `words` do not make up for that.
    pub fn new(tag: &str, words: Option<ListWords>) -> Option<Self> {
        let lists = Self::unchecked(tag, words)?;
        // English is what the root locale falls back to.
        if lists.words.is_none() && !tag.starts_with("en") {
            let root = Self::unchecked("und", None)?;
            let pair = ["A".to_owned(), "B".to_owned()];
            if lists.join(&pair, true) == root.join(&pair, true) {
                return None;
            }
        }
        Some(lists)
    }

    fn unchecked(tag: &str, words: Option<ListWords>) -> Option<Self> {
        let locale = icu_locale(tag)?;
        let prefs = ListFormatterPreferences::from(&locale);
        let options = ListFormatterOptions::default();
        Some(Self {
            and: ListFormatter::try_new_and(prefs, options).ok()?,
            or: ListFormatter::try_new_or(prefs, options).ok()?,
            words,
        })
    }

    /// The items as one text.
    pub fn join(&self, items: &[String], disjunction: bool) -> String {
        let formatter = if disjunction { &self.or } else { &self.and };
        match &self.words {
            Some(words) => words.join(items, disjunction),
            None => formatter.format_to_string(items.iter().map(Cow::from)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(items: &[&str]) -> Vec<String> {
        items.iter().map(|item| (*item).to_owned()).collect()
    }

    #[test]
    fn lists_with_words_of_their_own_end_in_and_or_or() {
        let words = ListWords { separator: "; ".into(), and: " û ".into(), or: " an ".into() };
        let lists = Lists::new("kmr", Some(words)).unwrap();
        for (items, and, or) in [
            (&[][..], "", ""),
            (&["a"], "a", "a"),
            (&["a", "b"], "a û b", "a an b"),
            (&["a", "b", "c"], "a; b û c", "a; b an c"),
        ] {
            assert_eq!(lists.join(&texts(items), false), and);
            assert_eq!(lists.join(&texts(items), true), or);
        }
        assert!(Lists::new("kmr", None).is_none(), "only the root's words");
        let english = Lists::new("en", None).unwrap();
        assert_eq!(english.join(&texts(&["a", "b"]), true), "a or b");
    }

    /// CLDR's rules for whole numbers, of languages whose forms begin late: Arabic many at 11, Irish
    /// many at 7, Welsh many at 6, Polish many at 5.
    #[test]
    fn categories_of_larger_numbers_are_asked_for() {
        for (tag, wanted) in [
            ("nb", &["one", "other"][..]),
            ("ar", &["zero", "one", "two", "few", "many", "other"]),
            ("ga", &["one", "two", "few", "many", "other"]),
            ("cy", &["zero", "one", "two", "few", "many", "other"]),
            ("pl", &["one", "few", "many"]),
            ("zh", &["other"]),
        ] {
            assert_eq!(plural_categories(tag), wanted, "{tag}");
        }
    }
}
