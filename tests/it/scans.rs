//! Pictures of pages as scanners, telephones and fax machines write them: how large they are, which of
//! their pages is looked at, and what lies behind what cannot be seen.

use std::io::Cursor;

use image::{DynamicImage, GrayImage, ImageFormat, Luma, Rgba, RgbaImage};
use oppslag::gate::read::part::Scale;
use oppslag::gate::read::source::Source;

use crate::cli::{err, oppslag, out, workspace};
use crate::support::repository;

fn encoded(picture: DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn white(width: u32, height: u32) -> DynamicImage {
    DynamicImage::ImageLuma8(GrayImage::from_pixel(width, height, Luma([255])))
}

/// A PNG that says how many pixels a metre has.
fn png(width: u32, height: u32, metre: u32) -> Vec<u8> {
    let mut bytes = encoded(white(width, height), ImageFormat::Png);
    let mut chunk = b"pHYs".to_vec();
    chunk.extend([metre.to_be_bytes(), metre.to_be_bytes()].concat());
    chunk.push(1);
    let mut sum = flate2::Crc::new();
    sum.update(&chunk);
    let whole = [&9_u32.to_be_bytes()[..], &chunk, &sum.sum().to_be_bytes()].concat();
    // After the signature and the header.
    bytes.splice(33..33, whole);
    bytes
}

/// A JPEG with dots an inch (1) or a centimetre (2) in its JFIF block.
fn jpeg(width: u32, height: u32, unit: u8, density: u16) -> Vec<u8> {
    let mut bytes = encoded(white(width, height), ImageFormat::Jpeg);
    assert_eq!(&bytes[6..10], b"JFIF");
    bytes[13] = unit;
    for at in [14, 16] {
        bytes[at..at + 2].copy_from_slice(&density.to_be_bytes());
    }
    bytes
}

/// How wide a picture is on paper, and how that is known.
fn measured(bytes: Vec<u8>) -> (f64, Scale) {
    let (raster, scale) = Source::open(bytes).unwrap().page(0, 0.2).unwrap();
    ((raster.width as f64 * raster.mm).round(), scale)
}

#[test]
fn a_picture_is_as_large_as_it_says() {
    assert_eq!(measured(png(1000, 700, 5000)), (200.0, Scale::Stated), "5 pixels a millimetre");
    assert_eq!(measured(jpeg(1000, 700, 1, 127)), (200.0, Scale::Stated));
    assert_eq!(measured(jpeg(1000, 700, 2, 50)), (200.0, Scale::Stated));
}

#[test]
fn what_screens_and_telephones_say_is_believed_where_it_makes_sense() {
    // A sheet of A4 at 96 dots an inch is one; other pictures are not 265 mm wide because a telephone
    // writes 96 into all of them.
    assert_eq!(measured(jpeg(794, 1123, 1, 96)), (210.0, Scale::Stated));
    assert_eq!(measured(jpeg(1000, 900, 1, 96)).1, Scale::Assumed);
    assert_eq!(measured(jpeg(3000, 2121, 1, 96)), (297.0, Scale::AssumedA4));
    // Without a word of it a sheet is A4, upright or on its side.
    for (width, height, mm) in [(1000, 1414, 210.0), (1414, 1000, 297.0)] {
        let bytes = encoded(white(width, height), ImageFormat::Png);
        assert_eq!(measured(bytes), (mm, Scale::AssumedA4), "{width} × {height}");
    }
}

/// The pixel in a corner, and the one in the middle.
fn seen(bytes: &[u8], page: usize) -> [[u8; 3]; 2] {
    let (raster, _) = Source::open(bytes.to_vec()).unwrap().page(page, 0.2).unwrap();
    let middle = ((raster.width / 2) as isize, (raster.height / 2) as isize);
    [raster.at(1, 1).unwrap(), raster.at(middle.0, middle.1).unwrap()]
}

#[test]
fn what_cannot_be_seen_through_is_on_white() {
    let mut picture = RgbaImage::from_pixel(100, 100, Rgba([0, 0, 0, 0]));
    for (x, y) in (40..60).flat_map(|x| (40..60).map(move |y| (x, y))) {
        picture.put_pixel(x, y, Rgba([200, 0, 0, 255]));
    }
    let bytes = encoded(DynamicImage::ImageRgba8(picture), ImageFormat::Png);
    assert_eq!(seen(&bytes, 0), [[255; 3], [200, 0, 0]]);
}

/// A TIFF of one grey level a page.
fn tiff(pages: &[u8]) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let mut writer = tiff::encoder::TiffEncoder::new(&mut bytes).unwrap();
    for grey in pages {
        let picture = vec![*grey; 1000 * 750];
        writer.write_image::<tiff::encoder::colortype::Gray8>(1000, 750, &picture).unwrap();
    }
    bytes.into_inner()
}

#[test]
fn every_page_of_a_scan_is_its_own() {
    let bytes = tiff(&[255, 40, 120]);
    assert_eq!(Source::open(bytes.clone()).unwrap().pages(), 3);
    for (page, grey) in [255, 40, 120].into_iter().enumerate() {
        assert_eq!(seen(&bytes, page), [[grey; 3]; 2], "page {}", page + 1);
    }
}

