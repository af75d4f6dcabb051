//! A language of `locales/`: its names, script, fonts and dates.

use std::collections::BTreeMap;

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use icu::locale::{Locale as IcuLocale, LocaleExpander};
use unic_langid::LanguageIdentifier;

use crate::content::data::Data;
use crate::content::fields::{self, Fields};
use crate::content::keys;
use crate::content::locale::dates::DateNames;
use crate::content::locale::numbers::ListWords;
use crate::content::needed::{required, texts_by_key};
use crate::finding::diagnostic::Diagnostic;

/// The name of the file that makes a folder a language's.
pub const FILE: &str = "locale.toml";

/// One language: all of its `locale.toml`.
#[derive(Debug, Clone)]
pub struct Locale {
    /// The BCP 47 tag, which is the folder's name.
    pub tag: String,
    /// The name in the language itself.
    pub name: String,
    /// The name in the languages of the interface, by tag.
    pub names: BTreeMap<String, String>,
    /// Written from right to left.
    pub rtl: bool,
    /// The ISO 15924 code of the script.
    pub script: String,
    /// Font families, first choice first.
    pub fonts: Vec<String>,
    /// Families for titles and the date, where the first choice is not made for reading sizes alone.
    pub display_fonts: Vec<String>,
    /// The type size, relative to Latin.
    pub scale: f64,
    /// The distance between lines, in em.
    pub leading: f64,
    /// The language and region that are written into files, as typst takes them.
    pub document_language: (String, Option<String>),
    /// The locale whose CLDR data formats dates, numbers and lists.
    pub formats: String,
    /// Names of days and months, where the CLDR data at hand has none.
    pub date_names: Option<DateNames>,
    /// What stands between the items of a list, where the CLDR data at hand has nothing.
    pub list_words: Option<ListWords>,
    /// The words around the day and the month in the date block, `{day}` and `{month}` inside.
    pub block: (String, String),
    /// Findings while reading the folder.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads every language folder, by tag.
pub fn load_all(data: &Data) -> BTreeMap<String, Locale> {
    data.names("locales")
        .into_iter()
        .filter_map(|tag| load(data, &tag).map(|locale| (tag, locale)))
        .collect()
}

/// Reads one language folder; `None` when it is none.
pub fn load(data: &Data, tag: &str) -> Option<Locale> {
    let mut found = Vec::new();
    let path = format!("locales/{tag}/locale.toml");
    let source = match data.text(&path) {
        Ok(source) => source?,
        Err(finding) => {
            found.push(finding);
            std::sync::Arc::new(crate::finding::source::SourceFile::new(path, ""))
        }
    };
    let mut fields = fields::parse(&source, keys::LOCALE, &mut found);
    let name = required(&mut fields, "name", &mut found);
    let names = texts_by_key(&mut fields, "names", &mut found);
    let rtl = rtl(&mut fields, &mut found);
    let script = required(&mut fields, "script", &mut found);
    let fonts: Vec<String> =
        fields.texts("fonts", &mut found).into_iter().map(|font| font.value).collect();
    if fonts.is_empty() {
        fields.missing("fonts", &mut found);
    }
    let display_fonts: Vec<String> =
        fields.texts("display-fonts", &mut found).into_iter().map(|font| font.value).collect();
    let scale = fields.number("scale", &mut found).map_or(1.0, |n| n.value);
    let leading = fields.number("leading", &mut found).map_or(0.45, |n| n.value);
    let language = fields.text("document-language", &mut found);
    let region = fields.text("document-region", &mut found);
    let formats = fields.text("formats", &mut found);
    let mut block = ("{day}".to_owned(), "{month}".to_owned());
    if let Some(mut table) = fields.table("block", &mut found) {
        block =
            (required(&mut table, "day", &mut found), required(&mut table, "month", &mut found));
        table.finish(&mut found);
    }
    let date_names =
        fields.table("dates", &mut found).map(|table| DateNames::read(table, &mut found));
    let list_words =
        fields.table("lists", &mut found).map(|table| ListWords::read(table, &mut found));
    fields.finish(&mut found);

    Some(Locale {
        name,
        names,
        rtl,
        script,
        display_fonts: if display_fonts.is_empty() { fonts.clone() } else { display_fonts },
        fonts,
        scale,
        leading,
        document_language: (
            language.map_or_else(|| tag.to_owned(), |language| language.value),
            region.map(|region| region.value),
        ),
        formats: formats.map_or_else(|| tag.to_owned(), |formats| formats.value),
        date_names,
        list_words,
        block,
        diagnostics: found.into_iter().map(|finding| finding.for_language(tag)).collect(),
        tag: tag.to_owned(),
    })
}

/// Whether the language is written from right to left.
fn rtl(fields: &mut Fields, found: &mut Vec<Diagnostic>) -> bool {
    let Some(direction) = fields.text("direction", found) else { return false };
    if !["ltr", "rtl"].contains(&direction.value.as_str()) {
        fields.invalid("direction", direction.span.clone(), "direction", found);
    }
    direction.value == "rtl"
}

impl Locale {
    /// The language's name in an interface language, or its tag where it has none.
    pub fn name_in(&self, interface: &str) -> &str {
        self.names.get(interface).map_or(&self.tag, |name| name)
    }

