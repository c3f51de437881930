"""For which classes two people check, and at which step: one table of the pack for verifying, preparing, giving and throwing away.

Refuses to guess: a class that the table does not name asks for nobody, and a child whose age nobody knows is none. A site adds classes of
its own; none of it is law.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from client.clinical.catalogue import Catalogue, Drug
from client.clinical.catalogue_tables import json_of
from client.clinical.orders import pack_id
from client.errors import PackDamaged
from client.fhir.names import NURSING_ORDER
from client.records import Order, OrderKind
from client.tongue import reads_chinese

FILE = "second_checks.json"


class Stage(StrEnum):
    """At which step the second person stands beside."""

    VERIFY = "verify"
    PREPARE = "prepare"
    GIVE = "give"
    WITNESS = "witness"
    """What is opened, given and thrown away is signed by two."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckClass:
    """One class as the table has it, its drugs looked up in the catalogue once."""

    id: str
    zh: str
    en: str
    stages: frozenset[Stage]
    source: str
    drugs: frozenset[str] = frozenset()
    """Ids of the pack: named, or found by what marks the class."""
    atc: tuple[str, ...] = ()
    """Groups, for a drug that the pack does not know and whose order says its code."""
    nursing_orders: frozenset[str] = frozenset()
    below_years: int | None = None
    is_every_drug: bool = False
    """Marked by nothing but an age."""

    def name(self, language: str) -> str:
        return self.zh if reads_chinese(language) else self.en

    def fits(self, line: Order, years: int | None, catalogue: Catalogue) -> bool:
        if self.below_years is not None and (years is None or years >= self.below_years):
            return False
        drug = pack_id(line) or ""
        if drug in self.drugs or line.what.code_in(NURSING_ORDER) in self.nursing_orders:
            return True
        if drug not in catalogue.drugs and self.atc and (line.atc or "").startswith(self.atc):
            return True
        return self.is_every_drug and line.kind is OrderKind.MEDICATION


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondChecks:
    """The table. Without one nobody is asked."""

    classes: tuple[CheckClass, ...] = ()
    is_verified: bool = False

    def asked(
        self, lines: Iterable[Order], stage: Stage, catalogue: Catalogue, years: int | None = None
    ) -> tuple[str, ...]:
        """The classes of these lines for which two check at this step, in the order of the table."""
        found = [one for one in self.classes if stage in one.stages]
        every = tuple(lines) if found else ()
        return tuple(one.id for one in found if any(one.fits(line, years, catalogue) for line in every))

    def asks_age(self, stage: Stage) -> bool:
        """Whether somebody's age decides anything at this step."""
        return any(one.below_years is not None for one in self.classes if stage in one.stages)

    def names(self, ids: Sequence[str], language: str) -> tuple[str, ...]:
        """Of classes; what the table does not know any more keeps its own word."""
        known = {one.id: one.name(language) for one in self.classes}
        return tuple(known.get(one, one) for one in ids)


def read_second_checks(content: bytes | None, catalogue: Catalogue) -> SecondChecks:
    """Raises PackDamaged, also for a class with nothing to know it by."""
    if content is None:
        return SecondChecks()
    try:
        raw = json_of(content, FILE)
        found = _each_once([_class(one, catalogue) for one in raw["classes"]])
        return SecondChecks(classes=found, is_verified=bool(raw.get("is_verified", False)))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise PackDamaged(FILE, "shape") from error


def _each_once(found: Sequence[CheckClass]) -> tuple[CheckClass, ...]:
    if len({one.id for one in found}) != len(found):
        raise ValueError("twice")
    return tuple(found)


def refuse_moved(raw: Mapping[str, Any], names: Sequence[str]) -> None:
    """A pack that still says elsewhere who checks beside whom is not read as if it asked for nobody. Raises ValueError."""
    if found := [name for name in names if name in raw]:
        raise ValueError(f"{found[0]} stands in {FILE}")


def _class(raw: Mapping[str, Any], catalogue: Catalogue) -> CheckClass:
    """Drugs by any mark; where only a dose by weight or an age is said, by that."""
    marks = ("high_alert", "controlled", "atc", "drugs", "nursing_orders")
    years, by_weight = raw.get("below_years"), bool(raw.get("by_weight", False))
    is_marked, stages = any(raw.get(name) for name in marks), frozenset(Stage(one) for one in raw["stages"])
    if not stages or not (is_marked or by_weight or years is not None):
        raise ValueError(str(raw["id"]))
    drugs = catalogue.drugs.values()
    fits = _marked(raw, drugs)
    found = {one.id for one in drugs if not is_marked or fits(one)}
    weighed = {one.id for one in drugs if one.paediatric is not None and "/kg" in one.paediatric.unit}
    return CheckClass(
        id=str(raw["id"]),
        zh=str(raw["zh"]),
        en=str(raw["en"]),
        stages=stages,
        source=str(raw["source"]),
        drugs=frozenset((found & weighed if by_weight else found) | set(map(str, raw.get("drugs", ())))),
        atc=tuple(map(str, raw.get("atc", ()))),
        nursing_orders=frozenset(map(str, raw.get("nursing_orders", ()))),
        below_years=None if years is None else int(years),
        is_every_drug=not is_marked and not by_weight,
    )


def _marked(raw: Mapping[str, Any], drugs: Collection[Drug]) -> Callable[[Drug], bool]:
    """A substance that the pack has in one of the groups counts in whatever form it is coded: methotrexate tablets stand elsewhere."""
    groups, controlled = tuple(map(str, raw.get("atc", ()))), set(raw.get("controlled", ()))
    own = {one.atc_name for one in drugs if groups and (one.atc or "").startswith(groups)} - {None}
    is_high_alert = bool(raw.get("high_alert", False))

    def fits(drug: Drug) -> bool:
        in_group = bool(groups) and ((drug.atc or "").startswith(groups) or drug.atc_name in own)
        return (is_high_alert and drug.is_high_alert) or drug.controlled_class in controlled or in_group

    return fits
