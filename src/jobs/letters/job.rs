//! One job, one file.

use std::ops::Range;

use serde::Serialize;
use serde_json::json;
use typst::foundations::Bytes;

use crate::finding::diagnostic::Diagnostic;
use crate::jobs::letters::code::{self, Code};
use crate::jobs::letters::fault::fault;
use crate::jobs::letters::make::{Body, BodyPage, LetterFile, Maker, bytes};
use crate::jobs::letters::plan::{Job, JobKind, Sheet};
use crate::jobs::letters::{calls, staff};
use crate::page::document::data::{Fitted, Recipient};
use crate::page::fit::Room;

/// How far from the sheet's right edge codes and counters stand, in mm: printers leave the outermost
/// 4 mm white.
const MARGIN: f64 = 4.5;

#[derive(Serialize)]
struct Letter {
    #[serde(flatten)]
    own: Recipient,
    /// The greeting on the back, in its language.
    back: Option<Fitted>,
    counter: String,
}

impl Maker<'_> {
    /// Does a job. What goes wrong is the program's or a template's fault, since every recipient was
    /// checked before; nothing of it shows what a recipient is called.
    pub fn make(&self, job: &Job) -> Result<Vec<LetterFile>, Vec<Diagnostic>> {
        match &job.kind {
            JobKind::Print(..) => Ok(vec![self.batch(job, 0..job.sheets.len())?]),
            JobKind::Each => self.each(job),
            JobKind::Labels(name) => self.labels(job, name),
            JobKind::Envelopes(name) => self.envelopes(job, name),
            JobKind::Calls => calls::make(self, job),
        }
    }

    /// Some sheets of a print batch; its cover is before the first ones.
    pub(crate) fn batch(
        &self,
        job: &Job,
        sheets: Range<usize>,
    ) -> Result<LetterFile, Vec<Diagnostic>> {
        let JobKind::Print(number, of) = job.kind else { return Err(vec![fault(&job.name)]) };
        let cover = self.options.cover && sheets.start == 0;
        let tag = job.language.as_deref().unwrap_or_default();
        let body = self.bodies.get(tag).ok_or_else(|| vec![fault(&job.name)])?;
        let behind = self.options.back.as_deref().filter(|back| *back != tag);
        let back = behind.and_then(|back| self.bodies.get(back));
        let count = job.sheets.len();
        let numbered = || job.sheets.iter().enumerate().take(sheets.end).skip(sheets.start);
        let letters: Option<Vec<Letter>> = numbered()
            .map(|(index, sheet)| {
                let own = self.recipient(sheet.recipient, tag)?;
                let back = behind.and_then(|back| self.greeting(sheet.recipient, back));
                Some(Letter { own, back, counter: self.counter(job, index, *sheet) })
            })
            .collect();
        let letters = letters.ok_or_else(|| vec![fault(&job.name)])?;
        let codes = self.options.code.map(|code| self.codes(code, job, numbered()));
        let codes = codes.map(|codes| codes.ok_or_else(|| vec![fault(&job.name)])).transpose()?;
        let size = &body.document.size;
        let batch = json!({
            "title": format!("{} · {}", self.context.event.id, job.name),
            "width": size.width,
            "height": size.height,
            "margin": { "right": MARGIN },
            "families": self.metrics.families(),
            "window": self.window,
            "sides": self.options.sides,
            "back": back.is_some(),
            "greeting": self.greets(tag),
            "greeting-back": behind.and_then(|back| self.greets(back)),
            "code": codes.as_ref().map(|codes| json!({ "size": codes.size, "modules": codes.modules })),
            "cover": cover.then(|| staff::cover(self, job, tag, number, of, count)),
            "letters": letters,
        });
        let mut files = vec![("batch.json", bytes(&batch))];
        for (name, body) in [("body.pdf", Some(body)), ("back.pdf", back)] {
            if let Some(Body { page: BodyPage::Print(pdf), .. }) = body {
                files.push((name, pdf.clone()));
            }
        }
        if let Some(codes) = codes {
            files.push(("codes.luma8", Bytes::new(codes.pixels)));
        }
        self.print(&job.name, "letters/batch.typ", files)
    }

    /// What stands at the edge of a sheet: which one of the batch it is, and which of the recipient's.
    fn counter(&self, job: &Job, index: usize, sheet: Sheet) -> String {
        let copies = self.list.recipients.get(sheet.recipient).map_or(1, |r| r.copies);
        counter(job, index, (sheet.copy, copies))
    }

    fn codes<'j>(
        &self,
        code: Code,
        job: &Job,
        sheets: impl Iterator<Item = (usize, &'j Sheet)>,
    ) -> Option<code::Codes> {
        let texts: Vec<String> = sheets
            .map(|(index, sheet)| {
                let copies = self.list.recipients.get(sheet.recipient).map_or(1, |r| r.copies);
                coded(job, index, (sheet.copy, copies))
            })
            .collect();
        code::encode(code, &texts)
    }

    fn labels(&self, job: &Job, name: &str) -> Result<Vec<LetterFile>, Vec<Diagnostic>> {
        let sheet = self.sheets.labels.get(name).ok_or_else(|| vec![fault(&job.name)])?;
        let data = json!({
            "title": job.name,
            "families": self.metrics.families(),
            "sheet": sheet,
            "labels": self.addresses(job, sheet.room())?,
        });
        let files = vec![("labels.json", bytes(&data))];
        Ok(vec![self.print(&job.name, "letters/labels.typ", files)?])
    }

    fn envelopes(&self, job: &Job, name: &str) -> Result<Vec<LetterFile>, Vec<Diagnostic>> {
        let envelope = self.sheets.envelopes.get(name).ok_or_else(|| vec![fault(&job.name)])?;
        let data = json!({
            "title": job.name,
            "families": self.metrics.families(),
            "envelope": envelope,
            "return": self.context.workspace.return_address,
            "addresses": self.addresses(job, envelope.room())?,
        });
        let files = vec![("envelopes.json", bytes(&data))];
        Ok(vec![self.print(&job.name, "letters/envelopes.typ", files)?])
    }

    fn addresses(&self, job: &Job, room: Room) -> Result<Vec<Fitted>, Vec<Diagnostic>> {
        let fit = |sheet: &Sheet| self.fitted(sheet.recipient, room);
        let all: Option<Vec<Fitted>> = job.sheets.iter().map(fit).collect();
        all.ok_or_else(|| vec![fault(&job.name)])
    }
}

