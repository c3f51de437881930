"""The ward in figures, from the ward map alone: each is a filter of the cards. Refuses lines that the map cannot know (who is out)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from offline.day_views import OnDuty
from offline.views import WardMap
from ui.nurse import bed_facts as facts
from ui.nurse import bed_filters


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerLine:
    """One line: `key` is worded by the pane; danger lines are red when they are not zero."""

    key: str
    count: int
    is_danger: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """One responsible nurse and the beds, as `01–05 · 27`."""

    nurse: str
    beds: str


Ledger = tuple[tuple[LedgerLine, ...], ...]
"""Groups of lines, with a line drawn between them."""


SELDOM = (
    "unusable-beds",
    "cleaning-beds",
    "held-beds",
    "unknown-beds",
    "shared-beds",
    "newborns",
    "surgery-today",
    "surgery-tomorrow",
    "leaving-tomorrow",
    "transfer-ordered",
    "level-unknown",
    "pain",
    "resistant",
)
"""Said only where there is one."""
GROUPS = (
    (
        "in-hospital",
        "empty-beds",
        "waiting",
        "cleaning-beds",
        "held-beds",
        "unusable-beds",
        "unknown-beds",
        "shared-beds",
        "newborns",
    ),
    ("admitted-today", "surgery-today", "surgery-tomorrow", "leaving-today", "leaving-tomorrow", "transfer-ordered"),
    ("critical", "serious", "level-4", "level-3", "level-2", "level-third", "level-unknown"),
    ("news2-high", "fever", "unread-critical", "pain", "allergy", "allergy-unknown"),
    ("fall", "skin", "clot", "isolation", "tube", "resistant"),
)
DANGER = frozenset({"critical", "news2-high", "unread-critical", "doubled-beds", "unready-taken", "unknown-beds"})


def ledger(ward: WardMap, today: date, zone: tzinfo, *, sees_billing: bool = False) -> Ledger:
    """Every figure counts the cards that its filter shows. `sees_billing`: what billing says is for some roles alone."""
    counted = bed_filters.counts(ward, bed_filters.tests_of("", today, zone))
    knows_news2 = any(card.news2 is not None for card in ward.cards)
    hidden = {key for key in SELDOM if not counted[key]} | (set() if knows_news2 else {"news2-high"})
    groups = [_lines([key for key in group if key not in hidden], counted) for group in GROUPS]
    wrong = [key for key in ("doubled-beds", "unready-taken") if counted[key]]
    if wrong:
        groups.insert(0, _lines(wrong, counted))
    if sees_billing and any(card.signs.is_owing is not None for card in ward.cards):
        groups.append(_lines(["owing"], counted))
    return tuple(groups)


def _lines(keys: Iterable[str], counted: Mapping[str, int]) -> tuple[LedgerLine, ...]:
    return tuple(LedgerLine(key=key, count=counted[key], is_danger=key in DANGER) for key in keys)


def duties(ward: WardMap) -> tuple[Duty, ...]:
    """Who is responsible for which patients who lie here, in the order of beds; a stay that names nobody is left out."""
    runs: dict[str, list[list[str]]] = {}
    last = ""
    for card in ward.cards:
        nurse = card.stay.responsible_nurse if card.stay is not None and facts.is_inpatient(card) else None
        if card.bed is not None and nurse:
            if nurse != last:
                runs.setdefault(nurse, []).append([])
            runs[nurse][-1].append(card.bed.label)
        last = nurse or ("" if card.patient is not None else last)  # an empty bed does not part its neighbours
    return tuple(Duty(nurse=nurse, beds=" · ".join(_run(run) for run in found)) for nurse, found in runs.items())


def doctors_now(roster: Iterable[OnDuty], now: datetime) -> tuple[Duty, ...]:
    """Those whose hours of today run now, with them; hours past midnight run into the next morning."""
    found = ((one, next((hours for hours in one.hours if _runs(hours, now)), "")) for one in roster if not one.is_off)
    return tuple(Duty(nurse=one.name, beds=hours) for one, hours in found if hours)


def _runs(hours: str, now: datetime) -> bool:
    begin, _, end = hours.partition("-")
    if not end:
        return True  # the whole day
    at = f"{now:%H:%M}"
    return begin <= at < end if begin < end else at >= begin or at < end


def _run(labels: list[str]) -> str:
    return labels[0] if len(labels) == 1 else f"{labels[0]}–{labels[-1]}"
