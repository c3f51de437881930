"""Table-driven scores (NEWS2, MEWS, qSOFA...). Refuses a total until every item is answered and inside its table."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Any

from client.clinical.catalogue_tables import json_of
from client.clinical.cells import decimal
from client.errors import PackDamaged

_FILE = "scores.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreOption:
    """One row of an item's table: a code, or an inclusive range whose open sides are None."""

    points: Decimal
    code: str | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    label_zh: str = ""
    label_en: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreItem:
    """One question of a score. `conditions` (item, answer): it is asked only when all of them hold."""

    id: str
    name_zh: str
    name_en: str
    kind: str
    unit: str | None
    loinc: str | None
    step: Decimal | None
    conditions: tuple[tuple[str, str], ...]
    options: tuple[ScoreOption, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreBand:
    """What a total between `low` and `high` (inclusive) is called."""

    low: Decimal
    high: Decimal
    level: str
    label_zh: str
    label_en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreTable:
    """One score as its source has it, with source, licence and how far it was verified."""

    id: str
    name_zh: str
    name_en: str
    items: tuple[ScoreItem, ...]
    bands: tuple[ScoreBand, ...]
    is_missing_no: bool
    extra_rules: tuple[Mapping[str, str], ...]
    notes_en: str
    source: str
    licence: str
    verified: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreResult:
    """`total` and `band` are None while anything is `missing` or `refused` (outside its item's table)."""

    score: str
    total: Decimal | None
    band: ScoreBand | None
    points: Mapping[str, Decimal]
    missing: tuple[str, ...]
    refused: tuple[str, ...]
    warnings: tuple[Mapping[str, str], ...] = field(default=())


@dataclass(frozen=True, slots=True)
class ScoreBook:
    """The scores of a pack by id. `scale_orders`: nursing orders by which a doctor asks for NEWS2's second scale."""

    tables: Mapping[str, ScoreTable]
    scale_orders: frozenset[str] = frozenset()

    def score(self, score_id: str, answers: Mapping[str, Decimal | str | None]) -> ScoreResult:
        return score(self.tables[score_id], answers)


def score(table: ScoreTable, answers: Mapping[str, Decimal | str | None]) -> ScoreResult:
    """Answers by item id: a Decimal for ranges, a code for choices, yes/no for booleans; None = unanswered."""
    asked = _asked(table, answers)
    points: dict[str, Decimal] = {}
    missing, refused = list[str](), list[str]()
    for item in asked:
        answer = answers.get(item.id)
        if answer is None and table.is_missing_no and item.kind == "boolean":
            answer = "no"
        if answer is None:
            missing.append(item.id)
            continue
        option = _option(item, answer)
        if option is None:
            refused.append(item.id)
        else:
            points[item.id] = option.points
    return _result(table, points, (*missing, *_undecided(table, asked)), tuple(refused))


def points_of(table: ScoreTable, item_id: str, answers: Mapping[str, Decimal | str | None]) -> Decimal | None:
    """The points of one item, as `score` would give them; None where it is not asked, not answered, or outside its table."""
    ids, answer = {item.id for item in table.items}, answers.get(item_id)
    named = (one for one in table.items if one.id == item_id)
    item = next((one for one in named if all(_holds(each, one, ids, answers) for each in one.conditions)), None)
    if item is None or answer is None:
        return None
    option = _option(item, answer)
    return None if option is None else option.points


def _result(
    table: ScoreTable, points: Mapping[str, Decimal], missing: tuple[str, ...], refused: tuple[str, ...]
) -> ScoreResult:
    total = None if missing or refused else sum(points.values(), Decimal(0))
    band = None if total is None else next((one for one in table.bands if one.low <= total <= one.high), None)
    return ScoreResult(
        score=table.id,
        total=total,
        band=band,
        points=points,
        missing=missing,
        refused=refused,
        warnings=tuple(rule for rule in table.extra_rules if _applies(rule, points)),
    )


def _applies(rule: Mapping[str, str], points: Mapping[str, Decimal]) -> bool:
    return rule["rule"] == "single_parameter_3" and any(one >= 3 for one in points.values())


def _asked(table: ScoreTable, answers: Mapping[str, Decimal | str | None]) -> list[ScoreItem]:
    """Unconditional items, and of the alternatives those whose conditions hold.

    A condition on something that is no item (NEWS2's scale) holds if it was answered so; if it was not answered, the
    alternative that has a value decides, so that the prescriber's choice of scale is never guessed.
    """
    ids = {item.id for item in table.items}
    return [item for item in table.items if all(_holds(one, item, ids, answers) for one in item.conditions)]


def _holds(
    condition: tuple[str, str], item: ScoreItem, ids: set[str], answers: Mapping[str, Decimal | str | None]
) -> bool:
    name, wanted = condition
    said = answers.get(name)
    if said is None and name not in ids:
        return answers.get(item.id) is not None
    return said is not None and str(said) == wanted


def _undecided(table: ScoreTable, asked: list[ScoreItem]) -> tuple[str, ...]:
    """Where a score has alternatives, exactly one must be asked; otherwise all their names are missing."""
    alternatives = [item for item in table.items if item.conditions]
    chosen = [item for item in asked if item.conditions]
    return () if not alternatives or len(chosen) == 1 else tuple(item.id for item in alternatives)


def _option(item: ScoreItem, answer: Decimal | str) -> ScoreOption | None:
    if item.kind == "range":
        return _in_range(item, answer)
    return next((option for option in item.options if option.code == str(answer)), None)


def _in_range(item: ScoreItem, answer: Decimal | str) -> ScoreOption | None:
    try:
        value = Decimal(answer)
        rounded = value.quantize(item.step, ROUND_HALF_UP) if item.step else value
    except InvalidOperation:
        return None
    return next(
        (
            option
            for option in item.options
            if (option.low is None or option.low <= rounded) and (option.high is None or rounded <= option.high)
        ),
        None,
    )


def _decimal_or_none(value: Any) -> Decimal | None:
    return None if value is None else decimal(value, _FILE)


def _read_option(raw: Mapping[str, Any]) -> ScoreOption:
    return ScoreOption(
        points=decimal(raw["points"], _FILE),
        code=raw.get("code"),
        low=_decimal_or_none(raw.get("min")),
        high=_decimal_or_none(raw.get("max")),
        label_zh=raw.get("label_zh", ""),
        label_en=raw.get("label_en", ""),
    )


def _conditions(text: str) -> tuple[tuple[str, str], ...]:
    pairs = (part.split("=", 1) for part in text.split(" and ") if part)
    return tuple((pair[0].strip(), pair[1].strip()) for pair in pairs)


def _read_item(raw: Mapping[str, Any]) -> ScoreItem:
    return ScoreItem(
        id=raw["id"],
        name_zh=raw["name_zh"],
        name_en=raw["name_en"],
        kind=raw["kind"],
        unit=raw.get("unit"),
        loinc=raw.get("loinc"),
        step=_decimal_or_none(raw.get("step")),
        conditions=_conditions(raw.get("use_when", "")),
        options=tuple(_read_option(option) for option in raw["options"]),
    )


def _read_band(raw: Mapping[str, Any]) -> ScoreBand:
    return ScoreBand(
        low=decimal(raw["min"], _FILE),
        high=decimal(raw["max"], _FILE),
        level=raw["level"],
        label_zh=raw["label_zh"],
        label_en=raw["label_en"],
    )


def _read_table(raw: Mapping[str, Any]) -> ScoreTable:
    if raw["method"] != "sum":
        raise PackDamaged(_FILE, raw["id"], "method")
    return ScoreTable(
        id=raw["id"],
        name_zh=raw["name_zh"],
        name_en=raw["name_en"],
        items=tuple(_read_item(item) for item in raw["items"]),
        bands=tuple(_read_band(band) for band in raw["interpretation"]),
        is_missing_no=raw.get("missing_means_no", False),
        extra_rules=tuple(raw.get("extra_rules", ())),
        notes_en=raw.get("notes_en", ""),
        source=raw["source"],
        licence=raw["licence"],
        verified=raw["verified"],
    )


def read_scores(content: bytes) -> ScoreBook:
    try:
        tables = [_read_table(raw) for raw in json_of(content, _FILE)["scores"]]
    except (KeyError, TypeError, IndexError, AttributeError) as error:
        raise PackDamaged(_FILE, "shape") from error
    return ScoreBook({table.id: table for table in tables})
