//! What somebody may have meant by a word that nobody knows.

/// The candidate that is most like `word`, or `none`, the word that messages select on, when
/// nothing is like it.
pub(crate) fn suggest<'c>(word: &str, candidates: impl Iterator<Item = &'c str>) -> String {
    candidates
        .map(|candidate| (strsim::jaro_winkler(word, candidate), candidate))
        .filter(|(score, _)| *score > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map_or("none", |(_, candidate)| candidate)
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::suggest;

    #[test]
    fn the_likest_word_is_suggested_and_no_other() {
        let known = ["poster", "posters-a3", "flyer", "letter"];
        let suggested = |word| suggest(word, known.into_iter());
        assert_eq!(suggested("postr"), "poster");
        assert_eq!(suggested("posters-a4"), "posters-a3");
        assert_eq!(suggested("lettre"), "letter");
        for unlike in ["booklet", "envelope", "menu", ""] {
            assert_eq!(suggested(unlike), "none", "{unlike}");
        }
    }
}
