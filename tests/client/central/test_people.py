"""Who signed in, read from central."""

from typing import Any

import httpx
import pytest

from client.central.people import whoami
from client.errors import NotAllowed
from client.fhir import names
from client.records import Person, Role
from tests.client.central.stage import BASE, fhir, outcome, resource, searchset, with_central
from tests.support.builders import NOW

STAFF = resource(
    "Practitioner",
    "7",
    name=[{"family": "Zhou", "given": ["Min"]}],
    identifier=[{"system": names.STAFF_NUMBER, "value": "D0007"}],
)


def _role(code: str, system: str = names.STAFF_ROLE, **more: Any) -> Any:
    return resource("PractitionerRole", "r", code=[{"coding": [{"system": system, "code": code}]}], **more)


def _who(fhir_user: str, *roles: Any, person: Any = STAFF) -> Person:
    def answering(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/fhir/Practitioner/7":
            return fhir(person)
        if request.url.path == "/fhir/PractitionerRole":
            assert request.url.params["practitioner"] == "Practitioner/7"
            return fhir(searchset(*roles))
        return outcome(404)

    return with_central(answering, lambda central: whoami(central, fhir_user, NOW))


@pytest.mark.parametrize("fhir_user", ["Practitioner/7", f"{BASE}/Practitioner/7"])
def test_a_person_has_name_role_and_staff_number(fhir_user: str) -> None:
    expected = Person(reference="Practitioner/7", name="Min Zhou", role=Role.DOCTOR, staff_number="D0007")
    assert _who(fhir_user, _role("doctor")) == expected


def _licence(tier: str, **period: str) -> dict[str, Any]:
    coding = {"system": names.PRESCRIBING_PRIVILEGE, "code": tier}
    return {"code": {"coding": [coding]}, **({"period": period} if period else {})}


@pytest.mark.parametrize(
    ("qualifications", "tier"),
    [
        ([_licence("restricted"), _licence("non-restricted")], "restricted"),
        ([_licence("special", start="2020-01-01", end="2026-11-20"), _licence("restricted")], "special"),
        ([_licence("special", end="2026-11-19"), _licence("restricted")], "restricted"),
        ([_licence("special", start="2026-11-21")], None),
        ([_licence("everything")], None),
        ([{"code": {"coding": [{"system": "http://other", "code": "special"}]}}], None),
        (
            ["special", {"code": "special"}, {"code": {"coding": "special"}}, {**_licence("special"), "period": "now"}],
            None,
        ),
        (None, None),
    ],
)
def test_a_privilege_is_what_central_says_and_holds_today(qualifications: Any, tier: str | None) -> None:
    person = {**STAFF, **({"qualification": qualifications} if qualifications is not None else {})}
    assert _who("Practitioner/7", _role("doctor"), person=person).antimicrobial_tier == tier


def test_the_written_name_comes_first() -> None:
    assert _who("Practitioner/7", _role("nurse"), person={**STAFF, "name": [{"text": "周敏"}]}).name == "周敏"


def test_who_has_several_roles_has_each_of_them_once() -> None:
    found = _who("Practitioner/7", _role("doctor"), {**_role("nurse"), "id": "r2"}, {**_role("doctor"), "id": "r3"})
    assert (found.role, found.other_roles) == (Role.DOCTOR, (Role.NURSE,))


@pytest.mark.parametrize(
    "roles", [(), (_role("gardener"),), (_role("doctor", "http://other"),), (_role("doctor", active=False),)]
)
def test_without_a_role_of_the_ward_nobody_signs_in(roles: tuple[Any, ...]) -> None:
    with pytest.raises(NotAllowed):
        _who("Practitioner/7", *roles)


@pytest.mark.parametrize("fhir_user", ["", "Patient/7", "Practitioner/8", "https://elsewhere.test/fhir/Practitioner/7"])
def test_only_our_own_staff_signs_in(fhir_user: str) -> None:
    with pytest.raises(NotAllowed):
        _who(fhir_user, _role("doctor"))
