//! A logo that something lies over, or that has something in its clear space.

use crate::checks::subject::SheetSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::gate::measure::limits::Fault;

/// Looks at each mark where it was put, before the page is written.
pub(crate) fn verify(subject: &crate::checks::subject::PageSubject, found: &mut Vec<Diagnostic>) {
    use crate::page::compile::marks::Spoilt;
    // A draft's stamp may lie anywhere.
    if !subject.shows_logos() || subject.document.draft.is_some() {
        return;
    }
    for (index, spoilt) in subject.spoilt {
        let Some(sender) = subject.senders.get(*index) else { continue };
        let distorted = &rules::DISTORTED_SENDER_LOGO;
        let (check, kind, share) = match spoilt {
            Spoilt::Hidden(share) => (&rules::OBSCURED_SENDER_LOGO, "hidden", *share),
            Spoilt::Stretched(ratio) => (distorted, "planned", (ratio - 1.0).abs()),
            Spoilt::Turned(_) => (distorted, "turned", 0.0),
        };
        let skew = if let Spoilt::Turned(degrees) = spoilt { *degrees } else { 0.0 };
        found.push(
            subject
                .finding(check)
                .with("sender", sender.name.as_str())
                .with("kind", kind)
                .with("page", 0.0)
                .with("covered", (share * 100.0).round())
                .with("stretch", (share * 100.0).round())
                .with("skew", skew.round()),
        );
    }
}

pub(crate) fn run(subject: &SheetSubject, found: &mut Vec<Diagnostic>) {
    for (fault, kind) in [(Fault::Covered, "covered"), (Fault::Crowded, "crowded")] {
        let all = subject.with(fault);
        found.extend(
            all.map(|mark| subject.finding(&rules::OBSCURED_SENDER_LOGO, mark).with("kind", kind)),
        );
    }
}
