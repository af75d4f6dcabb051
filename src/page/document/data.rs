//! What one page needs, as plain data: the only thing that typst sees.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use crate::content::event::Status;
use crate::content::locale::Locale;
use crate::content::template::{Size, Window};
use crate::content::workspace::paper::Ground;
use crate::page::document::units::Unit;

/// How a piece of text is set.
#[derive(Debug, Clone, Serialize)]
pub struct Typography {
    /// Language of the text, as typst takes it.
    pub lang: String,
    /// Region of the text, as typst takes it.
    pub region: Option<String>,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Font families, first choice first.
    pub fonts: Vec<String>,
    /// Families for titles and the date block.
    pub display_fonts: Vec<String>,
    /// Type size relative to Latin.
    pub scale: f64,
    /// Distance between lines in em.
    pub leading: f64,
}

/// The date block and the written-out date.
#[derive(Debug, Clone, Serialize)]
pub struct DateBlock {
    /// The whole date, isolated.
    pub full: String,
    /// The weekday.
    pub weekday: String,
    /// The day of the month.
    pub day: String,
    /// The month.
    pub month: String,
}

/// A line with its pictogram.
#[derive(Debug, Clone, Serialize)]
pub struct Fact {
    /// The id of the message that the text comes from.
    pub id: String,
    /// The name of the pictogram in `templates/common/pictograms/`.
    pub pictogram: &'static str,
    /// The text.
    pub text: String,
}

/// One point of the programme.
#[derive(Debug, Clone, Serialize)]
pub struct ProgrammePoint {
    /// The time of the day.
    pub time: String,
    /// What happens.
    pub text: String,
    /// The id of the message that the text comes from.
    pub id: String,
}

/// A language's own name, as it is set in a pill.
#[derive(Debug, Clone, Serialize)]
pub struct LanguageName {
    /// The name.
    pub name: String,
    /// How it is set.
    #[serde(flatten)]
    pub typography: Typography,
}

/// A piece of a text in which names of languages stand in their own scripts.
#[derive(Debug, Clone, Serialize)]
pub struct Run {
    /// The piece.
    pub text: String,
    /// How it is set, where it is such a name.
    pub voice: Option<Typography>,
}

/// A sender's logo on the page.
#[derive(Debug, Clone, Serialize)]
pub struct SenderMark {
    /// The sender's id.
    pub id: String,
    /// What a screen reader says.
    pub alt: String,
    /// The virtual path of the logo.
    pub path: String,
    /// Width divided by height.
    pub aspect: f64,
    /// The least height in mm.
    pub min_height: f64,
    /// The clear space in heights of the mark.
    pub clear_space: f64,
}

/// What only letters have.
#[derive(Debug, Clone, Serialize)]
pub struct Letter {
    /// The return address, on one line.
    pub return_line: String,
    /// The window of the envelope.
    pub window: Option<Window>,
    /// Font families of addresses, first choice first.
    pub families: Vec<String>,
    /// Name and title of the person who signs.
    pub signature: Vec<String>,
    /// What stands on the slip: how to order an interpreter, how to sign up.
    pub slip: Vec<String>,
    /// Which interpreters come, and how to order others.
    pub interpreters: Vec<Run>,
    /// Whether each recipient is greeted by name, for which the letter keeps a place free.
    pub greeted: bool,
}

/// The web page and its QR code.
#[derive(Debug, Clone, Default, Serialize)]
pub struct WebPage {
    /// The address with its scheme.
    pub url: String,
    /// The address as it is shown.
    pub shown: String,
    /// The width of the code in modules.
    pub modules: usize,
}

/// What a recipient's letter has of its own.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Recipient {
    /// The address.
    pub address: Fitted,
    /// The line that greets, where the letter keeps a place for it.
    pub greeting: Option<Fitted>,
}

/// A recipient's address or greeting as it is set. It is confidential and is never shown by `Debug`.
#[derive(Clone, PartialEq, Serialize)]
pub struct Fitted {
    /// The size in points.
    pub size: f64,
    /// The lines.
    pub lines: Vec<String>,
}

