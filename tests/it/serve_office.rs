//! The office's pages and the first start, as a browser meets them: `oppslag serve` is a process of its own.

use std::collections::BTreeMap;
use std::path::Path;

use oppslag::content::data::Data;
use oppslag::content::sender;
use oppslag::content::workspace::Workspace;
use oppslag::jobs::edit::history;
use oppslag::jobs::init::{Missing, missing};

use crate::cli::workspace;
use crate::serve_office::web::Server;

/// A browser that is only as clever as its tests need: one cookie, one request a connection.
pub(crate) mod web {
    use std::io::{BufRead, BufReader, Read, Write};
    use std::net::{TcpListener, TcpStream};
    use std::path::Path;
    use std::process::{Child, Command, Stdio};

    const BOUNDARY: &str = "oppslag-test-boundary";

    /// A server that is stopped when the test ends.
    pub(crate) struct Server {
        child: Child,
        port: u16,
        cookie: String,
    }

    pub(crate) struct Answer {
        pub(crate) status: u16,
        head: String,
        pub(crate) body: Vec<u8>,
    }

    impl Answer {
        pub(crate) fn text(&self) -> String {
            String::from_utf8_lossy(&self.body).into_owned()
        }

        pub(crate) fn header(&self, name: &str) -> &str {
            let mut pairs = self.head.lines().filter_map(|line| line.split_once(": "));
            pairs.find(|(key, _)| key.eq_ignore_ascii_case(name)).map_or("", |(_, value)| value)
        }
    }

    impl Drop for Server {
        fn drop(&mut self) {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }

    impl Server {
        /// Serves a folder, with a folder for what is temporary, and comes in by the link.
        pub(crate) fn start(office: &Path, temporary: &Path) -> Self {
            let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
            let mut child = Command::new(env!("CARGO_BIN_EXE_oppslag"))
                .arg("serve")
                .arg(office)
                .args(["--no-open", "--port", &free.to_string()])
                .env("TMPDIR", temporary)
                .env("LANG", "nb_NO.UTF-8")
                .stderr(Stdio::piped())
                .stdout(Stdio::null())
                .spawn()
                .unwrap();
            let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
            let said = lines.find_map(|l| l.ok().filter(|line| line.contains("/inn?n="))).unwrap();
            let path = said.split_once("/inn?n=").unwrap().1.trim().to_owned();
            let mut server = Self { child, port: free, cookie: String::new() };
            let entered = server.get(&format!("/inn?n={path}"));
            assert_eq!(entered.status, 303, "{}", entered.text());
            let cookie = entered.header("set-cookie").split(';').next().unwrap();
            server.cookie = cookie.to_owned();
            server
        }

        pub(crate) fn get(&self, path: &str) -> Answer {
            self.send(&format!("GET {path} HTTP/1.1"), "", &[])
        }

        /// A form, and the page that it leads to.
        pub(crate) fn post(&self, path: &str, pairs: &[(&str, &str)]) -> Answer {
            let escape = |byte: u8| match byte {
                byte if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
                byte => format!("%{byte:02X}"),
            };
            let escaped = |text: &str| text.bytes().map(escape).collect::<String>();
            let pair = |(key, value): &(&str, &str)| format!("{}={}", escaped(key), escaped(value));
            let body = pairs.iter().map(pair).collect::<Vec<_>>().join("&");
            let kind = "application/x-www-form-urlencoded";
            self.followed(self.send(&format!("POST {path} HTTP/1.1"), kind, body.as_bytes()))
        }

        /// A form with a file, and the page that it leads to.
        pub(crate) fn upload(
            &self,
            path: &str,
            pairs: &[(&str, &str)],
            name: &str,
            bytes: &[u8],
        ) -> Answer {
            let mut body = Vec::new();
            for (key, value) in pairs {
                let head =
                    format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{key}\"");
                body.extend_from_slice(format!("{head}\r\n\r\n{value}\r\n").as_bytes());
            }
            let head =
                format!("form-data; name=\"fil\"; filename=\"{}\"", name.replace('"', "%22"));
            body.extend_from_slice(
                format!("--{BOUNDARY}\r\nContent-Disposition: {head}\r\n\r\n").as_bytes(),
            );
            body.extend_from_slice(bytes);
            body.extend_from_slice(format!("\r\n--{BOUNDARY}--\r\n").as_bytes());
            let kind = format!("multipart/form-data; boundary={BOUNDARY}");
            self.followed(self.send(&format!("POST {path} HTTP/1.1"), &kind, &body))
        }

        fn followed(&self, answer: Answer) -> Answer {
            let link = answer.header("location").split('#').next().unwrap().to_owned();
            if link.is_empty() { answer } else { self.get(&link) }
        }

