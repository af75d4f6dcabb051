"""Makes the small finished pages of tests/cases, by WeasyPrint: one mark of NAV a page, sound or damaged.

    python3 tests/gate/cases.py
"""
from pathlib import Path

from weasyprint import HTML

REPO = Path(__file__).resolve().parents[2]
LOGO = (REPO / "assets/senders/nav/logo.svg").read_text()
CASES = REPO / "tests/cases"


def page(mark, style="width:50mm;height:30mm", more="", logo=LOGO, wrap="", background="#fff"):
    logo = logo.replace("<svg ", '<svg preserveAspectRatio="none" ', 1)
    (CASES / "nav.svg").write_text(logo)
    html = (f'<style>@page{{size:148mm 210mm;margin:0}}body{{margin:0;background:{background}}}div,img{{position:absolute}}</style>'
            f'<div style="left:10mm;top:10mm;font:bold 9mm sans-serif">Møte om bolig<br>onsdag kl. 17.30</div>'
            f'<div style="left:40mm;top:120mm;{wrap}"><img src="nav.svg" style="{style}">{more}</div>')
    mark.parent.mkdir(parents=True, exist_ok=True)
    HTML(string=html, base_url=str(CASES) + "/").write_pdf(str(mark))
    (CASES / "nav.svg").unlink()
    (mark.parent / "check.txt").write_text("page.pdf --require nav\n")


def case(name, **how):
    page(CASES / name / "page.pdf", **how)


box = '<div style="left:{}mm;top:{}mm;width:{}mm;height:{}mm;background:{}"></div>'
case("missing-sender-logo/good-finished")
case("missing-sender-logo/bad-finished-white", logo=LOGO.replace("#C30000", "#FFFFFF"))
case("missing-sender-logo/bad-finished-behind-a-box", more=box.format(-1, -1, 53, 33, "#FFFFFF"))
case("missing-sender-logo/bad-finished-off-the-sheet", wrap="margin-left:120mm")
case("recoloured-sender-logo/good-own-red")
case("recoloured-sender-logo/good-nearly-red", logo=LOGO.replace("#C30000", "#CC1411"))
case("recoloured-sender-logo/bad-grey", logo=LOGO.replace("#C30000", "#6E6E6E"))
case("recoloured-sender-logo/bad-pale", logo=LOGO.replace("#C30000", "#E89A9A"))
case("recoloured-sender-logo/bad-blue", logo=LOGO.replace("#C30000", "#1E50B4"))
case("undersized-sender-logo/good-finished", style="width:15.3mm;height:9.2mm")
case("undersized-sender-logo/bad-finished", style="width:12mm;height:7.2mm")
case("distorted-sender-logo/good-two-per-cent", style="width:51mm;height:30mm")
case("distorted-sender-logo/bad-stretched", style="width:56mm;height:30mm")
case("distorted-sender-logo/bad-skewed", style="width:50mm;height:30mm;transform:skewX(6deg)")
case("cropped-sender-logo/good-whole", wrap="width:50mm;height:30mm;overflow:hidden")
case("cropped-sender-logo/bad-right", wrap="width:43mm;height:30mm;overflow:hidden")
case("cropped-sender-logo/bad-foot", wrap="width:50mm;height:25mm;overflow:hidden")
case("obscured-sender-logo/good-clear-space", more=box.format(0, -14, 50, 1, "#000"))
case("obscured-sender-logo/bad-patch", more=box.format(20, 8, 14, 10, "#FFD400"))
case("obscured-sender-logo/bad-too-near", more=box.format(0, -5, 50, 2, "#000"))
case("blurred-sender-logo/good-drawing")
for name, height in (("blurred-sender-logo/bad-ten-pixels", 10), ("blurred-sender-logo/bad-eleven-pixels", 11)):
    import base64
    import cairosvg
    png = base64.b64encode(cairosvg.svg2png(bytestring=LOGO.encode(), output_height=height,
                                            output_width=round(height * 5 / 3))).decode()
    case(name, logo=f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 5 3"><image width="5" height="3" href="data:image/png;base64,{png}"/></svg>')
case("unreadable-page/good-finished")
for name, content in (("unreadable-page/bad-broken", b"%PDF-1.7\nno more\n"), ("unreadable-page/bad-no-picture", b"not a picture")):
    (CASES / name).mkdir(parents=True, exist_ok=True)
    (CASES / name / "page.pdf").write_bytes(content)
    (CASES / name / "check.txt").write_text("page.pdf --require nav\n")
