//! The terminal and the environment: language, colours, where texts go.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{ErrorKind, IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};

use indicatif::{ProgressBar, ProgressStyle};
use oppslag::Error;
use oppslag::content::data::Data;
use oppslag::content::interface::Interface;
use oppslag::content::locale;
use oppslag::content::locale::values::{Args, Value};
use oppslag::finding::diagnostic::Diagnostic;
use oppslag::people::spoken::{Names, Spoken};
use oppslag::report::human;

/// Speaks to the user.
pub(crate) struct Terminal {
    /// The texts.
    pub(crate) interface: Interface,
    /// A language that was asked for by a name that nobody knows.
    pub(crate) unknown: Option<String>,
    data: Data,
    /// Whether standard error shows colours.
    pub(crate) colours: bool,
    /// Whether standard output shows colours.
    pub(crate) colours_out: bool,
    /// Whether standard error is a terminal.
    pub(crate) interactive: bool,
    /// Whether a result could not be written: on a full disk half of it is worse than nothing.
    cut: AtomicBool,
}

impl Terminal {
    /// Chooses the language: the option, then the environment as POSIX orders it.
    pub(crate) fn new(option: Option<&str>) -> Result<Self, Error> {
        let here = std::env::current_dir().ok();
        let root = here.as_deref().and_then(oppslag::content::workspace::find);
        let data = Data::new(root.as_deref().map(Path::new));
        let asked = option.map(|name| named(&data, name)).transpose()?;
        let unknown = option.filter(|_| asked == Some(None)).map(str::to_owned);
        let wanted: Vec<String> = match asked.flatten() {
            Some(tag) => vec![tag],
            None => ["LC_ALL", "LC_MESSAGES", "LANG"]
                .into_iter()
                .filter_map(|name| std::env::var(name).ok())
                .filter(|value| !value.is_empty())
                .take(1)
                .collect(),
        };
        let interface = Interface::new(&data, &wanted)?;
        let interactive = std::io::stderr().is_terminal();
        let wanted = std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty());
        let colours_out = wanted && std::io::stdout().is_terminal();
        Ok(Self {
            interface,
            data,
            unknown,
            colours: wanted && interactive,
            colours_out,
            interactive,
            cut: AtomicBool::new(false),
        })
    }

    /// The languages that oppslag speaks, each with its own name: `nb (Norsk bokmål)`.
    pub(crate) fn spoken(&self) -> Vec<String> {
        let locales = locale::load_all(&self.data);
        let spoken = Interface::spoken(&self.data).into_iter();
        let name =
            |tag: &String| locales.get(tag).map_or(String::new(), |locale| locale.name.clone());
        spoken.map(|tag| format!("{tag} ({})", name(&tag))).collect()
    }

    /// All words, also those that are read only where they are needed: what options are for, and the lines
    /// of files.
    pub(crate) fn whole(&self) -> Result<Interface, Error> {
        Interface::whole(&self.data, &self.interface.tag)
    }

    /// Does something long, with a bar that shows how far it has come.
    pub(crate) fn watched<T>(&self, work: impl FnOnce(&(dyn Fn(usize, usize) + Sync)) -> T) -> T {
        let bar = self.progress_bar();
        let done = work(&|done, of| {
            bar.set_length(of as u64);
            bar.set_position(done as u64);
        });
        bar.finish_and_clear();
        done
    }

    /// Shows findings. Unreviewed translations are summed up in one line at the end.
    pub(crate) fn say_findings(&self, findings: &[Diagnostic]) {
        let unreviewed = "unreviewed-translation";
        let shown = findings.iter().filter(|finding| finding.rule.code != unreviewed);
        let shown: Vec<Diagnostic> = shown.cloned().collect();
        self.say(&human::report(&shown, &self.interface, self.colours));
    }

    /// A language in the user's own, by its names there; its tag where it has none.
    pub(crate) fn language(
        &self,
        tag: &str,
        names: &BTreeMap<String, BTreeMap<String, String>>,
    ) -> String {
        let name = names.get(tag).and_then(|names| names.get(&self.interface.tag));
        name.map_or(tag, String::as_str).to_owned()
    }

    /// A line that says something of languages, at a level such as `level-warning`; nothing where
    /// there are none.
    pub(crate) fn of_languages(
        &self,
        level: &str,
        id: &str,
        tags: &[String],
        names: &BTreeMap<String, BTreeMap<String, String>>,
    ) -> String {
        if tags.is_empty() {
            return String::new();
        }
        let languages = tags.iter().map(|tag| self.language(tag, names)).collect();
        let args = Args::from([("languages", Value::List(languages))]);
        format!("{}: {}\n", self.text(level, &Args::new()), self.text(id, &args))
    }

    /// A bar; hidden where nobody looks.
    fn progress_bar(&self) -> ProgressBar {
        if !self.interactive {
            return ProgressBar::hidden();
        }
        let bar = ProgressBar::new(0);
        if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} {per_sec} {eta}") {
            bar.set_style(style);
        }
        bar
    }

    /// A result, on standard output. A reader who has gone away is no fault.
    pub(crate) fn print(&self, text: &str) {
        let mut out = std::io::stdout().lock();
        // What goes into a file goes there as it is.
        let text = match out.is_terminal() {
            true => harmless(text),
            false => Cow::Borrowed(text),
        };
        if let Err(error) = out.write_all(text.as_bytes()).and_then(|()| out.flush())
            && error.kind() != ErrorKind::BrokenPipe
        {
            self.cut.store(true, Ordering::Relaxed);
            self.say(&format!("stdout: {error}\n"));
        }
    }

    /// The exit code of a run that has come to its end: that of a failure where a result is cut.
    pub(crate) fn end(&self, code: ExitCode) -> ExitCode {
        if self.cut.load(Ordering::Relaxed) { ExitCode::from(2) } else { code }
    }

    /// Everything else, on standard error.
    pub(crate) fn say(&self, text: &str) {
        // Nobody is left to tell when standard error is closed.
        let _ = std::io::stderr().lock().write_all(harmless(text).as_bytes());
    }

    /// A line at a level such as `level-error`.
    pub(crate) fn line(&self, level: &str, id: &str) -> String {
        let text = |id| self.text(id, &Args::new());
        format!("{}: {}\n", text(level), text(id))
    }

    /// A text of the interface.
    pub(crate) fn text(&self, id: &str, args: &Args) -> String {
        self.interface.text(id, args)
    }

    /// What made it impossible to go on.
    pub(crate) fn error(&self, error: &Error) {
        let level = self.text("level-error", &Args::new());
        let args = error.args().into_iter();
        let args = args.map(|(name, value)| (name, Value::Text(value.to_owned()))).collect();
        self.say(&format!("{level}: {}\n", self.text(error.id(), &args)));
    }
}

