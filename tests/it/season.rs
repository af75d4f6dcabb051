//! A first start, the next meeting and a season at the terminal: nothing half made, and nothing changed that
//! nobody asked for.

use std::path::Path;

use crate::cli::{err, oppslag, out, workspace};
use crate::support::{copy, repository};

fn read(root: &Path, name: &str) -> String {
    std::fs::read_to_string(root.join(name)).unwrap_or_else(|_| panic!("{name} is not there"))
}

fn write(root: &Path, name: &str, text: &str) {
    let path = root.join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

/// Every file with what it says.
fn all(root: &Path) -> Vec<(String, String)> {
    let walk = walkdir::WalkDir::new(root).sort_by_file_name().into_iter().flatten();
    let files = walk.filter(|entry| entry.file_type().is_file());
    let text = |path: &Path| String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned();
    files.map(|entry| (entry.path().display().to_string(), text(entry.path()))).collect()
}

const ANSWERS: &str = "organisation = \"Bydel Bjerke\"\n\
    return-address = [\"Nav Bjerke\", \"Postboks 313 Alnabru\", \"0614 Oslo\"]\n\
    [languages]\nnb = \"white\"\nso = \"yellow\"\nar = \"green\"\n\
    [[senders]]\nname = \"Oslo kommune\"\n[[senders]]\nname = \"Bydel Bjerke\"\n[[senders]]\nname = \"Nav\"\n[[senders]]\nname = \"HUSK\"\n\
    [[venues]]\nname = \"Årvoll Gård\"\nstreet = \"Årvollveien 35\"\ntown = \"0590 Oslo\"\nstep-free = true\n\
    bus-lines = [\"25\", \"31\"]\nbus-stop = \"Årvoll\"\n\
    [[contacts]]\nname = \"Kari Nordmann\"\ntitle = \"Nav Bjerke\"\nphone = \"+47 22 12 34 56\"\n";

#[test]
fn an_office_is_made_of_answers_once_and_its_meeting_of_a_topic() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("kontoret på Ås");
    std::fs::create_dir_all(&place).unwrap();
    write(folder.path(), "svar.toml", ANSWERS);
    let init = |more: &[&str]| {
        let path = place.to_str().unwrap();
        oppslag(folder.path(), &[&["init", path], more].concat())
    };
    let made = init(&["--answers", "svar.toml"]);
    assert_eq!(made.status.code(), Some(0), "{}", err(&made));
    assert!(out(&made).contains("oppslag.toml\n"), "{}", out(&made));
    assert!(err(&made).contains("Det finnes ingen møter ennå"), "{}", err(&made));
    let files = all(&place);
    for again in [init(&["--answers", "svar.toml"]), init(&[]), init(&["--sender", "Ny"])] {
        assert_eq!(again.status.code(), Some(0), "{}", err(&again));
        assert!(err(&again).contains("Ingenting er endret"), "{}", err(&again));
        assert_eq!(all(&place), files);
    }
    let new = ["new", "bolig-host", "--topic", "bolig", "--date", "2027-10-06"];
    let new = oppslag(&place, &[&new[..], &["--page", "https://a.example/bolig"]].concat());
    assert_eq!(new.status.code(), Some(0), "{}", err(&new));
    assert!(err(&new).contains("onsdag 6. oktober 2027"), "{}", err(&new));
    assert!(err(&new).contains("høstferie"), "{}", err(&new));
    // The texts are there, and the office still lacks the logos.
    assert!(err(&new).contains("Logoen til nav mangler"), "{}", err(&new));
    assert!(!err(&new).contains("Ingenting mangler"), "{}", err(&new));
    let facts = read(&place, "events/bolig-host/event.toml");
    for line in [
        "topic = \"bolig\"",
        "date = 2027-10-06",
        "weekday = \"onsdag\"",
        "venue = \"arvoll-gard\"",
        "languages = [\"nb\", \"so\", \"ar\"]",
        "message = \"programme-housing-office\"",
        "speaker = \"Bydel Bjerke\"",
    ] {
        assert!(facts.contains(line), "{line}\n{facts}");
    }
    let check = oppslag(&place, &["check", "bolig-host", "--today", "2027-08-01"]);
    let told = out(&check) + &err(&check);
    let errors = told.lines().filter(|line| line.starts_with("feil["));
    let errors: Vec<&str> = errors.collect();
    assert!(errors.iter().all(|line| line.contains("stand-in-sender-logo")), "{told}");
}

