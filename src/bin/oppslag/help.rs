//! What `--help` shows, in the user's language: `locales/<tag>/help.ftl` says what every command, option and
//! value is for, and `args.rs` only which there are.

use clap::builder::PossibleValue;
use clap::{Arg, ArgAction, Command};
use oppslag::content::interface::Interface;
use oppslag::content::locale::values::{Args, Value};
use oppslag::people::columns::FIELDS;

/// How clap calls the places for options and for a command in a line that shows how to use it.
const PLACES: [(&str, &str); 2] = [("OPTIONS", "value-options"), ("COMMAND", "value-command")];

/// The command line with all its texts.
pub(crate) fn localised(command: Command, words: &Interface) -> Command {
    let mut command = with_long_help(command);
    command.build();
    let named = words.text("help-usage", &Args::new());
    described(command, &[], words, &named)
}

/// Whether there is more to show for `--help` than for `-h` is settled when clap builds a command, before
/// the texts are there.
fn with_long_help(command: Command) -> Command {
    command.long_about("").mut_subcommands(with_long_help)
}

fn described(command: Command, above: &[&str], words: &Interface, usage: &str) -> Command {
    let name = command.get_name().to_owned();
    let root = name == env!("CARGO_PKG_NAME");
    // "oppslag help render" names the same commands again.
    let own = if root || name == "help" { None } else { Some(name.as_str()) };
    let path = above.iter().copied().chain(own).collect::<Vec<_>>();
    let id = if name == "help" { "command-help".to_owned() } else { id("command", &path, "") };
    let id = if path.is_empty() && name != "help" { "command".to_owned() } else { id };
    let about = words.text(&id, &Args::new());
    let extra = |attribute| words.attribute(&id, attribute, &Args::new());
    let long = extra("more").map_or(about.clone(), |more| format!("{about}.\n\n{more}"));
    let bold = *command.get_styles().get_usage();
    let mut command = command
        .about(about)
        .long_about(long)
        .help_template(format!(
            "{{about-with-newline}}\n{bold}{usage}:{bold:#} {{usage}}\n\n{{all-args}}{{after-help}}"
        ))
        .subcommand_help_heading(words.text("help-commands", &Args::new()))
        .mut_args(|arg| explained(arg, &path, words))
        .mut_subcommands(|command| described(command, &path, words, usage));
    if let Some(examples) = extra("examples") {
        let heading = words.text("help-examples", &Args::new());
        let examples = examples.lines().map(|line| format!("\n  {line}")).collect::<String>();
        command = command.after_help(format!("{bold}{heading}:{bold:#}{examples}"));
    } else if let Some(after) = extra("after") {
        command = command.after_help(after);
    }
    let shown = command.render_usage().to_string();
    command.override_usage(placed(&shown, words))
}

/// The lines that show how to use a command, without clap's heading and with the user's words for the places.
pub(crate) fn placed(usage: &str, words: &Interface) -> String {
    const HEADING: &str = "Usage:";
    let lines = usage.trim_start_matches(HEADING).lines().map(str::trim).collect::<Vec<_>>();
    let gap = words.text("help-usage", &Args::new()).chars().count() + ": ".len();
    let usage = lines.join(&format!("\n{}", " ".repeat(gap)));
    PLACES.iter().fold(usage, |usage, (place, id)| {
        let own = words.text(id, &Args::new());
        ["[]", "<>"].iter().fold(usage, |usage, marks| {
            let (open, close) = marks.split_at(1);
            usage.replace(&format!("{open}{place}{close}"), &format!("{open}{own}{close}"))
        })
    })
}

/// `option`, `["letters", "verify"]`, `sheet` → `option-letters-verify-sheet`
fn id(kind: &str, path: &[&str], name: &str) -> String {
    let parts = std::iter::once(kind).chain(path.iter().copied());
    let id = parts.chain((!name.is_empty()).then_some(name)).collect::<Vec<_>>().join("-");
    id.replace('_', "-").to_lowercase()
}

/// The id of the text of an argument: that of its command, else the one that all commands share.
pub(crate) fn of(arg: &str, path: &[&str], words: &Interface) -> String {
    let own = id("option", path, arg);
    if words.messages().has(&own) { own } else { id("option", &[], arg) }
}

fn explained(arg: Arg, path: &[&str], words: &Interface) -> Arg {
    let text = words.text(&of(arg.get_id().as_str(), path, words), &Args::new());
    let positional = arg.is_positional();
    let heading = if positional { "help-arguments" } else { "help-options" };
    // Help and version come last, as everywhere; all others as they are declared.
    let order = match arg.get_id().as_str() {
        "ui_lang" => Some(997),
        "help" => Some(998),
        "version" => Some(999),
        _ => arg.get_index(),
    };
    let arg = arg.help_heading(words.text(heading, &Args::new()));
    let arg = match order {
        Some(order) => arg.display_order(order),
        None => arg,
    };
    if !takes_value(&arg) {
        // Clap's own option has a long text of its own.
        return arg.help(text.clone()).long_help(text);
    }
    let places = places(&arg).into_iter().map(|place| words.text(&place, &Args::new()));
    let places = places.collect::<Vec<_>>();
    let usual = arg.get_default_values().first().map(|value| value.to_string_lossy().into_owned());
    let usual = usual.map(|value| {
        let args = Args::from([("value", Value::Text(value))]);
        format!(" [{}]", words.text("help-default", &args))
    });
    let choices = arg.get_possible_values();
    let short = short(&text, &choices, usual.as_deref(), words);
    let long = long(&text, &choices, usual.as_deref(), &arg, words);
    let number = arg.get_num_args();
    let arg = arg.value_names(places).help(short).long_help(long);
    let arg = arg.hide_possible_values(true).hide_default_value(true);
    // Names of values set how many there are, where nothing else does.
    match number {
        Some(number) => arg.num_args(number),
        None => arg,
    }
}

