"""Who changed what at central stands in the timeline, and a signature is called certified only where central says so."""

from pathlib import Path
from typing import Any

import pytest

from client.fhir import names
from client.fhir.reading.provenance import trace
from client.records.provenance import CaState
from offline.outbox import State
from offline.projection.traces import AT_CENTRAL
from offline.views import Event
from tests.support.builders import NOW, PATIENT, draft, sign, stamp
from tests.support.whole import Hospital, Place, run

OLD = "MedicationRequest/o1"
SIGNED = {
    "type": [{"system": names.SIGNATURE_TYPE, "code": names.AUTHOR_SIGNATURE}],
    "when": stamp(NOW),
    "who": {"display": "院内 CA"},
    "data": "c2lnbmVk",
}


def said(n: int, target: str, **more: Any) -> dict[str, Any]:
    return {
        "resourceType": "Provenance",
        "id": f"pv{n}",
        "target": [{"reference": target}],
        "recorded": stamp(NOW),
        "activity": {"coding": [{"system": names.DATA_OPERATION, "code": "UPDATE"}]},
        "agent": [{"who": {"display": "何静"}}],
        **more,
    }


async def told(place: Place) -> list[Event]:
    return [one for one in await place.station.timeline(PATIENT) if one.kind == AT_CENTRAL]


async def state(place: Place, drug: str = "paracetamol-tab") -> CaState:
    return next(row.ca for row in await place.station.orders(PATIENT) if row.order.drug_id == drug)


async def ask(place: Place) -> None:
    place.pass_time(61)
    await place.duty("pull")
    await place.duty("scopes")


def test_a_change_that_somebody_else_made_at_central_stands_in_the_timeline(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(said(1, OLD, reason=[{"text": "缺药换规格"}]), said(2, "MedicationRequest/elsewhere"))
        await ask(place)
        (event,) = await told(place)
        assert (event.facts["by"], event.facts["act"], event.facts["reason"]) == ("何静", "UPDATE", "缺药换规格")
        assert event.facts["what"] == "paracetamol-tab"
        place.link.is_dark = True
        assert await told(place) == [event], "what was read stays through an outage"

    run(tmp_path, case)


def test_what_this_station_did_itself_is_told_once_by_its_own_journal(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        await place.submit(sign(1, draft("ambroxol-tab", dose="30", unit="mg", frequency="TID")))
        await place.settle()
        await ask(place)
        assert await told(place) == []

    run(tmp_path, case)


def test_no_signature_is_called_certified_while_no_authority_says_anything(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        assert await state(place) is CaState.UNREAD
        await hospital.put(said(1, OLD))
        await ask(place)
        assert await state(place) is CaState.NOT_CONNECTED

    run(tmp_path, case)


def test_a_signature_waits_for_its_certificate_until_central_holds_it(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        waiting = [{"url": names.CA_STATE, "valueCode": "waiting"}]
        await hospital.put(said(1, OLD, extension=waiting))
        await ask(place)
        assert await state(place) is CaState.WAITING
        await hospital.put(said(1, OLD, signature=[SIGNED]))
        for _ in range(2):
            await ask(place)
        assert await state(place) is CaState.CONFIRMED
        await hospital.put(
            said(1, OLD, extension=[{"url": names.CA_STATE, "valueCode": "refused"}]), said(3, "Composition/n1")
        )
        await place.submit(sign(1, draft("ambroxol-tab", dose="30", unit="mg", frequency="TID")))
        await place.settle()
        await ask(place)
        assert await state(place, "ambroxol-tab") is CaState.WAITING

    run(tmp_path, case)


def test_an_order_is_confirmed_though_the_authority_signed_its_provenance_before_it_was_read_back(
    tmp_path: Path,
) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        mark = b'"resourceType":"Provenance",'
        kind = b'"system":"urn:iso-astm:E1762-95:2013","code":"1.2.840.10065.1.12.1.1"'
        signature = b'"signature":[{"type":[{%s}],"when":"2026-11-20T09:00:00+08:00","data":"c2ln"}],' % kind
        place.link.spoil = lambda _request, body: body.replace(mark, mark + signature)
        await place.submit(sign(1, draft("ambroxol-tab", dose="30", unit="mg", frequency="TID")))
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 1}

    run(tmp_path, case)


@pytest.mark.parametrize("lacking", ["when", "data", "type"])
def test_half_a_signature_confirms_nothing(lacking: str) -> None:
    half = {name: value for name, value in SIGNED.items() if name != lacking}
    found = trace(said(1, OLD, signature=[half]))
    assert found is not None
    assert found.ca is None


@pytest.mark.parametrize("odd", [{"target": []}, {"target": "x"}, {"resourceType": "Task"}])
def test_a_provenance_about_nothing_says_nothing(odd: dict[str, Any]) -> None:
    assert trace({**said(1, OLD), **odd}) is None
