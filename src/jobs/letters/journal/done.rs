//! What is noted of a job whose files are whole.

use std::collections::BTreeSet;

use crate::base::artifact::sha256;
use crate::base::error::Error;
use crate::finding::diagnostic::Diagnostic;
use crate::jobs::letters::journal::private::Workplace;
use crate::jobs::letters::journal::rows;
use crate::jobs::letters::journal::summary::{Done, FileFacts};
use crate::jobs::letters::make::{LetterFile, Maker};
use crate::jobs::letters::plan::{Job, JobKind, Sheet};

/// How one job ended.
pub(crate) enum JobEnd {
    /// Its files are whole.
    Done(Done),
    /// Something is wrong with what it makes, and none of its files is there.
    Faulty(Vec<Diagnostic>),
}

/// What a finished file is.
pub(crate) fn facts(made: &LetterFile, kind: &str, language: Option<&String>) -> FileFacts {
    let standards: &[&str] = if made.tagged { &["PDF/UA-1", "PDF/A-2a"] } else { &[] };
    FileFacts {
        name: made.name.clone(),
        kind: kind.to_owned(),
        language: language.cloned(),
        pages: made.pages,
        tagged: made.tagged,
        standards: standards.iter().map(|s| (*s).to_owned()).collect(),
        bytes: made.bytes.len(),
        sha256: sha256(&made.bytes),
        rows: Vec::new(),
    }
}

/// Makes and writes the files of a job.
pub(crate) fn one(
    maker: &Maker,
    job: &Job,
    place: &Workplace,
    plan: &str,
) -> Result<JobEnd, Error> {
    let made = match maker.make(job) {
        Ok(made) => made,
        Err(found) => return Ok(JobEnd::Faulty(found)),
    };
    let files: Vec<_> = made.iter().map(|file| (file.name.as_str(), &*file.bytes)).collect();
    place.write_all(&files)?;
    let word = job.kind.word();
    let files = made.iter().map(|made| facts(made, word, job.language.as_ref())).collect();
    Ok(JobEnd::Done(done(maker, job, plan, files)))
}

/// What the journal says of a job whose files are whole.
pub(crate) fn done(maker: &Maker, job: &Job, plan: &str, files: Vec<FileFacts>) -> Done {
    let row = |sheet: &Sheet| maker.list.recipients.get(sheet.recipient).map(|r| r.row);
    let numbers: BTreeSet<u32> = job.sheets.iter().filter_map(row).collect();
    let files = files.into_iter().enumerate().map(|(index, file)| {
        // A letter in a file of its own is that of the sheet at its place.
        let own = job.sheets.get(index).and_then(row).filter(|_| job.kind == JobKind::Each);
        let rows = own.map_or_else(|| numbers.clone(), |own| BTreeSet::from([own]));
        FileFacts { rows: rows::ranges(&rows), ..file }
    });
    Done {
        plan: plan.to_owned(),
        job: job.name.clone(),
        rows: if job.kind.is_letters() { rows::ranges(&numbers) } else { Vec::new() },
        files: files.collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_tagged_files_are_called_accessible() {
        for (tagged, standards) in [(true, &["PDF/UA-1", "PDF/A-2a"][..]), (false, &[])] {
            let made =
                LetterFile { name: "a.pdf".to_owned(), bytes: b"abc".to_vec(), pages: 3, tagged };
            let facts = facts(&made, "letter", Some(&"so".to_owned()));
            assert_eq!(
                (facts.tagged, facts.standards),
                (tagged, standards.iter().map(|s| (*s).to_owned()).collect())
            );
            assert_eq!((facts.name.as_str(), facts.kind.as_str()), ("a.pdf", "letter"));
            assert_eq!((facts.pages, facts.bytes, facts.language.as_deref()), (3, 3, Some("so")));
            let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
            assert_eq!(facts.sha256, abc);
        }
    }
}
