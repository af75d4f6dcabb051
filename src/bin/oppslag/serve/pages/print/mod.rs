//! What to print, in the order in which one stands at the printer.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use axum::extract::{Form as Posted, Path, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, HeaderMap};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Extension, Router};
use oppslag::base::zipped;
use oppslag::jobs::print::{self, Outcome, PrintFile};

use crate::serve::background::{State as Progress, Work};
use crate::serve::desk::Desk;
use crate::serve::fault::Fault;
use crate::serve::links;
use crate::serve::pages::meeting::Meeting;
use crate::serve::pages::print::wish::Wish;
use crate::serve::pages::{Answer, In, Shared, allowed, piece, to};
use crate::serve::person::Act;
use crate::serve::words::Words;

mod archive;
mod view;
mod wish;

/// Meetings whose files are kept; those of the one that was made first go.
const KEPT: usize = 4;

/// The files of meetings, in memory.
#[derive(Default)]
pub(crate) struct Prints {
    jobs: Mutex<Jobs>,
}

#[derive(Default)]
struct Jobs {
    order: VecDeque<String>,
    all: BTreeMap<String, Arc<PrintJob>>,
}

/// The files of one meeting, made or being made.
pub(crate) struct PrintJob {
    wish: Wish,
    /// What they were made from: the same number is the same files.
    state: u64,
    /// The language of their names.
    tag: String,
    work: Arc<Work<Outcome>>,
}

impl Prints {
    fn of(&self, id: &str) -> Option<Arc<PrintJob>> {
        self.jobs.lock().unwrap_or_else(PoisonError::into_inner).all.get(id).cloned()
    }

    /// Begins, unless the same is made or being made already.
    fn start(&self, desk: &Arc<Desk>, id: &str, wish: Wish, words: &Words) -> Result<(), Fault> {
        let request = wish.request(desk, id)?;
        let state = desk.studio().state(&request.event);
        let mut jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        let same = jobs.all.get(id).is_some_and(|job| {
            let failed = matches!(job.work.state(), Progress::Failed(_));
            !failed && (&job.wish, job.state, job.tag.as_str()) == (&wish, state, words.tag())
        });
        if same {
            return Ok(());
        }
        let spoken = words.clone();
        let work = Work::start(desk, format!("utskrift {id}"), move |desk, progress| {
            Ok(print::print(desk.studio(), &request, spoken.interface(), progress)?)
        });
        let job = PrintJob { wish, state, tag: words.tag().to_owned(), work };
        jobs.order.retain(|other| other != id);
        jobs.order.push_back(id.to_owned());
        jobs.all.insert(id.to_owned(), Arc::new(job));
        while jobs.order.len() > KEPT {
            let oldest = jobs.order.pop_front().unwrap_or_default();
            jobs.all.remove(&oldest);
        }
        Ok(())
    }
}

type Files = Extension<Arc<Prints>>;

pub(crate) fn routes() -> Router<Arc<Desk>> {
    Router::new()
        .route("/moter/{id}/utskrift", get(page).post(make))
        .route("/moter/{id}/utskrift/framdrift", get(progress))
        .route("/moter/{id}/utskrift/fil/{name}", get(file))
        .route("/moter/{id}/utskrift/alt", get(all))
        .route("/moter/{id}/utskrift/arkiv", post(archive::make))
        .layer(Extension(Arc::new(Prints::default())))
}

async fn page(
    State(desk): Shared,
    Extension(prints): Files,
    headers: HeaderMap,
    Path(id): Path<String>,
) -> Answer {
    let (words, meeting) = Meeting::open(&desk, &headers, &id, Act::Print)?;
    let job = prints.of(&id);
    let wish = job.as_ref().map(|job| job.wish.clone());
    view::page(&desk, &meeting, wish, job.as_deref(), &[], &words).said(&words)
}

async fn make(
    State(desk): Shared,
    Extension(prints): Files,
    headers: HeaderMap,
    Path(id): Path<String>,
    Posted(pairs): Posted<Vec<(String, String)>>,
) -> Answer {
    let (words, meeting) = Meeting::open(&desk, &headers, &id, Act::Print)?;
    let wish = Wish::of(&pairs);
    let shelf = desk.studio().shelf().said(&words)?;
    let wrong = wish.faults(&meeting, &shelf).said(&words)?;
    if !wrong.is_empty() {
        return view::page(&desk, &meeting, Some(wish), None, &wrong, &words).said(&words);
    }
    prints.start(&desk, &id, wish, &words).said(&words)?;
    Ok(to(&links::meeting(&id, "utskrift#filer")))
}

/// How far it is, for the script.
async fn progress(
    State(desk): Shared,
    Extension(prints): Files,
    headers: HeaderMap,
    Path(id): Path<String>,
) -> Answer {
    let words = desk.words(&headers);
    allowed(&desk, Act::Print).said(&words)?;
    let job = prints.of(&id).ok_or(Fault::Missing).said(&words)?;
    Ok(piece(&view::progress(&id, &job.work.state(), &words)))
}

fn made(prints: &Prints, id: &str) -> Result<Arc<Outcome>, Fault> {
    match prints.of(id).map(|job| job.work.state()) {
        Some(Progress::Done(made)) => Ok(made),
        _ => Err(Fault::Missing),
    }
}

/// One of the files.
async fn file(
    State(desk): Shared,
    Extension(prints): Files,
    headers: HeaderMap,
    Path((id, name)): Path<(String, String)>,
) -> Answer {
    let words = desk.words(&headers);
    allowed(&desk, Act::Print).said(&words)?;
    let made = made(&prints, &id).said(&words)?;
    let stack = made.files.iter().find(|file| file.name == name);
    let found = stack
        .map(|PrintFile { bytes, .. }| bytes)
        .or_else(|| made.drift.iter().find(|(own, _)| *own == name).map(|(_, bytes)| bytes));
    let bytes = found.ok_or(Fault::Missing).said(&words)?;
    Ok(download(&name, "application/pdf", bytes.clone()))
}

/// All of them: what is printed, and each page once for those who read it on a screen.
async fn all(
    State(desk): Shared,
    Extension(prints): Files,
    headers: HeaderMap,
    Path(id): Path<String>,
) -> Answer {
    let words = desk.words(&headers);
    allowed(&desk, Act::Print).said(&words)?;
    let made = made(&prints, &id).said(&words)?;
    let name = format!("{id}.zip");
    let folder = words.get("web-print-folder");
    let zip = desk.work_quietly(move |_| {
        let drift = made.drift.iter().map(|(name, bytes)| (name.clone(), bytes.as_slice()));
        let stacks = made.files.iter().map(|file| (file.name.clone(), file.bytes.as_slice()));
        let pages =
            made.pages.iter().map(|(name, bytes)| (format!("{folder}/{name}"), bytes.as_slice()));
        let files: Vec<(String, &[u8])> = drift.chain(stacks).chain(pages).collect();
        zipped::zip(files.iter().map(|(name, bytes)| (name.as_str(), *bytes)))
    });
    let zip = zip.await.said(&words)?.said(&words)?;
    Ok(download(&name, "application/zip", zip))
}

/// A file to keep. Its name is one of ours or an event's id, so it is escaped as in an address.
pub(crate) fn download(name: &str, kind: &'static str, bytes: Vec<u8>) -> Response {
    let named = format!("attachment; filename*=UTF-8''{}", links::part(name));
    ([(CONTENT_TYPE, kind.to_owned()), (CONTENT_DISPOSITION, named)], bytes).into_response()
}
