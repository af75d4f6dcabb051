//! What is told of a key that there is none of: the key that was meant, and lines that can be pasted.

use oppslag::content::data::Data;
use oppslag::content::keys::{self, Entry, File, sample, whole};
use oppslag::content::locale::{self, messages::Messages};
use oppslag::finding::diagnostic::Diagnostic;
use oppslag::finding::source::SourceFile;

use crate::keys_load::{entries, load, told};

/// What is found of a word that is no key, put into its place in a file that is valid otherwise.
fn hint(entry: &Entry, word: &str) -> Diagnostic {
    let line = format!(
        "\"{word}\" = {}\n",
        if entry.key.kind.is_section() { "true" } else { entry.key.example }
    );
    let text = whole(entry);
    let text = match entry.tables.is_empty() {
        true => format!("{line}{text}"),
        false => {
            let heading = format!("{}\n", entry.heading().unwrap());
            match text.contains(&heading) {
                true => text.replace(&heading, &format!("{heading}{line}")),
                false => format!("{text}{heading}{line}"),
            }
        }
    };
    let (_, found) = load(entry.file, &text);
    let hint = found.into_iter().find(|finding| finding.text("key") == Some(word));
    hint.unwrap_or_else(|| panic!("nothing is told of {word}:\n{text}"))
}

#[test]
fn every_word_that_people_write_for_a_key_leads_to_it() {
    let told = |entry: &Entry| {
        !entry.file.place.starts_with("assets/letters")
            && entry.tables.iter().all(|table| table.kind.is_section())
    };
    for entry in entries().filter(told) {
        for alias in entry.key.aliases {
            let word = alias.split(" = ").next().unwrap();
            let finding = hint(&entry, word);
            assert_eq!(finding.text("suggestion"), Some(entry.key.name), "{word}");
            let place = finding.text("place").unwrap();
            assert!(["here", "there"].contains(&place), "{word}: {place}");
        }
    }
}

#[test]
fn what_a_hint_shows_can_be_pasted() {
    let facts = whole(&keys::EVENT.entries()[0]);
    for (word, value, place, lines) in [
        ("barnepass", "true", "here", "childcare = true"),
        ("Barnepass", "\"ja\"", "here", "childcare = true"),
        ("dato", "2027-06-01", "there", "date = 2027-06-01"),
        ("klokkeslett", "17:30", "there", "start = 17:30"),
        ("fra", "17:30", "there", "start = 17:30"),
        ("til", "\"sent\"", "there", "end = 15:30"),
        ("sted", "\"Årvoll Gård\"", "there", "venue = \"storsalen\""),
        ("sprak", "[\"so\"]", "there", "languages = [\"nb\", \"so\", \"ar\"]"),
        ("avlyst", "true", "here", "status = \"cancelled\""),
        ("flyttet", "true", "here", "status = \"moved\"\nprevious-date = 2027-05-05"),
        ("brev_dato", "2027-04-01", "here", "letter-date = 2027-04-01"),
        (
            "tolk",
            "true",
            "section",
            "[interpreters]\noffered = [\"so\", \"ar\"]\non-request = [\"ti\", { tag = \"vi\", name = \"Tiếng Việt\" }]\nnotice-days = 5",
        ),
        ("påmelding", "true", "section", "[registration]\nby = \"sms\"\ndeadline = 2027-05-04"),
        ("frist", "2027-05-01", "section", "[registration]\nby = \"sms\"\ndeadline = 2027-05-01"),
        (
            "deadline",
            "2027-05-01",
            "section",
            "[registration]\nby = \"sms\"\ndeadline = 2027-05-01",
        ),
        (
            "mat",
            "true",
            "section",
            "[[programme]]\nat = 13:30\nmessage = \"programme-welcome\"\nkind = \"break\"\nfood = [\"fruit\", \"hot-drinks\"]",
        ),
        (
            "overskrift",
            "\"Bolig: Hva har du rett til?\"",
            "texts",
            "title = Bolig: Hva har du rett til?",
        ),
        ("emne", "true", "there", "topic = \"bolig\""),
        ("tittel", "true", "texts", "title = …"),
        ("tittel", "\" Bolig { $x \"", "texts", "title = …"),
        ("overskrift", "\"[Bolig] .a\"", "texts", "title = [Bolig] .a"),
        ("barnepas", "true", "here", "childcare = true"),
        // Keyboards without ø have it as o or oe.
        ("motested", "\"Årvoll Gård\"", "there", "venue = \"storsalen\""),
        ("moetested", "\"Årvoll Gård\"", "there", "venue = \"storsalen\""),
        // What was written is shown as far as it can stand there.
        ("utgave", "9999", "here", "version = 9999"),
        ("utgave", "10000", "here", "version = 1"),
        ("utgave", "0", "here", "version = 1"),
    ] {
        let (_, found) = load(keys::EVENT, &format!("{word} = {value}\n{facts}"));
        let [finding] = found.as_slice() else { panic!("{word}: {:?}", told(&found)) };
        assert_eq!(finding.text("place"), Some(place), "{word}");
        assert_eq!(finding.text("lines"), Some(lines), "{word}");
        pasted(&facts, place, lines);
    }
}

