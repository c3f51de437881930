"""One line of a sheet of paper and the act it becomes, in the name of who wrote it. Reads it whole or not at all; fills nothing in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import msgspec

from client.clinical.fluids import FluidBook, read_line
from client.commands import (
    AdministerDose,
    Command,
    GivenLine,
    OrderDraft,
    RecordFluids,
    RecordVitals,
    SignOrders,
    WriteNote,
)
from client.records import Code, DoseOutcome, Person, Role
from offline.knowledge import Knowledge
from offline.nursing_entry import entry_of
from offline.views import OrderRow
from ui.acting_desk import Faults
from ui.doctor.drafts_model import Hindrance, added, sign_command
from ui.doctor.drafts_model import Sheet as OrderSheet
from ui.safety.signs import read_signs

VITALS, FLUIDS, DOSE, ORDER, NOTE = "vitals", "fluids", "dose", "order", "note"
KINDS = (VITALS, FLUIDS, DOSE, ORDER, NOTE)
LOINC, PROGRESS = "http://loinc.org", "11506-3"
PROGRESS_TITLE = "日常病程记录"
"""What the record is called in the hospital's own language; the windows' language does not change it."""
ENTERED = "补录"
_AGAINST = {Hindrance.STOPPED: "order-stopped", Hindrance.NEEDS_REASON: "order-asked"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """As typed: `text` are signs (38.5 96 120/80 20), a line of fluids (u 350), or the words of a note; `order` is what was given."""

    kind: str = ""
    time: str = ""
    text: str = ""
    order: str = ""
    reason: str = ""
    """Why it was given all the same, where something was said against it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What a line is read with. `act` is the common part: the writer as author, when it happened, the sheet and who types."""

    act: Mapping[str, Any]
    writer: Person
    knowledge: Knowledge
    fluids: FluidBook | None
    orders: Sequence[OrderRow]
    sheet: OrderSheet
    """The order that was read from the line, with what the rules say to it."""


def order_of(patient: str, draft: OrderDraft) -> OrderSheet:
    """Each line of paper is an order of its own."""
    return added(OrderSheet(patient=patient), (draft,))


def command_of_line(line: Line, known: Known) -> Command | Faults:
    """The act, or what is wrong with the line."""
    if line.kind == ORDER:
        return _order(known)
    made = {VITALS: _vitals, FLUIDS: _fluids, DOSE: _dose, NOTE: _note}.get(line.kind)
    return ("kind",) if made is None else made(line, known)


def _vitals(line: Line, known: Known) -> RecordVitals | Faults:
    values, wrong = read_signs(_signs(line.text), known.knowledge.pack.vitals)
    return ("vitals",) if wrong or not values else RecordVitals(**known.act, values=values)


def _fluids(line: Line, known: Known) -> RecordFluids | Faults:
    typed = read_line(line.text, known.fluids) if known.fluids is not None else None
    is_wrong = typed is None or typed.faults or not typed.entries
    return ("fluids",) if is_wrong or typed is None else RecordFluids(**known.act, entries=typed.entries)


def _dose(line: Line, known: Known) -> AdministerDose | Faults:
    row = next((one for one in known.orders if one.order.key == line.order), None)
    if row is None:
        return ("order",)
    same = [one.order for one in known.orders if row.order.group and one.order.group == row.order.group] or [row.order]
    lines = tuple(GivenLine(order=one.key, what=one.what, amount=one.dose, route=one.route) for one in same)
    return AdministerDose(**known.act, lines=lines, slot_at=None, outcome=DoseOutcome.GIVEN, note=ENTERED)


def _order(known: Known) -> SignOrders | Faults:
    """Signed on the paper by a doctor; it was in force from then on, and is verified here like any other."""
    sheet, at = known.sheet, known.act["occurred_at"]
    if known.writer.role is not Role.DOCTOR:
        return ("doctor-wrote",)
    if not sheet.lines:
        return ("order-line",)
    starts = tuple(replace(one, draft=_from(one.draft, at)) for one in sheet.lines)
    made = sign_command(
        replace(sheet, lines=starts),
        command_id=known.act["id"],
        author=known.writer,
        encounter=known.act["encounter"],
        now=at,
    )
    if isinstance(made, tuple):
        return tuple(_AGAINST.get(one, "order-unchecked") for one in made)
    return SignOrders(
        **known.act,
        drafts=made.drafts,
        overrides=made.overrides,
        acknowledged_not_checked=made.acknowledged_not_checked,
    )


def _from(draft: OrderDraft, at: datetime) -> OrderDraft:
    made: OrderDraft = msgspec.structs.replace(draft, starts_at=at)
    return made


def _note(line: Line, known: Known) -> WriteNote | Faults:
    """A doctor's is a progress note, a nurse's an entry of the nursing record; the words are the paper's."""
    if not line.text.strip():
        return ("note",)
    if known.writer.role is not Role.DOCTOR:
        return entry_of(known.act, {"condition": line.text.strip()})
    kind = Code(text=PROGRESS_TITLE, system=LOINC, code=PROGRESS)
    return WriteNote(**known.act, note_kind=kind, title=PROGRESS_TITLE, text=line.text.strip())


def _signs(text: str) -> dict[str, str]:
    """`38.5 96 120/80 20`: temperature, pulse, pressure, breaths; a dash for what was not measured."""
    parts = text.replace("，", " ").replace(",", " ").split()
    return {name: "" if part in {"-", "—"} else part for name, part in zip(("t", "p", "bp", "r"), parts, strict=False)}
