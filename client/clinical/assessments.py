"""The questionnaires of a ward: items, permission, what follows from each band; one table of the pack, any specialty as data.

Points and bands are those of `scores.json`; `assessments.json` says how they are used, and carries forms that are no score. Refuses
a pack whose follow-ups leave a total without an answer. Judging answers is `client/clinical/assessing.py`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any

from client.clinical.catalogue_tables import json_of
from client.clinical.cells import decimal
from client.clinical.scores import ScoreBook, ScoreItem, ScoreOption, ScoreTable
from client.clinical.vitals import VitalBook
from client.errors import PackDamaged
from client.tongue import reads_chinese

FILE = "assessments.json"
SUM, POP_Q = "sum", "pop-q"


class ItemKind(StrEnum):
    """How an item is answered: by one of its options, by yes or no, by a number that has points, by a number that has none."""

    CHOICE = "choice"
    BOOLEAN = "boolean"
    RANGE = "range"
    MEASURE = "measure"


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The same in both languages of the pack."""

    zh: str
    en: str

    def of(self, language: str) -> str:
        return self.zh if reads_chinese(language) else self.en


@dataclass(frozen=True, slots=True, kw_only=True)
class FormItem:
    """One question. `low` and `high` are limits of what can be meant; `vitals` the signs (LOINC) whose newest value is proposed.

    `absent`: what is said where there is nothing to measure. `within`: the item whose value bounds this one on both sides,
    `not_beyond` on the upper side only. `years`: the ages for which yes is proposed.
    """

    id: str
    name: Words
    kind: ItemKind
    unit: str | None = None
    step: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    options: tuple[ScoreOption, ...] = ()
    conditions: tuple[tuple[str, str], ...] = ()
    loinc: str | None = None
    """Of the points as a value of their own; never that of a vital sign."""
    vitals: tuple[str, ...] = ()
    is_oxygen: bool = False
    is_consciousness: bool = False
    is_untestable_possible: bool = False
    absent: Words | None = None
    within: str | None = None
    not_beyond: str | None = None
    years: tuple[int, int | None] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """Who has to be called, and until when he has to have looked."""

    whom: Words
    within: timedelta
    is_stat: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """What follows from a total (inclusive). `due` None: the source gives no interval.

    With `any_item` it follows only where one item alone has as many points.
    """

    id: str
    low: Decimal
    high: Decimal
    text: Words
    due: timedelta | None
    late: timedelta | None
    source: str
    is_high: bool = False
    call: Call | None = None
    any_item: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A code of ours with its words."""

    code: str
    words: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """What a total or a stage is called."""

    level: str
    words: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One questionnaire. `table` None: it has no sum. `is_licensed`: its owner's permission is needed before it may be used."""

    id: str
    name: Words
    short: Words
    group: str
    items: tuple[FormItem, ...]
    method: str
    is_licensed: bool
    source: str
    verified: str
    table: ScoreTable | None = None
    bands: tuple[Band, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    credit: Words | None = None
    note: Words | None = None
    total_loinc: str | None = None
    is_vital: bool = False
    exclusive: tuple[tuple[str, ...], ...] = ()
    min_years: int | None = None
    max_years: int | None = None
    max_days: int | None = None
    sex: str | None = None
    stale: timedelta | None = None
    scale_orders: frozenset[str] = frozenset()
    routine: timedelta | None = None
    """Within this time of the admission a first assessment is made; None: only when somebody wants one."""
    risk: Named | None = None
    flag: Named | None = None

    @property
    def has_scales(self) -> bool:
        """Whether a second scale exists that only a doctor's order allows."""
        return any(name == "scale" for item in self.items for name, _ in item.conditions)

    def item(self, ident: str) -> FormItem | None:
        return next((one for one in self.items if one.id == ident), None)

    def band(self, level: str) -> Band | None:
        return next((one for one in self.bands if one.level == level), None)

    def fits(self, years: int | None, days: int | None, sex: str) -> bool:
        """Whether it is made for somebody of this age and sex; what is not known is no reason against it."""
        too_young = years is not None and self.min_years is not None and years < self.min_years
        too_old = years is not None and self.max_years is not None and years > self.max_years
        grown = days is not None and self.max_days is not None and days > self.max_days
        return not (too_young or too_old or grown) and (self.sex is None or sex not in {"male", "female"} - {self.sex})


@dataclass(frozen=True, slots=True)
class FormBook:
    """The questionnaires of a pack by id, in its order."""

    forms: Mapping[str, Form] = field(default_factory=dict)

    @property
    def scale_orders(self) -> frozenset[str]:
        """Orders by which a doctor asks for the second scale of a form."""
        return frozenset(code for form in self.forms.values() for code in form.scale_orders)

    def usable(self, permitted: frozenset[str]) -> tuple[Form, ...]:
        """Free ones, and licensed ones that the hospital switched on; never one without items."""
        return tuple(one for one in self.forms.values() if is_usable(one, permitted))


def is_usable(form: Form, permitted: frozenset[str]) -> bool:
    return bool(form.items) and (not form.is_licensed or form.id in permitted)


# --- reading the pack ------------------------------------------------------------------------------------------------


def read_forms(content: bytes | None, scores: ScoreBook, vitals: VitalBook) -> FormBook:
    """Without a file there are none. Raises PackDamaged."""
    if content is None:
        return FormBook()
    try:
        forms = [_form(raw, scores, vitals) for raw in json_of(content, FILE)["forms"]]
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise PackDamaged(FILE, "shape") from error
    for form in forms:
        _check(form)
    return FormBook({form.id: form for form in forms})


def _form(raw: Mapping[str, Any], scores: ScoreBook, vitals: VitalBook) -> Form:
    table = scores.tables.get(raw["id"])
    if table is None and "items" not in raw:
        raise PackDamaged(FILE, str(raw["id"]), "score")
    name = Words(zh=table.name_zh, en=table.name_en) if table else _words(raw, "name")
    items = [_scored(one, raw, vitals) for one in table.items] if table else [_measured(one) for one in raw["items"]]
    return Form(
        id=raw["id"],
        name=name,
        short=_words(raw, "short"),
        group=raw["group"],
        items=tuple(items),
        method=raw.get("method", SUM),
        is_licensed={"free": False, "needed": True}[raw["permission"]],
        source=table.source if table else raw["source"],
        verified=table.verified if table else raw["verified"],
        table=table,
        bands=_bands(table, raw),
        follow_ups=tuple(_follow_up(one) for one in raw["responses"]),
        credit=_words(raw, "credit") if "credit_zh" in raw else None,
        note=_words(raw, "note") if "note_zh" in raw else None,
        total_loinc=raw.get("total_loinc"),
        is_vital=raw.get("is_vital", False),
        exclusive=tuple(tuple(each) for each in raw.get("exclusive", ())),
        min_years=raw.get("min_age_years"),
        max_years=raw.get("max_age_years"),
        max_days=raw.get("max_age_days"),
        sex=raw.get("sex"),
        stale=_minutes(raw.get("stale_minutes")),
        scale_orders=frozenset(raw.get("scale_orders", ())),
        routine=timedelta(hours=raw["routine_hours"]) if "routine_hours" in raw else None,
        risk=_named(raw.get("risk")),
        flag=_named(raw.get("flag")),
    )


def _bands(table: ScoreTable | None, raw: Mapping[str, Any]) -> tuple[Band, ...]:
    if table is not None:
        return tuple(Band(level=one.level, words=Words(zh=one.label_zh, en=one.label_en)) for one in table.bands)
    return tuple(Band(level=one["level"], words=Words(zh=one["zh"], en=one["en"])) for one in raw.get("bands", ()))


def _scored(item: ScoreItem, raw: Mapping[str, Any], vitals: VitalBook) -> FormItem:
    signs = tuple(raw.get("from_vitals", {}).get(item.id, ()))
    known = next((vitals.signs[code] for code in (*signs, item.loinc or "") if code in vitals.signs), None)
    years = raw.get("ages", {}).get(item.id)
    is_number = item.kind == ItemKind.RANGE
    return FormItem(
        id=item.id,
        name=Words(zh=item.name_zh, en=item.name_en),
        kind=ItemKind(item.kind),
        unit=item.unit,
        step=item.step or (Decimal(1) if is_number else None),
        low=known.entry_min if known and is_number else None,
        high=known.entry_max if known and is_number else None,
        options=item.options,
        conditions=item.conditions,
        loinc=raw.get("item_loinc", {}).get(item.id) or (None if is_number else item.loinc),
        vitals=signs,
        is_oxygen=raw.get("oxygen_item") == item.id,
        is_consciousness=raw.get("consciousness_item") == item.id,
        is_untestable_possible=item.id in raw.get("untestable", ()),
        years=(int(years[0]), None if years[1] is None else int(years[1])) if years else None,
    )


def _measured(raw: Mapping[str, Any]) -> FormItem:
    return FormItem(
        id=raw["id"],
        name=_words(raw, "name"),
        kind=ItemKind.MEASURE,
        unit=raw["unit"],
        step=decimal(raw["step"], FILE),
        low=decimal(raw["min"], FILE),
        high=decimal(raw["max"], FILE),
        absent=_words(raw, "absent") if "absent_zh" in raw else None,
        within=raw.get("within"),
        not_beyond=raw.get("not_beyond"),
    )


def _follow_up(raw: Mapping[str, Any]) -> FollowUp:
    call, some = raw.get("call"), raw.get("any_item_points")
    return FollowUp(
        id=raw["id"],
        low=decimal(raw["min"], FILE),
        high=decimal(raw["max"], FILE),
        text=Words(zh=raw["zh"], en=raw["en"]),
        due=_minutes(raw["due_minutes"]),
        late=_minutes(raw["late_minutes"]),
        source=raw["source"],
        is_high=raw.get("is_high", False),
        call=_call(call) if call else None,
        any_item=None if some is None else decimal(some, FILE),
    )


def _call(raw: Mapping[str, Any]) -> Call:
    return Call(
        whom=Words(zh=raw["zh"], en=raw["en"]),
        within=timedelta(minutes=raw["within_minutes"]),
        is_stat=raw["is_stat"],
    )


def _named(raw: Mapping[str, Any] | None) -> Named | None:
    return None if raw is None else Named(code=raw["code"], words=Words(zh=raw["zh"], en=raw["en"]))


def _words(raw: Mapping[str, Any], name: str) -> Words:
    return Words(zh=raw[f"{name}_zh"], en=raw[f"{name}_en"])


def _minutes(value: Any) -> timedelta | None:
    return None if value is None else timedelta(minutes=int(value))


def _check(form: Form) -> None:
    """Every total of every band has a follow-up, and what is high has its flag."""
    if form.table is not None and not form.table.bands:
        raise PackDamaged(FILE, form.id, "bands")
    edges = [edge for band in (form.table.bands if form.table else ()) for edge in (band.low, band.high)]
    if any(not _answered(form.follow_ups, edge) for edge in edges):
        raise PackDamaged(FILE, form.id, "responses")
    if any(one.is_high for one in form.follow_ups) and form.flag is None:
        raise PackDamaged(FILE, form.id, "flag")
    ids = {item.id for item in form.items}
    named = {part for group in form.exclusive for part in group}
    named |= {other for item in form.items for other in (item.within, item.not_beyond) if other}
    if named - ids or form.method not in {SUM, POP_Q}:
        raise PackDamaged(FILE, form.id, "items")


def _answered(follow_ups: Sequence[FollowUp], total: Decimal) -> bool:
    return any(one.any_item is None and one.low <= total <= one.high for one in follow_ups)
