//! Event + messages + senders + template → [`Document`]: everything that one page needs, as plain
//! data. It is the only thing that typst sees.

use std::borrow::Cow;
use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;
use qrcode::{EcLevel, QrCode};
use serde::Serialize;

use crate::checks;
use crate::diagnostic::Diagnostic;
use crate::event::{Event, InterpretedLanguage, Registration, Status, clock};
use crate::locale::{Args, Locale, Messages, Value, isolate_ltr, isolate_unknown, likely_script};
use crate::sender::Sender;
use crate::template::{Size, Template, Window};
use crate::workspace::{Contact, Venue, Workspace};

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

/// A recipient's address as it is set. It is confidential and is never shown by `Debug`.
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
    /// The recipient's address as it is set; none on a blank.
    #[serde(skip)]
    pub recipient: Option<Fitted>,
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

/// Modules of light around a QR code (ISO/IEC 18004).
pub(crate) const QUIET_ZONE: usize = 4;

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

/// A web page and the pixels of its QR code; nothing when the address is too long for a code.
#[derive(Debug, Clone, Default)]
pub struct QrPage {
    web: WebPage,
    pixels: Vec<u8>,
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
            Diagnostic::new(&checks::reading::INVALID_VALUE)
                .in_file(crate::workspace::FILE)
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

impl QrPage {
    /// Encodes the event's address. One that is too long is reported.
    pub fn new(event: &Event, found: &mut Vec<Diagnostic>) -> Option<Self> {
        let url = &event.page.value;
        // Level Q survives a quarter of the code being worn, wet or torn.
        let Ok(code) = QrCode::with_error_correction_level(url, EcLevel::Q) else {
            found.push(
                Diagnostic::new(&checks::reading::INVALID_VALUE)
                    .at(&event.source, event.page.span.clone())
                    .with("key", "page")
                    .with("expected", "url"),
            );
            return None;
        };
        let (inner, width) = (code.width(), code.width() + 2 * QUIET_ZONE);
        let mut pixels = vec![255; width * width];
        for (index, colour) in code.to_colors().iter().enumerate() {
            let (row, column) = (index / inner, index % inner);
            pixels[(row + QUIET_ZONE) * width + column + QUIET_ZONE] = colour.select(0, 255);
        }
        let shown = url.trim_start_matches("https://").trim_start_matches("http://");
        let shown = shown.trim_end_matches('/').to_owned();
        Some(Self { web: WebPage { url: url.clone(), shown, modules: width }, pixels })
    }
}

/// Resolves messages with the arguments that each of them gets.
struct Texts<'a> {
    context: &'a Context<'a>,
    locale: &'a Locale,
    messages: &'a Messages,
    usual: Args,
}

/// The last day to ask for an interpreter.
fn last_notice(event: &Event) -> Date {
    event.date.value.checked_sub(event.notice_days.days()).unwrap_or(event.date.value)
}

impl<'a> Texts<'a> {
    fn new(context: &'a Context<'a>, locale: &'a Locale, messages: &'a Messages) -> Self {
        let texts = Self { context, locale, messages, usual: Args::new() };
        Self { usual: texts.usual(), ..texts }
    }

    fn get(&self, id: &str, found: &mut Vec<Diagnostic>) -> Option<String> {
        self.messages.format(id, &self.args(id), found)
    }

    fn phone(&self, number: &str) -> Value {
        // Non-breaking spaces: a number is dialled in one go.
        Value::Text(isolate_ltr(&number.replace(' ', "\u{a0}"), self.locale.rtl))
    }

    fn name(&self, name: &str) -> Value {
        Value::Text(isolate_unknown(name, self.locale.rtl))
    }

    fn names(&self, names: impl IntoIterator<Item = impl AsRef<str>>) -> Value {
        let rtl = self.locale.rtl;
        Value::List(names.into_iter().map(|n| isolate_unknown(n.as_ref(), rtl)).collect())
    }

