//! Finished pages: are the required senders' marks there, and true?

use std::collections::BTreeMap;
use std::iter::once;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use crate::base::artifact;
use crate::checks::registry;
use crate::checks::subject::{SheetMark, SheetSubject};
use crate::content::data::{self, Data};
use crate::content::sender::{self, Sender};
use crate::content::workspace::{self, Workspace};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::finding::selection::Selection;
use crate::gate::annotate::{Note, draw};
use crate::gate::measure::limits::Fault;
use crate::gate::measure::sighting::Sighting;
use crate::gate::read::pages::Page;
use crate::gate::read::part::{PagePart, Scale, Unreadable};
use crate::gate::read::raster::Raster;
use crate::gate::read::source::Source;
use crate::gate::read::texts::PageTexts;
use crate::judge::logo;
use crate::judge::required::{FINENESS, Required};

/// The largest finished file that is read, in bytes.
pub(crate) const MAX_FINISHED: u64 = 256 << 20;
/// How far the parts of a large page overlap, in heights of the smallest mark that its own raster
/// shows well enough: wide marks are several times as wide as high.
const OVERLAP: f64 = 4.0;
/// How much coarser than they should be the pixels of a large page's parts may be. Larger pages are
/// judged as a whole.
const COARSER: f64 = 2.0;

/// What was seen of a page, sound or not.
#[derive(Debug, Clone)]
pub struct SeenSheet {
    /// The file, as the user would name it.
    pub name: String,
    /// The page's number, from 1.
    pub page: usize,
    /// How its size is known.
    pub scale: Scale,
    /// Its width and height in mm.
    pub size: (f64, f64),
    /// The senders that were looked for, in their order.
    pub marks: Vec<SeenMark>,
    /// The picture of it with what was seen, where one was asked for.
    pub picture: Option<PathBuf>,
}

/// What was seen of one sender.
#[derive(Debug, Clone)]
pub struct SeenMark {
    /// The sender's name.
    pub sender: String,
    /// The height of its mark in mm; nothing where there is none.
    pub height: Option<f64>,
}

/// Which page of which file is judged.
pub(crate) struct JudgedPage<'a> {
    /// The file, as the user would name it.
    pub(crate) name: &'a str,
    /// The page's number, from 1.
    pub(crate) page: usize,
    /// How many there are.
    pub(crate) pages: usize,
    /// How its size in mm is known.
    pub(crate) scale: Scale,
    /// Where it is drawn with what was seen on it.
    pub(crate) picture: Option<&'a Path>,
}

/// The senders that finished pages must show.
pub(crate) struct Gate<'a> {
    pub(crate) required: Vec<Required>,
    /// The marks that stand in for official ones.
    stand_ins: Vec<Option<Required>>,
    workspace: Option<&'a Workspace>,
    pub(crate) root: Option<&'a Path>,
    /// The width of a pixel in mm that shows the smallest mark well enough.
    pub(crate) mm: f64,
    annotate: Option<Annotation<'a>>,
    font: Vec<u8>,
}

/// Where pages are drawn with what was seen on them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Annotation<'a> {
    /// The file of the first page, PNG, or a folder for the pictures of all.
    pub(crate) path: &'a Path,
    /// What stands for the code of a fault beside a sender's name.
    pub(crate) labels: &'a BTreeMap<&'static str, String>,
}