/// A fax: one bit a pixel, with a black square in the middle of 64 × 64.
fn fax(white_is_zero: bool) -> Vec<u8> {
    let field = |tag: u16, kind: u16, value: u32| {
        [&tag.to_le_bytes()[..], &kind.to_le_bytes(), &1_u32.to_le_bytes(), &value.to_le_bytes()]
            .concat()
    };
    let fields = [
        field(256, 4, 64),
        field(257, 4, 64),
        field(258, 3, 1),
        field(259, 3, 1),
        field(262, 3, u32::from(!white_is_zero)),
        field(273, 4, 8 + 2 + 8 * 12 + 4),
        field(278, 4, 64),
        field(279, 4, 64 * 8),
    ];
    let mut bytes = [&b"II*\0"[..], &8_u32.to_le_bytes(), &8_u16.to_le_bytes()].concat();
    bytes.extend(fields.concat());
    bytes.extend([0; 4]);
    let black = if white_is_zero { 255 } else { 0 };
    let inside = |row: usize, byte: usize| (24..40).contains(&row) && (3..5).contains(&byte);
    let bits = (0..64).flat_map(|row| (0..8).map(move |byte| (row, byte)));
    bytes.extend(bits.map(|(row, byte)| if inside(row, byte) { black } else { 255 - black }));
    bytes
}

#[test]
fn a_fax_is_black_on_white_whichever_its_zero_is() {
    for white_is_zero in [true, false] {
        assert_eq!(seen(&fax(white_is_zero), 0), [[255; 3], [0; 3]], "{white_is_zero}");
    }
}

/// How many pixels of a picture are of about a colour.
fn count(png: &std::path::Path, colour: [u8; 3]) -> usize {
    let picture = image::open(png).unwrap().to_rgb8();
    let near = |pixel: &image::Rgb<u8>| pixel.0.iter().zip(colour).all(|(a, b)| a.abs_diff(b) < 12);
    picture.pixels().filter(|pixel| near(pixel)).count()
}

const GREEN: [u8; 3] = [0, 0x7a, 0x3d];
const RED: [u8; 3] = [0xd0, 0, 0];

#[test]
fn a_picture_shows_what_was_seen_on_every_page() {
    let root = workspace();
    let file = |name: &str| root.path().join(name);
    let hus = file("assets/senders/hus");
    std::fs::create_dir_all(&hus).unwrap();
    std::fs::copy(repository().join("assets/senders/nav/logo.svg"), hus.join("logo.svg")).unwrap();
    std::fs::write(hus.join("sender.toml"), "name = \"Hus & <hage>\"\nofficial = true\n").unwrap();
    std::fs::write(file("blank.tiff"), tiff(&[255, 255])).unwrap();
    let check = |options: &[&str]| {
        oppslag(root.path(), &[&["check", "--annotate", "seen.png"], options].concat())
    };
    let run = check(&["blank.tiff", "--require", "nav,hus"]);
    assert_eq!(run.status.code(), Some(1), "{}", err(&run));
    let said = out(&run);
    assert_eq!(
        said.matches("[missing-sender-logo]").count(),
        2,
        "two of them on the front, and the back is blank: {said}"
    );
    assert!(count(&file("seen.png"), RED) > 20);
    assert_eq!(count(&file("seen.png"), GREEN), 0);
    assert!(!file("seen-2.png").exists());
    let made = ["render", "mote", "--lang", "nb", "--template", "letter", "--today", "2026-11-23"];
    assert_eq!(oppslag(root.path(), &made).status.code(), Some(0));
    let run = check(&["out/mote/nb/letter.pdf"]);
    assert_eq!(run.status.code(), Some(0), "{}{}", out(&run), err(&run));
    assert!(count(&file("seen.png"), GREEN) > 20, "a frame around what is sound");
    // The marks have a little of nearly that red themselves, a frame has hundreds.
    assert!(count(&file("seen.png"), RED) < 60, "and nothing that is wrong");
}

#[test]
fn each_of_several_files_has_a_picture_of_its_own() {
    let root = workspace();
    let file = |name: &str| root.path().join(name);
    let made = ["render", "mote", "--lang", "nb", "--template", "letter", "--today", "2026-11-23"];
    assert_eq!(oppslag(root.path(), &made).status.code(), Some(0));
    std::fs::write(file("blank.tiff"), tiff(&[255])).unwrap();
    std::fs::create_dir(file("other")).unwrap();
    std::fs::copy(file("blank.tiff"), file("other/blank.tiff")).unwrap();
    let files = ["out/mote/nb/letter.pdf", "blank.tiff", "other/blank.tiff"];
    let run = oppslag(root.path(), &[&["check", "--annotate", "seen.png"], &files[..]].concat());
    assert_eq!(run.status.code(), Some(1), "{}", err(&run));
    assert!(count(&file("seen-letter.png"), GREEN) > 20);
    for name in ["seen-blank.png", "seen-blank-(2).png"] {
        assert!(count(&file(name), RED) > 20, "{name}");
    }
    std::fs::create_dir(file("seen")).unwrap();
    let run = oppslag(root.path(), &[&["check", "--annotate", "seen"], &files[..]].concat());
    assert_eq!(run.status.code(), Some(1), "{}", err(&run));
    let index = std::fs::read_to_string(file("seen/index.html")).unwrap();
    let at = |name: &str| index.find(&format!("src=\"{name}\"")).unwrap_or(usize::MAX);
    assert!(at("blank.png") < at("letter.png"), "bad ones first: {index}");
    assert!(at("letter.png") < usize::MAX && file("seen/blank-(2).png").is_file(), "{index}");
}
