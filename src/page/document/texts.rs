//! The texts of a page: messages with the arguments that each of them gets.

use std::borrow::Cow;
use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::content::event::{Status, clock};
use crate::content::locale::Locale;
use crate::content::locale::messages::Messages;
use crate::content::locale::values::{Args, Value, isolate_ltr, isolate_unknown, strip_isolates};
use crate::content::programme::ProgrammeItem;
use crate::content::registration::{Registration, Way};
use crate::content::template::{Size, Template};
use crate::finding::diagnostic::Diagnostic;
use crate::page::document::context::Context;
use crate::page::document::data::{Fact, ProgrammePoint, SenderMark};
use crate::page::document::units::{Known, Unit};
use crate::text::wrapping::unwrapped;

/// The id of a break among the facts.
const BREAK: &str = "break";

/// Messages that say how to get an interpreter.
pub(crate) const INTERPRETER: [&str; 5] = [
    "interpreters-other",
    "interpreters-none",
    "slip-interpreter",
    "slip-interpreter-none",
    "slip-slip",
];

/// Resolves messages with the arguments that each of them gets.
pub(crate) struct Texts<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) locale: &'a Locale,
    messages: &'a Messages,
    usual: Args,
    known: Known,
}

/// What the texts are known to hold.
fn known(context: &Context, locale: &Locale, messages: &Messages) -> Known {
    let Context { event, contact, .. } = context;
    let mut known = Known {
        names: vec![contact.name.clone()],
        phones: vec![contact.phone.clone()],
        times: [event.start, event.end.value].map(|time| strip_isolates(&messages.time(time))),
        unspaced: locale.document_language.0 == "zh",
        ..Known::default()
    };
    let mut days = vec![event.date.value, event.last_notice()];
    days.extend(event.letter_day().into_iter().chain(event.previous_date));
    if let Registration::By { deadline, phone, .. } = &event.registration {
        days.push(deadline.value);
        known.phones.extend(phone.clone());
    }
    days.sort_unstable();
    days.dedup();
    for day in days {
        let dates = messages.dates();
        known.date(&dates.full(day), &dates.weekday(day));
        known.date(&dates.long(day), &dates.weekday(day));
    }
    known
}

impl<'a> Texts<'a> {
    pub(crate) fn new(
        context: &'a Context<'a>,
        locale: &'a Locale,
        messages: &'a Messages,
    ) -> Self {
        let known = known(context, locale, messages);
        let texts = Self { context, locale, messages, usual: Args::new(), known };
        Self { usual: texts.usual(), ..texts }
    }

    /// What no line of these texts may break.
    pub(crate) fn units(&self, texts: &BTreeMap<String, String>) -> Vec<Unit> {
        self.known.units(texts.iter().map(|(id, text)| (id.as_str(), text.as_str())))
    }

    /// A date, written out.
    pub(crate) fn date(&self, day: Date) -> String {
        self.known.joined("", &self.messages.date(day))
    }

    pub(crate) fn get(&self, id: &str, found: &mut Vec<Diagnostic>) -> Option<String> {
        let text = self.messages.format(id, &self.args(id), found)?;
        Some(self.known.joined(id, &unwrapped(&text)))
    }

    /// What the message `shown` says with the arguments that the message `id` gets, as plain text. A point of
    /// the programme gets its own speaker.
    pub(crate) fn example(&self, id: &str, shown: &str) -> Option<String> {
        let mut args = self.args(id).into_owned();
        let mut items = self.context.event.programme.iter();
        let item = items.find(|item| item.message.as_ref().is_some_and(|own| own.value == id));
        let speaker = item.and_then(|item| item.speaker.as_deref());
        args.extend(speaker.map(|speaker| ("speaker", self.name(speaker))));
        let mut foods = self.context.event.programme.iter().filter_map(|item| item.pause.as_ref());
        if let Some(pause) = foods.find(|pause| !pause.food.is_empty()) {
            let food = pause.food.iter().map(|word| format!("break-food-{}", word.value));
            let food = food.filter_map(|id| self.get(&id, &mut Vec::new()));
            args.entry("food").or_insert_with(|| Value::List(food.collect()));
        }
        let text = self.messages.format(shown, &args, &mut Vec::new())?;
        Some(strip_isolates(&unwrapped(&text)))
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
                // Never the day of the meeting.
                args.to_mut().remove("date");
                args.to_mut().extend(event.letter_day().map(|date| ("date", Value::Date(date))));
            }
            ("moved-text", _) => {
                let date = event.previous_date.unwrap_or(date);
                args.to_mut().insert("date", Value::Date(date));
            }
            ("slip-interpreter" | "slip-interpreter-none", _) => {
                args.to_mut().insert("deadline", Value::Date(event.last_notice()));
            }
            ("letter-interpreters", _) => {
                let names = self.spoken().into_iter().map(|(name, _)| name);
                args.to_mut().insert("languages", self.names(names));
            }
            (id, Registration::By { phone: Some(phone), .. })
                if id.starts_with("registration-") || id.starts_with("slip-") =>
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
            Registration::By { way, deadline, .. } if *way != Way::Slip => deadline.value,
            _ => event.slip_deadline(),
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