/// The committed example office has what `init` makes of the same answers, and more besides: places for
/// posters, copies, exceptions.
#[test]
fn the_example_office_is_what_answers_make() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "svar.toml", ANSWERS);
    let made = oppslag(folder.path(), &["init", "ny", "--answers", "svar.toml"]);
    assert_eq!(made.status.code(), Some(0), "{}", err(&made));
    let parse = |text: String| text.parse::<toml::Table>().unwrap();
    let new = parse(read(folder.path(), "ny/oppslag.toml"));
    let example = parse(read(repository(), "oppslag.toml"));
    for key in ["organisation", "senders", "return-address"] {
        assert_eq!(new[key], example[key], "{key}");
    }
    assert_eq!(new["venues"]["arvoll-gard"], example["venues"]["arvoll-gard"]);
    let contact = |office: &toml::Table, id: &str| office["contacts"][id].clone();
    assert_eq!(contact(&new, "kari-nordmann"), contact(&example, "bolig"));
    for tag in ["nb", "so", "ar"] {
        assert_eq!(new["paper"][tag], example["paper"][tag], "{tag}");
    }
    assert!(!new.contains_key("except"), "{new}");
    // Its meeting about housing is the topic's with another speaker for each point, and food.
    let event = ["new", "bolig", "--topic", "bolig", "--date", "2027-05-12", "--start", "13:30"];
    let event = [&event[..], &["--end", "15:30", "--page", "https://bydel-bjerke.example/bolig"]];
    let event = oppslag(&folder.path().join("ny"), &event.concat());
    assert_eq!(event.status.code(), Some(0), "{}", err(&event));
    let new = parse(read(folder.path(), "ny/events/bolig/event.toml"));
    let example = parse(read(repository(), "events/bolig/event.toml"));
    for key in ["topic", "date", "weekday", "venue", "page"] {
        assert_eq!(new[key], example[key], "{key}");
    }
    // Seconds may be left out.
    let hour = |event: &toml::Table, key: &str| event[key].to_string().get(..5).unwrap().to_owned();
    for key in ["start", "end"] {
        assert_eq!(hour(&new, key), hour(&example, key), "{key}");
    }
    let points = |event: &toml::Table| -> Vec<String> {
        let points = event["programme"].as_array().unwrap().iter();
        let what = |point: &toml::Value| point.get("message").or(point.get("kind")).cloned();
        points
            .map(|point| format!("{} {:?}", point["at"].to_string().get(..5).unwrap(), what(point)))
            .collect()
    };
    assert_eq!(points(&new), points(&example));
}

#[test]
fn what_cannot_be_made_is_refused_whole() {
    let root = workspace();
    let root = root.path();
    let before = all(root);
    for (args, code, said) in [
        (&["new", "mote", "--topic", "bolig"][..], 2, "Det finnes allerede et møte"),
        (&["new", "Nytt Møte", "--topic", "bolig"], 2, "nytt-mote"),
        (&["new", "nytt", "--topic", "bollig"], 2, "bolig"),
        (&["new", "nytt", "--like", "borte"], 2, "borte"),
        (&["new", "../ute", "--topic", "bolig"], 2, "ute"),
        (&["topic", "save", "borte", "--as", "kurs"], 2, "borte"),
        (&["init", "."], 0, "Ingenting er endret"),
    ] {
        let run = oppslag(root, args);
        assert_eq!(run.status.code(), Some(code), "{args:?} {}", err(&run));
        assert!(err(&run).contains(said), "{args:?} {}", err(&run));
        assert_eq!(all(root), before, "{args:?}");
    }
    let full = tempfile::tempdir().unwrap();
    write(full.path(), "brev.docx", "");
    write(full.path(), "svar.toml", "organisasjon = \"Nav\"\n[[senders]]\nlogo = \"brev.docx\"\n");
    let run = oppslag(full.path(), &["init", "."]);
    assert_eq!(run.status.code(), Some(2));
    assert!(err(&run).contains("brev.docx"), "{}", err(&run));
    let run = oppslag(full.path(), &["init", "ny", "--answers", "svar.toml"]);
    assert_eq!(run.status.code(), Some(1), "{}", err(&run));
    assert!(
        err(&run).contains("organisation") && !full.path().join("ny").exists(),
        "{}",
        err(&run)
    );
}

