//! Files for translators as other programs read and write them: the Translate Toolkit (Weblate), moz.l10n
//! (Pontoon), python-docx and openpyxl.

use std::path::{Path, PathBuf};

use oppslag::exchange::placeables::{Piece, pieces};
use oppslag::exchange::{self, FileFormat, Unit};
use tempfile::TempDir;

use crate::exchange::{asked, office, read, take};
use crate::referees;

/// Languages with one script each, from both sides.
const TAGS: [&str; 5] = ["ar", "so", "ti", "uk", "zh-Hans"];

/// A file of a language, and what is in it.
fn made(root: &Path, tag: &str, format: FileFormat) -> (TempDir, PathBuf, Vec<Unit>) {
    let assignment = asked(&root.join("events/bolig"), tag, format);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(format!("file.{}", format.extension()));
    std::fs::write(&path, exchange::export(&assignment, format).unwrap()).unwrap();
    (folder, path, assignment.units)
}

/// What a Python program reads of a file: name, original and translation of each unit.
fn said(program: &str, path: &Path) -> Vec<[String; 3]> {
    let program = format!("import json,sys\npath=sys.argv[1]\n{program}\nprint(json.dumps(all))");
    serde_json::from_str(&referees::python(&program, &[path])).unwrap()
}

/// What our units are, with placeables as `written` writes them.
fn ours(units: &[Unit], written: impl Fn(&Unit, &str, bool) -> String) -> Vec<[String; 3]> {
    let text = |unit: &Unit, text: &str, translated: bool| -> String {
        let pieces = pieces(text).unwrap().into_iter();
        pieces
            .map(|piece| match piece {
                Piece::Words(words) => words.to_owned(),
                Piece::Placeable(code) => written(unit, code, translated),
            })
            .collect()
    };
    let all = units.iter().map(|unit| {
        [unit.key.to_string(), text(unit, &unit.source, false), text(unit, &unit.target, true)]
    });
    all.collect()
}

#[test]
fn other_programs_read_every_unit_as_it_is_meant() {
    let code = |_: &Unit, code: &str, _: bool| code.to_owned();
    let nothing = |_: &Unit, _: &str, _: bool| String::new();
    let shown = |unit: &Unit, code: &str, translated: bool| {
        unit.example(code, translated).unwrap_or(code).to_owned()
    };
    let root = office();
    for tag in TAGS {
        let (_folder, po, units) = made(root.path(), tag, FileFormat::Po);
        let read = said(
            "from translate.storage.po import pofile
all=[[u.getcontext(),u.source,u.target] for u in pofile.parsefile(path).units if not u.isheader()]",
            &po,
        );
        assert_eq!(read, ours(&units, code), "{tag}: PO");
        let (_folder, xliff, units) = made(root.path(), tag, FileFormat::Xliff);
        let read = said(
            "from translate.storage.xliff import xlifffile
all=[[u.xmlelement.get('id'),u.source,u.target or ''] for u in xlifffile.parsefile(path).units]",
            &xliff,
        );
        assert_eq!(read, ours(&units, code), "{tag}: XLIFF 1.2");
        let read = said(
            "from moz.l10n.resource import parse_resource
sections=parse_resource(path,open(path,'rb').read()).sections
part=lambda p:p if isinstance(p,str) else ''.join(map(str,p.options.values())) if False else None
from lxml import etree
tree=etree.parse(path)
space='{urn:oasis:names:tc:xliff:document:1.2}'
text=lambda unit,name:''.join(unit.find(space+name).itertext()) if unit.find(space+name) is not None else ''
units={u.get('id'):u for u in tree.iter(space+'trans-unit')}
all=[[e.id[0],text(units[e.id[0]],'source'),text(units[e.id[0]],'target')] for s in sections for e in s.entries]",
            &xliff,
        );
        assert_eq!(read, ours(&units, code), "{tag}: moz.l10n");
        let (_folder, second, units) = made(root.path(), tag, FileFormat::Xliff2);
        let read = said(
            "from translate.storage.xliff2 import Xliff2File
all=[[u.getid(),u.source,u.target or ''] for u in Xliff2File.parsefile(path).units]",
            &second,
        );
        assert_eq!(read, ours(&units, nothing), "{tag}: XLIFF 2.0, whose placeables have no text");
        let (_folder, xlsx, units) = made(root.path(), tag, FileFormat::Xlsx);
        let read = said(
            "import openpyxl
rows=[r for r in openpyxl.load_workbook(path).worksheets[0].iter_rows() if ':' in str(r[0].value) and 'signed' not in r[0].value]
assert all(c.data_type in 's' and c.number_format=='@' for r in rows for c in r[:3] if c.value is not None)
assert all(r[0].protection.locked and not r[2].protection.locked for r in rows)
all=[[c.value or '' for c in r[:3]] for r in rows]",
            &xlsx,
        );
        assert_eq!(read, ours(&units, code), "{tag}: openpyxl");
        let (_folder, docx, units) = made(root.path(), tag, FileFormat::Docx);
        let read = said(
            "import docx
w='{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
text=lambda e:''.join(t.text or '' for t in e.iter(w+'t'))
def row(r):
    a,b=r.cells
    sdts=[s for s in a._element.iter(w+'sdt')]
    name=next(text(s) for s in sdts if s.find(w+'sdtPr/'+w+'tag').get(w+'val').startswith('base:'))
    source='\\n'.join(text(s) for s in sdts if s.find(w+'sdtPr/'+w+'tag').get(w+'val')=='source')
    return [name,source,'\\n'.join(text(p._element) for p in b.paragraphs)]
all=[row(r) for r in docx.Document(path).tables[0].rows[1:-2]]",
            &docx,
        );
        assert_eq!(read, ours(&units, shown), "{tag}: python-docx");
    }
}

