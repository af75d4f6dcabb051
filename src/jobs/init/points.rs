//! The programme that is proposed for a meeting about a topic.

use jiff::ToSpan;
use jiff::civil::Time;
use toml_edit::{ArrayOfTables, Item, Table, value};

use crate::content::event::clock;
use crate::content::topic::Topic;

/// So many minutes the welcome takes, and so many a break.
const WELCOME: i64 = 10;
const BREAK: i64 = 25;
/// Points begin at times that are so many minutes apart at least.
const STEP: i64 = 5;
/// Nobody needs a break where each point is shorter than so many minutes.
const SHORT: i64 = 20;

/// The message of the first point of every meeting.
const FIRST: &str = "programme-welcome";

/// A welcome, the points of the topic with a break in the middle, all of one length. Everybody who speaks is
/// called `speaker`, until somebody writes who it is.
pub(crate) fn proposed(topic: &Topic, start: Time, end: Time, speaker: &str, note: &str) -> Item {
    let minutes = i64::from((end - start).total(jiff::Unit::Minute).map_or(0, |all| all as i32));
    let count = topic.programme.len().max(1) as i64;
    let each = |pause: i64| (minutes - WELCOME - pause) / count / STEP * STEP;
    let pause = each(BREAK) >= SHORT && count > 1;
    let length = each(if pause { BREAK } else { 0 }).max(STEP);
    let mut points = ArrayOfTables::new();
    let mut after = 0;
    let mut put = |keys: &[(&str, &str)], length: i64| {
        let time = start.checked_add(after.minutes()).unwrap_or(start);
        points.push(point(time, keys));
        after += length;
    };
    put(&[("message", FIRST)], WELCOME);
    for (number, message) in topic.programme.iter().enumerate() {
        if pause && number == topic.programme.len().div_ceil(2) {
            put(&[("kind", "break")], BREAK);
        }
        let speaker = Some(("speaker", speaker)).filter(|(_, name)| !name.is_empty());
        let keys: Vec<_> = [("message", message.as_str())].into_iter().chain(speaker).collect();
        put(&keys, length);
    }
    if let Some(first) = points.iter_mut().find(|point| point.contains_key("speaker"))
        && let Some(mut key) = first.key_mut("speaker")
    {
        key.leaf_decor_mut().set_prefix(format!("# {note}\n"));
    }
    Item::ArrayOfTables(points)
}

fn point(at: Time, keys: &[(&str, &str)]) -> Table {
    let mut table = Table::new();
    if let Ok(time) = format!("{}:00", clock(at)).parse::<toml_edit::Datetime>() {
        table.insert("at", value(time));
    }
    for (key, text) in keys {
        table.insert(key, value(*text));
    }
    table.decor_mut().set_prefix("\n");
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::time;

    /// When each point begins, and what it is.
    fn points(count: usize, start: Time, end: Time) -> Vec<String> {
        let programme = (1..=count).map(|number| format!("p{number}")).collect();
        let topic = Topic {
            id: "own".to_owned(),
            names: Default::default(),
            words: Default::default(),
            programme,
        };
        let mut document = toml_edit::DocumentMut::new();
        document.insert("programme", proposed(&topic, start, end, "Nav", "Hvem?"));
        let text = document.to_string();
        let read: toml::Table = text.parse().unwrap();
        let said = |point: &toml::Value| {
            let text = |key: &str| {
                let value = point.get(key)?;
                Some(value.as_str().map_or_else(|| value.to_string(), str::to_owned))
            };
            let at = text("at").unwrap();
            let what = text("message").or_else(|| text("kind")).unwrap();
            let speaks = what.starts_with('p') && !what.starts_with("programme");
            assert_eq!(text("speaker").as_deref(), speaks.then_some("Nav"), "{what}");
            format!("{} {what}", at.get(..5).unwrap())
        };
        assert_eq!(text.matches("# Hvem?").count(), usize::from(count > 0), "{text}");
        read["programme"].as_array().unwrap().iter().map(said).collect()
    }

    #[test]
    fn points_are_of_one_length_around_a_break() {
        for (count, start, end, wanted) in [
            (
                2,
                time(13, 30, 0, 0),
                time(15, 30, 0, 0),
                &["13:30 programme-welcome", "13:40 p1", "14:20 break", "14:45 p2"][..],
            ),
            (
                3,
                time(18, 0, 0, 0),
                time(21, 0, 0, 0),
                &["18:00 programme-welcome", "18:10 p1", "18:55 p2", "19:40 break", "20:05 p3"],
            ),
            (1, time(9, 0, 0, 0), time(10, 0, 0, 0), &["09:00 programme-welcome", "09:10 p1"]),
            (
                2,
                time(9, 0, 0, 0),
                time(9, 45, 0, 0),
                &["09:00 programme-welcome", "09:10 p1", "09:25 p2"],
            ),
            (0, time(9, 0, 0, 0), time(10, 0, 0, 0), &["09:00 programme-welcome"]),
            // A meeting that ends before it begins is told by its check.
            (
                2,
                time(13, 0, 0, 0),
                time(12, 0, 0, 0),
                &["13:00 programme-welcome", "13:10 p1", "13:15 p2"],
            ),
        ] {
            assert_eq!(points(count, start, end), wanted, "{count} {start}");
        }
    }
}
