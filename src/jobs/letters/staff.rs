//! Papers for staff, in Norwegian and without anybody's name: cover sheets, the caseworkers' note and
//! the page with counts.

use serde_json::{Value as Json, json};

use crate::content::locale::values::{Args, Value, strip_isolates};
use crate::finding::diagnostic::Diagnostic;
use crate::jobs::letters::deadline::enclose_until;
use crate::jobs::letters::fault::fault;
use crate::jobs::letters::journal::summary::{LanguageFacts, Summary};
use crate::jobs::letters::make::{LetterFile, Maker, bytes};
use crate::jobs::letters::plan::Job;
use crate::page::document::data::typography;

fn number(count: usize) -> Value {
    Value::Number(count as f64)
}

impl Maker<'_> {
    /// A text of the interface in Norwegian; its id where it cannot be put together, which a test
    /// rules out.
    fn say(&self, id: &str, args: &Args) -> String {
        let text = self.context.interface.format(id, args, &mut Vec::new());
        text.unwrap_or_else(|| id.to_owned())
    }

    fn label(&self, id: &str) -> String {
        self.say(id, &Args::new())
    }

    fn paper(&self, tag: &str) -> String {
        let name = self.context.workspace.paper(tag).name;
        if name.is_empty() { self.label("letters-white") } else { name }
    }

    fn language_name(&self, tag: &str) -> String {
        self.locale(tag).map_or(tag, |locale| locale.name_in("nb")).to_owned()
    }
}

/// The first page of a print batch: for whoever prints and folds.
pub(crate) fn cover(
    maker: &Maker,
    job: &Job,
    tag: &str,
    batch: usize,
    of: usize,
    count: usize,
) -> Json {
    let options = maker.options;
    let envelopes = job.sheets.iter().filter(|sheet| sheet.copy == 1).count();
    let sides = Args::from([("sides", number(usize::from(options.sides)))]);
    let row = |id: &str, value: String| json!([maker.label(id), value]);
    let mut rows = vec![
        row("letters-language", maker.language_name(tag)),
        row("letters-paper", maker.paper(tag)),
        row("letters-count", count.to_string()),
        row("letters-envelopes", envelopes.to_string()),
        row("letters-envelope", maker.context.workspace.window.to_uppercase()),
        row("letters-sides", maker.say("letters-sides-value", &sides)),
        row("letters-batch", format!("{batch} / {of}")),
        row("letters-until", maker.date(maker.until())),
    ];
    if options.code.is_some() {
        rows.push(row("letters-code", maker.label("letters-code-value")));
    }
    json!({
        "title": maker.label("letters-cover-title"),
        "event": maker.event_line().unwrap_or_default(),
        "rows": rows,
        "notes": [maker.label("letters-cover-scale"), maker.label("letters-cover-confidential")],
        "foot": job.name,
    })
}

