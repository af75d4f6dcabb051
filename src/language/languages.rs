//! One language and all of them: script, letters and plural categories from CLDR, words from `locales/<tag>/words.toml`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use icu::locale::exemplar_chars::{ExemplarCharacters, ExemplarCharactersBorrowed};
use icu::locale::{LocaleDirectionality, LocaleExpander};
use icu::plurals::{PluralCategory, PluralRuleType, PluralRules};
use icu::properties::PropertyParser;
use icu::properties::props::Script;

use crate::content::data::Data;
use crate::content::locale::dates::DateFormats;
use crate::content::locale::{self, Locale};
use crate::content::sender::{ids, name};
use crate::content::workspace::Workspace;
use crate::finding::diagnostic::Diagnostic;
use crate::language::glossary::Glossary;
use crate::language::glossary::matcher::Matcher;
use crate::language::glossary::parts::Ordinary;
use crate::language::glossary::renderings::Renderings;
use crate::language::words::Words;
use crate::text::letters::script;
use crate::text::tokens;

/// One language.
#[derive(Debug)]
pub struct Language {
    /// The BCP 47 tag.
    pub tag: String,
    /// Written from right to left.
    pub rtl: bool,
    /// The script that it is written in.
    pub script: Script,
    /// Categories of its cardinal numbers, as in `one` and `other`; nothing where they are unknown.
    pub cardinals: Vec<&'static str>,
    /// Categories of its ordinal numbers.
    pub ordinals: Vec<&'static str>,
    /// The same with those that only fractions or millions have; nothing where they are unknown.
    pub every_cardinal: Vec<&'static str>,
    /// See `every_cardinal`.
    pub every_ordinal: Vec<&'static str>,
    /// The words to look for; empty lists where no `words.toml` exists.
    pub words: Words,
    /// Names that are the same in every language, and the words that they are made of, as tokens
    /// are written: languages' own names, and those of the office.
    pub names: Arc<BTreeSet<String>>,
    /// What this language calls the district's concepts.
    pub renderings: Renderings,
    norwegian: Arc<NorwegianWords>,
    matcher: OnceLock<Option<Matcher>>,
    letters: Option<[ExemplarCharactersBorrowed<'static>; 2]>,
}

/// Scripts that are used together in one language's ordinary text.
const COMPANIONS: [(Script, &[Script]); 3] = [
    (Script::Han, &[Script::Bopomofo]),
    (Script::Hiragana, &[Script::Han, Script::Katakana]),
    (Script::Hangul, &[Script::Han]),
];

impl Language {
    fn new(tag: &str, all: &Languages, found: &mut Vec<Diagnostic>) -> Self {
        let (locale, data) = (all.locales.get(tag), &all.data);
        // CLDR may know the language under another tag, which its locale.toml names.
        let formats = locale.map_or(tag, |locale| &locale.formats);
        let mut icu: icu::locale::Locale = formats.parse().unwrap_or(icu::locale::Locale::UNKNOWN);
        let rtl = match locale {
            Some(locale) => locale.rtl,
            None => LocaleDirectionality::new_extended().is_right_to_left(&icu.id),
        };
        let cardinals = categories(&icu, PluralRuleType::Cardinal);
        let ordinals = categories(&icu, PluralRuleType::Ordinal);
        let every_cardinal = every_category(&icu, PluralRuleType::Cardinal, &cardinals);
        let every_ordinal = every_category(&icu, PluralRuleType::Ordinal, &ordinals);
        let letters = ExemplarCharacters::try_new_main(&(&icu).into())
            .and_then(|main| Ok([main, ExemplarCharacters::try_new_auxiliary(&(&icu).into())?]))
            .ok();
        LocaleExpander::new_extended().maximize(&mut icu.id);
        let written = match locale {
            Some(locale) => Some(locale.script.clone()),
            None => icu.id.script.map(|script| script.to_string()),
        };
        let script = match written.as_deref() {
            Some("Hans" | "Hant") => Script::Han,
            Some("Jpan") => Script::Hiragana,
            Some("Kore") => Script::Hangul,
            Some(code) => PropertyParser::<Script>::new().get_strict(code).unwrap_or(Script::Latin),
            None => Script::Latin,
        };
        let mut words = Words::load(data, tag, found);
        let own = locale.and_then(|locale| locale.date_names.clone());
        if let Some((weekdays, months)) = DateFormats::new(formats, own).map(|all| all.names()) {
            words.add_dates(weekdays, months);
        }
        Self {
            tag: tag.to_owned(),
            rtl,
            script,
            cardinals,
            ordinals,
            every_cardinal,
            every_ordinal,
            renderings: Renderings::load(data, tag, &words.clitics, found),
            words,
            names: all.names.clone(),
            norwegian: all.norwegian.clone(),
            matcher: OnceLock::new(),
            letters,
        }
    }