impl<'a> Gate<'a> {
    /// Those that were asked for, else the workspace's; what is wrong with one is reported. `None`
    /// where nobody says who must be seen.
    pub(crate) fn new(
        asked: &[String],
        workspace: Option<&'a Workspace>,
        root: Option<&'a Path>,
        annotate: Option<Annotation<'a>>,
        found: &mut Vec<Diagnostic>,
    ) -> Option<Self> {
        let data = workspace.map_or_else(|| Data::new(None), |workspace| workspace.data.clone());
        let mut senders = if asked.is_empty() {
            sender::load_required(workspace?, found)
        } else {
            let known = sender::ids(&data);
            let load = |id: &String| sender::find(&data, id, &known, |finding| finding, found);
            asked.iter().filter_map(load).collect()
        };
        let (faults, undrawn) = logo::of_workspace(&data, &mut senders);
        found.extend(faults);
        senders.retain(|sender| !undrawn.contains(&sender.id));
        let mut required = Vec::new();
        for sender in senders {
            let path = format!("assets/senders/{}/{}", sender.id, sender.file);
            match Required::new(sender) {
                Some(one) => required.push(one),
                None => found.push(
                    Diagnostic::new(&rules::INVALID_SVG).in_file(path).with("fault", "other"),
                ),
            }
        }
        let own = Data::new(None);
        let stand_ins = required
            .iter()
            .filter(|one| one.sender.official)
            .map(|one| {
                let path = format!("assets/senders/{}/logo.svg", one.sender.id);
                let logo = own.bytes(&path).ok().flatten().filter(|l| *l != one.sender.logo)?;
                Required::new(Sender { logo, ..one.sender.clone() })
            })
            .collect();
        let mm = required.iter().map(Required::mm).fold(f64::MAX, f64::min).min(0.2);
        let font = match annotate {
            Some(_) => data.bytes("fonts/noto-sans/NotoSans-Bold.ttf").ok().flatten(),
            None => None,
        };
        Some(Self {
            required,
            stand_ins,
            workspace,
            root,
            mm,
            annotate,
            font: font.map(|font| font.into_owned()).unwrap_or_default(),
        })
    }

    /// Judges every page of every file, several at a time: what is wrong, and what was seen.
    pub(crate) fn judge(
        &self,
        files: &[PathBuf],
        selection: &Selection,
        progress: &(dyn Fn(usize, usize) + Sync),
    ) -> (Vec<Diagnostic>, Vec<SeenSheet>) {
        let (done, all) = (AtomicUsize::new(0), AtomicUsize::new(files.len()));
        let judge = |(file, path): (usize, &PathBuf)| {
            let name = workspace::name(path, self.root);
            let source = match data::read(path, &name, MAX_FINISHED) {
                Ok(bytes) => Source::open(bytes),
                Err(finding) => return vec![(vec![finding], None)],
            };
            let source = match source {
                Ok(source) => source,
                Err(reason) => return vec![(vec![unreadable(&name, 0, reason)], None)],
            };
            let pages = source.pages();
            all.fetch_add(pages.saturating_sub(1), Ordering::Relaxed);
            let one = |page| {
                let picture = self.picture(files, file, page);
                let judged = self.page(&source, page, &name, picture, selection);
                let done = done.fetch_add(1, Ordering::Relaxed) + 1;
                progress(done, all.load(Ordering::Relaxed));
                judged
            };
            let mut judged: Vec<_> = (0..pages).into_par_iter().map(one).collect();
            said_once(judged.iter_mut().map(|(found, _)| found));
            judged
        };
        let judged: Vec<Vec<(Vec<Diagnostic>, Option<SeenSheet>)>> =
            files.par_iter().enumerate().map(judge).collect();
        let (found, seen): (Vec<_>, Vec<_>) = judged.into_iter().flatten().unzip();
        (found.into_iter().flatten().collect(), seen.into_iter().flatten().collect())
    }

    fn page(
        &self,
        source: &Source,
        index: usize,
        name: &str,
        picture: Option<PathBuf>,
        selection: &Selection,
    ) -> (Vec<Diagnostic>, Option<SeenSheet>) {
        let (raster, scale) = match source.page(index, self.mm) {
            Ok(page) => page,
            Err(reason) => return (vec![unreadable(name, index + 1, reason)], None),
        };
        let pages = source.pages();
        let sheet = JudgedPage { name, page: index + 1, pages, scale, picture: picture.as_deref() };
        let mut found = Vec::new();
        let size = (raster.width as f64 * raster.mm, raster.height as f64 * raster.mm);
        if index > 0 && raster.shows_nothing() {
            // The back of a sheet: nothing on it is nobody's poster.
            let seen = SeenSheet {
                name: name.to_owned(),
                page: index + 1,
                scale,
                size,
                marks: Vec::new(),
                picture: None,
            };
            return (found, Some(seen));
        }
        let marks = self.sheet(raster, &sheet, Some((source, index)), selection, &mut found);
        let seen = |mark: SheetMark| SeenMark {
            sender: mark.sender.name.clone(),
            height: mark.seen.map(|seen| seen.height),
        };
        let marks = marks.into_iter().map(seen).collect();
        let name = name.to_owned();
        (found, Some(SeenSheet { name, page: index + 1, scale, size, marks, picture }))
    }

