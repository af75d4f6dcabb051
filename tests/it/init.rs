//! A first start: what an office and a meeting are made of, and what is never touched.

use std::collections::BTreeMap;
use std::path::Path;

use oppslag::Error;
use oppslag::content::data::Data;
use oppslag::content::event::{Event, Status};
use oppslag::content::interface::Interface;
use oppslag::content::workspace::{Contact, Venue, Workspace};
use oppslag::content::{keys, sender};
use oppslag::jobs::check;
use oppslag::jobs::init::{
    Logo, Meeting, Missing, NewLanguage, NewSender, Office, colour, meeting, missing, office,
};

use crate::support::{copy, repository, today};

const LOGO: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 10\"><rect width=\"40\" height=\"10\" fill=\"#123456\"/></svg>";

fn logo() -> Option<Logo> {
    Logo::new(LOGO.as_bytes().to_vec())
}

/// Names as offices have them, and as they should not have them.
fn answers() -> Office {
    let text = str::to_owned;
    Office {
        organisation: text("Øvre \"Ås\" – nærmiljø 🏡\n[venues]"),
        return_address: vec![text("Øvre Ås"), text("Postboks 1"), text("0155 Oslo")],
        senders: vec![
            NewSender { name: text("Nav"), logo: logo() },
            NewSender { name: text("Nav"), logo: logo() },
            NewSender { name: text("Café 'Čebe' \\ \"\"\""), logo: logo() },
        ],
        venues: vec![
            Venue {
                name: text("Årvoll Gård"),
                street: text("Årvollveien 35"),
                town: text("0590 Oslo"),
                step_free: true,
                bus_lines: vec![text("25"), text(" "), text("31")],
                bus_stop: text("Årvoll"),
            },
            Venue {
                name: text("مركز"),
                street: text("Gate = 1 # her"),
                town: text("0590 Oslo"),
                ..Venue::default()
            },
        ],
        contacts: vec![Contact {
            name: text("Kari \"Ka\" Nordmann"),
            phone: text("+47 22 12 34 56"),
            title: text("Nav"),
        }],
        languages: vec![
            NewLanguage { tag: text("nb"), paper: None },
            NewLanguage { tag: text("so"), paper: colour("yellow") },
            NewLanguage { tag: text("ar"), paper: colour("green") },
        ],
    }
}

/// Every file below a folder with its bytes.
fn all(root: &Path) -> BTreeMap<String, Vec<u8>> {
    walkdir::WalkDir::new(root)
        .into_iter()
        .map(Result::unwrap)
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let name = entry.path().strip_prefix(root).unwrap().display().to_string();
            (name, std::fs::read(entry.path()).unwrap())
        })
        .collect()
}

fn codes(root: &Path, path: &Path) -> Vec<String> {
    let request = check::Request {
        paths: vec![path.to_owned()],
        overlays: Vec::new(),
        office: None,
        text: None,
        language: None,
        source: "nb".to_owned(),
        only: Vec::new(),
        require: Vec::new(),
        annotate: None,
        labels: Default::default(),
        release: false,
        today: today(),
    };
    let outcome = check::check_with(&request, &|_, _| {}).unwrap();
    let found = outcome.findings.iter().filter(|f| f.rule.code != "unreviewed-translation");
    found
        .map(|f| {
            format!(
                "{} {:?} {:?}",
                f.rule.code,
                f.place.as_ref().map(|p| p.path().replace(&root.display().to_string(), "")),
                f.args
            )
        })
        .collect()
}

