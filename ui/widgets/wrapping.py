"""Runs that do not fit on one line go over several; nothing of them is cut. Heights are measured on the very lines that are painted.

height = wrapped_height(runs, theme, 180)
draw_wrapped(painter, rect, runs, theme)
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import ceil

from PySide6.QtCore import QRectF, QTextBoundaryFinder
from PySide6.QtGui import QColor, QPainter

from ui.theme.theme import Theme
from ui.widgets.painting import (
    Align,
    Chip,
    Run,
    Words,
    chip_height,
    draw_runs,
    run_width,
    runs_width,
    strike_runs,
    words_height,
)

AIR = 8
"""Free px above and below the lines of a row, together."""
_LINES: dict[tuple[object, ...], tuple[tuple[Run, ...], ...]] = {}
_WIDEST: dict[tuple[object, ...], float] = {}
_MOST_LINES = 5_000


def lay_out(runs: Sequence[Run], theme: Theme, width: float) -> tuple[tuple[Run, ...], ...]:
    """The lines, each no wider than `width` px; a chip, or a single letter, that is wider stands alone on its line.

    Remembered: what is measured for its height is painted again and again in the same width.
    """
    key = (tuple(runs), theme.fonts_version, width)
    lines = _LINES.get(key)
    if lines is None:
        if len(_LINES) >= _MOST_LINES:
            _LINES.clear()
        lines = _LINES[key] = _laid_out(runs, theme, width)
    return lines


def _laid_out(runs: Sequence[Run], theme: Theme, width: float) -> tuple[tuple[Run, ...], ...]:
    whole = _trimmed([run for run in runs if run.text or isinstance(run, Chip)])
    if runs_width(whole, theme) <= width:
        return (tuple(whole),)
    pieces, lines, start = list(_pieces(runs, theme, width)), list[tuple[Run, ...]](), 0
    while start < len(pieces):
        count = _most(pieces, start, theme, width)
        lines.append(tuple(_line(pieces, start, count)))
        start += count
    return tuple(lines)


def _most(pieces: Sequence[tuple[Run, bool]], start: int, theme: Theme, width: float) -> int:
    """How many pieces from `start` on stand on one line, at least one: found by halves, for measuring is what costs."""
    fit, over = 1, 2
    while start + over <= len(pieces) and runs_width(_line(pieces, start, over), theme) <= width:
        fit, over = over, 2 * over
    over = min(over, len(pieces) - start + 1)
    while over - fit > 1:
        middle = (fit + over) // 2
        if runs_width(_line(pieces, start, middle), theme) <= width:
            fit = middle
        else:
            over = middle
    return fit


def _line(pieces: Sequence[tuple[Run, bool]], start: int, count: int) -> list[Run]:
    """So many pieces as one line; what goes on in the same run is one run again, so that letters stand as in one line."""
    first = pieces[start][0]
    line = [_leading(first) if start else first]
    for piece, joins in pieces[start + 1 : start + count]:
        last = line[-1]
        if joins and isinstance(last, Words) and isinstance(piece, Words):
            line[-1] = _saying(last, last.text + piece.text)
        else:
            line.append(piece)
    return _trimmed(line)


def _saying(run: Words, text: str, *, goes_on: bool = False) -> Words:
    """The same run with other words; one that goes on has no gap and no icon before it. `dataclasses.replace` takes five times as long."""
    icon, gap = ("", 0) if goes_on else (run.icon, run.gap)
    return Words(text, run.tone, run.role, run.weight, icon, gap, run.spacing, run.is_whole)


def wrapped_height(runs: Sequence[Run], theme: Theme, width: float) -> int:
    """Px of all lines without the air around them."""
    return ceil(sum(_line_height(line, theme) for line in lay_out(runs, theme, width)))


def draw_wrapped(
    painter: QPainter,
    rect: QRectF,
    runs: Sequence[Run],
    theme: Theme,
    align: Align = Align.LEFT,
    *,
    struck: QColor | None = None,
) -> None:
    """Centred vertically in `rect`; with `struck`, a line of that colour through the words of every line."""
    lines = lay_out(runs, theme, rect.width())
    heights = [_line_height(line, theme) for line in lines]
    top = rect.center().y() - sum(heights) / 2
    for line, height in zip(lines, heights, strict=True):
        free = max(rect.width() - runs_width(line, theme), 0.0)
        left = rect.left() + {Align.LEFT: 0.0, Align.CENTER: free / 2, Align.RIGHT: free}[align]
        room = QRectF(left, top, rect.right() - left, height)
        draw_runs(painter, room, line, theme)
        if struck is not None:
            strike_runs(painter, room, line, theme, struck)
        top += height


def widest_piece(runs: Sequence[Run], theme: Theme) -> float:
    """Px below which a word, a number or a chip would have to be broken. Remembered, as the lines are."""
    key = (tuple(runs), theme.fonts_version)
    widest = _WIDEST.get(key)
    if widest is None:
        if len(_WIDEST) >= _MOST_LINES:
            _WIDEST.clear()
        widest = _WIDEST[key] = _widest_piece(runs, theme)
    return widest


def _widest_piece(runs: Sequence[Run], theme: Theme) -> float:
    widest = 0.0
    for run in runs:
        pieces = (run,) if isinstance(run, Chip) else [_saying(run, text.rstrip()) for text in _breakable(run.text)]
        widest = max(widest, *(run_width(piece, theme) for piece in pieces), 0.0)
    return widest


def _line_height(line: Sequence[Run], theme: Theme) -> float:
    return max(
        (chip_height(run, theme) + 2 if isinstance(run, Chip) else words_height(run, theme) for run in line), default=0
    )


def _pieces(runs: Sequence[Run], theme: Theme, width: float) -> Iterator[tuple[Run, bool]]:
    """What must stay together, and whether it goes on in the words before it."""
    for run in runs:
        if isinstance(run, Chip):
            yield run, False
            continue
        is_first = True
        for text in _breakable(run.text):
            fits = run_width(_saying(run, text.rstrip(), goes_on=not is_first), theme) <= width
            for part in (text,) if fits else tuple(text):
                yield _saying(run, part, goes_on=not is_first), not is_first
                is_first = False


def _breakable(text: str) -> Iterator[str]:
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    # The finder counts UTF-16 units: letters outside the first plane take two of them.
    units, start = text.encode("utf-16-le"), 0
    while (end := finder.toNextBoundary()) >= 0:
        if end > start:
            yield units[2 * start : 2 * end].decode("utf-16-le")
        start = end


def _leading(piece: Run) -> Run:
    return replace(piece, text=piece.text.lstrip(), gap=0) if isinstance(piece, Words) else piece


def _trimmed(line: Sequence[Run]) -> list[Run]:
    last = line[-1] if line else None
    return [*line[:-1], _saying(last, last.text.rstrip())] if isinstance(last, Words) else list(line)
