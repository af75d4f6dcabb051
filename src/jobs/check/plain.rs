//! Texts that are not Fluent, and single Fluent files.

use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use pulldown_cmark::{Event as Mark, Options, Parser, Tag, TagEnd};

use crate::content::{data, event};
use crate::finding::sink::Sink;
use crate::finding::source::SourceFile;
use crate::jobs::check::checking::Checking;
use crate::jobs::check::input;
use crate::text::passage::{PLACEABLE, Passage};
use crate::text::readability::Readability;

/// A line shorter than this, in characters, ends its sentence: it is one of a list, not of a
/// paragraph that was wrapped.
const SHORT_LINE: usize = 50;

impl Checking<'_> {
    /// A Fluent file: judged among those beside it, and only what is wrong with itself is told.
    pub(crate) fn fluent_file(&mut self, path: &Path, sink: &mut Sink) {
        let name = self.name(path);
        let parent = path.parent().unwrap_or(Path::new("."));
        let mut all = Sink::default();
        if parent.join(event::FILE).is_file() && self.workspace.is_some() {
            let files = self.files;
            // What stands in one language's file has no fault in another language's.
            let tag = path.file_stem().map(|stem| vec![stem.to_string_lossy().into_owned()]);
            self.event(parent, tag.as_deref(), &mut all);
            self.files = files + 1;
        } else if let Some((folder, tag)) = self.locale_folder(parent) {
            let files = self.files;
            self.locale(folder, &tag, &mut all);
            self.files = files + 1;
        } else {
            self.files += 1;
            match data::read_text(path, &name) {
                Ok(source) => {
                    let tag = self.request.language.as_ref().unwrap_or(&self.request.source);
                    let source_tag = self.request.source.as_str();
                    all.extend(self.judge(None).folder(tag, vec![source], false, source_tag, None));
                }
                Err(finding) => all.push(finding),
            }
        }
        let findings = all.finish(true).into_iter();
        sink.extend(findings.filter(|f| f.place.as_ref().is_some_and(|p| p.path() == name)));
    }

    /// The language folder that a Fluent file lies in, no further up than the workspace; none when
    /// the user says which language it is.
    fn locale_folder<'p>(&self, parent: &'p Path) -> Option<(&'p Path, String)> {
        if self.request.language.is_some() {
            return None;
        }
        parent
            .ancestors()
            .take_while(|folder| Some(*folder) != self.root)
            .find_map(|folder| Some((folder, input::tag_of(folder)?)))
    }

    /// A text, plain or Markdown.
    pub(crate) fn text_file(&mut self, path: &Path, sink: &mut Sink) {
        self.files += 1;
        match data::read_text(path, &self.name(path)) {
            Ok(source) => {
                let markdown = path.extension().is_some_and(|extension| extension != "txt");
                self.text(&source, markdown, sink);
            }
            Err(finding) => sink.push(finding),
        }
    }

    /// A text that is no file.
    pub(crate) fn standard(&mut self, text: &str, sink: &mut Sink) {
        self.files += 1;
        self.text(&Arc::new(SourceFile::new("-", text)), false, sink);
    }

    fn text(&self, source: &Arc<SourceFile>, markdown: bool, sink: &mut Sink) {
        let tag = self.request.language.as_deref().unwrap_or(&self.request.source);
        let text = &source.text;
        let passages = if markdown { markdown_passages(text) } else { plain_passages(text) };
        sink.extend(self.judge(None).text(tag, source, &passages));
    }
}

/// How hard a text is to read, its paragraphs as `check` sees them.
pub fn readability(text: &str) -> Readability {
    let mut counted = Readability::default();
    for passage in plain_passages(text) {
        counted.count(&passage);
    }
    counted
}

