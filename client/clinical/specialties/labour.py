"""A labour as a chart: hours since its onset, the lines, what crossed them; and what was typed as one check.

Pure. Refuses to draw without an onset, to smooth, and to place a line where nothing was measured: the alert line begins at the
first check whose cervix has reached the profile's `from_cm`, at the value that was measured there.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from client.clinical.specialties.book import LabourProfile
from client.records.specialties import MEMBRANES, ROOM, LabourKind, LabourRecord

HOUR = timedelta(hours=1)
LEAST_HOURS = 12
_STEP = Decimal("0.5")
_PAIR = re.compile(r"(\d{2,3})\s*[/／]\s*(\d{2,3})")  # a Chinese keyboard types this slash


class Told(StrEnum):
    """What the chart has to say beside its curves."""

    NO_ONSET = "no-onset"
    BEFORE_ONSET = "before-onset"
    """A check lies before the onset: one of the two times is wrong, and it is not drawn."""
    ALERT = "alert"
    ACTION = "action"
    BACK = "back"
    """A check lay beyond the alert line; the last one does not."""
    UNCHECKED = "unchecked"
    """By now the action line lies above the last measured cervix: nobody measured since."""
    SMALLER = "smaller"
    """The cervix is said to be smaller than before."""
    FETAL_HEART = "fetal-heart"


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One of these, with the check it is about and the numbers it was told from."""

    what: Told
    at: datetime | None = None
    value: Decimal | None = None
    against: Decimal | None = None

    @property
    def is_urgent(self) -> bool:
        return self.what in {Told.ACTION, Told.FETAL_HEART, Told.UNCHECKED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A straight line of the chart, in hours since the onset and centimetres."""

    start_h: Decimal
    start_cm: Decimal
    end_h: Decimal
    end_cm: Decimal

    def value(self, hours: Decimal) -> Decimal | None:
        """None before it begins; its end stays."""
        if hours < self.start_h:
            return None
        if hours >= self.end_h:
            return self.end_cm
        share = (hours - self.start_h) / (self.end_h - self.start_h)
        return self.start_cm + share * (self.end_cm - self.start_cm)


@dataclass(frozen=True, slots=True, kw_only=True)
class Labour:
    """One labour: its onset as it was last said, the checks in their order, the birth. `profile` None: the pack has no chart."""

    profile: LabourProfile | None
    onset: LabourRecord | None
    checks: tuple[LabourRecord, ...]
    delivery: LabourRecord | None = None

    @property
    def since(self) -> datetime | None:
        return self.onset.event_at if self.onset is not None else None

    @property
    def until(self) -> datetime | None:
        return self.delivery.event_at if self.delivery is not None else None

    def hours(self, at: datetime) -> Decimal | None:
        """Since the onset; None without one."""
        return None if self.since is None else Decimal((at - self.since) // timedelta(seconds=1)) / 3600

    @property
    def drawn(self) -> tuple[LabourRecord, ...]:
        """Checks that have a place on the chart: made at a known time, not before the onset."""
        since = self.since
        return tuple(one for one in self.checks if since is not None and one.at is not None and one.at >= since)

    @property
    def alert(self) -> Line | None:
        profile = self.profile
        if profile is None:
            return None
        first = next((one for one in self.drawn if one.cervix is not None and one.cervix >= profile.from_cm), None)
        if first is None or first.cervix is None or first.at is None or first.cervix >= profile.to_cm:
            return None
        start = self.hours(first.at) or Decimal(0)
        length = (profile.to_cm - first.cervix) / profile.per_hour
        return Line(start_h=start, start_cm=first.cervix, end_h=start + length, end_cm=profile.to_cm)

    @property
    def action(self) -> Line | None:
        alert, profile = self.alert, self.profile
        if alert is None or profile is None:
            return None
        later = profile.action_after_h
        return Line(
            start_h=alert.start_h + later, start_cm=alert.start_cm, end_h=alert.end_h + later, end_cm=alert.end_cm
        )

    def room_h(self, now: datetime) -> int:
        """How many hours the chart is wide: everything measured and both lines, whole, and never less than twelve."""
        last = max((self.hours(one.at) or Decimal(0) for one in self.drawn if one.at), default=Decimal(0))
        line = self.action
        here = self.hours(self.until or now) or Decimal(0)
        wide = max(last, line.end_h if line is not None else Decimal(0), min(here, last + 4))
        return max(LEAST_HOURS, int(wide) + 1)


def labour_of(records: Sequence[LabourRecord], profile: LabourProfile | None) -> Labour:
    """The newest word about onset and birth counts: an older one was corrected."""
    said: dict[LabourKind, LabourRecord] = {}
    for one in sorted(records, key=_said):
        if one.kind is not LabourKind.CHECK and one.event_at is not None:
            said[one.kind] = one
    checks = sorted((one for one in records if one.kind is LabourKind.CHECK), key=_said)
    return Labour(
        profile=profile,
        onset=said.get(LabourKind.ONSET),
        checks=tuple(checks),
        delivery=said.get(LabourKind.DELIVERY),
    )


def _said(one: LabourRecord) -> tuple[float, str]:
    return one.at.timestamp() if one.at is not None else 0.0, one.key


def statements(labour: Labour, now: datetime) -> tuple[Statement, ...]:
    """What has to be told, the loudest first. It blocks nothing."""
    if labour.since is None:
        return (Statement(what=Told.NO_ONSET),) if labour.checks else ()
    found = [*_crossings(labour, now), *_fetal(labour), *_smaller(labour)]
    early = [one for one in labour.checks if one.at is not None and one.at < labour.since]
    found += [Statement(what=Told.BEFORE_ONSET, at=one.at) for one in early]
    return tuple(sorted(found, key=_loudness))


def _loudness(one: Statement) -> bool:
    return not one.is_urgent


def _crossings(labour: Labour, now: datetime) -> list[Statement]:
    alert, action = labour.alert, labour.action
    measured = [one for one in labour.drawn if one.cervix is not None]
    if alert is None or action is None or not measured:
        return []
    beyond = [(one, _beyond(labour, one, action), _beyond(labour, one, alert)) for one in measured]
    last, over_action, over_alert = beyond[-1]
    if over_action is not None:
        return [Statement(what=Told.ACTION, at=last.at, value=last.cervix, against=over_action)]
    if over_alert is not None:
        return [
            Statement(what=Told.ALERT, at=last.at, value=last.cervix, against=over_alert),
            *_late(labour, last, now),
        ]
    back = next((one for one, _, over in reversed(beyond) if over is not None), None)
    told = [Statement(what=Told.BACK, at=back.at, value=back.cervix)] if back is not None else []
    return [*told, *_late(labour, last, now)]


def _beyond(labour: Labour, one: LabourRecord, line: Line) -> Decimal | None:
    """The line's value at that time where the measured one lies below it, to the right of the line."""
    hours = labour.hours(one.at) if one.at is not None else None
    value = line.value(hours) if hours is not None else None
    return value if value is not None and one.cervix is not None and one.cervix < value else None


def _late(labour: Labour, last: LabourRecord, now: datetime) -> list[Statement]:
    """Nobody measured while the action line went past the last value."""
    action, hours = labour.action, labour.hours(now)
    if labour.until is not None or action is None or hours is None or last.cervix is None:
        return []
    value = action.value(hours)
    is_late = value is not None and last.cervix < value
    return [Statement(what=Told.UNCHECKED, at=last.at, value=last.cervix, against=value)] if is_late else []


def _fetal(labour: Labour) -> list[Statement]:
    profile = labour.profile
    last = next((one for one in reversed(labour.checks) if one.fetal_heart is not None), None)
    if profile is None or last is None or last.fetal_heart is None:
        return []
    if profile.fetal_low <= last.fetal_heart <= profile.fetal_high:
        return []
    against = profile.fetal_low if last.fetal_heart < profile.fetal_low else profile.fetal_high
    return [Statement(what=Told.FETAL_HEART, at=last.at, value=last.fetal_heart, against=against)]


def _smaller(labour: Labour) -> list[Statement]:
    measured = [one for one in labour.drawn if one.cervix is not None]
    if len(measured) < 2:
        return []
    last, before = measured[-1], max(one.cervix for one in measured[:-1] if one.cervix is not None)
    is_smaller = last.cervix is not None and last.cervix < before
    return [Statement(what=Told.SMALLER, at=last.at, value=last.cervix, against=before)] if is_smaller else []


# -- what is typed ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """One check as it was read from the fields; `faults` name the fields that have to be looked at again."""

    values: Mapping[str, Decimal]
    membranes: str = ""
    remark: str = ""
    faults: tuple[str, ...] = ()


def read_check(fields: Mapping[str, str]) -> Typed:
    """The fields by name: cervix, station, fetal_heart, contractions, length_s, pressure, membranes, remark; empty is not examined."""
    values: dict[str, Decimal] = {}
    faults: list[str] = []
    for name in ("cervix", "station", "fetal_heart", "contractions", "length_s"):
        said = fields.get(name, "").strip()
        value = _number(said, half=name in {"cervix", "station"}) if said else None
        low, high = ROOM[name]
        if value is not None and low <= value <= high:
            values[name] = value
        elif said:
            faults.append(name)
    pressure = fields.get("pressure", "").strip()
    if pressure:
        faults += _read_pressure(pressure, values)
    membranes = fields.get("membranes", "")
    if membranes and membranes not in MEMBRANES:
        faults.append("membranes")
    remark = fields.get("remark", "").strip()
    if not faults and not values and not membranes and not remark:
        faults.append("empty")
    return Typed(values=values, membranes=membranes, remark=remark, faults=tuple(faults))


def _number(said: str, *, half: bool) -> Decimal | None:
    """A whole number, or a half one where the hand measures so; a full-width sign is one."""
    try:
        value = Decimal(said.replace("＋", "+").replace("－", "-").replace("−", "-"))  # as typed
    except InvalidOperation:
        return None
    step = _STEP if half else Decimal(1)
    return value if value.is_finite() and value % step == 0 else None


def _read_pressure(said: str, values: dict[str, Decimal]) -> list[str]:
    found = _PAIR.fullmatch(said)
    if found is None:
        return ["pressure"]
    systolic, diastolic = Decimal(found[1]), Decimal(found[2])
    is_in_room = all(
        low <= one <= high for one, (low, high) in ((systolic, ROOM["systolic"]), (diastolic, ROOM["diastolic"]))
    )
    if not is_in_room or systolic <= diastolic:
        return ["pressure"]
    values |= {"systolic": systolic, "diastolic": diastolic}
    return []
