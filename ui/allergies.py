"""The order in which allergies are read everywhere: the worst first. Drops statements of absence; words nothing."""

from collections.abc import Sequence

from client.records import Allergy

_SEVERITY = {"severe": 0, "moderate": 1, "mild": 2}


def worst_first(allergies: Sequence[Allergy]) -> tuple[Allergy, ...]:
    real = [one for one in allergies if not one.is_absence and one.is_active]
    return tuple(sorted(real, key=lambda one: (one.criticality != "high", _SEVERITY.get(one.severity or "", 3))))
