//! Files under `oppslag serve` while others change them too, break them, take them away, or end the
//! program: whatever was typed is in a file, waits as a draft, or is said not to be kept.

use std::path::Path;

use crate::support::served::Served;

const FACTS: &str = "events/bolig/event.toml";
const TEXTS: &str = "events/bolig/nb.ftl";

/// A change of one field, as the script sends it.
fn change(served: &Served, key: &str, old: &str, new: &str) -> serde_json::Value {
    let (was, is) = (format!("old:{key}"), format!("new:{key}"));
    let answer = served.save(&[(&was, old), (&is, new)]);
    assert_eq!(answer.status, 200, "{answer:?}");
    answer.json()["fields"][key].clone()
}

/// The same as a browser without a script sends it, with what its whole form would hold besides.
fn post(served: &Served, key: &str, old: &str, new: &str) -> crate::support::served::Answer {
    let (was, is) = (format!("old:{key}"), format!("new:{key}"));
    served.post("/moter/bolig/felt", &[(&was, old), (&is, new)])
}

fn title(served: &Served) -> String {
    let text = served.file(TEXTS);
    text.lines().find_map(|line| line.strip_prefix("title = ")).unwrap().to_owned()
}

/// What the field of a key shows on its page.
fn shown(served: &Served, key: &str) -> String {
    let page = served.get("/moter/bolig").body;
    let field = page.split(&format!("name=\"new:{key}\"")).nth(1).unwrap();
    match field.split_once('>').unwrap().0.split_once("value=\"") {
        Some((_, value)) => value.split('"').next().unwrap().to_owned(),
        None => field.split(['>', '<']).nth(1).unwrap().to_owned(),
    }
}

/// The page says on top that something waits, with a link to its field, and why at the field.
fn waits(served: &Served, key: &str, why: &str) {
    let page = served.get("/moter/bolig").body;
    let id = format!("f-{}", key.replace('.', "-"));
    let (_, summary) = page.split_once("class=\"summary\"").expect("a summary");
    assert!(summary.contains(&format!("href=\"#{id}\"")) && page.contains(&format!("id=\"{id}\"")));
    let said = page.split(&format!("data-wrong=\"{key}\"")).nth(1).unwrap();
    let said = said.split("</p>").next().unwrap();
    assert!(said.contains(why), "{said}");
}

#[test]
fn two_tabs_and_an_editor_lose_nothing() {
    for script in [true, false] {
        let served = Served::bolig();
        let old = title(&served);
        assert_eq!(change(&served, "text.nb.title", &old, "Fra den ene")["done"], true);
        let texts = served.file(TEXTS);
        if script {
            let told = change(&served, "text.nb.title", &old, "Fra den andre");
            assert_eq!((&told["done"], &told["saved"]), (&false.into(), &"Fra den ene".into()));
            assert!(told["wrong"].as_str().unwrap().contains("Fra den ene"), "{told}");
        } else {
            assert_eq!(post(&served, "text.nb.title", &old, "Fra den andre").status, 303);
        }
        assert_eq!(served.file(TEXTS), texts, "the colleague's text stays");
        // Also after the page is loaded anew: both are there.
        assert_eq!(shown(&served, "text.nb.title"), "Fra den andre");
        waits(&served, "text.nb.title", "Fra den ene");
        // The editor changes it once more, so saving again is a conflict again.
        served.write(TEXTS, &texts.replace("Fra den ene", "Fra editoren"));
        assert_eq!(change(&served, "text.nb.title", "Fra den ene", "Fra den andre")["done"], false);
        waits(&served, "text.nb.title", "Fra editoren");
        // Now the writer has seen it.
        assert_eq!(change(&served, "text.nb.title", "Fra editoren", "Fra den andre")["done"], true);
        assert_eq!(served.file(TEXTS), texts.replace("Fra den ene", "Fra den andre"));
        assert!(!served.get("/moter/bolig").body.contains("class=\"summary\""));
    }
}

