//! What a file for a translator says itself, in the language of whoever sends it.

use crate::content::interface::Interface;
use crate::content::locale::Locale;
use crate::content::locale::values::{Args, Value};
use crate::exchange::FileFormat;
use crate::exchange::placeables::{Piece, pieces};
use crate::exchange::unit::{Assignment, Words};
use crate::jobs::exchange::request::Request;
use crate::judge::event::EventRun;
use crate::text::tokens::{TokenKind, tokens};

pub(crate) fn words(
    run: &EventRun,
    locale: &Locale,
    interface: &Interface,
    request: &Request,
    assignment: &Assignment,
) -> Words {
    let event = run.event;
    let mut args = Args::from([
        ("event", Value::Text(event.id.clone())),
        ("date", Value::Date(event.date.value)),
        ("language", Value::Text(locale.name_in(&interface.tag).to_owned())),
        ("sentences", Value::Number(assignment.units.len() as f64)),
        ("words", Value::Number(count(assignment) as f64)),
    ]);
    let mut head = vec!["exchange-head"];
    if let Some(contact) = run.workspace.contacts.get(&event.contact.value) {
        args.insert("name", Value::Text(contact.name.clone()));
        args.insert("phone", Value::Text(contact.phone.clone()));
        head.push("exchange-contact");
    }
    if let Some(deadline) = request.deadline {
        args.insert("deadline", Value::Date(deadline));
        head.push("exchange-deadline");
    }
    let advice = match request.format {
        FileFormat::Docx => "exchange-advice-docx",
        FileFormat::Xlsx => "exchange-advice-xlsx",
        FileFormat::Xliff | FileFormat::Xliff2 | FileFormat::Po => "exchange-advice-tool",
    };
    let text = |id: &str| interface.text(id, &args);
    Words {
        head: head.into_iter().map(text).collect(),
        advice: text(advice).lines().map(|line| line.trim().to_owned()).collect(),
        original: text("exchange-original"),
        translation: text("exchange-translation"),
        notes: text("exchange-notes"),
        glossary: text("exchange-glossary"),
        before: text("exchange-before"),
        example: text("exchange-example"),
        signed_by: text("exchange-signed-by"),
        signed_on: text("exchange-signed-on"),
    }
}

/// How many words the originals have; what stands in braces is none.
pub(crate) fn count(assignment: &Assignment) -> usize {
    let pieces = assignment.units.iter().flat_map(|unit| pieces(&unit.source).unwrap_or_default());
    let words = pieces.map(|piece| match piece {
        Piece::Words(words) => {
            tokens(words).iter().filter(|token| matches!(token.kind, TokenKind::Word)).count()
        }
        Piece::Placeable(_) => 0,
    });
    words.sum()
}
