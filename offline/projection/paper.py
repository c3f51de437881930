"""What was written on paper and entered afterwards: what of it stands in the record already, and whether a sheet adds up.

A line that somebody entered electronically, or another typed in before, is offered and never doubled: the enterer says that it is another.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

import msgspec

from client.commands import (
    AdministerDose,
    ClosePaper,
    Command,
    FromPaper,
    OralOrder,
    PaperTotals,
    RecordFluids,
    RecordVitals,
    SignOrders,
    WriteNote,
    decode,
)
from client.fhir import names
from client.fhir.reading.elements import codings, command_of, mapping, mappings, moment, paper_line, text
from client.fhir.reading.fluids import fluid_record
from client.records import DoseOutcome
from client.records.fluids import INTAKE
from offline import identity
from offline.commands_kept import marks
from offline.numbers import is_whole
from offline.outbox import State
from offline.projection import records, rows
from offline.projection.rows import Shown
from offline.store.books import Books

DUPLICATE, NOT_FROM_PAPER, IN_FUTURE, COUNTED_OTHERWISE = (
    "paper-duplicate",
    "not-from-paper",
    "in-the-future",
    "paper-counts",
)
BAD_PAGE, NO_LINE, LINE_USED = "paper-number", "paper-no-line", "paper-line-entered"
EMPTY, CLOSED = "paper-empty", "paper-closed"
_PRINTED = re.compile(r"[A-Z]-[A-Z0-9]+-[A-Z0-9]+-\d{6}-\d{4}-[A-Z0-9]", re.IGNORECASE)
NEAR = {
    "administer-dose": timedelta(minutes=30),
    "record-vitals": timedelta(minutes=10),
    "record-fluids": timedelta(minutes=15),
}
ORDERED_NEAR, NOTED_NEAR = timedelta(hours=2), timedelta(minutes=30)
_KINDS = AdministerDose | RecordVitals | RecordFluids | SignOrders | OralOrder | WriteNote
_ENTERED = (
    "Composition",
    "MedicationAdministration",
    "MedicationRequest",
    "NutritionOrder",
    "Observation",
    "ServiceRequest",
)
"""Types of the rows that a line of a sheet becomes."""
_LINES = {AdministerDose: "MedicationAdministration", RecordVitals: "Observation", RecordFluids: "Observation"}
_OVER = frozenset({"entered-in-error", "cancelled"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A row that may be the very same fact: what it says, when, by whom, and whether it came from paper itself."""

    key: str
    what: str
    at: datetime | None
    by: str
    is_from_paper: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperLine:
    """One line of a sheet as it was entered here."""

    line: int
    command: Command
    state: State


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """A line of the sheet that another station entered, as its rows at central say: what, by whom, and what of it is counted."""

    command: str
    line: int
    what: str
    at: datetime | None
    by: str
    is_dose: bool = False
    intake: Decimal = Decimal(0)
    output: Decimal = Decimal(0)


def duplicates(books: Books, command: Command) -> tuple[Known, ...]:
    """Rows of the same patient that say the same of nearly the same time, or were entered from the very same line of the sheet."""
    return tuple({one.key: one for one in (*_nearly(books, command), *_of_line(books, command))}.values())


def _of_line(books: Books, command: Command) -> tuple[Known, ...]:
    """What the line says was entered before, whatever it was read as; its vital signs and its fluids are two entries."""
    kinds = [_LINES[kind] for kind in _LINES if isinstance(command, kind)]
    if command.paper is None or not kinds:
        return ()
    wanted = (" ".join(command.paper.page.split()), command.paper.line)
    held, is_fluid = f'"{names.PAPER_PAGE}"'.encode(), isinstance(command, RecordFluids)
    found = (row for row in rows.read(books, kinds, patients=[command.patient]) if held in row.body)
    return tuple(
        _known(row)
        for row in found
        if row.resource.get("status") not in _OVER
        and paper_line(row.resource) == wanted
        and (fluid_record(row.resource) is not None) is is_fluid
    )


def _nearly(books: Books, command: Command) -> tuple[Known, ...]:
    match command:
        case AdministerDose(lines=lines, slot_at=slot):
            orders = {one.order for one in lines} | set(identity.mapping(books, [one.order for one in lines]).values())
            found = _read(books, command, ["MedicationAdministration"])
            return tuple(_known(row) for row in found if _same_dose(row, orders, command.occurred_at, slot))
        case RecordVitals(values=values):
            codes = {one.loinc for one in values}
            found = _near(_read(books, command, ["Observation"]), command.occurred_at, NEAR["record-vitals"])
            return tuple(_known(row) for row in found if codes & {one.loinc for one in records.signs(row)})
        case RecordFluids(entries=entries):
            wanted = {(one.kind.value, one.volume) for one in entries}
            found = _near(_read(books, command, ["Observation"]), command.occurred_at, NEAR["record-fluids"])
            return tuple(_known(row) for row in found if wanted & _fluids(row))
        case SignOrders(drafts=drafts) | OralOrder(drafts=drafts):
            named = {one.what.code or one.what.text for one in drafts}
            kinds = ["MedicationRequest", "ServiceRequest", "NutritionOrder"]
            found = _near(_read(books, command, kinds), command.occurred_at, ORDERED_NEAR)
            return tuple(_known(row) for row in found if named & _ordered(row))
        case WriteNote(note_kind=kind):
            found = _near(_read(books, command, ["Composition"]), command.occurred_at, NOTED_NEAR)
            return tuple(_known(row) for row in found if _is_of_kind(row, kind.code))
    return ()


