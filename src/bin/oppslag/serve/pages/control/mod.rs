//! Kontroll: any finished page or text, judged without a meeting.

use std::sync::Arc;

use axum::extract::rejection::FormRejection;
use axum::extract::{DefaultBodyLimit, Extension, Form as Posted, Multipart, Path, State};
use axum::http::header::{CONTENT_TYPE, HeaderMap};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Router, http::StatusCode};
use maud::html;

use crate::serve::desk::Desk;
use crate::serve::fault::Fault;
use crate::serve::pages::control::results::{Judged, Results};
use crate::serve::pages::control::text::JudgedText;
use crate::serve::pages::{Answer, In, Shared, allowed, fields, to};
use crate::serve::person::Act;
use crate::serve::shell::{self, Place};
use crate::serve::words::{Words, number};

mod file;
mod kind;
mod results;
mod text;

type Kept = Extension<Arc<Results>>;

pub(crate) fn routes() -> Router<Arc<Desk>> {
    // What is too large is said in words, by whoever reads the form.
    let unlimited = DefaultBodyLimit::disable();
    Router::new()
        .route("/kontroll", get(page))
        .route("/kontroll/fil", post(look_at_file).layer(unlimited))
        .route("/kontroll/tekst", post(look_at_text))
        .route("/kontroll/{key}", get(result))
        .route("/kontroll/{key}/side/{number}", get(picture))
        .layer(Extension(Arc::new(Results::default())))
}

async fn page(State(desk): Shared, headers: HeaderMap) -> Answer {
    let words = desk.words(&headers);
    show(&desk, None, "", &words).said(&words)
}

/// What came of a file or a text.
async fn result(
    State(desk): Shared,
    Extension(results): Kept,
    headers: HeaderMap,
    Path(key): Path<String>,
) -> Answer {
    let words = desk.words(&headers);
    let judged = results.get(&key);
    if judged.is_none() {
        return Err(Fault::Missing).said(&words);
    }
    show(&desk, judged.as_deref(), &key, &words).said(&words)
}

fn show(desk: &Desk, judged: Option<&Judged>, key: &str, words: &Words) -> Result<Response, Fault> {
    allowed(desk, Act::Look)?;
    let shelf = desk.studio().shelf()?;
    let mut languages = fields::languages(&shelf, words);
    // Texts are most often written in Norwegian.
    languages.sort_by_key(|(tag, _)| !["nb", "nn"].contains(&tag.as_str()));
    let empty = JudgedText::default();
    let text = match judged {
        Some(Judged::Text(text)) => text,
        _ => &empty,
    };
    let body = html! {
        h1 { (words.get("web-place-control")) }
        p.lead { (words.get("web-control-lead")) }
        section.panel aria-labelledby="web-control-file" {
            h2 #web-control-file { (words.get("web-control-file")) }
            form.drop method="post" action="/kontroll/fil" enctype="multipart/form-data"
                data-drop=(file::MEGABYTES)
                data-large=(words.with("web-control-large", [("count", number(file::MEGABYTES))]))
                data-busy=(words.get("web-control-busy")) {
                div.field {
                    label for="fil" { (words.get("web-control-choose")) }
                    p.hint #fil-hint { (words.with("web-control-choose-hint", [("megabytes", number(file::MEGABYTES))])) }
                    p.wrong #fil-wrong role="alert" {}
                    input #fil name="fil" type="file" required aria-describedby="fil-hint fil-wrong"
                        accept=".pdf,.png,.jpg,.jpeg,.tif,.tiff,.webp";
                }
                p.save { button { (words.get("web-control-send")) } span role="status" {} }
            }
            @if let Some(Judged::File(file)) = judged { (file::view(file, key, words)) }
        }
        section.panel aria-labelledby="web-control-of-text" {
            h2 #web-control-of-text { (words.get("web-control-of-text")) }
            (text::view(text, &languages, words))
        }
        (shell::script("drop.js"))
    };
    Ok(shell::page(words, &words.get("web-place-control"), Place::Control, &body))
}

async fn look_at_file(
    State(desk): Shared,
    Extension(results): Kept,
    headers: HeaderMap,
    form: Multipart,
) -> Answer {
    let words = desk.words(&headers);
    allowed(&desk, Act::Look).said(&words)?;
    let judged = file::judged(&desk, form, &words).await.said(&words)?;
    let key = results.keep(Judged::File(judged));
    Ok(to(&format!("/kontroll/{key}#resultat")))
}

async fn look_at_text(
    State(desk): Shared,
    Extension(results): Kept,
    headers: HeaderMap,
    form: Result<Posted<text::Asked>, FormRejection>,
) -> Answer {
    let words = desk.words(&headers);
    allowed(&desk, Act::Look).said(&words)?;
    let too_large = |error: FormRejection| match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Fault::TooLarge,
        _ => Fault::BadForm,
    };
    let form = form.map_err(too_large).said(&words)?;
    // A text that is typed is judged again and again: only its newest state counts.
    let judged = desk.work_quietly(move |desk| text::judged(desk, form)).await.said(&words)?;
    let key = results.keep(Judged::Text(judged.said(&words)?));
    Ok(to(&format!("/kontroll/{key}#tekst")))
}

/// A page with what was seen on it. It may be about people, so it stays in no cache.
async fn picture(
    State(desk): Shared,
    Extension(results): Kept,
    headers: HeaderMap,
    Path((key, number)): Path<(String, usize)>,
) -> Answer {
    let words = desk.words(&headers);
    allowed(&desk, Act::Look).said(&words)?;
    let judged = results.get(&key);
    let page = match judged.as_deref() {
        Some(Judged::File(file)) => file.pages.iter().find(|page| page.sheet.page == number),
        _ => None,
    };
    let picture = page.map(|page| page.picture.clone()).filter(|picture| !picture.is_empty());
    let picture = picture.ok_or(Fault::Missing).said(&words)?;
    Ok(([(CONTENT_TYPE, "image/png")], picture).into_response())
}