    /// Whether the facts of the meeting are such that a message may be shown: nobody is invited to a
    /// meeting that is cancelled, and no interpreter is promised where none comes.
    pub(crate) fn is_true(&self, id: &str) -> bool {
        let event = self.context.event;
        let come = !event.interpreters.is_empty();
        match id {
            "letter-date" => event.letter_date.is_some(),
            "letter-reference" => event.reference.is_some(),
            "interpreters-heading" | "interpreters-other" | "slip-interpreter" => come,
            "label-interpreter" | "letter-interpreters" => come,
            "interpreters-none" | "letter-interpreters-none" | "slip-interpreter-none" => !come,
            "not-registered" => event.registration == Registration::None,
            "moved-title" | "moved-text" => event.status == Status::Moved,
            "cancelled-kicker" | "cancelled-title" | "cancelled-text" => {
                event.status == Status::Cancelled
            }
            "kicker" | "senders" => event.status != Status::Cancelled,
            _ => true,
        }
    }

    /// The facts with their signs. Where the page has no slip, one calls instead.
    pub(crate) fn facts(&self, has_slip: bool, found: &mut Vec<Diagnostic>) -> Vec<Fact> {
        let Context { event, venue, .. } = self.context;
        let way = match event.way() {
            "slip" if !has_slip => "telephone",
            way => way,
        };
        let registration = format!("registration-{way}");
        let bus = !venue.bus_lines.is_empty() && !venue.bus_stop.is_empty();
        let mut all = self.breaks(found);
        let others = [
            (true, "pen", registration.as_str()),
            (event.childcare, "child", "childcare"),
            (event.halal, "food", "food-halal"),
            (venue.step_free, "wheelchair", "step-free"),
            (bus, "bus", "transport"),
        ];
        all.extend(others.into_iter().filter(|(applies, ..)| *applies).filter_map(
            |(_, pictogram, id)| {
                Some(Fact { id: id.to_owned(), pictogram, text: self.get(id, found)? })
            },
        ));
        all
    }

    /// The breaks of which there is something to say.
    fn breaks(&self, found: &mut Vec<Diagnostic>) -> Vec<Fact> {
        let items = self.context.event.programme.iter();
        items
            .filter_map(|item| {
                let pause = item.pause.as_ref()?;
                let pictogram = match (&item.message, pause.food.as_slice(), pause.caseworker) {
                    (None, [], false) => return None,
                    (None, [], true) => "question",
                    _ => "food",
                };
                let (_, text) = self.point(item, found)?;
                Some(Fact { id: BREAK.to_owned(), pictogram, text })
            })
            .collect()
    }

    /// What stands on the slip: one text where it is for signing up, or else how to order an interpreter
    /// and how to sign up.
    pub(crate) fn slip(&self, found: &mut Vec<Diagnostic>) -> Vec<String> {
        let way = format!("slip-{}", self.context.event.way());
        let order = ["slip-interpreter", "slip-interpreter-none"];
        let order = order.into_iter().filter(|id| way != "slip-slip" && self.is_true(id));
        order.chain([way.as_str()]).filter_map(|id| self.get(id, found)).collect()
    }

    pub(crate) fn programme(&self, found: &mut Vec<Diagnostic>) -> Vec<ProgrammePoint> {
        let items = self.context.event.programme.iter();
        items
            .filter_map(|item| {
                let (id, text) = self.point(item, found)?;
                let text = self.known.joined(&id, &text);
                Some(ProgrammePoint { time: self.messages.time(item.at), text, id })
            })
            .collect()
    }

    /// The message of a point of the programme and its text.
    fn point(&self, item: &ProgrammeItem, found: &mut Vec<Diagnostic>) -> Option<(String, String)> {
        let pause = item.pause.as_ref();
        let food = pause.map_or(&[][..], |pause| &pause.food);
        let id = match &item.message {
            Some(message) => message.value.as_str(),
            None if food.is_empty() => "break",
            None => "break-with",
        };
        let mut args = self.args(id).into_owned();
        if let Some(speaker) = &item.speaker {
            args.insert("speaker", self.name(speaker));
        }
        if !food.is_empty() {
            let names =
                food.iter().map(|word| self.get(&format!("break-food-{}", word.value), found));
            args.insert("food", Value::List(names.collect::<Option<_>>()?));
        }
        let mut text = self.messages.format(id, &args, found)?;
        if pause.is_some_and(|pause| pause.caseworker) {
            let between = if self.locale.script == "Hans" { "" } else { " " };
            text = format!("{text}{between}{}", self.get("break-ask-caseworker", found)?);
        }
        Some((id.to_owned(), text))
    }

    /// What a template may be required to show. A message that is missing is reported where the
    /// template asks for it.
    pub(crate) fn required(&self) -> BTreeMap<&'static str, String> {
        let ids = ["voluntary", "free"].into_iter().chain(INTERPRETER);
        let texts = ids.filter(|id| self.messages.has(id) && self.is_true(id));
        let mut all: BTreeMap<&'static str, String> =
            texts.filter_map(|id| Some((id, self.get(id, &mut Vec::new())?))).collect();
        all.insert("phone", self.context.contact.phone.clone());
        all
    }

    pub(crate) fn marks(&self, found: &mut Vec<Diagnostic>) -> Vec<SenderMark> {
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
                Some(SenderMark {
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

    /// `somali · bolig · plakat A3 · versjon 1 · 3f9a27c1`.
    pub(crate) fn foot(
        &self,
        (template, size): (&Template, &Size),
        code: &str,
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
            ("code", Value::Text(code.to_owned())),
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
