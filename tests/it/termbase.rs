//! The glossaries on their way out and back: nothing is lost, nothing else changes, and other
//! programs read what we write.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use oppslag::content::data::Data;
use oppslag::finding::source::SourceFile;
use oppslag::termbase::field::{FIELDS, Part, Value};
use oppslag::termbase::format::Format;
use oppslag::termbase::import::{ChangeKind, Plan};
use oppslag::termbase::table::export as export_table;
use oppslag::termbase::tbx::Edition;
use oppslag::termbase::tbx::write::export as export_tbx;
use oppslag::termbase::{self, Termbase};
use tempfile::TempDir;

use crate::referees;
use crate::support::repository;

pub(crate) fn shipped() -> (Data, Termbase) {
    let data = Data::new(Some(repository()));
    let mut found = Vec::new();
    let base = Termbase::load(&data, &mut found);
    assert!(found.is_empty(), "{found:?}");
    (data, base)
}

/// The termbase in each way of writing it.
pub(crate) fn exports(base: &Termbase, tags: &[String]) -> [(&'static str, Format, String); 3] {
    let mut found = Vec::new();
    let first = export_tbx(base, tags, Edition::First, &BTreeMap::new(), &mut found);
    let second = export_tbx(base, tags, Edition::Second, &BTreeMap::new(), &mut found);
    assert!(found.is_empty(), "{found:?}");
    [
        ("2008", Format::Tbx, first),
        ("2019", Format::Tbx, second),
        ("csv", Format::Csv, export_table(base, tags)),
    ]
}

pub(crate) fn source(text: &str) -> Arc<SourceFile> {
    Arc::new(SourceFile::new("terms", text.trim_start_matches('\u{feff}')))
}

/// What an import would do, which must have nothing to complain of.
fn planned(data: &Data, text: &str, format: Format, replace: bool) -> Plan {
    let mut found = Vec::new();
    let tags = termbase::languages(data);
    let incoming = termbase::parse(&source(text), format, &tags, &mut found).unwrap();
    let plan = termbase::plan(data, &incoming, replace, &mut found);
    assert!(found.is_empty(), "{found:?}");
    plan
}

/// A workspace without a single term.
fn empty() -> (TempDir, Data) {
    let root = tempfile::tempdir().unwrap();
    for tag in termbase::languages(&Data::new(None)) {
        let folder = root.path().join("locales").join(tag);
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("glossary.toml"), "").unwrap();
    }
    let data = Data::new(Some(root.path()));
    (root, data)
}

#[test]
fn out_and_back_nothing_is_lost() {
    let (data, base) = shipped();
    let tags = termbase::languages(&data);
    assert_eq!(tags.len(), 16);
    let used =
        |key: &str| base.concepts.values().flatten().any(|(_, entry)| entry.contains_key(key));
    let unused: Vec<&str> = FIELDS.iter().map(|f| f.key).filter(|key| !used(key)).collect();
    assert!(unused.is_empty(), "no shipped concept tries {unused:?}");
    for (name, format, text) in exports(&base, &tags) {
        let (root, empty) = empty();
        let plan = planned(&empty, &text, format, false);
        assert_eq!(plan.files.len(), 16, "{name}");
        termbase::write(&plan, root.path()).unwrap();
        let mut found = Vec::new();
        let back = Termbase::load(&empty, &mut found);
        assert!(found.is_empty(), "{name}: {found:?}");
        assert_eq!(back.review, base.review, "{name}");
        for (id, sections) in &base.concepts {
            assert_eq!(back.concepts.get(id), Some(sections), "{name}: {id}");
        }
        assert_eq!(back.concepts.len(), base.concepts.len());
        // The other readers of the files are content with them, too.
        oppslag::language::glossary::Glossary::load(&empty, &mut found);
        for tag in &tags {
            oppslag::language::glossary::renderings::Renderings::load(
                &empty,
                tag,
                &Vec::new().into(),
                &mut found,
            );
        }
        assert!(found.is_empty(), "{name}: {found:?}");
        for replace in [false, true] {
            let again = planned(&data, &text, format, replace);
            assert!(again.changes.is_empty() && again.files.is_empty(), "{name}: {again:?}");
        }
    }
}

/// Texts that the formats have to hide from themselves.
const ODD: [&str; 16] = [
    "=HYPERLINK(\"http://x\")",
    "'=1+1",
    "''-",
    "@x",
    "a | b",
    "a\\",
    " in front",
    "behind ",
    "\"q\"; \"r\"",
    "two\nlines",
    "x-note: no field",
    "x-review: unreviewed",
    "ord*",
    "<b>&amp;</b>",
    "]]>",
    "'",
];

