//! What checks of the facts of a meeting are shown.

use jiff::civil::Date;

use crate::content::event::Event;
use crate::content::sender::Sender;
use crate::content::workspace::Workspace;
use crate::language::Languages;

/// The facts of a meeting and the office that holds it.
#[derive(Debug)]
pub struct EventSubject<'a> {
    /// The meeting.
    pub event: &'a Event,
    /// The office.
    pub workspace: &'a Workspace,
    /// The required senders that could be read.
    pub senders: &'a [Sender],
    /// The languages.
    pub languages: &'a Languages,
    /// The day that counts as today.
    pub today: Date,
}
