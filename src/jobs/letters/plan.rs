//! Which files a run makes, and what goes into each: the same on every machine.

use std::collections::BTreeMap;

use crate::base::artifact::plain;
use crate::content::locale::Locale;
use crate::content::workspace::Workspace;
use crate::jobs::letters::request::Options;
use crate::jobs::letters::shard::Shard;
use crate::jobs::letters::sheets::Sheets;
use crate::people::list::{LeftOut, List, language};
use crate::people::recipient::Channel;

/// Letters that one job of separate files makes.
const SEPARATE: usize = 100;

/// What a job makes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JobKind {
    /// A print batch: number and count of the batches of its language.
    Print(usize, usize),
    /// A file a letter.
    Each,
    /// Address labels on sheets of this name.
    Labels(String),
    /// Envelopes of this name.
    Envelopes(String),
    /// The telephone list of a language.
    Calls,
}

impl JobKind {
    /// The word in `summary.json`.
    pub(crate) fn word(&self) -> &'static str {
        match self {
            JobKind::Print(..) => "print-batch",
            JobKind::Each => "letter",
            JobKind::Labels(_) => "labels",
            JobKind::Envelopes(_) => "envelopes",
            JobKind::Calls => "calls",
        }
    }

    /// Whether its sheets are letters.
    pub(crate) fn is_letters(&self) -> bool {
        matches!(self, JobKind::Print(..) | JobKind::Each)
    }
}

/// One sheet for one recipient.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sheet {
    /// The index of the recipient in the list.
    pub recipient: usize,
    /// Which of the recipient's copies it is, from 1.
    pub copy: u32,
}

/// A piece of work that is done whole or not at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// The name of its file without extension, or of what it is in the journal.
    pub name: String,
    /// What it makes.
    pub kind: JobKind,
    /// The tag of its language; nothing where it has several.
    pub language: Option<String>,
    /// The sheets in their order.
    pub sheets: Vec<Sheet>,
}

/// `somali-yellow`: what a language and its paper are called in files' names.
pub fn stem(locale: &Locale, workspace: &Workspace) -> String {
    let paper = workspace.paper_of.get(&locale.tag).map_or("white", |paper| &paper.value);
    plain(&format!("{} {paper}", locale.name_in("en")))
}

/// Everything that is to be made, in a fixed order.
pub fn jobs(
    list: &List<'_>,
    left_out: &BTreeMap<usize, LeftOut>,
    options: &Options,
    sheets: &Sheets,
    default_language: &str,
    stems: &BTreeMap<String, String>,
) -> Vec<Job> {
    let recipients = &list.recipients;
    let mut by_language: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    let mut in_person: BTreeMap<&str, Vec<Sheet>> = BTreeMap::new();
    let everybody = !list.columns().has("channel");
    for (index, recipient) in recipients.iter().enumerate() {
        let tag = language(recipient, default_language);
        let left = left_out.get(&index);
        if left.is_none() {
            by_language.entry(tag).or_default().push(index);
        }
        // Somebody who wants no letters may be called, somebody who stands there twice only once.
        let called = everybody || recipient.channel == Channel::Person;
        if called && left != Some(&LeftOut::Duplicate) {
            let sheet = Sheet { recipient: index, copy: 1 };
            in_person.entry(tag).or_default().push(sheet);
        }
    }
    for letters in by_language.values_mut() {
        letters.sort_by_key(|index| recipients[*index].postal_order());
    }
    let stem = |tag: &str| stems.get(tag).map_or(tag, String::as_str).to_owned();
    let mut all = Vec::new();
    for (tag, letters) in &by_language {
        all.extend(match options.each {
            true => separate(tag, letters),
            false => batches(list, options, tag, &stem(tag), letters),
        });
    }
    let mut posted: Vec<usize> = by_language.values().flatten().copied().collect();
    posted.sort_by_key(|index| recipients[*index].postal_order());
    all.extend(addressed(options, sheets, &posted));
    if options.call_list {
        for (tag, people) in in_person {
            let name = format!("calls-{}", stem(tag));
            let language = Some(tag.to_owned());
            all.push(Job { name, kind: JobKind::Calls, language, sheets: people });
        }
    }
    all
}

/// A language's letters in files of their own.
fn separate(tag: &str, letters: &[usize]) -> Vec<Job> {
    let parts = letters.chunks(SEPARATE).enumerate();
    let job = |(number, part): (usize, &[usize])| Job {
        name: format!("{tag}-{:05}", number + 1),
        kind: JobKind::Each,
        language: Some(tag.to_owned()),
        sheets: part.iter().map(|index| Sheet { recipient: *index, copy: 1 }).collect(),
    };
    parts.map(job).collect()
}

