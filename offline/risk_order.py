"""In which order people look at what waits for them: who he is, allergies, orders changed on both sides, what was given, the rest.

One order for the list, the report and the counts. Refuses to say what is to be done about any of it.
"""

from enum import IntEnum

from offline.sync.verdicts import ConflictKind


class Risk(IntEnum):
    """The smaller, the sooner."""

    IDENTITY = 1
    ALLERGY = 2
    BOTH_SIDES = 3
    GIVEN = 4
    REST = 5


_OF_KIND = {
    ConflictKind.PROBABLE_MATCH: Risk.IDENTITY,
    ConflictKind.SAFETY: Risk.ALLERGY,
    ConflictKind.DUPLICATE: Risk.BOTH_SIDES,
    ConflictKind.CHANGED: Risk.BOTH_SIDES,
    ConflictKind.STOPPED_MEANWHILE: Risk.BOTH_SIDES,
    ConflictKind.GONE: Risk.BOTH_SIDES,
    ConflictKind.BEGUN: Risk.BOTH_SIDES,
    ConflictKind.UNREVIEWED: Risk.BOTH_SIDES,
    ConflictKind.PHARM_REJECTED: Risk.BOTH_SIDES,
    ConflictKind.STAY_ENDED: Risk.BOTH_SIDES,
    ConflictKind.DECEASED: Risk.BOTH_SIDES,
    ConflictKind.MOVED: Risk.BOTH_SIDES,
    ConflictKind.DOUBLE_CHARTING: Risk.GIVEN,
    ConflictKind.SAME_PLACE: Risk.GIVEN,
    ConflictKind.BASIS_LOST: Risk.GIVEN,
}
_IDENTITIES = frozenset({"register-newborn", "admit-patient", "join-patients", "part-patients"})
_GIVEN = frozenset({"administer-dose", "step-infusion", "step-unit", "start-transfusion", "end-transfusion"})


def risk(command_kind: str, conflict: str) -> Risk:
    """By what was wanted, then by what stands against it."""
    if command_kind in _IDENTITIES or "temporar" in command_kind:
        return Risk.IDENTITY
    if command_kind == "decide-allergy":
        return Risk.ALLERGY
    if command_kind in _GIVEN:
        return Risk.GIVEN
    return _OF_KIND.get(ConflictKind(conflict), Risk.REST)
