"""The patient list beside the ward: who left, who is asked about, who may be read, and what is not known of it."""

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest

from client.commands import SignOrders
from client.errors import PolicyRefused
from client.fhir import names
from client.records import AllergyKnowledge, Person, Role
from offline import census, journal
from offline.outbox import State
from offline.outside import Outside
from offline.scopes import Scope
from offline.store.books import Books
from offline.views import Scoped
from tests.support import between, builders
from tests.support.acts import act
from tests.support.builders import DOCTOR, NOW, ident, stamp
from tests.support.whole import Hospital, Place, run, session

OTHER = Person(reference="Practitioner/d2", name="梁昀", role=Role.DOCTOR, staff_number="D002")
DEPARTMENT = "Organization/dept"


def vouched(*people: Person) -> Any:
    """Central let these persons in at this station."""

    def work(books: Books) -> None:
        for one in people:
            books.execute(
                "INSERT INTO verifier (staff_number, person, verifier, last_online_at_ms) VALUES (?, ?, ?, ?)",
                (one.staff_number, msgspec.json.encode(one).decode(), b"", builders.NOW_MS),
            )

    return work


def elsewhere(n: int, status: str = "in-progress", first_here: bool = False) -> dict[str, Any]:
    """A stay on another ward; `first_here`: it began on ours."""
    stay = builders.stay(n, status=status)
    kind = {"coding": [{"system": names.LOCATION_TYPE, "code": "wa"}]}
    other = {"location": {"reference": "Location/w9", "display": "内五病区"}, "status": "active", "physicalType": kind}
    ours = {**stay["location"][0], "status": "completed"}
    return {**stay, "location": [ours, other] if first_here else [other]}


def consult(owner: str, n: int = 7, status: str = "requested", **more: Any) -> dict[str, Any]:
    return {
        "resourceType": "Task",
        "id": f"c{n}",
        "status": status,
        "intent": "order",
        "code": {"coding": [{"system": names.TASK, "code": names.CONSULT}]},
        "description": "请评估肺部感染",
        "for": {"reference": f"Patient/p{n}"},
        "owner": {"reference": owner},
        "authoredOn": stamp(NOW),
        **more,
    }


def permitted(actor: str, n: int = 8, until: Any = NOW + timedelta(days=1), kind: str = "permit") -> dict[str, Any]:
    period = {"start": stamp(NOW - timedelta(days=1)), "end": stamp(until)}
    actors = [{"role": {"text": "reader"}, "reference": {"reference": actor}}]
    return {
        "resourceType": "Consent",
        "id": f"k{n}",
        "status": "active",
        "scope": {"text": "privacy"},
        "category": [{"text": "privacy"}],
        "patient": {"reference": f"Patient/p{n}"},
        "policyRule": {"text": "OPTIN"},
        "provision": {"type": kind, "period": period, "actor": actors},
    }


def care_team(member: str, n: int) -> dict[str, Any]:
    return {
        "resourceType": "CareTeam",
        "id": f"ct{n}",
        "status": "active",
        "name": "沈组",
        "subject": {"reference": f"Patient/p{n}"},
        "participant": [{"member": {"reference": member}}],
    }


async def stage(
    hospital: Hospital, place: Place, *resources: Mapping[str, Any], people: tuple[Person, ...] = ()
) -> None:
    """Patients 7, 8 and 9 lie on another ward; the station has asked about everything."""
    await hospital.put({"resourceType": "Organization", "id": "dept", "name": "呼吸科"})
    await hospital.change(builders.WARD, managingOrganization={"reference": DEPARTMENT})
    await hospital.put({**builders.ward(), "id": "w9", "name": "内五病区"})
    rows = [
        row
        for n in (7, 8, 9)
        for row in (builders.patient(n, f"外{n}"), elsewhere(n), builders.no_allergy(f"na{n}", n))
    ]
    await hospital.put(*rows)
    await hospital.put(*resources)
    await place.database.write(vouched(*(people or (DOCTOR,))))
    await place.station.engine.pull.places()
    await place.duty("pull", "scopes")


