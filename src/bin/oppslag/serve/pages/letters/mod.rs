//! Letters to everybody on a list, which is in memory alone and forgotten as soon as may be.

use std::sync::Arc;
use std::time::Instant;

use axum::extract::{DefaultBodyLimit, Form as Posted, Path, State};
use axum::http::StatusCode;
use axum::http::header::HeaderMap;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Extension, Router};
use oppslag::base::zipped;
use oppslag::jobs::letters::letters_from;
use oppslag::jobs::letters::request::Outcome;
use oppslag::jobs::print::{self, Amount};

use crate::serve::background::{State as Progress, Work};
use crate::serve::desk::Desk;
use crate::serve::fault::Fault;
use crate::serve::links;
use crate::serve::lists::{Gone, Lists};
use crate::serve::pages::meeting::Meeting;
use crate::serve::pages::print::download;
use crate::serve::pages::{Answer, In, Shared, allowed, piece, to};
use crate::serve::person::Act;
use crate::serve::words::Words;

pub(crate) mod batch;
pub(crate) mod options;
mod upload;
mod view;

/// The template of letters.
const LETTER: &str = "letter";

type ListsOf = Extension<Arc<Lists>>;

pub(crate) fn routes() -> Router<Arc<Desk>> {
    Router::new()
        .route("/moter/{id}/brev", get(start))
        .route("/moter/{id}/brev/uten-navn", get(unaddressed))
        .route("/moter/{id}/brev/{key}", get(page).post(choose))
        .route("/moter/{id}/brev/{key}/framdrift", get(progress))
        .route("/moter/{id}/brev/{key}/hent", post(fetch))
        .route("/moter/{id}/brev/{key}/glem", post(forget))
        .route("/moter/{id}/brev/{key}/forlatt", post(left))
        .route("/moter/{id}/brev/{key}/her", post(here))
        // A list is larger than a form.
        .merge(
            Router::new()
                .route("/moter/{id}/brev", post(upload::upload))
                .layer(DefaultBodyLimit::disable()),
        )
        .layer(Extension(Arc::new(Lists::default())))
}

/// The page before there is a list.
async fn start(State(desk): Shared, headers: HeaderMap, Path(id): Path<String>) -> Answer {
    let (words, meeting) = Meeting::open(&desk, &headers, &id, Act::SendLetters)?;
    Ok(view::start(&meeting, None, StatusCode::OK, &words))
}

fn address(id: &str, key: &str, more: &str) -> String {
    let more = if more.is_empty() { String::new() } else { format!("/{more}") };
    links::meeting(id, &format!("brev/{}{more}", links::part(key)))
}

/// What a list holds, as it is wished now: looked at anew where anything has changed.
async fn read(
    desk: &Arc<Desk>,
    lists: &Arc<Lists>,
    (id, key): (&str, &str),
) -> Result<Result<Arc<Outcome>, Option<Gone>>, Fault> {
    let event = desk.event(id)?;
    let state = desk.studio().state(&event);
    let now = Instant::now();
    let held = lists.with((id, key), now, |held| {
        let known = held.read.as_ref().filter(|(before, _)| *before == state);
        (known.map(|(_, outcome)| outcome.clone()), held.bytes.clone(), held.wish.clone())
    });
    let (bytes, wish) = match held {
        Ok((Some(known), ..)) => return Ok(Ok(known)),
        Ok((None, bytes, wish)) => (bytes, wish),
        Err(gone) => return Ok(Err(gone)),
    };
    let request = wish.request(event, None, desk.today());
    let name = format!("liste {key} {now:?}");
    let looked_at = move |_: &Desk| letters_from(&request, &bytes, &|_, _| {});
    let read = desk.work(&name, looked_at).await?.ok_or(Fault::Broken)?;
    let read = Arc::new(read?);
    let kept = lists.with((id, key), Instant::now(), |held| {
        if held.wish == wish {
            held.read = Some((state, read.clone()));
        }
    });
    Ok(kept.map(|()| read))
}

async fn page(
    State(desk): Shared,
    Extension(lists): ListsOf,
    headers: HeaderMap,
    Path((id, key)): Path<(String, String)>,
) -> Answer {
    let (words, meeting) = Meeting::open(&desk, &headers, &id, Act::SendLetters)?;
    let read = match read(&desk, &lists, (&id, &key)).await.said(&words)? {
        Ok(read) => read,
        Err(gone) => return Ok(view::gone(&meeting, gone, &words)),
    };
    let shelf = desk.studio().shelf().said(&words)?;
    let list = lists.with((&id, &key), Instant::now(), |held| view::Shown {
        address: address(&id, &key, ""),
        name: held.name.clone(),
        wish: held.wish.clone(),
        read: read.clone(),
        work: held.work.as_ref().map(|work| work.state()),
    });
    match list {
        Ok(list) => view::page(&meeting, &shelf, &list, &words).said(&words),
        Err(gone) => Ok(view::gone(&meeting, gone, &words)),
    }
}

