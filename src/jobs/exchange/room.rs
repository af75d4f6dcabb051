//! How long translations may be, measured on the pages, for whoever translates.

use std::collections::BTreeSet;

use crate::base::error::Error;
use crate::content::interface::Interface;
use crate::content::locale::values::{Args, Value};
use crate::content::open::Opened;
use crate::exchange::Assignment;
use crate::jobs::exchange::request::Request;
use crate::jobs::preview::Studio;
use crate::judge::event::{Exports, Pages};

/// Writes into the notes of each text how many characters there is room for, where that is not enough for
/// anything. Pages of a language that is not translated yet cannot be laid out, and nothing is known of them.
pub(crate) fn measure(
    request: &Request,
    interface: &Interface,
    assignment: &mut Assignment,
) -> Result<(), Error> {
    let Opened { place, .. } = Opened::open(&request.event)?;
    let own = assignment.units.iter().filter(|unit| unit.key.attribute.is_none());
    let ids: BTreeSet<String> = own.map(|unit| unit.key.message.clone()).collect();
    let pages = Pages { languages: vec![request.language.clone()], ..Pages::all(request.today) };
    let studio = Studio::new(&place.root);
    let chosen = (&pages, &Exports::default());
    let (room, _) =
        studio.with_run(&place.folder, chosen, |run, shelf, _| run.room(shelf.compiler(), &ids))?;
    let room = room.unwrap_or_default();
    for unit in assignment.units.iter_mut().filter(|unit| unit.key.attribute.is_none()) {
        if let Some(characters) = room.get(&unit.key.message) {
            let args = Args::from([("characters", Value::Number(*characters as f64))]);
            unit.notes.push(interface.text("exchange-room", &args));
        }
    }
    Ok(())
}
