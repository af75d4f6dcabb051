//! One meeting: the facts of `events/<id>/event.toml`.

use std::path::Path;
use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::{Date, Time};
use serde::{Serialize, Serializer};

use crate::base::calendar;
use crate::content::data;
use crate::content::fields::{self, Fields, Located};
use crate::content::keys;
use crate::content::needed::needed;
use crate::content::programme::{self, ProgrammeItem};
use crate::content::registration::Registration;
use crate::finding::diagnostic::{Diagnostic, Warned};
use crate::finding::source::SourceFile;

/// The name of the file with an event's facts.
pub const FILE: &str = "event.toml";

/// Whether the meeting takes place as announced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// As announced.
    Planned,
    /// At another time or place than announced before.
    Moved,
    /// Not at all.
    Cancelled,
}

impl Status {
    const ALL: [Self; 3] = [Status::Planned, Status::Moved, Status::Cancelled];

    /// The status of this word.
    pub(crate) fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.word() == word)
    }

    /// The word in `event.toml` and `template.toml`.
    pub fn word(self) -> &'static str {
        match self {
            Status::Planned => "planned",
            Status::Moved => "moved",
            Status::Cancelled => "cancelled",
        }
    }
}

impl Serialize for Status {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }
}

/// A language that somebody can interpret.
#[derive(Debug, Clone)]
pub struct InterpretedLanguage {
    /// The BCP 47 tag.
    pub tag: Located<String>,
    /// The name in the language itself, for languages that have no folder in `locales/`.
    pub name: Option<String>,
}

/// All of `event.toml`.
#[derive(Debug, Clone)]
pub struct Event {
    /// The name of the folder.
    pub id: String,
    /// The file itself.
    pub source: Arc<SourceFile>,
    /// The id of the topic whose texts are its own where it has none.
    pub topic: Option<Located<String>>,
    /// The day.
    pub date: Located<Date>,
    /// The weekday as a person wrote it, to be compared with the date.
    pub weekday: Option<Located<String>>,
    /// When it begins.
    pub start: Time,
    /// When it ends.
    pub end: Located<Time>,
    /// The id of the venue in `oppslag.toml`.
    pub venue: Located<String>,
    /// The id of the contact in `oppslag.toml`.
    pub contact: Located<String>,
    /// The address of the event's web page, with `https://`.
    pub page: Located<String>,
    /// Tags of the languages to make pages in.
    pub languages: Vec<Located<String>>,
    /// Whether it takes place.
    pub status: Status,
    /// The day that was announced before it was moved.
    pub previous_date: Option<Date>,
    /// Counts up when printed pages have to be replaced.
    pub version: i64,
    /// The date on the letter; without it the letter has none.
    pub letter_date: Option<Located<Date>>,
    /// The office's reference on the letter.
    pub reference: Option<String>,
    /// Languages with an interpreter at the meeting.
    pub interpreters: Vec<InterpretedLanguage>,
    /// Languages that are named as examples of what one can ask for.
    pub on_request: Vec<InterpretedLanguage>,
    /// How many days before the meeting one must ask for another interpreter.
    pub notice_days: i64,
    /// The programme in its order.
    pub programme: Vec<ProgrammeItem>,
    /// Somebody looks after children.
    pub childcare: bool,
    /// The food is halal.
    pub halal: bool,
    /// How one says that one will come.
    pub registration: Registration,
    /// How many letters are sent, by language, as one expects them when paper is ordered.
    pub letters: Vec<(Located<String>, i64)>,
    /// How many flyers of each language each caseworker gets, where it is not as usual.
    pub flyers: Option<i64>,
}

impl Event {
    /// How one signs up, in the word of `[registration]`.
    pub fn way(&self) -> &str {
        match &self.registration {
            Registration::None => "none",
            Registration::By { way, .. } => way.word(),
        }
    }

    /// The date on the letter.
    pub fn letter_day(&self) -> Option<Date> {
        self.letter_date.as_ref().map(|date| date.value)
    }

    /// The last day to ask for an interpreter: some days before the meeting, or else the last day
    /// before that on which offices are open.
    pub fn last_notice(&self) -> Date {
        let date = self.date.value;
        let day = date.checked_sub(self.notice_days.days()).unwrap_or(date);
        calendar::working_day_until(day)
    }

    /// The last day to give in the slip: one for registration and for an interpreter alike.
    pub fn slip_deadline(&self) -> Date {
        match &self.registration {
            Registration::By { deadline, .. } => deadline.value.min(self.last_notice()),
            Registration::None => self.last_notice(),
        }
    }

