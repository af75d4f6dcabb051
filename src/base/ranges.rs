//! Sets of numbers, written as people write them: `2-16 18 20-31`.

use std::collections::BTreeSet;

/// Writes numbers as ranges.
pub fn ranges(numbers: &BTreeSet<u32>) -> Vec<String> {
    let mut all: Vec<(u32, u32)> = Vec::new();
    for number in numbers {
        match all.last_mut() {
            Some((_, last)) if *last + 1 == *number => *last = *number,
            _ => all.push((*number, *number)),
        }
    }
    let written = |(first, last)| {
        if first == last { format!("{first}") } else { format!("{first}-{last}") }
    };
    all.into_iter().map(written).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_a_row_are_written_as_one() {
        for (numbers, wanted) in [
            (&[][..], ""),
            (&[7], "7"),
            (&[2, 3, 4, 6, 8, 9], "2-4 6 8-9"),
            (&[0, 1, u32::MAX - 1, u32::MAX], "0-1 4294967294-4294967295"),
        ] {
            assert_eq!(ranges(&numbers.iter().copied().collect()).join(" "), wanted);
        }
    }
}