def _is_of_kind(row: Shown, code: str | None) -> bool:
    return any(found == code for _, found, _ in codings(row.resource.get("type")))


def _read(books: Books, command: Command, kinds: list[str]) -> list[Shown]:
    reach = int(ORDERED_NEAR.total_seconds())
    at = int(command.occurred_at.timestamp())
    found = rows.read(
        books, kinds, patients=[command.patient], where="at_s BETWEEN ? AND ?", values=[at - reach, at + reach]
    )
    return [row for row in found if row.resource.get("status") not in _OVER]


def _near(found: Iterable[Shown], at: datetime, reach: timedelta) -> list[Shown]:
    return [row for row in found if row.at_s is not None and abs(row.at_s - at.timestamp()) <= reach.total_seconds()]


def _same_dose(row: Shown, orders: set[str], at: datetime, slot: datetime | None) -> bool:
    dose = records.dose(row)
    if dose.order not in orders or dose.outcome is DoseOutcome.VOID:
        return False
    is_near = dose.given_at is not None and abs(dose.given_at - at) <= NEAR["administer-dose"]
    return is_near or (slot is not None and dose.slot_at == slot)


def _fluids(row: Shown) -> set[tuple[str, Decimal | None]]:
    value = mapping(row.resource.get("valueQuantity")).get("value")
    volume = value if isinstance(value, Decimal) else Decimal(str(value)) if value is not None else None
    return {(str(code), volume) for _, code, _ in codings(row.resource.get("code")) if code}


def _ordered(row: Shown) -> set[str]:
    order = records.order(row)
    return {part for part in (order.what.code, order.drug_id, order.what.text) if part}


def _known(row: Shown) -> Known:
    resource = row.resource
    people = [*mappings(resource.get("performer")), mapping(resource.get("requester"))]
    named = [text(mapping(one.get("actor")).get("display")) or text(one.get("display")) or "" for one in people]
    return Known(
        key=row.key,
        what=_what(resource),
        at=rows.at(row.at_s * 1000) if row.at_s is not None else moment(resource.get("issued")),
        by=next((one for one in named if one), ""),
        is_from_paper=row.is_from_paper,
    )


def _what(resource: dict[str, Any]) -> str:
    concept = mapping(resource.get("code")) or mapping(resource.get("medicationCodeableConcept"))
    said = (
        text(resource.get("title"))
        or text(concept.get("text"))
        or next((shown or code or "" for _, code, shown in codings(concept)), "")
    )
    value = mapping(resource.get("valueQuantity")) or mapping(mapping(resource.get("dosage")).get("dose"))
    amount = f"{value['value']} {value.get('unit', '')}".strip() if "value" in value else ""
    parts = [_what({**one}) for one in mappings(resource.get("component"))]
    return " ".join(part for part in (said, amount, *parts) if part)


# -- what stands against it, and the sheet ----------------------------------------------------------------------------


def objections(books: Books, command: Command, now: datetime) -> tuple[str, ...]:
    """Empty when nothing speaks against it."""
    if isinstance(command, ClosePaper):
        if command.entered.lines < 1:
            return (EMPTY,)
        if command.entered in _closed(books, command.patient, command.page):
            return (CLOSED,)
        others = elsewhere(books, command.patient, command.page)
        found = totals(lines_of(books, command.patient, command.page), len(command.known), others)
        return () if found == command.entered else (COUNTED_OTHERWISE,)
    if command.paper is None:
        return ()
    against = [] if isinstance(command, _KINDS) else [NOT_FROM_PAPER]
    against += [IN_FUTURE] if command.occurred_at > now else []
    against += _of_sheet(books, command, command.paper)
    unsaid = {one.key for one in duplicates(books, command)} - set(command.paper.others)
    return (*against, *((DUPLICATE,) if unsaid else ()))


def _closed(books: Books, patient: str, page: str) -> list[PaperTotals]:
    """With which sums this sheet was said to be whole, here or at another station. Lines that came later make it open again."""
    wanted = " ".join(page.split())
    found = rows.read(books, ["Task"], patients=[patient], where="code = ?", values=[names.PAPER_ENTERED])
    tasks = [row.resource for row in found if " ".join((text(row.resource.get("description")) or "").split()) == wanted]
    return [_entered(one) for one in tasks]


def _entered(task: dict[str, Any]) -> PaperTotals:
    said = {code: one for one in mappings(task.get("output")) for _, code, _ in codings(one.get("type")) if code}
    counts = [said.get(f"entered-{name}", {}).get("valueInteger") for name in ("lines", "doses")]
    volumes = [
        mapping(said.get(f"entered-{name}", {}).get("valueQuantity")).get("value") for name in ("intake", "output")
    ]
    lines, doses = (int(one) if one is not None else 0 for one in counts)
    intake, output = (Decimal(str(one)) if one is not None else Decimal(0) for one in volumes)
    return PaperTotals(lines=lines, doses=doses, intake=intake, output=output)


