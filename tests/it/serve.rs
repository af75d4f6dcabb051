//! The door of `oppslag serve`, tried with raw bytes: what another page in the same browser, another
//! computer or a broken program may send.

use std::io::{Read, Write};
use std::time::{Duration, Instant};

use crate::support::served::{Answer, Served, form};

/// What every answer says.
const HEADERS: [(&str, &str); 6] = [
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), microphone=(), geolocation=()"),
];

/// An answer that says in words, as a page, why there is nothing.
fn in_words(answer: &Answer) {
    assert_eq!(answer.header("content-type"), Some("text/html; charset=utf-8"), "{answer:?}");
    assert!(answer.body.contains("<h1>") && answer.body.contains("class=\"lead\""), "{answer:?}");
}

#[test]
fn only_its_own_names_lead_to_it() {
    let served = Served::bolig();
    let port = served.port;
    let ask = |hosts: &[String]| {
        let hosts: String = hosts.iter().map(|host| format!("Host: {host}\r\n")).collect();
        let cookie = &served.cookie;
        served
            .raw(format!("GET / HTTP/1.1\r\n{hosts}Cookie: {cookie}\r\nConnection: close\r\n\r\n"))
    };
    for name in ["127.0.0.1", "localhost", "[::1]"] {
        assert_eq!(ask(&[format!("{name}:{port}")]).status, 200, "{name}");
    }
    let other = if port == 80 { 81 } else { 80 };
    for hosts in [
        vec!["evil.example".to_owned()],
        vec![format!("evil.example:{port}")],
        vec![format!("localhost.evil.example:{port}")],
        vec![format!("127.0.0.1.evil.example:{port}")],
        vec![format!("localhost@evil.example:{port}")],
        vec![format!("0.0.0.0:{port}")],
        vec![format!("127.1:{port}")],
        vec![format!("[::ffff:127.0.0.1]:{port}")],
        vec![format!("127.0.0.1:{other}")],
        vec!["127.0.0.1".to_owned()],
        vec![String::new()],
        vec![],
        vec![format!("127.0.0.1:{port}"), "evil.example".to_owned()],
        vec!["evil.example".to_owned(), format!("127.0.0.1:{port}")],
        vec![format!("127.0.0.1:{port}, evil.example")],
    ] {
        let answer = ask(&hosts);
        assert_eq!(answer.status, 403, "{hosts:?}");
        in_words(&answer);
        assert!(!answer.body.contains("bolig"), "{hosts:?}");
    }
    // The form in which one asks a proxy, whose host is not that of the line before.
    let whole = served.ask("GET http://evil.example/", "", "");
    assert_eq!(whole.status, 403, "{whole:?}");
}

