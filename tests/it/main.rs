//! The tests of the whole, in one binary. What judges the pages is never oppslag itself but another
//! program: veraPDF, poppler, hayro with a QR decoder, ICU4C in Node. A referee that is missing
//! fails its test.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods, missing_docs)]

mod approval;
mod approval_mail;
mod bombs;
mod booklet;
mod cases;
mod cli;
mod colours;
mod detect;
mod documents;
mod exchange;
mod exchange_broken;
mod exchange_pages;
mod exchange_tools;
mod facts;
mod faults;
mod fixes;
mod gate;
mod geometry;
mod glossary;
mod heard;
mod house;
mod imports;
mod init;
mod keys;
mod keys_hints;
mod keys_load;
mod killed;
mod languages;
mod letters;
mod letters_again;
mod letters_each;
mod letters_pages;
mod letters_papers;
mod letters_private;
mod letters_shards;
mod limits;
mod manifest;
mod nobody_lost;
mod offices;
mod options;
mod order;
mod overlays;
mod own_rules;
mod pages;
mod papers;
mod pictures;
mod preview;
mod print;
mod printed;
mod referees;
mod reports;
mod review;
mod robust;
mod scans;
mod season;
mod serve;
mod serve_control;
mod serve_files;
mod serve_letters;
mod serve_office;
mod serve_print;
mod snippets;
mod split;
mod support;
mod termbase;
mod topics;
mod translations;
mod truths;
mod usage;
mod weekdays;
mod workflow;
mod written;

#[path = "../letters/people.rs"]
mod people;

// The targets of the fuzzer, whose entry points are not needed here.
#[allow(dead_code, unreachable_pub, unused_imports)]
#[path = "../../fuzz/src/lib.rs"]
mod fuzz;