#[test]
fn a_new_office_is_whole_and_lacks_a_meeting() {
    let folder = tempfile::tempdir().unwrap();
    // Folders of people have spaces and letters of their own.
    let root = folder.path().join("Mine dokumenter/Åpne møter «2027»");
    let new = office(&root, &answers()).unwrap();
    let names: Vec<String> = all(&root).into_keys().collect();
    assert_eq!(
        names,
        [
            ".gitignore",
            "README.md",
            "assets/senders/cafe-cebe/logo.svg",
            "assets/senders/cafe-cebe/sender.toml",
            "assets/senders/nav-2/logo.svg",
            "assets/senders/nav-2/sender.toml",
            "assets/senders/nav/logo.svg",
            "assets/senders/nav/sender.toml",
            "oppslag.toml",
        ]
    );
    assert_eq!(new.written.len(), names.len());
    assert_eq!(new.missing, [Missing::Meeting]);
    let loaded = Workspace::load(&root).unwrap();
    assert!(loaded.diagnostics.is_empty(), "{:?}", loaded.diagnostics);
    let made = loaded.value;
    assert_eq!(made.organisation, answers().organisation);
    let ids: Vec<&str> = made.senders.iter().map(|id| id.value.as_str()).collect();
    assert_eq!(ids, ["nav", "nav-2", "cafe-cebe"]);
    let mut found = Vec::new();
    let senders = sender::load_required(&made, &mut found);
    assert!(found.is_empty(), "{found:?}");
    assert!(
        senders.iter().all(|sender| sender.official && sender.logo.as_ref() == LOGO.as_bytes())
    );
    assert_eq!(senders[2].name, "Café 'Čebe' \\ \"\"\"");
    let venues: Vec<_> =
        made.venues.iter().map(|(id, v)| (id.as_str(), v.street.as_str())).collect();
    assert_eq!(venues, [("arvoll-gard", "Årvollveien 35"), ("sted", "Gate = 1 # her")]);
    assert_eq!(made.venues["arvoll-gard"].bus_lines, ["25", "31"]);
    let contact = &made.contacts["kari-ka-nordmann"];
    assert_eq!(
        (contact.name.as_str(), contact.phone.as_str()),
        ("Kari \"Ka\" Nordmann", "+47 22 12 34 56")
    );
    assert_eq!((made.paper("so").name.as_str(), made.paper("nb").name.as_str()), ("gul", "hvit"));
    assert!(made.policy.exceptions.is_empty(), "nobody is excused");
    assert_eq!(codes(&root, &root), [""; 0]);
    let readme = String::from_utf8(all(&root)["README.md"].clone()).unwrap();
    assert_eq!(
        readme.lines().next(),
        Some("# Øvre \\\"Ås\\\" – nærmiljø 🏡 \\[venues\\]: oppslag")
    );
    assert!(readme.lines().count() < 50, "one page");
}

/// The program's stand-in is a drawing, which is taken before pixels of the same sender.
#[test]
fn an_own_logo_of_pixels_is_not_hidden_by_the_stand_in() {
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::GrayImage::new(40, 10).write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    let bytes = bytes.into_inner();
    let root = tempfile::tempdir().unwrap();
    let nav = NewSender { name: "Nav".to_owned(), logo: Logo::new(bytes.clone()) };
    office(root.path(), &Office { senders: vec![nav], ..answers() }).unwrap();
    let made = Workspace::load(root.path()).unwrap().value;
    let mut found = Vec::new();
    let senders = sender::load_required(&made, &mut found);
    assert!(found.is_empty(), "{found:?}");
    assert_eq!((senders.len(), senders[0].name.as_str()), (1, "Nav"));
    assert_eq!(senders[0].logo.as_ref(), bytes);
}

