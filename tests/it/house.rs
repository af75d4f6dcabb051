//! The plan of `src/` (docs/house.md): a room may use what stands below it, and no file comes back to
//! itself through what it uses.
//!
//! What a file uses is read from its tokens: `use` with its groups and renames, and paths in code, from
//! `crate`, `self`, `super`, or a child by its name. Tests inside a file may use what they like.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use walkdir::WalkDir;

use crate::support::repository;

/// The rooms from the top down. Those in one row do not know each other.
const ROOMS: [&[&str]; 10] = [
    &["report"],
    &["jobs"],
    &["judge"],
    &["checks"],
    &["exchange", "people", "termbase"],
    &["page", "language"],
    &["content"],
    &["gate", "text"],
    &["finding"],
    &["base"],
];

/// How high a room stands.
fn height(room: &str) -> Option<usize> {
    ROOMS.iter().rev().position(|row| row.contains(&room))
}

/// A file by its module path below `src/`; `lib.rs` has none.
type Module = Vec<String>;

fn module(path: &Path) -> Module {
    let mut parts: Module = path
        .with_extension("")
        .components()
        .map(|part| part.as_os_str().to_string_lossy().into_owned())
        .collect();
    if parts.last().is_some_and(|last| last == "mod" || last == "lib") {
        parts.pop();
    }
    parts
}

/// Every path of a file, as it is written, with its line.
#[derive(Default)]
struct Paths(Vec<(Vec<String>, usize)>);

impl Paths {
    fn read(text: &str) -> Self {
        let mut paths = Self::default();
        paths.walk(text.parse().expect("a file of Rust"));
        paths
    }

    fn walk(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        while at < tokens.len() {
            match &tokens[at] {
                TokenTree::Ident(word) if word == "use" => {
                    at = self.tree(&tokens, at + 1, &mut Vec::new());
                }
                TokenTree::Ident(word) if word == "mod" && named(&tokens, at + 1, "tests") => {
                    at += 3
                }
                TokenTree::Ident(_) if !after_colons(&tokens, at) => {
                    let (path, next) = path(&tokens, at);
                    if path.len() > 1 {
                        self.0.push((path, tokens[at].span().start().line));
                    }
                    at = next;
                }
                TokenTree::Group(group) => {
                    self.walk(group.stream());
                    at += 1;
                }
                _ => at += 1,
            }
        }
    }

    /// A tree of `use` from `at` on, below `prefix`; where it ends.
    fn tree(&mut self, tokens: &[TokenTree], at: usize, prefix: &mut Vec<String>) -> usize {
        let (own, mut next) = path(tokens, at);
        let line = tokens.get(at).map_or(0, |token| token.span().start().line);
        let before = prefix.len();
        prefix.extend(own.into_iter().filter(|part| part != "self" || before == 0));
        match tokens.get(next) {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                for branch in
                    inner.split(|token| matches!(token, TokenTree::Punct(p) if p.as_char() == ','))
                {
                    if !branch.is_empty() {
                        self.tree(branch, 0, prefix);
                    }
                }
                next += 1;
            }
            _ => self.0.push((prefix.clone(), line)),
        }
        prefix.truncate(before);
        while tokens.get(next).is_some_and(|token| token.to_string() != ";") {
            next += 1;
        }
        next
    }
}

fn named(tokens: &[TokenTree], at: usize, name: &str) -> bool {
    matches!(tokens.get(at), Some(TokenTree::Ident(word)) if word == name)
}

fn colons(tokens: &[TokenTree], at: usize) -> bool {
    let colon =
        |at: usize| matches!(tokens.get(at), Some(TokenTree::Punct(p)) if p.as_char() == ':');
    colon(at) && colon(at + 1)
}

fn after_colons(tokens: &[TokenTree], at: usize) -> bool {
    at >= 2 && colons(tokens, at - 2)
}

/// The path that begins at `at`, and what comes after it.
fn path(tokens: &[TokenTree], mut at: usize) -> (Vec<String>, usize) {
    let mut parts = Vec::new();
    while let Some(TokenTree::Ident(word)) = tokens.get(at) {
        parts.push(word.to_string());
        at += 1;
        if !colons(tokens, at) {
            break;
        }
        at += 2;
    }
    (parts, at)
}

/// What each file uses: other files, with the line where it first does.
fn arrows(files: &BTreeMap<Module, String>) -> BTreeMap<Module, BTreeMap<Module, usize>> {
    let mut all = BTreeMap::new();
    for (module, text) in files {
        let mut used = BTreeMap::new();
        for (path, line) in Paths::read(text).0 {
            let above = path.iter().take_while(|part| *part == "super").count();
            let target: Module = match path[0].as_str() {
                "crate" => path[1..].to_vec(),
                "self" => [module, &path[1..]].concat(),
                "super" => {
                    [&module[..module.len() - above.min(module.len())], &path[above..]].concat()
                }
                // A child by its own name.
                _ => [module, &path[..]].concat(),
            };
            let file = (0..=target.len()).rev().find_map(|length| {
                files.contains_key(&target[..length]).then(|| target[..length].to_vec())
            });
            let begins = ["crate", "self", "super"].contains(&path[0].as_str());
            if let Some(file) =
                file.filter(|file| file != module && (begins || file.len() > module.len()))
            {
                used.entry(file).or_insert(line);
            }
        }
        all.insert(module.clone(), used);
    }
    all
}

fn shown(module: &Module) -> String {
    if module.is_empty() { "lib".to_owned() } else { module.join("::") }
}