async def seen(place: Place, who: Person = DOCTOR) -> dict[Scope, Scoped]:
    return await place.station.scopes(who.reference)


def test_before_central_was_asked_no_scope_says_that_it_is_empty(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        found = await seen(place)
        assert {scope for scope, one in found.items() if one.as_of is not None} == set()
        assert {one.reason for one in found.values()} == {"not-asked"}

    run(tmp_path, case)


def test_each_scope_shows_whom_central_names(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        recall = {
            **consult(DEPARTMENT, 2),
            "id": "r1",
            "code": {"coding": [{"system": names.TASK, "code": names.RECALL}]},
        }
        await hospital.put({**builders.ward(), "id": "w9"})
        await hospital.put(builders.patient(4, "已出院"), builders.patient(5, "已转走"))
        ended = {"start": stamp(NOW - timedelta(days=3)), "end": stamp(NOW - timedelta(days=1))}
        gone = {**builders.stay(4, status="finished"), "period": ended}
        mine, department = consult(DOCTOR.reference, 7), consult(DEPARTMENT, 9)
        rows = (gone, elsewhere(5, first_here=True), permitted(DOCTOR.reference, 8), care_team(DOCTOR.reference, 1))
        await stage(hospital, place, *rows)
        await hospital.put(mine, department, recall)
        await place.duty("scopes")
        found = {scope: sorted(one.patients) for scope, one in (await seen(place)).items()}
        assert found == {
            Scope.MY_TEAM: ["Patient/p1"],
            Scope.MY_CONSULTS: ["Patient/p7"],
            Scope.CONSULTS: ["Patient/p7", "Patient/p9"],
            Scope.AUTHORISED: ["Patient/p8"],
            Scope.LEFT: ["Patient/p4"],
            Scope.MOVED: ["Patient/p5"],
            Scope.RECALLED: ["Patient/p2"],
            Scope.ANNOUNCED: [],
        }
        here = {one.patient for one in await place.database.read(census.ward)}
        assert here == {"Patient/p1", "Patient/p2", "Patient/p3"}, "who was moved does not lie on the ward any more"

    run(tmp_path, case)


def test_my_consults_are_not_another_doctors(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stage(hospital, place, consult(DOCTOR.reference), people=(DOCTOR, OTHER))
        assert (await seen(place, OTHER))[Scope.MY_CONSULTS].patients == {}
        assert list((await seen(place))[Scope.MY_CONSULTS].patients) == ["Patient/p7"]

    run(tmp_path, case)


def test_for_a_doctor_nobody_asked_about_his_scopes_are_not_known(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stage(hospital, place, consult(DOCTOR.reference))
        stranger = await seen(place, OTHER)
        assert stranger[Scope.MY_CONSULTS].as_of is None
        assert stranger[Scope.MY_TEAM].as_of is None
        assert list(stranger[Scope.CONSULTS].patients) == ["Patient/p7"], "the department's are the ward's"

    run(tmp_path, case)


def test_a_consulted_patient_is_read_whole_and_only_while_the_consult_is_open(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stage(hospital, place, consult(DOCTOR.reference))
        banner = await place.station.banner("Patient/p7")
        assert banner is not None
        assert banner.allergy is AllergyKnowledge.NONE_KNOWN
        assert banner.fresh_at is not None
        (card,) = (await seen(place))[Scope.MY_CONSULTS].cards
        assert (card.is_guest, card.bed, card.stay.ward_name if card.stay else None) == (True, None, "内五病区")
        untouched = await place.station.banner("Patient/p9")
        assert untouched is None, "nobody asked about the third patient, so nothing of him was read"
        notes = await place.database.read(
            lambda books: [one for one in journal.events(books) if one.kind == "guest-read"]
        )
        assert [one.facts["reason"] for one in notes] == ["Task/c7"]
        await hospital.change("Task/c7", status="completed")
        place.pass_time(60)
        await place.duty("scopes")
        assert (await seen(place))[Scope.MY_CONSULTS].patients == {}
        before = (await place.database.read(lambda books: census.of(books, ["Patient/p7"])))["Patient/p7"].fresh_at_ms
        place.pass_time(60)
        await place.duty("scopes")
        after = (await place.database.read(lambda books: census.of(books, ["Patient/p7"])))["Patient/p7"].fresh_at_ms
        assert before == after, "he is not followed any more"

    run(tmp_path, case)


def test_a_permission_ends_with_its_period_and_a_denial_is_none(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        denied = permitted(DOCTOR.reference, 9, kind="deny")
        await stage(hospital, place, permitted(DOCTOR.reference, 8, until=NOW + timedelta(hours=1)), denied)
        assert list((await seen(place))[Scope.AUTHORISED].patients) == ["Patient/p8"]
        place.pass_time(3600)
        assert (await seen(place))[Scope.AUTHORISED].patients == {}

    run(tmp_path, case)


def test_a_server_that_answers_with_everybodys_consents_gives_us_only_ours(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        def answering(request: httpx.Request, body: bytes) -> httpx.Response | None:
            del body
            if not request.url.path.endswith("/Consent"):
                return None
            everybody = [permitted(DOCTOR.reference, 8), permitted(OTHER.reference, 9)]
            entries = [
                {"resource": {**one, "meta": {"versionId": "1"}}, "search": {"mode": "match"}} for one in everybody
            ]
            return httpx.Response(200, json={"resourceType": "Bundle", "type": "searchset", "entry": entries})

        await stage(hospital, place)
        between.between(place).answering = answering
        await place.duty("scopes")
        assert list((await seen(place))[Scope.AUTHORISED].patients) == ["Patient/p8"]
        held = await place.database.read(
            lambda books: books.execute("SELECT key FROM resource WHERE type = 'Consent'").fetchall()
        )
        assert [row[0] for row in held] == ["Consent/k8"]

    run(tmp_path, case)


def test_what_central_refuses_keeps_its_last_answer_and_says_why_there_is_no_newer(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stage(hospital, place, care_team(DOCTOR.reference, 1))
        line = between.between(place)
        line.answering = between.searching("CareTeam", 403)
        place.pass_time(60)
        await place.duty("scopes")
        found = await seen(place)
        assert list(found[Scope.MY_TEAM].patients) == ["Patient/p1"]
        assert found[Scope.MY_TEAM].as_of == NOW
        assert found[Scope.MY_TEAM].reason != ""
        assert found[Scope.CONSULTS].as_of == NOW + timedelta(seconds=60), "the other questions were answered"

    run(tmp_path, case)


def test_who_came_back_is_on_the_ward_and_not_among_those_who_left(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        old = {**builders.stay(1, status="finished"), "id": "e1-old"}
        ended = {"start": stamp(NOW - timedelta(days=5)), "end": stamp(NOW - timedelta(days=4))}
        await stage(hospital, place, {**old, "period": ended})
        assert (await seen(place))[Scope.LEFT].patients == {}

    run(tmp_path, case)


def covered(n: int) -> dict[str, Any]:
    return {
        "resourceType": "Coverage",
        "id": f"cov{n}",
        "status": "active",
        "type": {"text": "职工医保"},
        "subscriberId": "530119000000267",
        "beneficiary": {"reference": f"Patient/p{n}"},
        "payor": [{"reference": DEPARTMENT}],
    }


def account(n: int, balance: str) -> dict[str, Any]:
    amounts = ((names.ACCOUNT_PREPAID, 3000), (names.ACCOUNT_BALANCE, float(balance)))
    return {
        "resourceType": "Account",
        "id": f"acc{n}",
        "status": "active",
        "subject": [{"reference": f"Patient/p{n}"}],
        "extension": [{"url": url, "valueMoney": {"value": value, "currency": "CNY"}} for url, value in amounts],
    }


def test_insurance_and_prepayment_are_read_and_the_number_is_shown_in_part(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        before = await place.station.banner("Patient/p1")
        assert before is not None
        assert before.billing_as_of is None, "never asked is not uninsured"
        await stage(hospital, place, covered(1), account(1, "-120.5"))
        banner = await place.station.banner("Patient/p1")
        assert banner is not None
        assert banner.coverage is not None
        assert banner.account is not None
        assert banner.coverage.masked == "···0267"
        assert (str(banner.account.balance), banner.account.currency) == ("-120.5", "CNY")
        other = await place.station.banner("Patient/p2")
        assert other is not None
        assert (other.coverage, other.account, other.billing_as_of) == (None, None, NOW)

    run(tmp_path, case)


def test_a_care_team_is_named_on_the_banner(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stage(hospital, place, care_team(DOCTOR.reference, 1))
        banner = await place.station.banner("Patient/p1")
        assert banner is not None
        assert banner.team_name == "沈组"

    run(tmp_path, case)


def test_an_overdue_consult_still_lets_us_read_and_a_forgotten_one_does_not(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        def due(days: int) -> dict[str, Any]:
            return {"restriction": {"period": {"end": stamp(NOW - timedelta(days=days))}}}

        await stage(hospital, place, consult(DOCTOR.reference, 7, **due(1)), consult(DOCTOR.reference, 9, **due(8)))
        assert list((await seen(place))[Scope.MY_CONSULTS].patients) == ["Patient/p7"]
        forgotten = await place.database.read(lambda books: census.of(books, ["Patient/p9"]))
        assert forgotten == {}

    run(tmp_path, case)


def announced(n: int, code: str = "PRENC") -> dict[str, Any]:
    stay = builders.stay(n, status="planned")
    places = [{**one, "status": "planned"} for one in stay["location"]]
    kind = {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": code}
    return {**stay, "id": f"e{n}", "class": kind, "location": places, "reasonCode": [{"text": "肺结节"}]}


def test_who_is_to_come_is_listed_is_read_and_can_be_given_orders_before_there_is_a_bed(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stage(hospital, place, announced(9))
        found = (await seen(place))[Scope.ANNOUNCED]
        assert found.patients == {"Patient/p9": "肺结节"}
        (card,) = found.cards
        assert card.stay is not None
        assert (card.stay.status, card.stay.class_code, card.stay.bed) == ("planned", "PRENC", None)
        assert not [one for one in await place.database.read(census.ward) if one.patient == "Patient/p9"]
        banner = await place.station.banner("Patient/p9")
        assert banner is not None
        assert banner.allergy is AllergyKnowledge.NONE_KNOWN, "his chart was read whole"
        order = SignOrders(**{**act(1, who="Patient/p9"), "drafts": (builders.draft(),)}, acknowledged_not_checked=True)
        await place.submit(order)
        await place.settle()
        assert await place.state(ident(1)) is State.CONFIRMED
        (request,) = await hospital.find("MedicationRequest", patient="p9")
        assert request["encounter"]["reference"] == "Encounter/e9"
        await hospital.change("Encounter/e9", status="cancelled")
        await place.duty("pull", "scopes")
        assert (await seen(place))[Scope.ANNOUNCED].patients == {}, "called off is nobody to come"

    run(tmp_path, case)


def test_a_server_that_answers_with_stays_of_another_ward_announces_nobody(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        other = {**elsewhere(9, status="planned")}
        await stage(hospital, place, other)
        assert (await seen(place))[Scope.ANNOUNCED].patients == {}

    run(tmp_path, case)


def test_a_permission_opens_the_chart_to_whom_it_names_and_asks_everybody_else_why(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        given = permitted(DOCTOR.reference, 8)
        await stage(hospital, place, given, consult(DEPARTMENT, 7), people=(DOCTOR, OTHER))
        named, other = (place.station.seen_by(session(one)) for one in (DOCTOR, OTHER))
        assert await named.why_outside("Patient/p8") is None
        assert await named.banner("Patient/p8") is not None
        assert await other.why_outside("Patient/p8") is Outside.OTHERS_PERMISSION
        assert await other.why_outside("Patient/p7") is None, "the ward was asked about him"
        assert await other.why_outside("Patient/p9") is None, "nothing of him is here"
        with pytest.raises(PolicyRefused):
            await other.banner("Patient/p8")

    run(tmp_path, case)
