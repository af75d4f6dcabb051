//! Findings for people at a terminal: the line with the place underlined, the sentence, the hint.

use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};

use crate::content::interface::Interface;
use crate::content::locale::values::{Args, Value};
use crate::finding::diagnostic::{Diagnostic, Place};
use crate::finding::rules::Severity;
use crate::report::{hint, message};

/// Lines of more bytes than this are shown in part, with so many bytes around the place.
const LONG: usize = 4096;
const AROUND: usize = 60;

/// All findings as text, with a count at the end; empty when there are none.
pub fn report(findings: &[Diagnostic], interface: &Interface, colours: bool) -> String {
    let renderer = if colours { Renderer::styled() } else { Renderer::plain() };
    let mut out = String::new();
    for finding in findings {
        out.push_str(&one(finding, interface, &renderer));
        out.push_str("\n\n");
    }
    if !findings.is_empty() {
        let count = |severity| {
            let number = findings.iter().filter(|finding| finding.severity == severity).count();
            Value::Number(number as f64)
        };
        let args = Args::from([
            ("errors", count(Severity::Error)),
            ("warnings", count(Severity::Warning)),
            ("infos", count(Severity::Info)),
        ]);
        out.push_str(&interface.text("findings-count", &args));
        out.push('\n');
    }
    out
}

fn one(finding: &Diagnostic, interface: &Interface, renderer: &Renderer) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR.with_name(interface.text("level-error", &Args::new())),
        Severity::Warning => {
            Level::WARNING.with_name(interface.text("level-warning", &Args::new()))
        }
        Severity::Info => Level::INFO.with_name(interface.text("level-info", &Args::new())),
    };
    let title = message(finding, interface);
    let path = finding.place.as_ref().map(Place::path).unwrap_or_default().to_owned();
    let mut group = Group::with_title(level.primary_title(title).id(finding.rule.code));
    match &finding.place {
        Some(Place::Span(source, range)) => {
            // Only the lines around the place: a large file is not to be drawn for each finding.
            let (first, lines) = source.excerpt(range);
            let shown = source.text.get(lines.clone()).unwrap_or_default();
            let within = |at: usize| at.clamp(lines.start, lines.end) - lines.start;
            let span = within(range.start)..within(range.end.max(range.start));
            if shown.len() > LONG {
                let (line, column) = source.position(range.start);
                let origin = annotate_snippets::Origin::path(path);
                group = group.element(origin.line(line).char_column(column));
                group = group.element(part_of(shown, first, &span));
            } else {
                group = group.element(
                    Snippet::source(shown)
                        .line_start(first)
                        .path(path)
                        .annotation(AnnotationKind::Primary.span(span)),
                );
            }
        }
        Some(Place::File(path)) => {
            group = group.element(annotate_snippets::Origin::path(path.clone()));
        }
        None => {}
    }
    if let Some(hint) = hint(finding, interface) {
        let advice = Level::HELP.with_name(interface.text("level-hint", &Args::new()));
        group = group.element(advice.message(hint));
    }
    renderer.render(&[group])
}

/// Some words around a place in lines without end, such as those of a file that no person wrote.
fn part_of<'t>(shown: &'t str, first: usize, span: &Range<usize>) -> Snippet<'t, Annotation<'t>> {
    let end = span.end.min(span.start + AROUND);
    let words = words_around(shown, span);
    let from = words.start;
    let part = shown.get(words).unwrap_or_default();
    let lines_before = shown.get(..from).map_or(0, |text| text.matches('\n').count());
    let span = span.start - from..shown.floor_char_boundary(end).max(span.start) - from;
    Snippet::source(part)
        .line_start(first + lines_before)
        .annotation(AnnotationKind::Primary.span(span))
}

fn words_around(shown: &str, span: &Range<usize>) -> Range<usize> {
    let end = span.end.min(span.start + AROUND);
    let from = shown.floor_char_boundary(span.start.saturating_sub(AROUND));
    from..shown.ceil_char_boundary((end + AROUND).min(shown.len()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    use crate::content::data::Data;
    use crate::finding::rules;
    use crate::finding::source::SourceFile;

    fn interface() -> Interface {
        Interface::new(&Data::new(None), &["en".to_owned()]).unwrap()
    }

    /// A finding at `word` in a text.
    fn at(text: &str, word: &str, severity: Severity) -> Diagnostic {
        let source = Arc::new(SourceFile::new("long.txt", text));
        let start = text.find(word).unwrap();
        let place = start..start + word.len();
        let finding = Diagnostic::new(&rules::SHOUTING).at(&source, place).with("word", word);
        Diagnostic { severity, ..finding }
    }

    #[test]
    fn of_a_line_without_end_only_the_words_around_are_shown() {
        let text = format!("kort\n{}HER {}\n", "før ".repeat(5000), "etter ".repeat(5000));
        let said = report(&[at(&text, "HER", Severity::Error)], &interface(), false);
        assert!(said.len() < 1500, "{} bytes", said.len());
        assert!(said.contains("før HER etter"), "{said}");
        assert!(said.contains("long.txt:2:20001"), "{said}");
        let shown = said.lines().find(|line| line.contains("HER etter")).unwrap();
        assert!(
            shown.matches("før").count() >= 10 && shown.matches("etter").count() >= 6,
            "{shown}"
        );
        // Laying out a megabyte takes minutes.
        let (start, end) = (20_000, 20_000 + 3 * AROUND);
        let words = words_around(&text, &(start..end));
        assert!(words.start.abs_diff(start - AROUND) <= 1, "{words:?}");
        assert!(words.end.abs_diff(start + 2 * AROUND) <= 1, "{words:?}");
        // A line of an ordinary length is shown whole.
        let text = format!("{} HER {}\n", "før ".repeat(10), "etter ".repeat(10));
        let said = report(&[at(&text, "HER", Severity::Error)], &interface(), false);
        let shown = said.lines().find(|line| line.contains("HER etter")).unwrap();
        assert_eq!((shown.matches("før").count(), shown.matches("etter").count()), (10, 10));
    }

    #[test]
    fn errors_and_warnings_are_counted_apart() {
        use Severity::{Error, Warning};
        for (severities, last) in [
            (&[Error][..], "1 error, 0 warnings."),
            (&[Warning, Error, Warning], "1 error, 2 warnings."),
            (&[Error, Error, Warning], "2 errors, 1 warning."),
        ] {
            let findings: Vec<_> = severities.iter().map(|s| at("så HER\n", "HER", *s)).collect();
            let said = report(&findings, &interface(), false);
            assert_eq!(said.lines().last(), Some(last));
            let count = |word: &str| said.matches(&format!("{word}[shouting]")).count();
            let wanted = |of| severities.iter().filter(|s| **s == of).count();
            assert_eq!((count("error"), count("warning")), (wanted(Error), wanted(Warning)));
        }
        assert_eq!(report(&[], &interface(), false), "");
    }
}
