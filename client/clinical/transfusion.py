"""Which blood fits whom, what is checked at the bed, when somebody looks: the pack's tables, judged; refuses to guess a group.

Without the file there is no component, so nothing is transfused by this program. Everything here says what stands against; it never says
that a transfusion is right.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from client.clinical.catalogue_tables import json_of
from client.errors import PackDamaged
from client.fhir.names import SNOMED
from client.records import Code
from client.records.transfusions import (
    ABO,
    COMPATIBLE,
    RHD,
    BloodGroup,
    BloodUnit,
    GroupStanding,
    PatientGroup,
)
from client.tongue import reads_chinese

FILE = "transfusion.json"
UNKNOWN_GROUP, GROUP_CONFLICT = "patient-group-unknown", "patient-group-conflict"
BAG_GROUP_UNKNOWN, ABO_MISMATCH, RHD_MISMATCH = "bag-group-unknown", "abo-mismatch", "rhd-mismatch"
ABO_ASKS = "abo-not-identical"
EXPIRED, EXPIRY_UNKNOWN = "bag-expired", "bag-expiry-unknown"
COMPONENT_UNKNOWN, OTHER_COMPONENT = "component-unknown", "other-component"
NO_CROSSMATCH, CROSSMATCH_FAILED = "crossmatch-missing", "crossmatch-incompatible"
LEFT_OUT = "check-left-out"
OUT_TOO_LONG, OUT_AHEAD = "bag-out-too-long", "bag-out-ahead"
ANSWERABLE = frozenset({ABO_ASKS})
"""Of what is said here: goes with a reason. In an emergency, `UNKNOWN_GROUP` does for the bags that the pack names."""
_NUMBER = re.compile(r"[0-9A-Z][0-9A-Z-]{4,24}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of a checklist or of a list of signs. `is_first`: done before anything else."""

    code: str
    zh: str
    en: str
    is_first: bool = False

    def words(self, language: str) -> str:
        return self.zh if reads_chinese(language) else self.en


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """What can be ordered and given. `group_rule` names the rows of the tables that it is judged by."""

    code: str
    zh: str
    en: str
    group_rule: str
    category: str
    needs_crossmatch: bool
    procedure: tuple[str, str]
    source: str

    def words(self, language: str) -> str:
        return self.zh if reads_chinese(language) else self.en

    def giving(self, language: str) -> Code:
        """What giving it is called."""
        return Code(text=self.words(language), system=SNOMED, code=self.procedure[0])


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitting:
    """Groups of bags for one group of patients: those that fit, and those that ask for a reason. Every other one is a stop."""

    fits: frozenset[str]
    asks: frozenset[str]
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchTimes:
    """The site's times of looking; none of them stops a transfusion."""

    before_within: timedelta
    first: timedelta
    every: timedelta
    after_within: timedelta
    late: timedelta
    longest: timedelta
    """Of each bag, from its beginning."""
    signs: tuple[str, ...]
    source: str
    out: Mapping[str, timedelta] = field(default_factory=dict)
    """By rule of group: from leaving its refrigerator until it is in."""
    out_sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TransfusionBook:
    """All of it, as the pack has it."""

    components: Mapping[str, Component] = field(default_factory=dict)
    abo: Mapping[tuple[str, str], Fitting] = field(default_factory=dict)
    rhd: Mapping[tuple[str, str], Fitting] = field(default_factory=dict)
    unknown_group: Mapping[str, BloodGroup] = field(default_factory=dict)
    unknown_source: str = ""
    watch: WatchTimes | None = None
    checks: tuple[Line, ...] = ()
    signs: tuple[Line, ...] = ()
    steps: tuple[Line, ...] = ()
    sources: tuple[str, ...] = ()

    def component(self, code: str | None) -> Component | None:
        return self.components.get(code or "")


def bag_number(scanned: str) -> str:
    """The donation number as it is typed or scanned; "" when it is none.

    An ISBT 128 donation code begins with = and ends with two flag characters that are no part of the number (recalled).
    """
    plain = "".join(scanned.split()).upper()
    if plain.startswith("=") and len(plain) == 16:
        plain = plain[1:14]
    return plain if _NUMBER.fullmatch(plain) else ""


def group_against(
    book: TransfusionBook, component: Component, patient: PatientGroup, bag: BloodGroup
) -> tuple[str, ...]:
    """What stands against this bag for this patient. Of a rule that the pack does not have for RhD nothing is said."""
    rule = component.group_rule
    if patient.standing is GroupStanding.CONFLICT:
        return (GROUP_CONFLICT,)
    if patient.standing is GroupStanding.UNKNOWN:
        return (UNKNOWN_GROUP,)
    if not bag.abo:
        return (BAG_GROUP_UNKNOWN,)
    fitting = book.abo.get((rule, patient.group.abo))
    if fitting is None or bag.abo not in fitting.fits | fitting.asks:
        return (ABO_MISMATCH,)
    found = [ABO_ASKS] if bag.abo in fitting.asks else []
    by_rhd = book.rhd.get((rule, patient.group.rhd))
    if by_rhd is not None and not bag.rhd:
        found.append(BAG_GROUP_UNKNOWN)
    elif by_rhd is not None and bag.rhd not in by_rhd.fits:
        found.append(RHD_MISMATCH)
    return tuple(found)


def is_for_unknown(book: TransfusionBook, component: Component, bag: BloodGroup) -> bool:
    """Whether a source names this bag for a patient whose group nobody knows, in an emergency."""
    allowed = book.unknown_group.get(component.group_rule)
    return allowed is not None and allowed == bag