#[test]
fn odd_texts_and_ids_come_back_as_they_were() {
    let mut base = Termbase::default();
    for (number, id) in ["17 mai", "_x0020_", "ærlig", "a:b", "=a"].into_iter().enumerate() {
        let sections = base.concepts.entry(id.to_owned()).or_default();
        for (tag, parts) in [("nb", [Part::Word, Part::Concept]), ("so", [Part::Rendering; 2])] {
            let entry = sections.entry(tag.to_owned()).or_default();
            for (at, field) in FIELDS.iter().enumerate().filter(|(_, f)| parts.contains(&f.part)) {
                let text = |n: usize| ODD[(at + n + number) % ODD.len()].to_owned();
                let value = match (field.words.first(), field.list) {
                    (Some(word), false) => Value::Text((*word).to_owned()),
                    (Some(_), true) => {
                        Value::List(field.words.iter().map(|word| (*word).to_owned()).collect())
                    }
                    (None, true) => Value::List((0..4).map(text).collect()),
                    (None, false) => Value::Text(text(0)),
                };
                entry.insert(field.key, value);
            }
        }
    }
    base.review.insert("so".to_owned(), "reviewed".to_owned());
    let tags = ["nb".to_owned(), "so".to_owned()];
    for (name, format, text) in exports(&base, &tags) {
        let mut found = Vec::new();
        let back = termbase::parse(&source(&text), format, &tags, &mut found).unwrap().base;
        assert!(found.is_empty(), "{name}: {found:?}");
        for (id, sections) in &base.concepts {
            for (tag, entry) in sections {
                for (key, value) in entry {
                    assert_eq!(back.concepts[id][tag].get(key), Some(value), "{name}: {id} {key}");
                }
            }
        }
        assert_eq!(back.review, base.review, "{name}");
    }
    let table = export_table(&base, &tags);
    let said = with_file(
        &table,
        "import csv,sys
rows=list(csv.reader(open(sys.argv[1],encoding='utf-8-sig',newline=''),delimiter=';'))
print({len(row) for row in rows},[c for row in rows for c in row if c[:1] in '=+-@\\t\\r' and c])",
    );
    assert_eq!(said.trim(), format!("{{{}}} []", FIELDS.len() + 3));
    assert!(table.starts_with('\u{feff}') && table.contains("\r\n"));
}

/// What a Python program says of a text in a file.
fn with_file(text: &str, program: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("terms");
    std::fs::write(&path, text).unwrap();
    referees::python(program, &[&path])
}

#[test]
fn weblates_reader_finds_every_term_in_its_language() {
    let (data, base) = shipped();
    let tags = termbase::languages(&data);
    let text = export_tbx(&base, &tags, Edition::First, &BTreeMap::new(), &mut Vec::new());
    let said = with_file(
        &text,
        "import json,sys
from translate.storage.tbx import tbxfile
units=tbxfile.parsefile(sys.argv[1]).units
get=lambda unit,tag:[[term.text,term.deprecated] for term in unit.get_target_terms(tag)]
tags=sys.argv[2:] or 'ar ckb en es fa kmr nb nn pl se so ta ti uk ur zh-Hans'.split()
print(json.dumps({unit.getid():{tag:get(unit,tag) for tag in tags} for unit in units}))",
    );
    let read: BTreeMap<String, BTreeMap<String, Vec<(String, bool)>>> =
        serde_json::from_str(&said).unwrap();
    let mut count = 0;
    for (id, sections) in &base.concepts {
        for (tag, entry) in sections {
            let words = |key: &str| termbase::texts(entry, key).iter();
            let bare = |word: &String| word.trim_end_matches('*').trim_end().to_owned();
            let mut wanted: Vec<String> =
                words("term").chain(words("write")).chain(words("expansion")).cloned().collect();
            for key in ["preferred", "admitted", "deprecated"] {
                wanted.extend(words(key).map(bare));
            }
            let got: Vec<&String> = read[id][tag].iter().map(|(term, _)| term).collect();
            assert_eq!(got, wanted.iter().collect::<Vec<_>>(), "{id} {tag}");
            let bad = read[id][tag].iter().filter(|(_, deprecated)| *deprecated).count();
            if tag != "nb" && tag != "nn" {
                assert_eq!(bad, words("deprecated").count(), "{id} {tag}");
            }
            count += wanted.len();
        }
    }
    assert!(count > 4000, "{count}");
}

