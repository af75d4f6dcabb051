//! Event + messages + senders + template → [`Document`]: everything that one page needs, as plain
//! data. It is the only thing that typst sees.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::content::event::{Event, Registration};
use crate::content::locale::Locale;
use crate::content::locale::messages::Messages;
use crate::content::locale::values::isolate_unknown;
use crate::content::sender::Sender;
use crate::content::template::{Size, Template, Window};
use crate::content::workspace::{Contact, Venue, Workspace};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::page::document::texts::Texts;

mod qr;
mod texts;

pub(crate) use crate::page::document::qr::QUIET_ZONE;
pub use crate::page::document::qr::QrPage;

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
pub struct Point {
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

/// A sender's logo on the page.
#[derive(Debug, Clone, Serialize)]
pub struct Mark {
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
    /// Whether the slip is for registration rather than for ordering an interpreter.
    pub slip_registers: bool,
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

/// All that one page needs.
#[derive(Debug, Clone, Serialize)]
pub struct Document {
    /// The layer of the page to draw: `all`, `body`, `recipient`, `logos` or `rest`.
    pub layer: &'static str,
    /// How the logos come onto the paper: `print`, `white-patch` or `label`.
    pub ground: &'static str,
    /// Whether the sheet carries register marks.
    pub register_marks: bool,
    /// The word of the draft stamp; nothing on a page that may be printed.
    pub draft: Option<String>,
    /// The title of the file.
    pub title: String,
    /// `planned`, `moved` or `cancelled`.
    pub status: &'static str,
    /// How the page's own language is set.
    pub typography: Typography,
    /// How Norwegian names, addresses and the foot line are set.
    pub norwegian: Typography,
    /// The sheet.
    pub size: Size,
    /// The least share of their full size to which texts may shrink.
    pub min_scale: f64,
    /// Messages by id.
    pub texts: BTreeMap<String, String>,
    /// When.
    pub date: DateBlock,
    /// Where: the house, and its address on one line.
    pub place: Vec<String>,
    /// What happens.
    pub programme: Vec<Point>,
    /// Languages with an interpreter.
    pub interpreters: Vec<LanguageName>,
    /// Languages that can be asked for.
    pub on_request: Vec<LanguageName>,
    /// Optional facts.
    pub facts: Vec<Fact>,
    /// Where to read on.
    pub web: WebPage,
    /// Who invites.
    pub senders: Vec<Mark>,
    /// What only letters have.
    pub letter: Letter,
    /// The Norwegian line for whoever hangs the page up.
    pub foot: String,
    /// The texts that a template may be required to show, by message id, and the telephone number
    /// as `phone`.
    #[serde(skip)]
    pub required: BTreeMap<&'static str, String>,
    /// What is the recipient's own; nothing on a blank.
    #[serde(skip)]
    pub recipient: Option<Recipient>,
    /// The modules of the QR code, row by row: 0 dark, 255 light, quiet zone included.
    #[serde(skip)]
    pub qr: Vec<u8>,
}

/// The variables that oppslag gives to the messages of invitations and events.
pub(crate) const VARIABLES: [&str; 16] = [
    "date",
    "start",
    "end",
    "deadline",
    "days",
    "phone",
    "name",
    "url",
    "senders",
    "lines",
    "stop",
    "reference",
    "title",
    "speaker",
    "place",
    "address",
];

/// The parts of the page that do not change with its language.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// The office.
    pub workspace: &'a Workspace,
    /// The meeting.
    pub event: &'a Event,
    /// The place of the meeting.
    pub venue: &'a Venue,
    /// The person to call.
    pub contact: &'a Contact,
    /// The required senders.
    pub senders: &'a [Sender],
    /// Every language.
    pub locales: &'a BTreeMap<String, Locale>,
    /// The event's web page and its QR code, which all languages share.
    pub qr: &'a QrPage,
    /// The Norwegian texts of the foot line.
    pub interface: &'a Messages,
}

/// Puts a page together. Every message that is missing is reported for the language; then there is
/// no document.
pub fn build(
    context: &Context,
    locale: &Locale,
    messages: &Messages,
    template: &Template,
    size: &Size,
    draft: bool,
    found: &mut Vec<Diagnostic>,
) -> Option<Document> {
    let before = found.len();
    let event = context.event;
    let texts = Texts::new(context, locale, messages);
    let mut resolved = BTreeMap::new();
    for id in &template.messages {
        if let Some(text) = texts.get(&id.value, found) {
            resolved.insert(id.value.clone(), text);
        }
    }
    let registers = matches!(&event.registration, Registration::By { way, .. } if way == "slip");
    let required = texts.required();
    let facts = texts.facts(found);
    let programme = texts.programme(found);
    let senders = texts.marks(found);
    let draft = if draft { texts.get("draft", found) } else { None };
    let title = texts.get("document-title", found);
    let interpreters = texts.language_names(&event.interpreters, found);
    let on_request = texts.language_names(&event.on_request, found);
    let window = context.workspace.window.as_str();
    if !template.windows.is_empty() && !template.windows.contains_key(window) {
        found.push(
            Diagnostic::new(&rules::INVALID_VALUE)
                .in_file(crate::content::workspace::FILE)
                .with("key", "window")
                .with("expected", "window")
                .with("known", template.windows.keys().cloned().collect::<Vec<_>>()),
        );
    }
    if found.len() > before {
        return None;
    }

    let date = messages.dates().written(event.date.value);
    Some(Document {
        layer: "all",
        ground: context.workspace.paper(&locale.tag).logos.word(),
        register_marks: false,
        draft,
        title: strip_isolates(&title?),
        status: event.status.word(),
        typography: typography(locale),
        norwegian: typography(context.locales.get("nb").unwrap_or(locale)),
        size: size.clone(),
        min_scale: template.min_scale,
        texts: resolved,
        date: DateBlock {
            full: messages.date(event.date.value),
            weekday: date.weekday,
            day: locale.block.0.replace("{day}", &date.day),
            month: locale.block.1.replace("{month}", &date.month),
        },
        place: place(context.venue, locale.rtl),
        programme,
        interpreters,
        on_request,
        facts,
        web: context.qr.web.clone(),
        senders,
        letter: Letter {
            return_line: context.workspace.return_address.join(" · "),
            window: template.windows.get(window).cloned(),
            families: families(context.locales),
            signature: vec![context.contact.name.clone(), context.contact.title.clone()],
            slip_registers: registers,
            greeted: false,
        },
        foot: texts.foot(template, size, found)?,
        required,
        recipient: None,
        qr: context.qr.pixels.clone(),
    })
}

/// The fonts of addresses: that of Norwegian, then those of every other language, since the names of
/// people come in any script.
pub fn families(locales: &BTreeMap<String, Locale>) -> Vec<String> {
    let norwegian = locales.get("nb").into_iter();
    let mut all: Vec<String> = Vec::new();
    for family in norwegian.chain(locales.values()).flat_map(|locale| &locale.fonts) {
        if !all.contains(family) {
            all.push(family.clone());
        }
    }
    all
}

/// The venue's name and its address. Numbers stay with their street and their town.
fn place(venue: &Venue, rtl: bool) -> Vec<String> {
    let whole = |text: &str| text.replace(' ', "\u{a0}");
    let address = format!("{}, {}", whole(&venue.street), whole(&venue.town));
    [venue.name.as_str(), &address].map(|line| isolate_unknown(line, rtl)).to_vec()
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

/// Without the characters that isolate parts of a line: for titles and for comparing.
pub fn strip_isolates(text: &str) -> String {
    text.replace(|c| matches!(c, '\u{2066}'..='\u{2069}'), "")
}
