//! Laid-out pages → finished files.

pub mod pdf;
pub mod png;
mod reading;
pub mod settings;
mod spelling;
pub mod svg;

use crate::finding::diagnostic::Diagnostic;
use crate::page::compile::Compiled;

pub use crate::page::export::settings::{Format, Settings};

/// Exports the first page in one format.
pub fn export(
    compiled: &Compiled,
    format: Format,
    settings: &Settings,
    name: &str,
    found: &mut Vec<Diagnostic>,
) -> Option<Vec<u8>> {
    match format {
        Format::Pdf => pdf::export(compiled, settings, name, found),
        Format::Print => pdf::print(compiled, settings, name, found),
        Format::Png => png::export(compiled, settings, name, found),
        Format::Svg => svg::export(compiled),
    }
}
