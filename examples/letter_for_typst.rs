//! Writes a folder in which typst's own programs find the Norwegian letter of *bolig* as oppslag's
//! loader serves it, for measurements:
//! `cargo run --release --example letter_for_typst -- FOLDER COUNT`.
//!
//! `templates/letter/main.typ` is one letter; `templates/letter/all.typ` is COUNT letters in one
//! document, the same page with another recipient each.
#![allow(clippy::unwrap_used, clippy::disallowed_methods, missing_docs, dead_code)]

use std::path::{Path, PathBuf};

#[allow(dead_code, reason = "tests use more of it")]
#[path = "../tests/it/support/loaded.rs"]
mod loaded;

use loaded::Loaded;

#[path = "../tests/letters/people.rs"]
mod people;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let root = PathBuf::from(arguments.next().unwrap());
    let count = arguments.next().unwrap().parse().unwrap();
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
    let loaded = Loaded::new(repository, &repository.join("events/bolig"));
    let document = loaded.document("letter", "nb");

    copy(&repository.join("templates"), &root.join("templates"));
    copy(&repository.join("assets"), &root.join("assets"));
    let base = root.join("templates/common/base.typ");
    let whole =
        include_str!("../benches/plain.typ").to_owned() + &std::fs::read_to_string(&base).unwrap();
    std::fs::write(base, whole).unwrap();
    let write = |name: &str, bytes: &[u8]| std::fs::write(root.join(name), bytes).unwrap();
    write("document.json", &serde_json::to_vec(&document).unwrap());
    write("tighten.json", b"1");
    write("qr.luma8", &document.qr);
    let recipients: Vec<serde_json::Value> = people::list(count, 0, &["nb"])
        .people
        .iter()
        .map(|person| {
            let c = &person.cells;
            let name = format!("{} {}", c[0], c[1]);
            let lines = [name, c[3].clone(), format!("{} {}", c[4], c[5])];
            serde_json::json!({ "address": { "size": 11, "lines": lines }, "greeting": null })
        })
        .collect();
    write("recipients.json", &serde_json::to_vec(&recipients).unwrap());
    write("recipient.json", &serde_json::to_vec(&recipients[0]).unwrap());

    let path = root.join("templates/letter/main.typ");
    let text = std::fs::read_to_string(&path).unwrap();
    let (head, body) = text.split_once("#show: sheet.with(0mm)").unwrap();
    // The body is content that is made once and shown on every page, as one would write it by hand, and
    // without measuring how large its texts may be: on 5,000 pages that would take all memory.
    let (before, rest) = body.split_once("#let recipient = json(").unwrap();
    let after = rest.split_once("\n}\n").unwrap().1;
    let all = format!(
        "{head}#let fit(id, width, height, make) = block(width: width, height: height, make(1))\n\
         #show: sheet.with(0mm)\n#let body = [{before}{after}]\n\
         #for (i, recipient) in json(\"/recipients.json\").enumerate() {{\n  \
         if i > 0 {{ pagebreak() }}\n  body\n  \
         place(top + left, dx: 20mm, dy: 52.5mm, address(recipient.address, doc.letter.families))\n}}\n"
    );
    std::fs::write(path.with_file_name("all.typ"), all).unwrap();
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