/// A batch by its name, without of how many it is one.
fn batch_of(job: &Job) -> &str {
    job.name.split("-of-").next().unwrap_or_default()
}

/// What people read: the batch, which of its sheets, and which of a recipient's copies where there are
/// several.
fn counter(job: &Job, index: usize, (copy, copies): (u32, u32)) -> String {
    let copy = if copies > 1 { format!(" ({copy}/{copies})") } else { String::new() };
    format!("{}  {}/{}{copy}", batch_of(job), index + 1, job.sheets.len())
}

/// What inserters read: batch, sheet, sheets, copy, copies.
fn coded(job: &Job, index: usize, (copy, copies): (u32, u32)) -> String {
    let (batch, count) = (batch_of(job).to_uppercase(), job.sheets.len());
    format!("{batch}/{:05}/{count:05}/{copy:02}/{copies:02}", index + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_are_counted_from_one_and_copies_are_told_apart() {
        let job = Job {
            name: "somali-yellow-002-of-003".to_owned(),
            kind: JobKind::Print(2, 3),
            language: Some("so".to_owned()),
            sheets: vec![Sheet { recipient: 0, copy: 1 }; 250],
        };
        for (index, copy, counted, code) in [
            (0, (1, 1), "somali-yellow-002  1/250", "SOMALI-YELLOW-002/00001/00250/01/01"),
            (1, (2, 3), "somali-yellow-002  2/250 (2/3)", "SOMALI-YELLOW-002/00002/00250/02/03"),
            (249, (1, 1), "somali-yellow-002  250/250", "SOMALI-YELLOW-002/00250/00250/01/01"),
        ] {
            assert_eq!(counter(&job, index, copy), counted);
            assert_eq!(coded(&job, index, copy), code);
        }
    }
}