def _of_sheet(books: Books, command: Command, paper: FromPaper) -> list[str]:
    """A number as the station prints them bears its check character; a line of a sheet is entered once."""
    page = paper.page.strip()
    found = [BAD_PAGE] if _PRINTED.fullmatch(page) and not is_whole(page) else []
    said = {one.line for one in lines_of(books, command.patient, paper.page) if one.command.id != command.id}
    return [*found, *([NO_LINE] if paper.line < 1 else [LINE_USED] if paper.line in said else [])]


def lines_of(books: Books, patient: str, page: str) -> tuple[PaperLine, ...]:
    """What was entered here of this sheet about this patient; what was taken back counts no more."""
    named = {patient, *([ours] if (ours := identity.ours(books, patient)) else [])}
    found = books.execute(
        f"SELECT body, state FROM command WHERE lane IN ({', '.join('?' * len(named))}) AND instr(body, ?) > 0"
        " AND state NOT IN ('withdrawn', 'resolved') ORDER BY seq",
        (*sorted(named), b'"paper":{'),
    )
    made = ((decode(bytes(body)), State(state)) for body, state in found)
    return tuple(
        PaperLine(line=command.paper.line, command=command, state=state)
        for command, state in made
        if command.paper is not None and command.paper.page == page
    )


def elsewhere(books: Books, patient: str, page: str) -> tuple[Elsewhere, ...]:
    """What other stations entered of this sheet, by line; what was taken back counts no more."""
    wanted, held = " ".join(page.split()), f'"{names.PAPER_PAGE}"'.encode()
    there = [row for row in rows.read(books, _ENTERED, patients=[patient]) if held in row.body]
    own = _made_here(books, [row.key for row in there])
    found: dict[str, list[Shown]] = {}
    for row in there:
        said = paper_line(row.resource)
        is_counted = row.resource.get("status") not in _OVER and row.key not in own
        if said is not None and said[0] == wanted and is_counted:
            found.setdefault(command_of(row.resource) or row.key, []).append(row)
    return tuple(sorted((_elsewhere(command, group) for command, group in found.items()), key=_by_line))


def _made_here(books: Books, keys: list[str]) -> frozenset[str]:
    """Rows that this station's own commands made, whoever changed them since."""
    sql = f"SELECT DISTINCT target FROM row WHERE verb = 'create' AND target IN ({marks(keys)})"
    return frozenset(str(row[0]) for row in books.execute(sql, tuple(keys))) if keys else frozenset()


def _elsewhere(command: str, group: list[Shown]) -> Elsewhere:
    known = [_known(row) for row in group]
    fluids = [one for row in group if (one := fluid_record(row.resource)) is not None and one.volume is not None]
    sums = {
        is_in: sum(
            (one.volume for one in fluids if one.volume is not None and (one.kind in INTAKE) is is_in), Decimal(0)
        )
        for is_in in (True, False)
    }
    return Elsewhere(
        command=command,
        line=(paper_line(group[0].resource) or ("", 0))[1],
        what="、".join(dict.fromkeys(one.what for one in known if one.what)),
        at=next((one.at for one in known if one.at is not None), None),
        by=next((one.by for one in known if one.by), ""),
        is_dose=any(
            row.type == "MedicationAdministration" and records.dose(row).outcome is DoseOutcome.GIVEN for row in group
        ),
        intake=sums[True],
        output=sums[False],
    )


def _by_line(one: Elsewhere) -> tuple[int, str]:
    return one.line, one.command


def totals(lines: Iterable[PaperLine], known: int = 0, others: Iterable[Elsewhere] = ()) -> PaperTotals:
    """Lines, doses given, millilitres in and out; `known` lines stood in the record already, `others` came from other stations."""
    every, beside = tuple(lines), tuple(others)
    doses = sum(
        1 for one in every if isinstance(one.command, AdministerDose) and one.command.outcome is DoseOutcome.GIVEN
    )
    entries = [entry for one in every if isinstance(one.command, RecordFluids) for entry in one.command.entries]
    intake = sum((one.volume for one in entries if one.kind in INTAKE and one.volume is not None), Decimal(0))
    output = sum((one.volume for one in entries if one.kind not in INTAKE and one.volume is not None), Decimal(0))
    return PaperTotals(
        lines=len({one.line for one in every}) + known + len(beside),
        doses=doses + sum(one.is_dose for one in beside),
        intake=intake + sum((one.intake for one in beside), Decimal(0)),
        output=output + sum((one.output for one in beside), Decimal(0)),
    )


def replaced(command: Command, others: Iterable[str]) -> Command:
    """The same after the enterer said that these rows are others."""
    paper = command.paper
    if paper is None:
        return command
    made: Command = msgspec.structs.replace(command, paper=msgspec.structs.replace(paper, others=tuple(others)))
    return made
