#![allow(clippy::all, clippy::unwrap_used, clippy::print_stdout, clippy::disallowed_methods, missing_docs)]
use oppslag::detect::{find::Wanted, limits::*, mark::Mark, pages::Page, source::Source};
use std::time::Instant;
use std::io::BufRead;
use rayon::prelude::*;
fn main() {
    // stdin: file \t page(0) \t mark,min,clear,neg;mark,...
    let lines: Vec<String> = std::io::stdin().lock().lines().map(|l| l.unwrap()).collect();
    let marks = std::sync::Mutex::new(std::collections::HashMap::<String, &'static Wanted>::new());
    let out: Vec<String> = lines.par_iter().map(|line| {
        let f: Vec<&str> = line.split('\t').collect();
        let t = Instant::now();
        let s = match Source::open(std::fs::read(f[0]).unwrap()) { Ok(s) => s, Err(e) => return format!("{{\"error\":\"{e:?}\"}}") };
        let wants: Vec<(String, f64, f64, bool, &'static Wanted)> = f[2].split(';').map(|m| {
            let p: Vec<&str> = m.split(',').collect();
            let (min, clear) = (p[1].parse::<f64>().unwrap(), p[2].parse::<f64>().unwrap());
            let key = format!("{} {min} {clear}", p[0]);
            let mut g = marks.lock().unwrap();
            let w = *g.entry(key).or_insert_with(|| Box::leak(Box::new(Wanted::new(Mark::learn(&std::fs::read(p[0]).unwrap(), &|| vec![]).unwrap(), min, clear))));
            (p[0].to_string(), min, clear, p[3] == "1", w)
        }).collect();
        let least = wants.iter().map(|w| w.1).fold(1e9, f64::min);
        let (r, sc) = s.page(f[1].parse().unwrap(), (least / 54.0).clamp(0.06, 0.2)).unwrap();
        let p = Page::new(r);
        let raster = t.elapsed().as_secs_f64() * 1000.0;
        let mut res = vec![];
        for (name, min, clear, neg, w) in &wants {
            let rule = Rule { min_height: *min, clear_space: *clear, colours: &[], negative: *neg };
            let t = Instant::now();
            let all = w.find(&p, &|s| faults(s, &rule).is_empty());
            if all.len() > 0 && std::env::var_os("DBG").is_some() { for a in &all { eprintln!("{a:?}"); }  }
            let ms = t.elapsed().as_secs_f64() * 1000.0;
            let best = all.iter().min_by_key(|s| (-(s.score * 8.0) as i64, faults(s, &rule).len()));
            let fl = best.map(|s| format!("{:?}", faults(s, &rule))).unwrap_or("[Missing]".into());
            res.push(format!("{{\"mark\":{name:?},\"ms\":{ms:.1},\"faults\":{fl:?},\"seen\":{:?}}}", format!("{best:?}")));
        }
        format!("{{\"file\":{:?},\"page\":{},\"scale\":\"{}\",\"raster\":{raster:.1},\"marks\":[{}]}}", f[0], f[1], sc.word(), res.join(","))
    }).collect();
    for o in out { println!("{o}"); }
}
