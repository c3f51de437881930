"""What a nurse does on the page for admitting and moving, over ward N2 of the practice hospital: the real reading and the real intake."""

import asyncio
import shutil
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from client.commands import DischargePatient, MoveBed, RegisterNewborn, SetBed
from client.records import BedState, HoldKind, LeavingWay, Sex
from offline.care_views import OpenItem
from offline.mode import Mode
from offline.views import BedCard
from tests.ui.nurse.practice_ward import NurseSession, WardStation, fill_ward, open_ward
from ui.nurse import bed_facts as facts
from ui.nurse import bed_filters
from ui.nurse.bed_facts import BedState as Shown
from ui.nurse.identifying import Identity
from ui.nurse.moves_acts import Act, Hindrance, MoveForm
from ui.nurse.moves_model import MovesModel
from ui.nurse.moves_words import hindrance_word

WARD = "Location/N2"
MOTHER, LENT = "Patient/p-n2-01", "Patient/p-n2-06"


@pytest.fixture(scope="session")
def n2(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("n2") / "ward.db"
    asyncio.run(fill_ward(place, WARD))
    return place


Case = Callable[[WardStation, MovesModel], Awaitable[None]]


@pytest.fixture
def run(n2: Path, tmp_path: Path) -> Callable[[Case], None]:
    def through(case: Case) -> None:
        async def whole() -> None:
            station = await open_ward(Path(shutil.copy(n2, tmp_path / "ward.db")), WARD)
            model = MovesModel(station, NurseSession())
            await model.refresh()
            await case(station, model)
            await station.database.close()

        asyncio.run(whole())

    return through


async def chosen(model: MovesModel, patient: str, act: Act) -> BedCard:
    model.choose(patient, act)
    await model.refresh()
    card = model.card()
    assert card is not None
    assert card.patient is not None
    return card


def who(card: BedCard) -> Identity:
    assert card.patient is not None
    return Identity(first=card.patient.name, second=card.patient.hospital_number or "")


async def by_bed(station: WardStation) -> dict[str, list[BedCard]]:
    found: dict[str, list[BedCard]] = {}
    for card in (await station.ward_map()).cards:
        found.setdefault(card.bed.label if card.bed else "", []).append(card)
    return found


def test_the_map_tells_how_each_bed_stands_and_who_belongs_to_whom(run: Callable[[Case], None]) -> None:
    async def case(station: WardStation, _model: MovesModel) -> None:
        beds = await by_bed(station)
        states = {label: facts.bed_state(cards[0]) for label, cards in beds.items()}
        assert [states[label] for label in ("07", "08", "09", "10")] == [
            Shown.WHOLE_ROOM,
            Shown.RESERVED,
            Shown.CLEANING,
            Shown.UNUSABLE,
        ]
        mother, child = beds["01"]
        assert (mother.beside, mother.is_doubled) == (("苗映雪之女",), False)
        assert (child.mother, facts.is_newborn(child)) == ("苗映雪", True)
        assert [facts.is_shared(card) for card in beds["03"]] == [True, True]
        assert beds["14"][0].is_borrowed, "a bed of N5"
        assert mother.looks_like == ("05",), "the same name in another bed"
        ward = await station.ward_map()
        counted = bed_filters.counts(ward, bed_filters.tests_of("", station.clock.now().date(), station.clock.zone))
        assert (counted["newborns"], counted["shared-beds"], counted["held-beds"], counted["cleaning-beds"]) == (
            1,
            3,
            2,
            1,
        )

    run(case)


def test_a_patient_is_moved_and_her_bed_is_to_be_cleaned(run: Callable[[Case], None]) -> None:
    async def case(station: WardStation, model: MovesModel) -> None:
        card = await chosen(model, LENT, Act.MOVE)
        await station.submit(_free(station, "Location/N2-09"))
        await model.refresh()
        form = MoveForm(act=Act.MOVE, bed="Location/N2-09", at=station.clock.now())
        assert Hindrance.NOT_IDENTIFIED in model.hindrances(form)
        wrong = MoveForm(act=Act.MOVE, bed=form.bed, at=form.at, identity=Identity(first="苗映雪", second="B0000001"))
        assert Hindrance.WRONG_IDENTITY in model.hindrances(wrong)
        right = MoveForm(act=Act.MOVE, bed=form.bed, at=form.at, identity=who(card))
        assert model.hindrances(right) == ()
        assert await model.save(right) is not None
        assert (await by_bed(station))["09"][0].signs.is_moving

    run(case)


def _free(station: WardStation, bed: str) -> SetBed:
    return SetBed(
        id=station.new_id(),
        author=NurseSession().person,
        patient=bed,
        occurred_at=station.clock.now(),
        bed_version=None,
        bed_name=bed[-2:],
        state=BedState.FREE,
    )


def test_two_change_beds_and_both_are_told_apart(run: Callable[[Case], None]) -> None:
    async def case(station: WardStation, model: MovesModel) -> None:
        card = await chosen(model, "Patient/p-n2-02", Act.MOVE)
        partner = model.partner("Location/N2-04")
        assert partner is not None
        form = MoveForm(act=Act.MOVE, bed="Location/N2-04", at=station.clock.now(), identity=who(card))
        assert model.hindrances(form) == (Hindrance.OTHER_NOT_IDENTIFIED,)
        whole = MoveForm(act=Act.MOVE, bed=form.bed, at=form.at, identity=form.identity, other=who(partner))
        assert await model.save(whole) is not None
        beds = await by_bed(station)
        names = [beds[label][0].patient.name for label in ("02", "04")]  # type: ignore[union-attr]
        assert names == ["安若曦", "夏知秋"]
        (made,) = [one for one in station.taken if isinstance(one, MoveBed)]
        assert made.stays() == ("Encounter/e-n2-02", "Encounter/e-n2-04"), "one act about both, whole or not at all"
        assert "安若曦" in beds["04"][0].signs.lay_before, "who lay there today can be taken for who lies there now"

    run(case)


def test_a_newborn_is_named_after_its_mother_and_waits_for_central(run: Callable[[Case], None]) -> None:
    async def case(station: WardStation, model: MovesModel) -> None:
        card = await chosen(model, MOTHER, Act.NEWBORN)
        empty = MoveForm(act=Act.NEWBORN, at=station.clock.now(), identity=who(card))
        assert model.hindrances(empty) == (Hindrance.NO_SEX, Hindrance.NO_BAND)
        form = MoveForm(
            act=Act.NEWBORN, at=station.clock.now(), identity=who(card), sex=Sex.MALE, band="NB-N2-0418", place=2
        )
        assert await model.save(form) is not None
        (made,) = [one for one in station.taken if isinstance(one, RegisterNewborn)]
        assert (made.name, made.bed) == ("苗映雪之子2", "Location/N2-01")
        assert len((await by_bed(station))["01"]) == 2, "on the map once central knows it"

    run(case)


def test_nobody_leaves_without_the_doctors_order_and_a_look_at_what_is_open(run: Callable[[Case], None]) -> None:
    async def case(station: WardStation, model: MovesModel) -> None:
        card = await chosen(model, LENT, Act.DISCHARGE)
        form = MoveForm(act=Act.DISCHARGE, at=station.clock.now(), identity=who(card), way=LeavingWay.HOME)
        assert model.hindrances(form) == (Hindrance.NO_ORDER, Hindrance.NOT_SEEN)
        still = model.still()
        assert still is not None
        unknown = {one.kind for one in still if one.count is None}
        assert unknown == {"dispensing", "returns", "unbilled"}, "what central does not say is unknown, not none"
        assert not [one for one in station.taken if isinstance(one, DischargePatient)]

    run(case)


def test_who_still_has_an_infusion_running_is_not_let_go_without_a_word_about_it(run: Callable[[Case], None]) -> None:
    async def case(station: WardStation, model: MovesModel) -> None:
        card = await chosen(model, LENT, Act.DISCHARGE)
        found = model.seen.discharge
        assert found is not None
        runs = OpenItem(kind="running-infusion", what="0.9%氯化钠注射液", key="MedicationRequest/x")
        model.seen.discharge = msgspec.structs.replace(found, open=(runs,))
        form = MoveForm(
            act=Act.DISCHARGE, at=station.clock.now(), identity=who(card), way=LeavingWay.HOME, has_seen=True
        )
        assert Hindrance.INFUSION_RUNS in model.hindrances(form)
        assert "stop it" in hindrance_word(Hindrance.INFUSION_RUNS)
        said = replace(form, note="带泵转外院，护送医师知晓")
        assert Hindrance.INFUSION_RUNS not in model.hindrances(said)

    run(case)


def test_how_a_bed_stands_is_said_in_an_emergency_too(run: Callable[[Case], None]) -> None:
    async def case(station: WardStation, model: MovesModel) -> None:
        station.mode = Mode.EMERGENCY
        model.choose("", Act.BED, "Location/N2-09")
        await model.refresh()
        assert model.hindrances(MoveForm(act=Act.BED)) == (Hindrance.NO_STATE,)
        form = MoveForm(act=Act.BED, state=BedState.FREE, hold=HoldKind.RESERVED, hold_name="罗知秋", note="急诊")
        assert await model.save(form) is not None
        (card,) = (await by_bed(station))["09"]
        assert facts.bed_state(card) is Shown.RESERVED
        assert card.bed is not None
        assert card.bed.hold is not None
        assert card.bed.hold.name == "罗知秋"

    run(case)
