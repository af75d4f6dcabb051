//! A PDF as a printer prints it. Programs that show pages draw what is meant to be seen on a screen: annotations
//! that do not print, layers that are turned off for print. A few objects are therefore written anew at the
//! file's end, as the format allows, before it is drawn.

use std::collections::{BTreeMap, BTreeSet};

use hayro::hayro_syntax::Pdf;
use hayro::hayro_syntax::object::{Array, Dict, MaybeRef, Name, ObjectIdentifier};

/// Bits of an annotation's flags.
const HIDDEN: u32 = 1 << 1;
const PRINT: u32 = 1 << 2;
const NO_VIEW: u32 = 1 << 5;
/// More annotations are nobody's page.
const MOST: usize = 20_000;

/// Objects by number and generation.
type Objects = BTreeMap<(u32, i32), Vec<u8>>;

/// The file with what printers do differently, where there is such a thing.
pub(crate) fn as_printed(pdf: &Pdf, bytes: &[u8]) -> Option<Vec<u8>> {
    let mut objects = Objects::new();
    annotations(pdf, &mut objects);
    layers(pdf, &mut objects);
    if objects.is_empty() {
        return None;
    }
    let mut all = bytes.to_vec();
    all.push(b'\n');
    let mut table = String::new();
    let mut largest = 0;
    for ((number, generation), object) in &objects {
        table += &format!("{number} 1\n{:010} {generation:05} n \n", all.len());
        largest = largest.max(*number);
        all.extend(format!("{number} {generation} obj\n").bytes());
        all.extend(object);
        all.extend(b"\nendobj\n");
    }
    let start = all.len();
    let root = pdf.xref().root_id();
    let root = format!("{} {} R", root.obj_number, root.gen_number);
    let before = last_table(bytes)?;
    let size = size(bytes).max(largest + 1);
    let trailer = format!("trailer\n<</Size {size}/Root {root}/Prev {before}>>\n");
    all.extend(format!("xref\n{table}{trailer}startxref\n{start}\n%%EOF\n").bytes());
    Some(all)
}

/// Where the last table of objects begins.
fn last_table(bytes: &[u8]) -> Option<usize> {
    let word = b"startxref";
    let at = bytes.windows(word.len()).rposition(|part| part == word)?;
    let rest = bytes.get(at + word.len()..)?;
    let digits: Vec<u8> = rest
        .iter()
        .copied()
        .skip_while(u8::is_ascii_whitespace)
        .take_while(u8::is_ascii_digit)
        .collect();
    std::str::from_utf8(&digits).ok()?.parse().ok()
}

/// A number that no object has, as far as the length of the file tells.
fn size(bytes: &[u8]) -> u32 {
    u32::try_from(bytes.len()).unwrap_or(u32::MAX / 2)
}

/// The entries of a dictionary as they stand in the file.
fn entries<'a>(dict: &Dict<'a>) -> &'a [u8] {
    let data = dict.data().trim_ascii();
    let data = data.strip_prefix(b"<<").unwrap_or(data);
    data.strip_suffix(b">>").unwrap_or(data)
}

/// Of two entries with one key the last one counts.
fn with(dict: &Dict<'_>, more: &[u8]) -> Vec<u8> {
    [b"<<", entries(dict), b" ", more, b">>"].concat()
}

