"""Which cards of the map are shown: one chosen filter, each with its count. Refuses to hide a bed without saying how many there are.

The figures of the ward are filters, too: a figure is the number of cards for which its test holds, so that both never differ.
"""

from collections.abc import Callable
from datetime import date, timedelta, tzinfo

from client.records import AllergyKnowledge
from offline.views import BedCard, WardMap
from ui.nurse import bed_facts as facts
from ui.nurse.bed_facts import BedState

ALL, OTHER = "all", "other"
KEYS = (ALL, "mine", "ill", "level-1", "fever", "to-verify", "due", "allergy", "isolation", "admitted-today", "empty")
"""Those of the row; `other` is a figure of the ward that was chosen. `empty` is what the figure says: free for a patient now."""
RISKS = ("fall", "skin", "clot", "isolation", "tube", "resistant")
LEVELS = {"level-4": 4, "level-3": 3, "level-2": 2, "level-third": 1}
BY_BED, BY_RISK, BY_WAITING, BY_LEVEL = "bed", "risk", "waiting", "level"
ORDERS = (BY_BED, BY_RISK, BY_WAITING, BY_LEVEL)
"""How the cards may stand: as the beds do, the illest, what waits most, or the highest level of nursing first."""
Holds = Callable[[BedCard], bool]


def tests_of(nurse: str, today: date, zone: tzinfo) -> dict[str, Holds]:
    """`nurse`: the name under which a stay names its responsible nurse."""
    return {
        ALL: lambda card: card.bed is not None or not facts.is_announced(card),
        "mine": lambda card: card.stay is not None and card.stay.responsible_nurse == nurse,
        "ill": lambda card: facts.condition(card) is not None,
        "level-1": lambda card: (facts.nursing_level(card) or 0) >= 3,
        "fever": _here(facts.has_fever),
        "to-verify": lambda card: card.to_verify > 0,
        "due": lambda card: card.due > 0 or card.overdue > 0,
        "allergy": _here(lambda card: card.allergy is AllergyKnowledge.KNOWN),
        "isolation": _here(lambda card: facts.has_risk(card, "isolation")),
        "admitted-today": lambda card: facts.is_admitted_on(card, today, zone),
        "empty": _state(BedState.EMPTY),
        **_places(),
        **_days(today, zone),
        **_figures(),
    }


def _here(holds: Holds) -> Holds:
    return lambda card: facts.is_inpatient(card) and holds(card)


def _state(*states: BedState) -> Holds:
    return lambda card: facts.bed_state(card) in states


def _places() -> dict[str, Holds]:
    return {
        "in-hospital": facts.is_inpatient,
        "empty-beds": _state(BedState.EMPTY),
        "waiting": lambda card: facts.is_announced(card) or facts.bed_state(card) is BedState.WAITING,
        "unusable-beds": _state(BedState.UNUSABLE),
        "cleaning-beds": _state(BedState.CLEANING),
        "held-beds": _state(BedState.RESERVED, BedState.WHOLE_ROOM),
        "unknown-beds": _state(BedState.OCCUPIED),
        "shared-beds": lambda card: facts.is_shared(card) or card.is_borrowed,
        "doubled-beds": lambda card: card.is_doubled,
        "unready-taken": facts.lies_in_unready,
        "newborns": facts.is_newborn,
    }


def _days(today: date, zone: tzinfo) -> dict[str, Holds]:
    tomorrow = today + timedelta(days=1)
    return {
        "surgery-today": _here(lambda card: facts.is_on(card.signs.surgery_at, today, zone)),
        "surgery-tomorrow": _here(lambda card: facts.is_on(card.signs.surgery_at, tomorrow, zone)),
        "leaving-today": _here(lambda card: facts.is_on(card.signs.leaving_at, today, zone)),
        "leaving-tomorrow": _here(lambda card: facts.is_on(card.signs.leaving_at, tomorrow, zone)),
        "transfer-ordered": _here(lambda card: card.signs.transfer_order is not None),
    }


def _figures() -> dict[str, Holds]:
    return {
        "critical": _here(lambda card: facts.condition(card) == "critical"),
        "serious": _here(lambda card: facts.condition(card) == "serious"),
        **{key: _level(level) for key, level in LEVELS.items()},
        "level-unknown": _level(None),
        "news2-high": _here(lambda card: (card.news2 or 0) >= facts.NEWS2_HIGH),
        "unread-critical": _here(lambda card: card.unread_critical > 0),
        "allergy-unknown": _here(lambda card: card.allergy is AllergyKnowledge.NOT_RECORDED),
        "pain": _here(facts.has_pain),
        **{kind: _risk(kind) for kind in RISKS if kind != "isolation"},
        "owing": _here(lambda card: card.signs.is_owing is True),
    }


def _level(level: int | None) -> Holds:
    return _here(lambda card: facts.nursing_level(card) == level)


def _risk(kind: str) -> Holds:
    return _here(lambda card: facts.has_risk(card, kind))


def counts(ward: WardMap, tests: dict[str, Holds]) -> dict[str, int]:
    return {key: sum(1 for card in ward.cards if holds(card)) for key, holds in tests.items()}


def shown(ward: WardMap, holds: Holds, order: str = BY_BED) -> tuple[BedCard, ...]:
    """Cards that would stand alike keep the order of the beds; beds without anybody stand last."""
    found = tuple(card for card in ward.cards if holds(card))
    key = _ORDERS.get(order)
    return found if key is None else tuple(sorted(found, key=key))


def _by_risk(card: BedCard) -> tuple[int, int]:
    """Critically and seriously ill first, then by NEWS2; where none is known after those of whom it is."""
    ill = {"critical": 0, "serious": 1}.get(facts.condition(card) or "", 2 if card.patient is not None else 3)
    return ill, -(card.news2 if card.news2 is not None else -1)


def _by_waiting(card: BedCard) -> tuple[int, int, int]:
    """What is overdue, what waits, how many critical values: the most first."""
    waits = card.to_verify + card.due + card.unread_critical
    return int(card.patient is None), -(card.overdue + card.unread_critical), -waits


def _by_level(card: BedCard) -> tuple[int, int]:
    return int(card.patient is None), -(facts.nursing_level(card) or 0)


_ORDERS = {BY_RISK: _by_risk, BY_WAITING: _by_waiting, BY_LEVEL: _by_level}
