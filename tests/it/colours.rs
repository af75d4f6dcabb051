//! Colours in files for a black printer, wherever a PDF can hold them. Each file is written here by
//! hand, and poppler says whether what it shows is coloured.

use oppslag::gate::read::colours::{AskedBy, AskedColour};
use oppslag::gate::read::source::Source;

use crate::referees::drawn;

/// A PDF of these objects, from number 1 on: dictionaries, or streams as dictionary and content. The
/// first is the page, whose content is the second.
fn pdf(objects: &[(&str, &[u8])]) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let count = objects.len();
    let mut offsets = Vec::new();
    for (number, (dict, content)) in objects.iter().enumerate() {
        offsets.push(bytes.len());
        bytes.extend(format!("{} 0 obj\n", number + 1).bytes());
        if content.is_empty() {
            bytes.extend(format!("<< {dict} >>\n").bytes());
        } else {
            bytes.extend(format!("<< {dict} /Length {} >>\nstream\n", content.len()).bytes());
            bytes.extend_from_slice(content);
            bytes.extend(b"\nendstream\n");
        }
        bytes.extend(b"endobj\n");
    }
    for dict in [
        "/Type /Pages /Kids [1 0 R] /Count 1 /MediaBox [0 0 100 100]".to_owned(),
        format!("/Type /Catalog /Pages {} 0 R", count + 1),
    ] {
        offsets.push(bytes.len());
        bytes.extend(format!("{} 0 obj\n<< {dict} >>\nendobj\n", offsets.len()).bytes());
    }
    let start = bytes.len();
    bytes.extend(format!("xref\n0 {}\n0000000000 65535 f \n", offsets.len() + 1).bytes());
    for offset in &offsets {
        bytes.extend(format!("{offset:010} 00000 n \n").bytes());
    }
    let size = offsets.len() + 1;
    let root = count + 2;
    bytes.extend(format!("trailer\n<< /Size {size} /Root {root} 0 R >>\n").bytes());
    bytes.extend(format!("startxref\n{start}\n%%EOF\n").bytes());
    bytes
}

/// A page with these resources and this content, and further objects from number 3 on.
fn page(resources: &str, content: &str, others: &[(&str, &[u8])]) -> Vec<u8> {
    let more = resources.find("/Annots").map_or("", |at| &resources[at..]);
    let resources = resources.strip_suffix(more).unwrap();
    let count = others.len() + 3;
    let dict = format!(
        "/Type /Page /Parent {count} 0 R /Resources << {resources} >> /Contents 2 0 R {more}"
    );
    let mut objects = vec![(dict.as_str(), b"".as_slice()), ("", content.as_bytes())];
    objects.extend(others);
    pdf(&objects)
}

fn asked(pdf: &[u8]) -> Vec<AskedColour> {
    Source::open(pdf.to_vec()).unwrap().colours(0).unwrap().unwrap()
}

/// Whether poppler shows a colour on the page.
fn shown(pdf: &[u8]) -> bool {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("page.pdf");
    std::fs::write(&path, pdf).unwrap();
    let picture = drawn(&path, 72, None);
    picture.pixels().any(|p| p.0.iter().max().unwrap() - p.0.iter().min().unwrap() > 12)
}

const RED: &[u8] = b"1 0 0 rg 0 0 50 50 re f";
const FORM: &str = "/Type /XObject /Subtype /Form /BBox [0 0 100 100]";
const RGB_PICTURE: &str =
    "/Type /XObject /Subtype /Image /Width 2 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceRGB";
const DRAW: &str = "q 80 0 0 80 10 10 cm /X Do Q";
const TINT: &str = "/FunctionType 2 /Domain [0 1] /N 1";

