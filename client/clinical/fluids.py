"""Intake and output: shifts and day as the site has them, what is typed in one line, and the sums. Refuses to count the unknown as nothing.

A sum with an entry of unknown volume is "at least". An infusion counts whole at the moment it ended, by the volume that was measured or
ran in whole; a planned volume of one that was stopped counts as unknown, never as given.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from decimal import Decimal
from typing import Annotated

import msgspec

from client.errors import PackDamaged
from client.records.fluids import INTAKE, FluidEntry, FluidKind, FluidRecord, FluidTotal, Infused, Total

FILE = "fluids.json"
DAY = timedelta(days=1)
MOST_DRAINS = 12
Words = Annotated[str, msgspec.Meta(min_length=1)]


class _Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the file may say, and nothing else."""


class Shift(_Part, frozen=True):
    """One shift by its first minute; it goes on to the next one's."""

    id: Words
    zh: Words
    en: Words
    starts: Annotated[str, msgspec.Meta(pattern=r"^\d\d:\d\d$")]

    @property
    def at(self) -> time:
        return time.fromisoformat(self.starts)


class KindRow(_Part, frozen=True):
    """A way in or out: its words, the letters and words by which it is typed, and what one entry may hold at most."""

    kind: FluidKind
    zh: Words
    en: Words
    keys: tuple[Words, ...]
    most: Annotated[int, msgspec.Meta(gt=0)]


class FluidBook(_Part, frozen=True):
    """The whole file. The day begins with the shift that is named."""

    version: Words
    note: Words
    source: Words
    day_starts_with: Words
    shifts: tuple[Shift, ...]
    kinds: tuple[KindRow, ...]
    orders: tuple[Words, ...]
    """Nursing orders that ask for a balance."""
    infusion_routes: tuple[Words, ...] = ()
    """What is given by them runs in: charted without an end, its volume is not known."""

    @property
    def day_start(self) -> time:
        return next(one.at for one in self.shifts if one.id == self.day_starts_with)

    def row(self, kind: FluidKind) -> KindRow:
        return next(one for one in self.kinds if one.kind is kind)

    def day(self, at: datetime) -> tuple[datetime, datetime]:
        """The day of 24 hours that a moment belongs to; `at` in the ward's own zone."""
        start = datetime.combine(at.date(), self.day_start, at.tzinfo)
        since = start if at >= start else start - DAY
        return since, since + DAY

    def shift(self, at: datetime) -> tuple[Shift, datetime, datetime]:
        """The shift of a moment, and from when to when it goes."""
        ordered = sorted(self.shifts, key=_starts)
        starts = [
            (datetime.combine(at.date() + timedelta(days=days), one.at, at.tzinfo), one)
            for days in (-1, 0, 1)
            for one in ordered
        ]
        current = max(place for place, (since, _) in enumerate(starts) if since <= at)
        return starts[current][1], starts[current][0], starts[current + 1][0]


def _starts(one: Shift) -> time:
    return one.at


def read_fluids(content: bytes | None) -> FluidBook | None:
    """None without a file: then the station keeps no balance. Raises PackDamaged with what is wrong."""
    if content is None:
        return None
    try:
        book = msgspec.json.decode(content, type=FluidBook)
        for one in book.shifts:
            time.fromisoformat(one.starts)
    except (msgspec.MsgspecError, RecursionError, ValueError) as error:
        raise PackDamaged(FILE, "shape") from error
    ids, starts = [one.id for one in book.shifts], [one.starts for one in book.shifts]
    if book.day_starts_with not in ids or len(set(ids)) != len(ids) or len(set(starts)) != len(starts):
        raise PackDamaged(FILE, "shifts")
    keys = [key.casefold() for one in book.kinds for key in one.keys]
    if {one.kind for one in book.kinds} != set(FluidKind) or len(book.kinds) != len(FluidKind):
        raise PackDamaged(FILE, "kinds")
    if len(set(keys)) != len(keys) or any(re.search(r"[\d\s~?=,;]", key) for key in keys):
        raise PackDamaged(FILE, "keys")
    return book