#[test]
fn different_values_of_one_file_do_not_meet() {
    let served = Served::bolig();
    let facts = served.file(FACTS);
    served.write(FACTS, &facts.replace("start = ", "# by hand\nstart = "));
    assert_eq!(change(&served, "reference", "", "2027/1")["done"], true);
    let now = served.file(FACTS);
    assert!(now.contains("# by hand\nstart = ") && now.contains("reference = \"2027/1\""), "{now}");
}

#[test]
fn a_language_that_is_taken_away_takes_its_counts_along() {
    use oppslag::jobs::edit::facts::{Form, keys, value_at};
    let served = Served::bolig();
    let languages = value_at(&served.file(FACTS), "languages", Form::Texts);
    let told = change(&served, "languages", &languages, "nb\nso\nar");
    assert_eq!(told["done"], true, "{told}");
    assert_eq!(keys(&served.file(FACTS), "copies.letters"), ["nb", "so", "ar"]);
    let found = served.get("/moter/bolig/funn?sprak=so").body;
    assert!(!found.contains("class=\"finding error\""), "{found}");
}

#[test]
fn what_somebody_gave_up_is_forgotten() {
    let served = Served::bolig();
    let old = title(&served);
    change(&served, "text.nb.title", &old, "{ $halv");
    waits(&served, "text.nb.title", "klamme");
    // A form that did not show what waits says nothing about it.
    post(&served, "text.nb.title", &old, &old);
    assert_eq!(shown(&served, "text.nb.title"), "{ $halv");
    let pairs =
        [("old:text.nb.title", &*old), ("draft:text.nb.title", "1"), ("new:text.nb.title", &*old)];
    assert_eq!(served.post("/moter/bolig/felt", &pairs).status, 303);
    assert_eq!(shown(&served, "text.nb.title"), old);
}

#[test]
fn half_a_date_waits_and_comes_back() {
    let served = Served::bolig();
    let facts = served.file(FACTS);
    let value = |key: &str| {
        use oppslag::jobs::edit::facts::{Form, value_at};
        value_at(&facts, key, if key == "languages" { Form::Texts } else { Form::Time })
    };
    let (own, languages) = (title(&served), value("languages"));
    for (key, old, half) in [
        ("date", "2027-05-12", "2027-0"),
        ("date", "2027-05-12", "31.02.2027"),
        ("date", "2027-05-12", ""),
        ("start", "13:30", "1"),
        ("start", "13:30", ""),
        ("end", "15:30", "25:00"),
        ("venue", "arvoll-gard", ""),
        ("languages", &*languages, ""),
        ("programme.0.at", "13:30", "kl"),
        ("interpreters.notice-days", "5", "fem"),
        ("text.nb.title", &*own, ""),
        ("text.nb.title", &*own, "en { to"),
    ] {
        let told = change(&served, key, old, half);
        assert_eq!((&told["done"], &told["saved"]), (&false.into(), &old.into()), "{key} {half}");
        assert_eq!(served.file(FACTS), facts, "{key} {half}");
        let drafts = served.file(".oppslag/drafts/bolig.toml");
        assert!(drafts.contains(&format!("{half}\"")), "{key} {drafts}");
    }
    // Another program later finds them.
    let folder = served.kill();
    let root = folder.path().join("office");
    let drafts = oppslag::jobs::edit::drafts::all(&root, "bolig");
    assert_eq!((&*drafts["date"], &*drafts["programme.0.at"]), ("", "kl"));
    assert_eq!(std::fs::read_to_string(root.join(FACTS)).unwrap(), facts);
}

#[test]
fn half_a_date_is_shown_with_what_is_wrong() {
    let served = Served::bolig();
    for (half, why) in [("31.02.2027", "Skriv en dato"), ("", "Dette må fylles ut")] {
        assert_eq!(post(&served, "date", "2027-05-12", half).status, 303);
        assert_eq!(shown(&served, "date"), half);
        waits(&served, "date", why);
    }
    let pairs = [("old:date", "2027-05-12"), ("new:date", "2027-05-19"), ("draft:date", "1")];
    assert_eq!(served.post("/moter/bolig/felt", &pairs).status, 303);
    assert!(served.file(FACTS).contains("date = 2027-05-19"));
    assert!(!served.get("/moter/bolig").body.contains("class=\"summary\""));
}

