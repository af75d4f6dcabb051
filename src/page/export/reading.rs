//! What those who hear a page are told of it, where typst knows less than our templates do. Its tags stand in
//! the frames of pages, so ours are put between them: a message or a fact between marks that stands in no
//! paragraph becomes one, and where the marks say so, each box between them becomes an item of a list.

use typst::foundations::{Content, NativeElement};
use typst::introspection::{Location, Tag, TagFlags};
use typst::layout::{Frame, FrameItem, HideElem, Point};
use typst::model::{FigureElem, HeadingElem, ListElem, ParElem};
use typst::pdf::{ArtifactElem, PdfMarkerTag};
use typst_layout::{Page, PagedDocument};
use typst_library::model::Document;

use crate::page::compile::passage::Mark;
use crate::page::export::spelling::Spelling;

/// The same pages, spelt as they are read, with tags for all that is read aloud.
pub(crate) fn tagged(pages: &PagedDocument) -> PagedDocument {
    read(pages, Some(Tags::default()))
}

/// The same pages, spelt as they are read.
pub(crate) fn spelt(pages: &PagedDocument) -> PagedDocument {
    read(pages, None)
}

fn read(pages: &PagedDocument, tags: Option<Tags>) -> PagedDocument {
    let mut reading = Reading { tags, spelling: Spelling::default() };
    let read = |page: &Page| Page { frame: reading.frame(&page.frame), ..page.clone() };
    PagedDocument::new(pages.pages().iter().map(read).collect(), pages.info().clone())
}

/// What is around a place on the page.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Around {
    Paragraph,
    List,
    /// What is no place for a paragraph of its own: a heading, a picture, an item of a list, what is silent.
    Other,
}

/// One walk through all frames, in the order in which they are read.
struct Reading {
    tags: Option<Tags>,
    spelling: Spelling,
}

/// Items of a frame.
type Items = Vec<(Point, FrameItem)>;

impl Reading {
    fn frame(&mut self, frame: &Frame) -> Frame {
        let mut made = Items::new();
        let mut spelt = 0;
        for (at, item) in frame.items() {
            // Spelling goes in the order in which all is drawn.
            if !matches!(item, FrameItem::Text(_)) {
                self.spelling.spell(&mut made[spelt..]);
                spelt = made.len();
            }
            match (item, &mut self.tags) {
                (FrameItem::Group(group), tags) => {
                    let hard = group.frame.kind().is_hard();
                    let open = tags.as_mut().and_then(|tags| tags.item(hard, *at, &mut made));
                    let mut group = group.clone();
                    group.frame = self.frame(&group.frame);
                    made.push((*at, FrameItem::Group(group)));
                    if let (Some(location), Some(tags)) = (open, &mut self.tags) {
                        tags.close(location, *at, &mut made);
                    }
                }
                (FrameItem::Tag(tag), Some(tags)) => tags.tag(tag, *at, &mut made),
                (FrameItem::Text(_), Some(tags)) => {
                    tags.text(*at, &mut made);
                    made.push((*at, item.clone()));
                }
                _ => made.push((*at, item.clone())),
            }
        }
        self.spelling.spell(&mut made[spelt..]);
        let mut frame = Frame::new(frame.size(), frame.kind());
        frame.push_multiple(made);
        frame
    }
}

/// The tags that are open.
#[derive(Default)]
struct Tags {
    around: Vec<(Location, Around)>,
    /// For each passage that is open, the list that it is.
    passages: Vec<Option<Location>>,
    /// Our paragraph. It begins with its text, since typst sets marks before its own paragraphs.
    paragraph: Option<Location>,
    /// typst's paragraphs that begin in a list: they would stand between it and its items.
    dropped: Vec<Location>,
    /// How many tags are ours.
    own: u128,
}

impl Tags {
    /// Takes over one of typst's tags; marks open and close what is ours.
    fn tag(&mut self, tag: &Tag, at: Point, made: &mut Items) {
        match tag {
            Tag::Start(element, flags) => match Mark::of(element) {
                Some(Mark::Begin { list, .. }) => {
                    let list = list.then(|| self.list(at, made));
                    self.passages.push(list);
                }
                Some(Mark::End) => self.end(at, made),
                None => {
                    if let Some(around) = around(element).filter(|_| flags.tagged) {
                        let in_list = matches!(self.around.last(), Some((_, Around::List)));
                        if in_list && around == Around::Paragraph {
                            self.dropped.push(tag.location());
                            return;
                        }
                        self.end_paragraph(at, made);
                        self.around.push((tag.location(), around));
                    }
                }
            },
            Tag::End(location, ..) if self.dropped.contains(location) => return,
            Tag::End(location, ..) => self.around.retain(|(around, _)| around != location),
        }
        made.push((at, FrameItem::Tag(tag.clone())));
    }

    /// A text begins: loose text of a passage is a paragraph.
    fn text(&mut self, at: Point, made: &mut Items) {
        if self.paragraph.is_none() && self.around.is_empty() && !self.passages.is_empty() {
            self.paragraph = Some(self.start(ParElem::new(Content::empty()).pack(), at, made));
        }
    }

    /// A passage ends.
    fn end(&mut self, at: Point, made: &mut Items) {
        if let Some(list) = self.passages.pop().flatten() {
            self.close(list, at, made);
        }
        if self.passages.is_empty() {
            self.end_paragraph(at, made);
        }
    }

    fn end_paragraph(&mut self, at: Point, made: &mut Items) {
        if let Some(paragraph) = self.paragraph.take() {
            made.push((at, FrameItem::Tag(Tag::End(paragraph, 0, FLAGS))));
        }
    }

    /// A list stands in no paragraph: what comes before it on its line ends here.
    fn list(&mut self, at: Point, made: &mut Items) -> Location {
        self.end_paragraph(at, made);
        while let Some((location, Around::Paragraph)) = self.around.last().copied() {
            self.close(location, at, made);
        }
        let list = self.start(ListElem::new(Vec::new()).pack(), at, made);
        self.around.push((list, Around::List));
        list
    }

    /// Opens an item where a box stands in a list. Lines are soft, boxes hard.
    fn item(&mut self, hard: bool, at: Point, made: &mut Items) -> Option<Location> {
        if !hard || !matches!(self.around.last(), Some((_, Around::List))) {
            return None;
        }
        let item = self.start(PdfMarkerTag::ListItemBody(Content::empty()), at, made);
        self.around.push((item, Around::Other));
        Some(item)
    }

    fn start(&mut self, mut element: Content, at: Point, made: &mut Items) -> Location {
        self.own += 1;
        // typst's own are hashes.
        let location = Location::new(self.own);
        element.set_location(location);
        made.push((at, FrameItem::Tag(Tag::Start(element, FLAGS))));
        location
    }

    fn close(&mut self, location: Location, at: Point, made: &mut Items) {
        made.push((at, FrameItem::Tag(Tag::End(location, 0, FLAGS))));
        self.around.retain(|(around, _)| *around != location);
    }
}

/// Ours are for the exporter alone.
const FLAGS: TagFlags = TagFlags { introspectable: false, tagged: true };

/// What an element is around what stands in it.
fn around(element: &Content) -> Option<Around> {
    if element.is::<ParElem>() {
        return Some(Around::Paragraph);
    }
    let other = element.is::<HeadingElem>()
        || element.is::<FigureElem>()
        || element.is::<PdfMarkerTag>()
        || element.is::<ArtifactElem>()
        || element.is::<HideElem>();
    other.then_some(Around::Other)
}