/// Whether something has to be written behind an option.
pub(crate) fn takes_value(arg: &Arg) -> bool {
    arg.get_num_args().is_some_and(|number| number.takes_values())
        && matches!(arg.get_action(), ArgAction::Set | ArgAction::Append)
}

/// The texts of the places for an argument's values: `["value-file", "value-file"]`.
pub(crate) fn places(arg: &Arg) -> Vec<String> {
    let names = arg.get_value_names().unwrap_or_default();
    names.iter().map(|name| format!("value-{}", name.to_lowercase())).collect()
}

fn short(text: &str, choices: &[PossibleValue], usual: Option<&str>, words: &Interface) -> String {
    let mut out = text.to_owned();
    if !choices.is_empty() {
        let values = choices.iter().map(|choice| choice.get_name().to_owned()).collect();
        let args = Args::from([("values", Value::List(values))]);
        out.push_str(&format!(" [{}]", words.text("help-choices", &args)));
    }
    out.push_str(usual.unwrap_or_default());
    out
}

/// As [`short`], with a line for each value that says what it is.
fn long(
    text: &str,
    choices: &[PossibleValue],
    usual: Option<&str>,
    arg: &Arg,
    words: &Interface,
) -> String {
    let mut out = text.to_owned();
    out.push_str(usual.unwrap_or_default());
    for choice in choices {
        let name = choice.get_name();
        let meaning = words.text(&choice_id(arg, name), &Args::new());
        out.push_str(&format!("\n- {name}: {meaning}"));
    }
    out
}

/// What a value has to look like that is more than a word or a path.
pub(crate) fn expected(arg: &Arg, words: &Interface) -> Option<String> {
    let known = FIELDS.iter().map(|field| (*field).to_owned()).collect();
    let id = id("option", &[], arg.get_id().as_str());
    words.attribute(&id, "expected", &Args::from([("known", Value::List(known))]))
}

/// The text of a value: `choice-format-pdf`.
pub(crate) fn choice_id(arg: &Arg, value: &str) -> String {
    id("choice", &[], &format!("{}-{value}", arg.get_id()))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use clap::CommandFactory;
    use clap::builder::ValueParser;
    use oppslag::content::data::Data;

    use super::*;
    use crate::args::Arguments;

    /// Every id that the help of a command and of those below it uses.
    fn used(command: &Command, above: &[&str], words: &Interface, all: &mut BTreeSet<String>) {
        let root = command.get_name() == env!("CARGO_PKG_NAME");
        let own = if root { None } else { Some(command.get_name()) };
        let path = above.iter().copied().chain(own).collect::<Vec<_>>();
        all.insert(if root { "command".to_owned() } else { id("command", &path, "") });
        for arg in command.get_arguments() {
            let text = of(arg.get_id().as_str(), &path, words);
            if takes_value(arg) {
                all.extend(places(arg));
                let values = arg.get_possible_values();
                all.extend(values.iter().map(|value| choice_id(arg, value.get_name())));
                let any = [ValueParser::string(), ValueParser::path_buf()];
                let any = any.iter().any(|any| any.type_id() == arg.get_value_parser().type_id());
                let named = !any && values.is_empty();
                assert_eq!(expected(arg, words).is_some(), named, "{text}.expected");
            }
            all.insert(text);
        }
        for below in command.get_subcommands().filter(|below| below.get_name() != "help") {
            used(below, &path, words, all);
        }
    }

    #[test]
    fn every_command_option_and_value_is_explained_in_every_language() {
        for tag in ["nb", "nn", "en"] {
            let words = Interface::whole(&Data::new(None), tag).unwrap();
            let mut command = Arguments::command();
            command.build();
            let mut all = BTreeSet::from(["command-help".to_owned()]);
            used(&command, &[], &words, &mut all);
            all.extend(PLACES.iter().map(|(_, id)| (*id).to_owned()));
            for id in &all {
                assert!(words.messages().has(id), "{tag}: {id}");
            }
            // None is left of what there is no more.
            let source = std::fs::read_to_string(format!("locales/{tag}/help.ftl")).unwrap();
            let ids = source.lines().filter_map(|line| line.split_once(" = ").map(|(id, _)| id));
            let kinds = ["command", "option", "choice", "value"];
            let ids = ids.filter(|id| kinds.contains(&id.split('-').next().unwrap_or_default()));
            let left = ids.filter(|id| !all.contains(*id)).collect::<Vec<_>>();
            assert!(left.is_empty(), "{tag}: {left:?}");
            help_is_shown(&words);
        }
    }

    /// No word of clap's own is left in any help.
    fn help_is_shown(words: &Interface) {
        let mut all = vec![localised(Arguments::command(), words)];
        while let Some(mut command) = all.pop() {
            let help = command.render_long_help().to_string();
            for word in ["[OPTIONS]", "<COMMAND>", "[default", "[possible", "Print help"] {
                let own = words.tag == "en" && word != "[possible" && word != "Print help";
                assert!(own || !help.contains(word), "{}: {word}\n{help}", words.tag);
            }
            let below = command.get_subcommands().filter(|below| below.get_name() != "help");
            all.extend(below.cloned());
        }
    }
}
