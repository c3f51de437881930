"""Mirrors practice/authorization/roles.py: who may put a patient on a pathway."""

import pytest

from practice.authorization.roles import Access
from practice.outcomes import RequestRefusedError


def test_a_doctor_puts_a_patient_on_a_pathway_and_a_nurse_does_not() -> None:
    Access(role="doctor", who="Practitioner/d").check("PUT", "CarePlan")
    with pytest.raises(RequestRefusedError):
        Access(role="nurse", who="Practitioner/n").check("PUT", "CarePlan")


def test_both_hand_over_and_take_over() -> None:
    for role in ("doctor", "nurse"):
        for kind in ("Composition", "Task", "Communication"):
            Access(role=role, who="Practitioner/x").check("POST", kind)
