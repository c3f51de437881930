"""The specialties of a knowledge pack: labour charts, findings of teeth, therapies, checklists, layouts. Refuses a damaged file whole.

A pack without the file has none of it: the pages say so.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from client.clinical.catalogue_tables import json_of
from client.clinical.cells import decimal
from client.errors import PackDamaged

FILE = "specialties.json"
WHEN = ("day-case", "delivery", "teeth", "planned", "always")
"""What has to be known of a patient for a list to be shown; one that was begun is shown as well."""
PANES = ("summary", "notes", "orders", "assistant")


@dataclass(frozen=True, slots=True, kw_only=True)
class LabourProfile:
    """How a labour chart is drawn: the line from `from_cm` to `to_cm` in `hours`, the second one `action_after_h` later."""

    id: str
    zh: str
    en: str
    from_cm: Decimal
    to_cm: Decimal
    hours: Decimal
    action_after_h: Decimal
    station_low: int
    station_high: int
    fetal_low: Decimal
    fetal_high: Decimal
    source: str
    least_age_years: int | None = None
    """Below which somebody else is meant: a check against a slip, no statement on physiology."""

    @property
    def per_hour(self) -> Decimal:
        return (self.to_cm - self.from_cm) / self.hours


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What may be found at a tooth, and what follows from it in one step. `surfaces`: needed, may or no."""

    id: str
    key: str
    zh: str
    en: str
    mark: str
    icd10: str
    surfaces: str
    exams: tuple[str, ...]
    procedure_zh: str
    procedure_en: str
    note_zh: str
    note_en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Therapy:
    """A therapy of Chinese medicine that can be asked for; points are said by who orders it."""

    id: str
    zh: str
    en: str
    asks_points: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ChecklistItem:
    """One thing to do. With a `score` it asks for a number in that room; under `least` it is told."""

    id: str
    phase: str
    zh: str
    en: str
    score: tuple[Decimal, Decimal] | None = None
    least: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Checklist:
    """A list of a department. `when`: day-case, delivery, teeth, planned (before he comes) or always.

    `within_h`: usual time from the admission, or from the birth.
    """

    id: str
    version: str
    zh: str
    en: str
    source: str
    items: tuple[ChecklistItem, ...]
    when: str = "always"
    within_h: int | None = None

    def item(self, ident: str) -> ChecklistItem | None:
        return next((one for one in self.items if one.id == ident), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Which panes of the doctor's page are seen beside each other, in which order, and which view of the specialties comes first."""

    id: str
    zh: str
    en: str
    panes: tuple[str, ...]
    view: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecialtyBook:
    """Everything of the file; empty without one."""

    labour: tuple[LabourProfile, ...] = ()
    dental: tuple[Finding, ...] = ()
    dental_source: str = ""
    therapies: tuple[Therapy, ...] = ()
    therapies_source: str = ""
    checklists: tuple[Checklist, ...] = ()
    layouts: tuple[Layout, ...] = ()

    def layout(self, ident: str) -> Layout | None:
        return next((one for one in self.layouts if one.id == ident), None)

    def checklist(self, ident: str) -> Checklist | None:
        return next((one for one in self.checklists if one.id == ident), None)

    @property
    def of_day_cases(self) -> Checklist | None:
        return next((one for one in self.checklists if one.when == "day-case"), None)

    @property
    def of_awaited(self) -> Checklist | None:
        """What is prepared before somebody comes."""
        return next((one for one in self.checklists if one.when == "planned"), None)


def read_specialties(content: bytes | None) -> SpecialtyBook:
    """Raises PackDamaged; nothing where the pack has no such file."""
    if content is None:
        return SpecialtyBook()
    try:
        raw = json_of(content, FILE)
        book = SpecialtyBook(
            labour=tuple(_profile(one) for one in raw["labour"]),
            dental=tuple(_finding(one) for one in raw["dental"]["findings"]),
            dental_source=raw["dental"]["source"],
            therapies=tuple(_therapy(one) for one in raw["therapies"]["items"]),
            therapies_source=raw["therapies"]["source"],
            checklists=tuple(_checklist(one) for one in raw["checklists"]),
            layouts=tuple(_layout(one) for one in raw["layouts"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        raise PackDamaged(FILE, "shape") from error
    _demand_sound(book)
    return book


def _demand_sound(book: SpecialtyBook) -> None:
    """Ids once each; a layout names panes that exist, and the orders are always among them."""
    named: tuple[tuple[str, Sequence[str]], ...] = (
        ("checklists", [one.id for one in book.checklists]),
        ("layouts", [one.id for one in book.layouts]),
        ("dental", [one.key for one in book.dental]),
        *((one.id, [item.id for item in one.items]) for one in book.checklists),
    )
    for name, ids in named:
        if len(set(ids)) != len(ids):
            raise PackDamaged(FILE, name, "twice")
    for layout in book.layouts:
        if not {"orders"} <= set(layout.panes) <= set(PANES) or len(set(layout.panes)) != len(layout.panes):
            raise PackDamaged(FILE, layout.id, "panes")
    for profile in book.labour:
        if profile.hours <= 0 or not profile.from_cm < profile.to_cm:
            raise PackDamaged(FILE, profile.id, "line")


def _profile(raw: Mapping[str, Any]) -> LabourProfile:
    low, high = (decimal(one, FILE) for one in raw["fetal_heart"])
    return LabourProfile(
        id=raw["id"],
        zh=raw["zh"],
        en=raw["en"],
        from_cm=decimal(raw["from_cm"], FILE),
        to_cm=decimal(raw["to_cm"], FILE),
        hours=decimal(raw["hours"], FILE),
        action_after_h=decimal(raw["action_after_h"], FILE),
        station_low=int(raw["station_low"]),
        station_high=int(raw["station_high"]),
        fetal_low=low,
        fetal_high=high,
        source=raw["source"],
        least_age_years=int(raw["least_age_years"]) if "least_age_years" in raw else None,
    )


def _finding(raw: Mapping[str, Any]) -> Finding:
    procedure = raw["procedure"] or {}
    if raw["surfaces"] not in {"needed", "may", "no"}:
        raise ValueError(raw["surfaces"])
    return Finding(
        id=raw["id"],
        key=raw["key"],
        zh=raw["zh"],
        en=raw["en"],
        mark=raw["mark"],
        icd10=raw["icd10"],
        surfaces=raw["surfaces"],
        exams=tuple(raw["exams"]),
        procedure_zh=procedure.get("zh", ""),
        procedure_en=procedure.get("en", ""),
        note_zh=raw["note_zh"],
        note_en=raw["note_en"],
    )


def _therapy(raw: Mapping[str, Any]) -> Therapy:
    return Therapy(id=raw["id"], zh=raw["zh"], en=raw["en"], asks_points=bool(raw["asks_points"]))


def _checklist(raw: Mapping[str, Any]) -> Checklist:
    return Checklist(
        id=raw["id"],
        version=raw["version"],
        zh=raw["zh"],
        en=raw["en"],
        source=raw["source"],
        items=tuple(_item(one) for one in raw["items"]),
        when=_when(raw),
        within_h=raw.get("within_h"),
    )


def _when(raw: Mapping[str, Any]) -> str:
    found = str(raw.get("when", "always"))
    if found not in WHEN:
        raise ValueError(found)
    return found


def _item(raw: Mapping[str, Any]) -> ChecklistItem:
    score = raw.get("score")
    return ChecklistItem(
        id=raw["id"],
        phase=raw["phase"],
        zh=raw["zh"],
        en=raw["en"],
        score=(decimal(score[0], FILE), decimal(score[1], FILE)) if score else None,
        least=decimal(raw["from"], FILE) if "from" in raw else None,
    )


def _layout(raw: Mapping[str, Any]) -> Layout:
    return Layout(id=raw["id"], zh=raw["zh"], en=raw["en"], panes=tuple(raw["panes"]), view=raw["view"])