#[test]
fn a_meeting_that_somebody_deleted_is_said_to_be_gone() {
    let served = Served::bolig();
    std::fs::rename(served.root().join("events/bolig"), served.root().join("events/annet"))
        .unwrap();
    for answer in [
        served.get("/moter/bolig"),
        served.get("/moter/bolig/tekster"),
        served.save(&[("old:reference", ""), ("new:reference", "1")]),
        post(&served, "reference", "", "1"),
        served.post("/moter/bolig/program", &[("antall", "1"), ("ny", "punkt")]),
    ] {
        assert_eq!(answer.status, 404, "{answer:?}");
        assert!(answer.body.contains("Denne siden finnes ikke"), "{answer:?}");
    }
    assert!(!served.root().join("events/bolig").exists());
    assert_eq!(served.get("/moter/annet").status, 200);
}

#[test]
fn a_point_that_somebody_took_away_is_a_conflict() {
    let served = Served::bolig();
    let facts = served.file(FACTS);
    let first = facts.find("[[programme]]").unwrap();
    served.write(FACTS, &facts[..first]);
    let told = change(&served, "programme.0.at", "13:30", "13:45");
    assert_eq!((&told["done"], &told["saved"]), (&false.into(), &"".into()));
    assert_eq!(served.file(FACTS), &facts[..first]);
}

#[test]
fn broken_files_are_shown_and_nothing_in_them_is_touched() {
    for broken in [
        "date = = 2027\n",
        "date = 2027-05-12\n[copies\n",
        "\u{0}",
        "date = 2027-05-12\ndate = 1\n",
    ] {
        let served = Served::bolig();
        served.write(FACTS, broken);
        let page = served.get("/moter/bolig");
        assert!(
            page.status == 200 && page.body.contains("kan ikke leses nå"),
            "{broken:?} {page:?}"
        );
        assert!(page.body.contains("name=\"new:date\""), "the form still shows");
        let told = change(&served, "reference", "", "2027/1");
        assert_eq!(told["done"], false, "{told}");
        assert!(told["wrong"].as_str().unwrap().contains("endret for hånd"), "{told}");
        assert_eq!(served.file(FACTS), broken);
        assert_eq!(shown(&served, "reference"), "2027/1");
        waits(&served, "reference", "endret for hånd");
        assert_eq!(served.get("/").status, 200);
    }
}

#[test]
fn broken_texts_are_shown_and_nothing_in_them_is_touched() {
    let served = Served::bolig();
    let old = title(&served);
    let broken = served.file(TEXTS).replace(&format!("title = {old}"), "title = { $x");
    served.write(TEXTS, &broken);
    let page = served.get("/moter/bolig");
    assert!(page.status == 200 && page.body.contains("name=\"new:text.nb.title\""));
    assert_eq!(served.get("/moter/bolig/tekster").status, 200);
    for seen in ["", &old] {
        let told = change(&served, "text.nb.title", seen, "Jobb");
        assert_eq!(told["done"], false, "{told}");
        assert!(told["wrong"].as_str().unwrap().contains("endret for hånd"), "{told}");
    }
    assert_eq!(served.file(TEXTS), broken);
    assert_eq!(shown(&served, "text.nb.title"), "Jobb");
    let latin1 = b"title = B\xf8lig\n";
    std::fs::write(served.root().join(TEXTS), latin1).unwrap();
    assert_eq!(change(&served, "text.nb.title", "", "Jobb")["done"], false);
    assert_eq!(std::fs::read(served.root().join(TEXTS)).unwrap(), latin1);
    assert_eq!(served.get("/moter/bolig").status, 200);
    let findings = served.get("/moter/bolig/funn?sprak=nb").body;
    assert!(findings.contains("finding error"), "{findings}");
}

