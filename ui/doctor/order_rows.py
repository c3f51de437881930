"""The order table's lines as painted rows. Shows each group's state once, at its first line."""

from collections.abc import Callable, Sequence
from datetime import datetime, time
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from client.clinical.catalogue import Drug
from client.clinical.fasting import is_swallowed
from client.clinical.timing import first_day_planned
from client.clinical.timing_catalogue import Bounds, schedule_of
from client.commands import OrderDraft
from client.errors import InputRefused
from client.records import Code, OrderKind, OrderStatus
from offline.views import OrderRow, Standing
from ui.doctor.finding_badges import badges
from ui.doctor.oral_words import oral_chips
from ui.doctor.order_book import KIND_OF_ITEM, OrderBook, name_of_hit
from ui.doctor.order_marks import (
    ca_remark,
    exempt_words,
    fasting_chip,
    for_pain,
    held_words,
    on_side,
    own_supply,
    prestop_runs,
    said_words,
    stop_reason,
    twin_runs,
    urgent_chip,
    with_rate,
)
from ui.doctor.orders_model import OrderLine, OrderTable, Section, SectionName, drug_of
from ui.doctor.wording import NONE, STATES, amount_words, day_time, full_time, refusal_words, standing_words
from ui.drug_marks import drug_marks
from ui.pharm_marks import pharm_mark
from ui.requests.words import concentration_words, course_chips, review_chips
from ui.widgets.painting import Chip, Words
from ui.widgets.states import OrderState
from ui.widgets.table_model import Cell, TableRow, cell, section

SAME = "〃"
_SHORT_ROUTES = {"IVGTT": "ivgtt", "IVP": "iv", "PO": "po", "IM": "im", "SL": "sl"}
"""Not `ih` and `id`: under and into the skin, told apart by one letter."""
_SAFE_CODES = frozenset({"BID", "TID", "QID", "Q1H", "Q2H", "Q3H", "Q4H", "Q6H", "Q8H", "Q12H", "Q24H", "Q48H", "Q72H"})
"""Whatever else the table has stands in words. ISMP, List of Error-Prone Abbreviations, and the Joint Commission's Do Not Use List have
qd, qod, qn (read as qh), biw, tiw among those that are misread, on screens too (clinical.md, frequency table)."""


def order_rows(
    table: OrderTable,
    book: OrderBook,
    language: str,
    now: datetime,
    *,
    of_record: Callable[..., TableRow] | None = None,
) -> tuple[TableRow, ...]:
    """`of_record` words an order of the record, where somebody keeps what was worded."""
    rows, worded = list[TableRow](), of_record or order_row
    drafts = tuple(line.draft.draft for part in table.sections for line in part.lines if line.draft is not None)
    for part in table.sections:
        rows.append(section(f"section-{part.name.value}", section_title(part.name), section_remark(part)))
        rows += [
            worded(line, book, language, now)
            if line.row is not None
            else _row(line, book, _of_draft(line, book, language, drafts, is_fasting=table.is_fasting))
            for line in part.lines
        ]
    return tuple(rows)


def section_title(name: SectionName) -> str:
    translate = QCoreApplication.translate
    return {
        SectionName.LONG: translate("OrdersPane", "Long-term orders"),
        SectionName.ONCE: translate("OrdersPane", "One-off orders (today)"),
        SectionName.DISCHARGE: translate("OrdersPane", "Discharge medicines"),
        SectionName.UNKNOWN: translate("OrdersPane", "Orders without a term (from another system)"),
    }[name]


def section_remark(part: Section) -> str:
    translate = QCoreApplication.translate
    said = (
        (part.running, translate("OrdersPane", "in force {count}")),
        (part.stopped_today, translate("OrdersPane", "stopped today {count}")),
        (part.local, translate("OrdersPane", "saved here {count}")),
        (part.drafts, translate("OrdersPane", "to sign {count}")),
    )
    return " · ".join([*(words.format(count=count) for count, words in said if count), *ca_remark(part.lines)])


def order_row(line: OrderLine, book: OrderBook, language: str, now: datetime) -> TableRow:
    """Of an order of the record."""
    return _row(line, book, _of_record(line, line.row, book, language, now) if line.row is not None else ())


def _row(line: OrderLine, book: OrderBook, cells: tuple[Cell, ...]) -> TableRow:
    return TableRow(
        key=line.key,
        cells=cells,
        group=line.group,
        is_pending=line.is_pending,
        is_struck=line.is_struck,
        edge="ink" if drug_of(line) in book.controlled else "",
        subject=line,
    )


def _small(text: str, tone: str = "t2") -> Cell:
    return cell(text, tone=tone, role="meta")


