//! What is known of a file and of each of its keys.

/// A kind of file that people write.
#[derive(Debug)]
pub struct File {
    /// The word for it in message ids, such as `event`; `file-event` says what the file is for.
    pub id: &'static str,
    /// Its name, such as `event.toml`.
    pub name: &'static str,
    /// Where it lies, such as `events/<id>/event.toml`.
    pub place: &'static str,
    /// Who writes it.
    pub reader: Reader,
    /// Its keys.
    pub keys: &'static [Key],
    /// Words that people write into it for what stands in the texts beside it, by the message's id.
    pub texts: &'static [(&'static str, &'static [&'static str])],
}

/// Who writes something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reader {
    /// Whoever prepares a meeting.
    Staff,
    /// Whoever sets an office up.
    Office,
    /// Whoever looks after languages, templates and lists of words.
    Maintainer,
}

impl Reader {
    /// The word for it in messages.
    pub fn word(self) -> &'static str {
        match self {
            Reader::Staff => "staff",
            Reader::Office => "office",
            Reader::Maintainer => "maintainer",
        }
    }
}

/// One key.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    /// The key as it is written.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// What happens where it is left out.
    pub absent: Absent,
    /// A value as it is written; the id of one where tables have ids; a line of a table whose keys are
    /// data. Tables are shown by the examples of their keys.
    pub example: &'static str,
    /// Keys of the same section without which this one means nothing.
    pub beside: &'static [&'static str],
    /// What people who do not know the key write for it.
    pub aliases: &'static [&'static str],
}

/// What happens where a key is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Absent {
    /// It must be there.
    Fault,
    /// It must be there in some cases, which its explanation names.
    FaultAtTimes,
    /// It is as if this stood there.
    Value(&'static str),
    /// Nothing is shown or done; its explanation says what that means.
    Nothing,
}

/// What a key holds.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// Text.
    Text,
    /// The address of a web page.
    Url,
    /// A colour as `#rrggbb`.
    Colour,
    /// A whole number from the first to the second.
    Integer(i64, i64),
    /// A number that is not negative.
    Number,
    /// Yes or no.
    Flag,
    /// A day.
    Date,
    /// A time of the day.
    Time,
    /// One of these words.
    Word(&'static [&'static str]),
    /// Something that has its id elsewhere.
    Pick(Pick),
    /// A list of texts.
    Texts,
    /// A list of numbers.
    Numbers,
    /// A list of some of these words.
    Words(&'static [&'static str]),
    /// A list of things that have their ids elsewhere.
    Picks(Pick),
    /// So many lists of texts.
    TextLists(usize),
    /// A list of language tags, or of tables with these keys for languages without a translation.
    Spoken(&'static [Key]),
    /// A table with these keys.
    Table(&'static [Key]),
    /// A list of tables with these keys.
    Tables(&'static [Key]),
    /// A table whose keys are ids, each with a table with these keys.
    Named(&'static [Key]),
    /// A table whose keys are ids or tags, each with such a value.
    Map(&'static Kind),
}

impl Kind {
    /// The word for it in messages.
    pub fn word(&self) -> &'static str {
        match self {
            Kind::Text => "text",
            Kind::Url => "url",
            Kind::Colour => "colour",
            Kind::Integer(..) => "integer",
            Kind::Number => "number",
            Kind::Flag => "flag",
            Kind::Date => "date",
            Kind::Time => "time",
            Kind::Word(_) => "word",
            Kind::Pick(_) => "pick",
            Kind::Texts => "texts",
            Kind::Numbers => "numbers",
            Kind::Words(_) => "words",
            Kind::Picks(_) => "picks",
            Kind::TextLists(_) => "text-lists",
            Kind::Spoken(_) => "spoken",
            Kind::Table(_) => "table",
            Kind::Tables(_) => "tables",
            Kind::Named(_) => "named",
            Kind::Map(_) => "map",
        }
    }

    /// The keys of the tables below; none where it holds values.
    pub fn keys(&self) -> &'static [Key] {
        match self {
            Kind::Spoken(keys) | Kind::Table(keys) | Kind::Tables(keys) | Kind::Named(keys) => keys,
            _ => &[],
        }
    }

    /// Whether it is written as a section of its own.
    pub fn is_section(&self) -> bool {
        matches!(self, Kind::Table(_) | Kind::Tables(_) | Kind::Named(_) | Kind::Map(_))
    }
}

/// What has its id elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pick {
    /// A venue of `oppslag.toml`.
    Venue,
    /// A contact of `oppslag.toml`.
    Contact,
    /// A topic in `assets/topics/`.
    Topic,
    /// A paper of `oppslag.toml`.
    Paper,
    /// A folder in `assets/senders/`.
    Sender,
    /// A folder in `locales/`, by its BCP 47 tag.
    Language,
    /// A message of the event's or the program's texts.
    Message,
    /// The code of a check.
    Check,
    /// A size of a template.
    Size,
    /// A window of the letter's template.
    Window,
    /// A concept of the Norwegian glossary.
    Concept,
    /// A family in `fonts/`.
    Font,
}

impl Pick {
    /// The word for it in messages.
    pub fn word(self) -> &'static str {
        match self {
            Pick::Venue => "venue",
            Pick::Contact => "contact",
            Pick::Topic => "topic",
            Pick::Paper => "paper",
            Pick::Sender => "sender",
            Pick::Language => "language",
            Pick::Message => "message",
            Pick::Check => "check",
            Pick::Size => "size",
            Pick::Window => "window",
            Pick::Concept => "concept",
            Pick::Font => "font",
        }
    }
}

/// A key that may be left out; `example` as in [`Key::example`].
pub(crate) const fn key(name: &'static str, kind: Kind, example: &'static str) -> Key {
    Key { name, kind, absent: Absent::Nothing, example, beside: &[], aliases: &[] }
}

/// A table with these keys.
pub(crate) const fn table(name: &'static str, keys: &'static [Key]) -> Key {
    key(name, Kind::Table(keys), "")
}

/// A list of tables with these keys.
pub(crate) const fn tables(name: &'static str, keys: &'static [Key]) -> Key {
    key(name, Kind::Tables(keys), "")
}

/// Tables with these keys by their ids, of which `example` is one.
pub(crate) const fn named(name: &'static str, example: &'static str, keys: &'static [Key]) -> Key {
    key(name, Kind::Named(keys), example)
}

impl Key {
    /// It must be there.
    pub(crate) const fn needed(self) -> Self {
        Self { absent: Absent::Fault, ..self }
    }

    /// It must be there in some cases.
    pub(crate) const fn at_times(self) -> Self {
        Self { absent: Absent::FaultAtTimes, ..self }
    }

    /// It is as if this stood there where it is left out.
    pub(crate) const fn or(self, value: &'static str) -> Self {
        Self { absent: Absent::Value(value), ..self }
    }

    /// It means nothing without these.
    pub(crate) const fn beside(self, keys: &'static [&'static str]) -> Self {
        Self { beside: keys, ..self }
    }

    /// What else people write for it.
    pub(crate) const fn also(self, aliases: &'static [&'static str]) -> Self {
        Self { aliases, ..self }
    }

    /// Whether it must be there, always or at times.
    pub fn is_needed(&self) -> bool {
        matches!(self.absent, Absent::Fault | Absent::FaultAtTimes)
    }
}
