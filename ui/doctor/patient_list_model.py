"""The patients of the ward in bed order, as lines; scopes and who comes next. Refuses to shorten a name or to hide a bed's patient."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from client.clinical.age import Age, age_of
from offline.views import BedCard, WardMap
from ui.person_words import patient_name


class Scope(StrEnum):
    """Which patients the list shows."""

    WARD = "ward"
    CRITICAL = "critical"


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientLine:
    """One patient. `bed` is "" for a patient without a bed; `news2` None was not computed."""

    patient: str
    bed: str
    card: BedCard
    drafts: int = 0
    age: Age | None = None
    """As of the reading of the ward."""

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
    """Invariant: `lines` stand in the ward map's bed order; `ward` None is not loaded, which is not an empty ward."""

    ward: WardMap | None = None
    lines: tuple[PatientLine, ...] = ()
    scope: Scope = Scope.WARD

    @property
    def counts(self) -> dict[Scope, int]:
        return {Scope.WARD: len(self.lines), Scope.CRITICAL: sum(1 for line in self.lines if line.is_critical)}

    def shown(self, current: str | None = None) -> tuple[PatientLine, ...]:
        """The scope's lines; the open patient stays on the list whatever the scope."""
        if self.scope is Scope.WARD:
            return self.lines
        return tuple(line for line in self.lines if line.is_critical or line.patient == current)

    def line(self, patient: str | None) -> PatientLine | None:
        return next((line for line in self.lines if line.patient == patient), None)

    def neighbour(self, current: str | None, step: int) -> str | None:
        """The patient before (-1) or after (+1); stays at the ends, begins at the first."""
        keys = [line.patient for line in self.shown(current)]
        if not keys:
            return None
        if current not in keys:
            return keys[0]
        return keys[min(max(keys.index(current) + step, 0), len(keys) - 1)]


def patient_list(
    ward: WardMap, scope: Scope, drafts: dict[str, int] | None = None, now: datetime | None = None
) -> PatientList:
    found = drafts or {}
    return PatientList(ward=ward, lines=tuple(_lines(ward.cards, found, now)), scope=scope)


def _lines(cards: Sequence[BedCard], drafts: dict[str, int], now: datetime | None) -> list[PatientLine]:
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
