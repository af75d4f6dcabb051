//! The texts of a page: messages with the arguments that each of them gets.

use std::borrow::Cow;
use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::content::event::{Event, InterpretedLanguage, Status, clock};
use crate::content::locale::messages::Messages;
use crate::content::locale::values::{Args, Value, isolate_ltr, isolate_unknown, strip_isolates};
use crate::content::locale::{Locale, likely_script};
use crate::content::registration::Registration;
use crate::content::template::{Size, Template};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::page::document::context::Context;
use crate::page::document::data::{
    Fact, LanguageName, ProgrammePoint, SenderMark, Typography, typography,
};

/// Resolves messages with the arguments that each of them gets.
pub(crate) struct Texts<'a> {
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
    pub(crate) fn new(
        context: &'a Context<'a>,
        locale: &'a Locale,
        messages: &'a Messages,
    ) -> Self {
        let texts = Self { context, locale, messages, usual: Args::new() };
        Self { usual: texts.usual(), ..texts }
    }

    pub(crate) fn get(&self, id: &str, found: &mut Vec<Diagnostic>) -> Option<String> {
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

    pub(crate) fn facts(&self, found: &mut Vec<Diagnostic>) -> Vec<Fact> {
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

    pub(crate) fn programme(&self, found: &mut Vec<Diagnostic>) -> Vec<ProgrammePoint> {
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
                Some(ProgrammePoint { time: self.messages.time(item.at), text, id: id.clone() })
            })
            .collect()
    }

    /// What a template may be required to show. A message that is missing is reported where the
    /// template asks for it.
    pub(crate) fn required(&self) -> BTreeMap<&'static str, String> {
        let ids = ["voluntary", "free", "interpreters-other", "slip-interpreter"];
        let texts = ids.into_iter().filter(|id| self.messages.has(id));
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

    /// The own names of languages, each in its script: from its folder, or from the event.
    pub(crate) fn language_names(
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
                        Diagnostic::new(&rules::UNKNOWN_LANGUAGE)
                            .at(&self.context.event.source, language.tag.span.clone())
                            .with("tag", tag.as_str())
                            .with(
                                "suggestion",
                                crate::base::suggest::suggest(
                                    tag,
                                    locales.keys().map(String::as_str),
                                ),
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
    pub(crate) fn foot(
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