#[test]
fn nothing_that_somebody_wrote_is_changed() {
    let root = tempfile::tempdir().unwrap();
    let root = root.path();
    let own = |name: &str, text: &str| {
        let path = root.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    own("README.md", "vår egen");
    own(".git/config", "x");
    own("assets/senders/nav/sender.toml", "name = \"Nav Øst\"\n");
    let new = office(root, &answers()).unwrap();
    assert!(!new.written.contains(&root.join("README.md")), "{:?}", new.written);
    assert_eq!(all(root)["README.md"], "vår egen".as_bytes().to_vec());
    assert_eq!(
        all(root)["assets/senders/nav/sender.toml"],
        b"name = \"Nav \xc3\x98st\"\n".to_vec()
    );
    // Its logo is not said to be the sender's own.
    assert_eq!(new.missing, [Missing::Logo { sender: "nav".into() }, Missing::Meeting]);
    own(
        "oppslag.toml",
        &String::from_utf8(all(root)["oppslag.toml"].clone())
            .unwrap()
            .replace("Postboks 1", "Postboks 2"),
    );
    let before = all(root);
    let again = office(root, &Office { organisation: "En annen".into(), ..answers() }).unwrap();
    assert_eq!((again.written.len(), again.missing), (0, new.missing));
    assert_eq!(all(root), before);
}

#[test]
fn a_folder_with_other_things_is_refused_and_one_with_little_is_not() {
    for (name, fine) in [
        (".DS_Store", true),
        ("Thumbs.db", true),
        ("desktop.ini", true),
        ("LICENSE", true),
        ("nav.svg", true),
        ("Logo.PNG", true),
        ("skatt.xlsx", false),
        ("Bilder/ferie.jpg", false),
        ("package.json", false),
    ] {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, "x").unwrap();
        let made = office(root.path(), &answers());
        assert_eq!(made.is_ok(), fine, "{name}: {made:?}");
        if let Err(error) = made {
            assert!(
                matches!(&error, Error::FolderNotEmpty { found, .. } if name.starts_with(found.as_str())),
                "{error:?}"
            );
            assert_eq!(all(root.path()).len(), 1, "{name}");
        }
    }
    let root = tempfile::tempdir().unwrap();
    let file = root.path().join("fil");
    std::fs::write(&file, "x").unwrap();
    let made = office(&file, &answers());
    assert!(matches!(made, Err(Error::Unwritable { .. })), "{made:?}");
    let made = office(&file.join("inne"), &answers());
    assert!(matches!(made, Err(Error::Unwritable { .. })), "{made:?}");
}

#[test]
fn what_is_not_answered_is_missing_in_the_order_of_the_forms() {
    let line = |key: &str, of: Option<&str>| Missing::Line {
        path: "oppslag.toml".into(),
        key: key.into(),
        of: of.map(str::to_owned),
    };
    let root = tempfile::tempdir().unwrap();
    assert_eq!(missing(root.path()), [Missing::Office]);
    let new = office(root.path(), &Office::default()).unwrap();
    let wanted = ["organisation", "senders", "venues", "contacts"].map(|key| line(key, None));
    assert_eq!(new.missing, [&wanted[..], &[Missing::Meeting]].concat());
    let root = tempfile::tempdir().unwrap();
    let some = Office {
        senders: vec![
            NewSender { name: "Nav".into(), logo: None },
            NewSender { name: "Huset".into(), logo: None },
        ],
        venues: vec![Venue { name: "Salen".into(), ..Venue::default() }],
        contacts: vec![Contact { name: "Kari".into(), ..Contact::default() }],
        languages: vec![NewLanguage { tag: "tlh".into(), paper: None }],
        ..Office::default()
    };
    let new = office(root.path(), &some).unwrap();
    let logo = |sender: &str| Missing::Logo { sender: sender.into() };
    assert_eq!(
        new.missing,
        [
            line("organisation", None),
            line("venues.street", Some("salen")),
            line("venues.town", Some("salen")),
            line("contacts.phone", Some("kari")),
            logo("nav"),
            logo("huset"),
            Missing::Language { tag: "tlh".into() },
            Missing::Meeting,
        ]
    );
    // Each of the loader's findings is one of these.
    let mut found = Workspace::load(root.path()).unwrap().diagnostics;
    found.retain(|finding| finding.rule.code != "missing-key");
    assert!(found.is_empty(), "{found:?}");
    for tag in ["nb", "nn", "en"] {
        let interface = Interface::whole(&Data::new(None), tag).unwrap();
        for one in &new.missing {
            let said = one.said(&interface);
            assert!(!said.starts_with("missing-") && !said.contains("key-"), "{said}");
        }
    }
    assert!(Logo::new(b"no drawing".to_vec()).is_none());
}

