//! Codes that envelope inserters read: which sheet of which batch it is, and how many go into one
//! envelope. They say nothing of the recipient.

use datamatrix::{DataMatrix, SymbolList};
use qrcode::{EcLevel, QrCode};

/// The kind of code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Code {
    /// Data Matrix (ISO/IEC 16022).
    DataMatrix,
    /// QR code (ISO/IEC 18004).
    Qr,
}

/// Codes of one size as pixels, one after the other: 0 dark, 255 light, quiet zone included.
#[derive(Debug)]
pub struct Codes {
    /// The width of each in modules.
    pub modules: usize,
    /// The width of each on paper in mm: half a millimetre a module, as cameras in inserters need.
    pub size: f64,
    /// The pixels.
    pub pixels: Vec<u8>,
}

/// The modules of a code, row by row, and its width.
fn modules(code: Code, text: &str) -> Option<(usize, Vec<bool>)> {
    match code {
        Code::DataMatrix => {
            let matrix =
                DataMatrix::encode_str(text, SymbolList::default().enforce_square()).ok()?;
            let bitmap = matrix.bitmap();
            Some((bitmap.width(), bitmap.bits().to_vec()))
        }
        Code::Qr => {
            let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
            let dark = code.to_colors().iter().map(|c| c.select(true, false)).collect();
            Some((code.width(), dark))
        }
    }
}

/// Encodes texts; `None` where one is too long for a code.
pub fn encode(code: Code, texts: &[String]) -> Option<Codes> {
    // ISO/IEC 16022 wants one module of light around it, ISO/IEC 18004 four.
    let quiet = if code == Code::Qr { 4 } else { 1 };
    let all: Option<Vec<_>> = texts.iter().map(|text| modules(code, text)).collect();
    let all = all?;
    let widest = all.iter().map(|(width, _)| *width).max().unwrap_or(0);
    let width = widest + 2 * quiet;
    let mut pixels = vec![255; width * width * all.len()];
    for (image, (inner, dark)) in pixels.chunks_mut((width * width).max(1)).zip(&all) {
        for (index, dark) in dark.iter().enumerate() {
            let (row, column) = (index / inner + quiet, index % inner + quiet);
            if *dark {
                image[row * width + column] = 0;
            }
        }
    }
    Some(Codes { modules: width, size: (width as f64 * 0.5).min(17.0), pixels })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a camera reads of the QR codes, by another program.
    #[test]
    fn codes_of_one_size_say_what_they_are_told() {
        let texts = ["NB-001/00001/00002/01/01", "A"].map(str::to_owned);
        let codes = encode(Code::Qr, &texts).unwrap();
        let area = codes.modules * codes.modules;
        assert_eq!((codes.pixels.len(), codes.size), (2 * area, codes.modules as f64 * 0.5));
        let read = |image: &[u8]| {
            let side = codes.modules * 4;
            let mut large = rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| {
                image[y / 4 * codes.modules + x / 4]
            });
            large.detect_grids()[0].decode().unwrap().1
        };
        let said: Vec<String> = codes.pixels.chunks(area).map(read).collect();
        assert_eq!(said, texts);
        assert!(encode(Code::Qr, &["a".repeat(5000)]).is_none());
    }

    /// ISO/IEC 16022: a solid left column and bottom row, others of dark and light, one module of light.
    #[test]
    fn a_data_matrix_has_its_edges_and_one_module_of_light() {
        let codes = encode(Code::DataMatrix, &["NB-001/00001/00002/01/01".to_owned()]).unwrap();
        let width = codes.modules;
        let dark = |x: usize, y: usize| codes.pixels[y * width + x] == 0;
        for at in 0..width {
            let edge = [dark(at, 0), dark(at, width - 1), dark(0, at), dark(width - 1, at)];
            assert_eq!(edge, [false; 4], "light around it");
        }
        for at in 1..width - 1 {
            assert!(dark(1, at) && dark(at, width - 2), "{at}");
            assert_eq!(dark(at, 1), at % 2 == 1, "{at}");
            assert_eq!(dark(width - 2, width - 1 - at), at % 2 == 1, "{at}");
        }
        assert_eq!(codes.size, width as f64 * 0.5);
        assert!(encode(Code::DataMatrix, &["a".repeat(5000)]).is_none());
    }
}
