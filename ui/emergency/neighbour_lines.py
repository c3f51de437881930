"""How the other PCs of the ward stand, as each told central itself; what is old or was never told is unknown, and said so."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from offline.mode import Mode, is_all_well
from offline.neighbours import Neighbour
from ui.emergency.check_words import CheckName, part_words
from ui.emergency.overview_model import Line
from ui.emergency.words import clock_of, mode_words

OLD = timedelta(minutes=30)
"""Three times as long as a station that has nothing new lets pass."""


def neighbour_lines(every: Sequence[Neighbour], now: datetime, offset_s: float = 0.0) -> tuple[Line, ...]:
    """One line for each, under its code. `offset_s`: central's clock minus this PC's; how old a word is, central's clock says."""
    return tuple(_line(one, now, now + timedelta(seconds=offset_s)) for one in every)


def _line(one: Neighbour, now: datetime, central_now: datetime) -> Line:
    translate = QCoreApplication.translate
    if one.told_at is None:
        said = translate("Centre", "unknown: it told central nothing · listed by central {time}")
        return Line(label=one.code, value=_joined(one.name, said.format(time=_time(one.listed_at, now))))
    time, mode = _time(one.told_at, now), _mode(one.mode)
    if central_now - one.told_at > OLD:
        said = translate("Centre", "unknown now · at {time} it was: {mode}").format(time=time, mode=mode)
        return Line(label=one.code, value=_joined(one.name, said))
    parts = (
        one.name,
        mode,
        _listed(translate("Centre", "not well: {parts}"), one.unwell),
        _listed(translate("Centre", "it cannot say: {parts}"), one.unknown),
        "" if one.unwell else translate("Centre", "all it can judge is well"),
        translate("Centre", "commands wait there: {n}").format(n=one.waiting) if one.waiting else "",
        translate("Centre", "told central {time}").format(time=time),
    )
    return Line(label=one.code, value=_joined(*parts), is_well=not one.unwell and is_all_well(one.mode))


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _time(at: datetime, now: datetime) -> str:
    return clock_of(at.astimezone(now.tzinfo), now)[:-3]


def _mode(said: str) -> str:
    """A mode that this version does not know is shown as it was told."""
    return mode_words(Mode(said))[0] if said in set(Mode) else said


def _listed(sentence: str, names: Sequence[str]) -> str:
    known = set(CheckName)
    words = [part_words(CheckName(name)) if name in known else name for name in names]
    return sentence.format(parts="、".join(words)) if words else ""