fn day(text: &str) -> jiff::civil::Date {
    text.parse().unwrap()
}

#[test]
fn a_new_meeting_has_what_was_answered_and_lacks_the_rest() {
    let root = tempfile::tempdir().unwrap();
    let root = root.path();
    office(root, &answers()).unwrap();
    let nothing = meeting(root, &Meeting::default()).unwrap();
    assert_eq!(nothing.id, "mote");
    let lines: Vec<&str> = nothing
        .missing
        .iter()
        .map(|one| match one {
            Missing::Line { key, .. } => key.as_str(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(lines, ["date", "start", "end", "venue", "contact", "page"]);
    let answers = Meeting {
        title: "Bolig: Hva har du { rett } til?".into(),
        date: Some(day("2027-05-12")),
        start: Some(jiff::civil::time(13, 30, 0, 0)),
        end: Some(jiff::civil::time(15, 0, 0, 0)),
        venue: "arvoll-gard".into(),
        contact: "kari-ka-nordmann".into(),
        page: "https://www.example.no/\"bolig\"".into(),
        ..Meeting::default()
    };
    let new = meeting(root, &answers).unwrap();
    assert_eq!(new.id, "bolig-hva-har-du-rett-til");
    let text = |tag: &str, message: &str| Missing::Text {
        path: format!("events/{}/{tag}.ftl", new.id),
        message: message.into(),
    };
    assert_eq!(
        new.missing,
        [
            text("nb", "summary"),
            text("so", "title"),
            text("so", "summary"),
            text("ar", "title"),
            text("ar", "summary")
        ]
    );
    let loaded = Event::load(&root.join("events").join(&new.id), "events/own").unwrap();
    assert!(loaded.diagnostics.is_empty(), "{:?}", loaded.diagnostics);
    let event = loaded.value;
    assert_eq!(
        (event.date.value, event.start),
        (day("2027-05-12"), jiff::civil::time(13, 30, 0, 0))
    );
    let tags: Vec<&str> = event.languages.iter().map(|tag| tag.value.as_str()).collect();
    assert_eq!(tags, ["nb", "so", "ar"], "those of the office in its order");
    // Once more is another meeting.
    assert_eq!(meeting(root, &answers).unwrap().id, "bolig-hva-har-du-rett-til-2");
    for tag in ["nb", "so", "ar"] {
        let text = "title = Hei\nsummary = Velkommen.\n";
        std::fs::write(root.join(format!("events/{}/{tag}.ftl", new.id)), text).unwrap();
    }
    assert_eq!(missing(root), [], "another meeting that lacks something is no matter");
}

#[test]
fn a_meeting_like_another_is_on_its_own_day() {
    let root = tempfile::tempdir().unwrap();
    let root = root.path();
    copy(&repository().join("tests/cases/base"), root);
    let facts = "# Felles for alle.\ndate = 2027-05-12\n# Ukedagen sjekkes.\nweekday = \"Onsdag\" # med stor bokstav\nstart = 13:30\nend = 15:30\n\
        venue = \"arvoll-gard\"\ncontact = \"kari\"\npage = \"https://bydel.example/mote\"\nlanguages = [\"nb\", \"en\"]\n\
        status = \"moved\"\nprevious-date = 2027-05-05\nversion = 3\nletter-date = 2027-04-26\nreference = \"27/1\"\n\n\
        [registration]\nby = \"sms\"\ndeadline = 2027-05-10 # to dager før\n";
    std::fs::write(root.join("events/mote/event.toml"), facts).unwrap();
    let before = all(&root.join("events/mote"));
    let like = |date: Option<&str>, title: &str| Meeting {
        title: title.into(),
        date: date.map(day),
        like: Some("mote".into()),
        ..Meeting::default()
    };
    let new = meeting(root, &like(Some("2027-06-17"), "")).unwrap();
    assert_eq!(new.id, "mote-2");
    let folder = root.join("events/mote-2");
    let text = std::fs::read_to_string(folder.join("event.toml")).unwrap();
    assert_eq!(
        text,
        "# Felles for alle.\ndate = 2027-06-17\n# Ukedagen sjekkes.\nweekday = \"Torsdag\" # med stor bokstav\nstart = 13:30\nend = 15:30\n\
        venue = \"arvoll-gard\"\ncontact = \"kari\"\npage = \"https://bydel.example/mote\"\nlanguages = [\"nb\", \"en\"]\n\
        reference = \"27/1\"\n\n[registration]\nby = \"sms\"\ndeadline = 2027-06-15 # to dager før\n"
    );
    let event = Event::load(&folder, "events/mote-2").unwrap();
    assert!(event.diagnostics.is_empty(), "{:?}", event.diagnostics);
    assert_eq!((event.value.status, event.value.version), (Status::Planned, 1));
    for (name, bytes) in before.iter().filter(|(name, _)| name.ends_with(".ftl")) {
        assert_eq!(&std::fs::read(folder.join(name)).unwrap(), bytes, "{name}");
    }
    assert_eq!(all(&root.join("events/mote")), before);
    // Without a new day it has none, rather than the old one.
    let new = meeting(root, &like(None, "Jobb: { hvor? }")).unwrap();
    assert_eq!(new.id, "jobb-hvor");
    assert!(
        matches!(&new.missing[..], [Missing::Logo { .. }, Missing::Line { key, .. }] if key == "date"),
        "{:?}",
        new.missing
    );
    let text = std::fs::read_to_string(root.join("events/jobb-hvor/nb.ftl")).unwrap();
    assert!(text.contains("title = Jobb: { \"{\" } hvor? { \"}\" }\n"), "{text}");
    assert_eq!(text.matches("title =").count(), 1);
    let english = std::fs::read(root.join("events/jobb-hvor/en.ftl")).unwrap();
    assert_eq!(english, before["en.ftl"], "the title was written in Norwegian");
    for like in ["none", "../events/mote", "..", ""] {
        let made = meeting(root, &Meeting { like: Some(like.into()), ..Meeting::default() });
        assert!(matches!(made, Err(Error::EventNotFound { .. })), "{like}: {made:?}");
    }
    let nowhere = tempfile::tempdir().unwrap();
    let made = meeting(nowhere.path(), &Meeting::default());
    assert!(matches!(made, Err(Error::NoWorkspace { .. })), "{made:?}");
}

#[test]
fn windows_lines_stay_windows_lines() {
    let root = tempfile::tempdir().unwrap();
    let root = root.path();
    copy(&repository().join("tests/cases/base"), root);
    let path = root.join("events/mote/event.toml");
    let facts = std::fs::read_to_string(&path).unwrap().replace('\n', "\r\n");
    std::fs::write(&path, &facts).unwrap();
    let new =
        Meeting { date: Some(day("2027-06-17")), like: Some("mote".into()), ..Meeting::default() };
    let id = meeting(root, &new).unwrap().id;
    let text = std::fs::read_to_string(root.join("events").join(id).join("event.toml")).unwrap();
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    assert!(text.contains("date = 2027-06-17\r\n"), "{text}");
}

#[test]
fn papers_to_choose_from_are_papers() {
    for one in &oppslag::jobs::init::PALETTE {
        assert!(keys::WORKSPACE.entries().iter().any(|entry| entry.name() == "papers.rgb"));
        assert!(one.rgb.len() == 7 && one.rgb.starts_with('#'), "{}", one.id);
        assert_eq!(colour(one.id), Some(one));
    }
}
