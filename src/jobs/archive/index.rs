//! The index of an archive, in the fields of Noark 5 that systems for archives take in (`arkivmelding`).

use std::collections::BTreeMap;

use jiff::civil::Date;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::base::artifact::sha256;
use crate::base::error::Error;

/// The name of the file.
pub(crate) const FILE: &str = "arkivmelding.xml";

/// What is known of the case.
#[derive(Debug, Clone)]
pub(crate) struct Case {
    pub(crate) number: String,
    pub(crate) title: String,
    pub(crate) organisation: String,
    pub(crate) date: Date,
    pub(crate) made: Date,
    pub(crate) event: String,
}

/// What became of writing into memory.
type Written = std::io::Result<()>;

type Xml = Writer<Vec<u8>>;

/// The index of these files, by path.
pub(crate) fn arkivmelding(
    case: &Case,
    files: &BTreeMap<String, Vec<u8>>,
) -> Result<Vec<u8>, Error> {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
    let failed = |error: std::io::Error| Error::BrokenData { what: error.to_string() };
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None))).map_err(failed)?;
    let root = xml.create_element("arkivmelding").with_attributes([
        ("xmlns", "http://www.arkivverket.no/standarder/noark5/arkivmelding"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ]);
    root.write_inner_content(|xml| message(xml, case, files)).map_err(failed)?;
    let mut bytes = xml.into_inner();
    bytes.push(b'\n');
    Ok(bytes)
}

fn message(xml: &mut Xml, case: &Case, files: &BTreeMap<String, Vec<u8>>) -> Written {
    text(xml, "system", &format!("oppslag {}", env!("CARGO_PKG_VERSION")))?;
    text(xml, "meldingId", &case.event)?;
    text(xml, "tidspunkt", &format!("{}T00:00:00", case.made))?;
    text(xml, "antallFiler", &files.len().to_string())?;
    let folder = xml.create_element("mappe").with_attribute(("xsi:type", "saksmappe"));
    folder.write_inner_content(|xml| {
        text(xml, "tittel", &case.title)?;
        text(xml, "opprettetDato", &format!("{}T00:00:00", case.made))?;
        if !case.number.is_empty() {
            text(xml, "mappeID", &case.number)?;
        }
        text(xml, "saksansvarlig", &case.organisation)?;
        let entry = xml.create_element("registrering").with_attribute(("xsi:type", "journalpost"));
        entry.write_inner_content(|xml| {
            text(xml, "tittel", &format!("{} ({})", case.title, case.date))?;
            for (number, (path, bytes)) in files.iter().enumerate() {
                document(xml, number, path, bytes)?;
            }
            text(xml, "journalposttype", "Organinternt dokument uten oppfølging")?;
            text(xml, "dokumentetsDato", &case.date.to_string())
        })?;
        text(xml, "saksdato", &case.date.to_string())?;
        text(xml, "administrativEnhet", &case.organisation)
    })?;
    Ok(())
}

fn document(xml: &mut Xml, number: usize, path: &str, bytes: &[u8]) -> Written {
    let role = if number == 0 { "Hoveddokument" } else { "Vedlegg" };
    let (format, mime) = kind(path);
    let description = xml.create_element("dokumentbeskrivelse");
    description.write_inner_content(|xml| {
        text(xml, "tittel", path)?;
        text(xml, "dokumentstatus", "Dokumentet er ferdigstilt")?;
        text(xml, "tilknyttetRegistreringSom", role)?;
        text(xml, "dokumentnummer", &(number + 1).to_string())?;
        xml.create_element("dokumentobjekt").write_inner_content(|xml| {
            text(xml, "versjonsnummer", "1")?;
            text(xml, "variantformat", "Arkivformat")?;
            text(xml, "format", format)?;
            text(xml, "mimeType", mime)?;
            text(xml, "referanseDokumentfil", path)?;
            text(xml, "sjekksum", &sha256(bytes))?;
            text(xml, "sjekksumAlgoritme", "SHA-256")?;
            text(xml, "filstoerrelse", &bytes.len().to_string())
        })?;
        Ok(())
    })?;
    Ok(())
}

/// A file's format as archives call it, and its type on the internet.
fn kind(path: &str) -> (&'static str, &'static str) {
    match path.rsplit('.').next() {
        Some("pdf") => ("RA-PDF", "application/pdf"),
        Some("json") => ("RA-TXT", "application/json"),
        _ => ("RA-TXT", "text/plain"),
    }
}

fn text(xml: &mut Xml, name: &str, text: &str) -> Written {
    // XML has no sign for most control characters.
    let text: String = text.chars().filter(|c| !c.is_control()).collect();
    xml.create_element(name).write_text_content(BytesText::new(&text))?;
    Ok(())
}
