//! Letters to recipients: lists, addresses, batches and what stands on their pages.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use oppslag::finding::diagnostic::Diagnostic;
use oppslag::jobs::letters::letters;
use oppslag::jobs::letters::request::{Outcome, Request};

use crate::people::{self, FAULTS, Fault};
use crate::referees::{judge, laid_out_text, text as pdf_text};
pub(crate) use crate::support::letters_request as request;
use crate::support::{page_count, repository};

pub(crate) fn run(request: &Request) -> Outcome {
    letters(request, &|_, _| {}).unwrap()
}

pub(crate) fn bolig() -> PathBuf {
    repository().join("events/bolig")
}

pub(crate) fn written(folder: &Path, text: &str) -> PathBuf {
    let path = folder.join("liste.csv");
    std::fs::write(&path, text).unwrap();
    path
}

pub(crate) fn file(outcome: &Outcome, name: &str) -> Vec<u8> {
    std::fs::read(outcome.folder.join(name)).unwrap()
}

/// The names of files of a kind.
pub(crate) fn files<'o>(outcome: &'o Outcome, kind: &str) -> Vec<&'o str> {
    let summary = outcome.summary.as_ref().unwrap_or_else(|| panic!("{:?}", outcome.findings));
    let files = summary.files.iter().filter(|file| file.kind == kind);
    files.map(|file| file.name.as_str()).collect()
}

fn rows(ranges: &[String]) -> BTreeSet<u32> {
    oppslag::jobs::letters::journal::rows::parse(ranges).unwrap().into_iter().collect()
}

#[test]
fn every_fault_of_five_thousand_rows_is_found_where_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let mut list = people::list(5000, 33, &[]);
    // What nobody can make sure of: a number of letters, and whether somebody wants any.
    let unclear = [(40, 8, "mange"), (41, 8, "0"), (42, 8, "100"), (43, 10, "kanskje")];
    for (person, column, cell) in unclear {
        assert_eq!(list.people[person].fault, None);
        list.people[person].cells[column] = cell.to_owned();
    }
    let unclear: BTreeSet<String> =
        unclear.iter().map(|(person, ..)| list.people[*person].row.to_string()).collect();
    let path = written(folder.path(), &list.csv());
    let mut request = request(&bolig(), &path, folder.path());
    request.dry_run = true;
    let outcome = run(&request);
    let found = |outcome: &Outcome, code: &str| -> BTreeSet<String> {
        let findings = outcome.findings.iter().filter(|finding| finding.rule.code == code);
        findings.map(|finding| finding.text("row").unwrap().to_owned()).collect()
    };
    let with = |faults: &[Fault]| -> BTreeSet<String> {
        let people = list.people.iter().filter(|p| p.fault.is_some_and(|f| faults.contains(&f)));
        people.map(|person| person.row.to_string()).collect()
    };
    use Fault::*;
    for (code, faults) in [
        ("incomplete-address", &[NoName, NoStreet, NoPostcode, BadPostcode][..]),
        ("address-outside-window", &[TooLong]),
        ("unprintable-address", &[NoGlyph]),
        ("duplicate-recipient", &[Twice, AlmostTwice]),
        ("unknown-recipient-language", &[NoLanguage, OtherLanguage, StrangeLanguage]),
    ] {
        assert_eq!(found(&outcome, code), with(faults), "{code}");
    }
    assert_eq!(found(&outcome, "unclear-recipient-value"), unclear);
    assert_eq!(found(&outcome, "national-id-in-recipients"), BTreeSet::new());
    let mut numbered = people::list(5000, 33, &[]);
    // The Norwegian Tax Administration's own example of a number that nobody has.
    for person in [1, 2500, 4998] {
        numbered.people[person].cells[9] = "02013299997".to_owned();
    }
    request.recipients = folder.path().join("nummer.csv");
    std::fs::write(&request.recipients, numbered.csv()).unwrap();
    let numbered = ["3", "2502", "5000"].map(str::to_owned);
    assert_eq!(found(&run(&request), "national-id-in-recipients"), BTreeSet::from(numbered));
    request.recipients = path;
    let faulty = list.people.iter().filter(|person| person.fault.is_some()).count();
    assert!((140..=160).contains(&faulty), "3 % of 5,000: {faulty}");
    assert!(!outcome.folder.exists(), "a dry run writes nothing");

    // With faults in it the list is not printed, unless they are to be left out.
    request.dry_run = false;
    assert!(run(&request).summary.is_none());
    assert!(!outcome.folder.exists());
    request.skip_faulty = true;
    let outcome = run(&request);
    assert!(!outcome.has_errors());
    let summary = outcome.summary.unwrap();
    let number = |faults: &[Fault]| -> BTreeSet<u32> {
        with(faults).iter().map(|row| row.parse().unwrap()).collect()
    };
    // Who may not want a letter gets none.
    let mut reserved = number(&[Reserved]);
    assert!(reserved.insert(list.people[43].row));
    assert_eq!(rows(&summary.left_out["reserved"]), reserved);
    assert_eq!(rows(&summary.left_out["duplicate"]), number(&[Twice]));
    let faults = [NoName, NoStreet, NoPostcode, BadPostcode, TooLong, NoGlyph];
    assert_eq!(rows(&summary.left_out["faulty"]), number(&faults));
    let left: BTreeSet<u32> = summary.left_out.values().flat_map(|r| rows(r)).collect();
    let printed = rows(&summary.printed);
    assert!(printed.is_disjoint(&left));
    assert_eq!(printed.len() + left.len(), 5000);
    // Each in the language that the row asks for.
    let mut expected: BTreeMap<&str, usize> = BTreeMap::new();
    for person in list.people.iter().filter(|person| printed.contains(&person.row)) {
        *expected.entry(person.language).or_default() += 1;
    }
    let made: BTreeMap<&str, usize> =
        summary.languages.iter().map(|l| (l.language.as_str(), l.recipients)).collect();
    assert_eq!(made, expected);
    // As many letters as each row asks for, all of them on pages.
    let copies = |person: &people::Person| {
        person.cells[8].parse().ok().filter(|count| (1..=99).contains(count)).unwrap_or(1)
    };
    let wanted: usize = list.people.iter().filter(|p| printed.contains(&p.row)).map(copies).sum();
    assert!(wanted > printed.len());
    assert_eq!(summary.languages.iter().map(|l| l.letters).sum::<usize>(), wanted);
    let batches = summary.files.iter().filter(|file| file.kind == "print-batch");
    assert_eq!(batches.map(|file| file.pages - 1).sum::<usize>(), wanted, "without covers");
    assert_eq!(FAULTS.len(), 13);
}

