"""Who stands in, decides or was dismissed: enforced where it is written, and carried to the practice hospital."""

from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.commands import Choice, Command
from client.errors import CentralUnreachable, PolicyRefused, SignInRefused
from client.fhir import names
from client.records import Person, Role
from offline.mode import Mode
from offline.people import Session
from offline.people_here import ACCOUNTS
from offline.standing_in import Claim
from tests.support import builders
from tests.support.builders import DOCTOR, NURSE, draft, note, sign, vitals
from tests.support.whole import Hospital, Place, run

PASSWORD = "right horse"
WHY = {"name": "李四", "reason": "停电，无法登录"}
CLAIM = Claim(staff_number="N777", name="王五", role=Role.NURSE, reason="支援病区，未在此登录过")


class Door:
    """Everybody's password is the same; central answers as the line does."""

    def __init__(self, place: Place) -> None:
        self._place = place
        place.station._people._at_central = self

    async def __call__(self, staff_number: str, password: str, *, is_witness: bool = False) -> Person:
        del is_witness
        if self._place.link.is_dark:
            raise CentralUnreachable("dark", was_sent=False)
        if password != PASSWORD:
            raise SignInRefused("401")
        return DOCTOR if staff_number == DOCTOR.staff_number else NURSE


async def dark(place: Place) -> None:
    place.link.is_dark = True
    for _ in range(6):
        await place.round()
        place.pass_time(1.0)
    assert place.station.status.mode is Mode.EMERGENCY


async def light(place: Place) -> None:
    place.link.is_dark = False
    for _ in range(6):
        await place.round()
        place.pass_time(2.0)


def of(session: Session, command: Command) -> Any:
    return msgspec.structs.replace(command, author=session.person)


async def refused(place: Place, command: Command) -> tuple[str, ...]:
    with pytest.raises(PolicyRefused) as caught:
        await place.submit(command)
    return caught.value.facts


def accounts(place: Place) -> tuple[bool, tuple[str, ...]]:
    place.station.add_checks(tuple)
    found = next(one for one in place.station.engine.more_checks() if one.name == ACCOUNTS)
    return found.is_well, found.facts