/// Lines that a hint shows are put into the file, and nothing is wrong with it.
fn pasted(facts: &str, place: &str, lines: &str) {
    if place == "texts" {
        let source = std::sync::Arc::new(SourceFile::new("nb.ftl", format!("{lines}\n")));
        let data = Data::new(None);
        let mut found = Vec::new();
        let messages = Messages::new(&locale::load(&data, "nb").unwrap(), &[source], &mut found);
        assert!(messages.is_some() && found.is_empty(), "{lines}: {found:?}");
        return;
    }
    let keys: Vec<&str> =
        lines.lines().filter_map(|line| Some(line.split_once(" = ")?.0)).collect();
    let other = |line: &&str| !keys.iter().any(|key| line.starts_with(&format!("{key} = ")));
    let rest: String = facts.lines().filter(other).map(|line| format!("{line}\n")).collect();
    let text = if lines.starts_with('[') {
        format!("{rest}{lines}\n")
    } else {
        format!("{lines}\n{rest}")
    };
    let (_, found) = load(keys::EVENT, &text);
    assert!(found.is_empty(), "{:?}\n{text}", told(&found));
}

#[test]
fn a_key_in_the_wrong_section_is_shown_in_its_own() {
    let facts = whole(&keys::EVENT.entries()[0]);
    let (_, found) = load(keys::EVENT, &format!("{facts}[interpreters]\nchildcare = true\n"));
    let [finding] = found.as_slice() else { panic!("{:?}", told(&found)) };
    assert_eq!(
        (finding.text("place"), finding.text("lines")),
        (Some("top"), Some("childcare = true"))
    );
    let office = whole(&keys::WORKSPACE.entries()[0]);
    for (line, place, section) in [
        ("telefon = \"22 12\"", "section", "[contacts.bolig]"),
        ("holdeplass = \"Torget\"", "section", "[venues.storsalen]"),
        ("steder = []", "section", "[venues.storsalen]"),
        // Names are of venues, contacts and papers; above all sections it is the office's.
        ("navn = \"Bydel\"", "there", ""),
    ] {
        let (_, found) = load(keys::WORKSPACE, &format!("{line}\n{office}"));
        let [finding] = found.as_slice() else { panic!("{line}: {:?}", told(&found)) };
        assert_eq!(
            (finding.text("place"), finding.text("section")),
            (Some(place), Some(section)),
            "{line}"
        );
        let rest = format!("{office}{}\n", finding.text("lines").unwrap());
        if place == "section" {
            assert!(load(keys::WORKSPACE, &rest).1.is_empty(), "{rest}");
        }
    }
}

/// Papers and posters have a number: nobody can say which of them was meant.
#[test]
fn of_several_keys_with_one_name_none_is_shown() {
    let office = whole(&keys::WORKSPACE.entries()[0]);
    let (_, found) = load(keys::WORKSPACE, &format!("antall = 500\n{office}"));
    let [finding] = found.as_slice() else { panic!("{:?}", told(&found)) };
    assert_eq!((finding.text("place"), finding.text("lines")), (Some("none"), None));
}

