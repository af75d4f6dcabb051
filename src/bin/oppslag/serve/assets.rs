//! The style and the script of the pages, inside the binary.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use oppslag::base::artifact::sha256;
use rust_embed::Embed;

#[derive(Embed)]
#[folder = "src/bin/oppslag/serve/web/"]
struct Web;

/// The address of a file, which changes with what it holds.
pub(crate) fn address(name: &str) -> String {
    let digest = Web::get(name).map(|file| sha256(&file.data)).unwrap_or_default();
    format!("/web/{}/{name}", digest.get(..12).unwrap_or_default())
}

/// A file.
pub(crate) async fn file(Path((_, name)): Path<(String, String)>) -> Response {
    let kind = match name.rsplit_once('.') {
        Some((_, "css")) => "text/css; charset=utf-8",
        Some((_, "js")) => "text/javascript; charset=utf-8",
        Some((_, "svg")) => "image/svg+xml",
        _ => return StatusCode::NOT_FOUND.into_response(),
    };
    let Some(file) = Web::get(&name) else { return StatusCode::NOT_FOUND.into_response() };
    let kept = "private, max-age=31536000, immutable";
    ([(CONTENT_TYPE, kind), (CACHE_CONTROL, kept)], file.data.into_owned()).into_response()
}
