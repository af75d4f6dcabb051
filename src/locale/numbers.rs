//! Numbers and lists, by ICU4X.

use std::borrow::Cow;

use fluent_bundle::FluentValue;
use icu::decimal::input::Decimal;
use icu::decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu::list::options::ListFormatterOptions;
use icu::list::{ListFormatter, ListFormatterPreferences};
use icu::locale::Locale as IcuLocale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

/// The ICU locale of a tag, with Latin digits: readers must match telephones and clocks in Norway.
pub(super) fn icu_locale(tag: &str) -> Option<IcuLocale> {
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

/// Fluent's hook for writing values: numbers go through ICU4X, whether or not a translator wrote
/// `NUMBER()` around them.
pub(super) fn write_number(value: &FluentValue, intls: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let plain: Decimal = number.as_string().parse().ok()?;
    intls.with_try_get::<Numbers, _, _>((), |numbers| numbers.0.format_to_string(&plain)).ok()
}

/// Joins a list as `LIST()` does: with the language's own "and", or its "or".
pub(super) fn join(tag: &str, items: &[String], disjunction: bool) -> Option<String> {
    let locale = icu_locale(tag)?;
    let prefs = ListFormatterPreferences::from(&locale);
    let options = ListFormatterOptions::default();
    let formatter = if disjunction {
        ListFormatter::try_new_or(prefs, options)
    } else {
        ListFormatter::try_new_and(prefs, options)
    };
    Some(formatter.ok()?.format_to_string(items.iter().map(Cow::from)))
}
