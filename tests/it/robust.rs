//! Files that nobody would write, and that must not hurt: too large, too deep, in circles, broken.
//! Each gets a finding; none a panic, an endless wait or a full memory.

use std::path::Path;

use oppslag::finding::diagnostic::Place;
use oppslag::finding::rules::Severity;
use oppslag::jobs::check::{Outcome, check};
use tempfile::TempDir;

use crate::fuzz::TARGETS;
use crate::support::{checking, copy, repository};

fn judged(path: &Path) -> Outcome {
    check(&checking(vec![path.to_owned()])).unwrap()
}

/// The errors in one Fluent file of a language folder.
fn found(bytes: &[u8]) -> Vec<&'static str> {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("nb");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("x.ftl"), bytes).unwrap();
    let outcome = judged(&folder);
    let errors = outcome.findings.iter().filter(|finding| finding.severity == Severity::Error);
    errors.map(|finding| finding.rule.code).collect()
}

fn event() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    copy(&repository().join("tests/cases/base"), root.path());
    root
}

#[test]
fn a_file_of_a_hundred_megabytes_is_not_read() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("nb");
    std::fs::create_dir(&folder).unwrap();
    // A hole: it takes no room on the disk.
    std::fs::File::create(folder.join("x.ftl")).unwrap().set_len(100 << 20).unwrap();
    let outcome = judged(&folder);
    assert_eq!(outcome.findings.len(), 1);
    assert_eq!(outcome.findings[0].rule.code, "oversized-file");
}

#[test]
fn placeables_and_calls_may_not_stand_too_deep() {
    let deep = |open: &str, close: &str, depth: usize| {
        format!("a = {{ {}1{} }}\n", open.repeat(depth), close.repeat(depth))
    };
    for depth in [1_000, 100_000] {
        assert_eq!(found(deep("{", "}", depth).as_bytes()), ["fluent-syntax"], "{depth} braces");
        assert_eq!(found(deep("NUMBER(", ")", depth).as_bytes()), ["fluent-syntax"], "calls");
    }
    let nested = (0..5_000).fold(String::new(), |text, _| text + "{ $x ->\n [a] ");
    assert_eq!(found(format!("a = {nested}").as_bytes()), ["fluent-syntax"]);
    // What people write is not too deep, nor are braces that stand in quotation marks.
    assert_eq!(found(b"a = { NUMBER($x, minimumFractionDigits: 2) }\n"), [""; 0]);
    let quoted = "a = {\"{{{{{{{{\"} ".repeat(50);
    assert_eq!(found(format!("{}\n", quoted.trim()).as_bytes()), [""; 0]);
}

#[test]
fn long_circles_and_long_chains_of_references_end() {
    let circle: String =
        (0..50_000).map(|n| format!("m{n} = {{ m{} }}\n", (n + 1) % 50_000)).collect();
    let codes = found(circle.as_bytes());
    assert_eq!(codes.iter().filter(|code| **code == "cyclic-reference").count(), 50_000);
    let chain: String = (0..50_000).map(|n| format!("m{n} = {{ m{} }}\n", n + 1)).collect();
    let codes = found(format!("{chain}m50000 = x\n").as_bytes());
    assert!(!codes.contains(&"cyclic-reference"));
}

#[test]
fn terms_that_grow_tenfold_at_each_step_are_stopped() {
    let root = event();
    let mut text = "-l0 = laughs\n".to_owned();
    for n in 1..12 {
        text.push_str(&format!("-l{n} = {}\n", format!("{{ -l{} }}", n - 1).repeat(10)));
    }
    let path = root.path().join("events/mote/en.ftl");
    let english = std::fs::read_to_string(&path).unwrap();
    let line = english.lines().find(|line| line.starts_with("summary")).unwrap();
    let english = english.replace(line, "summary = { -l11 }");
    std::fs::write(&path, english + &text).unwrap();
    let outcome = judged(&root.path().join("events/mote"));
    let codes: Vec<&str> = outcome.findings.iter().map(|finding| finding.rule.code).collect();
    assert!(codes.contains(&"unresolved-message"), "{codes:?}");
}

#[test]
fn thousands_of_placeables_and_variants_are_read() {
    let placeables = format!("a = {}\n", "{ $x } ".repeat(5_000));
    assert!(found(placeables.as_bytes()).is_empty());
    let selects = "{ $n ->\n    [one] a\n   *[other] b\n}\n    ".repeat(300);
    assert!(found(format!("a = {}\n", selects.trim()).as_bytes()).is_empty());
    let nested = |depth: usize| {
        let inner = (0..depth).fold("x".to_owned(), |inner, _| {
            format!("{{ $n ->\n    [one] {inner}\n   *[other] b\n}}")
        });
        found(format!("a = {inner}\n").as_bytes())
    };
    assert_eq!(nested(40), [""; 0]);
    assert_eq!(nested(2_000), ["fluent-syntax"]);
}

#[test]
fn other_encodings_are_named_and_line_ends_of_windows_are_fine() {
    let utf16: Vec<u8> = "a = Møte\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(found(&[&[0xff, 0xfe], utf16.as_slice()].concat()), ["wrong-encoding"]);
    assert_eq!(found(b"a = M\xf8te\n"), ["wrong-encoding"]);
    assert_eq!(found(b"a = M\0te\n"), ["replacement-character"]);
    assert!(found("\u{feff}a = Møte\r\nb =\r\n    På to\r\n    linjer\r\n".as_bytes()).is_empty());
    assert!(found(b"").is_empty());
}

