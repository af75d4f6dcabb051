//! Sheets of labels and envelopes: `assets/letters/sheets.toml`.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::base::error::Error;
use crate::content::data::Data;
use crate::content::fields::{self, Fields};
use crate::content::keys;
use crate::content::needed::required;
use crate::page::fit::Room;

/// Free height and width inside an envelope's room, in mm, that nothing is set into.
const AIR: f64 = 1.0;

/// A sheet of labels, in mm.
#[derive(Debug, Clone, Serialize)]
pub struct Labels {
    /// What it is called in shops.
    pub name: String,
    /// Labels beside each other.
    pub columns: usize,
    /// Labels below each other.
    pub rows: usize,
    /// The width of a label.
    pub width: f64,
    /// The height of a label.
    pub height: f64,
    /// From the sheet's left edge to the first label.
    pub left: f64,
    /// From the sheet's top edge to the first label.
    pub top: f64,
    /// From one label's left edge to the next one's.
    pub step_x: f64,
    /// From one label's top edge to the next one's.
    pub step_y: f64,
    /// Free of print at a label's edges.
    pub inset: f64,
}

impl Labels {
    /// The room for an address.
    pub fn room(&self) -> Room {
        Room { width: self.width - 2.0 * self.inset, height: self.height - 2.0 * self.inset }
    }
}

/// An envelope, in mm.
#[derive(Debug, Clone, Serialize)]
pub struct Envelope {
    /// What it is called in shops.
    pub name: String,
    /// Its width, lying.
    pub width: f64,
    /// Its height, lying.
    pub height: f64,
    /// From the left edge to the address.
    pub left: f64,
    /// From the top edge to the address.
    pub top: f64,
    /// The width that the address has.
    pub room_width: f64,
    /// The height that the address has.
    pub room_height: f64,
}

impl Envelope {
    /// The room for an address.
    pub fn room(&self) -> Room {
        Room { width: self.room_width - AIR, height: self.room_height - AIR }
    }
}

/// All of `sheets.toml`, by name.
#[derive(Debug, Default)]
pub struct Sheets {
    /// Sheets of labels.
    pub labels: BTreeMap<String, Labels>,
    /// Envelopes.
    pub envelopes: BTreeMap<String, Envelope>,
}

impl Sheets {
    /// Reads the file.
    pub fn load(data: &Data) -> Result<Self, Error> {
        let path = "assets/letters/sheets.toml";
        let broken = || Error::BrokenData { what: path.to_owned() };
        let source = data.text(path).ok().flatten().ok_or_else(broken)?;
        let mut found = Vec::new();
        let mut fields = fields::parse(&source, keys::SHEETS, &mut found);
        let mut sheets = Self::default();
        for (key, mut table) in tables(&mut fields, "labels").ok_or_else(broken)? {
            let name = required(&mut table, "name", &mut found);
            let mut count = |key| table.integer(key, &mut found).map(|n| n.value as usize);
            let (columns, rows) = (count("columns"), count("rows"));
            let mut mm = |key| table.number(key, &mut found).map(|n| n.value);
            let labels = Labels {
                name,
                columns: columns.ok_or_else(broken)?,
                rows: rows.ok_or_else(broken)?,
                width: mm("width").ok_or_else(broken)?,
                height: mm("height").ok_or_else(broken)?,
                left: mm("left").ok_or_else(broken)?,
                top: mm("top").ok_or_else(broken)?,
                step_x: mm("step-x").ok_or_else(broken)?,
                step_y: mm("step-y").ok_or_else(broken)?,
                inset: mm("inset").ok_or_else(broken)?,
            };
            table.finish(&mut found);
            sheets.labels.insert(key, labels);
        }
        for (key, mut table) in tables(&mut fields, "envelopes").ok_or_else(broken)? {
            let name = required(&mut table, "name", &mut found);
            let mut mm = |key| table.number(key, &mut found).map(|n| n.value);
            let envelope = Envelope {
                name,
                width: mm("width").ok_or_else(broken)?,
                height: mm("height").ok_or_else(broken)?,
                left: mm("left").ok_or_else(broken)?,
                top: mm("top").ok_or_else(broken)?,
                room_width: mm("room-width").ok_or_else(broken)?,
                room_height: mm("room-height").ok_or_else(broken)?,
            };
            table.finish(&mut found);
            sheets.envelopes.insert(key, envelope);
        }
        fields.finish(&mut found);
        if found.is_empty() { Ok(sheets) } else { Err(broken()) }
    }
}

fn tables<'a>(fields: &mut Fields<'a>, key: &'a str) -> Option<Vec<(String, Fields<'a>)>> {
    let mut outer = fields.table(key, &mut Vec::new())?;
    let entries = outer.rest();
    entries.into_iter().map(|(id, value)| Some((id.value, outer.nested(value).ok()?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sheet_has_room_inside_itself() {
        let sheets = Sheets::load(&Data::new(None)).unwrap();
        assert!(sheets.labels.len() >= 2 && sheets.envelopes.len() >= 2);
        for (id, sheet) in &sheets.labels {
            let right = sheet.left + (sheet.columns - 1) as f64 * sheet.step_x + sheet.width;
            let bottom = sheet.top + (sheet.rows - 1) as f64 * sheet.step_y + sheet.height;
            assert!(right <= 210.0 && bottom <= 297.0, "{id} is larger than A4");
            assert!(sheet.step_x >= sheet.width && sheet.step_y >= sheet.height, "{id}");
            let (width, height) =
                (sheet.width - 2.0 * sheet.inset, sheet.height - 2.0 * sheet.inset);
            assert_eq!(sheet.room(), Room { width, height }, "{id}");
        }
        for (id, envelope) in &sheets.envelopes {
            let room = envelope.room();
            assert!(room.width < envelope.room_width && room.height < envelope.room_height, "{id}");
            // Printers leave the edges of envelopes white, and the post wants them so.
            assert!(envelope.left + room.width <= envelope.width - 10.0, "{id} is too narrow");
            assert!(envelope.top + room.height <= envelope.height - 15.0, "{id} is too low");
        }
    }
}
