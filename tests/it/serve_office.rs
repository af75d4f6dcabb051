//! The office's pages and the first start, as a browser meets them: `oppslag serve` is a process of its own.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use oppslag::content::data::Data;
use oppslag::content::keys::{EVENT, Kind, SENDER, WORKSPACE};
use oppslag::content::sender;
use oppslag::content::workspace::Workspace;
use oppslag::jobs::edit::history;
use oppslag::jobs::init::{Missing, missing};

use crate::cli::workspace;
use crate::support::web::Server;
use crate::support::{copy, repository};

/// Every file of a folder with what it holds; what the program keeps for itself aside.
pub(crate) fn files(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let walk = walkdir::WalkDir::new(root).into_iter().flatten();
    let files = walk.filter(|entry| entry.file_type().is_file());
    let named = files.map(|entry| {
        let name = entry.path().strip_prefix(root).unwrap().to_string_lossy().into_owned();
        (name, std::fs::read(entry.path()).unwrap())
    });
    named.filter(|(name, _)| !name.starts_with(".oppslag")).collect()
}

fn served(root: &Path) -> (tempfile::TempDir, Server) {
    let temporary = tempfile::tempdir().unwrap();
    let server = Server::start(root, &[("TMPDIR", temporary.path())]);
    (temporary, server)
}

fn svg(inner: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 10\">\
         <rect width=\"40\" height=\"10\" fill=\"#C30000\"/>{inner}</svg>"
    )
}

const STAND_IN: &str = "Dette er en plassholder, ikke den ekte logoen";

#[test]
fn a_logo_that_is_more_than_a_drawing_is_refused_and_nothing_changes() {
    let root = workspace();
    let (_temporary, server) = served(root.path());
    let before = files(root.path());
    let blue = svg("").replace("#C30000", "#0000C3");
    for (name, bytes, said) in [
        ("logo.svg", svg("<script>alert(1)</script>"), "et skript"),
        ("logo.svg", svg("<image href=\"https://a.example/a.png\"/>"), "fra et annet sted"),
        ("logo.svg", svg("<text x=\"1\" y=\"9\">Nav</text>"), "kurver"),
        ("logo.png", "GIF89a".to_owned(), "verken SVG eller PNG"),
        ("logo.svg", format!("<!DOCTYPE a [<!ENTITY b \"c\">]>{}", svg("&b;")), "entiteter"),
        ("logo.svg", blue, "#0000C3"),
        ("logo.svg", " ".repeat((8 << 20) + 1), "større enn 8 MB"),
    ] {
        let path = "/kontoret/avsendere/nav/logo";
        let answer = server.uploaded(path, ("fil", name, bytes.as_bytes()), &[("ekte", "ja")]);
        assert!(answer.text().contains(said), "{said}: {}", answer.text());
        assert_eq!(files(root.path()), before, "{said}");
    }
    let answer = server.uploaded(
        "/kontoret/avsendere/..%2Fnav/logo",
        ("fil", "a.svg", svg("").as_bytes()),
        &[],
    );
    assert_eq!(answer.status, 404);
}

#[test]
fn a_stand_in_is_called_so_until_the_senders_own_file_is_there() {
    let root = workspace();
    let (_temporary, server) = served(root.path());
    let stand_ins = |page: &str| page.matches(STAND_IN).count();
    let before = stand_ins(&server.get("/kontoret/avsendere").text());
    assert!(before > 0);
    let path = "/kontoret/avsendere/nav/logo";
    // Nobody says that it is the sender's own.
    let page = server.uploaded(path, ("fil", "nav.svg", svg("").as_bytes()), &[]).text();
    assert_eq!(stand_ins(&page), before);
    let page =
        server.uploaded(path, ("fil", "nav.svg", svg("<g/>").as_bytes()), &[("ekte", "ja")]).text();
    assert_eq!(stand_ins(&page), before - 1, "{page}");
    let data = Data::new(Some(root.path()));
    let nav = sender::load(&data, "nav", &mut Vec::new()).unwrap();
    assert!(nav.official && *nav.logo == *svg("<g/>").as_bytes());
    let earlier = history::versions(root.path(), "assets/senders/nav/logo.svg");
    assert_eq!(earlier[0].bytes().unwrap(), svg("").as_bytes());
    server.posted("/kontoret/historikk", &[("sikker", "ja")]);
    assert!(history::versions(root.path(), "assets/senders/nav/logo.svg").is_empty());
}

