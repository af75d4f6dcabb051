//! A workspace that `oppslag serve` shows, and a browser that can do nothing but send bytes.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tempfile::TempDir;

use super::{copy_meeting, repository};

/// How long an answer may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(120);

/// The program as it serves a workspace in a temporary folder.
pub(crate) struct Served {
    child: Mutex<Child>,
    /// Below it lies the workspace, in `office/`.
    folder: TempDir,
    pub(crate) port: u16,
    /// What opens the door once.
    pub(crate) key: String,
    /// What the session's cookie says, once the door was opened.
    pub(crate) cookie: String,
    /// All that the program has said.
    said: Arc<Mutex<String>>,
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// In small letters, a line each.
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Answer {
    fn read(bytes: &[u8]) -> Option<Self> {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let status = head.split(' ').nth(1)?.parse().ok()?;
        let body = &bytes[end + 4..];
        let chunked = head.to_lowercase().contains("transfer-encoding: chunked");
        let body = if chunked { unchunked(body) } else { body.to_vec() };
        Some(Self { status, head, body: String::from_utf8_lossy(&body).into_owned() })
    }

    /// The value of a header, if it stands there once.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut all = self.head.lines().filter_map(|line| {
            let (own, value) = line.split_once(": ")?;
            own.eq_ignore_ascii_case(name).then_some(value)
        });
        let first = all.next();
        first.filter(|_| all.next().is_none())
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("{self:?}"))
    }
}

fn unchunked(mut body: &[u8]) -> Vec<u8> {
    let mut all = Vec::new();
    while let Some(at) = body.windows(2).position(|two| two == b"\r\n") {
        let size = String::from_utf8_lossy(&body[..at]);
        let Ok(size) = usize::from_str_radix(size.trim(), 16) else { break };
        let Some(chunk) = body.get(at + 2..at + 2 + size) else { break };
        all.extend_from_slice(chunk);
        body = body.get(at + 4 + size..).unwrap_or_default();
    }
    all
}

impl Served {
    /// With the office of this repository and its *bolig* without a reference, and the door open.
    pub(crate) fn bolig() -> Self {
        Self::with(|_| {})
    }

    /// As [`Served::bolig`], changed before anybody looks.
    pub(crate) fn with(change: impl FnOnce(&Path)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let office = folder.path().join("office");
        copy_meeting("bolig", &office.join("events/bolig"));
        std::fs::copy(repository().join("oppslag.toml"), office.join("oppslag.toml")).unwrap();
        let facts = office.join("events/bolig/event.toml");
        let text = std::fs::read_to_string(&facts).unwrap();
        let lines = text.split_inclusive('\n').filter(|line| !line.starts_with("reference = "));
        std::fs::write(facts, lines.collect::<String>()).unwrap();
        change(&office);
        Self::again(folder)
    }

    /// With a folder that was served before.
    pub(crate) fn again(folder: TempDir) -> Self {
        let mut served = Self::start(folder);
        let answer = served.raw(format!(
            "GET /inn?n={} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n",
            served.key,
            served.host()
        ));
        let cookie = answer.header("set-cookie").unwrap_or_else(|| panic!("{answer:?}"));
        served.cookie = cookie.split(';').next().unwrap().to_owned();
        served
    }

