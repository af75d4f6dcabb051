//! What all pages share: the workspace, the threads that lay pages out, and those who came in.

use std::collections::{BTreeMap, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::body::Bytes;
use axum::http::HeaderMap;
use jiff::civil::Date;
use oppslag::Error;
use oppslag::base::artifact::sha256;
use oppslag::content::event;
use oppslag::jobs::edit::Writer;
use oppslag::jobs::preview::{Shelf, Studio};
use tokio::sync::Semaphore;

use crate::serve::door::ENTRANCE;
use crate::serve::fault::Fault;
use crate::serve::person::Person;
use crate::serve::words::{Catalogue, Words};
use crate::terminal::Terminal;

/// So many bytes of pictures and finished files are kept for those who will ask for them.
const KEPT: usize = 192 << 20;
/// Sessions at once; the oldest leave.
const SESSIONS: usize = 64;
/// So many forms that were sent are remembered.
const FORMS: usize = 256;

/// The shared state.
pub(crate) struct Desk {
    studio: Arc<Studio>,
    port: u16,
    person: Person,
    catalogue: Catalogue,
    door: Mutex<Door>,
    shelf: Mutex<Kept>,
    /// Turns at laying pages out: as many at once as there are cores.
    turns: Semaphore,
    /// What nobody waits for takes one turn at a time, and none of those.
    quiet: Semaphore,
    /// The newest request that waits for each page that somebody looks at.
    newest: Mutex<BTreeMap<String, u64>>,
    numbers: AtomicU64,
    /// Forms that were sent, and what came of them.
    done: Mutex<VecDeque<(String, String)>>,
}

/// Keys of links that were not used yet, and sessions.
struct Door {
    keys: VecDeque<String>,
    sessions: VecDeque<String>,
}

/// Files in memory, by name.
#[derive(Default)]
struct Kept {
    order: VecDeque<String>,
    files: BTreeMap<String, Bytes>,
    size: usize,
}

impl Desk {
    pub(crate) fn new(root: PathBuf, port: u16, terminal: &Terminal) -> Result<Self, Error> {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        Ok(Self {
            catalogue: Catalogue::new(&root, &terminal.interface.tag)?,
            studio: Arc::new(Studio::new(root)),
            port,
            person: Person::local(),
            door: Mutex::new(Door { keys: VecDeque::new(), sessions: VecDeque::new() }),
            shelf: Mutex::default(),
            turns: Semaphore::new(cores),
            quiet: Semaphore::new(1),
            newest: Mutex::default(),
            numbers: AtomicU64::default(),
            done: Mutex::default(),
        })
    }

    pub(crate) fn root(&self) -> &Path {
        self.studio.root()
    }

    pub(crate) fn studio(&self) -> &Arc<Studio> {
        &self.studio
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    pub(crate) fn person(&self) -> &Person {
        &self.person
    }

    /// The words in the language of whoever asks.
    pub(crate) fn words(&self, headers: &HeaderMap) -> Words {
        self.catalogue.words(headers)
    }

    /// A number that nobody can guess.
    pub(crate) fn number(&self) -> String {
        random()
    }

    /// A link with a key that opens once.
    pub(crate) fn link(&self) -> String {
        let key = random();
        lock(&self.door).keys.push_back(key.clone());
        format!("http://127.0.0.1:{}{ENTRANCE}?n={key}", self.port)
    }

    /// The session for a key, which then opens no more.
    pub(crate) fn enter(&self, key: &str) -> Option<String> {
        let mut door = lock(&self.door);
        let place = door.keys.iter().position(|known| same(known, key))?;
        door.keys.remove(place);
        let session = random();
        door.sessions.push_back(session.clone());
        if door.sessions.len() > SESSIONS {
            door.sessions.pop_front();
        }
        Some(session)
    }

    pub(crate) fn knows(&self, session: &str) -> bool {
        // All are compared, in the same time.
        lock(&self.door).sessions.iter().fold(false, |known, one| known | same(one, session))
    }

    /// Whether the browser called this program by one of its names.
    pub(crate) fn is_named(&self, host: &str) -> bool {
        ["localhost", "127.0.0.1", "[::1]"]
            .iter()
            .any(|name| host == format!("{name}:{}", self.port))
    }

    /// The day.
    pub(crate) fn today(&self) -> Date {
        jiff::ZonedDateTime::now().date()
    }

    /// Who writes, and when.
    pub(crate) fn writer(&self) -> Writer {
        let at = jiff::ZonedDateTime::now().strftime("%Y-%m-%dT%H%M%S").to_string();
        Writer { name: self.person.name.clone(), at }
    }

    /// The folder of an event that there is. Ids are names of folders, never paths.
    pub(crate) fn event(&self, id: &str) -> Result<PathBuf, Fault> {
        let folder = self.root().join("events").join(id);
        let known = self.events().iter().any(|known| known == id);
        if known { Ok(folder) } else { Err(Fault::Missing) }
    }

    /// The ids of all events, sorted.
    pub(crate) fn events(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.root().join("events")).into_iter().flatten().flatten();
        let here = |entry: &std::fs::DirEntry| {
            let own = entry.file_type().is_ok_and(|kind| kind.is_dir());
            own && entry.path().join(event::FILE).is_file()
        };
        let names = entries.filter(here).filter_map(|entry| entry.file_name().into_string().ok());
        let mut all: Vec<String> = names.collect();
        all.sort();
        all
    }

    /// Keeps a file in memory under a name that says what it holds.
    pub(crate) fn keep(&self, bytes: impl Into<Bytes>, ending: &str) -> String {
        let bytes = bytes.into();
        let digest = sha256(&bytes);
        let name = format!("{}.{ending}", digest.get(..32).unwrap_or(&digest));
        let mut kept = lock(&self.shelf);
        if kept.files.contains_key(&name) {
            kept.order.retain(|other| *other != name);
        } else {
            kept.size += bytes.len();
            kept.files.insert(name.clone(), bytes);
        }
        kept.order.push_back(name.clone());
        while kept.size > KEPT && kept.order.len() > 1 {
            let Some(oldest) = kept.order.pop_front() else { break };
            if let Some(file) = kept.files.remove(&oldest) {
                kept.size -= file.len();
            }
        }
        name
    }

    /// A file that was kept.
    pub(crate) fn kept(&self, name: &str) -> Option<Bytes> {
        lock(&self.shelf).files.get(name).cloned()
    }

    /// What pages are made with, read anew where files have changed.
    pub(crate) async fn shelf(&self) -> Result<Arc<Shelf>, Fault> {
        let studio = self.studio.clone();
        let read = tokio::task::spawn_blocking(move || studio.shelf()).await;
        Ok(read.map_err(|_| Fault::Broken)??)
    }

    /// What came of a form that must not be sent twice: the first one sent does it, and a second one
    /// gets the same answer.
    pub(crate) fn once(
        &self,
        key: &str,
        work: impl FnOnce() -> Result<String, Fault>,
    ) -> Result<String, Fault> {
        let mut done = lock(&self.done);
        if let Some((_, answer)) = done.iter().find(|(known, _)| !key.is_empty() && known == key) {
            return Ok(answer.clone());
        }
        let answer = work()?;
        done.push_back((key.to_owned(), answer.clone()));
        if done.len() > FORMS {
            done.pop_front();
        }
        Ok(answer)
    }

    /// Does something that takes a processor's time, when it is its turn. `Ok(None)` where a newer request
    /// of the same name came meanwhile: nobody waits for this one. Without a name it is always done.
    pub(crate) async fn work<T: Send + 'static>(
        self: &Arc<Self>,
        name: &str,
        work: impl FnOnce(&Self) -> T + Send + 'static,
    ) -> Result<Option<T>, Fault> {
        self.turn(&self.turns, name, work).await
    }

    /// Does something behind all that somebody waits for.
    pub(crate) async fn work_quietly<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&Self) -> T + Send + 'static,
    ) -> Result<T, Fault> {
        self.turn(&self.quiet, "", work).await?.ok_or(Fault::Broken)
    }

    /// As [`Desk::work_quietly`], unless a newer request of the same name came meanwhile.
    pub(crate) async fn newest_quietly<T: Send + 'static>(
        self: &Arc<Self>,
        name: &str,
        work: impl FnOnce(&Self) -> T + Send + 'static,
    ) -> Result<Option<T>, Fault> {
        self.turn(&self.quiet, name, work).await
    }

    async fn turn<T: Send + 'static>(
        self: &Arc<Self>,
        turns: &Semaphore,
        name: &str,
        work: impl FnOnce(&Self) -> T + Send + 'static,
    ) -> Result<Option<T>, Fault> {
        let own = self.numbers.fetch_add(1, Ordering::Relaxed);
        if !name.is_empty() {
            lock(&self.newest).insert(name.to_owned(), own);
        }
        let turn = turns.acquire().await.map_err(|_| Fault::Broken)?;
        if !name.is_empty() {
            let mut newest = lock(&self.newest);
            if newest.get(name) != Some(&own) {
                return Ok(None);
            }
            newest.remove(name);
        }
        let desk = self.clone();
        let done = tokio::task::spawn_blocking(move || work(&desk)).await;
        drop(turn);
        done.map(Some).map_err(|_| Fault::Broken)
    }
}

/// Another thread's panic leaves whole values behind.
fn lock<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

/// 256 bits that nobody can guess.
pub(crate) fn random() -> String {
    let mut bytes = [0_u8; 32];
    // Without a source of randomness there must be no door.
    match getrandom::fill(&mut bytes) {
        Ok(()) => bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
        Err(_) => std::process::abort(),
    }
}

/// Compares without telling by its time how much was right.
fn same(a: &str, b: &str) -> bool {
    let digest = |text: &str| sha256(text.as_bytes());
    digest(a) == digest(b)
}