/// A text without what would make a terminal do something: of all control characters only the ends of lines,
/// tabs and our own colours are left.
fn harmless(text: &str) -> Cow<'_, str> {
    let moves = |c: char| c.is_control() && c != '\n' && c != '\t';
    if !text.contains(moves) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(moves) {
        let (before, from) = rest.split_at(at);
        shown.push_str(before);
        let colour = from.strip_prefix("\u{1b}[").and_then(|codes| {
            let end = codes.find(|c: char| !c.is_ascii_digit() && c != ';')?;
            codes.get(end..)?.starts_with('m').then_some(end + 3)
        });
        let length = colour.unwrap_or_else(|| from.chars().next().map_or(0, char::len_utf8));
        let (control, after) = from.split_at(length);
        shown.push_str(if colour.is_some() { control } else { "\u{fffd}" });
        rest = after;
    }
    shown.push_str(rest);
    Cow::Owned(shown)
}

/// The language of the interface that people call so, by its tag or its name in any of them.
fn named(data: &Data, name: &str) -> Result<Option<String>, Error> {
    let spoken = Interface::spoken(data);
    if spoken.iter().any(|tag| tag == name) {
        return Ok(Some(name.to_owned()));
    }
    let locales = locale::load_all(data);
    let names = Names::new(data, &locales, spoken)?;
    let name = name.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    Ok(match names.find(&name) {
        Spoken::Known(tag) => Some(tag.to_string()),
        _ => None,
    })
}

/// What is said when the texts of the interface cannot be had.
pub(crate) fn last_words(error: &Error) {
    let _ = writeln!(std::io::stderr(), "oppslag: {error}");
}

/// Help, or the version.
pub(crate) fn shown(error: &clap::Error) -> ExitCode {
    match error.print() {
        Err(unwritten) if !error.use_stderr() && unwritten.kind() != ErrorKind::BrokenPipe => {
            let _ = writeln!(std::io::stderr(), "stdout: {unwritten}");
            ExitCode::from(2)
        }
        _ => ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_but_colours_and_lines_reaches_a_terminal() {
        let colours = "\u{1b}[1m\u{1b}[38;5;9merror\u{1b}[0m: a\tb\n";
        assert_eq!(harmless(colours), colours);
        for (text, shown) in [
            ("a\u{1b}]0;title\u{7}b", "a\u{fffd}]0;title\u{fffd}b"),
            ("\u{1b}[2Jx", "\u{fffd}[2Jx"),
            ("\u{9b}2Jx\r", "\u{fffd}2Jx\u{fffd}"),
            ("\u{7f}\u{0}å", "\u{fffd}\u{fffd}å"),
            ("end\u{1b}", "end\u{fffd}"),
            ("end\u{1b}[12", "end\u{fffd}[12"),
        ] {
            assert_eq!(harmless(text), shown, "{text:?}");
        }
    }
}
