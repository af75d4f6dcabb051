//! Which concepts a Norwegian text speaks of, how often, and beside what.

use std::collections::BTreeMap;

use crate::language::glossary::matcher::Matcher;
use crate::text::fluent::Mentions;
use crate::text::tokens::Token;

/// The concepts of a text by id. A word inside a name for something else does not speak of the concept:
/// `frivillig arbeid` is work without pay, and nothing that one may choose.
pub fn mentions(matcher: &Matcher, tokens: &[Token]) -> BTreeMap<String, Mentions> {
    let mut all: BTreeMap<String, Mentions> = BTreeMap::new();
    for hit in matcher.find(tokens) {
        let Some(concept) = matcher.glossary().concepts.get(hit.concept) else { continue };
        let others = concept.confused_with.find(tokens);
        let inside = others.iter().any(|(_, range)| {
            let ends = (tokens.get(range.start), tokens.get(range.end - 1));
            matches!(ends, (Some(first), Some(last))
                if first.span.start <= hit.span.start && hit.span.end <= last.span.end)
        });
        let mentions = all.entry(concept.id.clone()).or_default();
        mentions.confused |= !others.is_empty();
        match (inside, hit.part) {
            (true, _) => {}
            (false, true) => mentions.part += 1,
            (false, false) => mentions.whole += 1,
        }
    }
    all.retain(|_, mentions| mentions.whole + mentions.part > 0);
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::data::Data;
    use crate::language::Languages;
    use crate::text::tokens::tokens;

    #[test]
    fn a_text_speaks_of_concepts_by_words_and_compounds_and_names_others_beside_them() {
        let nb = Languages::new(&Data::new(None), []).get("nb");
        for (text, id, wanted) in [
            ("Send søknaden.", "application", Some((1, 0, false))),
            ("Søknaden og søknadene.", "application", Some((2, 0, false))),
            ("Søknadsskjemaet ligger her.", "application", Some((0, 1, false))),
            ("Last ned appen og send søknaden.", "application", Some((1, 0, true))),
            ("Møtet er frivillig.", "voluntary", Some((1, 0, false))),
            ("Hun gjør frivillig arbeid.", "voluntary", None),
            ("Det er frivillig å gjøre frivillig arbeid.", "voluntary", Some((1, 0, true))),
            ("Kom på møtet.", "voluntary", None),
        ] {
            let all = mentions(nb.matcher().unwrap(), &tokens(text));
            let said = all.get(id).map(|said| (said.whole, said.part, said.confused));
            assert_eq!(said, wanted, "{text}");
        }
    }
}
