//! Files of translators that something has happened to: none does harm, whatever it holds.

use oppslag::exchange::{self, FileFormat};

use crate::approval;
use crate::exchange::{asked, office};
use crate::fuzz::TARGETS;

/// Numbers that are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end.max(1) as u64) as usize
    }
}

/// Bytes with a few places cut out, doubled, moved or overwritten.
fn broken(bytes: &[u8], numbers: &mut Numbers) -> Vec<u8> {
    const PIECES: [&[u8]; 12] = [
        b"<", b">", b"\"", b"\\", b"{", b"}", b"\n", b"&#0;", b"<w:sdt>", b"</w:tc>", b"\xff",
        b"]]>",
    ];
    let mut out = bytes.to_vec();
    for _ in 0..=numbers.below(4) {
        let (from, length) = (numbers.below(out.len()), numbers.below(200));
        let to = (from + length).min(out.len());
        let piece = out[from..to].to_vec();
        let at = numbers.below(out.len());
        match numbers.below(4) {
            0 => drop(out.drain(from..to)),
            1 => drop(out.splice(at..at, piece)),
            2 => drop(out.splice(at..at, PIECES[numbers.below(PIECES.len())].iter().copied())),
            _ => out[from..to].fill(b' '),
        }
        if out.is_empty() {
            break;
        }
    }
    out
}

#[test]
fn no_broken_file_does_harm() {
    let root = office();
    let assignment = asked(&root.path().join("events/aktiviteter"), "so", FileFormat::Docx);
    let export = |format| exchange::export(&assignment, format).unwrap();
    let inside = |format, part: &str| {
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(export(format))).unwrap();
        let mut bytes = vec![1];
        std::io::copy(&mut archive.by_name(part).unwrap(), &mut bytes).unwrap();
        bytes
    };
    let headed = |bytes: Vec<u8>| [&[1][..], &bytes].concat();
    let ftl = std::fs::read(root.path().join("locales/so/invitation.ftl")).unwrap();
    let mut numbers = Numbers(0x2545_f491_4f6c_dd1d);
    for (name, seed) in [
        ("exchange_po", headed(export(FileFormat::Po))),
        ("exchange_xliff", export(FileFormat::Xliff)),
        ("exchange_xliff", export(FileFormat::Xliff2)),
        ("exchange_docx", inside(FileFormat::Docx, "word/document.xml")),
        ("exchange_docx", [&[0][..], &export(FileFormat::Docx)].concat()),
        ("exchange_xlsx", [&[0][..], &export(FileFormat::Xlsx)].concat()),
        ("sentences", ftl),
    ] {
        let (_, target) = TARGETS.iter().find(|(known, _)| *known == name).unwrap();
        target(&seed, root.path());
        for _ in 0..60 {
            target(&broken(&seed, &mut numbers), root.path());
        }
    }
}

#[test]
fn no_broken_signature_and_no_broken_approval_does_harm() {
    let root = approval::office();
    let root = root.path();
    assert_eq!(approval::approve(root, "nav", &[]).0, Some(0));
    assert_eq!(
        approval::approve(root, "oslo-kommune", &["--return", "--remark", "Nei"]).0,
        Some(0)
    );
    let sign = ["review", "sign", "mote", "--lang", "en", "--by", "Ada Li", "--on", "2026-11-20"];
    assert_eq!(approval::run(root, &sign).0, Some(0));
    let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
    for (name, file) in [("approvals", "approvals.toml"), ("signatures", "en.review.toml")] {
        let (_, target) = TARGETS.iter().find(|(known, _)| *known == name).unwrap();
        let file = approval::read(root, &format!("events/mote/{file}"));
        let seed = [&[0][..], file.as_bytes()].concat();
        target(&seed, root);
        for _ in 0..300 {
            target(&broken(&seed, &mut numbers), root);
        }
    }
}

/// A file that is called a document is not told how a text of translators looks.
#[test]
fn what_is_called_a_document_and_is_none_is_told_so() {
    let kind = |name: &str, bytes: &[u8]| {
        let mut found = Vec::new();
        assert!(exchange::read(bytes, name, &mut found).is_none(), "{name}");
        assert_eq!(found.len(), 1, "{name}: {found:?}");
        found[0].text("kind").map(str::to_owned)
    };
    for (name, bytes) in [
        ("so.docx", b"x".as_slice()),
        ("so.DOCX", b"<html><body>msgid</body></html>"),
        ("so.xlsx", b"id;source;target\n"),
        ("so.rtf", b"{\\rtf1 msgid}"),
        ("so.xls", b"<?xml version=\"1.0\"?><Workbook/>"),
        ("so.ods", b""),
    ] {
        assert_eq!(kind(name, bytes).as_deref(), Some("binary"), "{name}");
    }
    assert_ne!(kind("so.po", b"x").as_deref(), Some("binary"));
}
