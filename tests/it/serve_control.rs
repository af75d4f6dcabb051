//! Kontroll as a browser meets it: files and texts that belong to no meeting.

use std::io::Cursor;

use crate::cli::workspace;
use crate::serve_office::files;
use crate::support::web::Server;

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let page = image::GrayImage::from_pixel(width, height, image::Luma([255]));
    page.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

#[test]
fn what_is_no_page_is_said_in_words_and_nothing_stays() {
    let (root, temporary) = (workspace(), tempfile::tempdir().unwrap());
    let server = Server::start(root.path(), &[("TMPDIR", temporary.path())]);
    let before = files(root.path());
    let large = vec![b' '; (64 << 20) + 1];
    for (name, bytes, said) in [
        ("a.heic", b"\0\0\0\x18ftypheic\0\0\0\0".to_vec(), "HEIC"),
        ("a.gif", b"GIF89a".to_vec(), "GIF-bilde"),
        ("a.pdf", b"PK\x03\x04\x14\0\x06\0word/document.xml".to_vec(), "Word-dokument"),
        ("a.pdf", b"%PDF-1.7\nand then nothing".to_vec(), "Filen er ødelagt"),
        ("a.pdf", Vec::new(), "Filen er tom"),
        ("a.pdf", large, "større enn 64 MB"),
        ("", Vec::new(), "Velg en fil først"),
        ("\"><script>alert(1)</script>.png", b"\x89PNG\r\n\x1a\n".to_vec(), "Filen er ødelagt"),
    ] {
        let page = server.uploaded("/kontroll/fil", ("fil", name, &bytes), &[]).text();
        assert!(page.contains(said), "{name}: {page}");
        assert!(!page.contains("<script>alert"), "{page}");
    }
    assert_eq!(files(root.path()), before);
    assert_eq!(std::fs::read_dir(temporary.path()).unwrap().count(), 0, "nothing is left behind");
}

#[test]
fn a_page_is_shown_with_what_was_seen_and_what_was_assumed() {
    let (root, temporary) = (workspace(), tempfile::tempdir().unwrap());
    let server = Server::start(root.path(), &[("TMPDIR", temporary.path())]);
    let page =
        server.uploaded("/kontroll/fil", ("fil", "../../plakat.png", &png(414, 585)), &[]).text();
    assert!(page.contains("Vi regner med A4"), "{page}");
    assert!(page.contains("logoen ble ikke funnet"), "{page}");
    let picture = page.split("src=\"/kontroll/").nth(1).unwrap().split('"').next().unwrap();
    let answer = server.get(&format!("/kontroll/{picture}"));
    assert_eq!(answer.header("content-type"), Some("image/png"));
    assert_eq!(answer.header("cache-control"), Some("no-store"), "it may be about people");
    assert!(image::load_from_memory(&answer.body).is_ok());
    assert_eq!(server.get("/kontroll/0123456789abcdef").status, 404);
    assert_eq!(std::fs::read_dir(temporary.path()).unwrap().count(), 0, "nothing is left behind");
}

#[test]
fn hard_words_of_a_text_are_marked_and_mended() {
    let (root, temporary) = (workspace(), tempfile::tempdir().unwrap());
    let server = Server::start(root.path(), &[("TMPDIR", temporary.path())]);
    let text = "Vi har et boutgiftstak vedrørende husleia.\r\n<b>Vi skal påse det.</b>\r\n";
    let form = |more: &str| {
        [("sprak", "nb"), ("tekst", text), ("bruk", more)]
            .map(|(a, b)| (a.to_owned(), b.to_owned()))
    };
    let post = |more: &str| {
        let form = form(more);
        let pairs: Vec<(&str, &str)> = form.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        server.posted("/kontroll/tekst", &pairs).text()
    };
    let page = post("");
    assert!(page.contains("<mark>boutgiftstak</mark>"), "{page}");
    assert!(page.contains("&lt;b&gt;Vi skal ") && !page.contains("<b>Vi"), "{page}");
    let one = page.split("name=\"bruk\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let mended = post(one);
    assert!(page.contains("<mark>vedrørende</mark>"), "{page}");
    assert!(!mended.contains("<mark>vedrørende</mark>"), "{mended}");
    assert!(mended.contains("boutgiftstak om husleia.\n&lt;b&gt;Vi skal"), "{mended}");
    assert_eq!(post("0-999").matches("<mark>").count(), page.matches("<mark>").count());
    let empty = server.posted("/kontroll/tekst", &[("tekst", " "), ("sprak", "../x")]);
    assert_eq!((empty.status, empty.text().contains("class=\"proposals\"")), (200, false));
    let long = "ord ".repeat(20_000);
    let page = server.posted("/kontroll/tekst", &[("tekst", &long), ("sprak", "nb")]).text();
    assert!(page.contains("lengre enn"), "{page}");
}
