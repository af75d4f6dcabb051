//! How fast a finished poster is judged, on one core.
//!
//! `cargo bench --bench gate` prints medians of 20 rounds: the example's Norwegian poster as PDF with
//! its four required senders, from the file's bytes to the verdict, rasterising included.
//! `tests/gate/peers.py` times OpenCV's search on the same kind of page.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::disallowed_methods
)]

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use oppslag::content::sender;
use oppslag::content::workspace::Workspace;
use oppslag::gate::read::pages::Page;
use oppslag::gate::read::source::Source;
use oppslag::judge::required::Required;

/// The program's own.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const ROUNDS: usize = 20;

fn main() {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = tempfile::tempdir().unwrap();
    let made = Command::new(env!("CARGO_BIN_EXE_oppslag"))
        .current_dir(repository)
        .args(["render", "bolig", "--template", "poster", "--size", "a4", "--lang", "nb"])
        .args(["--today", "2026-11-23", "--out"])
        .arg(folder.path())
        .output()
        .unwrap();
    assert!(made.status.success());
    let pdf = std::fs::read(folder.path().join("bolig/nb/poster.pdf")).unwrap();
    let workspace = Workspace::load(repository).unwrap().value;
    let senders = sender::load_required(&workspace, &mut Vec::new());
    let required: Vec<Required> =
        senders.into_iter().map(|sender| Required::new(sender).unwrap()).collect();
    let (mut drawing, mut looking) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let start = Instant::now();
        let source = Source::open(pdf.clone()).unwrap();
        let (raster, _) = source.page(0, 9.0 / 54.0).unwrap();
        let page = Page::new(raster);
        drawing.push(start.elapsed());
        let start = Instant::now();
        for one in &required {
            let (seen, wrong) = one.look(&page);
            assert!(seen.is_some() && wrong.is_empty(), "{}: {wrong:?}", one.sender.id);
        }
        looking.push(start.elapsed());
    }
    let median = |times: &mut Vec<Duration>| {
        times.sort();
        times[times.len() / 2].as_secs_f64() * 1000.0
    };
    let (drawing, looking) = (median(&mut drawing), median(&mut looking));
    println!("drawing the page            {drawing:8.1} ms");
    println!("looking for four senders    {looking:8.1} ms");
    println!("together                    {:8.1} ms", drawing + looking);
}
