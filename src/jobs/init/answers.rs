//! What is asked when an office or a meeting is set up. Every answer may be left empty; what is needed
//! of it is told afterwards ([`crate::jobs::init::missing`]).

use jiff::civil::{Date, Time};

use crate::content::shape::aspect;
use crate::content::workspace::{Contact, Venue};
use crate::jobs::init::palette::PaletteColour;

/// The answers about an office.
#[derive(Debug, Clone, Default)]
pub struct Office {
    /// Its name.
    pub organisation: String,
    /// The address that letters come back to, a line each.
    pub return_address: Vec<String>,
    /// Whose logos every page shows, in their order.
    pub senders: Vec<NewSender>,
    /// Where it holds meetings.
    pub venues: Vec<Venue>,
    /// Whom people can call.
    pub contacts: Vec<Contact>,
    /// In which languages, and on which paper.
    pub languages: Vec<NewLanguage>,
}

/// A sender.
#[derive(Debug, Clone, Default)]
pub struct NewSender {
    /// Its name.
    pub name: String,
    /// Its own logo, where it is at hand.
    pub logo: Option<Logo>,
}

/// A logo that can be drawn: SVG or PNG.
#[derive(Debug, Clone)]
pub struct Logo {
    bytes: Vec<u8>,
}

impl Logo {
    /// The file of a logo; nothing where it is neither an SVG nor a PNG that has a size.
    pub fn new(bytes: Vec<u8>) -> Option<Self> {
        aspect(&bytes).is_ok().then_some(Self { bytes })
    }

    /// The name that the file must have.
    pub fn file(&self) -> &'static str {
        if self.bytes.starts_with(b"\x89PNG") { "logo.png" } else { "logo.svg" }
    }

    /// The file.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

/// A language that the office writes in.
#[derive(Debug, Clone)]
pub struct NewLanguage {
    /// Its BCP 47 tag.
    pub tag: String,
    /// The paper of its pages; white where none is chosen.
    pub paper: Option<&'static PaletteColour>,
}

/// The answers about a meeting.
#[derive(Debug, Clone, Default)]
pub struct Meeting {
    /// Its id; made of its title where it is empty.
    pub id: String,
    /// What it is about: its title in the first language, and what its id is made of.
    pub title: String,
    /// The id of its topic, whose texts it has. Then the title is no text of its own.
    pub topic: Option<String>,
    /// The day.
    pub date: Option<Date>,
    /// When it begins.
    pub start: Option<Time>,
    /// When it ends.
    pub end: Option<Time>,
    /// The id of the venue.
    pub venue: String,
    /// The id of the contact.
    pub contact: String,
    /// The address of its web page.
    pub page: String,
    /// Its languages; those of the office where none are named.
    pub languages: Vec<String>,
    /// The id of a meeting whose facts and texts are copied. What is answered here goes before them.
    pub like: Option<String>,
}