impl std::fmt::Debug for Fitted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Fitted({} lines)", self.lines.len())
    }
}

/// What of a page is drawn: layers together are the whole page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layer {
    /// Everything.
    All,
    /// What is the same for every recipient.
    Body,
    /// What differs from recipient to recipient.
    Recipient,
    /// The senders' logos alone.
    Logos,
    /// Everything but the logos.
    Rest,
}

impl Layer {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Layer::All, Layer::Body, Layer::Recipient, Layer::Logos, Layer::Rest];

    /// The word for templates and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Layer::All => "all",
            Layer::Body => "body",
            Layer::Recipient => "recipient",
            Layer::Logos => "logos",
            Layer::Rest => "rest",
        }
    }

    /// The layer of this word.
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|layer| layer.word() == word)
    }
}

impl Serialize for Layer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }
}

/// All that one page needs.
#[derive(Debug, Clone, Serialize)]
pub struct Document {
    /// The layer of the page to draw.
    pub layer: Layer,
    /// How the logos come onto the paper.
    pub ground: Ground,
    /// Whether the sheet carries register marks.
    pub register_marks: bool,
    /// The word of the draft stamp; nothing on a page that may be printed.
    pub draft: Option<String>,
    /// The title of the file.
    pub title: String,
    /// Whether the meeting takes place as announced.
    pub status: Status,
    /// How the page's own language is set.
    pub typography: Typography,
    /// How Norwegian names, addresses and the foot line are set.
    pub norwegian: Typography,
    /// The sheet.
    pub size: Size,
    /// The least share of their full size to which texts may shrink.
    pub min_scale: f64,
    /// Messages by id: those of the template that are true of the meeting.
    pub texts: BTreeMap<String, String>,
    /// When.
    pub date: DateBlock,
    /// The day that was announced before the meeting was moved.
    pub previous: Option<DateBlock>,
    /// Where: the house, and its address on one line.
    pub place: Vec<String>,
    /// The buses that stop there.
    pub bus_lines: Vec<String>,
    /// What happens.
    pub programme: Vec<ProgrammePoint>,
    /// Languages with an interpreter.
    pub interpreters: Vec<LanguageName>,
    /// Languages that can be asked for.
    pub on_request: Vec<LanguageName>,
    /// Optional facts.
    pub facts: Vec<Fact>,
    /// Where to read on.
    pub web: WebPage,
    /// Who invites.
    pub senders: Vec<SenderMark>,
    /// What only letters have.
    pub letter: Letter,
    /// The Norwegian line for whoever hangs the page up.
    pub foot: String,
    /// By which a paper is known again: it stands in the foot line.
    #[serde(skip)]
    pub code: String,
    /// The texts that a template may be required to show, by message id, and the telephone number
    /// as `phone`.
    #[serde(skip)]
    pub required: BTreeMap<&'static str, String>,
    /// What a line of the page must not break.
    #[serde(skip)]
    pub units: Vec<Unit>,
    /// Facts by the words for them, for findings to name: `venue`, `street`, `contact`, `stop`, `speaker`
    /// and `sender`.
    #[serde(skip)]
    pub named: Vec<(&'static str, String)>,
    /// What is the recipient's own; nothing on a blank.
    #[serde(skip)]
    pub recipient: Option<Recipient>,
    /// The modules of the QR code, row by row: 0 dark, 255 light, quiet zone included.
    #[serde(skip)]
    pub qr: Vec<u8>,
}

/// How a locale's text is set.
pub fn typography(locale: &Locale) -> Typography {
    Typography {
        lang: locale.document_language.0.clone(),
        region: locale.document_language.1.clone(),
        dir: locale.direction(),
        fonts: locale.fonts.clone(),
        display_fonts: locale.display_fonts.clone(),
        scale: locale.scale,
        leading: locale.leading,
    }
}