    /// Starts the program; nobody has come in yet.
    pub(crate) fn start(folder: TempDir) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_oppslag"))
            .args(["serve", "--port", "0", "--no-open"])
            .arg(folder.path().join("office"))
            .env("LC_ALL", "nb_NO.UTF-8")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let said = Arc::new(Mutex::new(String::new()));
        let (send, receive) = std::sync::mpsc::channel();
        let outputs: [Box<dyn Read + Send>; 2] =
            [Box::new(child.stdout.take().unwrap()), Box::new(child.stderr.take().unwrap())];
        for output in outputs {
            let (said, send) = (said.clone(), send.clone());
            std::thread::spawn(move || {
                for line in BufReader::new(output).lines().map_while(Result::ok) {
                    said.lock().unwrap().push_str(&format!("{line}\n"));
                    if let Some(at) = line.find("http://127.0.0.1:") {
                        let link = line[at..].split_whitespace().next().unwrap_or_default();
                        let _ = send.send(link.to_owned());
                    }
                }
            });
        }
        let link = receive.recv_timeout(PATIENCE).unwrap();
        let rest = link.strip_prefix("http://127.0.0.1:").unwrap();
        let (port, key) = rest.split_once("/inn?n=").unwrap();
        let (port, key) = (port.parse().unwrap(), key.to_owned());
        Self { child: Mutex::new(child), folder, port, key, cookie: String::new(), said }
    }

    pub(crate) fn root(&self) -> PathBuf {
        self.folder.path().join("office")
    }

    pub(crate) fn file(&self, name: &str) -> String {
        std::fs::read_to_string(self.root().join(name)).unwrap()
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        std::fs::write(self.root().join(name), text).unwrap();
    }

    pub(crate) fn said(&self) -> String {
        self.said.lock().unwrap().clone()
    }

    pub(crate) fn host(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    pub(crate) fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.set_write_timeout(Some(PATIENCE)).unwrap();
        stream
    }

    /// Sends bytes and reads until the program closes the connection.
    pub(crate) fn exchange(&self, bytes: impl AsRef<[u8]>) -> Vec<u8> {
        let Ok(mut stream) = TcpStream::connect(("127.0.0.1", self.port)) else {
            return Vec::new();
        };
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        // What is refused early is not read to its end.
        let _ = stream.write_all(bytes.as_ref());
        let mut all = Vec::new();
        let _ = stream.read_to_end(&mut all);
        all
    }

    /// Sends a request as it is and reads its answer.
    pub(crate) fn raw(&self, request: impl AsRef<[u8]>) -> Answer {
        let all = self.exchange(request);
        Answer::read(&all).unwrap_or_else(|| panic!("{:?}", String::from_utf8_lossy(&all)))
    }

    /// A request of the browser that came in, with some more lines in its head.
    pub(crate) fn ask(&self, line: &str, head: &str, body: &str) -> Answer {
        self.raw(format!(
            "{line} HTTP/1.1\r\nHost: {}\r\nCookie: {}\r\nConnection: close\r\n{head}\r\n{body}",
            self.host(),
            self.cookie
        ))
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.ask(&format!("GET {path}"), "", "")
    }

    /// A form, as a browser sends it without a script.
    pub(crate) fn post(&self, path: &str, pairs: &[(&str, &str)]) -> Answer {
        self.send(path, pairs, "text/html")
    }

    /// A form, as the script sends it.
    pub(crate) fn save(&self, pairs: &[(&str, &str)]) -> Answer {
        self.send("/moter/bolig/felt", pairs, "application/json")
    }

    fn send(&self, path: &str, pairs: &[(&str, &str)], accept: &str) -> Answer {
        self.raw(self.form(path, pairs, accept))
    }

    /// The bytes of a form.
    pub(crate) fn form(&self, path: &str, pairs: &[(&str, &str)], accept: &str) -> String {
        let body = form(pairs);
        let (host, cookie, length) = (self.host(), &self.cookie, body.len());
        format!(
            "POST {path} HTTP/1.1\r\nHost: {host}\r\nCookie: {cookie}\r\nConnection: close\r\nOrigin: \
             http://{host}\r\nSec-Fetch-Site: same-origin\r\nAccept: {accept}\r\nContent-Type: \
             application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n\r\n{body}"
        )
    }

    /// Ends the program at once, as a power cut does.
    pub(crate) fn stop(&self) {
        self.child.lock().unwrap().kill().unwrap();
    }

    /// The folder of a program that is ended.
    pub(crate) fn kill(mut self) -> TempDir {
        self.stop();
        self.child.lock().unwrap().wait().unwrap();
        std::mem::replace(&mut self.folder, tempfile::tempdir().unwrap())
    }

    /// The most memory that the program has held, in MB.
    #[cfg(target_os = "linux")]
    pub(crate) fn most_memory(&self) -> usize {
        let path = format!("/proc/{}/status", self.child.lock().unwrap().id());
        let status = std::fs::read_to_string(path).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
        line.trim().trim_end_matches(" kB").parse::<usize>().unwrap() / 1024
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let child = self.child.get_mut().unwrap();
        let _ = child.kill();
        let _ = child.wait();
    }
}

/// Pairs as a form sends them.
pub(crate) fn form(pairs: &[(&str, &str)]) -> String {
    let part = |text: &str| -> String {
        text.bytes()
            .map(|byte| match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' => {
                    char::from(byte).to_string()
                }
                _ => format!("%{byte:02X}"),
            })
            .collect()
    };
    let pairs: Vec<String> =
        pairs.iter().map(|(key, value)| format!("{}={}", part(key), part(value))).collect();
    pairs.join("&")
}