/// What prints is shown, and what does not print is hidden.
fn annotations(pdf: &Pdf, objects: &mut Objects) {
    let all = pdf.pages().iter().filter_map(|page| page.raw().get::<Array<'_>>(b"Annots"));
    for annotation in all.flat_map(|all| all.iter::<Dict<'_>>().collect::<Vec<_>>()).take(MOST) {
        let Some(id) = annotation.obj_id() else { continue };
        let flags = annotation.get::<u32>(b"F").unwrap_or(0);
        let prints = flags & PRINT != 0 && flags & HIDDEN == 0;
        let wanted = if prints { flags & !NO_VIEW } else { flags | HIDDEN };
        let drawn = annotation.contains_key(b"AP");
        if drawn && wanted != flags {
            let entry = format!("/F {wanted}");
            objects.insert((id.obj_number, id.gen_number), with(&annotation, entry.as_bytes()));
        }
    }
}

/// Layers whose state on paper is another one than on a screen.
fn layers(pdf: &Pdf, objects: &mut Objects) {
    let id = pdf.xref().root_id();
    let Some(catalog) = pdf.xref().get::<Dict<'_>>(id) else { return };
    let Some(properties) = catalog.get::<Dict<'_>>(b"OCProperties") else { return };
    let Some(config) = properties.get::<Dict<'_>>(b"D") else { return };
    let references = |array: Option<Array<'_>>| -> Vec<(u32, i32)> {
        let all = array.iter().flat_map(|array| array.raw_iter()).collect::<Vec<_>>();
        let all = all.iter().filter_map(MaybeRef::as_obj_ref);
        all.map(|id| (id.obj_number, id.gen_number)).collect()
    };
    let known = references(properties.get(b"OCGs"));
    let base = config.get::<Name<'_>>(b"BaseState").is_some_and(|state| state.as_ref() == b"OFF");
    let mut off: BTreeSet<_> = if base { known.iter().copied().collect() } else { BTreeSet::new() };
    references(config.get(b"ON")).iter().for_each(|id| {
        off.remove(id);
    });
    off.extend(references(config.get(b"OFF")));
    let before = off.clone();
    let events = config.get::<Array<'_>>(b"AS");
    for event in events.iter().flat_map(|all| all.iter::<Dict<'_>>().collect::<Vec<_>>()) {
        if event.get::<Name<'_>>(b"Event").is_none_or(|event| event.as_ref() != b"Print") {
            continue;
        }
        for (number, generation) in references(event.get(b"OCGs")) {
            let id = ObjectIdentifier::new(number, generation);
            let group = pdf.xref().get::<Dict<'_>>(id);
            let print = group
                .and_then(|group| group.get::<Dict<'_>>(b"Usage"))
                .and_then(|usage| usage.get::<Dict<'_>>(b"Print"))
                .and_then(|print| print.get::<Name<'_>>(b"PrintState"));
            match print.as_ref().map(|state| state.as_ref()) {
                Some(b"ON") => off.remove(&(number, generation)),
                Some(b"OFF") => off.insert((number, generation)),
                _ => false,
            };
        }
    }
    if off == before {
        return;
    }
    let list = |ids: Vec<&(u32, i32)>| {
        let each = ids.iter().map(|(number, generation)| format!("{number} {generation} R "));
        each.collect::<String>()
    };
    let on = list(known.iter().filter(|id| !off.contains(id)).collect());
    let off = list(off.iter().collect());
    let states = format!("/BaseState/ON/ON[{on}]/OFF[{off}]");
    let config = with(&config, states.as_bytes());
    let properties = with(&properties, &[b"/D", config.as_slice()].concat());
    let catalog = with(&catalog, &[b"/OCProperties", properties.as_slice()].concat());
    objects.insert((id.obj_number, id.gen_number), catalog);
}

/// Whether a file ends before its end, as one does that was cut off on its way.
pub(crate) fn is_cut_off(bytes: &[u8]) -> bool {
    let last = |word: &[u8]| bytes.windows(word.len()).rposition(|part| part == word);
    match (last(b"%%EOF"), last(b"obj")) {
        (None, _) => last(b"startxref").is_none(),
        // The first part of a file for the web has an end of its own.
        (Some(end), Some(object)) => object > end,
        (Some(_), None) => false,
    }
}

/// Whether a dictionary is one of an encrypted file, whose objects cannot be written anew.
pub(crate) fn is_encrypted(bytes: &[u8]) -> bool {
    bytes.windows(8).any(|part| part == b"/Encrypt")
}
