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