#[test]
fn the_first_start_makes_an_office_that_lacks_what_it_says() {
    let root = tempfile::tempdir().unwrap();
    let (_temporary, server) = served(root.path());
    for path in ["/", "/moter/ny", "/kontroll", "/kontoret/steder", "/moter/x"] {
        assert_eq!(server.get(path).header("location"), Some("/start"), "{path}");
    }
    let page = server.get("/start").text();
    assert!(page.contains("Velkommen") && page.contains(STAND_IN), "{page}");
    let refused = server.posted("/start", &[("navn", " "), ("sted", "Hall & <b>")]);
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains("Hall &amp; &lt;b&gt;"), "what was typed is still there");
    assert!(files(root.path()).is_empty());
    let page = server.posted(
        "/start",
        &[
            ("navn", "Bydel \"><script>"),
            ("avsender", "nav"),
            ("avsender", "../../x"),
            ("sted", "CON"),
            ("gate", "Veien 1"),
            ("by", "0590 Oslo"),
            ("kontakt", "../Kari"),
            ("telefon", "22 12 34 56"),
            ("sprak", "nb"),
            ("sprak", "so"),
            ("papir.so", "yellow"),
        ],
    );
    let page = page.text();
    assert!(
        page.contains("Den ekte logoen til Nav") && page.contains("Det første møtet"),
        "{page}"
    );
    let office = Workspace::load(root.path()).unwrap();
    assert!(office.diagnostics.is_empty(), "{:?}", office.diagnostics);
    assert_eq!(office.value.organisation, "Bydel \"><script>");
    assert_eq!(office.value.venues.keys().collect::<Vec<_>>(), ["con-sted"]);
    assert_eq!(office.value.paper("so").name, "gul");
    let logo = Missing::Logo { sender: "nav".to_owned() };
    assert_eq!(missing(root.path()), [logo, Missing::Meeting]);
    let before = files(root.path());
    assert!(before.keys().all(|name| !name.contains("..")), "{:?}", before.keys());
    server.posted("/start", &[("navn", "Noe annet")]);
    assert_eq!(files(root.path()), before, "nothing is written over");
    assert!(!server.get("/kontoret").text().contains("<script>"));
}

#[test]
fn a_folder_with_other_things_in_it_is_left_alone() {
    let root = tempfile::tempdir().unwrap();
    std::fs::write(root.path().join("regnskap.xlsx"), "x").unwrap();
    let (_temporary, server) = served(root.path());
    let page = server.posted("/start", &[("navn", "Bydel")]).text();
    assert!(page.contains("regnskap.xlsx"), "{page}");
    assert_eq!(files(root.path()).len(), 1);
}

#[test]
fn the_office_is_changed_by_forms_and_never_broken_by_them() {
    let root = workspace();
    let (_temporary, server) = served(root.path());
    let name = "\"><script>alert(1)</script>";
    let new = [("name", name), ("street", "../../etc"), ("town", "CON")];
    let page = server.posted("/kontoret/steder/ny", &new).text();
    assert!(page.contains("&lt;script&gt;alert(1)") && !page.contains("<script>alert"), "{page}");
    let office = Workspace::load(root.path()).unwrap();
    assert!(office.diagnostics.is_empty(), "{:?}", office.diagnostics);
    let id = office.value.venues.iter().find(|(_, venue)| venue.name == name).unwrap().0.clone();
    let before = files(root.path());
    // Half a venue is none.
    let page = server.posted("/kontoret/steder/ny", &[("name", "Hall")]).text();
    assert!(page.contains("Fyll ut «Gate og nummer»") && page.contains("value=\"Hall\""), "{page}");
    // What a meeting needs stays, whoever asks.
    let used = office.value.venues.keys().find(|other| **other != id).unwrap();
    let refused = server.posted("/kontoret/steder/bort", &[("bort", used)]);
    assert_eq!(refused.status, 400);
    // A value that the office may not have waits beside its file.
    let key = format!("venues.{used}.street");
    let street = &office.value.venues[used].street;
    let (old, field) = (format!("old:{key}"), format!("new:{key}"));
    server.posted("/kontoret/felt", &[("side", "steder"), (&old, street), (&field, "")]);
    assert_eq!(files(root.path()), before);
    assert!(server.get("/kontoret/steder").text().contains("Dette må fylles ut"));
    for (key, value) in [("except.0.code", "x"), ("../../x", "y"), ("window", "../c5")] {
        let (old, new) = (format!("old:{key}"), format!("new:{key}"));
        let refused = server.posted("/kontoret/felt", &[("side", ""), (&old, ""), (&new, value)]);
        assert_eq!(refused.status, 400, "{key}");
    }
    server.posted("/kontoret/steder/bort", &[("bort", &id)]);
    let office = Workspace::load(root.path()).unwrap().value;
    assert!(!office.venues.contains_key(&id));
}

