//! What a page is made of, from a small office with a meeting of its own.

use super::*;
use std::path::Path;
use std::sync::Arc;

use crate::content::data::Data;
use crate::content::event::Event;
use crate::content::interface::Interface;
use crate::content::workspace::Workspace;
use crate::content::{locale, sender, template};
use crate::finding::source::SourceFile;
use crate::page::document::qr::QrPage;
use crate::page::document::units::plain;

const OFFICE: &str = "organisation = \"Bydel\"\nsenders = [\"one\", \"two\"]\n\
    return-address = [\"NAV\", \"Postboks 1\", \"0614 Oslo\"]\n\
    [venues.house]\nname = \"Huset\"\nstreet = \"Gate 2\"\ntown = \"0590 Oslo\"\n\
    step-free = false\nbus-lines = [\"31\", \"25\"]\nbus-stop = \"Torget\"\n\
    [contacts.kari]\nname = \"Kari\"\nphone = \"22 12\"\ntitle = \"Rådgiver\"\n";
const FACTS: &str = "date = 2027-05-12\nstart = 13:30\nend = 15:45\nvenue = \"house\"\n\
    contact = \"kari\"\npage = \"https://bydel.example/a\"\nlanguages = [\"nb\"]\n";
const TEMPLATE: &str = "messages = [\"when\", \"who\", \"from\", \"moved-text\", \"letter-date\", \
    \"slip-heading\", \"slip-interpreter\", \"days\", \"reference\"]\n[names]\nnb = \"plakat\"\n\
    [[size]]\nid = \"a4\"\nlabel = \"A4\"\n";
const TEXTS: &str = "title = Møte\ndocument-title = { $title }\ndraft = Utkast\n\
    when = { DATETIME($date) } { $start } { $end }\nwho = { $name } { $phone } { $url }\n\
    from = { LIST($senders) }\nmoved-text = fra { DATETIME($date) }\n\
    letter-date = { DATETIME($date) }\nslip-interpreter = innen { DATETIME($deadline) }\n\
    slip-heading = Svarslipp\nletter-interpreters = tolk\nletter-interpreters-none = ingen tolk\n\
    slip-interpreter-none = tolk innen { DATETIME($deadline) }\nslip-none = bare tolk\nslip-slip = kom innen { DATETIME($deadline) }\n\
    slip-sms = melding { $phone }\ndays = { $days }\nreference = { $reference }.\nlogo-alt = logoen til { $name }\n\
    registration-none = ingen til { DATETIME($deadline) } { $phone }\n\
    registration-slip = slipp til { DATETIME($deadline) } { $phone }\n\
    registration-sms = melding til { DATETIME($deadline) } { $phone }\n\
    childcare = barn { $phone }\nfood-halal = halal\nstep-free = trinnfri\n\
    transport = { LIST($lines) } fra { $stop }\nwelcome = velkommen\ntalk = { $speaker } snakker\n\
    voluntary = frivillig\n";

