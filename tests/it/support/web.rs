//! `oppslag serve` as a process of its own, and a browser that is only as clever as its tests need: one
//! cookie, one request a connection.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::support::served::form;

/// How long a test waits for what is made in the background.
const PATIENCE: Duration = Duration::from_secs(300);
const BOUNDARY: &str = "oppslag-test-boundary";

/// A server that is stopped when the test ends.
pub(crate) struct Server {
    child: Child,
    port: u16,
    cookie: String,
}

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: u16,
    head: String,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut pairs = self.head.lines().filter_map(|line| line.split_once(": "));
        pairs.find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }
}

impl Server {
    /// Serves a workspace, with these variables in its environment, and comes in by its link.
    pub(crate) fn start(office: &Path, variables: &[(&str, &Path)]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_oppslag"))
            .arg("serve")
            .arg(office)
            .args(["--no-open", "--port", "0"])
            .env("LC_ALL", "nb_NO.UTF-8")
            .envs(variables.iter().copied())
            .stderr(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let said =
            lines.find_map(|line| line.ok().filter(|line| line.contains("/inn?n="))).unwrap();
        let link = said.trim().strip_prefix("http://127.0.0.1:").unwrap();
        let (port, path) = link.split_once('/').unwrap();
        let mut server = Self { child, port: port.parse().unwrap(), cookie: String::new() };
        let entered = server.get(&format!("/{path}"));
        assert_eq!(entered.status, 303, "{}", entered.text());
        let cookie = entered.header("set-cookie").unwrap();
        server.cookie = cookie.split(';').next().unwrap().to_owned();
        server
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.send(&format!("GET {path} HTTP/1.1"), "", &[])
    }

    /// A form.
    pub(crate) fn post(&self, path: &str, pairs: &[(&str, &str)]) -> Answer {
        let kind = "application/x-www-form-urlencoded";
        self.send(&format!("POST {path} HTTP/1.1"), kind, form(pairs).as_bytes())
    }

    /// A form with a file in the field of this name, and others.
    pub(crate) fn upload(
        &self,
        path: &str,
        (field, name, bytes): (&str, &str, &[u8]),
        pairs: &[(&str, &str)],
    ) -> Answer {
        let part = |rest: &str| {
            format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name={rest}\r\n\r\n")
                .into_bytes()
        };
        let mut body = Vec::new();
        for (key, value) in pairs {
            body.extend(part(&format!("\"{key}\"")));
            body.extend_from_slice(format!("{value}\r\n").as_bytes());
        }
        let name = name.replace('"', "%22");
        body.extend(part(&format!("\"{field}\"; filename=\"{name}\"")));
        body.extend_from_slice(bytes);
        body.extend_from_slice(format!("\r\n--{BOUNDARY}--\r\n").as_bytes());
        let kind = format!("multipart/form-data; boundary={BOUNDARY}");
        self.send(&format!("POST {path} HTTP/1.1"), &kind, &body)
    }

    /// A form, and the page that it leads to.
    pub(crate) fn posted(&self, path: &str, pairs: &[(&str, &str)]) -> Answer {
        self.followed(self.post(path, pairs))
    }

    /// A form with a file, and the page that it leads to.
    pub(crate) fn uploaded(
        &self,
        path: &str,
        file: (&str, &str, &[u8]),
        pairs: &[(&str, &str)],
    ) -> Answer {
        self.followed(self.upload(path, file, pairs))
    }

    fn followed(&self, answer: Answer) -> Answer {
        let link = answer.header("location").and_then(|link| link.split('#').next());
        link.map(|link| self.get(link)).unwrap_or(answer)
    }

    fn send(&self, line: &str, kind: &str, body: &[u8]) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
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
        assert_eq!(answer.header("transfer-encoding"), None, "this browser cannot read pieces");
        answer
    }

    /// The page at an address, when nothing on it is being made any more.
    pub(crate) fn finished(&self, path: &str) -> String {
        let begun = Instant::now();
        loop {
            let page = self.get(path).text();
            if !page.contains("data-follow") {
                return page;
            }
            assert!(begun.elapsed() < PATIENCE, "{page}");
            std::thread::sleep(Duration::from_millis(100));
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A page's texts, without its tags.
pub(crate) fn visible(page: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for c in page.chars() {
        match c {
            '<' => inside = true,
            '>' => {
                inside = false;
                text.push(' ');
            }
            // Marks that keep names in their direction.
            '\u{2066}'..='\u{2069}' => {}
            c if !inside => text.push(c),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
