"""The pages of one stay's temperature chart, put together from what the record holds. Refuses to know paper, windows or Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from client.clinical.temperature import SLOTS, Profile, TemperatureBook
from client.clinical.vitals import last_moment
from offline.temperature_views import KeptReading, TemperatureFacts
from ui.temperature import curves, foot, strips
from ui.temperature.days import DAYS, page_days
from ui.temperature.marks import Breath, ChartPage, Hatch, Ink, Join, Plot, Shape, Symbol, Words
from ui.temperature.slots import Grid, series
from ui.temperature.strips import COLUMNS

LINED = ("temperature", "pulse", "heart-rate", "respiration", "pain")


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """All pages, and what the slots hold for who asks. Invariant: a function of facts, profile and moment."""

    profile: Profile
    grid: Grid | None
    pages: tuple[ChartPage, ...]
    signs: Mapping[str, tuple[KeptReading, ...]]

    def readings_of(self, column: int) -> tuple[tuple[str, KeptReading], ...]:
        """Everything of one column of the stay, void readings too, oldest first."""
        grid = self.grid
        if grid is None:
            return ()
        found = [
            (sign, kept)
            for sign, every in self.signs.items()
            for kept in every
            if kept.reading.at is not None and grid.column(kept.reading.at) == column
        ]
        return tuple(sorted(found, key=_taken))


def _taken(pair: tuple[str, KeptReading]) -> tuple[datetime | None, str, str]:
    return pair[1].reading.at, pair[0], pair[1].reading.key


def chart(
    facts: TemperatureFacts, book: TemperatureBook, profile: Profile, now: datetime, zone: tzinfo, *, language: str
) -> Chart:
    """Without an admission there is no day to count from, and no page."""
    every, stay = by_sign(facts, book), facts.stay
    if stay is None or stay.admitted_at is None:
        return Chart(profile=profile, grid=None, pages=(), signs=every)
    signs = {sign: _until(last_moment(now), found) for sign, found in every.items()}
    grid = Grid(first=stay.admitted_at.astimezone(zone).date(), zone=zone, profile=profile)
    last = min(now, stay.ended_at or now).astimezone(zone).date()
    count = max((last - grid.first).days, 0) // DAYS + 1
    whole = _whole_plot(facts, grid, signs, count)
    done = [one.at.astimezone(zone).date() for one in facts.happenings if one.kind in {"operation", "delivery"}]
    others = [column for sign in LINED[:3] for column in series(grid, signs.get(sign, ())).others]
    pages = []
    for number in range(count):
        plot = _of_page(whole, number * COLUMNS)
        breaths = strips.breaths(series(grid, signs.get("respiration", ())).shown, number * COLUMNS, profile)
        first = grid.moment(number * COLUMNS).date()
        days = page_days(first, grid.first, last, style=profile.date, operations=done, rule=profile.postoperative)
        rows = foot.rows(grid, signs, facts.drugs, number * DAYS, language=language)
        page = ChartPage(number=number + 1, days=days, plot=replace(plot, breaths=tuple(breaths)), rows=rows)
        hidden = sum(1 for column in others if column // COLUMNS == number)
        pages.append(replace(_counted(page), others=hidden))
    return Chart(profile=profile, grid=grid, pages=tuple(pages), signs=every)


def _until(last: datetime, readings: Sequence[KeptReading]) -> tuple[KeptReading, ...]:
    """Without what a wrong clock dated ahead: it is no point of a curve, and stays in the history."""
    return tuple(kept for kept in readings if kept.reading.at is None or kept.reading.at <= last)


def by_sign(facts: TemperatureFacts, book: TemperatureBook) -> dict[str, tuple[KeptReading, ...]]:
    named = book.sign_of()
    found: dict[str, list[KeptReading]] = {}
    for kept in facts.readings:
        if sign := named.get(kept.reading.code):
            found.setdefault(sign, []).append(kept)
    return {sign: tuple(every) for sign, every in found.items()}


def _whole_plot(facts: TemperatureFacts, grid: Grid, signs: Mapping[str, Sequence[KeptReading]], pages: int) -> Plot:
    """Of all pages as one long one; respiration is counted anew on each and comes later."""
    profile = grid.profile
    lined = {sign: series(grid, signs.get(sign, ())) for sign in LINED}
    warm = curves.temperature_points(lined["temperature"], profile)
    pulses = curves.beat_points(lined["pulse"], profile)
    hearts = curves.beat_points(lined["heart-rate"], profile)
    beats = _by_column([*pulses, *hearts])
    symbols, ringed = curves.temperature_symbols(warm, beats, profile)
    cooled, cooled_joins = curves.cooling(lined["temperature"], warm, profile)
    gaps = lined["temperature"].absent
    beat_gaps = {**lined["pulse"].absent, **gaps}
    pain, pain_joins = strips.pain(lined["pain"], profile)
    return Plot(
        symbols=(
            *symbols,
            *cooled,
            *curves.beat_symbols(pulses, Shape.DOT, ringed),
            *curves.beat_symbols(hearts, Shape.CIRCLE, ringed),
        ),
        joins=(
            *curves.joins(warm, gaps, Ink.BLUE),
            *cooled_joins,
            *curves.joins(pulses, beat_gaps, Ink.RED),
            *curves.joins(hearts, beat_gaps, Ink.RED),
        ),
        hatches=tuple(curves.deficit(hearts, pulses, beat_gaps)),
        words=(
            *curves.missing(gaps, profile),
            *curves.words(warm, Ink.BLUE),
            *curves.words(pulses, Ink.RED),
            *curves.words(hearts, Ink.RED),
            *strips.events(facts.happenings, grid, pages),
        ),
        pain=tuple(pain),
        pain_joins=tuple(pain_joins),
    )


def _by_column(points: Sequence[curves.Point]) -> dict[int, list[curves.Point]]:
    found: dict[int, list[curves.Point]] = {}
    for point in points:
        if not point.word:
            found.setdefault(point.column, []).append(point)
    return found


def _of_page(whole: Plot, first: int) -> Plot:
    """What stands in the columns of one page, counted from its first. A line over the edge belongs to no page."""
    return Plot(
        symbols=tuple(_moved(one, first) for one in whole.symbols if _is_here(one, first)),
        joins=tuple(_shifted(one, first) for one in whole.joins if _joins_here(one, first)),
        hatches=tuple(
            Hatch(
                upper=tuple((at - first, height) for at, height in one.upper if 0 <= at - first < COLUMNS),
                lower=tuple((at - first, height) for at, height in one.lower if 0 <= at - first < COLUMNS),
            )
            for one in whole.hatches
            if any(0 <= at - first < COLUMNS for at, _ in one.upper)
        ),
        words=tuple(strips.of_page(whole.words, first)),
        pain=tuple(_moved(one, first) for one in whole.pain if _is_here(one, first)),
        pain_joins=tuple(_shifted(one, first) for one in whole.pain_joins if _joins_here(one, first)),
    )


def _is_here(one: Symbol, first: int) -> bool:
    return 0 <= one.column - first < COLUMNS


def _moved(one: Symbol, first: int) -> Symbol:
    return replace(one, column=one.column - first)


def _joins_here(one: Join, first: int) -> bool:
    return all(0 <= at - first < COLUMNS for at, _ in (one.start, one.end))


def _shifted(one: Join, first: int) -> Join:
    (start, low), (end, high) = one.start, one.end
    return replace(one, start=(start - first, low), end=(end - first, high))


def _counted(page: ChartPage) -> ChartPage:
    """With the columns in which something is not at central, and how many such values there are."""
    plot = page.plot
    placed: tuple[Symbol | Words | Breath, ...] = (*plot.symbols, *plot.words, *plot.breaths, *plot.pain)
    late = [one for one in placed if one.is_pending]
    cells = [cell for row in page.rows for cell in row.cells if cell.is_pending]
    columns = frozenset(one.column for one in late if one.column < DAYS * SLOTS)
    return replace(page, pending_columns=columns, pending=len(late) + len(cells))