def _of_record(line: OrderLine, row: OrderRow, book: OrderBook, language: str, now: datetime) -> tuple[Cell, ...]:
    order, first = row.order, line.is_first
    number = row.mark.number if row.mark and row.mark.number else order.provisional_number
    dose = amount_words(order.dose) if order.dose else order.dose_text or NONE
    frequency = frequency_words(order.frequency, book, language)
    remark = (Words(f"  {order.remark}", tone="t3", role="meta"),) if order.remark else ()
    name, at = Words(book.name_of_order(order, language), weight=500), partial(day_time, now=now)
    changed = QCoreApplication.translate("OrdersPane", "ends with the signature")
    ends = (Chip(text=changed, tone="acc", is_small=True),) if line.is_replaced and first else ()
    stop = (
        *stop_runs(row),
        *ends,
        *(prestop_runs(row, now) if first else ()),
        *(oral_chips(row, now) if first else ()),
        *review_chips(row, now),
        *(course_chips(row, now) if first else ()),
    )
    return (
        _number(number, is_whole=row.is_stop_pending) if first else cell(),
        _state(row) if first else cell(),
        cell(),
        Cell(
            runs=(
                *drug_marks(_drug(order.drug_id, book)),
                *stop,
                *twin_runs(row.twin, now),
                *urgent_chip(is_urgent=order.is_urgent),
                *fasting_chip(is_fasting=row.is_fasting),
                *own_supply(is_own=order.is_own_supply),
                *for_pain(is_so=order.is_chronic_pain),
                name,
                *on_side(order.request),
                *remark,
                *pharm_mark(row.pharm, at, is_begun=row.is_begun),
                *said_words(row, now),
                *stop_reason(row),
                *held_words(order),
                *exempt_words(order),
            )
        ),
        cell(dose, weight=600) if dose != NONE else cell(NONE, tone="t3"),
        cell(
            with_rate(route_words(order.route, book, language) or NONE, order.rate), tone="t1" if order.route else "t3"
        ),
        cell((frequency or NONE) if first else SAME),
        _small(full_time(order.starts_at, now) if first else SAME),
        *_people(row, now, is_first=first),
    )


def _number(number: str | None, *, is_whole: bool) -> Cell:
    words = short_number(number)
    return Cell(runs=(Words(words, role="meta", weight=600, is_whole=is_whole),)) if words else cell()


def stop_runs(row: OrderRow) -> tuple[Chip, ...]:
    """Before the name of what was stopped here and is not confirmed: it must not read as an order to give.

    An order that was taken back keeps its red word for good.
    """
    translate, order = QCoreApplication.translate, row.order
    if order.status is OrderStatus.CANCELLED:
        return (Chip(text=translate("OrdersPane", "CANCELLED"), tone="redo", is_small=True),)
    if order.status is OrderStatus.ENTERED_IN_ERROR and order.stop_at is not None:
        return (Chip(text=translate("OrdersPane", "ENTERED IN ERROR"), tone="red", is_small=True),)
    if row.is_stop_pending:
        return (Chip(text=translate("OrdersPane", "STOP"), tone="ink", is_small=True),)
    return ()


def _drug(ident: str | None, book: OrderBook) -> Drug | None:
    return book.catalogue.drugs.get(ident or "")


def stop_words(row: OrderRow, now: datetime) -> str:
    translate = QCoreApplication.translate
    words = (
        translate("OrdersPane", "stopped {time} · saved here")
        if row.order.status is OrderStatus.STOPPED
        else translate("OrdersPane", "taken back {time} · saved here")
    )
    return words.format(time=day_time(row.order.ends_at, now))


def _people(row: OrderRow, now: datetime, *, is_first: bool) -> tuple[Cell, Cell]:
    """Doctor and nurse; why it did not go through takes the room of both."""
    if not is_first:
        return _small(SAME), _small(SAME)
    if row.standing in {Standing.REJECTED, Standing.CONFLICT}:
        why = refusal_words(row.error or (row.mark.error if row.mark else None))
        said = f"{stop_words(row, now)} · {why}" if row.is_stop_pending else why
        return Cell(runs=(Words(said, role="meta", weight=600),), span=2), cell()
    return _small(_doctor(row)), _nurse(row, now)


def _state(row: OrderRow) -> Cell:
    """A standing without a chip of its own is written; none of them reads as confirmed."""
    known = STATES.get(row.standing)
    if known is not None:
        return Cell(state=known)
    return Cell(runs=(Chip(text=standing_words(row.standing), tone="sunken"),))


def _doctor(row: OrderRow) -> str:
    return row.order.author or NONE


def _nurse(row: OrderRow, now: datetime) -> Cell:
    """When it ended, when it was given, or who verified it when."""
    order = row.order
    if row.is_stop_pending:
        return Cell(runs=(Words(stop_words(row, now), role="meta", weight=600, is_whole=True),))
    if row.standing in {Standing.CANCELLED, Standing.IN_ERROR}:
        by = " ".join(part for part in (order.stopped_by or "", day_time(order.stop_at, now)) if part)
        return Cell(runs=(Words(by, role="meta", tone="danger", weight=600, is_whole=True),))
    if row.standing is Standing.STOPPED:
        words = QCoreApplication.translate("OrdersPane", "{time} stopped").format(time=day_time(order.ends_at, now))
        return _small(words, "t3")
    if row.last_dose is not None and row.last_dose.given_at is not None:
        words = QCoreApplication.translate("OrdersPane", "given {time}").format(
            time=day_time(row.last_dose.given_at, now)
        )
        return _small(words)
    if row.verified_by or row.verified_at:
        time = row.verified_at.astimezone(now.tzinfo).strftime("%H:%M") if row.verified_at else ""
        return _small(" ".join(part for part in (row.verified_by or "", time) if part))
    if row.standing is Standing.CONFIRMED and row.is_of_stay and not row.is_outpatient:
        return _small(QCoreApplication.translate("OrdersPane", "to verify"), "t3")
    return _small(NONE, "t3")