#[test]
fn forms_come_from_its_own_pages_alone() {
    let served = Served::bolig();
    let (before, own) =
        (served.file("events/bolig/event.toml"), format!("http://{}", served.host()));
    let old = "old:reference=&new:reference=2027";
    let urlencoded = "application/x-www-form-urlencoded";
    let post = |origins: &[&str], site: Option<&str>, kind: Option<&str>| {
        let origins: String = origins.iter().map(|one| format!("Origin: {one}\r\n")).collect();
        let site = site.map(|site| format!("Sec-Fetch-Site: {site}\r\n")).unwrap_or_default();
        let kind = kind.map(|kind| format!("Content-Type: {kind}\r\n")).unwrap_or_default();
        let head = format!("{origins}{site}{kind}Content-Length: {}\r\n", old.len());
        served.ask("POST /moter/bolig/felt", &head, old)
    };
    let https = own.replace("http", "https");
    let other_port = "http://127.0.0.1:1";
    for (origins, site, kind, status) in [
        (vec!["http://evil.example"], None, Some(urlencoded), 403),
        (vec!["null"], None, Some(urlencoded), 403),
        (vec![], None, Some(urlencoded), 403),
        (vec![&own, "http://evil.example"], None, Some(urlencoded), 403),
        (vec![&https], None, Some(urlencoded), 403),
        (vec![other_port], None, Some(urlencoded), 403),
        (vec![&own], Some("cross-site"), Some(urlencoded), 403),
        (vec![&own], Some("same-site"), Some(urlencoded), 403),
        (vec![&own], Some("none"), Some(urlencoded), 403),
        (vec![&own], Some("same-origin"), None, 415),
        (vec![&own], Some("same-origin"), Some("text/plain"), 415),
        (vec![&own], Some("same-origin"), Some("application/json"), 415),
        (vec![&own], Some("same-origin"), Some("application/x-www-form-urlencoded2"), 415),
    ] {
        let answer = post(&origins, site, kind);
        assert_eq!(answer.status, status, "{origins:?} {site:?} {kind:?}");
        in_words(&answer);
    }
    assert_eq!(served.file("events/bolig/event.toml"), before);
    // The name by which it was called is the one its own pages have.
    let answer = post(&[&own.replace("127.0.0.1", "localhost")], None, Some(urlencoded));
    assert_eq!(answer.status, 403);
    assert_eq!(post(&[&own], Some("same-origin"), Some(urlencoded)).status, 303);
    assert_ne!(served.file("events/bolig/event.toml"), before);
}

#[test]
fn the_key_opens_once_and_is_gone_from_the_address() {
    let mut served = Served::bolig();
    let cookie = served.cookie.clone();
    assert!(cookie.starts_with(&format!("oppslag-{}=", served.port)), "{cookie}");
    assert!(cookie.len() > 32 + cookie.find('=').unwrap() && served.key.len() >= 32);
    let again = served.get(&format!("/inn?n={}", served.key));
    assert_eq!(again.status, 401);
    in_words(&again);
    assert_eq!(again.header("set-cookie"), None);
    assert!(!again.body.contains(&served.key));
    for key in ["", "n=", "n=0", "x", &format!("n={}x", served.key), &format!("m={}", served.key)] {
        assert_eq!(served.get(&format!("/inn?{key}")).status, 401, "{key}");
    }
    for cookie in [
        String::new(),
        "oppslag=1".to_owned(),
        format!("oppslag-{}=", served.port),
        format!("oppslag-{}={}", served.port, "0".repeat(64)),
        cookie.replace(&served.port.to_string(), "1"),
    ] {
        served.cookie = cookie;
        for path in ["/", "/moter/bolig", "/moter/..", "/fil/x.svg", "/nowhere"] {
            let answer = served.get(path);
            assert_eq!(answer.status, 401, "{} {path}", served.cookie);
            in_words(&answer);
            assert!(!answer.body.contains("bolig"));
        }
        assert_eq!(
            served
                .post("/moter/bolig/felt", &[("old:reference", ""), ("new:reference", "1")])
                .status,
            401
        );
    }
    let secret = cookie.split_once('=').unwrap().1;
    let said = served.said();
    assert_eq!(said.matches(&served.key).count(), 1, "{said}");
    assert!(!said.contains(secret) && said.lines().count() == 3, "{said}");
}

#[test]
fn the_cookie_stays_in_this_browser_and_with_this_program() {
    let folder = tempfile::tempdir().unwrap();
    let office = folder.path().join("office");
    std::fs::create_dir_all(&office).unwrap();
    std::fs::write(office.join("oppslag.toml"), "organisation = \"Bydel\"\n").unwrap();
    let served = Served::start(folder);
    let head = served.ask(&format!("HEAD /inn?n={}", served.key), "", "");
    assert_eq!(head.header("set-cookie"), None, "whoever only asks does not come in");
    let answer = served.get(&format!("/inn?n={}", served.key));
    assert_eq!((answer.status, answer.header("location")), (303, Some("/")));
    let cookie = answer.header("set-cookie").unwrap();
    let attributes: Vec<&str> = cookie.split("; ").skip(1).collect();
    assert_eq!(attributes, ["Path=/", "HttpOnly", "SameSite=Strict"]);
    assert_eq!(answer.header("cache-control"), Some("no-store"));
}