/// Name, file, what asks for colour and inside what.
fn coloured() -> Vec<(&'static str, Vec<u8>, AskedBy, &'static str)> {
    let x =
        |dict, content: &'static [u8]| page("/XObject << /X 3 0 R >>", DRAW, &[(dict, content)]);
    let fill = |resources: &str, operators: &str, others: &[(&str, &[u8])]| {
        page(resources, &format!("{operators} 10 10 50 50 re f"), others)
    };
    use AskedBy::{Image, Operator, Shading};
    let pattern = |dict: &str, others: &[(&str, &[u8])], operators| {
        let mut all = vec![(dict, others[0].1)];
        all.extend(&others[1..]);
        fill("/Pattern << /P 3 0 R >> /ColorSpace << /U [/Pattern /DeviceRGB] >>", operators, &all)
    };
    const TILING: &str =
        "/PatternType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << >>";
    vec![
        ("fill", fill("", "1 0 0 rg", &[]), Operator, "page"),
        ("stroke", page("", "0 0 1 RG 9 w 0 0 m 90 90 l S", &[]), Operator, "page"),
        ("stroke of a named space", page("", "/DeviceRGB CS 1 0 0 SC 9 w 0 0 m 90 90 l S", &[]),
            Operator, "page"),
        ("cyan", fill("", "1 0 0 0 k", &[]), Operator, "page"),
        ("named space", fill("", "/DeviceRGB cs 0 1 0 sc", &[]), Operator, "page"),
        ("calibrated", fill("/ColorSpace << /C [/CalRGB << /WhitePoint [0.95 1 1.09] >>] >>",
            "/C cs 0 1 0 scn", &[]), Operator, "page"),
        ("CIELAB", fill("/ColorSpace << /C [/Lab << /WhitePoint [0.95 1 1.09] /Range [-100 100 -100 100] >>] >>",
            "/C cs 50 60 40 scn", &[]), Operator, "page"),
        ("index", fill("/ColorSpace << /C [/Indexed /DeviceRGB 1 <000000FF0000>] >>",
            "/C cs 1 sc", &[]), Operator, "page"),
        ("spot ink", fill(&format!("/ColorSpace << /C [/Separation /Orange /DeviceCMYK << {TINT} /C0 [0 0 0 0] /C1 [0 0.6 1 0] >>] >>"),
            "/C cs 1 scn", &[]), Operator, "page"),
        ("profile", fill("/ColorSpace << /C [/ICCBased 3 0 R] >>", "/C cs 1 0 0 scn",
            &[("/N 3 /Alternate /DeviceRGB", b"none")]), Operator, "page"),
        ("form", x(FORM, RED), Operator, "form"),
        ("form in a form", page("/XObject << /X 3 0 R >>", "/X Do",
            &[("/Type /XObject /Subtype /Form /BBox [0 0 99 99] /Resources << /XObject << /Y 4 0 R >> >>", b"/Y Do"),
              (FORM, RED)]), Operator, "form"),
        ("inherited space", page("/XObject << /X 3 0 R >>", "/DeviceRGB cs /X Do",
            &[(FORM, b"1 0 0 sc 0 0 50 50 re f")]), Operator, "form"),
        ("tiling", pattern(&format!("{TILING} /PaintType 1"), &[("", b"0 1 0 rg 0 0 5 5 re f")],
            "/Pattern cs /P scn"), Operator, "pattern"),
        ("uncoloured tiling", pattern(&format!("{TILING} /PaintType 2"), &[("", b"0 0 5 5 re f")],
            "/U cs 0 1 0 /P scn"), Operator, "pattern"),
        ("gradient pattern", pattern("/PatternType 2 /Shading << /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 100 0] \
            /Function << /FunctionType 2 /Domain [0 1] /N 1 /C0 [0 0 0] /C1 [1 0 0] >> >>", &[("", b"")],
            "/Pattern cs /P scn"), Shading, "pattern"),
        ("gradient", page("/Shading << /S << /ShadingType 3 /ColorSpace /DeviceRGB /Coords [50 50 0 50 50 40] \
            /Function << /FunctionType 2 /Domain [0 1] /N 1 /C0 [0 1 0] /C1 [1 1 1] >> >> >>", "/S sh", &[]),
            Shading, "page"),
        ("mesh", page("/Shading << /S 3 0 R >>", "/S sh", &[("/ShadingType 5 /VerticesPerRow 2 \
            /ColorSpace /DeviceRGB /BitsPerCoordinate 8 /BitsPerComponent 8 /Decode [0 100 0 100 0 1 0 1 0 1]",
            b"\x00\x00\x00\x00\x00\xff\x00\x00\x00\x00\x00\xff\x00\x00\x00\xff\xff\x00\x00\xff")]), Shading, "page"),
        ("glyph", page("/Font << /F 3 0 R >>", "BT /F 40 Tf 10 10 Td (a) Tj ET",
            &[("/Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /FirstChar 97 /LastChar 97 \
                /Widths [1] /Encoding << /Differences [97 /a] >> /CharProcs << /a 4 0 R >> /Resources << >>", b""),
              ("", b"1 0 d0 1 0 0 rg 0 0 1 1 re f")]), Operator, "font"),
        ("note", page("/Annots [<< /Type /Annot /Subtype /Stamp /F 4 /Rect [10 10 60 60] /AP << /N 3 0 R >> >>]", "0 g",
            &[(FORM, RED)]), Operator, "annotation"),
        ("picture", x(RGB_PICTURE, b"\xff\x00\x00\x00\x00\x00"), Image, "page"),
        ("inline picture", page("", "q 80 0 0 80 10 10 cm BI /W 1 /H 1 /BPC 8 /CS /RGB ID \u{1}zz EI Q", &[]), Image, "page"),
        ("indexed picture", x("/Type /XObject /Subtype /Image /Width 8 /Height 1 /BitsPerComponent 1 \
            /ColorSpace [/Indexed /DeviceRGB 1 <FFFFFF0000FF>]", b"\x10"), Image, "page"),
        ("picture turned to colour", x("/Type /XObject /Subtype /Image /Width 2 /Height 1 /BitsPerComponent 8 \
            /ColorSpace /DeviceRGB /Decode [0 1 0 0 0 0]", b"\xff\xff\xff\x00\x00\x00"), Image, "page"),
    ]
}

