"""The MAR on paper: every drug order in force with its planned times of a day, what was done, and empty boxes to sign. Plans nothing.

A column is two hours; the planned time stands in the box and leaves room for a sign. What is overdue, runs or is unclear from before the
first column stands in the drug's own cell: it is not lost with its column.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication

from client.errors import InputRefused
from client.records import Order
from offline.views import Banner, PharmStanding
from offline.views.mar import MarEvent, MarRow, MarState, MarView
from ui.nurse.mar_words import SECTIONS, as_needed_text, section_of, section_word, state_word
from ui.nurse.words import moment_words
from ui.printing.door import Ask, Document, PrintStation
from ui.printing.order_lines import Naming, amount_text
from ui.printing.sheet_facts import inks_of, patient_sheet
from ui.printing.table_sheet import Column, Row, Table, TableSheet
from ui.units import rate_words

KEY = "mar-sheet"
STEP, COLUMNS, BACK = timedelta(hours=2), 12, timedelta(hours=24)
DRUG = 0.34
_OPEN = frozenset({MarState.OVERDUE, MarState.BEGUN, MarState.UNCLEAR, MarState.PAUSED})


def mar_title() -> str:
    return QCoreApplication.translate("MarSheet", "Medication administration record")


async def read_mar(station: PrintStation, ask: Ask) -> Document:
    """From the even hour before last on, for 24 hours; what is still open from the day before stands with its drug."""
    banner = await station.banner(ask.patient)
    if banner is None:
        raise InputRefused("patient", "unknown-here")
    return await mar_of(station, ask, banner)


async def mar_of(station: PrintStation, ask: Ask, banner: Banner) -> Document:
    """The same of whose banner is read already."""
    zone = station.clock.zone
    since = first_column(station.clock.now(), zone)
    view = await station.mar(ask.patient, since - BACK, since + COLUMNS * STEP)
    facts = patient_sheet(station, ask, banner, mar_title())
    table = mar_table(view, since, station.clock.now(), zone, ask.naming)
    return TableSheet(facts, inks_of(ask.marking), (table,), key=KEY)


def first_column(now: datetime, zone: tzinfo) -> datetime:
    local = now.astimezone(zone) - STEP
    return local.replace(hour=local.hour - local.hour % 2, minute=0, second=0, microsecond=0)


def mar_table(view: MarView, since: datetime, now: datetime, zone: tzinfo, naming: Naming) -> Table:
    translate = QCoreApplication.translate
    starts = [since + at * STEP for at in range(COLUMNS)]
    share = (1 - DRUG) / COLUMNS
    heads = [f"{start.astimezone(zone):%H}" if start.hour else f"{start.astimezone(zone):%m-%d}" for start in starts]
    columns = (
        Column(title=translate("MarSheet", "Drug, dose, way, how often"), share=DRUG),
        *(Column(title=head, share=share, size=10) for head in heads),
    )
    rows: list[Row] = []
    for section in SECTIONS:
        found = [row for row in view.rows if section_of(row) == section and _is_shown(row, since)]
        if found:
            rows.append(Row(cells=(section_word(section),), is_heading=True))
            rows += [_row(row, starts, now, zone, naming) for row in found]
    none = [Row(cells=(translate("MarSheet", "No drug order in force is known here."),), is_heading=True)]
    return Table(columns=columns, rows=tuple(rows or none), below=tuple(_below(view, now, zone)))


def _is_shown(row: MarRow, since: datetime) -> bool:
    """What has ended stands there where something of it is still open or was done in these hours."""
    return not row.is_over or any(event.at >= since or event.state in _OPEN for event in row.events)


def _row(row: MarRow, starts: list[datetime], now: datetime, zone: tzinfo, naming: Naming) -> Row:
    boxes = [
        "\n".join(_event(event, zone) for event in row.events if start <= event.at < start + STEP) for start in starts
    ]
    return Row(cells=("\n".join(_drug(row, starts[0], now, zone, naming)), *boxes), least=46)


def _event(event: MarEvent, zone: tzinfo) -> str:
    """What is planned is its time alone, with room to sign; whatever was done says so in a word."""
    at = f"{event.at.astimezone(zone):%H:%M}"
    if event.state in {MarState.FUTURE, MarState.NEXT, MarState.DUE, MarState.AS_NEEDED}:
        return at
    given = event.dose.given_at if event.dose is not None else None
    done = f"{given.astimezone(zone):%H:%M}" if given is not None else at
    by = event.dose.by_name if event.dose is not None else None
    return "\n".join(
        part for part in (at if event.state is MarState.OVERDUE else done, state_word(event.state), by) if part
    )


def _drug(row: MarRow, since: datetime, now: datetime, zone: tzinfo, naming: Naming) -> Iterator[str]:
    lead = row.lines[0]
    flags = " ".join(f"[{word}]" for word in _flags(row, naming))
    if flags:
        yield flags
    for line in row.lines:
        yield f"{naming.order(line)}　{_dose(line)}".strip()
    way = (
        naming.route(lead.route) if lead.route else "",
        rate_words(lead.rate),
        naming.frequency(lead.frequency) if lead.frequency else "",
    )
    yield "　".join(part for part in way if part)
    if lead.remark:
        yield f"（{lead.remark}）"
    if lead.is_as_needed:
        yield as_needed_text(row, now, zone)
    for event in row.events:
        if event.at < since and event.state in _OPEN:
            yield f"▲ {state_word(event.state)}: {moment_words(event.at, now, zone)}"


def _dose(order: Order) -> str:
    return amount_text(order.dose) if order.dose else order.dose_text or ""


def _flags(row: MarRow, naming: Naming) -> Iterator[str]:
    translate = QCoreApplication.translate
    if row.is_over:
        yield translate("MarSheet", "ended")
    if row.is_held:
        yield translate("MarSheet", "ON HOLD: do not give")
    if row.is_fasting:
        yield translate("MarSheet", "fasting")
    if not row.is_verified and not row.is_over:
        yield translate("MarSheet", "not verified")
    if row.pharm is not None and row.pharm.standing is PharmStanding.REJECTED:
        yield naming.rejected
    if row.asks_second:
        yield translate("MarSheet", "two people")
    if row.is_own_supply:
        yield naming.own_supply


def _below(view: MarView, now: datetime, zone: tzinfo) -> Iterator[str]:
    translate = QCoreApplication.translate
    yield translate("MarSheet", "Sign in the box: time, initials. Not given: X and why. A column is two hours.")
    for dose in view.without_order:
        said = translate("MarSheet", "Charted without an order here: {time} {name}")
        yield said.format(time=moment_words(dose.given_at, now, zone), name=dose.what.text if dose.what else "—")