#[test]
fn a_broken_office_is_said_and_found_again_once_it_is_mended() {
    let served = Served::bolig();
    let office = served.file("oppslag.toml");
    served.write("oppslag.toml", "organisation = \n");
    for path in ["/", "/moter/bolig"] {
        let answer = served.get(path);
        assert!(answer.status == 200 && answer.body.contains("class=\"summary\""), "{answer:?}");
        assert!(answer.body.contains("oppslag.toml"), "{answer:?}");
    }
    std::fs::write(served.root().join("oppslag.toml"), b"organisation = \"B\xf8\"\n").unwrap();
    let answer = served.get("/moter/bolig");
    assert!(answer.status == 500 && answer.body.contains("oppslag.toml"), "{answer:?}");
    served.write("oppslag.toml", &office);
    for path in ["/", "/moter/bolig"] {
        assert!(!served.get(path).body.contains("class=\"summary\""), "{path}");
    }
}

/// Folders in which nothing can be written, also where the tests run with all rights.
#[test]
fn what_cannot_be_written_anywhere_stays_on_the_page() {
    for script in [true, false] {
        let served = Served::with(|office| {
            std::fs::write(office.join(".oppslag"), "a file where a folder must be").unwrap();
        });
        let before = served.file(FACTS);
        if script {
            let told = change(&served, "reference", "", "2027/77");
            assert_eq!(told["done"], false, "{told}");
            assert!(told["wrong"].as_str().unwrap().contains("ikke lagret"), "{told}");
        } else {
            for answer in [
                post(&served, "reference", "", "2027/77"),
                served.post(
                    "/moter/bolig/program",
                    &[
                        ("old:reference", ""),
                        ("new:reference", "2027/77"),
                        ("antall", "1"),
                        ("ny", "pause"),
                    ],
                ),
            ] {
                assert_eq!(answer.status, 500);
                assert!(answer.body.contains("value=\"2027/77\""), "what was typed is still there");
                assert!(answer.body.contains("ikke lagret"), "{answer:?}");
            }
            let texts = [
                ("old:text.so.title", ""),
                ("new:text.so.title", "Guri"),
                ("tilbake", "tekster"),
                ("sprak", "so"),
            ];
            let answer = served.post("/moter/bolig/felt", &texts);
            assert!(answer.status == 500 && answer.body.contains(">Guri</textarea>"), "{answer:?}");
        }
        assert_eq!(served.file(FACTS), before);
        assert_eq!(served.get("/moter/bolig").status, 200, "one can still look");
    }
}

#[test]
fn a_program_that_is_killed_leaves_whole_files() {
    let mut folder = None;
    let mut written = 0;
    for round in 0..4 {
        let served = match folder.take() {
            None => Served::bolig(),
            Some(folder) => Served::again(folder),
        };
        let stop = std::time::Instant::now() + std::time::Duration::from_millis(1200 + 150 * round);
        std::thread::scope(|scope| {
            for name in ["reference", "letter-date"] {
                let served = &served;
                scope.spawn(move || {
                    let facts = served.file(FACTS);
                    let form = oppslag::jobs::edit::facts::Form::Text;
                    let mut old = oppslag::jobs::edit::facts::value_at(&facts, name, form);
                    for number in 1.. {
                        if std::time::Instant::now() > stop {
                            break;
                        }
                        let new = match name {
                            "reference" => format!("{number:0>2000}"),
                            _ => format!("2027-04-{:02}", 1 + number % 20),
                        };
                        let (was, is) = (format!("old:{name}"), format!("new:{name}"));
                        // The program may be gone before it answers.
                        let pairs = [(&*was, &*old), (&*is, &*new)];
                        served.exchange(served.form("/moter/bolig/felt", &pairs, "text/html"));
                        old = new;
                    }
                });
            }
            std::thread::sleep(std::time::Duration::from_millis(1000 + 150 * round));
            served.stop();
        });
        let left = served.kill();
        let root = left.path().join("office");
        let facts = std::fs::read_to_string(root.join(FACTS)).unwrap();
        assert!(oppslag::jobs::edit::facts::readable(&facts), "{facts}");
        assert!(facts.contains("[[programme]]") && facts.ends_with('\n'), "{facts}");
        let event =
            oppslag::content::event::Event::load(&root.join("events/bolig"), FACTS).unwrap();
        assert_eq!(event.diagnostics.len(), 0, "{:?}", event.diagnostics);
        written += usize::from(facts.contains("reference = "));
        folder = Some(left);
    }
    assert!(written > 0, "nothing was ever written");
}

