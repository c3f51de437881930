"""Site values of giving at the bed: windows, who checks beside whom, when an effect is asked after; data of the pack, none of it law.

Refuses to guess: a time that the pack does not say is None and nobody is told to look. Beside whom stands in the table of second checks.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any

from client.clinical.catalogue import Catalogue, Drug
from client.clinical.catalogue_tables import json_of
from client.clinical.orders import is_at_once, pack_id, route_code
from client.clinical.second_checks import SecondChecks, Stage, refuse_moved
from client.errors import PackDamaged
from client.records import Order, OrderKind

FILE = "giving.json"
_A_MINUTE = timedelta(minutes=1)


class Unchecked(StrEnum):
    """What becomes of a dose whose preparation the site wants checked by two and nobody checked here."""

    BLOCK = "block"
    WARN = "warn"
    """Given after an answer with a reason."""
    ALLOW = "allow"


class Untold(StrEnum):
    """What becomes of a dose whose patient was told apart neither by the wristband nor by two identifiers."""

    BLOCK = "block"
    ALLOW = "allow"


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
    checks: SecondChecks = field(default_factory=SecondChecks)
    stable: tuple[TimeRule, ...] = ()
    """How long what was prepared may be given, by drug group and route."""
    unchecked: Unchecked = Unchecked.ALLOW
    untold: Untold = Untold.ALLOW
    follow_up: tuple[TimeRule, ...] = ()
    round_minutes: int | None = None
    rate_most_ml_h: Decimal | None = None
    """Faster than this nothing runs: a slip of the finger."""
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
        return self.checks.asked([line], Stage.GIVE, catalogue, years)

    def asks_witness(self, line: Order, catalogue: Catalogue) -> bool:
        """Whether what is opened, given and thrown away is signed by two."""
        return bool(self.checks.asked([line], Stage.WITNESS, catalogue))

    def stable_for(self, lines: Sequence[Order], catalogue: Catalogue) -> timedelta | None:
        """How long what was compounded may be given: of several lines the shortest known; None where the site says nothing of any."""
        rules = (_first(self.stable, drug_of(line, catalogue), route_code(line)) for line in lines)
        return min((rule.minutes * _A_MINUTE for rule in rules if rule is not None), default=None)

    def asks_check(self, lines: Sequence[Order], catalogue: Catalogue, years: int | None) -> bool:
        """Whether a second nurse checks what was prepared before it is given; what is to be given at once is never held back."""
        is_asked = bool(self.checks.asked(lines, Stage.PREPARE, catalogue, years))
        return is_asked and self.unchecked is not Unchecked.ALLOW and not any(map(is_at_once, lines))

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


def _first(rules: Sequence[TimeRule], drug: Drug | None, route: str | None) -> TimeRule | None:
    return next((rule for rule in rules if rule.fits(drug, route)), None)


def read_giving(content: bytes | None, checks: SecondChecks | None = None) -> GivingBook:
    """Raises PackDamaged."""
    known = checks or SecondChecks()
    if content is None:
        return GivingBook(checks=known)
    try:
        raw = json_of(content, FILE)
        refuse_moved(raw, ("double_check", "witness"))
        window, rounds = raw["window"], raw["infusion_round"].get("minutes")
        return GivingBook(
            window_minutes=int(window["default_minutes"]),
            at_once_minutes=int(window["at_once_minutes"]),
            windows=tuple(_rule(each) for each in window.get("rules", ())),
            checks=known,
            follow_up=tuple(_rule(each) for each in raw["follow_up"]["rules"]),
            stable=tuple(_rule(each) for each in raw.get("preparation", {}).get("stable", ())),
            unchecked=Unchecked(raw.get("preparation", {}).get("unchecked", "allow")),
            untold=Untold(raw.get("identity", {}).get("untold", "block")),
            round_minutes=None if rounds is None else int(rounds),
            rate_most_ml_h=Decimal(str(raw["rate"]["most_ml_h"])) if "rate" in raw else None,
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
