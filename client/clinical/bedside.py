"""What the site says about checks, skin tests, containers and look-alike names: data of the pack; refuses to call any of it law.

Without the file nothing more is asked than the house asks anyway: doses without a check are held back, nobody needs a second, nothing is
counted down.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import Any

from client.clinical.catalogue import Drug
from client.clinical.catalogue_tables import json_of
from client.clinical.second_checks import SecondChecks, refuse_moved
from client.errors import PackDamaged
from client.fhir.names import CONTAINER, LOINC, QUERY_REASON, SPECIMEN_TYPE
from client.records import Code
from client.tongue import reads_chinese

FILE = "bedside.json"


class Unverified(StrEnum):
    """What becomes of a dose whose order no nurse has checked."""

    BLOCK = "block"
    WARN = "warn"
    """Given after an answer with a reason."""
    ALLOW = "allow"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verifying:
    """The site's rules of the check. Times are targets that the screen shows, nothing is held back by them."""

    unverified: Unverified = Unverified.BLOCK
    stat: timedelta | None = None
    routine: timedelta | None = None
    checks: SecondChecks = field(default_factory=SecondChecks)
    labs: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = ()
    """Drug groups by ATC, and the results that are looked at beside them."""

    def looked_at(self, drugs: Iterable[Drug]) -> tuple[str, ...]:
        """LOINC codes of the results that belong beside these drugs."""
        named = tuple(drug.atc or "" for drug in drugs)
        found = (code for atc, codes in self.labs if any(one.startswith(atc) for one in named) for code in codes)
        return tuple(dict.fromkeys(found))

    def limit(self, *, is_urgent: bool) -> timedelta | None:
        return self.stat if is_urgent else self.routine


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A reason to choose, in two languages."""

    code: str
    zh: str
    en: str

    def name(self, language: str) -> str:
        return self.zh if reads_chinese(language) else self.en


@dataclass(frozen=True, slots=True, kw_only=True)
class TestTimes:
    """One skin test: when it is read after the solution was given, and until when; what is given, and where, as it is proposed."""

    code: str
    read_after: timedelta
    read_until: timedelta | None
    is_delayed: bool
    solution: str
    site: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Container:
    """What a specimen is filled into, and its place in the order of draw."""

    specimen: str
    order: int
    named: Named


@dataclass(frozen=True, slots=True, kw_only=True)
class BedsideBook:
    """All of it, as the pack has it."""

    verifying: Verifying = field(default_factory=Verifying)
    query_reasons: tuple[Named, ...] = ()
    missed_reasons: tuple[Named, ...] = ()
    skin_tests: Mapping[str, TestTimes] = field(default_factory=dict)
    containers: Mapping[str, Container] = field(default_factory=dict)
    look_alike: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Drug id to the drugs that its name is taken for."""
    patrol_rows: int = 10


def reason_code(reason: Named) -> Code:
    """As it goes into the record: in the hospital's language, whatever the screen speaks."""
    return Code(text=reason.zh, system=QUERY_REASON, code=reason.code)


def container_code(container: Named) -> Code:
    return Code(text=container.zh, system=CONTAINER, code=container.code)


def material_code(specimen: str, name: str) -> Code:
    """Of a test that the pack does not know, its name alone."""
    return Code(text=name, system=SPECIMEN_TYPE, code=specimen) if specimen else Code(text=name)


def loinc_of(code: Code) -> str:
    return code.code_in(LOINC) or ""


def read_bedside(content: bytes | None, checks: SecondChecks | None = None) -> BedsideBook:
    """Raises PackDamaged."""
    known = checks or SecondChecks()
    if content is None:
        return BedsideBook(verifying=Verifying(checks=known))
    try:
        raw = json_of(content, FILE)
        tests = tuple(_times(one) for one in raw["skin_tests"])
        containers = tuple(_container(one) for one in raw["containers"])
        return BedsideBook(
            verifying=_verifying(raw["verification"], known),
            query_reasons=tuple(_named(one) for one in raw["query_reasons"]),
            missed_reasons=tuple(_named(one) for one in raw["missed_reasons"]),
            skin_tests={one.code: one for one in tests},
            containers={one.specimen: one for one in containers},
            look_alike=_alike(raw["look_alike"]),
            patrol_rows=int(raw["prints"]["patrol_rows"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise PackDamaged(FILE, "shape") from error


def _verifying(raw: Mapping[str, Any], checks: SecondChecks) -> Verifying:
    refuse_moved(raw, ("second_for",))
    return Verifying(
        unverified=Unverified(raw["unverified_doses"]),
        stat=_minutes(raw.get("stat_minutes")),
        routine=_minutes(raw.get("routine_minutes")),
        checks=checks,
        labs=tuple((tuple(one["atc"]), tuple(one["loinc"])) for one in raw.get("labs", ())),
    )


def _minutes(value: Any) -> timedelta | None:
    return None if value is None else timedelta(minutes=int(value))


def _named(raw: Mapping[str, Any]) -> Named:
    return Named(code=str(raw["code"]), zh=str(raw["zh"]), en=str(raw["en"]))


def _times(raw: Mapping[str, Any]) -> TestTimes:
    return TestTimes(
        code=str(raw["code"]),
        read_after=timedelta(minutes=int(raw["read_after_minutes"])),
        read_until=_minutes(raw.get("read_until_minutes")),
        is_delayed={"immediate": False, "delayed": True}[raw["kind"]],
        solution=str(raw["solution"]),
        site=str(raw["site"]),
        source=str(raw["source"]),
    )


def _container(raw: Mapping[str, Any]) -> Container:
    return Container(specimen=str(raw["specimen"]), order=int(raw["order"]), named=_named(raw))


def _alike(raw: Any) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for group in raw:
        for drug in group:
            found.setdefault(str(drug), set()).update(str(one) for one in group if one != drug)
    return {drug: frozenset(others) for drug, others in found.items()}
