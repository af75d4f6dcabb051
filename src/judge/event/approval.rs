//! Whether the senders who have to approve pages have approved them as they are now.

use crate::base::artifact::Artifact;
use crate::content::approvals::{Approvals, FILE};
use crate::finding::diagnostic::{Arg, Diagnostic};
use crate::finding::rules;
use crate::finding::sink::Sink;
use crate::judge::event::finish::Judged;
use crate::judge::event::pages::FinishedPage;
use crate::judge::event::run::EventRun;

impl EventRun<'_> {
    /// Tells of each language whose pages somebody has still to approve. Drafts need no approval.
    pub(crate) fn require_approval(&self, judged: &Judged, sink: &mut Sink) {
        let required = &self.workspace.print.require_approval;
        if self.pages.draft || required.is_empty() {
            return;
        }
        let mut found = Vec::new();
        let approvals = Approvals::load(&self.place.folder, &self.place.name, &mut found);
        sink.extend(found);
        // A page is approved as a whole, or each of its files.
        let approved = |page: &FinishedPage, sender: &str| {
            let whole = page.whole.as_ref().is_some_and(|hash| approvals.allows(sender, hash));
            let each =
                |(_, file, _): &(String, Artifact, Vec<u8>)| approvals.allows(sender, &file.sha256);
            whole || !page.files.is_empty() && page.files.iter().all(each)
        };
        let path = match &approvals.source {
            Some(_) => format!("{}/{FILE}", self.place.name),
            None => self.event.source.path.clone(),
        };
        for locale in &judged.prepared.languages {
            let pages = || judged.laid_out.pages.iter().filter(|page| page.language == locale.tag);
            let missing = required.iter().map(|sender| sender.value.as_str());
            let missing = missing.filter(|sender| pages().any(|page| !approved(page, sender)));
            let missing: Vec<String> = missing.map(str::to_owned).collect();
            if !missing.is_empty() {
                sink.push(
                    Diagnostic::new(&rules::MISSING_APPROVAL)
                        .in_file(&path)
                        .for_language(&locale.tag)
                        .with("language", Arg::Language(locale.tag.clone(), locale.names.clone()))
                        .with("senders", missing),
                );
            }
        }
    }
}
