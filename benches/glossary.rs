//! How fast the glossary is read, and how fast it goes through Norwegian text, on one core.
#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::disallowed_methods, missing_docs)]

use std::path::Path;
use std::time::Instant;

use oppslag::content::data::Data;
use oppslag::language::Languages;
use oppslag::language::glossary::Glossary;
use oppslag::text::tokens::tokens;

const ROUNDS: usize = 5;

fn main() {
    let data = Data::new(Some(Path::new(env!("CARGO_MANIFEST_DIR"))));
    let median = |work: &mut dyn FnMut()| {
        let mut times: Vec<f64> = (0..ROUNDS)
            .map(|_| {
                let start = Instant::now();
                work();
                start.elapsed().as_secs_f64()
            })
            .collect();
        times.sort_by(f64::total_cmp);
        times[ROUNDS / 2]
    };
    let load = median(&mut || {
        let languages = Languages::new(&data, []);
        let language = languages.get("nb");
        assert!(language.matcher().is_some());
        std::hint::black_box(language);
    });
    println!("reading and making all forms        {:6.1} ms", load * 1000.0);

    // One sentence in ten has a word of the glossary, as in letters of offices.
    let concepts = Glossary::load(&data, &mut Vec::new()).concepts;
    let mut text = String::new();
    while text.len() < 8 << 20 {
        for (number, concept) in concepts.iter().enumerate() {
            text.push_str(if number % 10 == 0 { &concept.example } else { &concept.explanation });
            text.push(' ');
        }
    }
    let languages = Languages::new(&data, []);
    let language = languages.get("nb");
    let matcher = language.matcher().unwrap();
    let words = tokens(&text);
    let speed = |seconds: f64| text.len() as f64 / seconds / 1e6;
    let cut = median(&mut || {
        std::hint::black_box(tokens(&text));
    });
    println!("cutting into words                  {:6.1} MB/s", speed(cut));
    let find = median(&mut || {
        std::hint::black_box(matcher.find(&words));
    });
    println!("finding terms, phrases, compounds   {:6.1} MB/s", speed(find));
    let ordinary = language.ordinary().unwrap();
    let least = language.words.limits.compound.unwrap();
    let unknown = median(&mut || {
        for word in words.iter().filter(|word| word.text.len() > least) {
            if !ordinary.has(&word.text) {
                std::hint::black_box(ordinary.parts(&word.text));
            }
        }
    });
    println!("parts of long unknown words         {:6.1} MB/s", speed(unknown));
    println!("all three                           {:6.1} MB/s", speed(cut + find + unknown));
}
