"""Site values of giving at the bed: windows, who checks beside whom, when an effect is asked after; data of the pack, none of it law.

Refuses to guess: a class that the pack does not name asks for nobody, a time that it does not say is None and nobody is told to look.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from client.clinical.catalogue import Catalogue, Drug
from client.clinical.catalogue_tables import json_of
from client.clinical.controlled import is_cytotoxic
from client.clinical.orders import is_at_once, pack_id, route_code
from client.errors import PackDamaged
from client.records import Order, OrderKind

FILE = "giving.json"
HIGH_ALERT, CYTOTOXIC, CHILD = "high-alert", "cytotoxic", "paediatric"
_A_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeRule:
    """So many minutes for drugs whose ATC code begins so and whose route is one of these; "" and () fit every one."""

    minutes: int
    atc: str = ""
    routes: tuple[str, ...] = ()
    source: str = ""

    def fits(self, drug: Drug | None, route: str | None) -> bool:
        atc = (drug.atc if drug else None) or ""
        return (not self.atc or atc.startswith(self.atc)) and (not self.routes or route in self.routes)


@dataclass(frozen=True, slots=True, kw_only=True)
class GivingBook:
    """As the pack has it. Without a file: the window of an hour that the due list always had, and nothing else is asked."""

    window_minutes: int = 60
    at_once_minutes: int = 15
    windows: tuple[TimeRule, ...] = ()
    second_for: frozenset[str] = frozenset()
    witness_for: frozenset[str] = frozenset()
    child_below_years: int | None = None
    follow_up: tuple[TimeRule, ...] = ()
    round_minutes: int | None = None
    is_verified: bool = False

    def window(self, lines: Sequence[Order], catalogue: Catalogue) -> timedelta:
        """How far from its planned time a dose may be given without a reason: of several lines the narrowest."""
        return min((self._window(line, catalogue) for line in lines), default=self.window_minutes * _A_MINUTE)

    def _window(self, line: Order, catalogue: Catalogue) -> timedelta:
        if is_at_once(line):
            return self.at_once_minutes * _A_MINUTE
        rule = _first(self.windows, drug_of(line, catalogue), route_code(line))
        return (rule.minutes if rule else self.window_minutes) * _A_MINUTE

    def asks_second(self, line: Order, catalogue: Catalogue, years: int | None) -> tuple[str, ...]:
        """For which classes a second person checks this line, independently; of a child whose age is not known nothing is said."""
        return tuple(one for one in classes_of(line, catalogue, years, self) if one in self.second_for)

    def asks_witness(self, line: Order, catalogue: Catalogue) -> bool:
        """Whether what is opened, given and thrown away is signed by two."""
        drug = drug_of(line, catalogue)
        return drug is not None and drug.controlled_class in self.witness_for

    def follow_after(self, line: Order, catalogue: Catalogue) -> timedelta | None:
        """After what time the effect of an as-needed dose is asked after; None where the site does not say."""
        if not line.is_as_needed or line.kind is not OrderKind.MEDICATION:
            return None
        rule = _first(self.follow_up, drug_of(line, catalogue), route_code(line))
        return rule.minutes * _A_MINUTE if rule else None

    @property
    def round_every(self) -> timedelta | None:
        return None if self.round_minutes is None else self.round_minutes * _A_MINUTE


def drug_of(line: Order, catalogue: Catalogue) -> Drug | None:
    return catalogue.drugs.get(pack_id(line) or "")


def classes_of(line: Order, catalogue: Catalogue, years: int | None, book: GivingBook) -> tuple[str, ...]:
    """What the pack calls this line: its controlled class, high alert, cytotoxic, a child's dose by weight."""
    drug = drug_of(line, catalogue)
    if drug is None:
        return ()
    limit, by_weight = book.child_below_years, drug.paediatric is not None and "/kg" in drug.paediatric.unit
    found = [HIGH_ALERT] if drug.is_high_alert else []
    found += [drug.controlled_class] if drug.controlled_class else []
    found += [CYTOTOXIC] if is_cytotoxic(drug, catalogue) else []
    found += [CHILD] if by_weight and limit is not None and years is not None and years < limit else []
    return tuple(found)


def _first(rules: Sequence[TimeRule], drug: Drug | None, route: str | None) -> TimeRule | None:
    return next((rule for rule in rules if rule.fits(drug, route)), None)


def read_giving(content: bytes | None) -> GivingBook:
    """Raises PackDamaged."""
    if content is None:
        return GivingBook()
    try:
        raw = json_of(content, FILE)
        window, second = raw["window"], raw["double_check"]
        child, rounds = second.get("paediatric_below_years"), raw["infusion_round"].get("minutes")
        return GivingBook(
            window_minutes=int(window["default_minutes"]),
            at_once_minutes=int(window["at_once_minutes"]),
            windows=tuple(_rule(each) for each in window.get("rules", ())),
            second_for=frozenset(second["classes"]),
            witness_for=frozenset(raw["witness"]["classes"]),
            child_below_years=None if child is None else int(child),
            follow_up=tuple(_rule(each) for each in raw["follow_up"]["rules"]),
            round_minutes=None if rounds is None else int(rounds),
            is_verified=bool(raw.get("is_verified", False)),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise PackDamaged(FILE, "shape") from error


def _rule(raw: Mapping[str, Any]) -> TimeRule:
    return TimeRule(
        minutes=int(raw["minutes"]),
        atc=str(raw.get("atc", "")),
        routes=tuple(raw.get("routes", ())),
        source=str(raw.get("source", "")),
    )
