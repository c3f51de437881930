from itertools import product

import pytest

from client.commands import COMMAND_NATURE
from client.errors import PolicyRefused
from client.records import Role
from offline import policy
from offline.mode import Mode
from offline.policy import KINDS, POLICY, Verdict


def test_the_table_is_total_over_kinds_modes_and_roles() -> None:
    assert set(POLICY) == set(product(KINDS, Mode, Role))
    assert set(KINDS.values()) == set(COMMAND_NATURE)


@pytest.mark.parametrize(("kind", "mode", "role"), sorted(POLICY))
def test_demand_agrees_with_the_table(kind: str, mode: Mode, role: Role) -> None:
    found = policy.verdict(kind, mode, role)
    if found in {Verdict.TAKE, Verdict.WARN}:
        assert policy.demand(kind, mode, role) is found
    else:
        with pytest.raises(PolicyRefused, match=kind):
            policy.demand(kind, mode, role)


@pytest.mark.parametrize(("kind", "role"), list(product(sorted(KINDS), Role)))
def test_read_only_takes_nothing(kind: str, role: Role) -> None:
    assert policy.verdict(kind, Mode.READ_ONLY, role) is Verdict.REFUSED


@pytest.mark.parametrize(("kind", "role"), list(product(sorted(KINDS), Role)))
def test_a_drill_takes_what_the_ward_takes_online(kind: str, role: Role) -> None:
    assert policy.verdict(kind, Mode.DRILL, role) is policy.verdict(kind, Mode.ONLINE, role)


def test_doctors_sign_and_nurses_verify_and_give() -> None:
    taken = {
        (kind, role) for (kind, mode, role), found in POLICY.items() if mode is Mode.ONLINE and found is Verdict.TAKE
    }
    assert {role for kind, role in taken if kind in {"sign-orders", "stop-order"}} == {Role.DOCTOR}
    assert {role for kind, role in taken if kind in {"verify-order", "administer-dose"}} == {
        Role.NURSE,
        Role.HEAD_NURSE,
    }
    assert {role for _, role in taken} == {Role.DOCTOR, Role.NURSE, Role.HEAD_NURSE}


def test_in_an_emergency_facts_are_taken_and_intents_with_a_warning() -> None:
    assert policy.verdict("administer-dose", Mode.EMERGENCY, Role.NURSE) is Verdict.TAKE
    assert policy.verdict("sign-orders", Mode.EMERGENCY, Role.DOCTOR) is Verdict.WARN


def test_the_refusal_says_what_stands_against_it() -> None:
    with pytest.raises(PolicyRefused) as by_role:
        policy.demand("sign-orders", Mode.ONLINE, Role.NURSE)
    assert by_role.value.facts == ("sign-orders", "role", "nurse")
    with pytest.raises(PolicyRefused) as by_mode:
        policy.demand("sign-orders", Mode.READ_ONLY, Role.DOCTOR)
    assert by_mode.value.facts == ("sign-orders", "mode", "read-only")
    with pytest.raises(PolicyRefused) as needs_central:
        policy.demand("decide-conflict", Mode.EMERGENCY, Role.DOCTOR)
    assert needs_central.value.facts == ("decide-conflict", "needs-central", "emergency")
