"""Pages drawn by programs that read SVG, over texts set by WeasyPrint; and pages that Ghostscript wrote anew."""
import base64
import re
import subprocess

import pikepdf

DRAWERS = ["cairo", "cairosvg", "inkscape"]
DISTILLED = {"ghostscript": "chromium"}


def rectangle(x, y, w, h, colour):
    return f'<rect x="{x:.3f}" y="{y:.3f}" width="{w:.3f}" height="{h:.3f}" fill="{colour}"/>'


def inside(svg, x, y, width, height, crop):
    """A drawing at a place of the sheet, cut where `crop` says: left, top, width, height in shares."""
    head = re.search(r"<svg [^>]*>", svg)
    left, top, across, down = (float(v) for v in re.search(r'viewBox="([^"]+)"', head.group(0)).group(1).split())
    cx, cy, cw, ch = crop
    fill = re.search(r' (?:fill|opacity)="[^"]+"', head.group(0))
    return (f'<svg x="{x + cx * width:.3f}" y="{y + cy * height:.3f}" width="{cw * width:.3f}" height="{ch * height:.3f}" '
            f'viewBox="{left + cx * across:.4f} {top + cy * down:.4f} {cw * across:.4f} {ch * down:.4f}" '
            f'preserveAspectRatio="none"><g{fill.group(0) if fill else ""}>{svg[head.end():svg.rindex("</svg>")]}</g></svg>')


def picture(png, x, y, width, height, crop):
    """Pixels at a place of the sheet."""
    data = base64.b64encode(png).decode()
    svg = (f'<svg viewBox="0 0 1000 1000"><image width="1000" height="1000" preserveAspectRatio="none" '
           f'href="data:image/png;base64,{data}" xlink:href="data:image/png;base64,{data}"/></svg>')
    return inside(svg, x, y, width, height, crop)


def sheet(width, height, body):
    return (f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="{width}mm" '
            f'height="{height}mm" viewBox="0 0 {width} {height}">{body}</svg>')


def draw(producer, files):
    """SVG files as PDFs of one page beside them."""
    if producer == "inkscape":
        subprocess.run(["inkscape", "--export-type=pdf", *map(str, files)], check=True, capture_output=True)
    for file in files:
        target = file.with_suffix(".pdf")
        if producer == "cairo":
            subprocess.run(["rsvg-convert", "--format=pdf", "--unlimited", f"--output={target}", str(file)], check=True)
        elif producer == "cairosvg":
            import cairosvg
            cairosvg.svg2pdf(url=str(file), write_to=str(target))


def lay_over(pdf, producer, files):
    """Lays a drawing over each page."""
    draw(producer, files)
    with pikepdf.open(pdf, allow_overwriting_input=True) as under:
        drawn = [pikepdf.open(file.with_suffix(".pdf")) for file in files]
        for page, above in zip(under.pages, drawn):
            page.add_overlay(above.pages[0], pikepdf.Rectangle(*page.mediabox))
        under.save(pdf)


def distil(pdf):
    """The same pages as Ghostscript writes them."""
    fresh = pdf.with_suffix(".gs.pdf")
    subprocess.run(["gs", "-q", "-dBATCH", "-dNOPAUSE", "-dAutoRotatePages=/None", "-sDEVICE=pdfwrite", f"-sOutputFile={fresh}", str(pdf)],
                   check=True, capture_output=True)
    fresh.replace(pdf)


def pixels(rasteriser, pdf, page, dpi):
    """One page as PPM, by poppler, MuPDF or Ghostscript."""
    number = str(page + 1)
    command = {"poppler": ["pdftoppm", "-r", str(dpi), "-f", number, "-l", number, str(pdf)],
               "mupdf": ["mutool", "draw", "-q", "-r", str(dpi), "-F", "ppm", "-o", "-", str(pdf), number],
               "ghostscript": ["gs", "-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=ppmraw", f"-r{dpi}", "-dTextAlphaBits=4",
                               "-dGraphicsAlphaBits=4", f"-dFirstPage={number}", f"-dLastPage={number}",
                               "-sOutputFile=-", str(pdf)]}[rasteriser]
    return subprocess.run(command, check=True, capture_output=True).stdout
