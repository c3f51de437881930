"""Specimens: the wrong tube and the wrong patient stop, what could not be taken stays due, what was spoilt is taken anew."""

from pathlib import Path

import msgspec
import pytest

from client.clinical.bedside import Named
from client.clinical.specimen_codes import read_specimen_code, specimen_code
from client.commands import CollectSpecimen, MissSpecimen, OrderDraft
from client.errors import PolicyRefused
from client.fhir.names import SPECIMEN_TYPE
from client.records import Code, OrderKind, OrderTerm
from offline.board_views import SpecimenRow, SpecimenState
from tests.offline.sync.test_units import _made, second
from tests.support.acts import act, sign
from tests.support.builders import NOW, NURSE, PATIENT, ident, pack
from tests.support.whole import Hospital, Place, run


def lab(loinc: str, name: str) -> OrderDraft:
    return OrderDraft(
        kind=OrderKind.LABORATORY,
        term=OrderTerm.ONCE,
        what=Code(text=name),
        catalogue_id=loinc,
        frequency="ONCE",
        starts_at=NOW,
    )


POTASSIUM, SODIUM, COUNT = lab("2823-3", "血钾"), lab("2951-2", "血钠"), lab("58410-2", "血常规")


async def rows(place: Place) -> tuple[SpecimenRow, ...]:
    return await place.station.specimen_board()


def named_tube(row: SpecimenRow) -> Named | None:
    found = pack().bedside.containers.get(row.specimen)
    return found.named if found is not None else None


def collected(n: int, row: SpecimenRow, **other: object) -> CollectSpecimen:
    made = CollectSpecimen(
        **act(n, NURSE),
        orders=tuple(one.key for one in row.orders),
        code=row.code,
        specimen=Code(text="血清"),
        container=Code(text=named.zh if (named := named_tube(row)) is not None else "黄帽管"),
        patient_code=row.numbers[0] if row.numbers else "",
    )
    return msgspec.structs.replace(made, **other)


async def against(place: Place, command: object) -> tuple[str, ...]:
    with pytest.raises(PolicyRefused) as caught:
        await place.submit(command)  # type: ignore[arg-type]
    return tuple(caught.value.facts[1:])


def test_requests_of_one_material_share_a_tube_and_the_order_of_draw_is_the_packs(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(sign(1, COUNT, POTASSIUM, SODIUM))
        serum, blood = await rows(place)
        assert (serum.draw, blood.draw) == (3, 5)
        assert {one.what.text for one in serum.orders} == {"血钾", "血钠"}
        assert all(read_specimen_code(one.code) == one.code for one in (serum, blood))
        before = [one.code for one in await rows(place)]
        await place.settle()
        assert [one.code for one in await rows(place)] == before

    run(tmp_path, case)


def test_the_wrong_tube_and_the_wrong_wristband_are_not_taken_and_the_right_ones_are_at_central(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(sign(1, COUNT, POTASSIUM))
        serum, blood = await rows(place)
        assert await against(place, collected(2, serum, code=blood.code)) == ("wrong-tube",)
        assert await against(place, collected(3, serum, code=serum.code[:-1])) == ("wrong-tube",)
        assert await against(place, collected(4, serum, patient_code="B000")) == ("wrong-patient",)
        assert await against(place, collected(5, serum, patient_code="")) == ("wrong-patient",)
        await place.submit(collected(6, serum, code=f" {serum.code.lower()} "))
        assert await against(place, collected(7, serum)) == ("already-collected",)
        states = {one.code: one.state for one in await rows(place)}
        assert states[serum.code] is SpecimenState.COLLECTED
        assert states[blood.code] is SpecimenState.TO_COLLECT
        await place.settle()
        (made,) = await hospital.find("Specimen", subject=PATIENT)
        assert made["collection"]["collector"]["reference"] == NURSE.reference
        assert made["request"][0]["reference"] == await place.key_of(ident(1), "ServiceRequest", 1)

    run(tmp_path, case)


def test_what_could_not_be_taken_says_why_and_stays_due_also_in_an_emergency(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.round()
        await place.submit(sign(1, POTASSIUM))
        (row,) = await rows(place)
        missed = MissSpecimen(
            **act(2, NURSE), orders=(row.orders[0].key,), specimen=Code(text="血清"), reason="患者外出"
        )
        await place.submit(missed)
        await place.crash()
        (row,) = await rows(place)
        assert row.missed is not None
        assert (row.state, row.missed.reason) == (SpecimenState.MISSED, "患者外出")
        await place.submit(collected(3, row))
        place.link.is_dark = False
        await place.settle()
        assert len(await hospital.find("Specimen", subject=PATIENT)) == 1
        assert (await rows(place))[0].state is SpecimenState.COLLECTED

    run(tmp_path, case)


def test_what_the_laboratory_cannot_use_is_taken_again_with_another_code(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(sign(1, POTASSIUM))
        (first,) = await rows(place)
        await place.submit(collected(2, first))
        await place.settle()
        (made,) = await hospital.find("Specimen", subject=PATIENT)
        spoilt = [{"text": "溶血"}]
        await hospital.change(f"Specimen/{made['id']}", status="unsatisfactory", condition=spoilt)
        await place.round()
        (again,) = await rows(place)
        assert (again.state, again.taken.reason if again.taken else "") == (SpecimenState.AGAIN, "溶血")
        assert again.code != first.code
        assert await against(place, collected(3, again, code=first.code)) == ("wrong-tube",)
        await place.submit(collected(4, again, replaces=f"Specimen/{made['id']}"))
        assert (await rows(place))[0].state is SpecimenState.COLLECTED

    run(tmp_path, case)


def test_a_request_that_two_stations_collected_comes_to_a_person(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        async with second(hospital, _made(place.folder.parent)) as other:
            await place.submit(sign(1, POTASSIUM))
            await place.settle()
            await other.round()
            place.link.is_dark = other.link.is_dark = True
            await place.submit(collected(2, (await rows(place))[0]))
            await other.submit(collected(3, (await rows(other))[0]))
            place.link.is_dark = other.link.is_dark = False
            await place.settle()
            await other.settle()
            assert [one.conflict for one in await other.station.conflicts()] == ["double-charting"]

    run(tmp_path, case)


def test_one_tube_holds_one_material_and_each_request_once(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        await place.submit(sign(1, COUNT, POTASSIUM))
        serum, blood = await rows(place)
        both = (*serum.orders, *blood.orders)
        mixed = collected(2, serum, orders=tuple(one.key for one in both), code=specimen_code(both, 1))
        assert await against(place, mixed) == ("two-materials",)
        twice = tuple(one.key for one in serum.orders) * 2
        assert await against(place, collected(3, serum, orders=twice)) == ("request-twice",)
        urine = collected(4, serum, specimen=Code(text="尿", system=SPECIMEN_TYPE, code="UR"))
        assert await against(place, urine) == ("wrong-container",)
        in_words = Code(text="紫帽管 EDTA")
        assert await against(place, collected(5, serum, container=in_words)) == ("wrong-container",)
        named = pack().bedside.containers[serum.specimen].named
        await place.submit(collected(6, serum, container=Code(text=named.zh)))  # the same tube, in words

    run(tmp_path, case)
