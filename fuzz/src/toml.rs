//! Files in TOML: whatever they hold, reading them ends with values that can be used or findings.

use std::path::Path;
use std::sync::{Arc, OnceLock};

use oppslag::checks::registry;
use oppslag::checks::subject::EventSubject;
use oppslag::content::data::Data;
use oppslag::content::event::Event;
use oppslag::content::locale;
use oppslag::content::locale::messages::Messages;
use oppslag::content::locale::values::{Args, Value};
use oppslag::content::registration::Registration;
use oppslag::content::workspace::Workspace;
use oppslag::content::{sender, template};
use oppslag::finding::diagnostic::{Diagnostic, Warned};
use oppslag::finding::rules::{self, Severity};
use oppslag::finding::selection::Selection;
use oppslag::finding::sink::Sink;
use oppslag::finding::source::SourceFile;
use oppslag::language::Languages;
use oppslag::text::fluent::bundle::Bundle;
use oppslag::text::tokens;

use super::{TAGS, header, inspect, interface, languages, today, write};

const OFFICE: &str = include_str!("../../oppslag.toml");
const MEETING: &str = include_str!("../../events/bolig/event.toml");

fn office(folder: &Path) -> &'static Workspace {
    static OFFICE_READ: OnceLock<Workspace> = OnceLock::new();
    OFFICE_READ.get_or_init(|| {
        let folder = folder.join("office");
        write(&folder.join("oppslag.toml"), OFFICE.as_bytes());
        match Workspace::load(&folder) {
            Ok(Warned { value, .. }) => value,
            Err(finding) => panic!("{finding:?}"),
        }
    })
}

fn meeting(folder: &Path) -> &'static Event {
    static MEETING_READ: OnceLock<Event> = OnceLock::new();
    MEETING_READ.get_or_init(|| {
        let folder = folder.join("meeting");
        write(&folder.join("event.toml"), MEETING.as_bytes());
        match Event::load(&folder, "events/meeting") {
            Ok(Warned { value, .. }) => value,
            Err(findings) => panic!("{findings:?}"),
        }
    })
}

/// Everything that is judged of the facts of a meeting.
fn facts(event: &Event, workspace: &Workspace) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let subject =
        EventSubject { event, workspace, senders: &[], languages: languages(), today: today() };
    for check in Selection::default().of(registry::EVENT) {
        check(&subject, &mut found);
    }
    found
}

fn has_error(findings: &[Diagnostic]) -> bool {
    findings.iter().any(|finding| finding.severity == Severity::Error)
}

/// `oppslag.toml`.
pub fn workspace(bytes: &[u8], folder: &Path) {
    write(&folder.join("workspace/oppslag.toml"), bytes);
    let Warned { value: workspace, diagnostics } = match Workspace::load(&folder.join("workspace"))
    {
        Ok(loaded) => loaded,
        Err(findings) => {
            assert!(std::str::from_utf8(bytes).is_err(), "{findings:?}");
            return inspect(&findings, interface(0));
        }
    };
    let text = &workspace.source.text;
    let mut found = diagnostics;
    assert!(!workspace.organisation.is_empty() || has_error(&found));
    for sender in &workspace.senders {
        assert!(text.get(sender.span.clone()).is_some(), "{sender:?}");
    }
    for exception in &workspace.policy.exceptions {
        assert!(text.get(exception.span.clone()).is_some(), "{exception:?}");
        assert!(rules::find(&exception.code).is_some(), "{exception:?}");
    }
    assert!(workspace.policy.severities.keys().all(|code| rules::find(code).is_some()));
    for (tag, paper) in &workspace.paper_of {
        assert_eq!(Some(&workspace.paper(tag)), workspace.papers.get(&paper.value));
    }
    for name in workspace.names() {
        tokens::joined(&tokens::tokens(name));
    }
    sender::load_required(&workspace, &mut found);
    found.extend(facts(meeting(folder), &workspace));
    let mut sink = Sink::new(&workspace.policy, Selection::default());
    sink.extend(found.iter().cloned());
    let left = sink.finish(false);
    assert!(left.len() <= found.len() + workspace.policy.exceptions.len());
    for finding in &left {
        if let Some(severity) = workspace.policy.severities.get(finding.rule.code) {
            // An exception that accepts nothing is found last, when severities have been set.
            assert!(finding.severity == *severity || finding.rule.code == "unused-exception");
        }
    }
    inspect(&left, interface(bytes.len() as u8));
}

/// `event.toml`.
pub fn event(bytes: &[u8], folder: &Path) {
    write(&folder.join("event/event.toml"), bytes);
    let findings = match Event::load(&folder.join("event"), "events/event") {
        Ok(Warned { value: event, diagnostics }) => {
            let text = &event.source.text;
            let tags = event.interpreters.iter().chain(&event.on_request).map(|all| &all.tag.span);
            let items =
                event.programme.iter().flat_map(|item| &item.message).map(|message| &message.span);
            let spans = event.languages.iter().map(|tag| &tag.span).chain(tags).chain(items);
            for span in spans.chain([&event.date.span, &event.end.span, &event.page.span]) {
                assert!(text.get(span.clone()).is_some(), "{span:?}");
            }
            assert!((1..10_000).contains(&event.version) && (1..100).contains(&event.notice_days));
            let absolute = event.page.value.starts_with("http");
            assert!(absolute || has_error(&diagnostics));
            assert!(!event.languages.is_empty() || has_error(&diagnostics));
            if let Registration::By { deadline, .. } = &event.registration {
                assert!(text.get(deadline.span.clone()).is_some(), "{deadline:?}");
            }
            let mut found = diagnostics;
            found.extend(facts(&event, office(folder)));
            found
        }
        Err(findings) => {
            assert!(has_error(&findings), "{findings:?}");
            findings
        }
    };
    inspect(&findings, interface(bytes.len() as u8));
}

