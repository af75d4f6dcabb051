//! How people say that they will come to a meeting.

use std::fmt;

use jiff::civil::Date;

use crate::content::fields::{Fields, Located};
use crate::content::needed::needed;
use crate::finding::diagnostic::Diagnostic;

/// How one says that one will come.
#[derive(Debug, Clone, PartialEq)]
pub enum Registration {
    /// Not at all.
    None,
    /// Until the deadline.
    By {
        /// In this way.
        way: Way,
        /// The last day.
        deadline: Located<Date>,
        /// The number to call or send to, where it is not the contact's.
        phone: Option<String>,
    },
}

/// A way to say that one will come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// With the slip of the letter.
    Slip,
    /// By a call.
    Telephone,
    /// By a message to a telephone.
    Sms,
    /// On the event's web page.
    Web,
}

impl Way {
    const ALL: [Self; 4] = [Way::Slip, Way::Telephone, Way::Sms, Way::Web];

    /// The word in `event.toml`; with `registration-` before it the id of the message.
    pub fn word(self) -> &'static str {
        match self {
            Way::Slip => "slip",
            Way::Telephone => "telephone",
            Way::Sms => "sms",
            Way::Web => "web",
        }
    }
}

impl fmt::Display for Way {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl Registration {
    /// Reads `[registration]` of an event.
    pub(crate) fn read<'a>(fields: &mut Fields<'a>, found: &mut Vec<Diagnostic>) -> Self {
        let Some(mut table) = fields.table("registration", found) else { return Self::None };
        let by = needed(&mut table, "by", found, Fields::text);
        let deadline = table.date("deadline", found);
        let phone = table.text("phone", found).map(|text| text.value);
        let way = by.filter(|by| by.value != "none").and_then(|by| {
            let way = Way::ALL.into_iter().find(|way| way.word() == by.value);
            if way.is_none() {
                table.invalid("by", by.span, "registration", found);
            }
            way
        });
        if way.is_some() && deadline.is_none() {
            table.missing("deadline", found);
        }
        table.finish(found);
        match way.zip(deadline) {
            Some((way, deadline)) => Self::By { way, deadline, phone },
            None => Self::None,
        }
    }
}
