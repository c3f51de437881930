"""Somebody without a name gets a number, a band and orders while central is away, and reaches central once."""

from itertools import pairwise
from pathlib import Path

import msgspec
import pytest

from client.clinical.check_characters import check_character
from client.commands import BandWay, Command
from client.errors import InputRefused, PolicyRefused
from client.fhir import names
from client.records import Patient
from client.records.temporaries import Claimed
from offline.outbox import State
from offline.projection.temporaries import TemporaryRow
from offline.views import BedCard
from tests.offline.sync.test_consults import cut
from tests.support import builders
from tests.support.builders import ident
from tests.support.temporaries import arrived, band, join, named, part, register, stay_of, with_block
from tests.support.whole import Hospital, Place, run, session

SPARE = "T-N3-N3D09-261120-0061"


def order_for(n: int, who: str, stay: str | None) -> Command:
    return msgspec.structs.replace(builders.sign(n, who=who), encounter=stay)


def test_a_temporary_patient_is_on_the_ward_at_once_and_at_central_once(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await with_block(place)
        await cut(place)
        key, number = await arrived(place, 1)
        cards = {one.patient.key: one for one in (await place.station.ward_map()).cards if one.patient}
        assert person_of(cards[key]).name.startswith("代号")
        assert cards[key].stay is not None
        assert [tag.name.text for tag in cards[key].tags] == ["检伤 红 · 第一优先 Triage red"]
        await place.crash()
        place.link.is_dark = False
        place.pass_time(60)
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 1}
        (person,) = await hospital.find("Patient", identifier=f"{names.TEMPORARY_NUMBER}|{number}")
        assert person["identifier"][-1] == {"use": "temp", "system": names.WRISTBAND, "value": number}
        assert person["meta"]["tag"][-1]["code"] == names.EMERGENCY_ENTRY
        (stay,) = await hospital.find("Encounter", patient=f"Patient/{person['id']}")
        assert stay["location"][0]["location"]["reference"] == builders.WARD
        place.pass_time(60)
        await place.round()
        cards = {one.patient.key: one for one in (await place.station.ward_map()).cards if one.patient}
        assert f"Patient/{person['id']}" in cards
        assert key not in cards
        assert len(cards) == 4

    run(tmp_path, case)


