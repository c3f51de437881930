"""What a report of an adverse event may choose from: kinds, grades, who was told; data of the pack, none of it law."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from client.clinical.catalogue_tables import json_of
from client.errors import PackDamaged
from client.fhir.names import ADVERSE_EVENT, EVENT_GRADE
from client.records import Code
from client.tongue import reads_chinese

FILE = "events.json"
_SEVERITIES = frozenset({"", "mild", "moderate", "severe"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A code of ours in both languages of the pack."""

    code: str
    zh: str
    en: str

    def words(self, language: str) -> str:
        return self.zh if reads_chinese(language) else self.en


@dataclass(frozen=True, slots=True, kw_only=True)
class Grade(Choice):
    """How far it went. `has_reached` False: a near miss. `severity` is FHIR's word for the harm, "" for none."""

    has_reached: bool
    severity: str
    is_serious: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class EventBook:
    """As the pack has it; without the file nothing can be reported by form."""

    kinds: tuple[Choice, ...] = ()
    grades: tuple[Grade, ...] = ()
    told: tuple[Choice, ...] = ()
    may_be_anonymous: bool = False
    sources: tuple[str, ...] = ()

    def kind(self, code: str) -> Choice | None:
        return next((one for one in self.kinds if one.code == code), None)

    def grade(self, code: str) -> Grade | None:
        return next((one for one in self.grades if one.code == code), None)


def event_code(kind: Choice, language: str) -> Code:
    return Code(text=kind.words(language), system=ADVERSE_EVENT, code=kind.code)


def grade_code(grade: Grade, language: str) -> Code:
    return Code(text=grade.words(language), system=EVENT_GRADE, code=grade.code)


def read_events(content: bytes | None) -> EventBook:
    """Raises PackDamaged."""
    if content is None:
        return EventBook()
    raw = json_of(content, FILE)
    try:
        return EventBook(
            kinds=_choices(raw["kinds"]),
            grades=tuple(_grade(one) for one in raw["grades"]),
            told=_choices(raw["told"]),
            may_be_anonymous=bool(raw["anonymous"]),
            sources=(str(raw["kinds_source"]), str(raw["grades_source"]), str(raw["anonymous_source"])),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise PackDamaged(FILE, "shape") from error


def _choices(raw: Iterable[Mapping[str, Any]]) -> tuple[Choice, ...]:
    return tuple(Choice(code=str(one["code"]), zh=str(one["zh"]), en=str(one["en"])) for one in raw)


def _grade(raw: Mapping[str, Any]) -> Grade:
    if raw["severity"] not in _SEVERITIES:
        raise ValueError(raw["severity"])
    return Grade(
        code=str(raw["code"]),
        zh=str(raw["zh"]),
        en=str(raw["en"]),
        has_reached=bool(raw["reached"]),
        severity=str(raw["severity"]),
        is_serious=bool(raw["serious"]),
    )