#[test]
fn a_workbook_is_read_as_it_looks() {
    let folder = tempfile::tempdir().unwrap();
    let list = repository().join("tests/letters/list.xlsx");
    let outcome = run(&request(&bolig(), &list, folder.path()));
    assert!(!outcome.has_errors(), "{:?}", outcome.findings);
    let summary = outcome.summary.as_ref().unwrap();
    assert_eq!(summary.list.form, "XLSX");
    assert_eq!(summary.printed, ["2", "4"]);
    let batch = &files(&outcome, "print-batch")[..];
    assert_eq!(batch, ["arabic-green-001-of-001.pdf", "somali-yellow-001-of-001.pdf"]);
    // The postcode of Oslo has its zero again.
    let text = pdf_text(&outcome.folder.join(batch[1]));
    assert!(text.contains("Åse Ødegård\nÅrvollveien 35\n0590 Oslo\n"), "{text}");
}

#[test]
fn another_sheet_of_a_workbook_is_chosen_by_name_or_number() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("liste.xlsx");
    let row = |name: &str, cells: [&str; 4]| {
        let cell = |text: &&str| format!("<c t=\"inlineStr\"><is><t>{text}</t></is></c>");
        format!("<row r=\"{name}\">{}</row>", cells.iter().map(cell).collect::<String>())
    };
    let sheet = |name: &str| {
        let rows = row("1", ["navn", "adresse", "postnr", "poststed"])
            + &row("2", [name, "Storgata 1", "0590", "Oslo"]);
        let space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        format!("<worksheet xmlns=\"{space}\"><sheetData>{rows}</sheetData></worksheet>")
    };
    crate::support::zip(
        &path,
        &[
            ("xl/workbook.xml", WORKBOOK.to_owned()),
            ("xl/_rels/workbook.xml.rels", RELATIONS.to_owned()),
            ("xl/worksheets/sheet1.xml", sheet("Ola Nordmann")),
            ("xl/worksheets/sheet2.xml", sheet("Kari Nordmann")),
        ],
    );
    let mut request = request(&bolig(), &path, folder.path());
    request.dry_run = true;
    let reading = run(&request).reading.unwrap();
    assert_eq!(reading.sheet, Some((1, 2)), "the dry run says that there is another one");
    request.dry_run = false;
    for (sheet, name) in [(None, "Ola"), (Some("Barn"), "Kari"), (Some("2"), "Kari")] {
        request.sheet = sheet.map(str::to_owned);
        let text = pdf_text(&run(&request).folder.join("norwegian-bokmal-white-001-of-001.pdf"));
        assert!(text.contains(&format!("{name} Nordmann\nStorgata 1\n0590 Oslo\n")), "{text}");
    }
    request.sheet = Some("Voksne og barn".to_owned());
    let findings = run(&request).findings;
    assert_eq!(findings.iter().filter(|f| f.rule.code == "unreadable-file").count(), 1);
    assert!(!format!("{findings:?}").contains("Barn"), "names of sheets may say whom they list");
}