/// What the tools that Weblate is made of write goes in, and is all that changes.
#[test]
fn what_a_translator_changes_in_a_tool_is_all_that_changes() {
    for (format, program) in [
        (
            FileFormat::Po,
            "from translate.storage.po import pofile
store=pofile.parsefile(path)
for u in store.units:
    if u.getcontext()=='so:events.bolig:title': u.target='Guryo \\\\ \"cusub\"'
    if u.getcontext()=='so:events.bolig:summary': u.target='Kaalay'; u.markfuzzy()
    if u.getcontext()=='so:locales.invitation:free': u.makeobsolete()
store.updateheader(add=True,X_Generator='Weblate 5.9',Last_Translator='A <a@example.org>')
out=bytes(store)",
        ),
        (
            FileFormat::Xliff,
            "from translate.storage.xliff import xlifffile
store=xlifffile.parsefile(path)
for u in store.units:
    if u.xmlelement.get('id')=='so:events.bolig:title': u.target='Guryo \\\\ \"cusub\"'; u.marktarget if False else None; u.markapproved(True)
out=bytes(store)",
        ),
        (
            FileFormat::Xliff2,
            "from translate.storage.xliff2 import Xliff2File
store=Xliff2File.parsefile(path)
for u in store.units:
    if u.getid()=='so:events.bolig:title': u.target='Guryo \\\\ \"cusub\"'
out=bytes(store)",
        ),
        (
            FileFormat::Xlsx,
            "import openpyxl,io
book=openpyxl.load_workbook(path)
for r in book.worksheets[0].iter_rows():
    if r[0].value=='so:events.bolig:title': r[2].value='Guryo \\\\ \"cusub\"'
    if str(r[0].value).endswith('signed-by'): r[2].value='Amina Yusuf'
data=io.BytesIO(); book.save(data); out=data.getvalue()",
        ),
        (
            FileFormat::Docx,
            "import docx,io
document=docx.Document(path)
w='{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
for r in document.tables[0].rows:
    name=''.join(t.text or '' for t in r.cells[0].paragraphs[0]._element.iter(w+'t'))
    if name.endswith('so:events.bolig:title'): r.cells[1].text='Guryo \\\\ \"cusub\"'
    if name.endswith('signed-by'): r.cells[1].text='Amina Yusuf'
data=io.BytesIO(); document.save(data); out=data.getvalue()",
        ),
    ] {
        let root = office();
        let (_folder, path, _) = made(root.path(), "so", format);
        let program = format!(
            "import sys\npath=sys.argv[1]\n{program}\nopen(path,'wb').write(out)"
        );
        referees::python(&program, &[&path]);
        let incoming = read(&std::fs::read(&path).unwrap(), path.to_str().unwrap());
        let file = root.path().join("events/bolig/so.ftl");
        let old = std::fs::read_to_string(&file).unwrap();
        let outcome = take(root.path(), &incoming, true);
        let new = std::fs::read_to_string(&file).unwrap();
        let before = "title = Guryaha: Maxaad xaq u leedahay?\n";
        assert_eq!(new, old.replace(before, "title = Guryo \\ \"cusub\"\n"), "{format:?}");
        assert_eq!(outcome.files.len(), 1, "{format:?}: {:?}", outcome.files);
        let fuzzy = usize::from(format == FileFormat::Po);
        assert_eq!(outcome.findings.len(), fuzzy, "{format:?}: {:?}", outcome.findings);
        let table = matches!(format, FileFormat::Xlsx | FileFormat::Docx);
        assert_eq!(outcome.signed.is_some(), table, "{format:?}");
    }
}