#[cfg(unix)]
#[test]
fn folders_that_lead_into_themselves_are_named() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("nb");
    std::fs::create_dir(&folder).unwrap();
    std::os::unix::fs::symlink(&folder, folder.join("again")).unwrap();
    std::os::unix::fs::symlink("nowhere.ftl", folder.join("gone.ftl")).unwrap();
    let outcome = judged(&folder);
    let paths: Vec<&str> = outcome
        .findings
        .iter()
        .filter(|finding| finding.rule.code == "unreadable-file")
        .map(|finding| finding.place.as_ref().map_or("", Place::path))
        .collect();
    assert_eq!(paths.len(), 2, "{:?}", outcome.findings);
    assert!(paths.iter().any(|path| path.ends_with("again")));
    assert!(paths.iter().any(|path| path.ends_with("gone.ftl")));
}

#[test]
fn tables_in_tables_without_end_are_refused() {
    let root = event();
    let path = root.path().join("events/mote/event.toml");
    let facts = std::fs::read_to_string(&path).unwrap();
    let deep = format!("{facts}\nx = {}1{}\n", "[".repeat(100_000), "]".repeat(100_000));
    std::fs::write(&path, deep).unwrap();
    let outcome = judged(&root.path().join("events/mote"));
    assert!(outcome.findings.iter().any(|finding| finding.rule.code == "toml-syntax"));
}

/// What fuzzing found once is tried again in every run, by the target that found it.
#[test]
fn what_fuzzing_found_does_no_harm_any_more() {
    let folder = repository().join("fuzz/regressions");
    let scratch = tempfile::tempdir().unwrap();
    let mut replayed = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let target = entry.unwrap();
        let name = target.file_name();
        let known = TARGETS.iter().find(|(known, _)| *known == name);
        let (_, run) = known.unwrap_or_else(|| panic!("{name:?} is no target"));
        for input in std::fs::read_dir(target.path()).unwrap() {
            run(&std::fs::read(input.unwrap().path()).unwrap(), scratch.path());
            replayed += 1;
        }
    }
    assert!(replayed > 0);
}

/// Lists with bytes and parts of them changed, doubled and cut off: from a seed, so that a fault can be
/// found again. `OPPSLAG_MUTATIONS` says how many.
#[test]
fn lists_of_any_bytes_are_read_or_refused() {
    use oppslag::people::file;
    let seeds = [
        std::fs::read(repository().join("tests/letters/list.xlsx")).unwrap(),
        std::fs::read(repository().join("examples/lists/recipients.csv")).unwrap(),
        b"sep=|\nnavn|\"adresse\nto\"|c\r\n\r\n\"a \"\"b\"\"\"|\xe5|\xff\n".to_vec(),
        b"\xff\xfen\0a\0v\0n\0;\0b\0\n\0\x41\xd8;\0\n\0".to_vec(),
        // What stands in a sheet.
        b"<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>navn</t></is></c><c t=\"str\"><v>adresse</v>\
          </c><c t=\"str\"><v>postnr</v></c><c t=\"str\"><v>poststed</v></c></row><row r=\"3\">\
          <c t=\"str\"><v>Kari Nordmann</v></c><c t=\"str\"><v>Lang vei 1</v></c><c><v>590</v></c>\
          <c t=\"str\"><v>Oslo</v></c></row>"
            .to_vec(),
    ];
    let folder = tempfile::tempdir().unwrap();
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut random = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 16) as usize % below.max(1)
    };
    let count = std::env::var("OPPSLAG_MUTATIONS").map_or(3_000, |count| count.parse().unwrap());
    let interesting = *b"\"\n\r;,\t\0\xef\xbb\xbf\xc3\xa5\xe2\x81\xa6=P";
    for round in 0..count {
        let mut bytes = seeds[round % seeds.len()].clone();
        for _ in 0..=random(6) {
            let at = random(bytes.len());
            match random(4) {
                0 => bytes[at] = random(256) as u8,
                1 => bytes.insert(at, interesting[random(interesting.len())]),
                2 => bytes.truncate(at.max(1)),
                _ => {
                    let part = bytes[at..(at + 1 + random(40)).min(bytes.len())].to_vec();
                    let to = random(bytes.len());
                    bytes.splice(to..to, part);
                }
            }
        }
        // The same by all that is done with a list, from a file or as a sheet of a workbook.
        if round % 4 == 0 || round % seeds.len() == 4 {
            let choice = random(16) as u8 & !1 | u8::from(round % seeds.len() == 4);
            crate::fuzz::recipients(&[&[choice], &*bytes].concat(), folder.path());
        }
        let sheet =
            [None, Some("2"), Some("0"), Some("")][random(16) % 4].filter(|_| round % 5 == 0);
        let table = match file::parse(bytes, "list", file::Choice { sheet, header: None }) {
            Ok(table) => table,
            Err(finding) => {
                assert_eq!(finding.rule.code, "unreadable-file", "round {round}");
                continue;
            }
        };
        let mut last = 0;
        for row in table.rows.iter() {
            assert!(row.number > last, "round {round}: rows come in their order");
            last = row.number;
            assert!(row.cells().any(|cell| !cell.is_empty()), "round {round}");
            for cell in row.cells() {
                assert_eq!(cell, cell.trim(), "round {round}");
                assert!(!cell.contains(char::is_control), "round {round}");
            }
        }
        assert_eq!(table.rows.iter().count(), table.rows.len());
    }
}
