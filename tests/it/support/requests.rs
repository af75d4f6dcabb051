//! What tests ask of oppslag: the repository, workspaces in temporary folders, requests of each job. The
//! cases, a test target of their own, share this file.

use std::path::{Path, PathBuf};

use oppslag::jobs::letters::request as letters;
use oppslag::jobs::letters::shard::Shard;
use oppslag::jobs::render::{Outcome, Request, render};
use oppslag::people::list::HiddenRows;

pub(crate) fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The folder with the text or picture that a test expects; written anew with `OPPSLAG_BLESS=1`.
pub(crate) fn blessing() -> bool {
    std::env::var_os("OPPSLAG_BLESS").is_some()
}

pub(crate) fn today() -> jiff::civil::Date {
    jiff::civil::date(2026, 11, 23)
}

pub(crate) fn request(event: &Path, out: &Path) -> Request {
    let mut request = Request::new(event, today());
    request.exports.dpi = 150.0;
    request.out = Some(out.to_owned());
    request
}

/// What to ask of `oppslag check` for some paths, when nothing else is said.
pub(crate) fn checking(paths: Vec<PathBuf>) -> oppslag::jobs::check::Request {
    oppslag::jobs::check::Request::new(paths, today())
}

pub(crate) fn run(request: &Request) -> Outcome {
    render(request, &|_, _| {}).unwrap()
}

/// Copies a folder.
pub(crate) fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Letters from a list, when nothing else is said.
pub(crate) fn letters_request(event: &Path, list: &Path, out: &Path) -> letters::Request {
    letters::Request {
        event: event.to_owned(),
        recipients: list.to_owned(),
        sheet: None,
        header: None,
        hidden: HiddenRows::Ask,
        mappings: Vec::new(),
        out: Some(out.to_owned()),
        dry_run: false,
        skip_faulty: false,
        late: false,
        resume: false,
        shard: Shard { number: 1, of: 1 },
        options: letters::Options {
            max_pages: 500,
            sides: 1,
            back: None,
            code: None,
            cover: true,
            each: false,
            greet: false,
            household: None,
            labels: Vec::new(),
            envelopes: Vec::new(),
            call_list: false,
            today: today(),
        },
    }
}