fn put(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

/// A page of a meeting with these facts, in a house with these changes, in a language.
fn page(tag: &str, more: &str, office: &str, draft: bool) -> Document {
    let root = tempfile::tempdir().unwrap();
    let logo = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 10\"/>";
    for (id, alt) in [("one", "[alt]\nnb = \"Ens logo\"\nar = \"شعار\"\n"), ("two", "")] {
        let folder = format!("assets/senders/{id}");
        put(root.path(), &format!("{folder}/sender.toml"), &format!("name = \"{id}\"\n{alt}"));
        put(root.path(), &format!("{folder}/logo.svg"), logo);
    }
    put(root.path(), "oppslag.toml", office);
    put(root.path(), "templates/own/template.toml", TEMPLATE);
    put(root.path(), "events/own/event.toml", &format!("{FACTS}{more}"));
    let workspace = Workspace::load(root.path()).unwrap().value;
    let event = Event::load(&root.path().join("events/own"), "events/own").unwrap().value;
    let locales = locale::load_all(&workspace.data);
    let mut found = Vec::new();
    let template = template::load(&workspace.data, "own", &mut found).unwrap();
    let source = Arc::new(SourceFile::new("own.ftl", TEXTS));
    let messages = Messages::new(&locales[tag], &[source], &mut found).unwrap();
    let norwegian = Interface::new(&Data::new(None), &["nb".to_owned()]).unwrap();
    let context = Context {
        workspace: &workspace,
        event: &event,
        venue: &workspace.venues[&event.venue.value],
        contact: &workspace.contacts[&event.contact.value],
        senders: &sender::load_required(&workspace, &mut Vec::new()),
        locales: &locales,
        qr: &QrPage::new(&event, &mut found).unwrap(),
        interface: norwegian.messages(),
    };
    let size = &template.sizes[0];
    let page = build(&context, &locales[tag], &messages, &template, size, draft, &mut found);
    assert!(found.is_empty(), "{found:?}");
    page.unwrap()
}

fn facts(page: &Document) -> Vec<(&str, &str, String)> {
    let facts = page.facts.iter();
    facts.map(|fact| (fact.id.as_str(), fact.pictogram, plain(&fact.text))).collect()
}

#[test]
fn every_fact_stands_in_its_own_place() {
    let more = "previous-date = 2027-05-10\nstatus = \"moved\"\nversion = 3\nletter-date = 2027-04-26\n\
                reference = \"27/1\"\n[interpreters]\noffered = [\"so\"]\non-request = [\"uk\"]\nnotice-days = 5\n\
                [[programme]]\nat = 13:30\nmessage = \"welcome\"\n\
                [[programme]]\nat = 14:15\nmessage = \"talk\"\nspeaker = \"Ada\"\n";
    let page = page("nb", more, OFFICE, false);
    for (id, said) in [
        ("when", "onsdag 12. mai 2027 13:30 15:45"),
        ("who", "Kari 22\u{a0}12 https://bydel.example/a"),
        ("from", "one og two"),
        ("moved-text", "fra mandag 10. mai 2027"),
        ("letter-date", "mandag 26. april 2027"),
        // Five days before the meeting.
        ("slip-interpreter", "innen fredag 7. mai 2027"),
        ("days", "5"),
        ("reference", "27/1."),
    ] {
        assert_eq!(plain(&page.texts[id]), plain(said), "{id}");
    }
    let full = plain(&page.date.full);
    let date = [&full, &page.date.weekday, &page.date.day, &page.date.month];
    assert_eq!(date, ["onsdag 12. mai 2027", "Onsdag", "12", "mai"]);
    assert_eq!(page.place, ["Huset", "Gate\u{a0}2, 0590\u{a0}Oslo"]);
    let programme: Vec<_> =
        page.programme.iter().map(|point| (point.time.as_str(), plain(&point.text))).collect();
    let said = [("13:30", "velkommen".to_owned()), ("14:15", "Ada snakker".to_owned())];
    assert_eq!(programme, said);
    let names = |all: &[crate::page::document::data::LanguageName]| -> Vec<String> {
        all.iter().map(|language| language.name.clone()).collect()
    };
    assert_eq!(
        (names(&page.interpreters), names(&page.on_request)),
        (vec!["Soomaali".into()], vec!["Українська".to_owned()])
    );
    assert_eq!(page.letter.signature, ["Kari", "Rådgiver"]);
    assert_eq!(page.letter.return_line, "NAV · Postboks 1 · 0614 Oslo");
    assert_eq!((page.title.as_str(), page.draft.as_deref()), ("Møte", None));
    let foot = format!("bokmål · own 12.05.2027 · plakat A4 · versjon 3 · {} · flyttet", page.code);
    assert_eq!(page.foot, foot);
    assert_eq!(
        (page.required["voluntary"].as_str(), page.required["phone"].as_str()),
        ("frivillig", "22 12")
    );
}

/// Three days before a Wednesday is a Sunday: the office is open on the Friday before, five days before.
#[test]
fn no_line_parts_a_day_that_was_moved_to_one_on_which_offices_are_open() {
    let text = |days: u32| {
        let more = format!("[interpreters]\noffered = [\"so\"]\nnotice-days = {days}\n");
        page("nb", &more, OFFICE, false).texts["slip-interpreter"].clone()
    };
    assert!(text(5).contains("7.\u{a0}mai"), "{}", text(5));
    assert_eq!(text(3), text(5));
}

#[test]
fn what_is_not_so_is_not_said() {
    let none = ("registration-none", "pen", "ingen til fredag 7. mai 2027 22\u{a0}12");
    let child = ("childcare", "child", "barn 22\u{a0}12");
    let food = ("food-halal", "food", "halal");
    let wheels = ("step-free", "wheelchair", "trinnfri");
    let bus = ("transport", "bus", "31 og 25 fra Torget");
    let step_free = OFFICE.replace("step-free = false", "step-free = true");
    let no_stop = OFFICE.replace("bus-stop = \"Torget\"\n", "");
    let no_lines = OFFICE.replace("bus-lines = [\"31\", \"25\"]\n", "");
    for (more, office, wanted) in [
        ("", OFFICE, vec![none, bus]),
        ("childcare = true\n", OFFICE, vec![none, child, bus]),
        ("halal = true\n", OFFICE, vec![none, food, bus]),
        ("", &step_free, vec![none, wheels, bus]),
        ("", &no_stop, vec![none]),
        ("", &no_lines, vec![none]),
    ] {
        let page = page("nb", more, office, false);
        let wanted: Vec<_> =
            wanted.iter().map(|(id, sign, text)| (*id, *sign, plain(text))).collect();
        assert_eq!(facts(&page), wanted, "{more}");
    }
    let page = page("nb", "", OFFICE, true);
    assert_eq!(page.draft.as_deref(), Some("Utkast"));
    // What is not known is left out whole.
    assert_eq!(page.texts.get("letter-date"), None);
    assert_eq!(page.texts["days"], "3");
}

#[test]
fn registration_has_its_own_day_and_its_own_telephone() {
    for (by, phone, text) in [
        ("slip", "", "slipp til tirsdag 4. mai 2027 22\u{a0}12"),
        ("sms", "phone = \"41 50\"\n", "melding til tirsdag 4. mai 2027 41\u{a0}50"),
        ("sms", "", "melding til tirsdag 4. mai 2027 22\u{a0}12"),
    ] {
        let more = format!(
            "childcare = true\n[registration]\nby = \"{by}\"\ndeadline = 2027-05-04\n{phone}"
        );
        let page = page("nb", &more, OFFICE, false);
        assert_eq!(facts(&page)[0].2, plain(text));
        assert_eq!(facts(&page)[1].2, "barn 22 12", "questions go to the office");
        let slip: Vec<String> = page.letter.slip.iter().map(|line| plain(line)).collect();
        let wanted = match by {
            // One text for both.
            "slip" => vec!["kom innen tirsdag 4. mai 2027".to_owned()],
            _ => vec![
                "tolk innen fredag 7. mai 2027".to_owned(),
                if phone.is_empty() { "melding 22 12" } else { "melding 41 50" }.to_owned(),
            ],
        };
        assert_eq!(slip, wanted, "{by}");
    }
}

/// UAX #9: numbers and names keep their order in a line from right to left.
#[test]
fn what_runs_from_left_to_right_is_isolated_in_arabic() {
    let more =
        "reference = \"27/1\"\n[[programme]]\nat = 14:15\nmessage = \"talk\"\nspeaker = \"Ada\"\n";
    let page = page("ar", more, OFFICE, false);
    let who =
        "\u{2068}Kari\u{2069} \u{2066}22\u{a0}12\u{2069} \u{2066}https://bydel.example/a\u{2069}";
    let spaced = |text: &str| text.replace('\u{a0}', " ");
    assert_eq!(spaced(&page.texts["who"]), spaced(who));
    assert_eq!(page.texts["reference"], "\u{2066}27/1\u{2069}.");
    assert_eq!(spaced(&page.programme[0].text), "\u{2068}Ada\u{2069} snakker");
    assert!(spaced(&page.texts["when"]).ends_with("\u{2066}13:30\u{2069} \u{2066}15:45\u{2069}"));
    assert_eq!(page.place[0], "\u{2068}Huset\u{2069}");
    assert!(page.facts[1].text.ends_with("\u{2068}Torget\u{2069}"), "{}", page.facts[1].text);
    assert_eq!((page.typography.dir, page.norwegian.dir), ("rtl", "ltr"));
    assert_eq!((page.typography.lang.as_str(), page.norwegian.lang.as_str()), ("ar", "nb"));
}

#[test]
fn logos_are_named_in_the_language_of_the_page() {
    for (tag, wanted) in [
        ("nb", ["Ens logo", "logoen til two"]),
        ("en", ["logoen til one", "logoen til two"]),
        ("ar", ["شعار", "logoen til two"]),
    ] {
        let page = page(tag, "", OFFICE, false);
        let alt: Vec<&str> = page.senders.iter().map(|mark| mark.alt.as_str()).collect();
        assert_eq!(alt, wanted, "{tag}");
        let first = &page.senders[0];
        assert_eq!((first.path.as_str(), first.aspect), ("/assets/senders/one/logo.svg", 4.0));
    }
}

#[test]
fn an_address_breaks_between_its_parts() {
    for (street, lines) in [
        ("Thorvald Meyers gate 127B, 3. etasje", "Thorvald Meyers gate~127B, 3.~etasje"),
        ("Årvollveien 35 B", "Årvollveien~35~B"),
        ("0590 Oslo", "0590~Oslo"),
    ] {
        assert_eq!(with_numbers(street).replace('\u{a0}', "~"), lines);
    }
}