const WORKBOOK: &str = r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
  <sheet name="Voksne" sheetId="1" r:id="rId1"/><sheet name="Barn" sheetId="2" r:id="rId2"/>
</sheets></workbook>"#;
const RELATIONS: &str = r#"<Relationships
  xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
  <Relationship Id="rId1" Target="worksheets/sheet1.xml"
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>
  <Relationship Id="rId2" Target="worksheets/sheet2.xml"
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>
</Relationships>"#;

#[test]
fn no_workspace_accepts_national_identity_numbers() {
    let (root, event) = crate::support::changed(|facts| facts.replacen('\n', "\n\n", 1));
    let settings = root.path().join("oppslag.toml");
    let toml = std::fs::read_to_string(&settings).unwrap();
    let code = "national-id-in-recipients";
    let accepted = format!("{toml}\n[[except]]\ncode = \"{code}\"\nreason = \"we want to\"\n");
    let weakened = format!("{toml}\n[severity]\n{code} = \"warning\"\n");
    let list = "navn;adresse;postnr;poststed;merknad\nOla;Vei 1;0590;Oslo;02013299997\n";
    let path = written(root.path(), list);
    for toml in [accepted, weakened] {
        std::fs::write(&settings, toml).unwrap();
        let outcome = run(&request(&event, &path, &root.path().join("out")));
        let found: Vec<&Diagnostic> =
            outcome.findings.iter().filter(|f| f.rule.code == code).collect();
        assert_eq!(found.len(), 1, "{:?}", outcome.findings);
        assert!(outcome.has_errors() && outcome.summary.is_none());
    }
}

#[test]
fn columns_with_other_names_are_mapped() {
    let folder = tempfile::tempdir().unwrap();
    let text = "Hvem;Hvor;Nr;By;Tale\nNordmann, Ola;Storgata 1;590;Oslo;so\n";
    let path = written(folder.path(), text);
    let mut request = request(&bolig(), &path, folder.path());
    let missing = run(&request);
    let codes = missing.findings.iter().filter(|f| f.rule.code == "missing-recipient-column");
    assert_eq!(codes.count(), 3, "only the town has a usual name");
    let map = |text: &str| text.parse().unwrap();
    request.mappings = ["name=hvem", "street=B", "postcode=Nr", "language=E"].map(map).to_vec();
    let outcome = run(&request);
    assert!(!outcome.has_errors(), "{:?}", outcome.findings);
    let text = pdf_text(&outcome.folder.join("somali-yellow-001-of-001.pdf"));
    assert!(text.contains("Ola Nordmann\nStorgata 1\n0590 Oslo\n"), "{text}");
    assert!("street".parse::<oppslag::people::columns::Mapping>().is_err());
    assert!("shoe=B".parse::<oppslag::people::columns::Mapping>().is_err());
}