def against(
    book: TransfusionBook,
    unit: BloodUnit,
    patient: PatientGroup,
    *,
    ordered: str | None,
    crossmatch: str | None,
    checked: Iterable[str],
    at: datetime,
) -> tuple[str, ...]:
    """Everything that stands against beginning, in the order in which a nurse has to hear it. Empty: nothing known stands against it."""
    component = book.component(unit.component)
    if component is None:
        return (COMPONENT_UNKNOWN,)
    found = list(group_against(book, component, patient, unit.group))
    if ordered and ordered != unit.component:
        found.append(OTHER_COMPONENT)
    if component.needs_crossmatch and crossmatch != COMPATIBLE:
        found.append(NO_CROSSMATCH if crossmatch is None else CROSSMATCH_FAILED)
    if unit.expires_at is None:
        found.append(EXPIRY_UNKNOWN)
    elif unit.expires_at <= at:
        found.append(EXPIRED)
    if {one.code for one in book.checks} - set(checked):
        found.append(LEFT_OUT)
    return tuple(dict.fromkeys(found))


def next_look(book: TransfusionBook, started_at: datetime, looked_at: Iterable[datetime]) -> datetime | None:
    """When somebody has to look again while it runs; None where the pack names no times."""
    times = book.watch
    if times is None:
        return None
    after = [at for at in looked_at if at > started_at]
    first = started_at + times.first
    return max(after) + times.every if after else first


def finish_by(
    book: TransfusionBook, component: str, started_at: datetime | None, out_at: datetime | None
) -> datetime | None:
    """When this bag has to be in, from its beginning or from its refrigerator, whichever is first; None where neither is known."""
    times, known = book.watch, book.component(component)
    if times is None:
        return None
    limit = times.out.get(known.group_rule) if known is not None else None
    ends = [started_at + times.longest] if started_at is not None else []
    ends += [out_at + limit] if out_at is not None and limit is not None else []
    return min(ends, default=None)


def out_against(book: TransfusionBook, component: str, out_at: datetime | None, at: datetime) -> tuple[str, ...]:
    """What its time out of the refrigerator says against beginning it now. Of a time that nobody said nothing is said."""
    if out_at is None:
        return ()
    if out_at > at:
        return (OUT_AHEAD,)
    end = finish_by(book, component, None, out_at)
    return (OUT_TOO_LONG,) if end is not None and end <= at else ()


# --- reading the pack ------------------------------------------------------------------------------------------------


def read_transfusion(content: bytes | None) -> TransfusionBook:
    """Raises PackDamaged: for a group that is none, a rule without a component, a table with a gap."""
    if content is None:
        return TransfusionBook()
    raw = json_of(content, FILE)
    try:
        book = _book(raw)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise PackDamaged(FILE, "shape") from error
    for component in book.components.values():
        for abo in ABO:
            if (component.group_rule, abo) not in book.abo:
                raise PackDamaged(FILE, component.code, abo)
    return book


def _book(raw: Mapping[str, Any]) -> TransfusionBook:
    unknown = raw["unknown_group"]
    return TransfusionBook(
        components={one["code"]: _component(one) for one in raw["components"]},
        abo={(one["class"], _one_of(one["patient"], ABO)): _fitting(one, ABO) for one in raw["abo"]},
        rhd={(one["class"], _one_of(one["patient"], RHD)): _fitting(one, RHD) for one in raw["rhd"]},
        unknown_group={
            unknown["class"]: BloodGroup(abo=_one_of(unknown["abo"], ABO), rhd=_one_of(unknown["rhd"], RHD))
        },
        unknown_source=str(unknown["source"]),
        watch=_watch(raw["watch"]),
        checks=_lines(raw["checks"]),
        signs=_lines(raw["reaction_signs"]),
        steps=_lines(raw["reaction_steps"]),
        sources=(str(raw["checks_source"]), str(raw["reaction_source"])),
    )


def _component(raw: Mapping[str, Any]) -> Component:
    return Component(
        code=str(raw["code"]),
        zh=str(raw["zh"]),
        en=str(raw["en"]),
        group_rule=str(raw["class"]),
        category=_one_of(str(raw["category"]), ("cells", "fluid")),
        needs_crossmatch=bool(raw["needs_crossmatch"]),
        procedure=(str(raw["snomed"]), str(raw["snomed_display"])),
        source=str(raw["source"]),
    )


def _fitting(raw: Mapping[str, Any], known: tuple[str, ...]) -> Fitting:
    fits, asks = (frozenset(_one_of(one, known) for one in raw.get(name, ())) for name in ("fits", "asks"))
    return Fitting(fits=fits, asks=asks, source=str(raw["source"]))


def _watch(raw: Mapping[str, Any]) -> WatchTimes:
    def minutes(name: str) -> timedelta:
        return timedelta(minutes=int(raw[name]))

    return WatchTimes(
        before_within=minutes("before_within_minutes"),
        first=minutes("first_minutes"),
        every=minutes("every_minutes"),
        after_within=minutes("after_within_minutes"),
        late=timedelta(hours=int(raw["late_hours"])),
        longest=minutes("longest_minutes"),
        signs=tuple(str(one) for one in raw["signs"]),
        source=str(raw["source"]),
        out={str(one["class"]): timedelta(minutes=int(one["minutes"])) for one in raw.get("out_of_storage", ())},
        out_sources=tuple(str(one["source"]) for one in raw.get("out_of_storage", ())),
    )


def _lines(raw: Iterable[Mapping[str, Any]]) -> tuple[Line, ...]:
    return tuple(
        Line(code=str(one["code"]), zh=str(one["zh"]), en=str(one["en"]), is_first=bool(one.get("is_first", False)))
        for one in raw
    )


def _one_of(value: str, known: tuple[str, ...]) -> str:
    if value not in known:
        raise ValueError(value)
    return value