#[test]
fn one_fault_is_told_once() {
    let facts = whole(&keys::EVENT.entries()[0]);
    for (own, other) in [
        ("venue = \"storsalen\"", "sted = \"Storsalen\""),
        ("venue = \"storsalen\"", "veneu = \"storsalen\""),
        ("date = 2027-05-12", "dato = 2027-05-12"),
        ("languages = [\"nb\", \"so\", \"ar\"]", "språk = [\"nb\"]"),
    ] {
        let (_, found) = load(keys::EVENT, &facts.replacen(own, other, 1));
        let codes: Vec<_> = found.iter().map(|finding| finding.rule.code).collect();
        assert_eq!(codes, ["unknown-key"], "{other}");
    }
    // Of two sections each has its own.
    let houses = "[venues.a]\nnavn = \"A\"\nstreet = \"B\"\ntown = \"C\"\n[venues.b]\nstreet = \"B\"\ntown = \"C\"\n";
    let (_, found) =
        load(keys::WORKSPACE, &format!("organisation = \"A\"\nsenders = [\"nav\"]\n{houses}"));
    let mut codes: Vec<_> = found.iter().map(|finding| finding.rule.code).collect();
    codes.sort_unstable();
    assert_eq!(codes, ["missing-key", "unknown-key"]);
}

#[test]
fn a_heading_is_shown_in_its_place() {
    let facts = whole(&keys::EVENT.entries()[0]);
    for (lines, place, section) in [
        ("[påmelding]\nby = \"sms\"", "here", "[registration]"),
        ("[tolk]\noffered = [\"so\"]", "here", "[interpreters]"),
        ("[[innhold]]\nat = 13:30", "here", "[[programme]]"),
        ("innhold = [{ at = 13:30 }]", "section", "[[programme]]"),
        ("tolk = { offered = [\"so\"] }", "section", "[interpreters]"),
    ] {
        let (_, found) = load(keys::EVENT, &format!("{facts}{lines}\n"));
        let [finding] = found.as_slice() else { panic!("{lines}: {:?}", told(&found)) };
        assert_eq!(finding.text("place"), Some(place), "{lines}");
        assert!(finding.text("lines").unwrap().starts_with(section), "{lines}");
    }
}

#[test]
fn a_key_that_belongs_with_another_is_shown_with_it() {
    let facts = whole(&keys::EVENT.entries()[0]);
    let point = "[[programme]]\nat = 13:30\nmessage = \"programme-welcome\"\n";
    let (_, found) = load(keys::EVENT, &format!("{facts}{point}caseworker = true\n"));
    let [finding] = found.as_slice() else { panic!("{:?}", told(&found)) };
    let lines = "kind = \"break\"\ncaseworker = true";
    assert_eq!((finding.text("place"), finding.text("lines")), (Some("beside"), Some(lines)));
    assert!(load(keys::EVENT, &format!("{facts}{point}{lines}\n")).1.is_empty());
    let unsigned = "status = \"unreviewed\"\nreviewer = \"Kari\"\n";
    let (_, found) = load(keys::REVIEW, unsigned);
    let [finding] = found.as_slice() else { panic!("{:?}", told(&found)) };
    let told = (finding.text("place"), finding.text("suggestion"));
    assert_eq!(told, (Some("beside"), Some("reviewer")));
}

#[test]
fn samples_are_short() {
    let of = |file: &'static File, name: &str| {
        sample(file.entries().iter().find(|entry| entry.name() == name).unwrap())
    };
    assert_eq!(of(keys::EVENT, "childcare"), "childcare = true\n");
    assert_eq!(
        of(keys::WORKSPACE, "venues.bus-stop"),
        "[venues.storsalen]\nname = \"Storsalen\"\nstreet = \"Storgata 1\"\ntown = \"0155 Oslo\"\nbus-stop = \"Årvoll\"\n"
    );
    assert_eq!(
        of(keys::WORKSPACE, "paper"),
        "[papers.yellow]\nname = \"gul\"\n\n[paper]\nso = \"yellow\"\n"
    );
    assert_eq!(of(keys::EVENT, "copies.letters"), "[copies.letters]\nso = 85\n");
}
