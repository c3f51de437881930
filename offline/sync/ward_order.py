"""In which order the lanes of a ward leave after an outage: who he is, allergies, drugs, what was given, other orders, readings, notes.

It orders patients, not commands: what was done for one patient leaves in the order in which it was done. Refuses to look at the store.
"""

IDENTITIES, ALLERGIES, DRUGS, GIVEN, ORDERS, READINGS, NOTES = range(7)

_BY_KIND = {
    IDENTITIES: ("register-newborn", "admit-patient", "move-bed", "transfer-patient", "discharge-patient"),
    ALLERGIES: ("decide-allergy", "record-skin-test"),
    DRUGS: ("oral-order", "release-order", "review-antimicrobial", "reply-pharmacist", "start-skin-test"),
    GIVEN: (
        "administer-dose",
        "step-infusion",
        "start-transfusion",
        "end-transfusion",
        "react-transfusion",
        "step-unit",
    ),
    ORDERS: ("sign-orders", "stop-order", "void-order", "verify-order", "confirm-stop", "countersign-order"),
    READINGS: (
        "record-vitals",
        "record-fluids",
        "close-fluids",
        "record-assessment",
        "record-labour",
        "note-transfusion",
    ),
}
_NEW_PEOPLE = ("%-temporary", "%-temporaries", "%-patients")
"""By how their kinds are named."""


def rank_sql(command: str) -> str:
    """An SQL expression over the command table's alias: the smaller, the earlier. An order counts by what it orders or ends."""
    kinds = " ".join(
        f"WHEN {command}.kind IN ({', '.join(repr(kind) for kind in found)}) THEN {rank}"
        for rank, found in sorted(_BY_KIND.items())
    )
    people = " OR ".join(f"{command}.kind LIKE '{pattern}'" for pattern in _NEW_PEOPLE)
    of_drugs = (
        f"{command}.kind IN ('sign-orders', 'stop-order', 'void-order', 'verify-order') AND EXISTS"
        f" (SELECT 1 FROM row w WHERE w.command = {command}.id AND w.type = 'MedicationRequest')"
    )
    return f"CASE WHEN {people} THEN {IDENTITIES} WHEN {of_drugs} THEN {DRUGS} {kinds} ELSE {NOTES} END"
