//! What the glyphs of a page spell for those who search, copy or hear it. typst says of each glyph of a
//! cluster, such as a letter with a mark, that it stands for the whole cluster, and parts the cluster where
//! its glyphs stand at different heights: read back, "m̂" has its letters twice. Here each glyph gets letters
//! of its own.

use std::ops::Range;

use icu::normalizer::DecomposingNormalizerBorrowed;
use rustc_hash::FxHashSet;
use typst::layout::{Em, FrameItem, Point};
use typst::text::{FontInstance, Glyph, TextItem};

/// What glyphs of earlier texts tell of later ones.
#[derive(Default)]
pub(crate) struct Spelling {
    /// Glyphs for which there was no letter.
    idle: FxHashSet<(FontInstance, u16)>,
}

/// A glyph by the number of its text and its own in it.
type Place = (usize, usize);

/// What glyphs spell that do not keep the letters that typst has for them; nothing is for those without any.
type Spelt = Vec<(Place, Option<String>)>;

impl Spelling {
    /// Spells the texts among items of a frame that follow each other.
    pub(crate) fn spell(&mut self, items: &mut [(Point, FrameItem)]) {
        for items in items.chunk_by_mut(|(_, a), (_, b)| is_text(a) && is_text(b)) {
            let mut texts: Vec<(Point, &mut TextItem)> = items
                .iter_mut()
                .filter_map(|(at, item)| match item {
                    FrameItem::Text(text) => Some((*at, text)),
                    _ => None,
                })
                .collect();
            let mut spelt = spelt(&texts);
            let order = order(&texts, &spelt);
            for item in &order {
                for (place, letters) in spelt.iter_mut().filter(|((at, _), _)| at == item) {
                    letters.get_or_insert_with(|| self.nothing(texts[*item].1, place.1));
                }
            }
            for own in spelt.chunk_by(|((a, _), _), ((b, _), _)| a == b) {
                respell(texts[own[0].0.0].1, own);
            }
            if !order.is_sorted() {
                let old = items.to_vec();
                for (item, from) in items.iter_mut().zip(order) {
                    item.clone_from(&old[from]);
                }
            }
        }
    }

    /// What a glyph spells that has no letter. PDF asks for something that it stands for, so the first time
    /// it is a mark of direction, which says nothing; after that it can be nothing at all.
    fn nothing(&mut self, text: &TextItem, glyph: usize) -> String {
        let glyph = &text.glyphs[glyph];
        if !self.idle.insert((text.font.clone(), glyph.id)) {
            return String::new();
        }
        let mark = if leftward(&text.text[glyph.range()]) { '\u{200f}' } else { '\u{200e}' };
        mark.to_string()
    }
}

/// What is spelt anew, in the order of places.
fn spelt(texts: &[(Point, &mut TextItem)]) -> Spelt {
    let mut spelt = Spelt::new();
    for cluster in clusters(texts) {
        let (item, glyph) = cluster[0];
        let text = &texts[item].1;
        let letters = &text.text[text.glyphs[glyph].range()];
        if cluster.len() == 1 && letters.chars().nth(1).is_none() {
            continue;
        }
        let high = cluster.iter().any(|(other, _)| *other != item);
        let parts =
            if high { together(letters, cluster.len()) } else { parts(letters, cluster.len()) };
        if leftward(letters) {
            spelt.extend(cluster.into_iter().rev().zip(parts));
        } else {
            spelt.extend(cluster.into_iter().zip(parts));
        }
    }
    spelt.sort_unstable_by_key(|(place, _)| *place);
    spelt
}

/// The order in which texts are read. typst has them in that order, but not their pieces, which stand from
/// left to right. What spells nothing comes last: readers begin a new word where the height changes.
fn order(texts: &[(Point, &mut TextItem)], spelt: &Spelt) -> Vec<usize> {
    let mut order: Vec<usize> = (0..texts.len()).collect();
    for pieces in order.chunk_by_mut(|a, b| pieces(&texts[*a], &texts[*b])) {
        pieces.reverse();
    }
    let silent = |item: usize| {
        let own = spelt.iter().filter(|((at, _), letters)| *at == item && letters.is_none());
        own.count() == texts[item].1.glyphs.len()
    };
    if spelt.iter().any(|(_, letters)| letters.is_none()) {
        order.sort_by_key(|item| silent(*item));
    }
    order
}