#[test]
fn every_answer_has_its_headers_and_every_refusal_its_words() {
    let served = Served::bolig();
    let page = served.get("/moter/bolig").body;
    let style = page.split('"').find(|part| part.ends_with("style.css")).unwrap().to_owned();
    let picture = page.split('"').find(|part| part.starts_with("/fil/")).unwrap().to_owned();
    let long = format!("/?{}", "x".repeat(9000));
    let large = "x".repeat(300 << 10);
    for (answer, status) in [
        (served.get("/"), 200),
        (served.get("/moter/bolig"), 200),
        (served.get("/moter/bolig/tekster"), 200),
        (served.get("/moter/ny"), 200),
        (served.get("/moter/bolig/funn?sprak=nb"), 200),
        (served.get(&style), 200),
        (served.get(&picture), 200),
        (served.get(&long), 200),
        (served.get("/moter/bolig/bilde"), 303),
        (served.get("/web/0/none.css"), 404),
        (served.get("/web/0/..%2fmod.rs"), 404),
        (served.get("/nowhere"), 404),
        (served.get("/moter/%ff"), 400),
        (served.get("/moter/bolig?sprak=a&sprak=b"), 400),
        (
            served.ask(
                "PUT /moter/bolig",
                &format!(
                    "Origin: http://{}\r\nContent-Type: multipart/form-data\r\n",
                    served.host()
                ),
                "",
            ),
            404,
        ),
        (served.post("/moter/bolig", &[]), 405),
        (served.post("/sprak", &[]), 422),
        (served.post("/moter/bolig/felt", &[("x", &large)]), 413),
        (served.ask("GET /", "Cookie: x\r\nOrigin: null\r\n", ""), 200),
    ] {
        if answer.status != 404 || status != 404 {
            assert!(answer.status == status || status == 404 && answer.status == 405, "{answer:?}");
        }
        for (name, value) in HEADERS {
            assert_eq!(answer.header(name), Some(value), "{name} {answer:?}");
        }
        let policy = answer.header("content-security-policy").unwrap();
        assert!(policy.starts_with("default-src 'none'; script-src 'self'; style-src 'self'"));
        assert!(policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe"));
        let kept = answer.header("cache-control").unwrap();
        let named = answer.status == 200 && (kept.contains("immutable"));
        assert!(named || kept == "no-store", "{answer:?}");
        if answer.status >= 400 {
            in_words(&answer);
        }
    }
}

#[cfg(unix)]
#[test]
fn names_of_folders_are_all_that_an_address_can_say() {
    let secret = "HEMMELIG";
    let served = Served::with(|office| {
        let outside = office.parent().unwrap().join("outside");
        std::fs::create_dir_all(&outside).unwrap();
        std::fs::copy(office.join("events/bolig/event.toml"), outside.join("event.toml")).unwrap();
        std::fs::write(outside.join("nb.ftl"), format!("title = {secret}\n")).unwrap();
        std::fs::write(office.join("event.toml"), "date = 2027-01-01\n").unwrap();
        std::os::unix::fs::symlink(&outside, office.join("events/lenke")).unwrap();
        let texts = office.join("events/bolig/so.ftl");
        std::fs::remove_file(&texts).unwrap();
        std::os::unix::fs::symlink(outside.join("nb.ftl"), texts).unwrap();
    });
    for id in [
        "..",
        ".",
        "%2e",
        "%2e%2e",
        "%2E%2E",
        "..%2f..%2foutside",
        "%2e%2e%2f%2e%2e%2foutside",
        "..%5c..%5coutside",
        "%5c%5cserver%5cshare",
        "//server/share",
        "bolig%00",
        "%00",
        "bolig::$DATA",
        "bolig%3a%3a$DATA",
        "CON",
        "con",
        "NUL",
        "COM1",
        "BOLIG~1",
        "bolig.",
        "bolig%20",
        "bolig%2f",
        "C:",
        "C%3a%5c",
        "lenke",
        "%252e%252e",
        "Bolig",
        "%c0%ae%c0%ae",
    ] {
        for rest in ["", "/tekster", "/side", "/funn", "/status", "/bilde"] {
            let answer = served.get(&format!("/moter/{id}{rest}"));
            assert!(matches!(answer.status, 400 | 404), "{id}{rest} {answer:?}");
            in_words(&answer);
            assert!(!answer.body.contains(secret), "{id}");
        }
        let pairs = [("old:reference", ""), ("new:reference", "1")];
        let answer = served.post(&format!("/moter/{id}/felt"), &pairs);
        assert!(matches!(answer.status, 400 | 404), "{id} {answer:?}");
        let new = [("som", id), ("navn", "x"), ("dato", "2027-01-01"), ("skjema", id)];
        let answer = served.post("/moter/ny", &new);
        assert!(matches!(answer.status, 400 | 404), "{id} {answer:?}");
    }
    // A file of a meeting that is a link out of the workspace is neither shown in a form nor written.
    let page = served.get("/moter/bolig/tekster?sprak=so&mal=nothing");
    let form = page.body.split("<aside").next().unwrap();
    assert!(page.status == 200 && !form.contains(secret));
    served.save(&[("old:text.so.title", ""), ("new:text.so.title", "Guri")]);
    served.save(&[("old:text.so.title", secret), ("new:text.so.title", "Guri")]);
    let outside = served.root().parent().unwrap().join("outside/nb.ftl");
    assert_eq!(std::fs::read_to_string(outside).unwrap(), format!("title = {secret}\n"));
    assert!(served.root().join("events/bolig/so.ftl").is_symlink());
    for name in ["..%2foppslag.toml", "%2e%2e%2f%2e%2e%2foppslag.toml", "..", "x", "C:%5cx.svg"] {
        assert!(matches!(served.get(&format!("/fil/{name}")).status, 404), "{name}");
    }
}

#[test]
fn what_people_write_is_text_and_nothing_else() {
    let evil = "\"><script>alert(1)</script><img src=x onerror=alert(1)>'{";
    let served = Served::with(|office| {
        #[cfg(unix)]
        {
            let folder = office.join("events/\"><script>alert(1)<&'%2e #?");
            crate::support::copy(&office.join("events/bolig"), &folder);
        }
        let facts = office.join("events/bolig/event.toml");
        let text = std::fs::read_to_string(&facts).unwrap();
        std::fs::write(&facts, format!("reference = '''{evil}'''\n{text}")).unwrap();
    });
    let title = served.file("events/bolig/nb.ftl");
    let title = title.lines().find_map(|line| line.strip_prefix("title = ")).unwrap();
    let saved =
        served.save(&[("old:text.nb.title", title), ("new:text.nb.title", &evil.replace('{', ""))]);
    assert_eq!(saved.json()["fields"]["text.nb.title"]["done"], true);
    let waits =
        served.save(&[("old:text.nb.title", &evil.replace('{', "")), ("new:text.nb.title", evil)]);
    assert_eq!(waits.json()["fields"]["text.nb.title"]["done"], false);
    let made =
        served.post("/moter/ny", &[("navn", evil), ("dato", "2027-01-01"), ("skjema", evil)]);
    assert_eq!(made.status, 303, "{made:?}");
    let made = made.header("location").unwrap().to_owned();
    let query = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
    let strange = "%22%3E%3Cscript%3Ealert%281%29%3C%26%27%252e%20%23%3F";
    let mut paths = vec![
        "/".to_owned(),
        made.clone(),
        format!("{made}/tekster"),
        format!("/moter/ny?som={query}&navn={query}&dato={query}"),
        format!("/moter/{query}"),
        format!(
            "/moter/bolig?sprak={query}&mal={query}&storrelse={query}&side={query}&fane={query}"
        ),
        format!("/moter/bolig/tekster?sprak={query}"),
        format!("/moter/bolig/side?sprak={query}"),
        format!("/moter/bolig/funn?sprak={query}"),
        "/moter/bolig/funn?sprak=nb".to_owned(),
    ];
    if cfg!(unix) {
        assert_eq!(served.get(&format!("/moter/{strange}")).status, 200);
        paths.push(format!("/moter/{strange}"));
        paths.push(format!("/moter/{strange}/tekster"));
    }
    for path in paths {
        let body = served.get(&path).body;
        assert!(!body.contains("<script>") && !body.contains("<img src=x"), "{path}");
        assert!(body.matches("<script").count() <= 1, "{path}");
        assert!(!body.contains("style=\"") && !body.contains("onerror=\""), "{path}");
    }
    let key = format!("text.nb.{evil}");
    let answer = served
        .post("/moter/bolig/felt", &[(&format!("old:{key}"), "a"), (&format!("new:{key}"), "b")]);
    assert_eq!(answer.status, 400);
    assert!(!answer.body.contains("alert"));
    let back = served.ask(
        "POST /sprak",
        &format!(
            "Origin: http://{0}\r\nReferer: http://{0}//evil.example/\\x\r\nContent-Type: \
             application/x-www-form-urlencoded\r\nContent-Length: 8\r\n",
            served.host()
        ),
        "sprak=nn",
    );
    assert_eq!(back.header("location"), Some("/evil.example/\\x"), "{back:?}");
}

#[test]
fn keys_that_no_form_has_are_refused_before_anything_is_written() {
    let served = Served::bolig();
    let before =
        ["event.toml", "nb.ftl", "so.ftl"].map(|name| served.file(&format!("events/bolig/{name}")));
    for key in [
        "date.x",
        "x",
        "",
        ".",
        "programme",
        "programme.0.message",
        "programme.0.kind",
        "programme.x.at",
        "programme.99999999999999999999.at",
        "text",
        "text.nb",
        "text.nb.",
        "text.nb.x y",
        "text.nb.-term",
        "text.nb.nobody-asked",
        "text.xx.title",
        "text.../../x.title",
        "text.nb.title.attr",
        "copies.letters.xx",
        "copies.letters.",
        "senders",
        "weekday",
    ] {
        let (old, new) = (format!("old:{key}"), format!("new:{key}"));
        let pairs = [("old:reference", ""), ("new:reference", "2027"), (&*old, ""), (&*new, "2")];
        assert_eq!(served.post("/moter/bolig/felt", &pairs).status, 400, "{key}");
        assert_eq!(served.save(&pairs).status, 400, "{key}");
        let with_step = [&pairs[..], &[("ny", "punkt"), ("antall", "4")]].concat();
        assert_eq!(served.post("/moter/bolig/program", &with_step).status, 400, "{key}");
    }
    let doubled = [("old:reference", ""), ("old:reference", "1"), ("new:reference", "2")];
    assert_eq!(served.save(&doubled).status, 400);
    for step in [
        &[("punkt", "opp:99999999999999999999")][..],
        &[("punkt", "bort")],
        &[("antall", "-1"), ("ny", "punkt")],
        &[],
    ] {
        assert_eq!(served.post("/moter/bolig/program", step).status, 400, "{step:?}");
    }
    for (name, text) in ["event.toml", "nb.ftl", "so.ftl"].iter().zip(before) {
        assert_eq!(served.file(&format!("events/bolig/{name}")), text, "{name}");
    }
    assert!(!served.root().join(".oppslag/drafts").exists());
}

/// Whoever asks for much and takes nothing of it keeps neither its place nor the answers.
#[test]
fn readers_that_take_nothing_are_let_go() {
    let served = Served::bolig();
    let page = served.get("/moter/bolig").body;
    let picture = page.split("image href=\"").nth(1).unwrap().split('"').next().unwrap();
    let size = served.get(picture).body.len();
    let asked = 64;
    let request = format!(
        "GET {picture} HTTP/1.1\r\nHost: {}\r\nCookie: {}\r\n\r\n",
        served.host(),
        served.cookie
    );
    let mut stream = served.connect();
    stream.write_all(request.repeat(asked).as_bytes()).unwrap();
    std::thread::sleep(Duration::from_secs(13));
    let mut got = Vec::new();
    let _ = stream.read_to_end(&mut got);
    assert!(size > 100_000 && got.len() < size * asked, "{size} {}", got.len());
    assert_eq!(served.get("/").status, 200);
}

#[test]
fn slow_senders_are_cut_off() {
    let served = Served::bolig();
    let post = format!(
        "POST /moter/bolig/felt HTTP/1.1\r\nHost: {0}\r\nCookie: {1}\r\nOrigin: http://{0}\r\nContent-Type: \
         application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nold:",
        served.host(),
        served.cookie
    );
    let idle = format!("GET /nowhere HTTP/1.1\r\nHost: {}\r\n\r\n", served.host());
    std::thread::scope(|scope| {
        for (sent, dribble) in [("", ""), ("GET / HTTP/1.1\r\n", "x"), (&*post, ""), (&*idle, "")] {
            let served = &served;
            scope.spawn(move || {
                let mut stream = served.connect();
                stream.write_all(sent.as_bytes()).unwrap();
                stream.set_read_timeout(Some(Duration::from_millis(500))).unwrap();
                let begun = Instant::now();
                let mut all = Vec::new();
                let mut some = [0; 4096];
                while begun.elapsed() < Duration::from_secs(30) {
                    match stream.read(&mut some) {
                        Ok(0) => break,
                        Ok(read) => all.extend_from_slice(&some[..read]),
                        Err(error) if error.kind() == std::io::ErrorKind::ConnectionReset => break,
                        Err(_) => {}
                    }
                    let _ = stream.write_all(dribble.as_bytes());
                }
                let seconds = begun.elapsed().as_secs();
                assert!((8..20).contains(&seconds), "{sent:?} {seconds}");
                if sent.starts_with("POST") {
                    let said = String::from_utf8_lossy(&all).into_owned();
                    assert!(said.starts_with("HTTP/1.1 4"), "{said}");
                }
            });
        }
    });
    assert_eq!(served.get("/").status, 200);
}

#[test]
fn a_gigabyte_is_refused_before_it_has_come() {
    let served = Served::bolig();
    let head = format!(
        "HTTP/1.1\r\nHost: {0}\r\nCookie: {1}\r\nOrigin: http://{0}\r\nContent-Type: \
         application/x-www-form-urlencoded\r\n",
        served.host(),
        served.cookie
    );
    let chunk = "x".repeat(1 << 20);
    let chunked = format!("100000\r\n{chunk}\r\n");
    for (line, more, part) in [
        ("POST /moter/bolig/felt", "Content-Length: 1073741824", &chunk),
        ("POST /moter/bolig/felt", "Transfer-Encoding: chunked", &chunked),
        ("POST /moter/ny", "Content-Length: 1073741824", &chunk),
        ("POST /sprak", "Content-Length: 1073741824", &chunk),
        ("POST /nowhere", "Content-Length: 1073741824", &chunk),
        ("GET /", "Content-Length: 1073741824", &chunk),
    ] {
        let mut stream = served.connect();
        stream.write_all(format!("{line} {head}{more}\r\n\r\n").as_bytes()).unwrap();
        let taken = (0..1024).take_while(|_| stream.write_all(part.as_bytes()).is_ok()).count();
        assert!(taken < 64, "{line} {more}: {taken} MB");
    }
    #[cfg(target_os = "linux")]
    assert!(served.most_memory() < 600, "{} MB", served.most_memory());
    assert_eq!(served.get("/").status, 200);
}

#[test]
fn two_hundred_previews_at_once_are_all_answered() {
    let served = Served::bolig();
    let tags = ["nb", "so", "ar", "ti", "ta", "ur", "zh-Hans", "uk"];
    let pages = std::thread::scope(|scope| {
        let one = |at: usize| {
            let path = format!("/moter/bolig/side?sprak={}&mal=poster", tags[at % tags.len()]);
            let served = &served;
            scope.spawn(move || served.get(&path))
        };
        let all: Vec<_> = (0..200).map(one).collect();
        all.into_iter().map(|one| one.join().unwrap()).collect::<Vec<_>>()
    });
    for page in pages {
        assert!(page.status == 200 && page.body.contains("<svg class=\"page\""), "{page:?}");
    }
    #[cfg(target_os = "linux")]
    assert!(served.most_memory() < 600, "{} MB", served.most_memory());
}

#[test]
fn bytes_that_are_no_requests_harm_nobody() {
    let served = Served::bolig();
    let good = format!("GET /nowhere HTTP/1.1\r\nHost: {}\r\n\r\n", served.host());
    let post = format!(
        "POST /moter/bolig/felt HTTP/1.1\r\nHost: {0}\r\nCookie: {1}\r\nOrigin: http://{0}\r\nContent-Type: \
         application/x-www-form-urlencoded\r\n",
        served.host(),
        served.cookie
    );
    let smuggled = form(&[("old:reference", ""), ("new:reference", "smuggled")]);
    let before = served.file("events/bolig/event.toml");
    for bytes in [
        b"\0\xff\xfe".to_vec(),
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03".to_vec(),
        b"GET\r\n\r\n".to_vec(),
        b"GET / HTTP/9.9\r\n\r\n".to_vec(),
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_vec(),
        [good.as_bytes(), b"\0\0\0 GARBAGE\xff\r\n\r\n", good.as_bytes()].concat(),
        format!("GET / HTTP/1.1\r\nHost: {}\r\n bent: x\r\n\r\n", served.host()).into_bytes(),
        format!("GET / HTTP/1.1\r\nHost: {}\r\nX: {}\r\n\r\n", served.host(), "x".repeat(2 << 20))
            .into_bytes(),
        format!("GET / HTTP/1.1\r\nHost: {}\r\n{}\r\n", served.host(), "X: y\r\n".repeat(5000))
            .into_bytes(),
        format!("GET /{} HTTP/1.1\r\nHost: {}\r\n\r\n", "x".repeat(1 << 20), served.host())
            .into_bytes(),
        format!("{post}Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcde").into_bytes(),
        format!(
            "{post}Content-Length: 0\r\nTransfer-Encoding: chunked\r\n\r\n{:x}\r\n{smuggled}",
            5
        )
        .into_bytes(),
        format!("{post}Transfer-Encoding: gzip\r\n\r\n{smuggled}").into_bytes(),
        format!("{post}Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n{smuggled}")
            .into_bytes(),
        format!("{post}Content-Length: -1\r\n\r\n{smuggled}").into_bytes(),
    ] {
        // The connection ends; what it is told on the way may be anything but a page of the workspace.
        let mut stream = served.connect();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let _ = stream.write_all(&bytes);
        let _ = stream.shutdown(std::net::Shutdown::Write);
        let mut all = Vec::new();
        let _ = stream.read_to_end(&mut all);
        let all = String::from_utf8_lossy(&all).into_owned();
        let shown: String = String::from_utf8_lossy(&bytes).chars().take(60).collect();
        assert!(!all.contains("HTTP/1.1 200") && !all.contains("HTTP/1.1 303"), "{shown} {all}");
    }
    assert_eq!(served.file("events/bolig/event.toml"), before);
    assert_eq!(served.get("/").status, 200);
}
