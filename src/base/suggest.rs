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
