"""Words of the results pages: ranges with their source, states. Hides no doubt."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from client.clinical.labs import CriticalLimit
from ui.doctor.results_model import Lean
from ui.doctor.wording import NONE, number_words
from ui.results.lines import Line, Origin, Point, Usual
from ui.results.trend import Room
from ui.units import unit_words

FINAL = frozenset({"final", "unknown", ""})


def range_words(usual: Usual) -> str:
    """In the line's unit, which stands beside it."""
    if usual.low is not None and usual.high is not None:
        return f"{number_words(usual.low)}–{number_words(usual.high)}"  # a range is written with an en dash
    if usual.low is not None:
        return f"≥ {number_words(usual.low)}"
    if usual.high is not None:
        return f"≤ {number_words(usual.high)}"
    return usual.text or NONE


def population_words(usual: Usual) -> str:
    """For whom the pack's range is made."""
    translate = QCoreApplication.translate
    who = {"male": translate("Results", "men"), "female": translate("Results", "women")}.get(
        usual.sex, translate("Results", "both sexes")
    )
    if usual.from_years is None:
        return who
    return translate("Results", "{who} from {years} years").format(who=who, years=number_words(usual.from_years))


def source_words(usual: Usual, pack: str) -> str:
    """Where the range is from, in one sentence."""
    translate = QCoreApplication.translate
    if usual.origin is Origin.CENTRAL:
        return translate("Results", "range as the laboratory sent it with the result")
    if usual.origin is Origin.PACK:
        return translate("Results", "range of {pack} for {who}: {source}").format(
            pack=pack, who=population_words(usual), source=usual.source
        )
    if usual.origin is Origin.BAND:
        return translate("Results", "usual band, {who}").format(who=population_words(usual))
    if usual.origin is Origin.PREGNANT:
        return translate("Results", "pregnant: no range, that of {pack} is not for a pregnancy").format(pack=pack)
    return translate("Results", "no range known for this patient")


def beyond_words(limit: CriticalLimit | None, value: Decimal | None, pack: str) -> str:
    """That a value has reached the pack's critical limit, which, for whom and from where; and that the laboratory does not call it so."""
    if limit is None:
        return ""
    is_high = limit.high is not None and (value is None or limit.low is None or value > limit.low)
    sign, bound = ("≥", limit.high) if is_high else ("≤", limit.low)
    said = QCoreApplication.translate(
        "Results",
        "reached the critical limit {sign} {limit} {unit} of {pack} ({rule}, {who}: {source}); the laboratory does not flag it critical",
    )
    return said.format(
        sign=sign,
        limit=number_words(bound) if bound is not None else NONE,
        unit=unit_words(limit.unit),
        pack=pack,
        rule=limit.id,
        who=limit.population,
        source=limit.source,
    )


def lean_words(point: Point) -> str:
    translate = QCoreApplication.translate
    if point.is_critical:
        return translate("Results", "critical")
    if point.beyond is not None:
        return translate("Results", "at a critical limit of the pack")
    return {
        Lean.HIGH: translate("Results", "high"),
        Lean.LOW: translate("Results", "low"),
        Lean.NORMAL: translate("Results", "usual"),
    }.get(point.lean, "")


def status_words(status: str) -> str:
    """Nothing for a final result; every other state in words."""
    translate = QCoreApplication.translate
    return {
        "registered": translate("Results", "registered, no result yet"),
        "preliminary": translate("Results", "preliminary"),
        "partial": translate("Results", "partial"),
        "final": translate("Results", "final"),
        "amended": translate("Results", "amended"),
        "corrected": translate("Results", "corrected"),
        "appended": translate("Results", "added to"),
        "cancelled": translate("Results", "cancelled"),
        "entered-in-error": translate("Results", "entered in error"),
        "unknown": translate("Results", "state unknown"),
    }.get(status, status)


def susceptibility_words(flag: str | None) -> str:
    """S, I and R as words; nobody has to know the letters."""
    translate = QCoreApplication.translate
    return {
        "S": translate("Results", "susceptible"),
        "SDD": translate("Results", "susceptible, dose dependent"),
        "I": translate("Results", "intermediate"),
        "R": translate("Results", "resistant"),
        "NS": translate("Results", "not susceptible"),
    }.get((flag or "").upper(), "")


def change_words(change: Decimal | None, apart: timedelta | None) -> str:
    """`+0.5 in 12 h`; a minus is the true sign."""
    if change is None or apart is None:
        return ""
    sign = "+" if change > 0 else "−" if change < 0 else "±"
    number = number_words(abs(change))
    return QCoreApplication.translate("Results", "{change} in {time}").format(
        change=f"{sign}{number}", time=span_words(apart)
    )


def span_words(span: timedelta) -> str:
    """Whole minutes, hours or days."""
    translate, minutes = QCoreApplication.translate, int(span.total_seconds() // 60)
    if minutes < 120:
        return translate("Results", "{count} min").format(count=minutes)
    if minutes < 48 * 60:
        return translate("Results", "{count} h").format(count=minutes // 60)
    return translate("Results", "{count} d").format(count=minutes // 1440)


def room_words(room: Room) -> str:
    """Said beside the axis when it is not the fixed one."""
    translate = QCoreApplication.translate
    return {
        Room.WIDENED: translate("Results", "axis widened"),
        Room.FITTED: translate("Results", "axis fitted, none in the pack"),
    }.get(room, "")


def line_words(line: Line, name: str, now: datetime) -> str:
    """What a screen reader says of a curve."""
    translate, numbers = QCoreApplication.translate, [point for point in line.points if point.value is not None]
    if not numbers:
        return translate("Results", "{name}: no numbers").format(name=name)
    zone, last = now.tzinfo, numbers[-1]
    told = translate(
        "Results", "{name}: {count} values from {first} to {last}, newest {value} {unit} {lean}, usual {range}"
    ).format(
        name=name,
        count=len(numbers),
        first=f"{numbers[0].at.astimezone(zone):%Y-%m-%d %H:%M}",
        last=f"{last.at.astimezone(zone):%Y-%m-%d %H:%M}",
        value=last.text,
        unit=unit_words(line.unit),
        lean=lean_words(last),
        range=range_words(line.usual),
    )
    return " ".join(told.split())


def joined(parts: Sequence[str], by: str = " · ") -> str:
    return by.join(part for part in parts if part)