#[test]
fn a_meeting_like_another_keeps_what_was_signed() {
    let root = workspace();
    let root = root.path();
    let sign = ["review", "sign", "mote", "--lang", "en", "--by", "Ann", "--on", "2026-11-20"];
    let sign = oppslag(root, &[&sign[..], &["--today", "2026-11-23"]].concat());
    assert_eq!(sign.status.code(), Some(0), "{}", err(&sign));
    let new = oppslag(root, &["new", "igjen", "--like", "mote", "--date", "2027-09-17"]);
    assert_eq!(new.status.code(), Some(0), "{}", err(&new));
    assert!(err(&new).contains("fredagsbønn"), "{}", err(&new));
    let facts = read(root, "events/igjen/event.toml");
    assert!(facts.contains("weekday = \"fredag\"") && !facts.contains("letter-date"), "{facts}");
    let signed = read(root, "events/mote/en.review.toml");
    assert_eq!(read(root, "events/igjen/en.review.toml"), signed);
    let other = oppslag(root, &["new", "arbeid", "--like", "mote", "--topic", "arbeid"]);
    assert_eq!(other.status.code(), Some(0), "{}", err(&other));
    assert!(!root.join("events/arbeid/nb.ftl").exists());
    let facts = read(root, "events/arbeid/event.toml");
    assert!(facts.contains("programme-legal-aid") && facts.contains("notice-days = 5"), "{facts}");
}

#[test]
fn the_list_of_meetings_says_what_is_next() {
    let root = workspace();
    let root = root.path();
    let new = oppslag(root, &["new", "snart", "--topic", "helse", "--date", "2030-01-09"]);
    assert_eq!(new.status.code(), Some(0), "{}", err(&new));
    let listed = oppslag(root, &["list", "events"]);
    let text = out(&listed);
    assert!(text.lines().count() == 2 && text.contains("2030-01-09"), "{text}");
    let soon = text.lines().find(|line| line.starts_with("snart")).unwrap();
    assert!(soon.contains("page mangler") && soon.contains("QR-koden"), "{soon}");
}

const TABLE: &str = "Dato;Fra;Til;Sted;Tema;Språk;Merknad\n\
    15.09.2027;13.30;15.30;Årvoll Gård;Bolig;bokmål, somali;a\n\
    06.10.2027;18:00;20:00;arvoll-gard;helse;nb en;b\n";

