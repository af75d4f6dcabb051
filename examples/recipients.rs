//! Writes a list of people who do not exist, for measurements:
//! `cargo run --release --example recipients -- COUNT [TAG…] > list.csv`.
#![allow(clippy::print_stdout, clippy::disallowed_methods, missing_docs, dead_code)]

#[path = "../tests/letters/people.rs"]
mod people;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let count = arguments.next().and_then(|count| count.parse().ok()).unwrap_or(1000);
    let languages: Vec<String> = arguments.collect();
    let languages: Vec<&str> = languages.iter().map(String::as_str).collect();
    print!("{}", people::list(count, 0, &languages).csv());
}
