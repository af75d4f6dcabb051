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

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    use crate::content::fields;
    use crate::content::keys;
    use crate::finding::rules;
    use crate::finding::source::SourceFile;

    /// What is read of an event's registration, and the codes of what is found.
    fn read(lines: &str) -> (Registration, Vec<&'static str>) {
        let source = Arc::new(SourceFile::new("event.toml", lines));
        let mut found = Vec::new();
        let mut fields = fields::parse(&source, keys::EVENT, &mut found);
        let registration = Registration::read(&mut fields, &mut found);
        (registration, found.iter().map(|finding| finding.rule.code).collect())
    }

    #[test]
    fn people_register_in_one_way_until_a_day() {
        let day = "deadline = 2027-05-04\n";
        for (lines, way, found) in [
            (String::new(), None, None),
            ("[registration]\nby = \"none\"\n".to_owned(), None, None),
            (format!("[registration]\nby = \"slip\"\n{day}"), Some(Way::Slip), None),
            (format!("[registration]\nby = \"telephone\"\n{day}"), Some(Way::Telephone), None),
            (format!("[registration]\nby = \"sms\"\n{day}"), Some(Way::Sms), None),
            (format!("[registration]\nby = \"web\"\n{day}"), Some(Way::Web), None),
            ("[registration]\nby = \"web\"\n".to_owned(), None, Some(rules::MISSING_KEY.code)),
            (format!("[registration]\n{day}"), None, Some(rules::MISSING_KEY.code)),
            (
                format!("[registration]\nby = \"post\"\n{day}"),
                None,
                Some(rules::INVALID_VALUE.code),
            ),
        ] {
            let (registration, codes) = read(&lines);
            assert_eq!(codes, found.into_iter().collect::<Vec<_>>(), "{lines}");
            let read = match registration {
                Registration::None => None,
                Registration::By { way, .. } => Some(way),
            };
            assert_eq!(read, way, "{lines}");
        }
        let (registration, _) =
            read(&format!("[registration]\nby = \"sms\"\nphone = \"41\"\n{day}"));
        let Registration::By { way, deadline, phone } = registration else { panic!() };
        assert_eq!((way.to_string().as_str(), phone.as_deref()), ("sms", Some("41")));
        assert_eq!(deadline.value, jiff::civil::date(2027, 5, 4));
    }
}
