//! What goes through the pipes between the program and its children.

use std::io::{Error, Read, Write};

/// The longest head in bytes: some numbers and words.
const MOST_HEAD: u32 = 1 << 20;
/// The longest body in bytes: the pixels of the largest page, and the largest file that is read.
const MOST_BODY: u64 = 512 << 20;

/// A question or an answer.
#[derive(Debug, PartialEq)]
pub struct Frame {
    /// The number of the file that it is about; 0 where it is about none.
    pub file: u64,
    /// What is asked or answered; nothing where a file is to be kept, and where the work failed.
    pub head: Vec<u8>,
    /// The bytes that belong to it.
    pub body: Vec<u8>,
}

impl Frame {
    /// Writes the frame.
    pub fn write(&self, to: &mut impl Write) -> Result<(), Error> {
        write(to, self.file, &self.head, &self.body)
    }

    /// Reads a frame; `None` at the end of the pipe.
    pub fn read(from: &mut impl Read) -> Result<Option<Self>, Error> {
        let mut start = [0; 20];
        match from.read(&mut start[..1])? {
            0 => return Ok(None),
            _ => from.read_exact(&mut start[1..])?,
        }
        let number = |range: std::ops::Range<usize>| {
            start[range].iter().rev().fold(0, |sum, byte| sum << 8 | u64::from(*byte))
        };
        let (file, head, body) = (number(0..8), number(8..12), number(12..20));
        if head > u64::from(MOST_HEAD) || body > MOST_BODY {
            return Err(Error::other("too long"));
        }
        let mut read = |length: u64| {
            let mut bytes = vec![0; length as usize];
            from.read_exact(&mut bytes).map(|()| bytes)
        };
        Ok(Some(Self { file, head: read(head)?, body: read(body)? }))
    }
}

/// Writes a frame of these parts.
pub(crate) fn write(to: &mut impl Write, file: u64, head: &[u8], body: &[u8]) -> Result<(), Error> {
    let mut start = [0; 20];
    start[..8].copy_from_slice(&file.to_le_bytes());
    start[8..12].copy_from_slice(&(head.len() as u32).to_le_bytes());
    start[12..].copy_from_slice(&(body.len() as u64).to_le_bytes());
    to.write_all(&start)?;
    to.write_all(head)?;
    to.write_all(body)?;
    to.flush()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let one = Frame { file: 1 << 40, head: b"page".to_vec(), body: vec![7; 70_000] };
        let two = Frame { file: 0, head: Vec::new(), body: Vec::new() };
        let mut pipe = Vec::new();
        one.write(&mut pipe).unwrap();
        two.write(&mut pipe).unwrap();
        let mut from = pipe.as_slice();
        assert_eq!(Frame::read(&mut from).unwrap(), Some(one));
        assert_eq!(Frame::read(&mut from).unwrap(), Some(two));
        assert_eq!(Frame::read(&mut from).unwrap(), None);
        assert!(Frame::read(&mut &pipe[..30]).is_err(), "cut off");
        assert!(Frame::read(&mut [255; 40].as_slice()).is_err(), "too long");
    }
}