#[test]
fn colour_is_found_wherever_a_page_holds_it() {
    for (name, pdf, kind, inside) in coloured() {
        assert!(shown(&pdf), "{name}: poppler shows no colour");
        let found = asked(&pdf);
        let first = found.first().unwrap_or_else(|| panic!("{name}: nothing is found"));
        assert_eq!((first.kind, first.inside), (kind, inside), "{name}: {found:?}");
        let spread = |c: [u8; 3]| c.iter().max().unwrap() - c.iter().min().unwrap();
        assert!(first.colour.is_some_and(|colour| spread(colour) > 20), "{name}: {found:?}");
    }
}

#[test]
fn colour_in_a_mask_is_found_although_it_is_not_seen() {
    let mask = page(
        "/ExtGState << /G << /SMask << /S /Luminosity /G 3 0 R >> >> >>",
        "/G gs 0 g 0 0 90 90 re f",
        &[(
            "/Type /XObject /Subtype /Form /BBox [0 0 99 99] /Group << /S /Transparency /CS /DeviceRGB >>",
            RED,
        )],
    );
    assert_eq!(asked(&mask).first().map(|asked| asked.inside), Some("mask"));
}

#[test]
fn greys_are_no_colours_in_any_space() {
    let x =
        |dict, content: &'static [u8]| page("/XObject << /X 3 0 R >>", DRAW, &[(dict, content)]);
    let fill = |resources: &str, operators: &str| {
        page(resources, &format!("{operators} 10 10 50 50 re f"), &[])
    };
    let greys = [
        ("grey", fill("", "0.5 g")),
        ("equal", fill("", "0.2 0.2 0.2 rg 0.7 0.7 0.7 RG")),
        ("black ink", fill("", "0 0 0 0.8 k")),
        (
            "grey lines beside a space of colours",
            fill("", "/DeviceRGB cs /DeviceGray CS 0 0 0 sc 0.5 SC"),
        ),
        (
            "CIELAB",
            fill("/ColorSpace << /C [/Lab << /WhitePoint [0.95 1 1.09] >>] >>", "/C cs 50 0 0 scn"),
        ),
        (
            "black separation",
            fill(
                &format!(
                    "/ColorSpace << /C [/Separation /Black /DeviceCMYK << {TINT} /C0 [0 0 0 0] /C1 [0 0 0 1] >>] >>"
                ),
                "/C cs 1 scn",
            ),
        ),
        (
            "grey entry",
            fill("/ColorSpace << /C [/Indexed /DeviceRGB 1 <000000FF0000>] >>", "/C cs 0 sc"),
        ),
        ("grey pixels", x(RGB_PICTURE, b"\x10\x10\x10\xf0\xf0\xf0")),
        (
            "stencil",
            x(
                "/Type /XObject /Subtype /Image /Width 8 /Height 1 /ImageMask true /BitsPerComponent 1",
                b"\x55",
            ),
        ),
        (
            "grey gradient",
            page(
                "/Shading << /S << /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 100 0] \
            /Function << /FunctionType 2 /Domain [0 1] /N 1 /C0 [0 0 0] /C1 [1 1 1] >> >> >>",
                "/S sh",
                &[],
            ),
        ),
        (
            "uncoloured glyph",
            page(
                "/Font << /F 3 0 R >>",
                "BT /F 40 Tf 10 10 Td (a) Tj ET",
                &[
                    (
                        "/Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /FirstChar 97 /LastChar 97 \
                /Widths [1] /Encoding << /Differences [97 /a] >> /CharProcs << /a 4 0 R >> /Resources << >>",
                        b"",
                    ),
                    ("", b"1 0 0 0 1 1 d1 1 0 0 rg 0 0 1 1 re f"),
                ],
            ),
        ),
        ("unused form", page("/XObject << /X 3 0 R >>", "0 g", &[(FORM, RED)])),
        (
            "hidden note",
            page(
                "/Annots [<< /Type /Annot /Subtype /Stamp /F 2 /Rect [10 10 60 60] /AP << /N 3 0 R >> >>]",
                "0 g",
                &[(FORM, RED)],
            ),
        ),
    ];
    for (name, pdf) in greys {
        assert!(!shown(&pdf), "{name}: poppler shows a colour");
        assert_eq!(asked(&pdf), [], "{name}");
    }
}

#[test]
fn a_form_that_draws_itself_ends() {
    let own =
        "/Type /XObject /Subtype /Form /BBox [0 0 99 99] /Resources << /XObject << /X 3 0 R >> >>";
    let endless = page("/XObject << /X 3 0 R >>", "/X Do", &[(own, b"/DeviceRGB cs /X Do /X Do")]);
    assert_eq!(asked(&endless), []);
    // A picture that says to be larger than any printer's.
    let huge = "/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /BitsPerComponent 8 /ColorSpace /DeviceRGB";
    let huge = page("/XObject << /X 3 0 R >>", DRAW, &[(huge, b"\x00")]);
    assert_eq!(asked(&huge).first().map(|asked| asked.colour), Some(None));
}
