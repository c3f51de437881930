"""One line of the MAR grid: a section or an order group, with its words, chips and who signed. Made by a pure function; measures itself."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from client.clinical.catalogue import Catalogue
from client.records import Order, OrderKind
from offline.views.mar import MarEvent, MarRow, MarState
from ui.drug_marks import drug_marks
from ui.nurse import words
from ui.nurse.mar_model import MarModel
from ui.nurse.mar_words import as_needed_text, event_chip, event_text, section_word, state_word
from ui.nurse.order_chips import unread_words
from ui.nurse.pack_names import order_name, way_words
from ui.theme.theme import Theme
from ui.widgets.painting import Chip, chip_width, paint_chip
from ui.widgets.straight import straight

_WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True, kw_only=True)
class MarLine:
    """`row` None: a section. `names` and `marks` stand one below the other, one for each drug of the group."""

    title: str = ""
    remark: str = ""
    row: MarRow | None = None
    names: tuple[str, ...] = ()
    marks: tuple[tuple[Chip, ...], ...] = ()
    way: str = ""
    events: tuple[MarEvent, ...] = ()
    chips: tuple[Chip, ...] = ()
    signed: str = ""
    spoken: str = ""
    is_grey: bool = False

    def widths(self, theme: Theme) -> tuple[float, ...]:
        return tuple(chip_width(chip, theme) for chip in self.chips)

    def height(self, width: int, theme: Theme) -> int:
        """In rows: no name of a drug is cut, it goes over more lines."""
        return sum(self.name_height(at, width, theme) for at in range(len(self.names))) or 1

    def name_height(self, at: int, width: int, theme: Theme) -> int:
        room = width - 28 - sum(chip_width(chip, theme) + 4 for chip in self.marks[at])
        metrics = QFontMetricsF(theme.font("body"))
        needs = metrics.boundingRect(QRectF(0, 0, max(room, 60), 1000), _WRAP, straight(self.names[at])).height()
        return max(1, -(-round(needs + 6) // theme.row_height))

    def paint_name(self, painter: QPainter, room: QRectF, at: int, theme: Theme) -> None:
        left = room.left()
        for chip in self.marks[at]:
            left += paint_chip(painter, QRectF(left, room.top(), room.width(), room.height()), chip, theme) + 4
        is_over = self.row is not None and self.row.is_over
        font = QFont(theme.font("body"))  # the theme's own is shared
        font.setStrikeOut(is_over)
        painter.setFont(font)
        painter.setPen(theme.color("t3" if self.is_grey or is_over else "t1"))
        painter.drawText(QRectF(left, room.top(), room.right() - left, room.height()), _WRAP, self.names[at])


def mar_lines(model: MarModel, now: datetime, zone: tzinfo, language: str) -> tuple[MarLine, ...]:
    made: list[MarLine] = []
    for key, rows in model.sections():
        made.append(MarLine(title=section_word(key), remark=str(len(rows))))
        made += [_line(row, model, now, zone, language) for row in rows]
    return tuple(made)


def without_order_words(model: MarModel, now: datetime, zone: tzinfo) -> str:
    """What was charted for no order that is known here, each with its time; empty where there is none."""
    found = model.without_order()
    if not found:
        return ""
    translate = QCoreApplication.translate
    names = [
        f"{words.moment_words(one.given_at, now, zone)} {one.what.text if one.what else words.UNKNOWN}" for one in found
    ]
    said = translate("MarLines", "▲ {count} administrations without an order here, in no row: {names}")
    return said.format(count=len(found), names=" · ".join(names))


def _line(row: MarRow, model: MarModel, now: datetime, zone: tzinfo, language: str) -> MarLine:
    catalogue, lead = model.catalogue, row.lines[0]
    events = model.events(row)
    names = tuple(f"{order_name(line, catalogue, language)}  {_amount(line)}".rstrip() for line in row.lines)
    way = way_words(lead, catalogue, language)
    if lead.is_as_needed:
        way = f"{way}\n{as_needed_text(row, now, zone)}"
    spoken = [*names, way, *_said(row)]
    spoken += [f"{state_word(event.state)} {event_text(event, row, now, zone)}" for event in events]
    return MarLine(
        row=row,
        names=names,
        marks=tuple(_marks(row, at, catalogue) for at in range(len(row.lines))),
        way=way,
        events=events,
        chips=tuple(event_chip(event, row, now, zone) for event in events),
        signed=signed_words(events, now, zone),
        spoken=", ".join(part for part in spoken if part),
        is_grey=row.is_fasting or row.is_held or any(line.unread_test for line in row.lines),
    )


def _amount(line: Order) -> str:
    """Of care there is none; of a drug without one that is said."""
    has_amount = line.kind is OrderKind.MEDICATION or line.dose is not None or line.dose_text
    return words.amount_words(line.dose, line.dose_text) if has_amount else ""


def _said(row: MarRow) -> tuple[str, ...]:
    translate = QCoreApplication.translate
    held = (translate("MarLines", "on hold"),) if row.is_held else ()
    fasting = (translate("MarLines", "fasting"),) if row.is_fasting else ()
    unverified = (translate("MarLines", "not verified"),) if not row.is_verified and not row.is_over else ()
    own = (translate("MarLines", "own supply"),) if row.is_own_supply else ()
    two = (translate("MarLines", "two people"),) if row.asks_second else ()
    unread = tuple(said for line in row.lines if (said := unread_words(line)))
    return (*held, *unread, *fasting, *unverified, *own, *two)


def _marks(row: MarRow, at: int, catalogue: Catalogue) -> tuple[Chip, ...]:
    """What must be known before the name: the first line carries the group's."""
    drug = catalogue.drugs.get(row.lines[at].drug_id or "")
    marks = drug_marks(drug)
    if at > 0:
        return marks
    return (
        *marks,
        *(Chip(text=word, tone="redo" if at_first else "plain", is_small=True) for at_first, word in _toned(row)),
    )


def _toned(row: MarRow) -> tuple[tuple[bool, str], ...]:
    waits = row.is_held or any(line.unread_test for line in row.lines)
    return tuple((waits and place == 0, word) for place, word in enumerate(_said(row)))


def signed_words(events: tuple[MarEvent, ...], now: datetime, zone: tzinfo) -> str:
    """Who gave the last dose that is seen in the row, who checked beside, and when: nobody for a dose that was not given."""
    event = next((one for one in reversed(events) if one.dose is not None), None)
    if event is None or event.dose is None or event.state is MarState.NOT_GIVEN:
        return ""
    last = event.dose
    who = " / ".join(part for part in (last.by_name or words.UNKNOWN, last.second) if part)
    return f"{words.moment_words(last.given_at or event.at, now, zone)} {who}"
