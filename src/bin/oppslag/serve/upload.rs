//! Files that somebody drops.

use std::io::Write;

use axum::extract::Multipart;
use axum::extract::multipart::MultipartError;
use axum::http::StatusCode;

use crate::serve::fault::Fault;

/// A field of a form that is no file holds no more, in bytes.
const FIELD: usize = 64 << 10;
/// So many times the limit is read and thrown away, so that the browser can be told what was wrong: it shows
/// nothing when it is interrupted.
const PATIENCE: usize = 8;

/// What came of a form with a file.
#[derive(Debug, Default)]
pub(crate) struct Received {
    /// The other fields.
    pub(crate) pairs: Vec<(String, String)>,
    /// The field of the file; nothing where the form has none.
    pub(crate) field: Option<String>,
    /// The name of the file; nothing where none was chosen.
    pub(crate) name: Option<String>,
    /// Whether the file is larger than it may be.
    pub(crate) too_large: bool,
    /// The size of the file in bytes.
    pub(crate) size: usize,
}

impl Received {
    /// The value of a field.
    pub(crate) fn get(&self, name: &str) -> &str {
        let found = self.pairs.iter().find(|(key, _)| key == name);
        found.map_or("", |(_, value)| value.as_str())
    }
}

/// Reads a form. Its file goes to `file`, up to `limit` bytes.
pub(crate) async fn receive(
    mut form: Multipart,
    limit: usize,
    file: &mut (impl Write + Send),
) -> Result<Received, Fault> {
    let broken = |error: MultipartError| match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Fault::TooLarge,
        _ => Fault::BadForm,
    };
    let mut received = Received::default();
    while let Some(mut field) = form.next_field().await.map_err(broken)? {
        let key = field.name().unwrap_or_default().to_owned();
        let Some(name) = field.file_name().map(str::to_owned) else {
            let mut value = Vec::new();
            while let Some(chunk) = field.chunk().await.map_err(broken)? {
                value.extend_from_slice(&chunk);
                if value.len() > FIELD {
                    return Err(Fault::TooLarge);
                }
            }
            let value = String::from_utf8(value).map_err(|_| Fault::BadForm)?;
            received.pairs.push((key, value));
            continue;
        };
        while let Some(chunk) = field.chunk().await.map_err(broken)? {
            received.size += chunk.len();
            if received.size > limit.saturating_mul(PATIENCE) {
                return Err(Fault::TooLarge);
            }
            received.too_large |= received.size > limit;
            if !received.too_large {
                file.write_all(&chunk).map_err(|_| Fault::Broken)?;
            }
        }
        received.field = Some(key);
        // Browsers send an empty file where none was chosen.
        if !name.is_empty() {
            received.name = Some(name);
        }
    }
    Ok(received)
}
