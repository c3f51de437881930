"""Temperature, pulse and rate of the heart as marks on squared paper. Refuses to join over a slot without a measurement."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from client.clinical.temperature import BEATS_PER_DEGREE, Profile
from offline.temperature_views import KeptReading
from ui.temperature.marks import Hatch, Ink, Join, Shape, Symbol, Words
from ui.temperature.numbers import printed, warmth
from ui.temperature.slots import Series

SHAPES = {
    "dot": Shape.DOT,
    "cross": Shape.CROSS,
    "circle": Shape.CIRCLE,
    "triangle": Shape.TRIANGLE,
    "square": Shape.SQUARE,
}
SQUARES = 5
"""Of one degree."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One value of a line; `at` is its height on the page, at the edge for what lies beyond it."""

    column: int
    at: Decimal
    kept: KeptReading
    label: str = ""
    is_joined: bool = True
    word: str = ""
    word_top: Decimal = Decimal(0)


def temperature_points(series: Series, profile: Profile) -> list[Point]:
    found = []
    for column, kept in sorted(series.shown.items()):
        value = kept.reading.amount.value if kept.reading.amount else None
        if value is None:
            continue
        if value <= profile.not_rising.at:
            found.append(
                Point(
                    column=column,
                    at=value,
                    kept=kept,
                    is_joined=False,
                    word=profile.not_rising.zh,
                    word_top=profile.not_rising.at,
                )
            )
        else:
            found.append(_point(column, value, warmth(value), kept, profile))
    return found


def beat_points(series: Series, profile: Profile) -> list[Point]:
    return [
        _point(column, profile.degrees_of(kept.reading.amount.value), printed(kept.reading.amount.value), kept, profile)
        for column, kept in sorted(series.shown.items())
        if kept.reading.amount is not None
    ]


def _point(column: int, at: Decimal, said: str, kept: KeptReading, profile: Profile) -> Point:
    low, high, rule = Decimal(profile.temperature.low), Decimal(profile.temperature.high), profile.off_scale
    if low <= at <= high:
        return Point(column=column, at=at, kept=kept)
    edge, word = (high, rule.fast) if at > high else (low, rule.slow)
    if rule.kind == "edge":
        return Point(column=column, at=edge, kept=kept, label=said, is_joined=rule.is_joined)
    top = high if at > high else low + Decimal(len(word)) / SQUARES
    return Point(column=column, at=edge, kept=kept, is_joined=rule.is_joined, word=word, word_top=top)


def joins(points: Sequence[Point], absent: Mapping[int, KeptReading], ink: Ink) -> list[Join]:
    """Between neighbours, unless one is not to be joined or something between them could not be measured."""
    return [
        Join(start=(one.column, one.at), end=(other.column, other.at), ink=ink)
        for one, other in pairwise(points)
        if one.is_joined and other.is_joined and not any(one.column < gap < other.column for gap in absent)
    ]


def temperature_symbols(
    points: Sequence[Point], beats: Mapping[int, Sequence[Point]], profile: Profile
) -> tuple[list[Symbol], frozenset[str]]:
    """Symbols by the site of measuring, a red ring where a pulse or a heart stands in the same place; and the keys of those beats."""
    found, ringed = [], set[str]()
    for point in points:
        if point.word:
            continue
        one = point.kept.reading
        shape = SHAPES[profile.symbols.get(one.site or "unknown") or profile.symbols["unknown"]]  # type: ignore[call-overload]
        found.append(_symbol(point, shape, Ink.BLUE))
        same = [
            each
            for each in beats.get(point.column, ())
            if not each.label and abs(each.at - point.at) * BEATS_PER_DEGREE <= profile.coincidence_beats
        ]
        if same:
            ringed |= {each.kept.reading.key for each in same}
            is_pending = any(each.kept.is_pending for each in same)
            found.append(Symbol(column=point.column, at=point.at, shape=Shape.RING, ink=Ink.RED, is_pending=is_pending))
        if one.method == "rechecked":
            found.append(Symbol(column=point.column, at=point.at, shape=Shape.TICK, ink=Ink.RED, key=one.key))
    return found, frozenset(ringed)


def _symbol(point: Point, shape: Shape, ink: Ink) -> Symbol:
    return Symbol(
        column=point.column,
        at=point.at,
        shape=shape,
        ink=ink,
        label=point.label,
        is_pending=point.kept.is_pending,
        key=point.kept.reading.key,
    )


def beat_symbols(points: Sequence[Point], shape: Shape, ringed: frozenset[str]) -> list[Symbol]:
    return [
        _symbol(point, shape, Ink.RED) for point in points if not point.word and point.kept.reading.key not in ringed
    ]


def cooling(series: Series, points: Sequence[Point], profile: Profile) -> tuple[list[Symbol], list[Join]]:
    """A red circle in the column of the reading before, and a red dashed line to it."""
    before = {point.column: point for point in points if not point.word}
    symbols, lines = [], []
    for placed in series.after:
        one = placed.kept.reading
        if one.amount is None or one.method != "after-cooling":
            continue
        point = _point(placed.column, one.amount.value, warmth(one.amount.value), placed.kept, profile)
        symbols.append(_symbol(point, Shape.CIRCLE, Ink.RED))
        if (known := before.get(placed.column)) is not None:
            lines.append(
                Join(start=(known.column, known.at), end=(point.column, point.at), ink=Ink.RED, is_dashed=True)
            )
    return symbols, lines


def deficit(hearts: Sequence[Point], pulses: Sequence[Point], absent: Mapping[int, KeptReading]) -> list[Hatch]:
    """Where both were counted: one hatched room for each run of neighbours."""
    lower = {point.column: point for point in pulses}
    both = [
        (heart, lower[heart.column]) for heart in hearts if heart.column in lower and heart.at > lower[heart.column].at
    ]
    order = {point.column: at for at, point in enumerate(hearts)}
    runs: list[list[tuple[Point, Point]]] = []
    for pair in both:
        last = runs[-1][-1][0] if runs else None
        is_next = last is not None and order[pair[0].column] == order[last.column] + 1
        if is_next and last is not None and not any(last.column < gap < pair[0].column for gap in absent):
            runs[-1].append(pair)
        else:
            runs.append([pair])
    return [
        Hatch(
            upper=tuple((heart.column, heart.at) for heart, _ in run),
            lower=tuple((pulse.column, pulse.at) for _, pulse in run),
        )
        for run in runs
    ]


def words(points: Sequence[Point], ink: Ink) -> list[Words]:
    """What stands in place of a symbol: under 35 what does not rise, at the edge what lies beyond it."""
    return [
        Words(column=point.column, top=point.word_top, text=point.word, ink=ink, is_pending=point.kept.is_pending)
        for point in points
        if point.word
    ]


def missing(absent: Mapping[int, KeptReading], profile: Profile) -> list[Words]:
    known = {str(reason): word for reason, word in profile.missing.items()}
    return [
        Words(
            column=column,
            top=profile.missing_at,
            text=known.get(kept.reading.absent or "other", known["other"]),
            ink=Ink.BLUE,
            is_pending=kept.is_pending,
        )
        for column, kept in sorted(absent.items())
    ]