    /// What finds the glossary's words in this language; only Norwegian has them.
    pub fn matcher(&self) -> Option<&Matcher> {
        let make = || {
            ["nb", "nn"].contains(&self.tag.as_str()).then(|| {
                let (glossary, ordinary) = self.norwegian.get();
                glossary.matcher(&self.tag, ordinary)
            })
        };
        self.matcher.get_or_init(make).as_ref()
    }

    /// The list of this language's ordinary words; only bokmål has one.
    pub fn ordinary(&self) -> Option<&Ordinary> {
        (self.tag == "nb").then(|| &self.norwegian.get().1)
    }

    /// Whether a letter is of this language's script, or of none in particular.
    pub fn writes(&self, c: char) -> bool {
        let script = script(c);
        matches!(script, Script::Common | Script::Inherited)
            || script == self.script
            || COMPANIONS.iter().any(|(own, with)| *own == self.script && with.contains(&script))
    }

    /// Whether a letter of this language's script belongs to its alphabet or, by CLDR, to the
    /// letters that occur in it besides, and is none for which the language has one of its own.
    /// True where CLDR has no alphabet for it.
    pub fn spells(&self, c: char) -> bool {
        let occurs = self.letters.as_ref().is_none_or(|sets| {
            sets.iter()
                .any(|set| set.contains(c) || c.to_lowercase().any(|small| set.contains(small)))
        });
        if self.words.disputed_letters.contains(&c) {
            return true;
        }
        occurs && !c.to_lowercase().any(|small| self.words.foreign_letters.contains(&small))
    }

    /// Whether a letter belongs to this language's alphabet. True where CLDR has none for it.
    pub fn has_letter(&self, c: char) -> bool {
        self.letters.as_ref().is_none_or(|[main, _]| {
            main.contains(c) || c.to_lowercase().any(|small| main.contains(small))
        })
    }
}

/// The plural categories of ordinary whole numbers, in CLDR's order. Categories that only fractions
/// have (Polish "other") or only millions (Spanish "many") are not among them: translators rightly
/// leave them out.
fn categories(locale: &icu::locale::Locale, kind: PluralRuleType) -> Vec<&'static str> {
    let Ok(rules) = PluralRules::try_new(locale.into(), kind.into()) else { return Vec::new() };
    let used: BTreeSet<PluralCategory> =
        (0..=200_u32).map(|number| rules.category_for(number)).collect();
    if used.len() == 1 && kind == PluralRuleType::Cardinal {
        // ICU4X's compiled data leaves some languages out; Fluent's own tables have them.
        return locale::plural_categories(&locale.to_string());
    }
    CATEGORIES
        .into_iter()
        .filter(|(category, _)| used.contains(category))
        .map(|(_, name)| name)
        .collect()
}

/// The categories of CLDR in their order.
const CATEGORIES: [(PluralCategory, &str); 6] = [
    (PluralCategory::Zero, "zero"),
    (PluralCategory::One, "one"),
    (PluralCategory::Two, "two"),
    (PluralCategory::Few, "few"),
    (PluralCategory::Many, "many"),
    (PluralCategory::Other, "other"),
];

/// Every category that some number has, fractions among them. `common` are those of whole numbers.
fn every_category(
    locale: &icu::locale::Locale,
    kind: PluralRuleType,
    common: &[&'static str],
) -> Vec<&'static str> {
    let Ok(rules) = PluralRules::try_new(locale.into(), kind.into()) else { return Vec::new() };
    let used: Vec<PluralCategory> = rules.categories().collect();
    let known = |(category, name): &(PluralCategory, &str)| {
        used.contains(category) || common.contains(name)
    };
    CATEGORIES.into_iter().filter(known).map(|(_, name)| name).collect()
}

/// The glossary and the ordinary words of Norwegian, read when they are first asked for.
#[derive(Debug)]
struct NorwegianWords {
    data: Data,
    words: OnceLock<(Arc<Glossary>, Ordinary)>,
    found: Mutex<Vec<Diagnostic>>,
}

impl NorwegianWords {
    fn get(&self) -> &(Arc<Glossary>, Ordinary) {
        self.words.get_or_init(|| {
            let mut found = Vec::new();
            let glossary = Glossary::load(&self.data, &mut found);
            self.found.lock().unwrap_or_else(PoisonError::into_inner).extend(found);
            (Arc::new(glossary), Ordinary::load(&self.data))
        })
    }
}

/// Languages by tag, each made when it is first asked for.
#[derive(Debug)]
pub struct Languages {
    data: Data,
    locales: BTreeMap<String, Locale>,
    names: Arc<BTreeSet<String>>,
    norwegian: Arc<NorwegianWords>,
    known: Mutex<BTreeMap<String, Arc<OnceLock<Arc<Language>>>>>,
    found: Mutex<Vec<Diagnostic>>,
}