#[test]
fn batches_are_split_sorted_and_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = written(folder.path(), &people::list(120, 0, &["so", "nb"]).csv());
    let mut request = request(&bolig(), &path, folder.path());
    request.options.max_pages = 20;
    let outcome = run(&request);
    let batches = files(&outcome, "print-batch");
    assert!(batches.contains(&"somali-yellow-001-of-004.pdf"), "{batches:?}");
    assert!(batches.iter().any(|name| name.starts_with("norwegian-bokmal-white-001-of-")));
    let mut postcodes = Vec::new();
    for name in batches.iter().filter(|name| name.starts_with("somali")) {
        let text = pdf_text(&outcome.folder.join(name));
        assert!(page_count(&file(&outcome, name)) <= 21, "cover sheet and twenty pages");
        let cover = text.split('\u{c}').next().unwrap();
        assert!(cover.contains("Skilleark") && cover.contains("gul"), "{cover}");
        for page in text.split('\u{c}').skip(1).filter(|page| page.contains("Postboks 313")) {
            let oslo = page.lines().find(|line| line.ends_with(" Oslo") && line.len() == 9);
            postcodes.extend(oslo.map(|line| line[..4].parse::<u32>().unwrap()));
        }
    }
    assert!(postcodes.len() > 40, "{postcodes:?}");
    assert!(postcodes.is_sorted(), "{postcodes:?}");

    // Both sides: a blank back or another language, and each letter on a sheet of its own.
    let sheets = page_count(&file(&outcome, "somali-yellow-001-of-004.pdf")) - 1;
    request.options.max_pages = 40;
    request.options.sides = 2;
    request.options.back = Some("nb".to_owned());
    let outcome = run(&request);
    let name = "somali-yellow-001-of-004.pdf";
    assert_eq!(page_count(&file(&outcome, name)), 2 * (sheets + 1));
    let text = pdf_text(&outcome.folder.join(name));
    let pages: Vec<&str> = text.split('\u{c}').collect();
    assert!(pages[1].trim().is_empty(), "the back of the cover sheet");
    assert!(pages[3].contains("Hei!") && !pages[2].contains("Hei!"), "{}", pages[3]);
    // Files of the run before are gone.
    assert_eq!(std::fs::read_dir(&outcome.folder).unwrap().count(), {
        outcome.summary.as_ref().unwrap().files.len() + 2
    });
}

#[test]
fn everybody_is_greeted_by_name_in_the_language_of_the_letter() {
    let folder = tempfile::tempdir().unwrap();
    let long = ["Abdirahman"; 12].join(" ");
    let text = format!(
        "navn;adresse;postnr;poststed;språk\nNordmann, Kari;Vei 1;0590;Oslo;nb\n\
         Fatuma Hassan;Vei 2;0590;Oslo;so\n{long};Vei 3;0590;Oslo;so\nOla Li;Vei 4;0590;Oslo;zh\n"
    );
    let path = written(folder.path(), &text);
    let mut request = request(&bolig(), &path, folder.path());
    request.options.greet = true;
    request.options.sides = 2;
    request.options.back = Some("nb".to_owned());
    request.options.cover = false;
    let outcome = run(&request);
    let findings = outcome.findings.iter().filter(|f| f.rule.code == "greeting-without-name");
    assert_eq!(findings.map(|f| f.text("row").unwrap()).collect::<Vec<_>>(), ["4"]);
    let pages = |name: &str| -> Vec<String> {
        pdf_text(&outcome.folder.join(name)).split('\u{c}').map(str::to_owned).collect()
    };
    let norwegian = pages("norwegian-bokmal-white-001-of-001.pdf");
    assert!(norwegian[0].contains("\nHei, Kari Nordmann!\n"), "{}", norwegian[0]);
    let somali = pages("somali-yellow-001-of-001.pdf");
    assert!(somali[0].contains("\nWaan ku salaamaynaa, Fatuma Hassan!\n"), "{}", somali[0]);
    assert!(somali[1].contains("\nHei, Fatuma Hassan!\n"), "the back: {}", somali[1]);
    // A name that does not fit is no reason for a letter that greets nobody.
    assert!(somali[2].contains("\nWaan ku salaamaynaa!\n"), "{}", somali[2]);
    assert!(somali[3].contains("\nHei!\n"), "{}", somali[3]);
    let chinese = pages("simplified-chinese-pink-001-of-001.pdf");
    assert!(chinese[0].contains("Ola Li"), "{}", chinese[0]);

    // A language that cannot greet by name stops, unless nobody is.
    let (root, event) = crate::support::changed(|facts| facts.replacen('\n', "\n\n", 1));
    let ftl = std::fs::read_to_string(repository().join("locales/nb/invitation.ftl")).unwrap();
    let lines = ftl.lines().filter(|line| !line.starts_with("letter-greeting-name"));
    let own = root.path().join("locales/nb");
    crate::support::copy(&repository().join("locales/nb"), &own);
    let ftl: String =
        ["# replace = true"].into_iter().chain(lines).map(|line| format!("{line}\n")).collect();
    std::fs::write(own.join("invitation.ftl"), ftl).unwrap();
    let list = "navn;adresse;postnr;poststed\nKari Nordmann;Vei 1;0590;Oslo\n";
    let path = written(root.path(), list);
    let mut request = self::request(&event, &path, &root.path().join("out"));
    let summary = run(&request).summary;
    assert!(summary.is_some());
    request.options.greet = true;
    let outcome = run(&request);
    let missing = outcome.findings.iter().filter(|f| f.rule.code == "missing-message");
    assert_eq!(
        missing.map(|f| f.text("id").unwrap()).collect::<Vec<_>>(),
        ["letter-greeting-name"]
    );
    assert!(outcome.has_errors() && outcome.summary.is_none());
}

