"""The patients of the ward in bed order, and those of the other scopes, as lines. Refuses to shorten a name or to hide a bed's patient."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from client.clinical.age import Age, age_of
from client.records.admissions import Awaited
from offline.scopes import Scope
from offline.views import BedCard, Scoped, WardMap
from ui.person_words import patient_name

ASKED = (
    *(Scope.MY_TEAM, Scope.MY_CONSULTS, Scope.CONSULTS, Scope.AUTHORISED),
    *(Scope.LEFT, Scope.MOVED, Scope.RECALLED, Scope.ANNOUNCED),
)
"""The scopes that central is asked about beside the ward, in the order of their chips."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientLine:
    """One patient. `bed` is "" for a patient without a bed of this ward; `news2` None was not computed.

    `where`: ward and bed as the stay names them, of somebody who lies elsewhere. `why`: what put him on this scope's list.
    """

    patient: str
    bed: str
    card: BedCard
    drafts: int = 0
    age: Age | None = None
    """As of the reading of the ward."""
    where: str = ""
    why: str = ""
    awaited: Awaited | None = None

    @property
    def name(self) -> str:
        return patient_name(self.card.patient) if self.card.patient else ""

    @property
    def is_critical(self) -> bool:
        return self.card.unread_critical > 0

    @property
    def looks_like(self) -> tuple[str, ...]:
        return self.card.looks_like


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientList:
    """Invariant: `lines` stand in the ward map's bed order; `ward` None is not loaded, which is not an empty ward.

    A scope that is missing from `asked`, or has no time there, is not known: it has no count and no lines.
    """

    ward: WardMap | None = None
    lines: tuple[PatientLine, ...] = ()
    scope: Scope = Scope.WARD
    asked: Mapping[Scope, Scoped] = field(default_factory=dict)
    others: Mapping[Scope, tuple[PatientLine, ...]] = field(default_factory=dict)

    @property
    def counts(self) -> dict[Scope, int | None]:
        """None: not known."""
        ward = {Scope.WARD: len(self.lines), Scope.CRITICAL: sum(1 for line in self.lines if line.is_critical)}
        known = {scope: len(self.others.get(scope, ())) if self.is_known(scope) else None for scope in ASKED}
        return (ward if self.ward is not None else dict.fromkeys(ward)) | known

    def is_known(self, scope: Scope) -> bool:
        if scope in {Scope.WARD, Scope.CRITICAL}:
            return self.ward is not None
        found = self.asked.get(scope)
        return found is not None and found.as_of is not None

    def shown(self, current: str | None = None) -> tuple[PatientLine, ...]:
        """The scope's lines; the open patient of the ward stays on the list whatever its filter."""
        if self.scope is Scope.WARD:
            return self.lines
        if self.scope is Scope.CRITICAL:
            return tuple(line for line in self.lines if line.is_critical or line.patient == current)
        return self.others.get(self.scope, ())

    def line(self, patient: str | None) -> PatientLine | None:
        every = (*self.lines, *(line for lines in self.others.values() for line in lines))
        return next((line for line in every if line.patient == patient), None)

    def neighbour(self, current: str | None, step: int) -> str | None:
        """The patient before (-1) or after (+1); stays at the ends, begins at the first."""
        keys = [line.patient for line in self.shown(current)]
        if not keys:
            return None
        if current not in keys:
            return keys[0]
        return keys[min(max(keys.index(current) + step, 0), len(keys) - 1)]


def patient_list(
    ward: WardMap,
    scope: Scope,
    drafts: Mapping[str, int] | None = None,
    now: datetime | None = None,
    asked: Mapping[Scope, Scoped] | None = None,
) -> PatientList:
    lines = tuple(_lines(ward.cards, drafts or {}, now))
    own = {line.patient: line for line in lines}
    others = {name: _of_scope(found, own, drafts or {}, now) for name, found in (asked or {}).items()}
    return PatientList(ward=ward, lines=lines, scope=scope, asked=asked or {}, others=others)


def _lines(cards: Sequence[BedCard], drafts: Mapping[str, int], now: datetime | None) -> list[PatientLine]:
    return [
        PatientLine(
            patient=card.patient.key,
            bed=card.bed.label if card.bed else "",
            card=card,
            drafts=drafts.get(card.patient.key, 0),
            age=age_of(card.patient, now) if now else None,
        )
        for card in cards
        if card.patient is not None
    ]


def _of_scope(
    found: Scoped, own: Mapping[str, PatientLine], drafts: Mapping[str, int], now: datetime | None
) -> tuple[PatientLine, ...]:
    """Patients of the ward in bed order, then the others by where they lie; each with why he is on this list."""
    here = [_with(line, why=found.patients[key]) for key, line in own.items() if key in found.patients]
    away = [
        replace(
            _with(line, why=found.patients.get(line.patient, ""), where=_where(line.card)),
            awaited=found.awaited.get(line.patient),
        )
        for line in _lines(found.cards, drafts, now)
        if line.patient not in own
    ]
    return (*here, *sorted(away, key=lambda line: (line.where, line.name)))


def _with(line: PatientLine, *, why: str, where: str = "") -> PatientLine:
    return PatientLine(
        patient=line.patient, bed=line.bed, card=line.card, drafts=line.drafts, age=line.age, where=where, why=why
    )


def _where(card: BedCard) -> str:
    return " ".join(part for part in (card.stay.ward_name, card.stay.bed_name) if part) if card.stay else ""