def test_what_an_emergency_account_orders_stands_at_central_under_account_and_name(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        Door(place)
        words = await place.station.standing_in.make_account("EA-1", Role.DOCTOR, "IT")
        assert accounts(place) == (True, ("sealed:1",))
        await dark(place)
        session = await place.station.open_account("EA-1", words, **WHY)
        order = of(session, sign(1, draft("omeprazole-cap")))
        await place.submit(order)
        assert (await place.kept(order.id)).command.author.name == "李四〔应急账户 emergency account EA-1〕"
        await light(place)
        await place.settle()
        made = await hospital.read(await place.key_of(order.id, "MedicationRequest"))
        requester = made["requester"]
        assert "reference" not in requester, "it points at nobody whom central does not have"
        assert requester["identifier"]["system"] == names.EMERGENCY_ACCOUNT
        assert requester["identifier"]["value"].startswith("EA-1/")
        assert requester["display"] == "李四〔应急账户 emergency account EA-1〕"
        assert accounts(place) == (False, ("rotate:EA-1", "review:1")), "the duty outlives the outage"
        (waits,) = await place.station.stand_ins()
        assert waits.acts == 1
        await place.station.standing_in.make_account("EA-1", Role.DOCTOR, "IT")
        assert accounts(place) == (False, ("review:1",))

    run(tmp_path, case)


def test_who_came_in_by_a_witness_writes_down_what_happened_and_orders_nothing(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        Door(place)
        await place.station.sign_in(NURSE.staff_number, PASSWORD)
        await dark(place)
        session = await place.station.break_glass(CLAIM, NURSE.staff_number, PASSWORD)
        reading = of(session, vitals(1, pulse="90"))
        await place.submit(reading)
        doctors = Claim(staff_number="D777", name="赵六", role=Role.DOCTOR, reason=CLAIM.reason)
        doctor = await place.station.break_glass(doctors, NURSE.staff_number, PASSWORD)
        assert await refused(place, of(doctor, sign(2, draft("omeprazole-cap")))) == (
            "sign-orders",
            "break-glass-facts",
        )
        await place.submit(of(doctor, note(3)))
        await light(place)
        await place.settle()
        seen = await hospital.read(await place.key_of(reading.id, "Observation"))
        (performer,) = seen["performer"]
        assert performer["identifier"] == {"system": names.STAFF_NUMBER, "value": "N777"}
        assert performer["display"] == "王五〔紧急进入 break-glass N777〕"

    run(tmp_path, case)


def test_with_the_end_of_the_emergency_who_stood_in_signs_nothing_any_more(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        Door(place)
        await place.station.sign_in(NURSE.staff_number, PASSWORD)
        await dark(place)
        session = await place.station.break_glass(CLAIM, NURSE.staff_number, PASSWORD)
        assert place.station.may_stay(session) == ""
        await light(place)
        await place.settle()
        assert place.station.status.mode is Mode.ONLINE
        assert place.station.may_stay(session) == "stand-in-over"
        assert await refused(place, of(session, vitals(1, pulse="90"))) == ("record-vitals", "stand-in-over")

    run(tmp_path, case)


def test_a_name_that_nobody_let_in_signs_nothing_and_a_signed_out_one_neither(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        Door(place)
        await place.station.sign_in(NURSE.staff_number, PASSWORD)
        await dark(place)
        made_up = Person(reference="urn:wardlight:staff:N778", name="谁", role=Role.NURSE, staff_number="N778")
        stranger = Session(person=made_up, ward=builders.WARD, is_offline=True)
        assert await refused(place, of(stranger, vitals(1, pulse="90"))) == ("record-vitals", "stand-in-not-here")
        session = await place.station.break_glass(CLAIM, NURSE.staff_number, PASSWORD)
        await place.station.sign_out(session)
        assert await refused(place, of(session, vitals(2, pulse="90"))) == ("record-vitals", "stand-in-not-here")

    run(tmp_path, case)


def practitioner(person: Person, *, is_active: bool = True) -> dict[str, Any]:
    number = {"system": names.STAFF_NUMBER, "value": person.staff_number}
    key = person.reference.rpartition("/")[2]
    named = [{"text": person.name}]
    return {"resourceType": "Practitioner", "id": key, "identifier": [number], "active": is_active, "name": named}


def role(person: Person, code: str = "doctor", **more: Any) -> dict[str, Any]:
    coded = [{"coding": [{"system": names.STAFF_ROLE, "code": code}]}]
    pointed = {"reference": person.reference}
    return {
        "resourceType": "PractitionerRole",
        "id": f"r{person.staff_number}",
        "practitioner": pointed,
        "code": coded,
        **more,
    }


@pytest.mark.parametrize("how", ["practitioner", "role", "period", "person", "deleted"])
def test_whom_central_takes_from_its_staff_signs_nothing_from_the_moment_the_station_hears_of_it(
    tmp_path: Path, how: str
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        Door(place)
        await hospital.put(practitioner(DOCTOR), role(DOCTOR))
        session = await place.station.sign_in(DOCTOR.staff_number, PASSWORD)
        await place.duty("scopes")
        assert place.station.may_stay(session) == ""
        await place.submit(note(1))
        told: list[frozenset[str]] = []
        place.station.on_change(lambda change: told.append(change.kinds))
        if how == "practitioner":
            await hospital.put(practitioner(DOCTOR, is_active=False))
        elif how == "role":
            await hospital.put(role(DOCTOR, active=False))
        elif how == "period":
            await hospital.put(role(DOCTOR, period={"end": "2020-01-01"}))
        elif how == "person":
            link = {"target": {"reference": DOCTOR.reference}}
            await hospital.put({"resourceType": "Person", "id": "h1", "active": False, "link": [link]})
        else:
            await hospital.delete(f"PractitionerRole/r{DOCTOR.staff_number}")
            await hospital.delete(DOCTOR.reference)
        await place.duty("scopes")
        assert any("staff" in kinds for kinds in told), "the windows are told at once"
        assert place.station.may_stay(session) == "dismissed"
        assert await refused(place, note(2)) == ("write-note", "dismissed")
        place.link.is_dark = True
        with pytest.raises(SignInRefused, match="dismissed"):
            await place.station.sign_in(DOCTOR.staff_number, PASSWORD)

    run(tmp_path, case)


def test_who_came_by_the_browser_and_left_no_passphrase_is_dismissed_where_he_sits_and_is_let_in_by_no_witness(
    tmp_path: Path,
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        Door(place)
        await hospital.put(practitioner(DOCTOR), role(DOCTOR))

        async def proof() -> Person:
            return DOCTOR

        session = await place.station.sign_in_by(proof())
        await place.station.sign_in(NURSE.staff_number, PASSWORD)
        await hospital.put(practitioner(DOCTOR, is_active=False))
        await place.duty("scopes")
        assert place.station.may_stay(session) == "dismissed"
        assert await refused(place, note(2)) == ("write-note", "dismissed")
        await dark(place)
        again = Claim(staff_number=DOCTOR.staff_number, name="王五", role=Role.DOCTOR, reason="come back by the cable")
        with pytest.raises(SignInRefused, match="dismissed"):
            await place.station.break_glass(again, NURSE.staff_number, PASSWORD)

    run(tmp_path, case)


def test_a_central_that_says_nothing_of_its_staff_dismisses_nobody(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        Door(place)
        session = await place.station.sign_in(DOCTOR.staff_number, PASSWORD)
        await place.duty("scopes")
        place.link.refuse = lambda request: "Practitioner" in str(request.url) or "Person" in str(request.url)
        await hospital.put(practitioner(DOCTOR), role(DOCTOR))
        await place.duty("scopes")
        place.link.refuse = None
        place.link.is_dark = True
        await place.duty("scopes")
        assert place.station.may_stay(session) == ""

    run(tmp_path, case)


def test_a_decision_of_a_recovery_asks_for_the_password_again_where_the_site_says_so(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        Door(place)
        place.station._decisions_s = 600.0
        session = await place.station.sign_in(DOCTOR.staff_number, PASSWORD)
        await dark(place)
        await place.submit(sign(1, draft("omeprazole-cap")))
        await hospital.put(builders.drug_order("rival", "omeprazole-cap"))
        place.pass_time(600.0)
        await light(place)
        conflict = await place.conflict()
        decision = builders.decide(9, conflict.command, Choice.KEEP_CENTRAL, conflict.seen)
        assert await refused(place, decision) == ("decide-conflict", "confirm-person")
        await place.station.confirm(session, PASSWORD)
        await place.submit(decision)
        await place.submit(decision)

    run(tmp_path, case)
