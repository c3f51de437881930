"""The marks of a card in the order of danger. Refuses to drop one: what finds no room is counted where they are laid out."""

from offline.views import BedCard
from ui.nurse.bed_facts import Risk, has_pain, risks
from ui.nurse.bed_marks import Mark
from ui.nurse.words import risk_word
from ui.widgets.painting import Chip

_FIRST = ("isolation", "resistant")


def badges(card: BedCard) -> tuple[Mark, ...]:
    """Isolation first, then what holds back the next meal, dose or step, then the risks; the allergy stands beside the level or before."""
    found = risks(card)
    first = [one for one in found if one.kind in _FIRST]
    rest = [one for one in found if one.kind not in _FIRST]
    return (*first, *_waiting(card), *rest)


def _waiting(card: BedCard) -> list[Mark]:
    signs = card.signs
    critical = Chip(text=risk_word(Risk(kind="critical-value", words="")), tone="red", is_small=True)
    said = (
        ("fast", signs.is_fasting),
        ("skin-test", signs.waits_for_skin_test),
        ("pathology", signs.waits_for_pathology),
        ("pain", has_pain(card)),
    )
    found: list[Mark] = [critical] if card.unread_critical > 0 else []
    return found + [Risk(kind=kind, words=kind) for kind, is_so in said if is_so]