fn is_text(item: &FrameItem) -> bool {
    matches!(item, FrameItem::Text(_))
}

/// The glyphs of each cluster, from left to right.
fn clusters(texts: &[(Point, &mut TextItem)]) -> Vec<Vec<Place>> {
    let mut all: Vec<Vec<Place>> = Vec::new();
    for (item, (_, text)) in texts.iter().enumerate() {
        for glyph in 0..text.glyphs.len() {
            let here = (item, glyph);
            match all.last_mut() {
                Some(cluster)
                    if cluster.last().is_some_and(|last| of_one_cluster(texts, *last, here)) =>
                {
                    cluster.push(here);
                }
                _ => all.push(vec![here]),
            }
        }
    }
    all
}

/// Whether two glyphs, the second right of the first, are of one cluster.
fn of_one_cluster(texts: &[(Point, &mut TextItem)], first: Place, second: Place) -> bool {
    let ((from, a), (to, b)) = (&texts[first.0], &texts[second.0]);
    let (one, other) = (&a.glyphs[first.1], &b.glyphs[second.1]);
    if first.0 == second.0 {
        return one.range == other.range;
    }
    // typst parts a text where the height or the font of glyphs changes.
    let parted = from.y != to.y || a.font != b.font;
    let letters = &a.text[one.range()];
    let alone = |text: &TextItem, glyph: &Glyph| {
        let mut letters = letters.chars();
        let nominal = letters.next().and_then(|letter| text.font.ttf().glyph_index(letter));
        letters.next().is_none() && nominal.is_some_and(|id| id.0 == glyph.id)
    };
    parted
        && one.span == other.span
        && letters == &b.text[other.range()]
        && !(alone(a, one) && alone(b, other))
}

/// Whether two texts, the second right of the first, are pieces of one that is written to the left.
fn pieces((from, a): &(Point, &mut TextItem), (to, b): &(Point, &mut TextItem)) -> bool {
    let (Some(last), Some(first)) = (a.glyphs.last(), b.glyphs.first()) else { return false };
    let near = (to.x - from.x - a.width()).to_pt().abs() < 0.01;
    let one_cluster = a.text[last.range()] == b.text[first.range()] && last.span == first.span;
    let backward = one_cluster || last.span.0 == first.span.0 && last.span.1 > first.span.1;
    let leftward = leftward(&a.text) || leftward(&b.text);
    let alike = a.lang == b.lang && !rightward(&a.text) && !rightward(&b.text);
    near && backward && leftward && alike
}

/// Gives all letters of a cluster to its first glyph, whose height is that of its word.
fn together(letters: &str, glyphs: usize) -> Vec<Option<String>> {
    let all: String = letters.chars().filter(|letter| !directs(*letter)).collect();
    let mut parts = vec![None; glyphs];
    parts[0] = Some(all);
    parts
}

/// Shares the letters of a cluster out among so many glyphs, in the order in which they are read; nothing is
/// for glyphs for which there are too few.
fn parts(letters: &str, glyphs: usize) -> Vec<Option<String>> {
    let mut letters: Vec<char> = letters.chars().filter(|letter| !directs(*letter)).collect();
    if letters.len() < glyphs {
        // A vowel of two signs, one on each side, is two letters in its other spelling.
        let whole: String = letters.iter().collect();
        letters = DecomposingNormalizerBorrowed::new_nfd().normalize(&whole).chars().collect();
    }
    // What is left over belongs to the first: it is the letter, the others are its marks.
    let first = (letters.len() + 1).saturating_sub(glyphs).max(1);
    let mut rest = letters.split_off(first.min(letters.len())).into_iter();
    let head: String = letters.into_iter().collect();
    let mut parts = vec![(!head.is_empty()).then_some(head)];
    parts.extend((1..glyphs).map(|_| rest.next().map(String::from)));
    parts
}

/// A glyph with what it spells.
struct Respelt {
    glyph: Glyph,
    letters: String,
}