/// What breaks the plan, a line each.
fn faults(files: &BTreeMap<Module, String>) -> Vec<String> {
    let arrows = arrows(files);
    let mut faults = Vec::new();
    for (module, used) in arrows.iter().filter(|(module, _)| !module.is_empty()) {
        for (target, line) in used {
            let Some((own, other)) = module.first().zip(target.first()) else {
                faults.push(format!("{}:{line}: uses the top of the crate", shown(module)));
                continue;
            };
            // Lists are read before a page is made; what fits into a window is measured as pages do.
            let below = height(other) < height(own) || (own == "people" && other == "page");
            if own != other && !below {
                faults.push(format!(
                    "{}:{line}: {own} may not use {}",
                    shown(module),
                    shown(target)
                ));
            }
        }
    }
    // Files that use no other, and those that no other uses, are taken away until only circles are left.
    let mut left: BTreeSet<&Module> = arrows.keys().collect();
    loop {
        let uses = |module: &Module| arrows[module].keys().any(|target| left.contains(target));
        let used = |module: &Module| left.iter().any(|other| arrows[*other].contains_key(module));
        let ends: Vec<&Module> =
            left.iter().copied().filter(|module| !uses(module) || !used(module)).collect();
        if ends.is_empty() {
            break;
        }
        left.retain(|module| !ends.contains(module));
    }
    faults.extend(left.iter().map(|module| format!("{}: comes back to itself", shown(module))));
    faults
}

fn source() -> BTreeMap<Module, String> {
    let root = repository().join("src");
    let files = WalkDir::new(&root).into_iter().map(|entry| entry.unwrap().into_path());
    files
        .filter(|path| path.extension().is_some_and(|e| e == "rs"))
        .map(|path| (path.strip_prefix(&root).unwrap().to_owned(), path))
        .filter(|(below, _)| !below.starts_with("bin"))
        .map(|(below, path)| (module(&below), std::fs::read_to_string(path).unwrap()))
        .collect()
}

#[test]
fn no_file_looks_up_and_none_comes_back_to_itself() {
    let files = source();
    assert!(files.len() > 200, "only {} files", files.len());
    let faults = faults(&files);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn an_import_that_looks_up_is_seen_in_every_form() {
    for (import, line) in [
        ("use crate::jobs::render;", 1),
        ("\nuse crate::{base::error, jobs::{self as work, render::Request}};", 2),
        ("use super::super::jobs::render as other;", 1),
        ("fn f() {\n    let r = vec![crate::jobs::render::Request::new()];\n}", 2),
        ("/// `crate::jobs`\nfn f(r: &super::super::jobs::render::Request) {}", 2),
    ] {
        let mut files = source();
        files.insert(vec!["finding".into(), "planted".into()], import.to_owned());
        let faults = faults(&files);
        let seen =
            faults.iter().filter(|f| f.starts_with(&format!("finding::planted:{line}:"))).count();
        assert!(seen > 0, "{import}: {faults:?}");
    }
    for fine in [
        "//! crate::jobs::render\nuse crate::base::error::Error;",
        "const TEXT: &str = \"crate::jobs::render\";",
        "#[cfg(test)]\nmod tests {\n    use crate::jobs::render;\n}",
    ] {
        let mut files = source();
        files.insert(vec!["finding".into(), "planted".into()], fine.to_owned());
        assert_eq!(faults(&files), Vec::<String>::new(), "{fine}");
    }
}

/// What the files of the program use of `oppslag serve`, as (file, what it uses).
fn into_serve() -> Vec<(String, String)> {
    let root = repository().join("src/bin/oppslag");
    let files = WalkDir::new(&root).into_iter().map(|entry| entry.unwrap().into_path());
    let files = files.filter(|path| path.extension().is_some_and(|e| e == "rs"));
    let mut all = Vec::new();
    for path in files {
        let name = path.strip_prefix(&root).unwrap().to_string_lossy().into_owned();
        for (path, _) in Paths::read(&std::fs::read_to_string(&path).unwrap()).0 {
            let path = path.join("::");
            if path.starts_with("crate::serve::") || path == "serve::run" {
                all.push((name.clone(), path));
            }
        }
    }
    all
}

#[test]
fn other_commands_do_not_know_the_pages_and_their_desk_knows_no_page() {
    let arrows = into_serve();
    assert!(arrows.len() > 50, "{arrows:?}");
    for (file, used) in arrows {
        let outside = !file.starts_with("serve/");
        assert!(!outside || used == "serve::run", "{file} uses {used}");
        let page = used.starts_with("crate::serve::pages");
        // Forms ask the table of fields what a field is called; lists keep what their page makes of them.
        let may = ["serve/mod.rs", "serve/form.rs", "serve/lists.rs"].contains(&file.as_str());
        assert!(!page || may || file.starts_with("serve/pages/"), "{file} uses {used}");
    }
}

#[test]
fn a_circle_inside_a_room_is_seen() {
    let mut files = source();
    files.insert(vec!["base".into(), "one".into()], "use crate::base::two;".to_owned());
    files.insert(vec!["base".into(), "two".into()], "use super::one::A;".to_owned());
    let faults = faults(&files);
    assert_eq!(faults, ["base::one: comes back to itself", "base::two: comes back to itself"]);
}

#[test]
fn the_plan_names_folders_that_exist() {
    let plan = std::fs::read_to_string(repository().join("docs/house.md")).unwrap();
    let named: BTreeSet<&str> = plan
        .split('`')
        .skip(1)
        .step_by(2)
        .filter(|word| word.contains('/') && !word.contains(['<', '{', ' ', '*']))
        .collect();
    for path in &named {
        assert!(repository().join(path).exists(), "docs/house.md names {path}");
    }
    for room in ROOMS.concat() {
        assert!(
            named.contains(format!("src/{room}/").as_str()),
            "docs/house.md does not name {room}"
        );
        assert!(repository().join("src").join(room).is_dir(), "{room}");
    }
}
