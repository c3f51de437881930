"""Who and what was scanned before a bottle is hung: the patient first, then the label. Says right of nothing that it did not compare."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from client.clinical import identifiers
from client.clinical.infusion_room import BottleState, wrong_bottle
from client.clinical.unit_codes import read_unit_code
from client.records.bedside import KnownBy, NearMissKind, NoScan
from offline.views.room import BottleRow, RoomRow
from offline.views.scanning import LabelFound, LabelStanding
from ui.nurse.bedside_model import Dose, Seen, plain_code


class Stop(StrEnum):
    """Why it does not go on. The first four ask for another scan; the others are a wrong right."""

    UNKNOWN = "unknown-code"
    SEVERAL = "several"
    PATIENT_FIRST = "patient-first"
    ONE_MORE = "one-more-identifier"
    WRONG_PATIENT = "wrong-patient"
    WRONG_BOTTLE = "wrong-bottle"
    HELD = "held"
    DONE = "done"
    LOST = "lost"


NEAR_MISSES = {
    Stop.WRONG_PATIENT: NearMissKind.WRONG_PATIENT,
    Stop.WRONG_BOTTLE: NearMissKind.WRONG_DRUG,
    Stop.HELD: NearMissKind.STOPPED,
    Stop.DONE: NearMissKind.DUPLICATE,
    Stop.LOST: NearMissKind.STOPPED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Scanned:
    """What is known so far: whose stay, by what, and which bottle; `met` is what was read when it stopped."""

    row: str = ""
    by: KnownBy = KnownBy.NONE
    kinds: tuple[str, ...] = ()
    typed: tuple[str, ...] = ()
    """What was typed, place by place of `kinds`."""
    band: str = ""
    """The wristband, card or slip as it was read."""
    why: str = ""
    """Of what was typed: why nothing was scanned, in words."""
    bottle: str = ""
    label_by: KnownBy = KnownBy.NONE
    code: str = ""
    stop: Stop | None = None
    met: str = ""
    other: RoomRow | None = None
    """Whose label it was, of a wrong patient."""

    @property
    def is_known(self) -> bool:
        """One scan, or two typed identifiers of different kinds."""
        return self.by is KnownBy.SCANNED or (self.by is KnownBy.TYPED and len(self.kinds) > 1)

    @property
    def asks_why(self) -> bool:
        return KnownBy.TYPED in {self.by, self.label_by} and not self.why


def take(seen: Scanned, typed: str, rows: Sequence[RoomRow], by: KnownBy) -> Scanned:
    """What one more code makes of what is known."""
    code = plain_code(typed)
    if not code:
        return seen
    found = label_of(code, rows)
    if found is not None:
        return _label(seen, *found, code, by, rows)
    hits = [(row, kind) for row in rows if row.stay is not None and (kind := kind_of(row, code))]
    if len(hits) != 1:
        return replace(seen, stop=Stop.SEVERAL if hits else Stop.UNKNOWN, met=code, bottle="")
    ((row, kind),) = hits
    if by is KnownBy.SCANNED:
        return Scanned(row=row.key, by=by, kinds=(kind,), band=code)
    goes_on = seen.row == row.key and seen.by is KnownBy.TYPED
    told = {**(dict(zip(seen.kinds, seen.typed, strict=True)) if goes_on else {}), kind: code}
    known = Scanned(row=row.key, by=by, kinds=tuple(told), typed=tuple(told.values()))
    return known if known.is_known else replace(known, stop=Stop.ONE_MORE, met=code)


def label_of(code: str, rows: Sequence[RoomRow]) -> tuple[RoomRow, BottleRow] | None:
    """Whose bottle this label names, by our own code or what central printed."""
    own = read_unit_code(code)
    for row in rows:
        for bottle in row.bottles:
            if bottle.unit is not None and (bottle.unit.code == own or code in bottle.unit.codes):
                return row, bottle
    return None


def _label(seen: Scanned, row: RoomRow, bottle: BottleRow, code: str, by: KnownBy, rows: Sequence[RoomRow]) -> Scanned:
    if not seen.is_known:
        return replace(seen, stop=Stop.PATIENT_FIRST, met=code)
    chosen = next((one for one in rows if one.key == seen.row), None)
    stop = judged(chosen, row, bottle)
    other = row if stop is Stop.WRONG_PATIENT else None
    return replace(seen, bottle=bottle.lead, label_by=by, code=code, stop=stop, met=code if stop else "", other=other)


def judged(chosen: RoomRow | None, row: RoomRow, bottle: BottleRow) -> Stop | None:
    """The first wrong right."""
    if chosen is None or row.key != chosen.key:
        return Stop.WRONG_PATIENT
    if bottle.state in {BottleState.DONE, BottleState.RUNNING, BottleState.NOT_DONE}:
        return Stop.DONE
    if bottle.state is BottleState.HELD:
        return Stop.HELD
    if bottle.state is BottleState.LOST:
        return Stop.LOST
    states = [one.state for one in chosen.bottles]
    return Stop.WRONG_BOTTLE if wrong_bottle(states, bottle.place - 1) else None


def kind_of(row: RoomRow, code: str) -> str:
    """Which identifier of this patient it is, his slip among them; "" for none. A seat is a place and no identity."""
    called = (row.number,) if row.number and row.stay is None else ()
    return identifiers.kind_of(row.patient, None, code, (*row.slips, *called))


def seen_of(seen: Scanned, row: RoomRow, dose: Dose) -> Seen:
    """As the form of a dose at the bed wants it."""
    unit = next((one.unit for one in row.bottles if one.lead == seen.bottle), None)
    label = None
    if unit is not None:
        label = LabelFound(
            standing=LabelStanding.OPEN, patient=row.patient.key, patient_name=row.patient.name, bed="", unit=unit
        )
    return Seen(
        patient=row.patient.key,
        patient_by=seen.by,
        identifiers=seen.kinds if seen.by is KnownBy.TYPED else (),
        typed=seen.typed,
        band=seen.band,
        reason=NoScan.OTHER if seen.why else None,
        reason_words=seen.why,
        label=label,
        label_by=seen.label_by,
        code=seen.code,
        dose=dose,
    )


def dose_of(bottle: BottleRow, now: datetime) -> Dose:
    """What would be hung, how far from its planned time."""
    slot = bottle.unit.slot_at if bottle.unit is not None else None
    return Dose(
        lines=bottle.lines,
        slot_at=slot,
        encounter=bottle.lines[0].encounter if bottle.lines else None,
        unit=bottle.unit.key if bottle.unit is not None else "",
        kind="infusion",
        away=None if slot is None else now - slot,
    )