    /// Judges a page, and says what was seen on it. What the raster is too coarse for is looked for
    /// in the page of a file, if it is one.
    pub(crate) fn sheet<'s>(
        &'s self,
        raster: Raster,
        sheet: &'s JudgedPage,
        file: Option<(&Source, usize)>,
        selection: &Selection,
        found: &mut Vec<Diagnostic>,
    ) -> Vec<SheetMark<'s>> {
        let texts = file.and_then(|(source, index)| source.texts(index)?.ok());
        let held = texts.as_ref().and_then(PageTexts::held);
        let pages = match self.drawn(Page::new(raster).held(held), file) {
            Ok(pages) => pages,
            Err(reason) => {
                found.push(unreadable(sheet.name, sheet.page, reason));
                return Vec::new();
            }
        };
        let look = |required: &Required| {
            let page = own(&pages, required);
            if page.whole().is_blank() { Vec::new() } else { required.sightings(page) }
        };
        let mut seen: Vec<Vec<Sighting>> = self.required.iter().map(look).collect();
        for (mm, page) in &pages {
            if let Some((source, index)) = file {
                self.look_closer(source, index, (*mm, page), &mut seen);
            }
        }
        let judged = self.required.iter().zip(seen).map(|(required, seen)| {
            let (seen, faults) = required.judged(seen);
            SheetMark { sender: &required.sender, seen, faults }
        });
        let marks = judged.collect();
        let subject = SheetSubject {
            name: sheet.name,
            page: sheet.page,
            pages: sheet.pages,
            scale: sheet.scale,
            marks,
            papers: self.workspace.iter().flat_map(|w| w.papers.values()).collect(),
            texts,
        };
        for check in selection.of(registry::SHEET) {
            check(&subject, found);
        }
        self.tell_stand_ins(&subject, &pages, found);
        if let Some(annotation) = self.annotate
            && let Some(target) = sheet.picture
            && let Some((_, page)) = pages.first()
            && let Err(finding) = self.annotated(annotation, target, &subject, page)
        {
            found.push(finding);
        }
        subject.marks
    }

    /// Who shows the mark that stands in for an official one, where that is missing, is told so.
    fn tell_stand_ins(
        &self,
        subject: &SheetSubject,
        pages: &[(f64, Page)],
        found: &mut Vec<Diagnostic>,
    ) {
        for mark in subject.marks.iter().filter(|mark| mark.seen.is_none()) {
            let same = |one: &&Required| one.sender.id == mark.sender.id;
            let stand_in = self.stand_ins.iter().flatten().find(same);
            let there = |stand_in: &Required| {
                let page = own(pages, stand_in);
                !page.whole().is_blank() && stand_in.look(page).0.is_some()
            };
            if stand_in.is_some_and(there) {
                found.push(
                    subject
                        .finding(&rules::STAND_IN_SENDER_LOGO, mark)
                        .with("folder", format!("assets/senders/{}", mark.sender.id)),
                );
            }
        }
    }

    /// The page as each sender's mark is looked for, by the width of its pixels in mm: what is said of one
    /// never depends on who else is required. `first` has those of the smallest mark.
    fn drawn(
        &self,
        first: Page,
        file: Option<(&Source, usize)>,
    ) -> Result<Vec<(f64, Page)>, Unreadable> {
        let held = first.held;
        let mut pages = vec![(self.mm, first)];
        let Some((source, index)) = file else { return Ok(pages) };
        for mm in self.required.iter().map(Required::mm) {
            if pages.iter().all(|(other, _)| *other != mm) {
                let (raster, _) = source.page(index, mm)?;
                pages.push((mm, Page::new(raster).held(Some(held))));
            }
        }
        Ok(pages)
    }

    /// On a page so large that its own raster is too coarse for the marks that are looked for in it, they are
    /// looked for part by part. What lies across two parts is whole on one of them, or large enough.
    fn look_closer(
        &self,
        source: &Source,
        index: usize,
        (wanted, page): (f64, &Page),
        seen: &mut [Vec<Sighting>],
    ) {
        let coarse = page.whole().mm;
        let overlap = OVERLAP * FINENESS * coarse;
        let (mut mm, mut parts) = (wanted, Vec::new());
        let most = coarse.min(COARSER * wanted);
        while source.is_pdf() && most > 1.05 * mm && parts.is_empty() {
            parts = PagePart::all(page.size(), mm, overlap);
            mm *= if parts.is_empty() { 1.2 } else { 1.0 };
        }
        for part in parts {
            let open = |(at, required): (usize, &'_ Required)| {
                let sound = seen.get(at).is_some_and(|seen| required.is_sound(seen));
                (!sound && required.mm() == wanted).then_some(at)
            };
            let open: Vec<usize> = self.required.iter().enumerate().filter_map(open).collect();
            if open.is_empty() {
                return;
            }
            let Ok(raster) = source.part(index, mm, part) else { continue };
            if raster.is_blank() {
                continue;
            }
            let finer = Page::new(raster).held(Some(page.held));
            for (at, seen) in seen.iter_mut().enumerate().filter(|(at, _)| open.contains(at)) {
                let found = self.required[at].sightings(&finer).into_iter();
                seen.extend(found.map(|one| one.moved((part.left, part.top))));
            }
        }
    }

    /// Where a page is drawn: in a file of its own, by the names of the file and its picture and the page's
    /// number where there are several.
    pub(crate) fn picture(&self, files: &[PathBuf], file: usize, page: usize) -> Option<PathBuf> {
        let path = self.annotate?.path;
        let stem =
            |path: &Path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let own = stem(files.get(file)?);
        let same = files.iter().take(file).filter(|other| stem(other) == own).count();
        let mut words = Vec::new();
        let folder = path.is_dir();
        if !folder {
            words.push(stem(path));
        }
        if folder || files.len() > 1 {
            words.push(own);
        }
        words.extend((same > 0).then(|| format!("({})", same + 1)));
        words.extend((page > 0).then(|| (page + 1).to_string()));
        let name = format!("{}.png", words.join("-"));
        Some(if folder { path.join(name) } else { path.with_file_name(name) })
    }

    /// Draws what was seen of a page.
    fn annotated(
        &self,
        Annotation { labels, .. }: Annotation,
        target: &Path,
        subject: &SheetSubject,
        page: &Page,
    ) -> Result<(), Diagnostic> {
        let notes: Vec<Note> = subject
            .marks
            .iter()
            .map(|mark| {
                let missing = mark.seen.is_none().then_some(rules::MISSING_SENDER_LOGO.code);
                let mut wrong: Vec<&str> = missing
                    .into_iter()
                    .chain(mark.faults.iter().map(|fault| fault.code()))
                    .collect();
                // What lies over a mark and what is too near have one code.
                wrong.dedup();
                let said = wrong.iter().map(|code| labels.get(code).map_or(*code, String::as_str));
                let crowded = mark.faults.contains(&Fault::Crowded);
                let seen = mark.seen.as_ref().filter(|_| crowded);
                Note {
                    corners: mark.seen.as_ref().map(|seen| seen.corners),
                    text: once(mark.sender.name.as_str())
                        .chain(said)
                        .collect::<Vec<_>>()
                        .join(" · "),
                    sound: wrong.is_empty(),
                    clear: seen.map(|seen| mark.sender.clear_space * seen.height),
                }
            })
            .collect();
        let shown = target.display().to_string();
        let failed = |reason: String| {
            Diagnostic::new(&rules::UNREADABLE_FILE).in_file(&shown).with("reason", reason)
        };
        let bytes = draw(page.whole(), &notes, self.font.clone())
            .ok_or_else(|| failed("PNG".to_owned()))?;
        artifact::write(target, &bytes).map_err(|error| failed(error.to_string()))
    }
}

/// The page as one sender's mark is looked for in it; as it is where a file was drawn only once.
fn own<'p>(pages: &'p [(f64, Page)], required: &Required) -> &'p Page {
    let own = pages.iter().find(|(mm, _)| *mm == required.mm());
    &own.unwrap_or(&pages[0]).1
}

/// Of a file of which pages were left out, one finding says so and not one a page.
fn said_once<'f>(pages: impl Iterator<Item = &'f mut Vec<Diagnostic>>) {
    let mut said = false;
    for found in pages {
        found.retain(|finding| {
            let skipped = finding.rule.code == rules::UNREADABLE_PAGE.code
                && finding.text("reason") == Some(Unreadable::Skipped.word());
            !skipped || !std::mem::replace(&mut said, true)
        });
    }
}

pub(crate) fn unreadable(name: &str, page: usize, reason: Unreadable) -> Diagnostic {
    Diagnostic::new(&rules::UNREADABLE_PAGE)
        .in_file(name)
        .with("page", page as f64)
        .with("reason", reason.word())
}
