"""A positive skin test at a real hospital: proposed as an allergy, judged once by a doctor, also in an outage; the drug stays stopped."""

from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.commands import Choice, DecideAllergy
from client.errors import PolicyRefused
from client.fhir import names
from client.records import AllergyKnowledge, AllergyProposal, Code
from offline.outbox import State
from offline.work_views import WorkKind
from tests.offline.test_holds import held, release
from tests.offline.test_requests import skin_test
from tests.support.acts import act
from tests.support.builders import DOCTOR, NURSE, PATIENT, ident
from tests.support.whole import Hospital, Place, run


async def proposals(place: Place) -> tuple[AllergyProposal, ...]:
    banner = await place.station.banner(PATIENT)
    assert banner is not None
    return banner.allergies_proposed


def decided(n: int, one: AllergyProposal, *, is_one: bool, reason: str = "", **more: Any) -> DecideAllergy:
    made = {**act(n, DOCTOR), **more}
    return DecideAllergy(**made, observation=one.key, substance=one.substance, is_confirmed=is_one, reason=reason)


async def positive(place: Place) -> tuple[str, AllergyProposal]:
    """The drug on hold, and what its positive test proposes."""
    drug, test = await held(place)
    read = skin_test(2, test, "positive")
    what = Code(text="青霉素皮试", system=names.NURSING_ORDER, code="SKINTEST-PEN")
    assert await proposals(place) == ()
    await place.submit(msgspec.structs.replace(read, what=what))
    (one,) = await proposals(place)
    return drug, one


def test_a_positive_test_read_in_an_outage_becomes_an_allergy_at_once_and_reaches_central_afterwards(
    tmp_path: Path,
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        for _ in range(3):
            await place.duty("watch", "status")
            place.pass_time(3.0)
        drug, one = await positive(place)
        assert (one.said, one.substance.text, one.by) == ("阳性", "青霉素类", NURSE.name)
        (item,) = [each for each in (await place.station.work("")).items if each.kind is WorkKind.ALLERGY]
        assert (item.key, item.is_urgent) == (one.key, True)
        receipt = await place.submit(decided(3, one, is_one=True))
        assert receipt.is_emergency
        banner = await place.station.banner(PATIENT)
        assert banner is not None
        assert banner.allergy is AllergyKnowledge.KNOWN
        assert [each.substance.text for each in banner.allergies if each.is_active and not each.is_absence] == [
            "青霉素类"
        ]
        assert banner.allergies_proposed == ()
        with pytest.raises(PolicyRefused, match="already-decided"):
            await place.submit(decided(4, one, is_one=False, reason="误读"))
        place.link.is_dark = False
        place.pass_time(60)
        await place.settle()
        assert await place.state(ident(3)) is State.CONFIRMED
        (there,) = [row for row in await hospital.find("AllergyIntolerance", patient="p1") if "reaction" in row]
        (reading,) = await hospital.find("Observation", patient="p1", code=f"{names.NURSING_ORDER}|SKINTEST-PEN")
        (source,) = [each for each in there["extension"] if each["url"] == names.ALLERGY_SOURCE]
        assert source["valueReference"]["reference"] == f"Observation/{reading['id']}"
        assert there["verificationStatus"]["coding"][0]["code"] == "confirmed"
        assert there["code"]["coding"] == [{"system": names.ALLERGEN, "code": "PENICILLIN"}]
        with pytest.raises(PolicyRefused, match="skin-test-positive"):
            await place.submit(release(5, drug))

    run(tmp_path, case)


def test_a_declined_test_is_kept_with_its_reason_is_not_proposed_again_and_frees_no_drug(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        drug, one = await positive(place)
        with pytest.raises(PolicyRefused, match="no-reason"):
            await place.submit(decided(3, one, is_one=False, reason=" "))
        with pytest.raises(PolicyRefused, match="role"):
            await place.submit(decided(3, one, is_one=True, author=NURSE))
        other = msgspec.structs.replace(one, key="Observation/none")
        with pytest.raises(PolicyRefused, match="no-positive-test"):
            await place.submit(decided(3, other, is_one=True))
        await place.submit(decided(3, one, is_one=False, reason="试剂过期"))
        await place.settle()
        assert await proposals(place) == ()
        banner = await place.station.banner(PATIENT)
        assert banner is not None
        assert not [each for each in banner.allergies if each.is_active and each.source]
        (there,) = [row for row in await hospital.find("AllergyIntolerance", patient="p1") if "note" in row]
        assert there["verificationStatus"]["coding"][0]["code"] == "refuted"
        assert there["note"][0]["text"] == "试剂过期"
        with pytest.raises(PolicyRefused, match="skin-test-positive"):
            await place.submit(release(5, drug))

    run(tmp_path, case)


def test_a_positive_test_is_judged_as_an_allergy_to_what_it_was_made_with_and_to_nothing_else(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        _, one = await positive(place)
        for is_one, reason in ((True, ""), (False, "假阳性")):
            water = msgspec.structs.replace(decided(3, one, is_one=is_one, reason=reason), substance=Code(text="水"))
            with pytest.raises(PolicyRefused) as caught:
                await place.submit(water)
            assert caught.value.facts == ("decide-allergy", "other-substance")
        assert await proposals(place) == (one,)

    run(tmp_path, case)


def judged_elsewhere(source: str, verification: str) -> dict[str, Any]:
    clinical = "active" if verification == "confirmed" else "inactive"
    return {
        "resourceType": "AllergyIntolerance",
        "id": "other",
        "patient": {"reference": PATIENT},
        "code": {"text": "青霉素类", "coding": [{"system": names.ALLERGEN, "code": "PENICILLIN"}]},
        "clinicalStatus": {"coding": [{"system": names.ALLERGY_CLINICAL, "code": clinical}]},
        "verificationStatus": {"coding": [{"system": names.ALLERGY_VERIFICATION, "code": verification}]},
        "extension": [{"url": names.ALLERGY_SOURCE, "valueReference": {"reference": source}}],
    }


@pytest.mark.parametrize("choice", [None, *Choice])
def test_two_doctors_who_judge_the_same_test_differently_come_to_a_person(
    tmp_path: Path, choice: Choice | None
) -> None:
    """Without a choice: the other said the same, and nothing is asked."""

    async def case(hospital: Hospital, place: Place) -> None:
        await positive(place)
        await place.settle()
        (one,) = await proposals(place)
        place.link.is_dark = True
        await place.submit(decided(3, one, is_one=False, reason="假阳性"))
        await hospital.put(judged_elsewhere(one.key, "refuted" if choice is None else "confirmed"))
        place.link.is_dark = False
        await place.settle()
        if choice is not None:
            assert (await place.conflict()).conflict == "judged-otherwise"
            await place.decide(9, choice)
            await place.settle()
        said = {
            each["id"]: each["verificationStatus"]["coding"][0]["code"]
            for each in await hospital.find("AllergyIntolerance", patient="p1")
            if any(more["url"] == names.ALLERGY_SOURCE for more in each.get("extension", ()))
        }
        assert said.pop("other") == {None: "refuted", Choice.KEEP_MINE: "entered-in-error"}.get(choice, "confirmed")
        assert list(said.values()) == (["refuted"] if choice is Choice.KEEP_MINE else [])

    run(tmp_path, case)
