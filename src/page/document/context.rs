//! The parts of a page that do not change with its language.

use std::collections::BTreeMap;

use crate::content::event::Event;
use crate::content::locale::Locale;
use crate::content::locale::messages::Messages;
use crate::content::sender::Sender;
use crate::content::workspace::{Contact, Venue, Workspace};
use crate::page::document::qr::QrPage;

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