/// A language's letters in print batches.
fn batches(
    list: &List<'_>,
    options: &Options,
    tag: &str,
    stem: &str,
    letters: &[usize],
) -> Vec<Job> {
    let copies = |index: usize| {
        let count = list.recipients[index].copies;
        (1..=count).map(move |copy| Sheet { recipient: index, copy })
    };
    let most = (options.max_pages / usize::from(options.sides)).max(1);
    let batches = split(letters, most, copies);
    let count = batches.len();
    let job = |(number, sheets)| Job {
        name: format!("{stem}-{number:03}-of-{count:03}"),
        kind: JobKind::Print(number, count),
        language: Some(tag.to_owned()),
        sheets,
    };
    (1..).zip(batches).map(job).collect()
}

/// Labels and envelopes for everybody who gets a letter.
fn addressed(options: &Options, sheets: &Sheets, posted: &[usize]) -> Vec<Job> {
    let mut all = Vec::new();
    let once = |index| std::iter::once(Sheet { recipient: index, copy: 1 });
    for name in &options.labels {
        let page = sheets.labels.get(name).map_or(1, |sheet| sheet.columns * sheet.rows);
        // As many labels as fill whole sheets.
        for (number, part) in split(posted, options.max_pages * page, once).into_iter().enumerate()
        {
            let kind = JobKind::Labels(name.clone());
            let name = format!("labels-{name}-{:03}", number + 1);
            all.push(Job { name, kind, language: None, sheets: part });
        }
    }
    for name in &options.envelopes {
        for (number, part) in split(posted, options.max_pages, once).into_iter().enumerate() {
            let kind = JobKind::Envelopes(name.clone());
            let name = format!("envelopes-{name}-{:03}", number + 1);
            all.push(Job { name, kind, language: None, sheets: part });
        }
    }
    all
}

/// Parts of at most so many sheets; one recipient's copies stay together, as they go into one
/// envelope.
fn split<I: Iterator<Item = Sheet>>(
    letters: &[usize],
    most: usize,
    copies: impl Fn(usize) -> I,
) -> Vec<Vec<Sheet>> {
    let mut parts: Vec<Vec<Sheet>> = Vec::new();
    for index in letters {
        let sheets: Vec<Sheet> = copies(*index).collect();
        match parts.last_mut() {
            Some(part) if part.len() + sheets.len() <= most => part.extend(sheets),
            _ => parts.push(sheets),
        }
    }
    parts
}