def _of_draft(
    line: OrderLine, book: OrderBook, language: str, drafts: Sequence[OrderDraft], *, is_fasting: bool
) -> tuple[Cell, ...]:
    draft = line.draft.draft if line.draft else None
    if draft is None:
        return ()
    first = line.is_first
    dose = amount_words(draft.dose)
    translate = QCoreApplication.translate
    days = translate("OrdersPane", "{days} d").format(days=draft.days) if draft.days else ""
    old = translate("OrdersPane", "in place of {name}").format(name=line.replaces) if line.replaces else ""
    marks = drug_marks(_drug(draft.catalogue_id, book)) if draft.kind is OrderKind.MEDICATION else ()
    held = translate("SkinTest", "held until the skin test is negative") if draft.held_for else ""
    first_day = first_day_words(draft, book)
    extra = tuple(
        Words(f"  {said}", tone="t3", role="meta") for said in (days, first_day, draft.remark, old, held) if said
    )
    per_ml = concentration_words(draft, drafts, book.catalogue)
    strong = (Words(f"  {per_ml}", tone="danger", role="meta", weight=600, is_whole=True),) if per_ml else ()
    return (
        cell(),
        Cell(state=OrderState.DRAFT) if first else cell(),
        cell(),
        Cell(
            runs=(
                *badges(line.findings),
                *marks,
                *urgent_chip(is_urgent=draft.is_urgent),
                *fasting_chip(is_fasting=is_fasting and is_swallowed(draft.route)),
                *own_supply(is_own=draft.is_own_supply),
                *for_pain(is_so=draft.is_chronic_pain),
                Words(draft_name(draft, book, language), weight=500),
                *on_side(draft.request),
                *strong,
                *extra,
            )
        ),
        cell(dose, weight=600) if dose != NONE else cell(NONE, tone="t3"),
        cell(
            with_rate(route_words(draft.route, book, language) or NONE, draft.rate), tone="t1" if draft.route else "t3"
        ),
        cell((frequency_words(draft.frequency, book, language) or NONE) if first else SAME),
        _small(NONE, "t3"),
        _small(NONE, "t3"),
        _small(NONE, "t3"),
    )


def first_day_words(draft: OrderDraft, book: OrderBook) -> str:
    """How many doses the first day has: as typed, else what is still to come of it."""
    frequency, zone = book.catalogue.frequencies.get(draft.frequency or ""), draft.starts_at.tzinfo
    if draft.kind is not OrderKind.MEDICATION or frequency is None or not isinstance(zone, ZoneInfo):
        return ""
    try:
        bounds = Bounds(start=draft.starts_at, zone=zone, first_day=draft.first_day_count)
        planned = first_day_planned(
            schedule_of(frequency, bounds, times=[time.fromisoformat(one) for one in draft.times])
        )
    except (InputRefused, ValueError):
        return ""
    count = planned if draft.first_day_count is None else draft.first_day_count
    return "" if count is None else QCoreApplication.translate("OrdersPane", "first day {count}").format(count=count)


def draft_name(draft: OrderDraft, book: OrderBook, language: str) -> str:
    item = next((item for item, kind in KIND_OF_ITEM.items() if kind is draft.kind), None)
    known = book.hit(item, draft.catalogue_id) if item is not None else None
    return name_of_hit(known, language) if known is not None else draft.what.text


def route_words(route: Code | None, book: OrderBook, language: str) -> str:
    """In English the name; in Chinese the short forms of the ward where no list of dangerous abbreviations has them."""
    if route is None:
        return ""
    codes = (route.code, *(code for _, code in route.others))
    short = next((_SHORT_ROUTES[code] for code in codes if code in _SHORT_ROUTES), None)
    return short if short and language != "en" else book.name_of_route(route, language)


def frequency_words(frequency: Code | str | None, book: OrderBook, language: str) -> str:
    """Codes as they are written on the ward (`q8h`, `bid`) where they are safe; in words what is misread (`qd`, `qod`, `qn`)."""
    codes = (
        (frequency,)
        if isinstance(frequency, str)
        else (frequency.code, *(c for _, c in frequency.others))
        if frequency
        else ()
    )
    known = next((code for code in codes if code and code in _SAFE_CODES), None)
    return known.lower() if known is not None else book.name_of_frequency(frequency, language)


def short_number(number: str | None) -> str:
    """`E-0009` of `E-N3-D02-261120-0009-7`; anything else as it is."""
    if not number:
        return ""
    parts = number.split("-")
    return f"{parts[0]}-{parts[-2]}" if len(parts) >= 5 else number