    /// Reads the event in `folder`. `name` is the folder's path to show. Only a file that cannot be
    /// read, or that has no date, is an `Err`.
    #[expect(
        clippy::too_many_lines,
        reason = "a line for each key that is read, and one that keeps it"
    )]
    pub fn load(folder: &Path, name: &str) -> Result<Warned<Self>, Vec<Diagnostic>> {
        let id = folder.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        let source = data::read_text(&folder.join(FILE), &format!("{name}/{FILE}"))
            .map_err(|finding| vec![finding])?;
        let mut found = Vec::new();
        let mut fields = fields::parse(&source, keys::EVENT, &mut found);

        let topic = fields.text("topic", &mut found);
        let date = needed(&mut fields, "date", &mut found, Fields::date);
        let start = needed(&mut fields, "start", &mut found, Fields::time);
        let end = needed(&mut fields, "end", &mut found, Fields::time);
        let venue = needed(&mut fields, "venue", &mut found, Fields::text);
        let contact = needed(&mut fields, "contact", &mut found, Fields::text);
        let page = needed(&mut fields, "page", &mut found, Fields::text);
        let weekday = fields.text("weekday", &mut found);
        let before = found.len();
        let languages = fields.texts("languages", &mut found);
        if languages.is_empty() && found.len() == before {
            fields.missing("languages", &mut found);
        }
        let status = status(&mut fields, &mut found);
        let previous_date = fields.date("previous-date", &mut found).map(|d| d.value);
        if status == Status::Moved && previous_date.is_none() {
            fields.missing("previous-date", &mut found);
        }
        let version = fields.integer("version", &mut found).map_or(1, |v| v.value);
        let letter_date = fields.date("letter-date", &mut found);
        let reference = fields.text("reference", &mut found).map(|t| t.value);
        let childcare = fields.flag("childcare", &mut found);
        let halal = fields.flag("halal", &mut found);
        let (interpreters, on_request, notice_days) = interpreters(&mut fields, &mut found);
        let programme = programme::read(&mut fields, &mut found);
        let registration = Registration::read(&mut fields, &mut found);
        let (letters, flyers) = copies(&mut fields, &mut found);
        if let Some(page) = &page
            && !(page.value.starts_with("https://") || page.value.starts_with("http://"))
        {
            fields.invalid("page", page.span.clone(), "url", &mut found);
        }
        fields.finish(&mut found);

        let (Some(date), Some(start), Some(end), Some(venue), Some(contact), Some(page)) =
            (date, start, end, venue, contact, page)
        else {
            return Err(found);
        };
        let event = Self {
            id,
            source: source.clone(),
            topic,
            date,
            weekday,
            start: start.value,
            end,
            venue,
            contact,
            page,
            languages,
            status,
            previous_date,
            version,
            letter_date,
            reference,
            interpreters,
            on_request,
            notice_days,
            programme,
            childcare,
            halal,
            registration,
            letters,
            flyers,
        };
        Ok(Warned { value: event, diagnostics: found })
    }
}

/// A time of the day as `13:30`.
pub fn clock(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

fn status<'a>(fields: &mut Fields<'a>, found: &mut Vec<Diagnostic>) -> Status {
    let Some(word) = fields.text("status", found) else { return Status::Planned };
    Status::of(&word.value).unwrap_or_else(|| {
        fields.invalid("status", word.span, "status", found);
        Status::Planned
    })
}

type Interpreters = (Vec<InterpretedLanguage>, Vec<InterpretedLanguage>, i64);

fn interpreters<'a>(fields: &mut Fields<'a>, found: &mut Vec<Diagnostic>) -> Interpreters {
    let Some(mut table) = fields.table("interpreters", found) else {
        return (Vec::new(), Vec::new(), 3);
    };
    let offered = interpreted(&mut table, "offered", found);
    let on_request = interpreted(&mut table, "on-request", found);
    let days = table.integer("notice-days", found).map_or(3, |days| days.value);
    table.finish(found);
    (offered, on_request, days)
}

/// A list of tags, or of tables with `tag` and `name` for languages without a translation.
fn interpreted<'a>(
    table: &mut Fields<'a>,
    key: &'a str,
    found: &mut Vec<Diagnostic>,
) -> Vec<InterpretedLanguage> {
    let mut all = Vec::new();
    for item in table.items(key, found) {
        let span = item.span();
        if let Some(tag) = item.get_ref().as_str() {
            let tag = Located { value: tag.to_owned(), span };
            all.push(InterpretedLanguage { tag, name: None });
        } else if let Ok(mut fields) = table.below(key, item) {
            let tag = needed(&mut fields, "tag", found, Fields::text);
            let name = needed(&mut fields, "name", found, Fields::text);
            fields.finish(found);
            if let (Some(tag), Some(name)) = (tag, name) {
                all.push(InterpretedLanguage { tag, name: Some(name.value) });
            }
        } else {
            table.invalid(key, span, "language", found);
        }
    }
    all
}