# --- sums ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """One thing that is counted: an entry, or an infusion that ended. `sources` are its rows."""

    kind: FluidKind
    volume: Decimal | None
    is_estimate: bool
    at: datetime
    sources: tuple[str, ...]
    what: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """The sums of a time. `net` is only said when both sides are known whole."""

    totals: Mapping[Total, FluidTotal]
    by_kind: Mapping[FluidKind, FluidTotal]
    is_empty: bool

    def has(self, total: Total) -> bool:
        """Whether anything of this side was written down: nothing written is not nothing lost."""
        return any((kind in INTAKE) is (total is Total.INTAKE) for kind in self.by_kind)

    @property
    def net(self) -> Decimal | None:
        """In minus out; None while a side is only known to be at least something."""
        given, lost = self.totals[Total.INTAKE], self.totals[Total.OUTPUT]
        if self.is_empty or given.is_at_least or lost.is_at_least:
            return None
        return given.volume - lost.volume


def infusions(infused: Iterable[Infused], groups: Mapping[str, str | None]) -> tuple[tuple[Infused, ...], ...]:
    """Administrations that ran as one: of one group of orders, begun and ended together."""
    found: dict[tuple[object, ...], list[Infused]] = {}
    for one in infused:
        group = groups.get(one.order or "") or one.order or one.key
        found.setdefault((group, one.began_at, one.ended_at), []).append(one)
    return tuple(tuple(each) for each in found.values())


def volume_of(group: Sequence[Infused]) -> Decimal | None:
    """What ran in: what was read off, else the volumes of its liquid parts when all of it ran in; None where nobody can say."""
    measured = [one.measured for one in group if one.measured is not None]
    if measured:
        return sum(measured, Decimal(0))
    planned = [one.planned for one in group if one.planned is not None]
    if not planned or not all(one.is_whole for one in group):
        return None
    return sum(planned, Decimal(0))


def amounts(
    records: Iterable[FluidRecord], infused: Iterable[Infused], groups: Mapping[str, str | None]
) -> tuple[Amount, ...]:
    """Everything that counts, each thing once: an infusion that an entry speaks for is counted by the entry alone."""
    standing = _once(one for one in records if not one.is_void and one.at is not None)
    spoken = {key for one in standing for key in one.infusion}
    found = [
        Amount(
            kind=one.kind,
            volume=one.volume,
            is_estimate=one.is_estimate,
            at=one.at,
            sources=(one.key,),
            what=one.note,
        )
        for one in standing
        if one.at is not None
    ]
    found += [
        Amount(
            kind=FluidKind.IV,
            volume=volume_of(group),
            is_estimate=False,
            at=group[0].ended_at,
            sources=tuple(one.key for one in group),
            what=" + ".join(one.what for one in group if one.what),
        )
        for group in infusions(infused, groups)
        if spoken.isdisjoint(one.key for one in group)
    ]
    return tuple(sorted(found, key=_when))


def _once(records: Iterable[FluidRecord]) -> list[FluidRecord]:
    """Of several entries that speak for one infusion, written at two stations, the first alone counts until a person says which is real."""
    spoken: set[str] = set()
    found = []
    for one in sorted(records, key=_at):
        if spoken.isdisjoint(one.infusion):
            found.append(one)
        spoken |= set(one.infusion)
    return found


def _at(one: FluidRecord) -> tuple[float, str]:
    return one.at.timestamp() if one.at is not None else 0.0, one.key


def _when(one: Amount) -> tuple[datetime, tuple[str, ...]]:
    return one.at, one.sources