/// Paragraphs, which blank lines end and short lines.
fn plain_passages(text: &str) -> Vec<Passage> {
    let mut all = Vec::new();
    let mut start = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let begin = *start.get_or_insert(at);
        at += line.len();
        if line.trim().chars().count() < SHORT_LINE {
            all.push(begin..at);
            start = None;
        }
    }
    all.extend(start.map(|begin| begin..text.len()));
    all.into_iter().filter_map(|range| passage(text, range)).collect()
}

fn passage(text: &str, range: Range<usize>) -> Option<Passage> {
    let inner = text.get(range.clone())?;
    let start = range.start + (inner.len() - inner.trim_start().len());
    let inner = inner.trim();
    (!inner.is_empty()).then(|| Passage::verbatim(inner, start))
}

/// Paragraphs, headings, items and cells; code and addresses are no text.
fn markdown_passages(text: &str) -> Vec<Passage> {
    let mut all = Vec::new();
    let mut current = Passage::default();
    let mut code = false;
    for (mark, range) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
        match mark {
            Mark::Start(Tag::CodeBlock(_)) => code = true,
            Mark::End(TagEnd::CodeBlock) => code = false,
            Mark::Text(piece) if !code => {
                // Entities such as &amp; stand otherwise in the file.
                if text.get(range.clone()) == Some(&*piece) {
                    current.push(&piece, range.start);
                } else {
                    current.push_other(&piece, range);
                }
            }
            Mark::Code(_) | Mark::InlineHtml(_) => {
                current.push_other(PLACEABLE.encode_utf8(&mut [0; 4]), range);
            }
            Mark::SoftBreak | Mark::HardBreak => current.push_other(" ", range),
            Mark::Start(Tag::Paragraph | Tag::Heading { .. } | Tag::Item | Tag::TableCell)
            | Mark::End(
                TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::TableCell,
            ) => all.push(std::mem::take(&mut current)),
            _ => {}
        }
    }
    all.push(current);
    all.retain(|passage| !passage.is_blank());
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    fn texts(passages: Vec<Passage>) -> Vec<String> {
        passages.into_iter().map(|passage| passage.text.replace(PLACEABLE, "_")).collect()
    }

    #[test]
    fn short_lines_and_blank_ones_end_a_paragraph() {
        let long = "En linje som ble brutt der skjermen til skriveren sluttet";
        let text = format!("Punkt en\nPunkt to\n{long}\nher.\n\n  Nytt avsnitt  \n");
        let wanted = ["Punkt en", "Punkt to", &format!("{long}\nher."), "Nytt avsnitt"];
        assert_eq!(texts(plain_passages(&text)), wanted);
        for (letters, wanted) in [(49, 2), (50, 1), (51, 1)] {
            let text = format!("{}\nb\n", "å".repeat(letters));
            assert_eq!(plain_passages(&text).len(), wanted, "{letters} letters");
        }
        assert_eq!(texts(plain_passages("a\r\nb")), ["a", "b"]);
        let places: Vec<usize> =
            plain_passages("  å\n b\n").iter().map(|p| p.span(0..1).start).collect();
        assert_eq!(places, [2, 6]);
    }

    #[test]
    fn of_markdown_what_people_read_is_judged() {
        let text = "# Tittel\n\nTekst med `kode` og **fet** &amp; [lenke](https://a.example)\nneste linje\n\n\
                    ```\nkode her\n```\n\n    innrykket kode\n\n- ett\n- to\n\n\
                    | a | b |\n|---|---|\n| c | d |\n\nSlutt <b>her</b>\n";
        let read = texts(markdown_passages(text));
        let first = "Tekst med _ og fet & lenke neste linje";
        assert_eq!(read, ["Tittel", first, "ett", "to", "a", "b", "c", "d", "Slutt _her_"]);
        // Every word is found where it stands in the file.
        let passages = markdown_passages(text);
        for word in ["Tittel", "fet", "lenke", "neste", "to", "Slutt"] {
            let at = passages.iter().find_map(|p| {
                let at = p.text.find(word)?;
                Some(p.span(at..at + word.len()))
            });
            assert_eq!(text.get(at.unwrap()), Some(word));
        }
    }
}
