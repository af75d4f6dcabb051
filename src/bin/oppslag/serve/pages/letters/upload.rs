//! Takes a list in: so much of it, and nothing that is no list.

use std::time::{Duration, Instant};

use axum::Extension;
use axum::extract::multipart::MultipartRejection;
use axum::extract::{Multipart, Path, State};
use axum::http::StatusCode;
use axum::http::header::HeaderMap;
use oppslag::people::foreign;

use crate::serve::fault::Fault;
use crate::serve::lists::Held;
use crate::serve::pages::letters::{ListsOf, address, read, view};
use crate::serve::pages::meeting::Meeting;
use crate::serve::pages::{Answer, In, Shared, to};
use crate::serve::person::Act;
use crate::serve::upload::receive;

/// A list holds no more, in bytes.
const LIST: usize = 64 << 20;
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
    let (words, meeting) = Meeting::open(&desk, &headers, &id, Act::SendLetters)?;
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
async fn list(form: Multipart) -> Result<(String, Vec<u8>), Fault> {
    let mut bytes = Vec::new();
    let received = receive(form, LIST, &mut bytes).await?;
    if received.field.as_deref() != Some(FILE) {
        return Err(Fault::BadForm);
    }
    if received.too_large {
        Err(Fault::TooLarge)
    } else {
        Ok((received.name.unwrap_or_default(), bytes))
    }
}
