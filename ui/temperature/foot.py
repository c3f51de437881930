"""The rows below the curve: one cell a day, two for the blood pressure. Unknown stays empty; a zero stands only where a zero was said."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from decimal import Decimal, InvalidOperation

from client.clinical.stools import stool_words
from client.clinical.temperature import FootRow, Profile
from client.records import Reading
from client.tongue import reads_chinese
from offline.temperature_views import DrugSign, KeptReading
from ui.temperature.days import DAYS
from ui.temperature.marks import Cell, Ink, Row
from ui.temperature.numbers import printed, warmth
from ui.temperature.slots import Grid

NOON = 12
Signs = Mapping[str, Sequence[KeptReading]]


def rows(grid: Grid, signs: Signs, drugs: Sequence[DrugSign], first_day: int, *, language: str) -> tuple[Row, ...]:
    """Those of the profile, of the seven days from `first_day` (the day of admission is 0)."""
    return tuple(
        Row(
            key=row.key,
            title=row.zh if reads_chinese(language) else row.en,
            cells=_cells(row, grid, signs, drugs, first_day),
        )
        for row in grid.profile.rows
    )


def _cells(row: FootRow, grid: Grid, signs: Signs, drugs: Sequence[DrugSign], first_day: int) -> tuple[Cell, ...]:
    if row.kind == "pressure":
        return _pressures(grid, signs, first_day)
    if row.kind == "allergy":
        return tuple(_drug_cell(grid, drugs, first_day + at) for at in range(DAYS))
    found: dict[int, KeptReading] = {}
    for kept in _present(signs.get(row.sign, ())):
        found[day_of(grid, kept.reading, is_total=row.kind == "total")] = kept
    return tuple(_cell(row, grid.profile, found.get(first_day + at)) for at in range(DAYS))


def _present(readings: Iterable[KeptReading]) -> list[KeptReading]:
    """Those that stand, oldest first."""
    return [kept for kept in readings if not kept.reading.is_void and kept.reading.at is not None]


def day_of(grid: Grid, one: Reading, *, is_total: bool) -> int:
    """A total is of the day its time began; said without one before the profile's hour, of the day before."""
    if one.since is not None:
        return grid.day(one.since)
    if one.at is None:
        return -1
    local = one.at.astimezone(grid.zone)
    is_before = is_total and local.hour < grid.profile.totals_before_hour
    return grid.day(one.at - timedelta(days=1) if is_before else one.at)


def _cell(row: FootRow, profile: Profile, kept: KeptReading | None) -> Cell:
    if kept is None:
        return Cell()
    one = kept.reading
    text = ""
    if row.kind == "stool" and one.stool is not None:
        text = stool_words(one.stool, profile.stool)
    elif row.kind == "total":
        text = total_words(one)
    elif one.amount is not None:
        text = warmth(one.amount.value) if row.kind == "weight" else plain(one)
    elif row.kind == "weight":
        known = {str(reason): word for reason, word in profile.weight_words.items()}
        text = known.get(one.absent, "")
    return Cell(text=text, is_pending=kept.is_pending and bool(text))


WHOLE_DAY = timedelta(hours=24)
AT_LEAST = frozenset({">=", ">"})


def total_words(one: Reading) -> str:
    """The sum; `≥` where something of unknown volume belongs to it, and the hours of a day that was no whole one."""
    value = plain(one) or (f"≥{_separated(one.text.lstrip('>='))}" if one.comparator in AT_LEAST else "")
    if not value or one.since is None or one.until is None or one.until - one.since >= WHOLE_DAY:
        return value
    return f"{value}/{max(round((one.until - one.since) / timedelta(hours=1)), 1)}h"


def _separated(text: str) -> str:
    """A volume as central writes it, its thousands set apart; what is no plain number stays as it is said."""
    try:
        return printed(Decimal(text))
    except InvalidOperation:
        return text


def plain(one: Reading) -> str:
    return "" if one.amount is None else printed(one.amount.value)


def _pressures(grid: Grid, signs: Signs, first_day: int) -> tuple[Cell, ...]:
    """The morning's and the afternoon's of each day; a systolic without its diastolic is no blood pressure."""
    lower = {_whole(kept): kept.reading for kept in _present(signs.get("diastolic", ()))}
    found: dict[int, Cell] = {}
    for kept in _present(signs.get("systolic", ())):
        one, pair = kept.reading, lower.get(_whole(kept))
        if one.amount is None or one.at is None or pair is None or pair.amount is None:
            continue
        half = grid.day(one.at) * 2 + (one.at.astimezone(grid.zone).hour >= NOON)
        limb = grid.profile.lower_limb if one.site == "lower-limb" else ""
        cell = Cell(text=f"{plain(one)}/{plain(pair)}{limb}", is_pending=kept.is_pending)
        if grid.profile.pressure_pick == "last" or half not in found:
            found[half] = cell
    return tuple(found.get(first_day * 2 + at, Cell()) for at in range(DAYS * 2))


def _whole(kept: KeptReading) -> str:
    return kept.reading.key.partition("#")[0]


def _drug_cell(grid: Grid, drugs: Iterable[DrugSign], day: int) -> Cell:
    """What was known before the stay, or without a day, stands on its first. Allergies before what a skin test allowed."""
    here = [one for one in drugs if (0 if one.at is None else max(grid.day(one.at), 0)) == day]
    if not here:
        return Cell()
    signs = grid.profile.allergy
    said = [f"{one.name}{signs.positive if one.is_positive else signs.negative}" for one in sorted(here, key=_negative)]
    is_positive = any(one.is_positive for one in here)
    return Cell(
        text="、".join(dict.fromkeys(said)),
        ink=Ink.RED if is_positive else Ink.BLUE,
        is_pending=any(one.is_pending for one in here),
    )


def _negative(one: DrugSign) -> bool:
    return not one.is_positive
