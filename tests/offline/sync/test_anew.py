"""Mirrors offline/sync/anew.py: what a decision built again is judged again, by everything that was found of it or came since."""

from pathlib import Path
from typing import Any

import pytest

from client.commands import Choice, Command, Ending, EndingKind, SignOrders
from client.fhir import names
from offline.outbox import State
from tests.support import builders
from tests.support.builders import NOW, ident
from tests.support.whole import Hospital, Place, run

ORDER = "MedicationRequest/o1"


def changed(n: int, drug: str = "cefalexin-cap") -> SignOrders:
    """The running order stopped and another drug in its place."""
    old = Ending(orders=(ORDER,), versions=("1",), how=EndingKind.STOP, at=NOW, reason="更改", replaced_by=0)
    return builders.sign(n, builders.draft(drug), endings=(old,))


async def back(place: Place) -> None:
    place.link.is_dark = False
    await place.settle()


async def allergic(hospital: Hospital) -> None:
    """One that may be answered with a reason."""
    allergy = {**builders.allergy("new", "cefalexin"), "criticality": "low"}
    allergy["reaction"] = [{"manifestation": [{"text": "皮疹"}], "severity": "mild"}]
    allergy["code"] = {"coding": [{"system": names.DRUG, "code": "cefalexin-cap"}], "text": "cefalexin"}
    await hospital.delete("AllergyIntolerance/na1")
    await hospital.put(allergy)


async def died(hospital: Hospital) -> None:
    await hospital.change("Patient/p1", deceasedBoolean=True)


async def discharged(hospital: Hospital) -> None:
    await hospital.change("Encounter/e1", status="finished")


async def doubled(hospital: Hospital) -> None:
    await hospital.put(builders.drug_order("rival", "cefalexin-cap"))


async def active(hospital: Hospital) -> list[str]:
    found = await hospital.find("MedicationRequest", patient="p1", status="active")
    return sorted(row["medicationCodeableConcept"]["text"] for row in found)


HARDER = [("safety", allergic), ("deceased", died), ("stay-ended", discharged), ("duplicate", doubled)]


@pytest.mark.parametrize(("kind", "happened"), HARDER)
def test_a_changed_order_does_not_hide_what_is_worse(tmp_path: Path, kind: str, happened: Any) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(changed(1))
        await hospital.change(ORDER, note=[{"text": "a"}])
        await happened(hospital)
        there = await active(hospital)
        await back(place)
        assert (await place.conflict()).conflict == kind
        await place.decide(8, Choice.KEEP_MINE)
        await place.settle()
        assert (await place.conflict()).conflict == "changed", "each is asked by itself"
        assert await active(hospital) == there
        await place.decide(9, Choice.KEEP_MINE)
        await place.settle()
        assert await place.state(ident(9)) is State.CONFIRMED, "what was decided is not asked again"
        assert "cefalexin-cap" in await active(hospital)

    run(tmp_path, case)


@pytest.mark.parametrize(("kind", "happened"), HARDER)
def test_what_comes_while_a_person_decides_stops_what_is_built_again(tmp_path: Path, kind: str, happened: Any) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(changed(1))
        await hospital.change(ORDER, note=[{"text": "a"}])
        await back(place)
        assert (await place.conflict()).conflict == "changed"
        await happened(hospital)
        there = await active(hospital)
        place.link.is_dark = True
        await place.decide(9, Choice.KEEP_MINE)
        await back(place)
        conflict = await place.conflict()
        assert (conflict.command, conflict.conflict) == (ident(9), kind)
        assert await active(hospital) == there
        await place.decide(10, Choice.KEEP_CENTRAL)
        await place.settle()
        assert await active(hospital) == there
        assert await place.waiting() == 0

    run(tmp_path, case)


@pytest.mark.parametrize("waiting", ["stop", "void", "verify"])
def test_what_waits_for_an_order_that_a_decision_built_again_is_never_lost_silently(
    tmp_path: Path, waiting: str
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(changed(1))
        new = await place.key_of(ident(1), "MedicationRequest")
        made: dict[str, Command] = {
            "stop": builders.stop(2, new),
            "void": builders.void(2, new),
            "verify": builders.verify(2, new, await place.key_of(ident(1), "Task")),
        }
        await place.submit(made[waiting])
        await hospital.change(ORDER, note=[{"text": "a"}])
        await back(place)
        assert (await place.conflict()).conflict == "changed"
        await place.decide(9, Choice.KEEP_MINE)
        await place.settle()
        assert await place.state(ident(9)) is State.CONFIRMED
        assert "cefalexin-cap" in await active(hospital)
        conflict = await place.conflict()
        assert (conflict.command, conflict.conflict) == (ident(2), "gone"), "a person stops what goes on"
        await place.decide(10, Choice.WITHDRAW)
        await place.submit(builders.stop(11, await place.key_of(ident(9), "MedicationRequest")))
        await place.settle()
        assert "cefalexin-cap" not in await active(hospital)
        assert await place.waiting() == 0

    run(tmp_path, case)