/// Sets a text anew in which some glyphs spell something else.
fn respell(text: &mut TextItem, own: &[(Place, Option<String>)]) {
    let leftward = leftward(&text.text);
    let mut spelt: Vec<Respelt> = Vec::with_capacity(text.glyphs.len());
    let mut own = own.iter().peekable();
    for (number, glyph) in text.glyphs.iter().enumerate() {
        let letters = match own.next_if(|((_, place), _)| *place == number) {
            Some((_, letters)) => letters.clone().unwrap_or_default(),
            None => text.text[glyph.range()].to_owned(),
        };
        let glyph = glyph.clone();
        if leftward {
            spelt.extend(single_letters(text, glyph, &letters));
        } else {
            spelt.push(Respelt { glyph, letters });
        }
    }
    let mut whole = String::new();
    let mut place = |Respelt { glyph, letters }: &mut Respelt| {
        let start = u16::try_from(whole.len()).ok()?;
        whole.push_str(letters);
        glyph.range = Range { start, end: u16::try_from(whole.len()).ok()? };
        Some(())
    };
    let placed = if leftward {
        spelt.iter_mut().rev().try_for_each(&mut place)
    } else {
        spelt.iter_mut().try_for_each(&mut place)
    };
    if placed.is_some() {
        text.text = whole.into();
        text.glyphs = spelt.into_iter().map(|spelt| spelt.glyph).collect();
    }
}

/// Readers turn a line that runs to the left around letter by letter, and with it the letters of a ligature.
/// So it keeps one of them, and glyphs without ink or width spell the others; from left to right.
fn single_letters(text: &TextItem, glyph: Glyph, letters: &str) -> Vec<Respelt> {
    let count = letters.chars().count();
    let blank = |letter: char| {
        let joiner = if letter == '\u{200c}' { letter } else { '\u{200d}' };
        let face = text.font.ttf();
        let id = face.glyph_index(joiner)?;
        (face.glyph_hor_advance(id) == Some(0)).then(|| Glyph {
            id: id.0,
            x_advance: Em::zero(),
            x_offset: Em::zero(),
            ..glyph.clone()
        })
    };
    // Joiners are seen in the shapes of letters beside them.
    let main = letters.chars().position(|letter| !joins(letter)).unwrap_or(0);
    let singles = letters.chars().enumerate().map(|(number, letter)| {
        let glyph = if number == main { glyph.clone() } else { blank(letter)? };
        Some(Respelt { glyph, letters: letter.to_string() })
    });
    match singles.collect::<Option<Vec<_>>>() {
        Some(mut singles) if count > 1 => {
            singles.reverse();
            singles
        }
        _ => vec![Respelt { glyph, letters: letters.to_owned() }],
    }
}

/// Whether letters are of a script that is written to the left.
fn leftward(letters: &str) -> bool {
    letters.chars().any(
        |letter| matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'),
    )
}

/// Whether there are letters of a script that is written to the right.
fn rightward(letters: &str) -> bool {
    letters
        .chars()
        .any(|letter| letter.is_alphabetic() && !leftward(letter.encode_utf8(&mut [0; 4])))
}

/// Whether a letter only directs lines. It did when the line was set.
fn directs(letter: char) -> bool {
    matches!(
        letter,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    )
}

fn joins(letter: char) -> bool {
    matches!(letter, '\u{200c}' | '\u{200d}')
}

#[cfg(test)]
mod tests {
    use super::{parts, together};

    #[test]
    fn every_glyph_of_a_cluster_has_letters_of_its_own() {
        for (letters, glyphs, wanted) in [
            // A letter with a mark that no font has in one.
            ("m\u{302}", 2, "m|\u{302}"),
            // A vowel around its consonant, by its other spelling.
            ("\u{b95}\u{bca}", 3, "\u{b95}|\u{bc6}|\u{bbe}"),
            // Dots that are a glyph, and no letter.
            ("\u{62a}", 2, "\u{62a}|-"),
            // A letter with two marks that its font has with one of them.
            ("e\u{323}\u{302}", 2, "e\u{323}|\u{302}"),
            // The line was set; what directed it says nothing.
            ("\u{2068}a", 1, "a"),
        ] {
            let parts: Vec<String> =
                parts(letters, glyphs).into_iter().map(|part| part.unwrap_or("-".into())).collect();
            assert_eq!(parts.join("|"), wanted);
        }
        assert_eq!(together("\u{628}\u{64b}", 2), [Some("\u{628}\u{64b}".to_owned()), None]);
    }
}
