//! `oppslag topic`: what a topic is, and a new one made of a meeting.

use std::path::Path;
use std::process::ExitCode;

use oppslag::Error;
use oppslag::content::data::Data;
use oppslag::content::locale::folder::SOURCE;
use oppslag::content::locale::values::{Args, Value};
use oppslag::content::workspace;
use oppslag::jobs::topic::{KnownTopic, save, topics};

use crate::args::meeting::TopicCommand;
use crate::list::columns;
use crate::terminal::Terminal;

pub(crate) fn run(command: TopicCommand, terminal: &Terminal) -> Result<ExitCode, Error> {
    match command {
        TopicCommand::Show { topic } => show(&topic, terminal),
        TopicCommand::Save { event, topic } => keep(&event, &topic, terminal),
    }
}

/// The texts of a topic in the language that translations are made from, its hard words, and how far each of
/// its languages has been read.
fn show(id: &str, terminal: &Terminal) -> Result<ExitCode, Error> {
    let data = Data::new(workspace::find(Path::new(".")).as_deref());
    let mut found = Vec::new();
    let all = topics(&data, SOURCE, &mut found);
    let Some(one) = all.iter().find(|one| one.topic.id == id) else {
        let known: Vec<String> = all.into_iter().map(|one| one.topic.id).collect();
        return Err(Error::UnknownTopic { id: id.to_owned(), known: known.join(", ") });
    };
    terminal.say_findings(&found);
    let mut out = format!("{}\n", one.topic.name_in(&terminal.interface.tag));
    let original = one.languages.iter().find(|language| language.tag == SOURCE);
    for message in original.iter().flat_map(|language| &language.texts.messages) {
        out.push_str(&format!(
            "\n{}\n  {}\n",
            message.id(),
            message.text.text.replace('\n', "\n  ")
        ));
    }
    if !one.topic.words.is_empty() {
        let heading = terminal.text("topic-words", &Args::new());
        let rows =
            one.topic.words.iter().map(|(word, plain)| vec![format!("  {word}"), plain.clone()]);
        out.push_str(&format!("\n{heading}\n{}", columns(&rows.collect::<Vec<_>>())));
    }
    let rows: Vec<Vec<String>> = one
        .languages
        .iter()
        .map(|language| vec![format!("  {}", language.tag), state(language, terminal)])
        .collect();
    let heading = terminal.text("topic-languages", &Args::new());
    out.push_str(&format!("\n{heading}\n{}", columns(&rows)));
    terminal.print(&out);
    Ok(ExitCode::SUCCESS)
}

fn state(language: &oppslag::jobs::topic::TopicLanguage, terminal: &Terminal) -> String {
    let id = match (language.is_signed(), language.is_changed()) {
        (true, _) => "list-reviewed",
        (false, true) => "topic-changed",
        (false, false) => "list-unreviewed",
    };
    terminal.text(id, &Args::new())
}

/// A line of `oppslag list topics`: how many languages, and which of them have been read.
pub(crate) fn row(one: &KnownTopic, terminal: &Terminal) -> Vec<String> {
    let tags = |is: &dyn Fn(&oppslag::jobs::topic::TopicLanguage) -> bool| -> Vec<String> {
        one.languages.iter().filter(|one| is(one)).map(|one| one.tag.clone()).collect()
    };
    let args = Args::from([
        ("languages", Value::Number(one.languages.len() as f64)),
        ("signed", Value::List(tags(&|language| language.is_signed()))),
        ("count", Value::Number(tags(&|language| language.is_signed()).len() as f64)),
        ("changed", Value::Number(tags(&|language| language.is_changed()).len() as f64)),
    ]);
    vec![
        one.topic.id.clone(),
        one.topic.name_in(&terminal.interface.tag).to_owned(),
        terminal.text("list-topic", &args),
        if one.own { terminal.text("list-own", &Args::new()) } else { String::new() },
    ]
}

fn keep(event: &Path, id: &str, terminal: &Terminal) -> Result<ExitCode, Error> {
    let saved = save(event, id)?;
    terminal.say_findings(&saved.findings);
    for path in &saved.written {
        terminal.print(&format!("{}\n", path.display()));
    }
    let args = Args::from([("id", Value::Text(id.to_owned()))]);
    let done = if saved.written.is_empty() { "topic-not-saved" } else { "topic-saved" };
    terminal.say(&format!("{}\n", terminal.text(done, &args)));
    Ok(ExitCode::from(u8::from(saved.written.is_empty())))
}
