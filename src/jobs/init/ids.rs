//! Ids from names: `Årvoll Gård` is `arvoll-gard`.

use std::collections::BTreeSet;

use icu::normalizer::DecomposingNormalizerBorrowed;

/// Ids are no longer than this: they are names of folders too.
const LONGEST: usize = 40;
/// Names that Windows keeps for itself.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// An id for a name that none of `taken` is, to which it is added: small Latin letters, digits and
/// hyphens. `otherwise` is the id of names without Latin letters.
pub(crate) fn id(name: &str, otherwise: &str, taken: &mut BTreeSet<String>) -> String {
    let slug = slug(name);
    let device = |word: &str| {
        DEVICES.contains(&word)
            || (word.len() == 4 && (word.starts_with("com") || word.starts_with("lpt")))
    };
    let stem = match slug.as_str() {
        "" => otherwise.to_owned(),
        word if device(word) => format!("{word}-{otherwise}"),
        _ => slug,
    };
    let mut id = stem.clone();
    let mut number = 2;
    while taken.contains(&id) {
        id = format!("{stem}-{number}");
        number += 1;
    }
    taken.insert(id.clone());
    id
}

/// The id that a name would have.
pub(crate) fn like(name: &str, otherwise: &str) -> String {
    id(name, otherwise, &mut BTreeSet::new())
}

fn slug(name: &str) -> String {
    let small: String = name.chars().flat_map(char::to_lowercase).collect();
    let latin =
        small.replace('æ', "ae").replace(['ø', 'ö'], "o").replace('đ', "d").replace('ß', "ss");
    let plain = DecomposingNormalizerBorrowed::new_nfkd().normalize(&latin).into_owned();
    let mut slug = String::new();
    for c in plain.chars() {
        if c.is_ascii_alphanumeric() {
            slug.push(c);
        } else if !slug.ends_with('-') && !slug.is_empty() && !is_mark(c) {
            slug.push('-');
        }
    }
    slug.truncate(LONGEST);
    slug.trim_matches('-').to_owned()
}

/// What stands above or below a letter once it is taken apart.
fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_plain_and_no_two_are_alike() {
        let mut taken = BTreeSet::from(["nav".to_owned()]);
        for (name, wanted) in [
            ("Årvoll Gård", "arvoll-gard"),
            ("Årvoll gård", "arvoll-gard-2"),
            ("ÅRVOLL – GÅRD!", "arvoll-gard-3"),
            ("Nav", "nav-2"),
            ("Sør-Ænes «Øst»", "sor-aenes-ost"),
            ("Café Čebe", "cafe-cebe"),
            ("مركز", "sted"),
            ("🎉", "sted-2"),
            ("", "sted-3"),
            ("../../etc", "etc"),
            ("CON", "con-sted"),
            ("com1", "com1-sted"),
            ("a\u{0}b\nc", "a-b-c"),
        ] {
            assert_eq!(id(name, "sted", &mut taken), wanted, "{name}");
        }
        let long = id(&"lang ".repeat(50), "sted", &mut taken);
        assert!(long.len() <= LONGEST && long.ends_with("lang"), "{long}");
    }
}