#[test]
fn a_batch_of_many_pieces_is_one_file_like_any_other() {
    let folder = tempfile::tempdir().unwrap();
    let path = written(folder.path(), &people::list(560, 0, &["nb"]).csv());
    let mut request = request(&bolig(), &path, &folder.path().join("whole"));
    request.options.max_pages = 100_000;
    request.options.code = Some(oppslag::jobs::letters::code::Code::DataMatrix);
    let whole = run(&request);
    let names = files(&whole, "print-batch");
    let [name] = names[..] else { panic!("{names:?}") };
    let bytes = file(&whole, name);
    let facts = whole.summary.as_ref().unwrap().files.iter().find(|f| f.name == name).unwrap();
    assert_eq!(facts.pages, page_count(&bytes));
    assert!(facts.pages > 560 && facts.bytes == bytes.len());
    assert_eq!(facts.sha256, oppslag::base::artifact::sha256(&bytes));
    let verdict =
        oppslag::jobs::letters::journal::summary::verify(&[whole.folder.join("summary.json")]);
    assert!(verdict.flaws.is_empty(), "{:?}", verdict.flaws);
    // The body of the letter is there once, whatever the number of pieces.
    let forms = bytes.windows(13).filter(|part| part == b"/Subtype/Form").count();
    request.options.max_pages = 200;
    request.out = Some(folder.path().join("parts"));
    let parts = run(&request);
    let names: Vec<&str> = files(&parts, "print-batch");
    let single = file(&parts, names[0]);
    assert_eq!(forms, single.windows(13).filter(|part| part == b"/Subtype/Form").count());
    // Every sheet says the same, but for its number in the batch; poppler complains of nothing.
    let letters = |path: &Path| -> Vec<String> {
        let text = laid_out_text(path);
        let sheets = text.split('\u{c}').filter(|page| page.contains("Postboks 313"));
        let own = |line: &&str| !line.contains("-white-001 ") && !line.contains("-white-00");
        sheets.map(|page| page.lines().filter(own).collect::<Vec<_>>().join("\n")).collect()
    };
    let together: Vec<String> =
        names.iter().flat_map(|name| letters(&parts.folder.join(name))).collect();
    assert!(letters(&whole.folder.join(name)) == together);
    // One cover, and nothing else between the pieces.
    let text = laid_out_text(&whole.folder.join(name));
    let pages = text.trim_end_matches('\u{c}').split('\u{c}');
    assert_eq!(pages.filter(|page| !page.contains("Postboks 313")).count(), 1);
    // The last sheet of the last piece looks as it does in a small batch.
    let last = |bytes: Vec<u8>| {
        let pdf = hayro::hayro_syntax::Pdf::new(bytes).unwrap();
        let page = pdf.pages().len() - 1;
        crate::support::raster_page(&pdf, page, 150.0)
    };
    let (width, _, ours) = last(bytes);
    let (_, _, theirs) = last(file(&parts, names[names.len() - 1]));
    crate::letters_pages::assert_same(&ours, &theirs, width, "the last sheet");
    // The same again is the same bytes, whichever piece was made first.
    request.options.max_pages = 100_000;
    request.out = Some(folder.path().join("again"));
    assert!(file(&run(&request), name) == file(&whole, name));
}

