"""Which cards of the map are shown: one chosen filter, each with its count. Refuses to hide a bed without saying how many there are."""

from collections.abc import Callable
from datetime import date, tzinfo

from client.records import AllergyKnowledge
from offline.views import BedCard, WardMap
from ui.nurse import bed_facts as facts

ALL = "all"
KEYS = (ALL, "mine", "ill", "level-1", "fever", "to-verify", "due", "allergy", "isolation", "admitted-today", "empty")
Holds = Callable[[BedCard], bool]


def tests_of(nurse: str, today: date, zone: tzinfo) -> dict[str, Holds]:
    """`nurse`: the name under which a stay names its responsible nurse."""
    return {
        ALL: lambda _card: True,
        "mine": lambda card: card.stay is not None and card.stay.responsible_nurse == nurse,
        "ill": lambda card: facts.condition(card) is not None,
        "level-1": lambda card: (facts.nursing_level(card) or 0) >= 3,
        "fever": facts.has_fever,
        "to-verify": lambda card: card.to_verify > 0,
        "due": lambda card: card.due > 0 or card.overdue > 0,
        "allergy": lambda card: card.allergy is AllergyKnowledge.KNOWN,
        "isolation": lambda card: facts.has_risk(card, "isolation"),
        "admitted-today": lambda card: facts.is_admitted_on(card, today, zone),
        "empty": lambda card: card.patient is None,
    }


def counts(ward: WardMap, tests: dict[str, Holds]) -> dict[str, int]:
    return {key: sum(1 for card in ward.cards if holds(card)) for key, holds in tests.items()}


def shown(ward: WardMap, holds: Holds) -> tuple[BedCard, ...]:
    return tuple(card for card in ward.cards if holds(card))