/// `[copies]`: letters by language, and flyers a caseworker.
fn copies<'a>(
    fields: &mut Fields<'a>,
    found: &mut Vec<Diagnostic>,
) -> (Vec<(Located<String>, i64)>, Option<i64>) {
    let Some(mut table) = fields.table("copies", found) else { return (Vec::new(), None) };
    let flyers = table.integer("flyers", found).map(|flyers| flyers.value);
    let mut letters = Vec::new();
    if let Some(mut counts) = table.table("letters", found) {
        for (tag, value) in counts.rest() {
            match fields::whole(value.get_ref(), 0, 1_000_000) {
                Some(count) => letters.push((tag, count)),
                None => counts.invalid(&tag.value, value.span(), "integer", found),
            }
        }
    }
    table.finish(found);
    (letters, flyers)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::rules;

    const FACTS: &str = "date = 2027-05-12\nstart = 13:30\nend = 15:45\nvenue = \"house\"\n\
                         contact = \"kari\"\npage = \"https://bydel.example\"\nlanguages = [\"nb\"]\n";

    /// An event with these facts, and the codes of what is found.
    fn load(facts: &str) -> (Option<Event>, Vec<&'static str>) {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(FILE), facts).unwrap();
        let (event, found) = match Event::load(folder.path(), "events/own") {
            Ok(event) => (Some(event.value), event.diagnostics),
            Err(found) => (None, found),
        };
        (event, found.iter().map(|finding| finding.rule.code).collect())
    }

    #[test]
    fn only_a_moved_event_needs_the_day_that_it_had() {
        for (more, status, missing) in [
            ("", Status::Planned, false),
            ("status = \"planned\"\n", Status::Planned, false),
            ("status = \"cancelled\"\n", Status::Cancelled, false),
            ("status = \"moved\"\n", Status::Moved, true),
            ("status = \"moved\"\nprevious-date = 2027-05-10\n", Status::Moved, false),
        ] {
            let (event, found) = load(&format!("{FACTS}{more}"));
            assert_eq!(event.unwrap().status, status, "{more}");
            let wanted = if missing { vec![rules::MISSING_KEY.code] } else { Vec::new() };
            assert_eq!(found, wanted, "{more}");
        }
    }

    #[test]
    fn each_fact_is_read_from_its_own_key() {
        let (event, found) = load(&format!(
            "{FACTS}topic = \"bolig\"\nweekday = \"onsdag\"\nprevious-date = 2027-05-10\nversion = 3\n\
             letter-date = 2027-04-26\nreference = \"27/1\"\n\
             [interpreters]\noffered = [\"so\", {{ tag = \"bal\", name = \"balochi\" }}]\n\
             on-request = [\"uk\"]\nnotice-days = 5\n\
             [[programme]]\nat = 13:30\nmessage = \"welcome\"\n\
             [[programme]]\nat = 14:15\nmessage = \"talk\"\nspeaker = \"Kari\"\n\
             [copies]\nflyers = 12\nletters = {{ nb = 30, so = 4 }}\n"
        ));
        assert_eq!(found, [""; 0]);
        let event = event.unwrap();
        let day = jiff::civil::date;
        assert_eq!(event.date.value, day(2027, 5, 12));
        assert_eq!((clock(event.start), clock(event.end.value)), ("13:30".into(), "15:45".into()));
        assert_eq!((event.venue.value.as_str(), event.contact.value.as_str()), ("house", "kari"));
        assert_eq!(event.page.value, "https://bydel.example");
        assert_eq!(event.topic.unwrap().value, "bolig");
        assert_eq!(event.weekday.unwrap().value, "onsdag");
        assert_eq!(
            (event.previous_date, event.letter_date.as_ref().map(|day| day.value)),
            (Some(day(2027, 5, 10)), Some(day(2027, 4, 26)))
        );
        assert_eq!((event.version, event.reference.as_deref()), (3, Some("27/1")));
        let spoken = |all: &[InterpretedLanguage]| -> Vec<(String, Option<String>)> {
            all.iter().map(|one| (one.tag.value.clone(), one.name.clone())).collect()
        };
        let offered = [("so".to_owned(), None), ("bal".to_owned(), Some("balochi".to_owned()))];
        assert_eq!(spoken(&event.interpreters), offered);
        assert_eq!(spoken(&event.on_request), [("uk".to_owned(), None)]);
        assert_eq!(event.notice_days, 5);
        let programme: Vec<_> = event
            .programme
            .iter()
            .map(|item| {
                let message = item.message.as_ref().map(|message| message.value.as_str());
                (clock(item.at), message, item.speaker.as_deref())
            })
            .collect();
        let points = [
            ("13:30".to_owned(), Some("welcome"), None),
            ("14:15".to_owned(), Some("talk"), Some("Kari")),
        ];
        assert_eq!(programme, points);
        let letters: Vec<_> =
            event.letters.iter().map(|(tag, n)| (tag.value.as_str(), *n)).collect();
        assert_eq!((letters, event.flyers), (vec![("nb", 30), ("so", 4)], Some(12)));
    }

    #[test]
    fn what_is_not_said_is_as_usual_and_no_flag_stands_for_another() {
        let (event, found) = load(FACTS);
        let event = event.unwrap();
        assert_eq!(found, [""; 0]);
        assert_eq!((event.version, event.notice_days, event.flyers), (1, 3, None));
        assert!(event.interpreters.is_empty() && event.programme.is_empty());
        assert_eq!((event.childcare, event.halal), (false, false));
        for (more, flags) in [
            ("childcare = true\n", (true, false)),
            ("halal = true\n", (false, true)),
            ("childcare = true\nhalal = true\n", (true, true)),
            ("childcare = false\nhalal = true\n", (false, true)),
        ] {
            let event = load(&format!("{FACTS}{more}")).0.unwrap();
            assert_eq!((event.childcare, event.halal), flags, "{more}");
        }
    }

    #[test]
    fn one_asks_for_an_interpreter_while_offices_are_open() {
        for (date, days, registration, notice, slip) in [
            ("2027-05-12", 5, "", "2027-05-07", "2027-05-07"),
            // Three days before is a Sunday.
            ("2027-05-12", 3, "", "2027-05-07", "2027-05-07"),
            // Three days before is Constitution Day, a Monday after Whit Sunday.
            ("2027-05-20", 3, "", "2027-05-14", "2027-05-14"),
            ("2027-05-12", 5, "2027-05-04", "2027-05-07", "2027-05-04"),
            ("2027-05-12", 5, "2027-05-11", "2027-05-07", "2027-05-07"),
        ] {
            let registration = match registration {
                "" => String::new(),
                day => format!("[registration]\nby = \"slip\"\ndeadline = {day}\n"),
            };
            let facts = FACTS.replace("2027-05-12", date);
            let facts = format!("{facts}[interpreters]\nnotice-days = {days}\n{registration}");
            let (event, found) = load(&facts);
            assert_eq!(found, [""; 0], "{facts}");
            let event = event.unwrap();
            let told = [event.last_notice(), event.slip_deadline()].map(|day| day.to_string());
            assert_eq!(told, [notice, slip], "{date} {days}");
        }
    }

    #[test]
    fn numbers_and_words_stop_at_their_limits() {
        for (more, fine) in [
            ("version = 0\n", false),
            ("version = 1\n", true),
            ("version = 9999\n", true),
            ("version = 10000\n", false),
            ("status = \"postponed\"\n", false),
            ("[interpreters]\nnotice-days = 0\n", false),
            ("[interpreters]\nnotice-days = 1\n", true),
            ("[interpreters]\nnotice-days = 99\n", true),
            ("[interpreters]\nnotice-days = 100\n", false),
            ("[copies]\nflyers = -1\n", false),
            ("[copies]\nflyers = 0\n", true),
            ("[copies]\nflyers = 10000\n", true),
            ("[copies]\nflyers = 10001\n", false),
            ("[copies.letters]\nso = -1\n", false),
            ("[copies.letters]\nso = 0\n", true),
            ("[copies.letters]\nso = 1000000\n", true),
            ("[copies.letters]\nso = 1000001\n", false),
        ] {
            let (event, found) = load(&format!("{FACTS}{more}"));
            let wanted = if fine { vec![] } else { vec![rules::INVALID_VALUE.code] };
            assert_eq!(found, wanted, "{more}");
            assert!(event.is_some(), "{more}");
        }
        for (page, fine) in
            [("http://a.example", true), ("ftp://a.example", false), ("a.example", false)]
        {
            let (_, found) = load(&FACTS.replace("https://bydel.example", page));
            assert_eq!(found.is_empty(), fine, "{page}");
        }
        for line in FACTS.lines() {
            let (_, found) = load(&FACTS.replace(&format!("{line}\n"), ""));
            assert_eq!(found, [rules::MISSING_KEY.code], "without {line}");
        }
    }

    #[test]
    fn a_clock_has_24_hours() {
        for (hour, minute, shown) in [
            (0, 0, "00:00"),
            (9, 5, "09:05"),
            (12, 0, "12:00"),
            (17, 30, "17:30"),
            (23, 59, "23:59"),
        ] {
            assert_eq!(clock(jiff::civil::time(hour, minute, 0, 0)), shown);
        }
    }
}
