//! Lays pages out and exports them, several at a time.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use super::Run;
use crate::artifact::{Artifact, sha256};
use crate::checks;
use crate::compile::{Compiler, PageSubject, Seen};
use crate::diagnostic::{Diagnostic, Severity};
use crate::document::{self, Context};
use crate::export::{self, Settings};
use crate::locale::{Locale, Messages};
use crate::template::{Size, Template};

/// One page to make.
pub(super) struct Job<'a> {
    pub(super) locale: &'a Locale,
    pub(super) messages: &'a Messages,
    pub(super) template: &'a Template,
    pub(super) size: &'a Size,
}

/// What became of it.
pub(super) struct Made {
    pub(super) language: String,
    pub(super) files: Vec<(String, Artifact, Vec<u8>)>,
    pub(super) findings: Vec<Diagnostic>,
}

impl Run<'_> {
    /// Makes all pages on as many threads as the machine has cores. Each thread works inside its
    /// own pool of one: typst yields to rayon while it compiles, and a shared pool would stack
    /// other pages on top of it until the stack overflows.
    pub(super) fn make(
        &self,
        jobs: &[Job],
        context: &Context,
        compiler: &Compiler,
        progress: &(dyn Fn(usize, usize) + Sync),
    ) -> Vec<Made> {
        let next = AtomicUsize::new(0);
        let done = AtomicUsize::new(0);
        let made: Mutex<Vec<(usize, Made)>> = Mutex::new(Vec::new());
        let work = || {
            loop {
                let index = next.fetch_add(1, Ordering::Relaxed);
                let Some(job) = jobs.get(index) else { break };
                let page = self.page(job, context, compiler);
                made.lock().unwrap_or_else(PoisonError::into_inner).push((index, page));
                progress(done.fetch_add(1, Ordering::Relaxed) + 1, jobs.len());
            }
        };
        let threads = std::thread::available_parallelism().map_or(1, usize::from).min(jobs.len());
        std::thread::scope(|scope| {
            for _ in 0..threads {
                scope.spawn(|| match rayon::ThreadPoolBuilder::new().num_threads(1).build() {
                    Ok(pool) => pool.install(work),
                    Err(_) => work(),
                });
            }
        });
        let mut made = made.into_inner().unwrap_or_else(PoisonError::into_inner);
        made.sort_by_key(|(index, _)| *index);
        made.into_iter().map(|(_, page)| page).collect()
    }

    fn page(&self, job: &Job, context: &Context, compiler: &Compiler) -> Made {
        let Job { locale, messages, template, size } = job;
        let tag = &locale.tag;
        let mut found = Vec::new();
        let mut files = Vec::new();
        let first = template.sizes.first().is_some_and(|first| first.id == size.id);
        let stem = if first { template.id.clone() } else { format!("{}-{}", template.id, size.id) };
        let draft = self.request.draft;
        let document =
            document::build(context, locale, messages, template, size, draft, &mut found);
        if let Some(mut document) = document {
            document.layer = self.request.layer;
            let shown = format!("{tag}/{stem}");
            let place = format!("{}/{shown}", self.place.name);
            let compiled = compiler.compile(&document, &template.id, tag, &mut found);
            if let Some(compiled) = compiled {
                let seen = Seen::new(&compiled.pages, compiler);
                let subject = PageSubject {
                    pages: &compiled.pages,
                    seen: &seen,
                    document: &document,
                    template,
                    senders: context.senders,
                    paper: &self.workspace.paper(tag),
                    language: tag,
                    name: &place,
                };
                for run in self.selection.runs() {
                    if let checks::Run::Page(run) = run {
                        run(&subject, &mut found);
                    }
                }
                let settings = Settings {
                    dpi: self.request.dpi,
                    paper: self.request.paper.then(|| self.workspace.paper(tag).rgb),
                    ident: format!("{}/{shown}", self.event.id),
                    date: self.event.letter_date.unwrap_or(self.event.date.value),
                    language: tag.clone(),
                };
                // What is wrong on the page would only be said again by the export.
                let sound = !found.iter().any(|f: &Diagnostic| f.severity == Severity::Error);
                let formats = if sound || draft { &self.request.formats[..] } else { &[] };
                for format in formats {
                    let name = format!("{shown}.{}", format.extension());
                    if let Some(bytes) =
                        export::export(&compiled, *format, &settings, &name, &mut found)
                    {
                        let artifact = Artifact {
                            language: tag.clone(),
                            template: template.id.clone(),
                            size: size.id.clone(),
                            format: format.extension().to_owned(),
                            draft,
                            reviewed: locale.reviewed.is_some(),
                            bytes: bytes.len(),
                            sha256: sha256(&bytes),
                        };
                        files.push((name, artifact, bytes));
                    }
                }
            }
        }
        Made { language: tag.clone(), files, findings: found }
    }
}