    /// The writing direction in the words of typst and HTML.
    pub fn direction(&self) -> &'static str {
        if self.rtl { "rtl" } else { "ltr" }
    }
}

/// The tag among `available` that serves somebody who asks for `requested`, by BCP 47 look-up:
/// `no` finds `nb`, `ar-SY` finds `ar`, `zh-CN` finds `zh-Hans`.
pub fn negotiate<'a>(
    requested: &str,
    available: impl IntoIterator<Item = &'a String>,
) -> Option<&'a str> {
    let tags: Vec<&String> = available.into_iter().collect();
    if let Some(exact) = tags.iter().find(|tag| tag.as_str() == requested) {
        return Some(exact);
    }
    let mut wanted: LanguageIdentifier = requested.parse().ok()?;
    if wanted.language.as_str() == "no" {
        // The macrolanguage: whoever writes "no" means bokmål.
        wanted.language = "nb".parse().ok()?;
    }
    let parsed: Vec<(LanguageIdentifier, &String)> =
        tags.into_iter().filter_map(|tag| Some((tag.parse().ok()?, tag))).collect();
    let known: Vec<&LanguageIdentifier> = parsed.iter().map(|(id, _)| id).collect();
    let best = negotiate_languages(&[wanted], &known, None, NegotiationStrategy::Lookup);
    let best = **best.first()?;
    parsed.iter().find(|(id, _)| id == best).map(|(_, tag)| tag.as_str())
}

/// The ISO 15924 code of the script that a language is most likely written in.
pub fn likely_script(tag: &str) -> Option<String> {
    let mut locale: IcuLocale = tag.parse().ok()?;
    LocaleExpander::new_extended().maximize(&mut locale.id);
    locale.id.script.map(|script| script.to_string())
}

/// The language that translations are made from, where nobody says otherwise.
pub const SOURCE: &str = "nb";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::rules;

    /// A language with these files, and the codes of what is found.
    fn own(files: &[(&str, &str)]) -> (Locale, Vec<&'static str>) {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("locales/tlh");
        std::fs::create_dir_all(&folder).unwrap();
        for (name, text) in files {
            std::fs::write(folder.join(name), text).unwrap();
        }
        let locale = load(&Data::new(Some(root.path())), "tlh").unwrap();
        let codes = locale.diagnostics.iter().map(|finding| finding.rule.code).collect();
        (locale, codes)
    }

    const LEAST: &str = "name = \"tlhIngan Hol\"\nscript = \"Latn\"\nfonts = [\"Noto Sans\"]\n";

    #[test]
    fn a_language_is_as_usual_where_its_file_says_nothing() {
        let (locale, found) = own(&[(FILE, LEAST)]);
        assert_eq!(found, [""; 0]);
        assert_eq!(
            (locale.rtl, locale.direction(), locale.scale, locale.leading),
            (false, "ltr", 1.0, 0.45)
        );
        assert_eq!(
            (locale.fonts, locale.display_fonts),
            (vec!["Noto Sans".to_owned()], vec!["Noto Sans".to_owned()])
        );
        assert_eq!(
            (locale.document_language, locale.formats.as_str()),
            (("tlh".to_owned(), None), "tlh")
        );
        assert_eq!(locale.block, ("{day}".to_owned(), "{month}".to_owned()));
    }

    #[test]
    fn each_key_of_a_language_is_its_own() {
        let (locale, found) = own(&[(
            FILE,
            "name = \"tlhIngan Hol\"\ndirection = \"rtl\"\nscript = \"Arab\"\n\
             fonts = [\"Noto Sans\", \"Other\"]\ndisplay-fonts = [\"Large\"]\nscale = 1.1\nleading = 0.6\n\
             document-language = \"ku\"\ndocument-region = \"IQ\"\nformats = \"ar\"\n\
             [names]\nnb = \"klingon\"\n[block]\nday = \"{day}.\"\nmonth = \"i {month}\"\n",
        )]);
        assert_eq!(found, [""; 0]);
        assert_eq!((locale.rtl, locale.direction(), locale.script.as_str()), (true, "rtl", "Arab"));
        assert_eq!(
            (locale.fonts, locale.display_fonts),
            (vec!["Noto Sans".to_owned(), "Other".to_owned()], vec!["Large".to_owned()])
        );
        assert_eq!((locale.scale, locale.leading), (1.1, 0.6));
        assert_eq!(locale.document_language, ("ku".to_owned(), Some("IQ".to_owned())));
        assert_eq!(locale.formats, "ar");
        assert_eq!(locale.block, ("{day}.".to_owned(), "i {month}".to_owned()));
        let names = ["nb", "en"].map(|tag| locale.names.get(tag).map(String::as_str));
        assert_eq!(names, [Some("klingon"), None]);
        let wrong = own(&[(FILE, &format!("{LEAST}direction = \"down\"\n"))]);
        assert_eq!((wrong.0.rtl, wrong.1), (false, vec![rules::INVALID_VALUE.code]));
    }
}
