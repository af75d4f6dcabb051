//! Many files as one.

use std::io::{Cursor, Write};

use zip::CompressionMethod;
use zip::write::{SimpleFileOptions, ZipWriter};

use crate::base::error::Error;

/// Makes a ZIP of names and bytes. PDFs are packed already, so nothing is packed anew.
pub fn zip<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Result<Vec<u8>, Error> {
    let failed = |what: String| Error::BrokenData { what };
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        let large = u32::try_from(bytes.len()).is_err();
        let begun = archive.start_file(name, options.large_file(large));
        begun.map_err(|error| failed(error.to_string()))?;
        archive.write_all(bytes).map_err(|error| failed(error.to_string()))?;
    }
    let made = archive.finish().map_err(|error| failed(error.to_string()))?;
    Ok(made.into_inner())
}