impl Languages {
    /// The languages of the workspace's data, and any other by CLDR alone.
    /// `names` are those that the office writes the same in every language.
    pub fn new<'n>(data: &Data, names: impl IntoIterator<Item = &'n str>) -> Self {
        let locales = locale::load_all(data);
        let own = locales.values().map(|locale| locale.name.clone());
        let mut all = BTreeSet::new();
        for name in own.chain(names.into_iter().map(str::to_owned)) {
            let words = tokens::tokens(&name);
            all.extend(words.iter().map(|word| word.text.to_string()));
            all.insert(tokens::joined(&words));
        }
        Self {
            data: data.clone(),
            locales,
            names: Arc::new(all),
            norwegian: Arc::new(NorwegianWords {
                data: data.clone(),
                words: OnceLock::new(),
                found: Mutex::default(),
            }),
            known: Mutex::default(),
            found: Mutex::default(),
        }
    }

    /// The languages that have a folder in `locales/`.
    pub fn locales(&self) -> &BTreeMap<String, Locale> {
        &self.locales
    }

    /// One language.
    pub fn get(&self, tag: &str) -> Arc<Language> {
        let cell = {
            let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
            known.entry(tag.to_owned()).or_default().clone()
        };
        // Languages are made beside each other, each of them once.
        let language = cell.get_or_init(|| {
            let mut found = Vec::new();
            let language = Language::new(tag, self, &mut found);
            self.found.lock().unwrap_or_else(PoisonError::into_inner).extend(found);
            Arc::new(language)
        });
        language.clone()
    }

    /// What was wrong with the lists of words of the languages that were asked for.
    pub fn findings(&self) -> Vec<Diagnostic> {
        let take = |found: &Mutex<Vec<Diagnostic>>| {
            std::mem::take(&mut *found.lock().unwrap_or_else(PoisonError::into_inner))
        };
        let mut all = take(&self.found);
        all.extend(take(&self.norwegian.found));
        all
    }
}

/// The languages of a workspace, which know the names of all its senders.
pub fn languages(workspace: &Workspace) -> Languages {
    let names: Vec<String> =
        ids(&workspace.data).iter().filter_map(|id| name(&workspace.data, id)).collect();
    let all = workspace.names().chain(names.iter().map(String::as_str));
    Languages::new(&workspace.data, all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_writes_the_scripts_that_belong_together() {
        let all = Languages::new(&Data::new(None), []);
        for (tag, own, foreign) in [
            ("nb", "aÅż1,", "яカعا"),
            ("uk", "яЇ1.", "aカ"),
            ("ar", "عا1،", "aя"),
            ("ja", "漢かカ1。", "aя한"),
            ("zh-Hans", "漢ㄅ1，", "aか한"),
            ("ko", "한漢1", "aか"),
        ] {
            let language = all.get(tag);
            for c in own.chars() {
                assert!(language.writes(c), "{tag}: {c}");
            }
            for c in foreign.chars() {
                assert!(!language.writes(c), "{tag}: {c}");
            }
        }
    }

    #[test]
    fn an_alphabet_has_its_capitals_and_no_letters_of_others() {
        let all = Languages::new(&Data::new(None), []);
        for (tag, own, foreign) in [("nb", "øØåÅ", "żŻ"), ("pl", "żŻłŁ", "øå"), ("uk", "їЇ", "ыЫ")]
        {
            let language = all.get(tag);
            assert!(own.chars().all(|c| language.has_letter(c) && language.spells(c)), "{tag}");
            assert!(!foreign.chars().any(|c| language.has_letter(c)), "{tag}");
        }
    }

    #[test]
    fn a_language_runs_as_its_folder_says_and_else_as_cldr_does() {
        let all = Languages::new(&Data::new(None), []);
        for (tag, rtl) in [
            ("ar", true),
            ("ckb", true),
            ("nb", false),
            ("kmr", false),
            ("he", true),
            ("ja", false),
        ] {
            assert_eq!(all.get(tag).rtl, rtl, "{tag}");
        }
    }

    /// CLDR: Welsh counts 0, 1, 2, 3 and 6 apart; English orders 1st, 2nd, 3rd.
    #[test]
    fn plural_categories_are_those_of_cldr() {
        let all = Languages::new(&Data::new(None), []);
        for (tag, cardinals, ordinals) in [
            ("en", &["one", "other"][..], &["one", "two", "few", "other"][..]),
            ("pl", &["one", "few", "many"], &["other"]),
            ("ar", &["zero", "one", "two", "few", "many", "other"], &["other"]),
            ("nb", &["one", "other"], &["other"]),
        ] {
            let language = all.get(tag);
            assert_eq!(language.cardinals, cardinals, "{tag}");
            assert_eq!(language.ordinals, ordinals, "{tag}");
        }
    }
}
