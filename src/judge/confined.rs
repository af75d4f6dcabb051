//! What a child of the program does (see [`crate::base::confined`]): it reads the files that came from strangers.

use crate::base::confined::child;
use crate::base::confined::packed::Unpacked;
use crate::gate::fit::drawn;
use crate::gate::read::answers;
use crate::gate::read::source::Source;
use crate::page::compile::fonts;

/// Answers questions until nobody asks any more.
pub fn serve() {
    child::serve(Source::open, |question, bytes, file| {
        if let Some(answer) = answers::answer(question, file) {
            return answer;
        }
        match Unpacked(question).text() {
            Some(drawn::QUESTION) => drawn::answer(&bytes),
            Some(fonts::QUESTION) => fonts::answer(bytes),
            _ => Default::default(),
        }
    });
}