#[test]
fn a_season_changes_what_its_table_changes_and_nothing_else() {
    let root = workspace();
    let root = root.path();
    let series = |table: &str, more: &[&str]| {
        write(root, "host.csv", table);
        oppslag(root, &[&["series", "host.csv"], more].concat())
    };
    let before = all(root);
    let dry = series(TABLE, &["--dry-run"]);
    assert_eq!(dry.status.code(), Some(0), "{}", err(&dry));
    assert!(err(&dry).contains("Merknad") && out(&dry).contains("nytt"), "{}", out(&dry));
    std::fs::remove_file(root.join("host.csv")).unwrap();
    assert_eq!(all(root), before, "a trial writes nothing");
    let made = series(TABLE, &[]);
    assert_eq!(made.status.code(), Some(0), "{}{}", out(&made), err(&made));
    assert!(out(&made).contains("høstferie"), "{}", out(&made));
    let bolig = "events/bolig-2027-09-15/event.toml";
    let facts = read(root, bolig);
    for line in [
        "start = 13:30",
        "languages = [\"nb\", \"so\"]",
        "topic = \"bolig\"",
        "weekday = \"onsdag\"",
    ] {
        assert!(facts.contains(line), "{line}\n{facts}");
    }
    // By hand: a web page, and another hour.
    let page = "page = \"https://a.example\"";
    let own = facts.replace("end = 15:30:00", &format!("end = 16:00:00\n{page}"));
    assert_ne!(own, facts, "{facts}");
    write(root, bolig, &own);
    let state = all(root);
    let again = series(TABLE, &[]);
    assert_eq!(again.status.code(), Some(0), "{}", err(&again));
    assert_eq!(all(root), state, "the table says what it said");
    // One meeting is moved, a language is added, and a meeting is taken out; a row comes in between.
    let moved = "Dato;Fra;Til;Sted;Tema;Språk\n\
        16.09.2027;13.30;15.30;Årvoll Gård;Bolig;nb so ar\n\
        20.10.2027;13.30;15.30;Årvoll Gård;arbeid;nb\n";
    let run = series(moved, &[]);
    assert_eq!(run.status.code(), Some(0), "{}{}", out(&run), err(&run));
    assert!(out(&run).contains("endret: date og languages"), "{}", out(&run));
    assert!(err(&run).contains("helse-2027-10-06 står ikke lenger"), "{}", err(&run));
    let facts = read(root, bolig);
    for line in ["date = 2027-09-16", "weekday = \"torsdag\"", "end = 16:00", page, "\"ar\""] {
        assert!(facts.contains(line), "{line}\n{facts}");
    }
    assert!(root.join("events/arbeid-2027-10-20/event.toml").is_file());
    assert!(root.join("events/helse-2027-10-06/event.toml").is_file());
}

#[test]
fn a_season_with_a_fault_writes_nothing_and_names_every_row() {
    let root = workspace();
    let root = root.path();
    write(
        root,
        "host.csv",
        "Møte;Dato;Fra;Til;Sted;Tema;Språk\n\
         a;31.06.2027;13.30;15.30;Årvoll Gård;bolig;nb\n\
         b;15.09.2027;halv to;15.30;Årvol Gård;bollig;klingonsk\n\
         b;16.09.2027;13.30;15.30;Årvoll Gård;bolig;nb\n\
         mote;17.09.2027;13.30;15.30;Årvoll Gård;bolig;nb\n\
         ;;13.30;15.30;Årvoll Gård;bolig;nb\n",
    );
    let before = all(root);
    let run = oppslag(root, &["series", "host.csv"]);
    assert_eq!(run.status.code(), Some(1));
    let said = err(&run);
    for part in [
        "Rad 2: «31.06.2027» er ingen dato",
        "Rad 3: «halv to» er ikke noe klokkeslett",
        "Mente du «Årvoll Gård»",
        "Mente du «bolig»",
        "klingonsk",
        "«b» står på to rader",
        "Møtet «mote» finnes",
        "Rad 6: Datoen mangler",
        "Ingenting er skrevet",
    ] {
        assert!(said.contains(part), "{part}\n{said}");
    }
    assert_eq!(all(root), before);
    for (name, text) in [("tom.csv", ""), ("liste.csv", "Navn;Adresse\nKari;Gata 1\n")] {
        write(root, name, text);
        let run = oppslag(root, &["series", name]);
        assert_eq!(run.status.code(), Some(1), "{name} {}", err(&run));
    }
}

