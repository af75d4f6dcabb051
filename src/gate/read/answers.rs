//! What a child answers to the questions of [`crate::gate::read::confined`].

use crate::base::confined::packed::{Packed, Unpacked};
use crate::gate::read::colours::{AskedColour, INSIDE};
use crate::gate::read::confined::{COLOURS, OPEN, PAGE, PART, TEXTS};
use crate::gate::read::part::{PagePart, Scale, Unreadable};
use crate::gate::read::raster::Raster;
use crate::gate::read::source::Source;

/// What a child answers to a question about a file; `None` to what is no question about files.
pub(crate) fn answer(
    question: &[u8],
    file: Option<&Result<Source, Unreadable>>,
) -> Option<(Vec<u8>, Vec<u8>)> {
    let mut question = Unpacked(question);
    let word = question.text()?;
    if ![OPEN, PAGE, PART, COLOURS, TEXTS].contains(&word) {
        return None;
    }
    let source = file?.as_ref().map_err(|reason| *reason);
    if word == OPEN {
        let opened = source.map(|source| {
            let mut head = Packed::default();
            head.number(source.pages() as u64).number(u64::from(source.is_pdf()));
            (head, Vec::new())
        });
        return Some(reply(opened));
    }
    let start = clock();
    let answer = source
        .and_then(|source| about(source, word, &mut question).unwrap_or(Err(Unreadable::Broken)));
    let mut head = Packed::default();
    head.number(clock().saturating_sub(start));
    let (more, body) = reply(answer);
    head.0.extend(more);
    Some((head.0, body))
}

/// The processor time that this process has taken, in milliseconds.
fn clock() -> u64 {
    #[cfg(unix)]
    {
        let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
        u64::try_from(time.tv_sec * 1000 + time.tv_nsec / 1_000_000).unwrap_or_default()
    }
    #[cfg(not(unix))]
    0
}

type Answered = Result<(Packed, Vec<u8>), Unreadable>;

fn about(source: &Source, word: &str, question: &mut Unpacked) -> Option<Answered> {
    let index = question.index()?;
    let mut body = Packed::default();
    Some(match word {
        PAGE => source.page(index, question.real()?).map(|(raster, scale)| packed(raster, scale)),
        PART => {
            let mm = question.real()?;
            let (left, top) = (question.real()?, question.real()?);
            let (width, height) = (question.real()?, question.real()?);
            let part = source.part(index, mm, PagePart { left, top, width, height });
            part.map(|raster| packed(raster, Scale::Stated))
        }
        COLOURS => source.colours(index)?.map(|asked| {
            pack_colours(&asked, &mut body);
            (Packed::default(), body.0)
        }),
        _ => source.texts(index)?.map(|texts| {
            texts.pack(&mut body);
            (Packed::default(), body.0)
        }),
    })
}

fn reply(answer: Answered) -> (Vec<u8>, Vec<u8>) {
    let mut head = Packed::default();
    match answer {
        Ok((more, body)) => {
            head.text("").0.extend(more.0);
            (head.0, body)
        }
        Err(reason) => {
            head.text(reason.word());
            (head.0, Vec::new())
        }
    }
}

fn packed(raster: Raster, scale: Scale) -> (Packed, Vec<u8>) {
    let mut head = Packed::default();
    head.number(raster.width as u64).number(raster.height as u64).real(raster.mm);
    head.text(scale.word());
    (head, raster.rgb)
}

fn pack_colours(all: &[AskedColour], body: &mut Packed) {
    body.number(all.len() as u64);
    for asked in all {
        let inside = INSIDE.iter().position(|inside| *inside == asked.inside).unwrap_or_default();
        let [r, g, b] = asked.colour.unwrap_or_default().map(u64::from);
        let colour = asked.colour.map_or(0, |_| 1 << 24 | r << 16 | g << 8 | b);
        body.text(asked.kind.word()).number(inside as u64).text(&asked.operator).number(colour);
    }
}