#[test]
fn letters_for_digital_post_are_accessible() {
    let folder = tempfile::tempdir().unwrap();
    let path = written(folder.path(), &people::list(24, 0, &[]).csv());
    let mut request = request(&bolig(), &path, folder.path());
    request.options.each = true;
    let outcome = run(&request);
    let names = files(&outcome, "letter");
    assert_eq!(names.len(), 24);
    let paths: Vec<PathBuf> = names.iter().map(|name| outcome.folder.join(name)).collect();
    let verdicts = judge(&paths);
    assert_eq!(verdicts.len(), 48);
    assert!(verdicts.values().all(Option::is_none), "{verdicts:?}");
    let summary = outcome.summary.as_ref().unwrap();
    let letters = summary.files.iter().filter(|file| file.kind == "letter");
    assert!(letters.clone().all(|file| file.tagged && file.standards == ["PDF/UA-1", "PDF/A-2a"]));
}

#[test]
fn too_late_is_an_error_that_can_be_overruled() {
    let folder = tempfile::tempdir().unwrap();
    let path = written(folder.path(), &people::list(3, 0, &["nb"]).csv());
    let mut request = request(&bolig(), &path, folder.path());
    request.options.today = jiff::civil::date(2027, 5, 5);
    assert!(run(&request).summary.is_some(), "on the last day letters are sent");
    request.options.today = jiff::civil::date(2027, 5, 6);
    let outcome = run(&request);
    assert!(outcome.has_errors() && outcome.summary.is_none());
    request.late = true;
    let outcome = run(&request);
    assert!(!outcome.has_errors() && outcome.summary.is_some());
    let late = outcome.findings.iter().filter(|f| f.rule.code == "enclosure-too-late").count();
    assert_eq!(late, 1, "it is still said");
}

#[test]
fn staff_papers_say_everything_in_norwegian() {
    // Every message that the papers use is there in each language of the interface.
    let data = oppslag::content::data::Data::new(None);
    let ids = |tag: &str| -> BTreeSet<String> {
        let source = data.text(&format!("locales/{tag}/interface.ftl")).unwrap().unwrap();
        let lines = source.text.lines().filter_map(|line| line.split_once(" ="));
        lines.map(|(id, _)| id.to_owned()).filter(|id| !id.starts_with(' ')).collect()
    };
    let nb = ids("nb");
    assert_eq!(ids("nn"), nb);
    assert_eq!(ids("en"), nb);
    let mut used = BTreeSet::new();
    for folder in ["src/jobs/letters", "src/bin/oppslag"] {
        let files = walkdir::WalkDir::new(repository().join(folder)).into_iter();
        let before = used.len();
        for entry in files.map(Result::unwrap).filter(|entry| entry.file_type().is_file()) {
            let text = std::fs::read_to_string(entry.path()).unwrap();
            let product = text.split("#[cfg(test)]").next().unwrap();
            for word in product.split('"').skip(1).step_by(2) {
                // Of some the code has the beginning alone: `note-how-{number}`.
                let word = word.split('{').next().unwrap();
                let own = ["letters-", "note-", "calls-", "verify-", "left-out-"];
                if own.iter().any(|start| word.starts_with(start))
                    && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
                {
                    let begins = |id: &str| word.ends_with('-') && id.starts_with(word);
                    let told: Vec<&String> =
                        nb.iter().filter(|id| *id == word || begins(id)).collect();
                    assert!(!told.is_empty(), "{word}");
                    used.extend(told.into_iter().cloned());
                }
            }
        }
        assert!(used.len() > before, "{folder} uses no message");
    }
    // And no message of theirs is used by nobody: the search sees what there is.
    let papers = ["letters-", "note-", "verify-"];
    let told = nb.iter().filter(|id| papers.iter().any(|start| id.starts_with(start)));
    let unused: Vec<&String> = told.filter(|id| !used.contains(*id)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}