def balance(counted: Iterable[Amount], since: datetime, until: datetime) -> Balance:
    """From `since` on, before `until`."""
    here = [one for one in counted if since <= one.at < until]
    sides = {
        Total.INTAKE: [one for one in here if one.kind in INTAKE],
        Total.OUTPUT: [one for one in here if one.kind not in INTAKE],
        Total.URINE: [one for one in here if one.kind is FluidKind.URINE],
        Total.DRAINAGE: [one for one in here if one.kind is FluidKind.DRAIN],
    }
    kinds = dict.fromkeys(one.kind for one in here)
    return Balance(
        totals={total: _sum(total, each) for total, each in sides.items()},
        by_kind={
            kind: _sum(Total.INTAKE if kind in INTAKE else Total.OUTPUT, [one for one in here if one.kind is kind])
            for kind in kinds
        },
        is_empty=not here,
    )


def _sum(total: Total, counted: Sequence[Amount]) -> FluidTotal:
    return FluidTotal(
        total=total,
        volume=sum((one.volume for one in counted if one.volume is not None), Decimal(0)),
        is_at_least=any(one.volume is None for one in counted),
        is_estimate=any(one.is_estimate for one in counted),
    )


def closing(counted: Sequence[Amount], since: datetime, until: datetime) -> tuple[FluidTotal, ...]:
    """What a day is closed with: intake and output, urine and drainage where there were entries of them. Nothing of an empty day."""
    found = balance(counted, since, until)
    if found.is_empty:
        return ()
    parts = {Total.URINE: FluidKind.URINE, Total.DRAINAGE: FluidKind.DRAIN}
    return tuple(one for total, one in found.totals.items() if total not in parts or parts[total] in found.by_kind)


# --- what is typed ---------------------------------------------------------------------------------------------------

_PARTS = re.compile(r"[\s,;，；、+]+")
_WORD = re.compile(r"^([^\d~≈约?？=:：.]+)(\d{1,2})?(?:[=:：])?(.*)$")
_VOLUME = re.compile(r"^([~≈约]?)(\d+(?:\.\d+)?|[?？])([~≈约]?)(?:ml|毫升)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What a line says. `faults`: the parts that cannot be read, as typed."""

    entries: tuple[FluidEntry, ...]
    faults: tuple[str, ...] = ()


def read_line(line: str, book: FluidBook) -> Typed:
    """`o 200 u350 ~s100 d2 50 u ?`: a way by its letters, then mL; `~` is estimated, `?` is not known, `d2` is drain 2."""
    kinds = {key.casefold(): one.kind for one in book.kinds for key in one.keys}
    entries: list[FluidEntry] = []
    faults: list[str] = []
    parts = [part for part in _PARTS.split(line.strip()) if part]
    while parts:
        part = parts.pop(0)
        mark, word = (part[0], part[1:]) if part[0] in "~≈约" and len(part) > 1 else ("", part)
        found = _WORD.match(word)
        kind = kinds.get(found[1].casefold()) if found else None
        if found is None or kind is None:
            faults.append(part)
            continue
        number, rest = found[2] or "", found[3]
        if kind is not FluidKind.DRAIN:
            number, rest = "", f"{number}{rest}"
        said = rest or (parts.pop(0) if parts else "")
        entry = entry_of(kind, f"{mark}{said}", book, drain=number)
        if entry is None:
            faults.append(f"{part} {said}".strip() if not rest else part)
        else:
            entries.append(entry)
    return Typed(entries=tuple(entries), faults=tuple(faults))


def entry_of(kind: FluidKind, said: str, book: FluidBook, *, drain: str = "") -> FluidEntry | None:
    """One entry of a typed volume; None where it is no volume, or more than one entry can hold."""
    found = _VOLUME.match(said.replace("~~", "~").strip())
    number = int(drain) if drain else None
    if found is None or (number is not None and not 1 <= number <= MOST_DRAINS):
        return None
    volume = None if found[2] in "?？" else Decimal(found[2])
    if volume is not None and not 0 <= volume <= book.row(kind).most:
        return None
    is_estimate = bool(found[1] or found[3]) and volume is not None
    return FluidEntry(kind=kind, volume=volume, is_estimate=is_estimate, drain=number)
