"""Respiration, pain and the events at the top, as marks. Refuses a number for who breathes on a ventilator."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from itertools import pairwise

from client.clinical.temperature import Profile
from client.records import Happening
from offline.temperature_views import KeptReading
from ui.temperature.marks import Breath, Ink, Join, Shape, Symbol, Words
from ui.temperature.numbers import printed
from ui.temperature.slots import Grid, Series

COLUMNS = 42
_DIGITS = "〇一二三四五六七八九"
_TEN, _HOUR, _MINUTE = "十", "时", "分"


def breaths(shown: Mapping[int, KeptReading], first_column: int, profile: Profile) -> list[Breath]:
    """Up and down in turn, each page beginning anew; `shown` is of all pages."""
    found: list[Breath] = []
    is_up = profile.respiration.first == "up"
    for column, kept in sorted(shown.items()):
        place = column - first_column
        if not 0 <= place < COLUMNS:
            continue
        if kept.reading.method == "ventilator":
            found.append(
                Breath(
                    column=place,
                    text="R",
                    place=profile.respiration.ventilator,
                    is_ventilator=True,
                    is_pending=kept.is_pending,
                )
            )
        elif kept.reading.amount is not None:
            text, where = printed(kept.reading.amount.value), "up" if is_up else "down"
            found.append(Breath(column=place, text=text, place=where, is_pending=kept.is_pending))
            is_up = not is_up
    return found


def pain(series: Series, profile: Profile) -> tuple[list[Symbol], list[Join]]:
    """Heights are the score, 0 to 10. After treatment the open sign, with a dashed line to the score before."""
    rule = profile.pain
    ink = Ink(rule.ink)
    shape = Shape.DOT if rule.symbol == "dot" else Shape.TRIANGLE
    opened = Shape.CIRCLE if rule.after == "circle" else Shape.TRIANGLE_OPEN
    points = [(at, kept) for at, kept in sorted(series.shown.items()) if kept.reading.amount is not None]
    symbols = [_score(at, kept, shape, ink) for at, kept in points]
    lines = [
        Join(start=(one.column, one.at), end=(other.column, other.at), ink=ink)
        for one, other in pairwise(symbols)
        if not any(one.column < gap < other.column for gap in series.absent)
    ]
    before = {one.column: one for one in symbols}
    for placed in series.after:
        after = _score(placed.column, placed.kept, opened, Ink.RED)
        symbols.append(after)
        if (known := before.get(placed.column)) is not None:
            lines.append(
                Join(start=(known.column, known.at), end=(after.column, after.at), ink=Ink.RED, is_dashed=True)
            )
    return symbols, lines


def _score(column: int, kept: KeptReading, shape: Shape, ink: Ink) -> Symbol:
    value = kept.reading.amount.value if kept.reading.amount else Decimal(0)
    return Symbol(column=column, at=value, shape=shape, ink=ink, is_pending=kept.is_pending, key=kept.reading.key)


def events(happenings: Iterable[Happening], grid: Grid, pages: int) -> list[Words]:
    """Of the kinds the profile writes; two of one column stand side by side, the later to the right."""
    profile = grid.profile
    known = {str(kind.kind): kind for kind in profile.events.kinds}
    taken: set[int] = set()
    found = []
    for one in happenings:
        kind = known.get(one.kind)
        if kind is None:
            continue
        column = grid.column(one.at)
        while column in taken and column + 1 < pages * COLUMNS:
            column += 1
        taken.add(column)
        time = clock_words(one.at.astimezone(grid.zone), profile.events.clock)
        text = profile.events.words.format(event=kind.zh, time=time) if kind.has_time else kind.zh
        found.append(Words(column=column, top=profile.events.at, text=text, ink=Ink.RED))
    return found


def clock_words(at: datetime, clock: str) -> str:
    """13时59分, or 十三时五十九分."""
    if clock == "digits":
        return f"{at.hour}{_HOUR}{at.minute:02d}{_MINUTE}"
    return f"{numeral(at.hour)}{_HOUR}{numeral(at.minute)}{_MINUTE}"


def numeral(number: int) -> str:
    """0 to 99 in Chinese: 〇, 九, 十, 十八, 二十, 五十九."""
    tens, ones = divmod(number, 10)
    if not tens:
        return _DIGITS[ones]
    return ("" if tens == 1 else _DIGITS[tens]) + _TEN + (_DIGITS[ones] if ones else "")


def of_page(marks: Sequence[Words], first_column: int) -> list[Words]:
    return [
        Words(column=one.column - first_column, top=one.top, text=one.text, ink=one.ink, is_pending=one.is_pending)
        for one in marks
        if 0 <= one.column - first_column < COLUMNS
    ]
