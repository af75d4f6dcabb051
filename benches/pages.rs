//! How fast pages are made, side by side with typst's own command line in the same run.
//!
//! `cargo bench` prints the medians of 20 rounds. typst's command line is taken from the environment
//! variable `OPPSLAG_TYPST`, else from the path; `cargo install typst-cli --version 0.15.1 --locked`
//! puts it there. Both make the same posters from the same templates, documents and fonts, as
//! PDF/UA-1 and PDF/A-2a, without the system's fonts.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::disallowed_methods
)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use oppslag::page::compile::Compiler;
use oppslag::page::compile::fonts::Fonts;
use oppslag::page::document::data::Document;
use oppslag::page::export::{Format, Settings, export};

#[allow(dead_code, reason = "tests use more of it")]
#[path = "../tests/it/support/loaded.rs"]
mod loaded;

use loaded::Loaded;

const ROUNDS: usize = 20;

/// As in the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = tempfile::tempdir().unwrap();
    // A workspace as an office has it: its own event, everything else out of the binary.
    let office = folder.path().join("office");
    copy(&repository.join("events/bolig"), &office.join("events/bolig"));
    std::fs::copy(repository.join("oppslag.toml"), office.join("oppslag.toml")).unwrap();
    let made = Made::new(repository);

    let typst = std::env::var_os("OPPSLAG_TYPST").map_or("typst".into(), PathBuf::from);
    let roots: Vec<PathBuf> = made
        .documents
        .iter()
        .map(|(tag, document)| root_for_typst(repository, folder.path(), tag, document))
        .collect();
    let fonts = repository.join("fonts");
    let by_typst = |root: &PathBuf| {
        let mut command = Command::new(&typst);
        command
            .args([
                "compile",
                "--ignore-system-fonts",
                "--pdf-standard",
                "ua-1,a-2a",
                "--font-path",
            ])
            .arg(&fonts)
            .arg("--root")
            .arg(root)
            .arg(root.join("templates/poster/main.typ"))
            .arg(root.join("poster.pdf"))
            .stderr(Stdio::inherit());
        command
    };
    let ours = |more: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_oppslag"));
        command
            .current_dir(&office)
            .args([
                "render",
                "bolig",
                "--template",
                "poster",
                "--size",
                "a4",
                "--today",
                "2026-11-23",
            ])
            .args(more)
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        command
    };

    let mut times: BTreeMap<&str, Vec<Duration>> = BTreeMap::new();
    for _ in 0..ROUNDS {
        let mut clock = |name, work: &mut dyn FnMut()| {
            let start = Instant::now();
            work();
            times.entry(name).or_default().push(start.elapsed());
        };
        clock("16 posters, oppslag, one cold process", &mut || succeed(ours(&[])));
        clock("16 posters, typst, one process each", &mut || {
            roots.iter().for_each(|root| succeed(by_typst(root)));
        });
        clock("16 posters, typst, two at a time", &mut || {
            for pair in roots.chunks(2) {
                let running: Vec<_> = pair.iter().map(|r| by_typst(r).spawn().unwrap()).collect();
                running.into_iter().for_each(|mut c| assert!(c.wait().unwrap().success()));
            }
        });
        clock("1 poster, oppslag, cold process", &mut || succeed(ours(&["--lang", "nb"])));
        clock("1 poster, typst, cold process", &mut || {
            let nb = roots.iter().find(|root| root.ends_with("nb")).unwrap();
            succeed(by_typst(nb));
        });
        made.poster("nb");
        clock("1 poster, oppslag, warm", &mut || made.poster("nb"));
        // typst's own part of the sixteen, without what oppslag reads, checks and writes.
        comemo::evict(0);
        clock("16 posters, layout and PDF alone", &mut || made.all());
    }
    let median = |name: &str| {
        let mut all = times[name].clone();
        all.sort();
        all[all.len() / 2].as_secs_f64() * 1000.0
    };
    for name in times.keys() {
        println!("{name:<40} {:8.1} ms", median(name));
    }
    let sixteen = median("16 posters, oppslag, one cold process");
    println!(
        "16 posters: {:.1} × faster than typst one by one, {:.1} × than two at a time",
        median("16 posters, typst, one process each") / sixteen,
        median("16 posters, typst, two at a time") / sixteen,
    );
    println!(
        "1 cold poster: {:.2} × the time of typst",
        median("1 poster, oppslag, cold process") / median("1 poster, typst, cold process"),
    );
}

fn succeed(mut command: Command) {
    assert!(command.status().expect("cannot run: see the top of this file").success());
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

/// A folder in which typst's command line finds what our own loader serves.
fn root_for_typst(repository: &Path, folder: &Path, tag: &str, document: &Document) -> PathBuf {
    let root = folder.join("typst").join(tag);
    copy(&repository.join("templates"), &root.join("templates"));
    copy(&repository.join("assets"), &root.join("assets"));
    let base = root.join("templates/common/base.typ");
    let whole = include_str!("plain.typ").to_owned() + &std::fs::read_to_string(&base).unwrap();
    std::fs::write(base, whole).unwrap();
    std::fs::write(root.join("document.json"), serde_json::to_vec(document).unwrap()).unwrap();
    std::fs::write(root.join("tighten.json"), "1").unwrap();
    std::fs::write(root.join("qr.luma8"), &document.qr).unwrap();
    root
}

/// The documents of *bolig*, and what a warm process keeps.
struct Made {
    documents: BTreeMap<String, Document>,
    compiler: Compiler,
}

impl Made {
    fn new(repository: &Path) -> Self {
        let loaded = Loaded::new(repository, &repository.join("events/bolig"));
        let documents = loaded.locales.keys();
        let documents =
            documents.map(|tag| (tag.clone(), loaded.document("poster", tag))).collect();
        let fonts = Arc::new(Fonts::load(&loaded.data, &mut Vec::new()));
        Self { documents, compiler: Compiler::new(&loaded.data, fonts, &loaded.senders) }
    }

    /// All posters, on all cores, each thread in a pool of its own as in a run.
    fn all(&self) {
        let tags = Mutex::new(self.documents.keys());
        let next = || tags.lock().unwrap().next();
        std::thread::scope(|scope| {
            for _ in 0..std::thread::available_parallelism().unwrap().get() {
                scope.spawn(|| {
                    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
                    pool.install(|| {
                        while let Some(tag) = next() {
                            self.poster(tag);
                        }
                    });
                });
            }
        });
    }

    fn poster(&self, tag: &str) {
        let mut found = Vec::new();
        let compiled = self.compiler.compile(&self.documents[tag], "poster", tag, &mut found);
        let settings = Settings {
            dpi: 150.0,
            paper: None,
            ident: tag.to_owned(),
            date: jiff::civil::date(2027, 4, 26),
            language: tag.to_owned(),
        };
        let pdf = export(&compiled.unwrap(), Format::Pdf, &settings, tag, &mut found);
        assert!(pdf.is_some() && found.is_empty(), "{found:?}");
    }
}
