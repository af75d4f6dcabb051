//! Takes a list in: so much of it, and nothing that is no list.

use std::time::{Duration, Instant};

use axum::Extension;
use axum::extract::multipart::{MultipartError, MultipartRejection};
use axum::extract::{Multipart, Path, State};
use axum::http::StatusCode;
use axum::http::header::HeaderMap;
use oppslag::people::foreign;

use crate::serve::fault::Fault;
use crate::serve::lists::Held;
use crate::serve::pages::letters::{ListsOf, address, read, view};
use crate::serve::pages::meeting::Meeting;
use crate::serve::pages::{Answer, In, Shared, allowed, to};
use crate::serve::person::Act;

/// A list holds no more, in bytes.
const LIST: usize = 64 << 20;
/// So much of a larger file is still taken in and thrown away, so that a browser that sends it gets to read
/// why it is too large.
const DRAINED: usize = 512 << 20;
/// How often one looks for lists that nobody needs.
const SWEEP: Duration = Duration::from_secs(10);
/// The field of the file.
const FILE: &str = "liste";
/// Takes a list in, and looks at what it holds.
pub(super) async fn upload(
    State(desk): Shared,
    Extension(lists): ListsOf,
    headers: HeaderMap,
    Path(id): Path<String>,
    form: Result<Multipart, MultipartRejection>,
) -> Answer {
    let words = desk.words(&headers);
    allowed(&desk, Act::SendLetters).said(&words)?;
    let meeting = Meeting::read(&desk, &id).said(&words)?;
    let form = form.map_err(|_| Fault::BadForm).said(&words)?;
    let (name, bytes) = list(form).await.said(&words)?;
    if let Some(kind) = foreign::of(&bytes) {
        let said = words.get(view::foreign(kind, name.is_empty()));
        return Ok(view::start(&meeting, Some(&said), StatusCode::UNPROCESSABLE_ENTITY, &words));
    }
    let key = desk.number();
    lists.keep(&key, Held::new(&id, name, bytes, Instant::now()), Instant::now());
    let swept = lists.clone();
    tokio::spawn(async move {
        loop {
            tokio::time::sleep(SWEEP).await;
            if swept.sweep(Instant::now()) == 0 {
                break;
            }
        }
    });
    // One that was forgotten meanwhile is told so by its page.
    let _ = read(&desk, &lists, (&id, &key)).await.said(&words)?;
    Ok(to(&address(&id, &key, "")))
}

/// The file of a form: its name and what it holds.
async fn list(mut form: Multipart) -> Result<(String, Vec<u8>), Fault> {
    let broken = |error: MultipartError| match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Fault::TooLarge,
        _ => Fault::BadForm,
    };
    while let Some(mut field) = form.next_field().await.map_err(broken)? {
        if field.name() != Some(FILE) {
            continue;
        }
        let name = field.file_name().unwrap_or_default().to_owned();
        let (mut bytes, mut size) = (Vec::new(), 0);
        while let Some(chunk) = field.chunk().await.map_err(broken)? {
            size += chunk.len();
            if size <= LIST {
                bytes.extend_from_slice(&chunk);
            } else {
                bytes = Vec::new();
            }
            if size > DRAINED {
                break;
            }
        }
        return if size > LIST { Err(Fault::TooLarge) } else { Ok((name, bytes)) };
    }
    Err(Fault::BadForm)
}
