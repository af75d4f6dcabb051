"""What a screen reader is told of PDFs, in its order, by PDFium: structure.py FILE... prints one JSON object.

A line an element (kind, language, what stands for it), its contents as lines in quotation marks below it.
poppler says the same (pdfinfo -struct-text), but draws the page anew for each element; a letter takes it a
second, and here thirty milliseconds.
"""

import ctypes
import json
import sys

import pypdfium2
from pypdfium2 import raw


def text_of(call, *args):
    """What one of PDFium's functions writes in UTF-16: asked for its length, then for itself."""
    size = call(*args, None, 0)
    buffer = ctypes.create_string_buffer(size)
    call(*args, ctypes.cast(buffer, call.argtypes[-2]), size)
    return buffer.raw[: max(size - 2, 0)].decode("utf-16-le", "replace")


def contents(page, words):
    """What is drawn under each marked-content number, and how many things that are no text."""
    found = {}

    def visit(count, get):
        for item in map(get, range(count)):
            kind = raw.FPDFPageObj_GetType(item)
            if kind == raw.FPDF_PAGEOBJ_FORM:
                visit(raw.FPDFFormObj_CountObjects(item), lambda at: raw.FPDFFormObj_GetObject(item, at))
            is_text = kind == raw.FPDF_PAGEOBJ_TEXT
            said = text_of(raw.FPDFTextObj_GetText, item, words) if is_text else f"#{kind}"
            found.setdefault(raw.FPDFPageObj_GetMarkedContentID(item), []).append(said)

    visit(raw.FPDFPage_CountObjects(page), lambda at: raw.FPDFPage_GetObject(page, at))
    return found


def lines(element, drawn, around, depth):
    """An element and what is below it; its language where it is not the one around it."""
    language = text_of(raw.FPDF_StructElement_GetLang, element) or around
    said = [
        text_of(raw.FPDF_StructElement_GetType, element),
        "" if language == around else language,
        text_of(raw.FPDF_StructElement_GetAltText, element),
        text_of(raw.FPDF_StructElement_GetActualText, element),
    ]
    yield "  " * depth + " ".join(filter(None, said))
    for at in range(raw.FPDF_StructElement_CountChildren(element)):
        child = raw.FPDF_StructElement_GetChildAtIndex(element, at)
        if child:
            yield from lines(child, drawn, language, depth + 1)
        else:
            mark = raw.FPDF_StructElement_GetChildMarkedContentID(element, at)
            # A space at an end is PDFium's guess from what is drawn before and after it.
            said = "".join(drawn.get(mark, ["nothing"])).strip()
            yield "  " * depth + f'  "{said}"'


def structure(path):
    pdf = pypdfium2.PdfDocument(path)
    said = [text_of(raw.FPDFCatalog_GetLanguage, pdf.raw)]
    for page in pdf:
        words = page.get_textpage()  # held, or else it is gone before it is read
        drawn = contents(page.raw, words.raw)
        tree = raw.FPDF_StructTree_GetForPage(page.raw)
        for at in range(raw.FPDF_StructTree_CountChildren(tree)):
            said.extend(lines(raw.FPDF_StructTree_GetChildAtIndex(tree, at), drawn, said[0], 0))
        raw.FPDF_StructTree_Close(tree)
    return "\n".join(said)


json.dump({path: structure(path) for path in sys.argv[1:]}, sys.stdout)
