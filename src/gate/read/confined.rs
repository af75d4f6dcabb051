//! Files that a child reads (see [`crate::base::confined`]): what is asked of it, and what it answers.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use crate::base::confined::crew::{self, AskedFile, LONGEST, Stopped};
use crate::base::confined::packed::{Packed, Unpacked};
use crate::gate::read::colours::{AskedBy, AskedColour, INSIDE};
use crate::gate::read::part::{PagePart, Scale, Unreadable};
use crate::gate::read::raster::Raster;
use crate::gate::read::texts::PageTexts;

pub(crate) const OPEN: &str = "open";
pub(crate) const PAGE: &str = "page";
pub(crate) const PART: &str = "part";
pub(crate) const COLOURS: &str = "colours";
pub(crate) const TEXTS: &str = "texts";

/// How long all pages of a file may take together, beside what each may take: a file of many heavy pages is
/// stopped as one heavy page is.
const FILE: Duration = Duration::from_secs(3);
const FILE_PAGE: Duration = Duration::from_millis(1000);

/// A file that a child reads.
pub(crate) struct ConfinedFile {
    number: u64,
    bytes: Vec<u8>,
    pub(crate) pages: usize,
    pub(crate) is_pdf: bool,
    /// What its pages have taken so far, in milliseconds.
    spent: AtomicU64,
    stopped: AtomicBool,
}

impl ConfinedFile {
    pub(crate) fn open(bytes: Vec<u8>) -> Result<Arc<Self>, Unreadable> {
        let number = crew::next_file();
        let question = Packed::question(OPEN);
        let file = AskedFile { number, bytes: &bytes };
        let (head, _) = crew::ask(Some(file), &question.0, &[]).map_err(unreadable)?;
        let mut head = Unpacked(&head);
        sound(&mut head)?;
        let (pages, is_pdf) = (head.index(), head.number());
        let (Some(pages), Some(is_pdf)) = (pages, is_pdf) else { return Err(Unreadable::Broken) };
        let (spent, stopped) = (AtomicU64::new(0), AtomicBool::new(false));
        Ok(Arc::new(Self { number, bytes, pages, is_pdf: is_pdf > 0, spent, stopped }))
    }

    fn ask(&self, question: &Packed) -> Result<(Vec<u8>, Vec<u8>), Unreadable> {
        let budget = LONGEST + FILE + FILE_PAGE * u32::try_from(self.pages).unwrap_or(u32::MAX);
        let spent = Duration::from_millis(self.spent.load(Ordering::Relaxed));
        if self.stopped.load(Ordering::Relaxed) || spent > budget {
            return Err(Unreadable::Skipped);
        }
        let file = AskedFile { number: self.number, bytes: &self.bytes };
        let answer = crew::ask(Some(file), &question.0, &[]);
        let (head, body) = answer.map_err(|stopped| {
            self.stopped.fetch_or(stopped != Stopped::Failed, Ordering::Relaxed);
            unreadable(stopped)
        })?;
        let mut answer = Unpacked(&head);
        self.spent.fetch_add(answer.number().unwrap_or_default(), Ordering::Relaxed);
        sound(&mut answer)?;
        Ok((answer.0.to_vec(), body))
    }

    pub(crate) fn page(&self, index: usize, mm: f64) -> Result<(Raster, Scale), Unreadable> {
        let mut question = Packed::question(PAGE);
        question.number(index as u64).real(mm);
        let (head, rgb) = self.ask(&question)?;
        page(&mut Unpacked(&head), rgb).ok_or(Unreadable::Broken)
    }

    pub(crate) fn part(&self, index: usize, mm: f64, part: PagePart) -> Result<Raster, Unreadable> {
        let mut question = Packed::question(PART);
        question.number(index as u64).real(mm);
        question.real(part.left).real(part.top).real(part.width).real(part.height);
        let (head, rgb) = self.ask(&question)?;
        let (raster, _) = page(&mut Unpacked(&head), rgb).ok_or(Unreadable::Broken)?;
        Ok(raster)
    }

    pub(crate) fn colours(&self, index: usize) -> Result<Vec<AskedColour>, Unreadable> {
        let mut question = Packed::question(COLOURS);
        question.number(index as u64);
        let (_, body) = self.ask(&question)?;
        colours(&mut Unpacked(&body)).ok_or(Unreadable::Broken)
    }

    pub(crate) fn texts(&self, index: usize) -> Result<PageTexts, Unreadable> {
        let mut question = Packed::question(TEXTS);
        question.number(index as u64);
        let (_, body) = self.ask(&question)?;
        PageTexts::unpacked(&mut Unpacked(&body)).ok_or(Unreadable::Broken)
    }
}

fn unreadable(stopped: Stopped) -> Unreadable {
    match stopped {
        Stopped::Slow => Unreadable::Slow,
        Stopped::Costly => Unreadable::Costly,
        Stopped::Failed => Unreadable::Broken,
    }
}

/// Whether an answer begins with no reason against it.
fn sound(head: &mut Unpacked) -> Result<(), Unreadable> {
    match head.text() {
        Some("") => Ok(()),
        word => Err(Unreadable::named(word.unwrap_or_default())),
    }
}

fn page(head: &mut Unpacked, rgb: Vec<u8>) -> Option<(Raster, Scale)> {
    let (width, height, mm) = (head.index()?, head.index()?, head.real()?);
    let scale = Scale::named(head.text()?)?;
    let whole = width.checked_mul(height)?.checked_mul(3)? == rgb.len();
    (whole && width > 0 && height > 0).then_some((Raster { width, height, rgb, mm }, scale))
}

fn colours(body: &mut Unpacked) -> Option<Vec<AskedColour>> {
    let count = body.index()?;
    let one = |_| {
        let kind = AskedBy::named(body.text()?)?;
        let inside = INSIDE.get(body.index()?)?;
        let operator = body.text()?.to_owned();
        let colour = body.number()?;
        let byte = |shift: u32| (colour >> shift) as u8;
        let colour = (colour >> 24 > 0).then(|| [byte(16), byte(8), byte(0)]);
        Some(AskedColour { kind, inside, operator, colour })
    };
    (0..count).map(one).collect()
}