        fn send(&self, line: &str, kind: &str, body: &[u8]) -> Answer {
            let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
            let host = format!("127.0.0.1:{}", self.port);
            let mut head = format!("{line}\r\nHost: {host}\r\nConnection: close\r\n");
            if !self.cookie.is_empty() {
                head.push_str(&format!("Cookie: {}\r\n", self.cookie));
            }
            if !kind.is_empty() {
                head.push_str(&format!("Origin: http://{host}\r\nContent-Type: {kind}\r\n"));
                head.push_str(&format!("Content-Length: {}\r\n", body.len()));
            }
            stream.write_all(format!("{head}\r\n").as_bytes()).unwrap();
            stream.write_all(body).unwrap();
            let mut answer = Vec::new();
            stream.read_to_end(&mut answer).unwrap();
            let end = answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
            let head = String::from_utf8(answer[..end].to_vec()).unwrap();
            let status = head.split(' ').nth(1).unwrap().parse().unwrap();
            let answer = Answer { status, body: answer[end + 4..].to_vec(), head };
            assert_eq!(answer.header("transfer-encoding"), "", "this browser cannot read pieces");
            answer
        }
    }
}

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
    let server = Server::start(root, temporary.path());
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
        let answer = server.upload(path, &[("ekte", "ja")], name, bytes.as_bytes());
        assert!(answer.text().contains(said), "{said}: {}", answer.text());
        assert_eq!(files(root.path()), before, "{said}");
    }
    let answer =
        server.upload("/kontoret/avsendere/..%2Fnav/logo", &[], "a.svg", svg("").as_bytes());
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
    let page = server.upload(path, &[], "nav.svg", svg("").as_bytes()).text();
    assert_eq!(stand_ins(&page), before);
    let page = server.upload(path, &[("ekte", "ja")], "nav.svg", svg("<g/>").as_bytes()).text();
    assert_eq!(stand_ins(&page), before - 1, "{page}");
    let data = Data::new(Some(root.path()));
    let nav = sender::load(&data, "nav", &mut Vec::new()).unwrap();
    assert!(nav.official && *nav.logo == *svg("<g/>").as_bytes());
    let earlier = history::versions(root.path(), "assets/senders/nav/logo.svg");
    assert_eq!(earlier[0].bytes().unwrap(), svg("").as_bytes());
    server.post("/kontoret/historikk", &[("sikker", "ja")]);
    assert!(history::versions(root.path(), "assets/senders/nav/logo.svg").is_empty());
}

#[test]
fn the_first_start_makes_an_office_that_lacks_what_it_says() {
    let root = tempfile::tempdir().unwrap();
    let (_temporary, server) = served(root.path());
    for path in ["/", "/moter/ny", "/kontroll", "/kontoret/steder", "/moter/x"] {
        assert_eq!(server.get(path).header("location"), "/start", "{path}");
    }
    let page = server.get("/start").text();
    assert!(page.contains("Velkommen") && page.contains(STAND_IN), "{page}");
    let refused = server.post("/start", &[("navn", " "), ("sted", "Hall & <b>")]);
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains("Hall &amp; &lt;b&gt;"), "what was typed is still there");
    assert!(files(root.path()).is_empty());
    let page = server.post(
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
    server.post("/start", &[("navn", "Noe annet")]);
    assert_eq!(files(root.path()), before, "nothing is written over");
    assert!(!server.get("/kontoret").text().contains("<script>"));
}

#[test]
fn a_folder_with_other_things_in_it_is_left_alone() {
    let root = tempfile::tempdir().unwrap();
    std::fs::write(root.path().join("regnskap.xlsx"), "x").unwrap();
    let (_temporary, server) = served(root.path());
    let page = server.post("/start", &[("navn", "Bydel")]).text();
    assert!(page.contains("regnskap.xlsx"), "{page}");
    assert_eq!(files(root.path()).len(), 1);
}

#[test]
fn the_office_is_changed_by_forms_and_never_broken_by_them() {
    let root = workspace();
    let (_temporary, server) = served(root.path());
    let name = "\"><script>alert(1)</script>";
    let new = [("name", name), ("street", "../../etc"), ("town", "CON")];
    let page = server.post("/kontoret/steder/ny", &new).text();
    assert!(page.contains("&lt;script&gt;alert(1)") && !page.contains("<script>alert"), "{page}");
    let office = Workspace::load(root.path()).unwrap();
    assert!(office.diagnostics.is_empty(), "{:?}", office.diagnostics);
    let id = office.value.venues.iter().find(|(_, venue)| venue.name == name).unwrap().0.clone();
    let before = files(root.path());
    // Half a venue is none.
    let page = server.post("/kontoret/steder/ny", &[("name", "Hall")]).text();
    assert!(page.contains("Fyll ut «Gate og nummer»") && page.contains("value=\"Hall\""), "{page}");
    // What a meeting needs stays, whoever asks.
    let used = office.value.venues.keys().find(|other| **other != id).unwrap();
    let refused = server.post("/kontoret/steder/bort", &[("bort", used)]);
    assert_eq!(refused.status, 400);
    // A value that the office may not have waits beside its file.
    let key = format!("venues.{used}.street");
    let street = &office.value.venues[used].street;
    let (old, field) = (format!("old:{key}"), format!("new:{key}"));
    server.post("/kontoret/felt", &[("side", "steder"), (&old, street), (&field, "")]);
    assert_eq!(files(root.path()), before);
    assert!(server.get("/kontoret/steder").text().contains("Dette må fylles ut"));
    for (key, value) in [("except.0.code", "x"), ("../../x", "y"), ("window", "../c5")] {
        let (old, new) = (format!("old:{key}"), format!("new:{key}"));
        let refused = server.post("/kontoret/felt", &[("side", ""), (&old, ""), (&new, value)]);
        assert_eq!(refused.status, 400, "{key}");
    }
    server.post("/kontoret/steder/bort", &[("bort", &id)]);
    let office = Workspace::load(root.path()).unwrap().value;
    assert!(!office.venues.contains_key(&id));
}
