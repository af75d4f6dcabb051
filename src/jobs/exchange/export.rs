//! What a translator gets → a file, with pictures of the pages where it can hold any.

use crate::base::error::Error;
use crate::content::interface::Interface;
use crate::exchange::{self, Assignment, FileFormat};
use crate::finding::diagnostic::Diagnostic;
use crate::jobs::exchange::assignment::assignment;
use crate::jobs::exchange::pages::{NumberedPages, Sheets};
use crate::jobs::exchange::request::Request;
use crate::jobs::exchange::room::measure;
use crate::jobs::exchange::words::count;

/// A file for a translator.
#[derive(Debug)]
pub struct Exported {
    /// What the file may be called.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// How many sentences.
    pub sentences: usize,
    /// How many words their originals have.
    pub words: usize,
    /// Whether pictures of the pages are missing that the file could hold: the pages cannot be laid out yet.
    pub blind: bool,
}

/// Makes a file for a translator. Where there is none, what was found says why.
pub fn export(
    request: &Request,
    interface: &Interface,
) -> Result<(Option<Exported>, Vec<Diagnostic>), Error> {
    let (assignment, mut found) = assignment(request, interface)?;
    let Some(mut assignment) = assignment else { return Ok((None, found)) };
    let holds = matches!(request.format, FileFormat::Docx | FileFormat::Xlsx | FileFormat::Xliff);
    if holds {
        illustrate(request, interface, &mut assignment, &mut found)?;
    }
    measure(request, interface, &mut assignment)?;
    let bytes = exchange::export(&assignment, request.format)
        .ok_or_else(|| Error::BrokenData { what: request.format.extension().to_owned() })?;
    let Assignment { event, target, units, pictures, .. } = &assignment;
    let exported = Exported {
        name: format!("{event}-{target}.{}", request.format.extension()),
        bytes,
        sentences: units.len(),
        words: count(&assignment),
        blind: holds && pictures.is_empty(),
    };
    Ok((Some(exported), found))
}

/// Puts in pictures of the pages, and the numbers that the texts have on them. Pages of a language that is not
/// translated yet cannot be laid out, and what is wrong with them is not told to whoever sends it away.
fn illustrate(
    request: &Request,
    interface: &Interface,
    assignment: &mut Assignment,
    found: &mut Vec<Diagnostic>,
) -> Result<(), Error> {
    let numbered = NumberedPages::new(request, interface, &assignment.units, &mut Vec::new())?;
    for unit in &mut assignment.units {
        unit.number = numbered.number(unit);
    }
    let sheets = Sheets::new(request, assignment, interface, found)?;
    let pictures = sheets.map(|sheets| numbered.pictures(&sheets, found)).transpose()?;
    assignment.pictures = pictures.unwrap_or_default();
    Ok(())
}
