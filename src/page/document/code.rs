//! By which a paper on a wall is known again: eight digits of the SHA-256 of what stands on it.

use serde_json::Value as Json;

use crate::base::artifact::sha256;
use crate::content::sender::Sender;
use crate::page::document::data::Document;

/// Digits of a code: somebody can read it out on the telephone, and of two hundred offices with six thousand pages
/// each only one has two pages with the same.
const DIGITS: usize = 8;
/// What a page's data say of fonts: which there are depends on the languages of others.
const FONTS: [&str; 3] = ["fonts", "display_fonts", "families"];

/// The code of a page that does not yet carry one: of its data with the senders' logos.
pub(crate) fn code(page: &Document, senders: &[Sender]) -> Option<String> {
    let mut data = serde_json::to_value(page).ok()?;
    strip(&mut data);
    let logos: String = senders.iter().map(|sender| sha256(&sender.logo)).collect();
    Some(sha256(format!("{data}{logos}").as_bytes()).get(..DIGITS)?.to_owned())
}

/// Takes the fonts out.
fn strip(data: &mut Json) {
    match data {
        Json::Object(fields) => {
            FONTS.iter().for_each(|name| drop(fields.remove(*name)));
            fields.values_mut().for_each(strip);
        }
        Json::Array(items) => items.iter_mut().for_each(strip),
        _ => {}
    }
}

/// Whether somebody may have read this from a paper.
pub fn is_code(text: &str) -> bool {
    text.len() == DIGITS && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}