/// Takes what was wished, and begins where that was asked.
async fn choose(
    State(desk): Shared,
    Extension(lists): ListsOf,
    headers: HeaderMap,
    Path((id, key)): Path<(String, String)>,
    Posted(pairs): Posted<Vec<(String, String)>>,
) -> Answer {
    let (words, meeting) = Meeting::open(&desk, &headers, &id, Act::SendLetters)?;
    let changed = lists.with((&id, &key), Instant::now(), |held| {
        let wish = held.wish.after(&pairs);
        if wish != held.wish {
            (held.wish, held.read, held.work) = (wish, None, None);
        }
    });
    if let Err(gone) = changed {
        return Ok(view::gone(&meeting, gone, &words));
    }
    if pairs.iter().any(|(name, _)| name == "lag") {
        begin(&desk, &lists, (&meeting, &key)).said(&words)?;
        return Ok(to(&format!("{}#brevene", address(&id, &key, ""))));
    }
    Ok(to(&address(&id, &key, "")))
}

/// Begins to make letters, unless they are made or being made.
fn begin(
    desk: &Arc<Desk>,
    lists: &Arc<Lists>,
    (meeting, key): (&Meeting, &str),
) -> Result<(), Fault> {
    let event = desk.event(&meeting.id)?;
    let languages = meeting.languages();
    // One that is gone is told so by its page.
    let _ = lists.with((&meeting.id, key), Instant::now(), |held| {
        let again = match held.work.as_ref().map(|work| work.state()) {
            None | Some(Progress::Failed(_)) => true,
            Some(Progress::Done(made)) => made.zip.is_none(),
            Some(Progress::Going(..)) => false,
        };
        if again {
            let list = (held.bytes.clone(), held.wish.clone());
            held.work = Some(Work::start(desk, format!("brev {key}"), move |desk, progress| {
                batch::make(desk, (event, languages), list, progress)
            }));
        }
    });
    Ok(())
}

/// How far the letters are, for the script.
async fn progress(
    State(desk): Shared,
    Extension(lists): ListsOf,
    headers: HeaderMap,
    Path((id, key)): Path<(String, String)>,
) -> Answer {
    let words = desk.words(&headers);
    allowed(&desk, Act::SendLetters).said(&words)?;
    let state =
        lists.with((&id, &key), Instant::now(), |held| held.work.as_ref().map(|work| work.state()));
    let state = state.ok().flatten().ok_or(Fault::Missing).said(&words)?;
    Ok(piece(&view::progress(&address(&id, &key, ""), &state, &words)))
}

/// Hands the letters out, once: after that only their reader has them.
async fn fetch(
    State(desk): Shared,
    Extension(lists): ListsOf,
    headers: HeaderMap,
    Path((id, key)): Path<(String, String)>,
) -> Answer {
    let (words, meeting) = Meeting::open(&desk, &headers, &id, Act::SendLetters)?;
    let state =
        lists.with((&id, &key), Instant::now(), |held| held.work.as_ref().map(|work| work.state()));
    match state {
        Ok(Some(Progress::Done(made))) => {
            let Some(zip) = made.zip.clone() else { return Ok(to(&address(&id, &key, ""))) };
            lists.forget(&key, Gone::Fetched, Instant::now());
            let name = format!("{}-{id}.zip", words.get("web-list-file"));
            Ok(download(&name, "application/zip", zip))
        }
        Ok(_) => Ok(to(&address(&id, &key, ""))),
        Err(gone) => Ok(view::gone(&meeting, gone, &words)),
    }
}

async fn forget(
    State(desk): Shared,
    Extension(lists): ListsOf,
    headers: HeaderMap,
    Path((id, key)): Path<(String, String)>,
) -> Answer {
    let words = desk.words(&headers);
    allowed(&desk, Act::SendLetters).said(&words)?;
    lists.forget(&key, Gone::Told, Instant::now());
    Ok(to(&address(&id, &key, "")))
}

/// The page was left.
async fn left(
    State(desk): Shared,
    Extension(lists): ListsOf,
    headers: HeaderMap,
    Path((_, key)): Path<(String, String)>,
) -> Answer {
    leave(&desk, &lists, &headers, (&key, true))
}

/// The page is open, whatever was said before.
async fn here(
    State(desk): Shared,
    Extension(lists): ListsOf,
    headers: HeaderMap,
    Path((_, key)): Path<(String, String)>,
) -> Answer {
    leave(&desk, &lists, &headers, (&key, false))
}

fn leave(desk: &Desk, lists: &Lists, headers: &HeaderMap, (key, left): (&str, bool)) -> Answer {
    allowed(desk, Act::SendLetters).said(&desk.words(headers))?;
    lists.leave(key, left, Instant::now());
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// The letter without anybody's name in all languages, for the archive.
async fn unaddressed(State(desk): Shared, headers: HeaderMap, Path(id): Path<String>) -> Answer {
    let (words, meeting) = Meeting::open(&desk, &headers, &id, Act::SendLetters)?;
    let request = print::Request {
        event: desk.event(&id).said(&words)?,
        languages: Vec::new(),
        materials: vec![LETTER.to_owned()],
        amount: Amount::One,
        split: false,
        draft: false,
        today: desk.today(),
    };
    let spoken = words.clone();
    let made = desk.work_quietly(move |desk| {
        print::print(desk.studio(), &request, spoken.interface(), &|_, _| {})
    });
    let made = made.await.said(&words)?.said(&words)?;
    if made.pages.is_empty() || !made.stopped.is_empty() {
        return Ok(view::unmade(&meeting, &made, &words));
    }
    let files = made.pages.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
    let zip: Vec<u8> = zipped::zip(files).said(&words)?;
    Ok(archived(&id, zip, &words))
}

fn archived(id: &str, zip: Vec<u8>, words: &Words) -> Response {
    download(&format!("{}-{id}.zip", words.get("web-list-archive-file")), "application/zip", zip)
}
