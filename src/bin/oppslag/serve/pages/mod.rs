//! The pages, a file each.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{DefaultBodyLimit, Form, State};
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderMap, LOCATION, SET_COOKIE};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Router, extract, middleware};
use serde::Deserialize;
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};
use tower_http::timeout::{RequestBodyTimeoutLayer, TimeoutLayer};

use crate::serve::desk::Desk;
use crate::serve::fault::Fault;
use crate::serve::person::Act;
use crate::serve::words::{CHOSEN, TAGS, Words};
use crate::serve::{assets, door};

mod control;
pub(crate) mod fields;
mod findings;
pub(crate) mod letters;
mod meeting;
mod meetings;
mod office;
mod preview;
mod print;
mod programme;
mod saving;
mod start;
mod texts;
mod waiting;

/// Forms without files hold no more, in bytes.
const FORM: usize = 256 << 10;
/// How long an answer may take, the sending of the request included.
const ANSWER: Duration = Duration::from_secs(300);
/// How long a sender may pause within a request.
const PAUSE: Duration = Duration::from_secs(10);

type Shared = State<Arc<Desk>>;
/// What a page answers: itself, or why there is none.
type Answer = Result<Response, Refused>;

/// All pages behind the door.
pub(crate) fn router(desk: Arc<Desk>) -> Router {
    Router::new()
        .route("/", get(meetings::page))
        .route("/moter/ny", get(meetings::new_page).post(meetings::make))
        .route("/moter/{id}", get(meeting::page))
        .route("/moter/{id}/felt", post(saving::save))
        .route("/moter/{id}/program", post(programme::change))
        .route("/moter/{id}/side", get(preview::fragment))
        .route("/moter/{id}/bilde", get(preview::thumbnail))
        .route("/moter/{id}/funn", get(findings::fragment))
        .route("/moter/{id}/andre", get(findings::others))
        .route("/moter/{id}/status", get(findings::status))
        .route("/moter/{id}/tidligere", post(meeting::restore))
        .route("/moter/{id}/tekster", get(texts::page))
        .route("/fil/{name}", get(file))
        .route("/sprak", post(language))
        .route("/web/{version}/{name}", get(assets::file))
        .merge(print::routes())
        .merge(letters::routes())
        .merge(control::routes())
        .merge(office::routes())
        .merge(start::routes())
        .fallback(missing)
        .layer(DefaultBodyLimit::max(FORM))
        .layer(RequestBodyTimeoutLayer::new(PAUSE))
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, ANSWER))
        .layer(middleware::from_fn_with_state(desk.clone(), start::first))
        .layer(middleware::from_fn_with_state(desk.clone(), door::guard))
        // A page's picture is a megabyte, and goes to this computer alone: packing it takes longer.
        .layer(
            CompressionLayer::new().quality(CompressionLevel::Fastest).compress_when(
                DefaultPredicate::new().and(NotForContentType::const_new("image/svg")),
            ),
        )
        .with_state(desk)
}

/// A fault that knows whose language it is to be said in.
pub(crate) struct Refused {
    fault: Fault,
    words: Words,
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        self.fault.page(&self.words)
    }
}

/// Gives faults their words.
pub(crate) trait In<T> {
    fn said(self, words: &Words) -> Result<T, Refused>;
}

impl<T, F: Into<Fault>> In<T> for Result<T, F> {
    fn said(self, words: &Words) -> Result<T, Refused> {
        self.map_err(|fault| Refused { fault: fault.into(), words: words.clone() })
    }
}

/// Whether the person may.
pub(crate) fn allowed(desk: &Desk, act: Act) -> Result<(), Fault> {
    if desk.person().may(act) { Ok(()) } else { Err(Fault::Forbidden) }
}

/// Whether a script asks, which shows the answer in the page that is open.
pub(crate) fn by_script(headers: &HeaderMap) -> bool {
    let accept = headers.get("accept").and_then(|value| value.to_str().ok());
    accept.is_some_and(|accept| accept.starts_with("application/json"))
}

/// Another page, after a form.
pub(crate) fn to(address: &str) -> Response {
    (StatusCode::SEE_OTHER, [(LOCATION, address.to_owned())]).into_response()
}

/// A piece of a page.
pub(crate) fn piece(markup: &maud::Markup) -> Response {
    ([(CONTENT_TYPE, "text/html; charset=utf-8")], markup.clone().into_string()).into_response()
}

async fn missing(State(desk): Shared, headers: HeaderMap) -> Response {
    Fault::Missing.page(&desk.words(&headers))
}

/// A file that was made and is kept in memory.
async fn file(
    State(desk): Shared,
    headers: HeaderMap,
    extract::Path(name): extract::Path<String>,
) -> Answer {
    let words = desk.words(&headers);
    let file = desk.kept(&name).ok_or(Fault::Missing).said(&words)?;
    let kind = match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("pdf") => "application/pdf",
        _ => "application/octet-stream",
    };
    // Its name says what it holds, so it never changes. What is more than a picture may hold people's names.
    let kept = match kind {
        "image/svg+xml" | "image/png" => "private, max-age=3600, immutable",
        _ => "no-store",
    };
    Ok(([(CONTENT_TYPE, kind), (CACHE_CONTROL, kept)], file).into_response())
}

#[derive(Deserialize)]
struct Language {
    sprak: String,
}

/// Remembers the language that was chosen, in the browser.
async fn language(headers: HeaderMap, Form(form): Form<Language>) -> Response {
    let tag = TAGS.into_iter().find(|tag| *tag == form.sprak).unwrap_or("nb");
    let cookie = format!("{CHOSEN}={tag}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Strict");
    let back = headers.get("referer").and_then(|value| value.to_str().ok());
    let path =
        back.and_then(|back| back.split_once("://")?.1.split_once('/')).map(|(_, path)| path);
    let back = format!("/{}", path.unwrap_or_default().trim_start_matches(['/', '\\']));
    (StatusCode::SEE_OTHER, [(SET_COOKIE, cookie), (LOCATION, back)]).into_response()
}
