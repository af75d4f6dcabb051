//! Every line of TOML that a hint or an explanation shows can be pasted: it is TOML, and one of the files that
//! there are reads it.

use oppslag::content::data::Data;
use oppslag::content::interface::Interface;
use oppslag::content::keys::{self, File};
use oppslag::content::locale::values::{Args, Value};
use oppslag::finding::rules;
use oppslag::report::explain;

use crate::keys_load::load;

/// Files in whose place snippets are tried, those that people write most first.
fn files() -> impl Iterator<Item = &'static File> {
    let seldom = |file: &&&'static File| file.place.starts_with("assets/letters");
    keys::FILES.iter().filter(move |file| !seldom(file)).copied()
}

/// What is wrong with a snippet wherever it is put, from the file that it fits best.
fn faults(snippet: &str) -> Vec<String> {
    let broken = ["toml-syntax", "unknown-key", "invalid-value"];
    let all = files().map(|file| {
        let (_, found) = load(file, snippet);
        let found = found.iter().filter(|finding| broken.contains(&finding.rule.code));
        found.map(|finding| format!("{}: {:?}", file.place, finding.args)).collect::<Vec<_>>()
    });
    all.min_by_key(Vec::len).unwrap()
}

/// The blocks of TOML under the example of a text: the last one is how it should be.
fn blocks(text: &str) -> Vec<String> {
    let parts = text.split("```toml\n").skip(1);
    parts.map(|part| part.split("```").next().unwrap().to_owned()).collect()
}

#[test]
fn what_explanations_show_as_right_can_be_pasted() {
    let mut seen = 0;
    for (tag, _) in explain::HEADINGS {
        for rule in rules::all() {
            let text = explain::of(rule.code, tag).unwrap();
            let Some(right) = blocks(&text).pop() else { continue };
            assert_eq!(faults(&right), Vec::<String>::new(), "{tag}: {}\n{right}", rule.code);
            seen += 1;
        }
    }
    assert!(seen >= 60, "{seen} snippets");
}

/// `official = true`, `logos = "print"`: a key in plain text with its value.
fn lines(text: &str) -> Vec<String> {
    let words = text.split_whitespace().collect::<Vec<_>>();
    let triples = words.windows(3).filter(|words| words[1] == "=");
    let value = |word: &str| word.trim_end_matches(['.', ',', ':', ';', '}']).to_owned();
    let lines = triples
        .map(|words| format!("{} = {}\n", words[0].trim_start_matches('{'), value(words[2])));
    // "… = …" stands for anything, as does a name in a sentence about names.
    lines.filter(|line| !line.contains('…') && !line.contains('$')).collect()
}

#[test]
fn what_hints_show_can_be_pasted() {
    let mut seen = 0;
    for tag in ["nb", "nn", "en"] {
        let source = std::fs::read_to_string(format!("locales/{tag}/checks.ftl")).unwrap();
        let hints = source.lines().map(str::trim);
        // What stands before the first " = " is the name of the message.
        let text = |line: &str| {
            let named = line.split_once(" = ").filter(|(id, _)| !id.contains(' '));
            named.map_or(line.to_owned(), |(_, text)| text.to_owned())
        };
        let texts = hints.map(text).collect::<Vec<_>>();
        for line in texts.iter().flat_map(|text| lines(text)) {
            assert_eq!(faults_of_line(&line), Vec::<String>::new(), "{tag}: {line}");
            seen += 1;
        }
    }
    assert!(seen >= 9, "{seen} lines");
}

/// A line may stand under a heading that the hint names in words.
fn faults_of_line(line: &str) -> Vec<String> {
    let headings = ["", "[papers.own]\nname = \"own\"\nrgb = \"#FFFFFF\"\n"];
    let all = headings.iter().map(|heading| faults(&format!("{heading}{line}")));
    all.min_by_key(Vec::len).unwrap()
}

#[test]
fn a_section_for_an_unknown_id_can_be_pasted_below_an_office() {
    let office = keys::whole(&keys::WORKSPACE.entries()[0]);
    for table in ["venues", "contacts", "papers"] {
        for id in ["nytt-sted", "Veitvet eldresenter", "årvoll", "a.b", "a\"b", "a]b", "7", ""] {
            let section = keys::section(keys::WORKSPACE, table, id);
            let (loaded, found) = load(keys::WORKSPACE, &format!("{office}\n{section}"));
            assert!(found.is_empty(), "{section}\n{found:?}");
            assert!(loaded.contains(&format!("{id:?}")), "{section}\n{loaded}");
        }
    }
}

#[test]
fn the_hint_shows_the_section() {
    for tag in ["nb", "nn", "en"] {
        let interface = Interface::new(&Data::new(None), &[tag.to_owned()]).unwrap();
        let section = keys::section(keys::WORKSPACE, "venues", "Veitvet eldresenter");
        for (there, known) in [("none", vec![]), ("some", vec!["arvoll-gard".to_owned()])] {
            let args = Args::from([
                ("suggestion", Value::Text("none".to_owned())),
                ("there", Value::Text(there.to_owned())),
                ("known", Value::List(known)),
                ("section", Value::Text(section.clone())),
                ("venue", Value::Text("Veitvet eldresenter".to_owned())),
            ]);
            let hint = interface.attribute("unknown-venue", "hint", &args).unwrap();
            assert!(hint.contains(&format!("\n{section}")), "{tag}: {hint}");
        }
    }
}