    /// The arguments of the message `id`. A few names mean different things in different messages
    /// (`$date` is the letter's date in `letter-date`); the comments in `invitation.ftl` say which.
    fn args(&self, id: &str) -> Cow<'_, Args> {
        let event = self.context.event;
        let mut args = Cow::Borrowed(&self.usual);
        let date = event.date.value;
        match (id, &event.registration) {
            ("letter-date", _) => {
                let date = event.letter_date.unwrap_or(date);
                args.to_mut().insert("date", Value::Date(date));
            }
            ("moved-text", _) => {
                let date = event.previous_date.unwrap_or(date);
                args.to_mut().insert("date", Value::Date(date));
            }
            ("slip-interpreter", _) => {
                args.to_mut().insert("deadline", Value::Date(last_notice(event)));
            }
            (id, Registration::By { phone: Some(phone), .. })
                if id.starts_with("registration-") =>
            {
                args.to_mut().insert("phone", self.phone(phone));
            }
            _ => {}
        }
        args
    }

    /// What the arguments mean in most messages.
    fn usual(&self) -> Args {
        let Context { event, contact, venue, senders, .. } = self.context;
        let deadline = match &event.registration {
            Registration::By { deadline, .. } => deadline.value,
            Registration::None => last_notice(event),
        };
        Args::from([
            ("date", Value::Date(event.date.value)),
            ("start", Value::Time(event.start)),
            ("end", Value::Time(event.end.value)),
            ("deadline", Value::Date(deadline)),
            ("days", Value::Number(event.notice_days as f64)),
            ("phone", self.phone(&contact.phone)),
            ("name", self.name(&contact.name)),
            ("url", Value::Text(isolate_ltr(&event.page.value, self.locale.rtl))),
            ("senders", self.names(senders.iter().map(|sender| &sender.name))),
            ("lines", self.names(&venue.bus_lines)),
            ("stop", self.name(&venue.bus_stop)),
            (
                "reference",
                Value::Text(isolate_ltr(event.reference.as_deref().unwrap_or(""), self.locale.rtl)),
            ),
            ("title", Value::Text(self.title())),
        ])
    }

    /// The event's title; empty where it is missing, which is reported where it is asked for.
    fn title(&self) -> String {
        self.messages.format("title", &Args::new(), &mut Vec::new()).unwrap_or_default()
    }

    fn facts(&self, found: &mut Vec<Diagnostic>) -> Vec<Fact> {
        let Context { event, venue, .. } = self.context;
        let registration = match &event.registration {
            Registration::None => "registration-none".to_owned(),
            Registration::By { way, .. } => format!("registration-{way}"),
        };
        let bus = !venue.bus_lines.is_empty() && !venue.bus_stop.is_empty();
        [
            (true, "pen", registration.as_str()),
            (event.childcare, "child", "childcare"),
            (event.halal, "food", "food-halal"),
            (venue.step_free, "wheelchair", "step-free"),
            (bus, "bus", "transport"),
        ]
        .into_iter()
        .filter(|(applies, ..)| *applies)
        .filter_map(|(_, pictogram, id)| {
            Some(Fact { id: id.to_owned(), pictogram, text: self.get(id, found)? })
        })
        .collect()
    }

    fn programme(&self, found: &mut Vec<Diagnostic>) -> Vec<Point> {
        let items = &self.context.event.programme;
        items
            .iter()
            .filter_map(|item| {
                let id = &item.message.value;
                let mut args = self.args(id).into_owned();
                if let Some(speaker) = &item.speaker {
                    args.insert("speaker", self.name(speaker));
                }
                let text = self.messages.format(id, &args, found)?;
                Some(Point { time: self.messages.time(item.at), text, id: id.clone() })
            })
            .collect()
    }

    /// What a template may be required to show. A message that is missing is reported where the
    /// template asks for it.
    fn required(&self) -> BTreeMap<&'static str, String> {
        let ids = ["voluntary", "free", "interpreters-other", "slip-interpreter"];
        let texts = ids.into_iter().filter(|id| self.messages.has(id));
        let mut all: BTreeMap<&'static str, String> =
            texts.filter_map(|id| Some((id, self.get(id, &mut Vec::new())?))).collect();
        all.insert("phone", self.context.contact.phone.clone());
        all
    }

    fn marks(&self, found: &mut Vec<Diagnostic>) -> Vec<Mark> {
        self.context
            .senders
            .iter()
            .filter_map(|sender| {
                let mut args = self.args("logo-alt").into_owned();
                args.insert("name", self.name(&sender.name));
                let alt = match sender.alt.get(&self.locale.tag) {
                    Some(alt) => alt.clone(),
                    None => self.messages.format("logo-alt", &args, found)?,
                };
                Some(Mark {
                    id: sender.id.clone(),
                    alt: strip_isolates(&alt),
                    path: format!("/assets/senders/{}/{}", sender.id, sender.file),
                    aspect: sender.aspect,
                    min_height: sender.min_height,
                    clear_space: sender.clear_space,
                })
            })
            .collect()
    }

    /// The own names of languages, each in its script: from its folder, or from the event.
    fn language_names(
        &self,
        languages: &[InterpretedLanguage],
        found: &mut Vec<Diagnostic>,
    ) -> Vec<LanguageName> {
        let locales = self.context.locales;
        languages
            .iter()
            .filter_map(|language| {
                let tag = &language.tag.value;
                if let (Some(locale), None) = (locales.get(tag), &language.name) {
                    let typography = typography(locale);
                    return Some(LanguageName { name: locale.name.clone(), typography });
                }
                let script = likely_script(tag);
                let kin = locales.values().find(|kin| Some(&kin.script) == script.as_ref());
                let (Some(name), Some(kin)) = (&language.name, kin) else {
                    found.push(
                        Diagnostic::new(&checks::reading::UNKNOWN_LANGUAGE)
                            .at(&self.context.event.source, language.tag.span.clone())
                            .with("tag", tag.as_str())
                            .with(
                                "suggestion",
                                crate::fields::suggest(tag, locales.keys().map(String::as_str)),
                            )
                            .with("known", locales.keys().cloned().collect::<Vec<_>>()),
                    );
                    return None;
                };
                let lang = tag.split('-').next().unwrap_or(tag).to_owned();
                let typography = Typography { lang, region: None, ..typography(kin) };
                Some(LanguageName { name: name.clone(), typography })
            })
            .collect()
    }

    /// `somali · bolig · plakat A3 · versjon 1`.
    fn foot(
        &self,
        template: &Template,
        size: &Size,
        found: &mut Vec<Diagnostic>,
    ) -> Option<String> {
        let Context { event, interface, .. } = self.context;
        let name = template.names.get("nb").unwrap_or(&template.id);
        let args = Args::from([
            ("language", Value::Text(self.locale.name_in("nb").to_owned())),
            ("event", Value::Text(event.id.clone())),
            ("date", Value::Text(event.date.value.strftime("%d.%m.%Y").to_string())),
            ("time", Value::Text(clock(event.start))),
            ("template", Value::Text(format!("{name} {}", size.label))),
            ("version", Value::Number(event.version as f64)),
            (
                "cancelled",
                Value::Text(
                    if event.status == Status::Planned { "no" } else { event.status.word() }
                        .to_owned(),
                ),
            ),
        ]);
        interface.format("foot-line", &args, found)
    }
}
