"""The ward pack as one plain HTML page, from the very documents that are printed: same words, same order. Every word is escaped; no script.

A name that looks like HTML is shown as it is written. The page asks for nothing from outside, and says so to the browser.
"""

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QCoreApplication

from ui.pack.status import PackFacts
from ui.printing.bundle import Bundle
from ui.printing.door import Document
from ui.printing.order_lines import Block
from ui.printing.order_sheet import OrderSheet
from ui.printing.order_table import said_of
from ui.printing.sheet_parts import Heading
from ui.printing.table_sheet import Row, Table, TableSheet
from ui.printing.text_sheet import TextSheet
from ui.printing.words import PaperMarks, moment, term_words

_STYLE = """
body { font: 14px/1.45 sans-serif; color: #000; background: #fff; margin: 0; padding: 12px; }
.band { border: 3px solid #000; padding: 6px 10px; font-weight: bold; margin-bottom: 8px; }
.band b { background: #000; color: #fff; padding: 2px 8px; margin-right: 8px; }
section { border-top: 3px double #000; margin-top: 18px; padding-top: 8px; }
h1, h2 { margin: 4px 0; } h2 { font-size: 20px; } h3 { font-size: 15px; margin: 10px 0 2px; }
p { margin: 2px 0; white-space: pre-wrap; } .who b { margin-right: 16px; }
.allergy { border: 2px solid #000; padding: 4px 8px; font-weight: bold; margin: 6px 0; }
table { border-collapse: collapse; width: 100%; margin: 6px 0; } th, td { border: 1px solid #000; padding: 3px 5px; text-align: left;
vertical-align: top; white-space: pre-line; overflow-wrap: anywhere; } th { background: #eee; } tr { break-inside: avoid; }
nav a { margin-right: 14px; color: #000; }
@media print { section { break-before: page; border-top: 0; } nav { display: none; } .band { position: static; } }
"""


def page_of(pack: Bundle, facts: PackFacts, marks: PaperMarks) -> str:
    """The whole page; each part begins with the band again, so that a printed one is never without it."""
    return "".join(_page(pack, facts, marks))


def _page(pack: Bundle, facts: PackFacts, marks: PaperMarks) -> Iterator[str]:
    yield '<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" '
    yield "content=\"default-src 'none'; style-src 'unsafe-inline'\">"
    yield f"<title>{escape(marks.plate)}</title><style>{_STYLE}</style></head><body>"
    band = _band(facts, marks)
    yield f"{band}<h1>{escape(pack.name)}</h1><nav>"
    for at, part in enumerate(pack.parts):
        yield f'<a href="#s{at}">{escape(part.name)}</a> '
    yield "</nav>"
    for at, part in enumerate(pack.parts):
        yield f'<section id="s{at}">{band}'
        yield from _part(part)
        yield "</section>"
    yield "</body></html>"


def _band(facts: PackFacts, marks: PaperMarks) -> str:
    said = QCoreApplication.translate(
        "PackPage", "made {made} · data as of {as_of} · station {station} · {patients} patients · check value {digest}"
    ).format(
        made=moment(facts.made_at),
        as_of=moment(facts.as_of),
        station=facts.station,
        patients=facts.patients,
        digest=facts.digest,
    )
    plates = f"<b>{escape(marks.plate)}</b><b>{escape(marks.plate_other)}</b>"
    return f'<div class="band">{plates}{escape(said)}<br>{escape(marks.lines[1])}</div>'


def _part(part: Document) -> Iterator[str]:
    if not isinstance(part, OrderSheet):
        raise TypeError(part.key)
    yield from _heading(part.facts.heading)
    if isinstance(part, TableSheet):
        for table in part.tables:
            yield from _table(table)
    elif isinstance(part, TextSheet):
        for one in part.paragraphs:
            tag = "h3" if one.is_heading else "p"
            yield f"<{tag}>{escape(one.text)}</{tag}>"
    else:
        yield from _orders(part.facts.blocks)


def _heading(heading: Heading) -> Iterator[str]:
    yield f'<p>{escape(heading.hospital)}</p><h2>{escape(heading.title)}</h2><p class="who">'
    for label, value, _ in heading.facts:
        yield f"{escape(label)} <b>{escape(value)}</b> "
    yield "</p>"
    if heading.allergy:
        label = QCoreApplication.translate("PackPage", "ALLERGY")
        yield f'<div class="allergy">{escape(label)}: {escape(heading.allergy)}</div>'
    if heading.clinical:
        yield f"<p>{escape(heading.clinical)}</p>"


def _table(table: Table) -> Iterator[str]:
    if table.title:
        yield f"<h3>{escape(table.title)}</h3>"
    for line in table.above:
        yield f"<p>{escape(line)}</p>"
    yield "<table><tr>"
    yield from (f"<th>{escape(column.title)}</th>" for column in table.columns)
    yield "</tr>"
    for row in table.rows:
        yield _row(row, len(table.columns))
    yield "</table>"
    for line in table.below:
        yield f"<p>{escape(line)}</p>"


def _row(row: Row, columns: int) -> str:
    if row.is_heading:
        return f'<tr><th colspan="{columns}">{escape(row.cells[0])}</th></tr>'
    high = f' style="height: {row.least:.0f}px"' if row.least else ""
    return f"<tr{high}>{''.join(f'<td>{escape(cell)}</td>' for cell in row.cells)}</tr>"


def _orders(blocks: tuple[Block, ...]) -> Iterator[str]:
    translate = QCoreApplication.translate
    heads = (
        translate("PackPage", "Number"),
        translate("PackPage", "Ordered"),
        translate("PackPage", "Order"),
        translate("PackPage", "Doctor"),
        translate("PackPage", "Done"),
    )
    yield f"<table><tr>{''.join(f'<th>{escape(head)}</th>' for head in heads)}</tr>"
    term = None
    for block in blocks:
        if block.term is not term:
            term = block.term
            yield f'<tr><th colspan="5">{escape(term_words(term, is_continued=False))}</th></tr>'
        cells = (block.number, block.started, _lines(block), block.doctor, f"{block.given_at} {block.given_by}".strip())
        yield f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in cells)}</tr>"
    yield "</table>"
    if not blocks:
        yield f"<p>{escape(translate('PackPage', 'No order is known here.'))}</p>"


def _lines(block: Block) -> str:
    """With the same words before an order that is over, disputed or not confirmed as the printed sheet has."""
    said = said_of(block, is_marked=False)
    return "\n".join([f"【{said}】{block.lines[0]}" if said else block.lines[0], *block.lines[1:]])