impl Maker<'_> {
    /// The last day to send the letters.
    pub(crate) fn until(&self) -> jiff::civil::Date {
        enclose_until(self.context.event.date.value, self.context.workspace.enclose_days)
    }

    fn date(&self, date: jiff::civil::Date) -> String {
        let interface = self.context.interface;
        strip_isolates(&interface.date(date))
    }

    /// The caseworkers' note: one page on what the meeting is, how to invite, from when and until when
    /// letters and flyers are enclosed, and which paper goes to which language.
    pub(crate) fn note(&self, languages: &[LanguageFacts]) -> Result<LetterFile, Vec<Diagnostic>> {
        let broken = || vec![fault("caseworker")];
        let event = self.context.event;
        let nb = self.locale("nb").ok_or_else(broken)?;
        let messages =
            self.messages.get("nb").or_else(|| self.calls.get("nb")).ok_or_else(broken)?;
        let args = Args::from([
            ("start", Value::Time(event.start)),
            ("end", Value::Time(event.end.value)),
        ]);
        let get = |id: &str| messages.format(id, &args, &mut Vec::new());
        let from = event.letter_day().unwrap_or(self.options.today);
        let contact = self.context.contact;
        let phone = Args::from([
            ("name", Value::Text(contact.name.clone())),
            ("phone", Value::Text(contact.phone.clone())),
        ]);
        let dates = Args::from([("from", Value::Date(from)), ("until", Value::Date(self.until()))]);
        let total = |count: fn(&LanguageFacts) -> usize| languages.iter().map(count).sum::<usize>();
        // One flyer for each letter; two are cut from a sheet.
        let flyers = |letters: usize| format!("{letters} ({})", letters.div_ceil(2));
        let mut rows: Vec<[String; 4]> = languages
            .iter()
            .map(|l| {
                let (language, paper) = (self.language_name(&l.language), self.paper(&l.language));
                [language, paper, l.letters.to_string(), flyers(l.letters)]
            })
            .collect();
        let all = total(|l| l.letters);
        rows.push([self.label("letters-total"), String::new(), all.to_string(), flyers(all)]);
        let data = json!({
            "title": get("title").ok_or_else(broken)?,
            "kind": self.label("note-title"),
            "typography": typography(nb),
            "facts": [
                [self.label("note-when"), self.date(event.date.value), get("time-range").unwrap_or_default()],
                [self.label("note-where"), self.context.venue.name.clone(),
                    format!("{}, {}", self.context.venue.street, self.context.venue.town)],
            ],
            "what": get("summary").unwrap_or_default(),
            "until": [self.label("note-until"), self.date(self.until()),
                strip_isolates(&self.say("note-until-detail", &dates))],
            "how-title": self.label("note-how"),
            "how": (1..=5).map(|step| self.label(&format!("note-how-{step}"))).collect::<Vec<_>>(),
            "paper-title": self.label("note-paper"),
            "paper-detail": self.label("note-paper-detail"),
            "heads": [self.label("letters-language"), self.label("letters-paper"),
                self.label("note-count"), self.label("note-flyers")],
            "rows": rows,
            "contact": strip_isolates(&self.say("note-contact", &phone)),
            "foot": self.say("note-foot", &Args::from([
                ("event", Value::Text(event.id.clone())), ("version", Value::Number(event.version as f64)),
            ])),
        });
        self.print("cover-note", "caseworker/main.typ", vec![("note.json", bytes(&data))])
    }

    /// The page with counts.
    pub(crate) fn counts(
        &self,
        summary: &Summary,
        name: &str,
    ) -> Result<LetterFile, Vec<Diagnostic>> {
        let rows: Vec<[String; 4]> = summary
            .languages
            .iter()
            .map(|l| {
                let (language, paper) = (self.language_name(&l.language), self.paper(&l.language));
                [language, paper, l.recipients.to_string(), l.letters.to_string()]
            })
            .collect();
        let sum = |count: fn(&LanguageFacts) -> usize| {
            summary.languages.iter().map(count).sum::<usize>().to_string()
        };
        let total =
            [self.label("letters-total"), String::new(), sum(|l| l.recipients), sum(|l| l.letters)];
        let left: Vec<[String; 2]> = summary
            .left_out
            .iter()
            .map(|(reason, rows)| {
                let count =
                    crate::jobs::letters::journal::rows::parse(rows).map_or(0, |rows| rows.len());
                [self.label(&format!("left-out-{reason}")), count.to_string()]
            })
            .collect();
        let kinds = ["print-batch", "letter", "labels", "envelopes", "calls"];
        let files: Vec<[String; 3]> = kinds
            .iter()
            .filter_map(|kind| {
                let files = summary.files.iter().filter(|file| file.kind == *kind);
                let (count, pages) =
                    files.fold((0, 0), |(count, pages), file| (count + 1, pages + file.pages));
                let label = self.label(&format!("file-{kind}"));
                (count > 0).then(|| [label, count.to_string(), pages.to_string()])
            })
            .collect();
        let shard = Args::from([
            ("number", number(summary.shard.number as usize)),
            ("of", number(summary.shard.of as usize)),
        ]);
        let data = json!({
            "title": self.label("letters-summary-title"),
            "event": self.event_line().unwrap_or_default(),
            "families": self.metrics.families(),
            "shard": (summary.shard.of > 1).then(|| self.say("letters-shard", &shard)),
            "rows-in-list": [self.label("letters-rows"), summary.list.rows.to_string()],
            "until": [self.label("letters-until"), self.date(self.until())],
            "heads": [self.label("letters-language"), self.label("letters-paper"),
                self.label("letters-recipients"), self.label("letters-count")],
            "rows": rows,
            "total": total,
            "left-title": self.label("letters-left-out"),
            "left": left,
            "files-title": self.label("letters-files"),
            "files-heads": [self.label("letters-files"), self.label("letters-files-count"),
                self.label("letters-files-pages")],
            "files": files,
        });
        self.print(name, "letters/summary.typ", vec![("summary.json", bytes(&data))])
    }
}
