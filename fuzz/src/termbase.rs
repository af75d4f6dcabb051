//! Termbases: TBX and tables.

use std::collections::BTreeMap;
use std::path::Path;

use oppslag::content::data::Data;
use oppslag::finding::rules::Severity;
use oppslag::termbase;
use oppslag::termbase::Termbase;
use oppslag::termbase::format::ExchangeFormat;
use oppslag::termbase::tbx::Edition;

use super::{header, source};

/// How to read, and a termbase. What is read without a fault comes back the same when it is written
/// and read again.
pub fn termbase(bytes: &[u8], _: &Path) {
    let (choice, rest) = header(bytes);
    let format = if choice % 3 == 0 { ExchangeFormat::Csv } else { ExchangeFormat::Tbx };
    let tags = ["nb", "nn", "so", "zh-Hans"].map(str::to_owned);
    let mut found = Vec::new();
    let text = source("terms", rest);
    let Some(incoming) = termbase::parse(&text, format, &tags, &mut found) else {
        assert!(!found.is_empty(), "nothing is read and nothing is said");
        return;
    };
    termbase::plan(&Data::new(None), &incoming, choice & 64 != 0, &mut found);
    for finding in &found {
        if let Some(place) = &finding.place {
            assert!(text.text.get(place.offset()..place.end()).is_some() || place.end() == 0);
        }
    }
    if found.iter().any(|finding| finding.severity == Severity::Error) {
        return;
    }
    let written = match (format, choice % 3) {
        (ExchangeFormat::Csv, _) => termbase::export_table(&incoming.base, &tags),
        (_, number) => {
            let edition = if number == 1 { Edition::First } else { Edition::Second };
            let none = BTreeMap::new();
            termbase::export_tbx(&incoming.base, &tags, edition, &none, &mut found)
        }
    };
    if found.iter().any(|finding| finding.severity == Severity::Error) {
        return;
    }
    let written = source("terms", written.trim_start_matches('\u{feff}').as_bytes());
    let again = termbase::parse(&written, format, &tags, &mut found).expect("our own can be read");
    assert_eq!(filled(again.base), filled(incoming.base));
}

/// Without the fields that an import would empty.
fn filled(mut base: Termbase) -> Termbase {
    for sections in base.concepts.values_mut() {
        for entry in sections.values_mut() {
            entry.retain(|_, value| !value.is_empty());
        }
        sections.retain(|_, entry| !entry.is_empty());
    }
    base.concepts.retain(|_, sections| !sections.is_empty());
    base
}
