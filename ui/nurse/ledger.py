"""The ward in figures, from the ward map alone. Refuses lines that the map cannot know (discharges, transfers, who is out)."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, tzinfo

from client.records import AllergyKnowledge
from offline.views import BedCard, WardMap
from ui.nurse import bed_facts as facts


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


def ledger(ward: WardMap, today: date, zone: tzinfo) -> Ledger:
    cards = ward.cards
    here = [card for card in cards if facts.is_inpatient(card)]
    return (
        _places(cards, here),
        (LedgerLine(key="admitted-today", count=sum(facts.is_admitted_on(card, today, zone) for card in here)),),
        (
            _line("critical", here, lambda card: facts.condition(card) == "critical", is_danger=True),
            _line("serious", here, lambda card: facts.condition(card) == "serious"),
            *_levels(here),
        ),
        _alarms(here),
        _risks(here),
    )


def _places(cards: Iterable[BedCard], here: list[BedCard]) -> tuple[LedgerLine, ...]:
    states = [facts.bed_state(card) for card in cards]
    waiting = sum(facts.is_announced(card) or facts.bed_state(card) is facts.BedState.WAITING for card in cards)
    unusable = states.count(facts.BedState.UNUSABLE)
    lines = (
        LedgerLine(key="in-hospital", count=len(here)),
        LedgerLine(key="empty-beds", count=states.count(facts.BedState.EMPTY)),
        LedgerLine(key="waiting", count=waiting),
    )
    return (*lines, LedgerLine(key="unusable-beds", count=unusable)) if unusable else lines


def _levels(here: list[BedCard]) -> tuple[LedgerLine, ...]:
    levels = [facts.nursing_level(card) for card in here]
    named = tuple(LedgerLine(key=f"level-{level}", count=levels.count(level)) for level in (4, 3, 2, 1))
    unknown = levels.count(None)
    return (*named, LedgerLine(key="level-unknown", count=unknown)) if unknown else named


def _alarms(here: list[BedCard]) -> tuple[LedgerLine, ...]:
    knows_news2 = any(card.news2 is not None for card in here)
    high = (_line("news2-high", here, lambda card: (card.news2 or 0) >= facts.NEWS2_HIGH, is_danger=True),)
    return (
        *(high if knows_news2 else ()),
        _line("fever", here, facts.has_fever),
        LedgerLine(key="unread-critical", count=sum(card.unread_critical for card in here), is_danger=True),
        _line("allergy", here, lambda card: card.allergy is AllergyKnowledge.KNOWN),
        _line("allergy-unknown", here, lambda card: card.allergy is AllergyKnowledge.NOT_RECORDED),
    )


def _risks(here: list[BedCard]) -> tuple[LedgerLine, ...]:
    counts = {
        kind: sum(facts.has_risk(card, kind) for card in here) for kind in ("fall", "skin", "clot", "isolation", "tube")
    }
    return tuple(LedgerLine(key=kind, count=count) for kind, count in counts.items())


def _line(key: str, here: list[BedCard], holds: Callable[[BedCard], bool], *, is_danger: bool = False) -> LedgerLine:
    return LedgerLine(key=key, count=sum(1 for card in here if holds(card)), is_danger=is_danger)


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


def _run(labels: list[str]) -> str:
    return labels[0] if len(labels) == 1 else f"{labels[0]}–{labels[-1]}"