/// A file of the data folders, which a workspace lays over those that come with oppslag.
pub fn locale(bytes: &[u8], folder: &Path) {
    let (choice, rest) = header(bytes);
    let tag = TAGS[usize::from(choice / 8 % 16)];
    let file = match choice % 8 {
        0 => format!("locales/{tag}/locale.toml"),
        1 => format!("locales/{tag}/glossary.toml"),
        2 | 3 => format!("locales/{tag}/words.toml"),
        4 => format!("locales/{tag}/review.toml"),
        5 => "templates/poster/template.toml".to_owned(),
        6 => "assets/senders/nav/sender.toml".to_owned(),
        _ => "assets/senders/nav/logo.svg".to_owned(),
    };
    let path = folder.join("data").join(&file);
    write(&path, rest);
    let data = Data::new(Some(&folder.join("data")));
    let mut found = Vec::new();
    match choice % 8 {
        0 | 4 => {
            let locales = locale::load_all(&data);
            let Some(locale) = locales.get(tag) else { panic!("{tag} is gone") };
            found.extend(locale.diagnostics.iter().cloned());
            assert!(locale.scale.is_finite() && locale.leading.is_finite());
            for wanted in [tag, "no", "ar-SY", "zh-CN", "xx"] {
                let best = locale::negotiate(wanted, locales.keys());
                assert!(best.is_none_or(|best| locales.contains_key(best)));
            }
            write_with(locale, &mut found);
        }
        1..=3 => words(&data, tag, &mut found),
        5 => {
            for template in template::load_all(&data, &mut found).values() {
                assert!(!template.sizes.is_empty());
                let whole = |size: &template::Size| size.width >= 0.0 && size.height >= 0.0;
                assert!(template.sizes.iter().all(whole));
                for message in &template.messages {
                    assert!(template.source.text.get(message.span.clone()).is_some());
                }
            }
        }
        _ => {
            if let Some(sender) = sender::load(&data, "nav", &mut found) {
                assert!(sender.aspect.is_normal() && sender.aspect > 0.0, "{}", sender.aspect);
                assert!(sender.min_height >= 0.0 && sender.clear_space >= 0.0);
            } else {
                assert!(has_error(&found));
            }
        }
    }
    // The next input may name another file.
    let _ = std::fs::remove_file(&path);
    inspect(&found, interface(rest.len() as u8));
}

/// Writes dates, numbers and lists in a language.
fn write_with(locale: &locale::Locale, found: &mut Vec<Diagnostic>) {
    const TEXT: &str = "m = { DATETIME($d, dateStyle: \"long\") } { $d } { LIST($l) } \
        { LIST($l, type: \"disjunction\") } { NUMBER($n) } { $n ->\n [one] a\n *[other] b\n }\n";
    let source = Arc::new(SourceFile::new("x.ftl", TEXT));
    let Some(messages) = Messages::new(locale, &[source], found) else {
        assert!(has_error(found));
        return;
    };
    let day = jiff::civil::date(2027, 5, 12);
    let args = Args::from([
        ("d", Value::Date(day)),
        ("l", Value::List(vec!["a".to_owned(), "b".to_owned(), "c".to_owned()])),
        ("n", Value::Number(21.0)),
    ]);
    let before = found.len();
    let text = messages.format("m", &args, found);
    assert!(text.is_some() || found.len() > before);
    messages.dates().written(day);
    messages.time(jiff::civil::time(13, 30, 0, 0));
}

/// Looks for the words of a list or glossary in a text and its translation.
fn words(data: &Data, tag: &str, found: &mut Vec<Diagnostic>) {
    const ORIGINAL: &str = "a = Onsdag 12. mai 2027 kl. 13:30: Barna kan ikke tolke for deg. Brukermøtet om \
        bostøtte, NAV og kvalifiseringsprogrammet: Vi står på egne bein i tjenesteapparatet.";
    const TRANSLATION: &str = "a = в среду, 12 травня 2027, الأربعاء ١٢ مايو، 5月12日星期三 HELE TEKSTEN MED STORE \
        BOKSTAVER barn som tolk The consumers' meeting about { $x } social services, la reunión.";
    let fresh = Languages::new(data, []);
    let language = fresh.get(tag);
    let bundle = |text| Bundle::new(vec![Arc::new(SourceFile::new("x.ftl", text))], false);
    let (original, translation) = (bundle(ORIGINAL), bundle(TRANSLATION));
    if tag == "nb" {
        found.extend(super::check::judge((&language, &language), &original, &original, false));
    }
    let nb = if tag == "nb" { language.clone() } else { languages().get("nb") };
    found.extend(super::check::judge((&language, &nb), &translation, &original, false));
    found.extend(fresh.findings());
}