/// The jobs of a share: neighbours in the whole, about as many sheets as every other share has. Which
/// ones does not depend on the machine, and a job is never split, so that its file is the same
/// whatever the number of shares.
pub fn share(jobs: Vec<Job>, shard: Shard) -> Vec<Job> {
    let total: usize = jobs.iter().map(|job| job.sheets.len()).sum();
    let mut before = 0;
    jobs.into_iter()
        .filter(|job| {
            let middle = 2 * before + job.sheets.len();
            before += job.sheets.len();
            // A job belongs where its middle lies.
            let number = middle as u64 * u64::from(shard.of) / (2 * total.max(1)) as u64 + 1;
            number.min(u64::from(shard.of)) == u64::from(shard.number)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn job(sheets: usize) -> Job {
        let sheet = Sheet { recipient: 0, copy: 1 };
        let name = String::new();
        Job { name, kind: JobKind::Each, language: None, sheets: vec![sheet; sheets] }
    }

    #[test]
    fn shares_are_even_and_lose_nothing() {
        for (count, of) in [(1, 4), (7, 3), (100, 8), (0, 2), (3, 3)] {
            let all: Vec<Job> = (0..count).map(|n| job(90 + n % 20)).collect();
            let shares: Vec<Vec<Job>> =
                (1..=of).map(|number| share(all.clone(), Shard { number, of })).collect();
            assert_eq!(shares.iter().map(Vec::len).sum::<usize>(), count);
            assert_eq!(shares.concat(), all);
            let sizes: Vec<usize> = shares.iter().map(Vec::len).collect();
            let (least, most) = (sizes.iter().min().unwrap(), sizes.iter().max().unwrap());
            assert!(most - least <= 1, "{sizes:?}");
        }
    }

    #[test]
    fn copies_of_one_recipient_stay_together() {
        let copies = |index| (1..=3).map(move |copy| Sheet { recipient: index, copy });
        let parts = split(&[0, 1, 2, 3], 7, copies);
        assert_eq!(parts.iter().map(Vec::len).collect::<Vec<_>>(), [6, 6]);
        // More copies than a batch may have are still one batch.
        assert_eq!(split(&[0], 2, copies).len(), 1);
    }

    const LIST: &str = "Navn;Adresse;Postnr;Poststed;Land;Språk;Antall;Kanal;Reservert\n\
        A;Gate 1;0590;Oslo;;so;;;\n\
        B;Gate 2;00100;Helsinki;Finland;so;;;\n\
        C;Gate 3;0550;Oslo;;nb;2;;\n\
        D;Gate 4;0580;Oslo;;so;;telefon;\n\
        E;Gate 5;0570;Oslo;;so;3;;\n\
        F;Gate 6;0595;Oslo;;nb;;;\n\
        G;Gate 7;0560;Oslo;;so;;ringes;ja\n\
        D;Gate 4;0580;Oslo;;so;;telefon;\n\
        H;Gate 8;0540;Oslo;;so;;;kanskje\n";

    fn options() -> Options {
        Options {
            max_pages: 500,
            sides: 1,
            back: None,
            code: None,
            cover: true,
            each: false,
            greet: false,
            household: None,
            labels: vec!["l7160".to_owned()],
            envelopes: vec!["c5".to_owned()],
            call_list: true,
            today: jiff::civil::date(2026, 11, 23),
        }
    }

    /// The rows of each job in their order, by the job's name.
    fn planned(csv: &str, options: &Options) -> BTreeMap<String, Vec<u32>> {
        let names = crate::people::samples::names();
        let list = crate::people::samples::list(csv, &names);
        let sheets = Sheets::load(&crate::content::data::Data::new(None)).unwrap();
        let fits = vec![None; list.recipients.len()];
        let left_out = list.left_out(&fits, &[]);
        let all = jobs(&list, &left_out, options, &sheets, "nb", &BTreeMap::new());
        let rows = |job: Job| -> Vec<u32> {
            job.sheets.iter().map(|sheet| list.recipients[sheet.recipient].row).collect()
        };
        all.into_iter().map(|job| (job.name.clone(), rows(job))).collect()
    }

    #[test]
    fn everything_that_is_posted_lies_by_postcode() {
        let planned = planned(LIST, &options());
        // Abroad last, though 00100 comes before 0590; copies of one letter together.
        assert_eq!(planned["so-001-of-001"], [6, 6, 6, 2, 3]);
        assert_eq!(planned["nb-001-of-001"], [4, 4, 7]);
        // Labels and envelopes of all languages as the post wants them, one for each address.
        assert_eq!(planned["labels-l7160-001"], [4, 6, 2, 7, 3]);
        assert_eq!(planned["envelopes-c5-001"], [4, 6, 2, 7, 3]);
        let each = self::planned(LIST, &Options { each: true, ..options() });
        assert_eq!((&each["so-00001"][..], &each["nb-00001"][..]), (&[6, 2, 3][..], &[4, 7][..]));
    }

    #[test]
    fn people_are_called_once_and_get_no_letter_then() {
        let planned = planned(LIST, &options());
        // Also who wants no letter; who stands there twice once.
        assert_eq!(planned["calls-so"], [5, 8]);
        assert!(!planned.contains_key("calls-nb"));
        // Without the column everybody may be called, in the order of the list.
        let everybody = self::planned(&LIST.replace("Kanal", "Merknad"), &options());
        assert_eq!(everybody["calls-so"], [2, 3, 5, 6, 8, 10]);
        assert_eq!(everybody["calls-nb"], [4, 7]);
    }

    #[test]
    fn batches_and_sheets_of_labels_go_on_where_the_last_one_ended() {
        let mut csv = "Navn;Adresse;Postnr;Poststed;Språk\n".to_owned();
        for row in 2..90 {
            csv.push_str(&format!("A;Gate {row};{:04};Oslo;nb\n", 1000 - row));
        }
        let planned = planned(&csv, &Options { max_pages: 2, ..options() });
        let of = |start: &str| -> Vec<&Vec<u32>> {
            planned.iter().filter(|(name, _)| name.starts_with(start)).map(|(_, r)| r).collect()
        };
        let downwards: Vec<u32> = (2..90).rev().collect();
        for (start, most) in [("nb-0", 2), ("labels-", 42), ("envelopes-", 2)] {
            let parts = of(start);
            assert_eq!(parts.len(), downwards.len().div_ceil(most), "{start}");
            assert!(parts.iter().all(|part| part.len() <= most), "{start}");
            assert_eq!(parts.into_iter().flatten().copied().collect::<Vec<_>>(), downwards);
        }
    }

    /// Pages are what a printer's tray holds: two of each sheet that is printed on both sides.
    #[test]
    fn a_batch_has_so_many_pages() {
        let mut csv = "Navn;Adresse;Postnr;Poststed;Språk;Antall\n".to_owned();
        for row in 0..7 {
            let copies = if row == 6 { 3 } else { 1 };
            csv.push_str(&format!("A;Gate {row};{:04};Oslo;nb;{copies}\n", 1000 + row));
        }
        for (max_pages, sides, sizes) in [
            (500, 1, &[9][..]),
            (9, 1, &[9]),
            (8, 1, &[6, 3]),
            (4, 1, &[4, 2, 3]),
            (8, 2, &[4, 2, 3]),
            (18, 2, &[9]),
            (17, 2, &[6, 3]),
        ] {
            let options = Options { max_pages, sides, ..options() };
            let planned = planned(&csv, &options);
            let batches = planned.iter().filter(|(name, _)| name.starts_with("nb-"));
            let got: Vec<usize> = batches.map(|(_, rows)| rows.len()).collect();
            assert_eq!(got, sizes, "{max_pages} pages, {sides} sides");
        }
    }
}