#[test]
fn what_a_translator_changes_in_weblate_is_all_that_changes() {
    let (data, base) = shipped();
    let tags = ["nb".to_owned(), "so".to_owned()];
    let text = export_tbx(&base, &tags, Edition::First, &BTreeMap::new(), &mut Vec::new());
    let back = with_file(&text, "import sys
from translate.storage.tbx import tbxfile
store=tbxfile.parsefile(sys.argv[1])
unit=next(unit for unit in store.units if unit.getid()=='appeal')
unit.set_target_terms(['rafcaan cusub']+[term.text for term in unit.get_target_terms('so')[1:]],'so')
sys.stdout.buffer.write(bytes(store))");
    let plan = planned(&data, &back, Format::Tbx, false);
    let changes: Vec<_> =
        plan.changes.iter().map(|c| (c.tag.as_str(), c.concept.as_str(), &c.kind)).collect();
    assert_eq!(changes, [("so", "appeal", &ChangeKind::Changed(vec!["preferred"]))]);
    let (path, new) = plan.files.first_key_value().unwrap();
    assert_eq!((plan.files.len(), path.as_str()), (1, "locales/so/glossary.toml"));
    let old = std::fs::read_to_string(repository().join(path)).unwrap();
    let differing: Vec<(&str, &str)> =
        old.lines().zip(new.lines()).filter(|(old, new)| old != new).collect();
    assert_eq!(differing.len(), 1, "{differing:?}");
    assert_eq!(old.lines().count(), new.lines().count());
}

/// Words of other tools for what a term is, as the standard of 2008 and its data categories have them.
#[test]
fn a_superseded_term_is_not_to_be_used() {
    let data = Data::new(None);
    let tags = termbase::languages(&data);
    for (status, list) in [
        ("preferredTerm-admn-sts", "preferred"),
        ("preferredTerm-admin-sts", "preferred"),
        ("preferred", "preferred"),
        ("admittedTerm-admn-sts", "admitted"),
        ("deprecatedTerm-admn-sts", "deprecated"),
        ("supersededTerm-admn-sts", "deprecated"),
        ("superseded", "deprecated"),
    ] {
        let text = format!(
            "<martif type=\"TBX-Basic\" xml:lang=\"nb\"><text><body><termEntry id=\"appeal\">\
             <langSet xml:lang=\"so\"><tig><term>rafcaan</term>\
             <termNote type=\"administrativeStatus\">{status}</termNote></tig></langSet>\
             </termEntry></body></text></martif>"
        );
        let mut found = Vec::new();
        let base = termbase::parse(&source(&text), Format::Tbx, &tags, &mut found).unwrap().base;
        assert!(found.is_empty(), "{status}: {found:?}");
        let entry = &base.concepts["appeal"]["so"];
        for key in ["preferred", "admitted", "deprecated"] {
            let expected: &[&str] = if key == list { &["rafcaan"] } else { &[] };
            assert_eq!(termbase::texts(entry, key), expected, "{status}: {key}");
        }
    }
}

#[test]
fn both_editions_are_as_the_standard_wants_them() {
    let (data, base) = shipped();
    let tags = termbase::languages(&data);
    for (edition, names) in [(Edition::Second, ""), (Edition::First, "x")] {
        let text = export_tbx(&base, &tags, edition, &BTreeMap::new(), &mut Vec::new());
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("terms.tbx");
        std::fs::write(&path, text).unwrap();
        let grammar = repository().join("tests/glossary/tbx-basic.rng");
        let said = referees::python(
            "import sys
from lxml import etree
text=open(sys.argv[1]).read()
if sys.argv[3]:
    text=text.replace(' ns=\"urn:iso:std:iso:30042:ed-2\"','').replace('<attribute name=\"style\"><value>dca</value></attribute>','')
    for new,old in dict(tbxHeader='martifHeader',tbx='martif',conceptEntry='termEntry',langSec='langSet',termSec='tig').items():
        text=text.replace(f'element name=\"{new}\"',f'element name=\"{old}\"')
grammar=etree.RelaxNG(etree.fromstring(text.encode()))
grammar.validate(etree.parse(sys.argv[2]))
print(*list(grammar.error_log)[:5],sep='\\n')",
            &[&grammar, &path, Path::new(names)],
        );
        assert_eq!(said.trim(), "", "{edition:?}");
    }
}

#[test]
fn every_field_is_documented() {
    let text = std::fs::read_to_string(repository().join("docs/interchange.md")).unwrap();
    for field in FIELDS {
        assert!(text.contains(&format!("\n| `{}` |", field.key)), "{}", field.key);
        for word in field.words {
            assert!(text.contains(word), "{}: {word}", field.key);
        }
    }
}
