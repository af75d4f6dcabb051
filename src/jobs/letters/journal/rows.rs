//! Sets of row numbers, written as people write them: `2-16 18 20-31`.

pub use crate::base::ranges::ranges;

/// Reads what [`ranges`] wrote; `None` for anything else, and for more than Excel's rows.
pub fn parse(ranges: &[String]) -> Option<Vec<u32>> {
    let mut all = Vec::new();
    for range in ranges {
        let (first, last) = range.split_once('-').unwrap_or((range, range));
        let (first, last): (u32, u32) = (first.parse().ok()?, last.parse().ok()?);
        if last > 1 << 21 || first > last || all.len() > 1 << 22 {
            return None;
        }
        all.extend(first..=last);
    }
    Some(all)
}

/// The number of shares in a name such as `journal-002-of-004`; nothing for a whole.
pub(crate) fn shares(name: &str) -> &str {
    name.rsplit_once("-of-").map_or("", |(_, of)| of)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn ranges_are_read_as_they_are_written() {
        let rows = BTreeSet::from([2, 3, 4, 7, 9, 10]);
        assert_eq!(ranges(&rows), ["2-4", "7", "9-10"]);
        assert_eq!(parse(&ranges(&rows)), Some(vec![2, 3, 4, 7, 9, 10]));
        assert_eq!(parse(&["1-99999999".to_owned()]), None);
        assert_eq!(parse(&["x".to_owned()]), None);
    }
}