#[test]
fn two_meetings_in_one_place_at_one_time_are_told() {
    let root = workspace();
    copy(&repository().join("events"), &root.path().join("events"));
    let table = "Dato;Fra;Til;Sted;Tema;Språk\n\
        12.05.2027;15:00;17:00;Årvoll Gård;helse;nb\n12.05.2027;16:00;18:00;Årvoll Gård;skole;nb\n\
        12.05.2027;18:00;19:00;Årvoll Gård;data;nb\n";
    write(root.path(), "v.csv", table);
    let run = oppslag(root.path(), &["series", "v.csv", "--dry-run"]);
    assert_eq!(run.status.code(), Some(0), "{}{}", out(&run), err(&run));
    let said = out(&run);
    let of = |id: &str| {
        let rest = said.split(&format!("{id}-2027-05-12  ")).nth(1).unwrap();
        rest.lines()
            .skip(1)
            .take_while(|line| line.starts_with("  "))
            .collect::<Vec<_>>()
            .join("\n")
    };
    let health = of("helse");
    assert!(health.contains("skole-2027-05-12") && health.contains("som bolig"), "{said}");
    assert!(
        of("skole").contains("helse-2027-05-12") && !of("skole").contains("som bolig"),
        "{said}"
    );
    assert!(!of("data").contains("Samme sted"), "{said}");
}

#[test]
fn what_goes_to_the_archive_is_whole_and_names_nobody() {
    let root = workspace();
    let root = root.path();
    let render = oppslag(root, &["render", "mote", "--today", "2026-11-23"]);
    assert_eq!(render.status.code(), Some(0), "{}", err(&render));
    // What was sent to people lies beside it, and is none of the archive's.
    write(root, "out/mote/letters/batch.pdf", "Kari Hemmelig");
    write(root, "liste.csv", "Navn;Adresse\nKari Hemmelig;Gata 1\n");
    write(root, "events/mote/liste.csv", "Navn;Adresse\nKari Hemmelig;Gata 1\n");
    // After the meeting, too.
    let args = ["archive", "mote", "--case", "2027/512 <&>", "--today", "2028-01-10"];
    let run = oppslag(root, &args);
    assert_eq!(run.status.code(), Some(0), "{}", err(&run));
    let folder = root.join("out/mote/arkiv");
    let files = all(&folder);
    let names: Vec<String> = files
        .iter()
        .map(|(path, _)| path.strip_prefix(folder.to_str().unwrap()).unwrap()[1..].to_owned())
        .collect();
    for name in [
        "arkivmelding.xml",
        "dokumenter/nb/poster.pdf",
        "dokumenter/en/letter.pdf",
        "dokumenter/manifest.json",
        "kilder/event.toml",
        "kilder/nb.ftl",
        "kilder/locales/en/invitation.ftl",
    ] {
        assert!(names.iter().any(|own| own == name), "{name} {names:?}");
    }
    assert!(files.iter().all(|(_, text)| !text.contains("Hemmelig")), "{names:?}");
    let index = read(&folder, "arkivmelding.xml");
    let parsed = roxmltree::Document::parse(&index).unwrap();
    let texts = |name: &str| -> Vec<&str> {
        let nodes = parsed.descendants().filter(|node| {
            node.has_tag_name(("http://www.arkivverket.no/standarder/noark5/arkivmelding", name))
        });
        nodes.filter_map(|node| node.text()).collect()
    };
    assert_eq!(texts("mappeID"), ["2027/512 <&>"]);
    let listed = texts("referanseDokumentfil");
    assert_eq!(listed.len(), names.len() - 1, "all but the index itself");
    for (path, sum) in listed.iter().zip(texts("sjekksum")) {
        let bytes = std::fs::read(folder.join(path)).unwrap();
        assert_eq!(oppslag::base::artifact::sha256(&bytes), sum, "{path}");
    }
    let packed = std::fs::File::open(root.join("out/mote/arkiv.zip")).unwrap();
    assert_eq!(zip::ZipArchive::new(packed).unwrap().len(), names.len());
    let state = all(root);
    let again = oppslag(root, &args);
    assert_eq!(again.status.code(), Some(2), "what is archived does not change");
    assert_eq!(all(root), state);
    write(root, "events/mote/en.ftl", "title = { $nobody }\n");
    std::fs::remove_dir_all(&folder).unwrap();
    let broken = oppslag(root, &args);
    assert_eq!(broken.status.code(), Some(1), "{}", err(&broken));
    assert!(!folder.exists());
}
