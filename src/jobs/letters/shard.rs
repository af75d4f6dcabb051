//! A share of the letters, for several machines.

/// A share of the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shard {
    /// Which one, from 1.
    pub number: u32,
    /// Of how many.
    pub of: u32,
}

impl std::str::FromStr for Shard {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let parsed = text.split_once('/').and_then(|(number, of)| {
            Some(Self { number: number.parse().ok()?, of: of.parse().ok()? })
        });
        match parsed {
            Some(shard) if (1..=shard.of).contains(&shard.number) && shard.of <= 9999 => Ok(shard),
            _ => Err("K/N, 1 ≤ K ≤ N ≤ 9999".to_owned()),
        }
    }
}
