"""Antibacterials by tier: what a request form must say, and when an emergency lets a doctor order above his privilege. Refuses defaults.

The pack names a drug's tier; central names the doctor's privilege. Above one's privilege only an emergency with a reason, for a day at most
The 24 hours are to be confirmed by each hospital.
"""

from client.clinical.orders import AT_ONCE
from client.commands import AntimicrobialUse, OrderDraft

TIERS = ("non-restricted", "restricted", "special")
FORM = ("purpose", "indication", "site", "culture", "susceptibility", "prior", "prior_course", "expert")
"""What the request form of the special tier asks for, in this order; none of it is filled in by anybody but the doctor."""
PURPOSES = ("treatment", "prophylaxis")
BEFORE_OPERATION = "before_operation"
"""Asked of every antibacterial that is given to prevent an infection, whatever its tier."""
PRIOR_COURSES = ("none", "short", "long")
"""Antibacterials before: none, up to 72 hours, more than 72 hours."""
DECISIONS = ("continue", "narrow", "switch-oral", "stop")
"""What a look after 72 hours may decide."""
EMERGENCY_DAYS = 1
_ONCE = frozenset({"ONCE", "SOS", *AT_ONCE})


def gaps(use: AntimicrobialUse | None) -> tuple[str, ...]:
    """The fields of the form that say nothing; of prophylaxis also how long before the operation."""
    if use is None:
        return FORM
    asked = (*FORM, BEFORE_OPERATION) if use.purpose == PURPOSES[1] else FORM
    return tuple(name for name in asked if not getattr(use, name).strip())


def asked_of(tier: str | None, missing: tuple[str, ...]) -> tuple[str, ...]:
    """What of it must be said of a drug of this tier: all of the special tier, of the others only the time before an operation."""
    if tier is None or tier == TIERS[-1]:
        return missing if tier is not None else ()
    return tuple(name for name in missing if name == BEFORE_OPERATION)


def is_hurried(draft: OrderDraft) -> bool:
    """With its reason, and over within a day by itself; to be asked of the line as it is sent."""
    use = draft.antimicrobial
    is_short = draft.days == EMERGENCY_DAYS or draft.frequency in _ONCE
    return use is not None and bool(use.emergency_reason.strip()) and is_short


def may_order(privilege: str | None, tier: str) -> bool:
    """An unknown privilege is none."""
    return privilege in TIERS and tier in TIERS and TIERS.index(privilege) >= TIERS.index(tier)
