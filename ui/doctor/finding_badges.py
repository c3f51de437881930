"""The badge on a draft's line: one chip for the hardest finding of each kind of answer it wants. Words nothing else."""

from client.clinical.safety.findings import Finding, Tier
from ui.doctor.safety_words import TIER_TONES
from ui.rule_words import tier_word
from ui.widgets.painting import Chip


def badges(findings: tuple[Finding, ...]) -> tuple[Chip, ...]:
    """The hardest tier as a word; nothing where nothing was found. What no reason answers reads as a stop."""
    tier = min((shown_tier(one) for one in findings), default=None)
    return () if tier is None else (Chip(text=tier_word(tier), tone=TIER_TONES[tier], is_small=True),)


def shown_tier(finding: Finding) -> Tier:
    return Tier.STOP if finding.tier is Tier.INTERRUPT and not finding.may_override else finding.tier
