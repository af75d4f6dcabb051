//! The table of keys and what loaders read are the same.

use oppslag::content::keys::{self, Below, Key};

use crate::support::repository;

const FILES: [&[Key]; 10] = [
    keys::EVENT,
    keys::WORKSPACE,
    keys::SENDER,
    keys::TEMPLATE,
    keys::LOCALE,
    keys::REVIEW,
    keys::WORDS,
    keys::CONCEPTS,
    keys::RENDERINGS,
    keys::SHEETS,
];

fn names(keys: &'static [Key], all: &mut Vec<&'static str>) {
    for key in keys {
        all.push(key.name);
        match key.below {
            Below::Table(keys) | Below::Named(keys) => names(keys, all),
            Below::Value | Below::Map => {}
        }
    }
}

#[test]
fn every_key_is_read_by_a_loader() {
    let source: String = walkdir::WalkDir::new(repository().join("src"))
        .into_iter()
        .map(|entry| entry.unwrap().into_path())
        .filter(|path| {
            path.extension().is_some_and(|e| e == "rs") && !path.ends_with("content/keys.rs")
        })
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect();
    let mut all = Vec::new();
    FILES.iter().for_each(|file| names(file, &mut all));
    assert!(all.len() > 150, "{}", all.len());
    for name in all {
        assert!(source.contains(&format!("\"{name}\"")), "nothing reads {name}");
    }
}

#[test]
fn a_table_names_each_key_once() {
    fn once(keys: &[Key]) {
        let mut names: Vec<&str> = keys.iter().map(|key| key.name).collect();
        names.sort_unstable();
        assert!(names.windows(2).all(|pair| pair[0] != pair[1]), "{names:?}");
        for key in keys {
            if let Below::Table(keys) | Below::Named(keys) = key.below {
                once(keys);
            }
        }
    }
    FILES.into_iter().for_each(once);
}
