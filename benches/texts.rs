//! How fast texts are checked: sixteen locales of three thousand messages each, on one core.
//!
//! The messages are those of the repository's own invitations, over and over under other ids.
#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::disallowed_methods, missing_docs)]

use std::path::Path;
use std::time::Instant;

use oppslag::jobs::check::{Request, check};

const MESSAGES: usize = 3_000;
const ROUNDS: usize = 5;

fn main() {
    // Cargo's own arguments are of no interest.
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = tempfile::tempdir().unwrap();
    let mut paths = Vec::new();
    let mut bytes = 0;
    for folder in std::fs::read_dir(here.join("locales")).unwrap() {
        let folder = folder.unwrap().path();
        let target = root.path().join(folder.file_name().unwrap());
        std::fs::create_dir(&target).unwrap();
        let text = many(&std::fs::read_to_string(folder.join("invitation.ftl")).unwrap());
        bytes += text.len();
        std::fs::write(target.join("many.ftl"), text).unwrap();
        paths.push(target);
    }
    let request = Request::new(paths, jiff::civil::date(2026, 11, 23));
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
    let mut times: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            let outcome = pool.install(|| check(&request)).unwrap();
            assert_eq!(outcome.files, 16);
            start.elapsed().as_secs_f64()
        })
        .collect();
    times.sort_by(f64::total_cmp);
    let median = times[ROUNDS / 2];
    println!(
        "16 locales × {MESSAGES} messages ({:.1} MB), all checks, one core",
        bytes as f64 / 1e6
    );
    println!("{:.3} s (median of {ROUNDS})", median);
}

/// The entries of a file again and again, numbered, until there are enough.
fn many(text: &str) -> String {
    let mut out = String::new();
    let mut count = 0;
    for round in 0.. {
        for line in text.lines() {
            let begins = line.starts_with(|c: char| c.is_ascii_lowercase());
            if begins {
                if count == MESSAGES {
                    return out;
                }
                count += 1;
                let (id, rest) = line.split_once(' ').unwrap();
                out.push_str(&format!("{id}-{round} {rest}\n"));
            } else if round == 0 || !line.starts_with(['-', '#']) {
                out.push_str(line);
                out.push('\n');
            }
        }
    }
    out
}