#[test]
fn a_form_that_is_sent_twice_does_its_work_once() {
    let served = Served::bolig();
    let page = served.get("/moter/ny").body;
    let own = page.split("name=\"skjema\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let pairs = [("navn", "Jobb"), ("dato", "2027-06-01"), ("som", ""), ("skjema", own)];
    let places = std::thread::scope(|scope| {
        let one = || scope.spawn(|| served.post("/moter/ny", &pairs));
        let all: Vec<_> = (0..4).map(|_| one()).collect();
        all.into_iter().map(|one| one.join().unwrap()).collect::<Vec<_>>()
    });
    for answer in places {
        assert_eq!(answer.header("location"), Some("/moter/jobb"), "{answer:?}");
    }
    assert!(!served.root().join("events/jobb-2").exists());
    // The same name a second time is meant.
    let page = served.get("/moter/ny").body;
    let next = page.split("name=\"skjema\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let again =
        served.post("/moter/ny", &[("navn", "Jobb"), ("dato", "2027-06-01"), ("skjema", next)]);
    assert_eq!(again.header("location"), Some("/moter/jobb-2"));

    let count = |text: &str| text.matches("[[programme]]").count();
    let (facts, texts) = (served.file(FACTS), served.file(TEXTS));
    let seen = count(&facts).to_string();
    for _ in 0..2 {
        let step = [("antall", &*seen), ("ny", "punkt")];
        assert_eq!(served.post("/moter/bolig/program", &step).status, 303);
    }
    assert_eq!(count(&served.file(FACTS)), count(&facts) + 1);
    assert_eq!(
        served.file(TEXTS).lines().count(),
        texts.lines().count(),
        "its text comes when somebody writes it"
    );
    let seen = (count(&facts) + 1).to_string();
    let last = format!("bort:{}", count(&facts));
    for _ in 0..2 {
        let step = [("antall", &*seen), ("punkt", &*last)];
        assert_eq!(served.post("/moter/bolig/program", &step).status, 303);
    }
    assert_eq!(served.file(FACTS), facts);
}

#[test]
fn a_meeting_on_a_topic_has_its_texts_and_needs_no_name() {
    let served = Served::bolig();
    let page = served.get("/moter/ny").body;
    assert!(page.contains("<option value=\"okonomi\""), "{page}");
    let made =
        served.post("/moter/ny", &[("navn", ""), ("tema", "okonomi"), ("dato", "2027-06-01")]);
    assert_eq!(made.header("location"), Some("/moter/okonomi"), "{made:?}");
    let facts = served.file("events/okonomi/event.toml");
    assert!(facts.contains("topic = \"okonomi\"") && facts.contains("[[programme]]"), "{facts}");
    assert!(!served.root().join("events/okonomi/nb.ftl").exists(), "no text but the topic's");
    let title = served.get("/moter/okonomi").body;
    assert!(title.contains("value=\"okonomi\" selected"), "{title}");
    // Without either there is nothing that a poster could say.
    let none = served.post("/moter/ny", &[("navn", " "), ("tema", ""), ("dato", "2027-06-01")]);
    assert_eq!(none.status, 200);
    assert!(none.body.contains("Skriv hva møtet heter."), "{}", none.body);
    // A topic that nobody knows is no meeting.
    let foreign = [("navn", ""), ("tema", "../bolig"), ("dato", "2027-06-01")];
    assert_ne!(served.post("/moter/ny", &foreign).status, 303);
}

#[test]
fn an_empty_meeting_takes_every_text_that_its_pages_need() {
    let served = Served::bolig();
    let made = served.post("/moter/ny", &[("navn", "Jobb"), ("dato", "2027-06-01")]);
    assert_eq!(made.header("location"), Some("/moter/jobb"));
    for (tag, id) in [
        ("nb", "summary"),
        ("nb", "letter-intro"),
        ("so", "title"),
        ("so", "letter-intro"),
        ("ti", "summary"),
    ] {
        let page = served.get(&format!("/moter/jobb/tekster?sprak={tag}")).body;
        let key = format!("text.{tag}.{id}");
        assert!(page.contains(&format!("name=\"new:{key}\"")), "{key}");
        let (old, new) = (format!("old:{key}"), format!("new:{key}"));
        let saved = served.post("/moter/jobb/felt", &[(&old, ""), (&new, "Kom")]);
        assert_eq!(saved.status, 303, "{key}: {}", saved.body);
        let file = served.file(&format!("events/jobb/{tag}.ftl"));
        assert!(file.contains(&format!("{id} = Kom\n")), "{key}: {file}");
    }
}

#[test]
fn what_was_typed_before_a_button_was_pressed_is_saved_with_it() {
    let served = Served::bolig();
    let count = served.file(FACTS).matches("[[programme]]").count().to_string();
    let pairs = [
        ("old:reference", ""),
        ("new:reference", "2027/5"),
        ("old:programme.1.at", "13:40"),
        ("new:programme.1.at", "kvart på"),
        ("antall", &*count),
        ("punkt", "opp:1"),
    ];
    assert_eq!(served.post("/moter/bolig/program", &pairs).status, 303);
    assert!(served.file(FACTS).contains("reference = \"2027/5\""));
    // What is half typed stands at its own point, wherever that is now.
    assert_eq!(shown(&served, "programme.0.at"), "kvart på");
    waits(&served, "programme.0.at", "klokkeslett");
}

#[test]
fn reloading_and_going_back_change_nothing() {
    let served = Served::bolig();
    let before = served.file(FACTS);
    let page = served.get("/moter/bolig");
    assert_eq!(page.header("cache-control"), Some("no-store"));
    // A page from before: all that it shows, as it showed it, and one value changed since.
    let mut pairs = Vec::new();
    for part in page.body.split("<input type=\"hidden\" name=\"old:").skip(1) {
        let key = part.split('"').next().unwrap().to_owned();
        let value = part.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let value = value
            .replace("&quot;", "\"")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&");
        pairs.push((format!("old:{key}"), value.clone()));
        pairs.push((format!("new:{key}"), value));
    }
    assert!(pairs.len() > 40, "{pairs:?}");
    assert_eq!(change(&served, "reference", "", "2027/9")["done"], true);
    let now = served.file(FACTS);
    let whole: Vec<(&str, &str)> = pairs.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    assert_eq!(served.post("/moter/bolig/felt", &whole).status, 303);
    assert_eq!(served.file(FACTS), now);
    assert_ne!(now, before);
    for path in
        ["/", "/moter/bolig", "/moter/bolig/tekster", "/moter/ny", "/moter/bolig/funn?sprak=so"]
    {
        served.get(path);
    }
    assert_eq!(served.file(FACTS), now, "looking changes nothing");
}

#[test]
fn folders_may_be_called_anything() {
    let strange = ["ny", "Å bo", "%2e", "a.b", "felt", "møte&co", "-", "status"];
    let served = Served::with(|office| {
        for name in strange {
            crate::support::copy(&office.join("events/bolig"), &office.join("events").join(name));
        }
    });
    let page = served.get("/").body;
    let links: Vec<&str> =
        page.split("<h3><a href=\"").skip(1).map(|part| part.split('"').next().unwrap()).collect();
    assert_eq!(links.len(), strange.len() + 1, "{links:?}");
    for link in &links {
        for rest in ["", "/tekster", "/side"] {
            let answer = served.get(&format!("{link}{rest}"));
            assert!(matches!(answer.status, 200 | 303), "{link}{rest} {answer:?}");
        }
        let pairs = [("old:reference", ""), ("new:reference", *link)];
        let answer = served.post(&format!("{link}/felt"), &pairs);
        assert_eq!(answer.status, 303, "{link}");
        assert!(answer.header("location").unwrap().starts_with(link), "{answer:?}");
    }
    for name in strange {
        let facts = served.file(&format!("events/{name}/event.toml"));
        assert!(facts.contains("reference = \"/moter/"), "{name}");
    }
    let links: Vec<String> = links.iter().map(|link| (*link).to_owned()).collect();
    assert!(links.iter().all(|link| Path::new(link).starts_with("/moter/")));
}