def test_no_order_is_written_before_the_band_is_on_and_a_band_of_another_number_is_none(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        await with_block(place)
        await cut(place)
        key, number = await arrived(place, 1)
        with pytest.raises(PolicyRefused, match="no-band"):
            await place.submit(order_for(2, key, stay_of(1)))
        other = await place.station.take_numbers(1)
        with pytest.raises(PolicyRefused, match="wrong-band"):
            await place.submit(band(3, key, other[0].number))
        await place.submit(band(4, key, number.lower(), BandWay.HAND_WRITTEN, stay_of(1)))
        await place.submit(order_for(5, key, stay_of(1)))
        (row,) = await place.station.temporaries()
        assert row.band is not None
        assert row.band.is_hand_written
        assert row.may_order

    run(tmp_path, case)


def test_what_was_ordered_for_him_in_the_emergency_follows_him_to_central_and_stays_on_screen(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await with_block(place)
        await cut(place)
        key, number = await arrived(place, 1)
        await place.submit(band(2, key, number, encounter=stay_of(1)))
        await place.submit(order_for(3, key, stay_of(1)))
        await place.submit(msgspec.structs.replace(builders.vitals(4, who=key), encounter=stay_of(1)))
        place.link.is_dark = False
        place.pass_time(60)
        await place.duty("watch", "meet", "pull", "watch", "watch", "watch")
        for _ in range(6):
            await place.round()
            assert len(await place.station.orders(key)) == 1, "under the name the screen has, at every moment"
            place.pass_time(20)
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 4}
        real = await place.key_of(ident(1), "Patient")
        assert real != key
        (order,) = await hospital.find("MedicationRequest", patient=real)
        assert order["encounter"]["reference"] == await place.key_of(ident(1), "Encounter")
        assert len(await place.station.orders(real)) == len(await place.station.orders(key)) == 1

    run(tmp_path, case)


def test_a_mass_arrival_gives_each_his_own_number_and_alias(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        await with_block(place)
        await cut(place)
        taken = await place.station.take_numbers(12)
        for n, one in enumerate(taken, 1):
            await place.submit(register(n, one, triage=None))
        rows = await place.station.temporaries()
        assert len({row.patient.name for row in rows}) == 12
        assert len({row.patient.temporary.number for row in rows if row.patient.temporary}) == 12
        neighbours = [one.alias for one in taken]
        assert not any(a.latin.split()[0] == b.latin.split()[0] for a, b in pairwise(neighbours))
        with pytest.raises(PolicyRefused, match="number-used"):
            await place.submit(register(20, taken[0]))

    run(tmp_path, case)


def test_two_stations_never_count_in_the_same_block(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        other = tmp_path / "other"
        other.mkdir()
        beside = await Place(hospital, other, builders.set_clock(), "N3-D02").open()
        await beside.round()
        await with_block(place)
        await with_block(beside)
        mine, theirs = await place.station.take_numbers(50), await beside.station.take_numbers(50)
        seqs = [int(one.number.split("-")[-2]) for one in (*mine, *theirs)]
        assert len(set(seqs)) == 100
        assert len({one.alias for one in (*mine, *theirs)}) == 100
        await beside.close()

    run(tmp_path, case)


def test_without_numbers_it_is_said_how_many_are_left_and_a_spare_band_goes_on(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        await with_block(place)
        await cut(place)
        assert not (await place.station.numbers_left()).is_low
        await place.station.take_numbers(45)
        assert (await place.station.numbers_left()).is_low
        with pytest.raises(InputRefused) as refused:
            await place.station.take_numbers(6)
        assert refused.value.facts == ("temporary-number", "exhausted", "5")
        spare = place.station.spare_number(f"{SPARE}-{check_character(SPARE)}")
        await place.submit(register(1, spare))
        with pytest.raises(InputRefused, match="not-whole"):
            place.station.spare_number("T-N3-N3D09-261120-0062-A")

    run(tmp_path, case)


async def measured(place: Place, n: int, key: str) -> Command:
    return msgspec.structs.replace(builders.vitals(n, who=key), encounter=await place.key_of(ident(1), "Encounter"))


async def by_two(place: Place, command: Command) -> None:
    """With the second person's password."""
    await place.station.witness(session(builders.DOCTOR), "N001", "right", command)
    await place.submit(command)


async def at_central(place: Place, n: int = 1) -> tuple[str, str]:
    """A temporary patient whom central has."""
    await with_block(place)
    _, number = await arrived(place, n)
    await place.settle()
    place.pass_time(60)
    await place.round()
    return await place.key_of(ident(n), "Patient"), number


def test_two_people_join_him_with_whom_he_proved_to_be_and_nothing_changes_its_owner(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(builders.patient(77, name="钱多多"), builders.allergy("a77", "青霉素", 77))
        key, number = await at_central(place)
        await place.submit(band(2, key, number))
        await place.submit(await measured(place, 3, key))
        await place.submit(named(4, key, name="钱多多", birth_date=None, identifiers=()))
        await place.settle()
        temporary = (await row(place)).patient.temporary
        assert temporary is not None
        assert temporary.claimed is not None
        found = await place.station.candidates(key, temporary.claimed)
        assert found.gap == ""
        assert found.found[0].patient.key == "Patient/p77"
        await by_two(place, join(5, key, "Patient/p77", into_name="钱多多"))
        await place.settle()
        assert (await place.states()) == {State.CONFIRMED: 5}
        mine, other = await hospital.read(key), await hospital.read("Patient/p77")
        assert (mine["active"], mine["link"][0]["type"], mine["link"][0]["other"]["reference"]) == (
            False,
            "replaced-by",
            "Patient/p77",
        )
        assert (other["link"][0]["type"], other["link"][0]["other"]["reference"]) == ("replaces", key)
        assert len(await hospital.find("Observation", patient=key)) > 0
        assert not await hospital.find("Observation", patient="Patient/p77")
        one = await row(place)
        assert one.patient.name == "钱多多", "bed, band and labels name him"
        assert one.joined is not None
        assert one.joined.name == "钱多多"
        assert one.reprint_since is not None, "the band and labels are to be printed again"
        await place.duty("scopes")
        card = next(card for card in (await place.station.ward_map()).cards if card.patient and card.patient.key == key)
        assert [each.substance.text for each in card.allergies] == ["青霉素"], (
            "what is dangerous for one is shown at both"
        )

    run(tmp_path, case)


def person_of(card: BedCard) -> Patient:
    assert card.patient is not None
    return card.patient


async def row(place: Place) -> TemporaryRow:
    (found,) = await place.station.temporaries()
    return found


def test_they_are_parted_within_a_day_and_both_are_as_before_with_what_each_got_meanwhile(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(builders.patient(77))
        before = await hospital.read("Patient/p77")
        key, _ = await at_central(place)
        await place.station.candidates(key, claimed())
        await by_two(place, join(2, key, "Patient/p77"))
        await place.settle()
        await place.submit(await measured(place, 3, key))
        await by_two(place, part(4, key, "Patient/p77"))
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 4}
        mine, after = await hospital.read(key), await hospital.read("Patient/p77")
        assert mine["active"] is True
        assert "link" not in mine
        apart = {"meta"}
        assert {k: v for k, v in after.items() if k not in apart} == {k: v for k, v in before.items() if k not in apart}
        assert await hospital.find("Observation", patient=key), "what was measured meanwhile is still his"

    run(tmp_path, case)


def test_after_a_day_they_are_not_parted_here(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(builders.patient(77))
        key, _ = await at_central(place)
        await place.station.candidates(key, claimed())
        await by_two(place, join(2, key, "Patient/p77"))
        await place.settle()
        place.pass_time(25 * 3600)
        with pytest.raises(PolicyRefused, match="part-too-late"):
            await by_two(place, part(3, key, "Patient/p77"))

    run(tmp_path, case)


def claimed() -> Claimed:
    return Claimed(identifiers=(("x", "B0000077"),))


def test_nobody_joins_alone_and_joining_waits_for_central(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(builders.patient(77))
        key, _ = await at_central(place)
        await place.station.candidates(key, claimed())
        with pytest.raises(PolicyRefused, match="confirm-second"):
            await by_two(place, join(2, key, "Patient/p77", second=builders.DOCTOR))
        with pytest.raises(PolicyRefused, match="not-temporary"):
            await by_two(place, join(3, builders.PATIENT, "Patient/p77"))
        await cut(place)
        with pytest.raises(PolicyRefused, match="needs-central"):
            await by_two(place, join(4, key, "Patient/p77"))

    run(tmp_path, case)


def test_a_record_that_somebody_changed_meanwhile_is_joined_by_nobody_but_a_person(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(builders.patient(77))
        key, _ = await at_central(place)
        await place.station.candidates(key, claimed())
        await hospital.change("Patient/p77", gender="female")
        await by_two(place, join(2, key, "Patient/p77"))
        await place.settle()
        assert await place.state(ident(2)) is State.CONFLICT
        assert "link" not in await hospital.read("Patient/p77")
        assert "link" not in await hospital.read(key)

    run(tmp_path, case)
