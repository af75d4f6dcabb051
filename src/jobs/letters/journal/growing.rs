//! A job as pieces that are made on all cores: a print batch of thousands of sheets becomes one file while
//! its pieces are made, in their order.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use tempfile::NamedTempFile;

use crate::base::error::Error;
use crate::finding::diagnostic::Diagnostic;
use crate::jobs::letters::journal::done::{self, JobEnd};
use crate::jobs::letters::journal::private::Workplace;
use crate::jobs::letters::journal::summary::FileFacts;
use crate::jobs::letters::make::Maker;
use crate::jobs::letters::pdf::joined::{Joined, Unjoined};
use crate::jobs::letters::plan::{Job, JobKind};

/// Sheets of a piece at most: what is laid out takes a quarter of a megabyte a sheet.
const PIECE: usize = 250;

/// A job that is being done.
pub(crate) struct Growing<'a> {
    job: &'a Job,
    maker: &'a Maker<'a>,
    place: &'a Workplace,
    file: Mutex<File>,
}

/// A file of which some pieces are written.
#[derive(Default)]
struct File {
    joined: Option<Joined<NamedTempFile>>,
    /// How many pieces are written.
    written: usize,
    /// Pieces that wait for those before them.
    waiting: BTreeMap<usize, Result<Vec<u8>, Vec<Diagnostic>>>,
    /// What went wrong with one of them.
    found: Vec<Diagnostic>,
    /// Whether the pieces cannot be joined, so that the whole is made at once.
    unjoined: bool,
}

impl<'a> Growing<'a> {
    pub(crate) fn new(job: &'a Job, maker: &'a Maker<'a>, place: &'a Workplace) -> Self {
        Self { job, maker, place, file: Mutex::default() }
    }

    /// How many pieces the job has.
    pub(crate) fn pieces(&self) -> usize {
        match self.job.kind {
            JobKind::Print(..) => self.job.sheets.len().div_ceil(PIECE).max(1),
            _ => 1,
        }
    }

    /// The sheets of a piece.
    pub(crate) fn sheets(&self, piece: usize) -> Range<usize> {
        let count = self.job.sheets.len();
        if self.pieces() == 1 { 0..count } else { PIECE * piece..count.min(PIECE * (piece + 1)) }
    }

    /// Makes a piece. Says how the job ended when it is the last one.
    pub(crate) fn make(&self, piece: usize, plan: &str) -> Result<Option<JobEnd>, Error> {
        if self.pieces() == 1 {
            return done::one(self.maker, self.job, self.place, plan).map(Some);
        }
        let made = self.maker.batch(self.job, self.sheets(piece)).map(|made| made.bytes);
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.waiting.insert(piece, made);
        while let Some(made) = {
            let next = file.written;
            file.waiting.remove(&next)
        } {
            file.written += 1;
            match made {
                Ok(pdf) if !file.unjoined => match self.add(&mut file.joined, pdf) {
                    Ok(()) => {}
                    Err(Unjoined::Shape) => file.unjoined = true,
                    Err(Unjoined::Io(error)) => return Err(self.unwritten(error)),
                },
                Ok(_) => {}
                Err(found) => file.found.extend(found),
            }
        }
        if file.written < self.pieces() {
            return Ok(None);
        }
        let File { joined, found, unjoined, .. } = std::mem::take(&mut *file);
        drop(file);
        match joined {
            _ if !found.is_empty() => Ok(Some(JobEnd::Faulty(found))),
            Some(joined) if !unjoined => self.finish(joined, plan).map(Some),
            _ => done::one(self.maker, self.job, self.place, plan).map(Some),
        }
    }

    fn add(
        &self,
        joined: &mut Option<Joined<NamedTempFile>>,
        pdf: Vec<u8>,
    ) -> Result<(), Unjoined> {
        let begin = || self.place.begin().map_err(|error| std::io::Error::other(error.to_string()));
        let joined = match joined {
            Some(joined) => joined,
            none => none.insert(Joined::new(begin()?)?),
        };
        joined.add(pdf)
    }

    fn finish(&self, joined: Joined<NamedTempFile>, plan: &str) -> Result<JobEnd, Error> {
        let name = format!("{}.pdf", self.job.name);
        let pages = joined.pages();
        let ident = self.maker.settings(&self.job.name, "nb").ident;
        let (file, bytes, sha256) = match joined.finish(&ident) {
            Ok(finished) => finished,
            Err(Unjoined::Io(error)) => return Err(self.unwritten(error)),
            Err(Unjoined::Shape) => return done::one(self.maker, self.job, self.place, plan),
        };
        self.place.keep(file, &name)?;
        let facts = FileFacts {
            name,
            kind: self.job.kind.word().to_owned(),
            language: self.job.language.clone(),
            pages,
            tagged: false,
            standards: Vec::new(),
            bytes: usize::try_from(bytes).unwrap_or(usize::MAX),
            sha256,
            rows: Vec::new(),
        };
        Ok(JobEnd::Done(done::done(self.maker, self.job, plan, vec![facts])))
    }

    fn unwritten(&self, error: std::io::Error) -> Error {
        self.place.unwritten(&format!("{}.pdf", self.job.name), error)
    }
}