/// Every key that staff or the office write has a field, and beside each field stands what it is for.
#[test]
fn every_key_of_staff_and_office_is_set_on_a_page_and_explained_there() {
    /// Keys that pages write themselves, or set by buttons.
    const OWN: [&str; 9] = [
        // With the date.
        "event.toml weekday",
        // By the buttons that add a point or a break, and by the point's own text.
        "event.toml programme.message",
        "event.toml programme.kind",
        // Languages without a translation, a line each in the fields of interpreters.
        "event.toml interpreters.offered.tag",
        "event.toml interpreters.offered.name",
        "event.toml interpreters.on-request.tag",
        "event.toml interpreters.on-request.name",
        // By the buttons beside each sender.
        "oppslag.toml senders",
        // Each paper beside its language, under one explanation.
        "oppslag.toml paper",
    ];
    let root = tempfile::tempdir().unwrap();
    copy(&repository().join("events/bolig"), &root.path().join("events/bolig"));
    std::fs::copy(repository().join("oppslag.toml"), root.path().join("oppslag.toml")).unwrap();
    let place = root.path().join("events/bolig/event.toml");
    let facts = std::fs::read_to_string(&place).unwrap();
    let moved = "status = \"moved\"\nprevious-date = 2027-05-05";
    let signed = "\n[registration]\nby = \"sms\"\ndeadline = 2027-05-04\n";
    let facts = facts.replacen("status = \"planned\"", moved, 1) + signed;
    std::fs::write(&place, facts).unwrap();
    let office = root.path().join("oppslag.toml");
    let mut own = std::fs::read_to_string(&office).unwrap();
    own.push_str("\n[severity]\nlong-sentence = \"error\"\n\n[[except]]\ncode = \"long-sentence\"\nreason = \"Fra loven.\"\n");
    std::fs::write(&office, own).unwrap();
    let (_temporary, server) = served(root.path());
    let parts =
        ["", "/avsendere", "/steder", "/kontakter", "/papir", "/plakater", "/godtatt", "/alvor"];
    let pages = [("event.toml", "/moter/bolig".to_owned())]
        .into_iter()
        .chain(parts.map(|part| ("oppslag.toml", format!("/kontoret{part}"))));
    let (mut there, mut silent) = (BTreeSet::new(), Vec::new());
    for (file, address) in pages {
        let page = server.get(&address).text();
        for field in page.split("name=\"new:").skip(1) {
            let key = field.split('"').next().unwrap();
            let (file, rest) = match key.split_once('.') {
                Some((_, rest)) if address.ends_with("avsendere") => (&SENDER, rest),
                _ => (if file == "event.toml" { &EVENT } else { &WORKSPACE }, key),
            };
            let Some(entry) = file.entry(rest) else {
                assert!(key.starts_with("text."), "{address}: {key}");
                continue;
            };
            let name = format!("{} {}", file.name, entry.name());
            // Numbers and papers of many languages stand under one explanation.
            let grouped = ["copies.letters", "paper"].contains(&entry.name().as_str());
            let id = key.replace('.', "-");
            let hint = page.split_once(&format!("id=\"f-{id}-hint\">"));
            match hint.map(|(_, rest)| rest.split('<').next().unwrap()) {
                // Whoever sits at a page sees no file, and has read the label.
                Some(hint)
                    if !hint.contains("toml")
                        && !hint.contains("linja")
                        && !page.contains(&format!(">{}</label>", hint.trim_end_matches('.'))) => {}
                hint if !grouped => silent.push((name.clone(), hint.map(str::to_owned))),
                _ => {}
            }
            there.insert(name);
        }
    }
    assert!(silent.is_empty(), "{silent:#?}");
    let wanted = [&EVENT, &WORKSPACE, &SENDER].into_iter().flat_map(|file| {
        let leaves = file.entries().into_iter();
        let leaves = leaves.filter(|entry| {
            entry.key.kind.keys().is_empty() || matches!(entry.key.kind, Kind::Spoken(_))
        });
        leaves.map(|entry| format!("{} {}", entry.file.name, entry.name()))
    });
    let missing: Vec<String> =
        wanted.filter(|name| !there.contains(name) && !OWN.contains(&name.as_str())).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn findings_are_accepted_and_weighed_by_forms() {
    let root = workspace();
    let (_temporary, server) = served(root.path());
    let accepted =
        [("code", "long-sentence"), ("reason", "Setningen er fra loven."), ("where", "")];
    server.posted("/kontoret/godtatt/ny", &accepted);
    server.posted("/kontoret/alvor/ny", &[("code", "lonely-word"), ("severity", "error")]);
    let office = Workspace::load(root.path()).unwrap();
    assert!(office.diagnostics.is_empty(), "{:?}", office.diagnostics);
    let text = std::fs::read_to_string(root.path().join("oppslag.toml")).unwrap();
    assert!(
        text.contains("lonely-word = \"error\"") && text.contains("Setningen er fra loven."),
        "{text}"
    );
    // Without a reason there is none, and no code but those that there are.
    let page = server.posted("/kontoret/godtatt/ny", &[("code", "long-sentence"), ("reason", "")]);
    assert!(page.text().contains("Hvorfor godtar dere det?"));
    server.posted("/kontoret/alvor/ny", &[("code", "no-such-rule"), ("severity", "error")]);
    let after = std::fs::read_to_string(root.path().join("oppslag.toml")).unwrap();
    assert_eq!(after, text);
    let (old, new) = (("old:severity.lonely-word", "error"), ("new:severity.lonely-word", ""));
    server.posted("/kontoret/felt", &[("side", "alvor"), old, new]);
    let after = std::fs::read_to_string(root.path().join("oppslag.toml")).unwrap();
    assert!(!after.contains("lonely-word"), "{after}");
}
