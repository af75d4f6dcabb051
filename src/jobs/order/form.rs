//! The order as a form for people and as a table for spreadsheets.

use std::collections::BTreeMap;

use csv::{Terminator, WriterBuilder};
use serde_json::{Value as Json, json};

use crate::content::event::Event;
use crate::content::interface::Interface;
use crate::content::locale::Locale;
use crate::content::locale::values::{Args, Value, strip_isolates};
use crate::content::template::{Size, Template};
use crate::content::workspace::Workspace;
use crate::content::workspace::paper::Paper;
use crate::jobs::order::count::{Order, OrderLine, PaperTotal};
use crate::page::document::data::typography;
use crate::termbase::table::cells::guarded;

/// What an order is shown with.
pub(crate) struct OrderForm<'a> {
    pub(crate) workspace: &'a Workspace,
    pub(crate) event: &'a Event,
    pub(crate) templates: &'a BTreeMap<String, Template>,
    pub(crate) locales: &'a BTreeMap<String, Locale>,
    pub(crate) interface: &'a Interface,
}

impl OrderForm<'_> {
    fn text(&self, id: &str) -> String {
        self.interface.text(id, &Args::new())
    }

    fn say(&self, id: &str, args: &Args) -> String {
        strip_isolates(&self.interface.text(id, args))
    }

    fn paper(&self, id: &str) -> String {
        let paper = paper(self.workspace, id);
        if paper.name.is_empty() { self.text("letters-white") } else { paper.name }
    }

    fn language(&self, tag: &str) -> String {
        let name = self.locales.get(tag).map(|locale| locale.name_in(&self.interface.tag));
        name.unwrap_or(tag).to_owned()
    }

    fn page(&self, line: &OrderLine) -> (String, String) {
        let Some(template) = self.templates.get(&line.template) else {
            return (line.template.clone(), line.size.clone());
        };
        let name = template.names.get(&self.interface.tag).unwrap_or(&template.id);
        let size = template.sizes.iter().find(|size| size.id == line.size);
        let size = size.map_or(line.size.as_str(), |size| size.name_in(&self.interface.tag));
        (name.clone(), size.to_owned())
    }

    /// The event by its date and place.
    fn event(&self) -> String {
        let venue = self.workspace.venues.get(&self.event.venue.value);
        let date = strip_isolates(&self.interface.messages().date(self.event.date.value));
        let place = venue.map(|venue| venue.name.as_str()).unwrap_or_default();
        [self.event.id.as_str(), &date, place]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" · ")
    }

    /// What the template sets.
    pub(crate) fn data(&self, order: &Order, size: Size) -> Json {
        let heads = |ids: &[&str]| ids.iter().map(|id| self.text(id)).collect::<Vec<_>>();
        let ui = self.locales.get(&self.interface.tag).or_else(|| self.locales.get("nb"));
        json!({
            "title": self.text("order-title"),
            "event": self.event(),
            "organisation": self.workspace.organisation,
            "typography": ui.map(typography),
            "size": size,
            "sums-title": self.text("order-sums"),
            "sums-heads": heads(&["letters-paper", "order-article", "order-format", "order-needed",
                "order-reserve", "order-order", "order-packs"]),
            "sums": self.sums(order),
            "total": self.text("letters-total"),
            "formats": self.formats(order),
            "fields": heads(&["order-ordered-by", "order-date", "order-delivery"]),
            "lines-title": self.text("order-lines"),
            "lines-heads": heads(&["letters-language", "order-page", "order-size", "order-copies",
                "order-sheets"]),
            "groups": self.groups(order),
            "notes-title": self.text("order-notes"),
            "notes": self.notes(),
        })
    }

    /// What is ordered of each paper.
    fn sums(&self, order: &Order) -> Vec<Json> {
        let sum = |total: &PaperTotal| {
            let paper = paper(self.workspace, &total.paper);
            json!({
                "rgb": hexadecimal(paper.rgb),
                "name": self.paper(&total.paper),
                "cells": [paper.article(&total.format), &total.format, &number(total.needed),
                    &number(total.reserve), &number(total.needed + total.reserve),
                    &packs(total)],
            })
        };
        order.totals.iter().map(sum).collect()
    }

    /// How many sheets there are of each format.
    fn formats(&self, order: &Order) -> Vec<String> {
        let mut formats: BTreeMap<&str, i64> = BTreeMap::new();
        for total in &order.totals {
            *formats.entry(&total.format).or_insert(0) += total.needed + total.reserve;
        }
        let said = |(format, sheets): (&str, i64)| {
            let args = Args::from([
                ("format", Value::Text(format.to_owned())),
                ("sheets", Value::Number(sheets as f64)),
            ]);
            self.say("order-sheets-of", &args)
        };
        formats.into_iter().map(said).collect()
    }

    /// The pages that are printed on each paper.
    fn groups(&self, order: &Order) -> Vec<Json> {
        let mut groups: Vec<Json> = Vec::new();
        let mut papers: Vec<&str> = order.totals.iter().map(|total| total.paper.as_str()).collect();
        papers.dedup();
        for id in papers {
            let rows: Vec<Json> = order
                .lines
                .iter()
                .filter(|line| line.paper == id)
                .map(|line| {
                    let (page, size) = self.page(line);
                    let sheets = format!("{} {}", line.sheets, line.format);
                    json!([self.language(&line.language), page, size, number(line.copies), sheets])
                })
                .collect();
            let rgb = hexadecimal(paper(self.workspace, id).rgb);
            groups.push(json!({ "rgb": rgb, "name": self.paper(id), "rows": rows }));
        }
        groups
    }

    /// What the counts come from.
    fn notes(&self) -> Vec<String> {
        let copies = &self.workspace.copies;
        let places: Vec<String> = copies
            .places
            .iter()
            .map(|place| match place.posters {
                1 => format!("{} ({})", place.name, place.size.value.to_uppercase()),
                count => format!(
                    "{} ({count}\u{a0}×\u{a0}{})",
                    place.name,
                    place.size.value.to_uppercase()
                ),
            })
            .collect();
        let flyers = self.event.flyers.unwrap_or(copies.flyers);
        let counts = Args::from([
            ("caseworkers", Value::Number(copies.caseworkers as f64)),
            ("flyers", Value::Number(flyers as f64)),
            ("reserve", Value::Number(copies.reserve as f64)),
        ]);
        let mut notes = Vec::new();
        if !places.is_empty() {
            notes.push(
                self.say("order-note-places", &Args::from([("places", Value::List(places))])),
            );
        }
        if copies.caseworkers > 0 && flyers > 0 {
            notes.push(self.say("order-note-flyers", &counts));
        }
        notes.push(self.say("order-note-reserve", &counts));
        notes
    }

    /// The table for spreadsheets: semicolons and a byte order mark, as Excel in Norway reads it, and
    /// nothing in it that a spreadsheet would take for a formula.
    pub(crate) fn table(&self, order: &Order) -> Vec<u8> {
        let mut writer = WriterBuilder::new()
            .delimiter(b';')
            .terminator(Terminator::CRLF)
            .from_writer("\u{feff}".as_bytes().to_vec());
        let heads = [
            "letters-paper",
            "order-article",
            "letters-language",
            "order-page",
            "order-size",
            "order-copies",
            "order-per-sheet",
            "order-format",
            "order-sheets",
            "order-reserve",
            "order-order",
            "order-packs",
        ];
        let mut rows: Vec<Vec<String>> = vec![heads.map(|id| self.text(id)).to_vec()];
        for line in &order.lines {
            let (page, size) = self.page(line);
            rows.push(vec![
                self.paper(&line.paper),
                paper(self.workspace, &line.paper).article(&line.format).to_owned(),
                self.language(&line.language),
                page,
                size,
                number(line.copies),
                number(line.per_sheet),
                line.format.clone(),
                number(line.sheets),
                String::new(),
                String::new(),
                String::new(),
            ]);
        }
        for total in &order.totals {
            rows.push(vec![
                self.paper(&total.paper),
                paper(self.workspace, &total.paper).article(&total.format).to_owned(),
                String::new(),
                self.text("letters-total"),
                String::new(),
                String::new(),
                String::new(),
                total.format.clone(),
                number(total.needed),
                number(total.reserve),
                number(total.needed + total.reserve),
                packs(total),
            ]);
        }
        for row in rows {
            // Writing to memory cannot fail.
            let _ = writer.write_record(row.iter().map(|cell| guarded(cell)));
        }
        writer.into_inner().unwrap_or_default()
    }
}

fn number(number: i64) -> String {
    number.to_string()
}

fn packs(total: &PaperTotal) -> String {
    if total.packs > 0 { number(total.packs) } else { String::new() }
}

fn hexadecimal([r, g, b]: [u8; 3]) -> String {
    format!("#{r:02X}{g:02X}{b:02X}")
}

/// A paper by its id; white where there is none.
fn paper(workspace: &Workspace, id: &str) -> Paper {
    workspace.papers.get(id).cloned().unwrap_or_else(Paper::white)
}
