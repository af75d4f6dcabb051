//! Letters and digits of any script.

use icu::properties::CodePointMapData;
use icu::properties::props::Script;

/// The script of a character.
pub fn script(c: char) -> Script {
    CodePointMapData::<Script>::new().get(c)
}

/// The value of a decimal digit of any script: Unicode keeps the ten digits of each beside each
/// other.
pub fn digit(c: char) -> Option<u32> {
    use icu::properties::props::GeneralCategory;
    let category = CodePointMapData::<GeneralCategory>::new();
    if c.is_ascii() {
        return c.to_digit(10);
    }
    if category.get(c) != GeneralCategory::DecimalNumber {
        return None;
    }
    let below = (1..=50).take_while(|step| {
        let before = (c as u32).checked_sub(*step).and_then(char::from_u32);
        before.is_some_and(|before| category.get(before) == GeneralCategory::DecimalNumber)
    });
    u32::try_from(below.count() % 10).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_every_script_have_their_value() {
        for ten in [
            "0123456789",
            "٠١٢٣٤٥٦٧٨٩",
            "۰۱۲۳۴۵۶۷۸۹",
            "௦௧௨௩௪௫௬௭௮௯",
            "０１２３４５６７８９",
            "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗",
            "𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡",
        ] {
            let values: Vec<Option<u32>> = ten.chars().map(digit).collect();
            assert_eq!(values, (0..10).map(Some).collect::<Vec<_>>(), "{ten}");
        }
        for none in ['a', '½', '²', '一', '፩', ' ', 'Ⅳ'] {
            assert_eq!(digit(none), None, "{none}");
        }
        assert_eq!((script('å'), script('ш')), (Script::Latin, Script::Cyrillic));
    }
}
