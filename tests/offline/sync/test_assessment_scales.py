"""Assessments: licences, the second scale, what is proposed and what is due."""

from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest

from client.commands import OrderDraft, RecordVitals, VitalEntry
from client.errors import PolicyRefused
from client.fhir import names
from client.records import Amount, Code, OrderKind, OrderTerm
from offline.assessment_entry import Taken, command, proposals
from offline.outbox import State
from offline.views import BedCard
from tests.offline.sync.test_assessments import BOOK, CALM, ILL, assess, last, nurse, seen, taken
from tests.support import builders
from tests.support.builders import NOW, PATIENT, ident, sign
from tests.support.whole import Hospital, Place, knowledge, run
from ui.doctor.chart_model import Chart
from ui.doctor.note_pulls import pulls
from ui.doctor.order_book import order_book


def test_a_licensed_form_is_refused_until_it_is_switched_on(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        raw = {item.id: item.options[-1].code or "" for item in BOOK.forms["BRADEN"].items}
        with pytest.raises(PolicyRefused) as caught:
            await assess(place, 1, raw, "BRADEN")
        assert caught.value.facts[1] == "not-permitted"

    run(tmp_path, case)


def test_the_second_scale_follows_the_doctors_order_and_nothing_else(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        view, _ = await seen(place)
        first = command(BOOK.forms["NEWS2"], view, taken(CALM), act=nurse(1), pack_version="1")
        second = msgspec.structs.replace(first, scale="2")
        with pytest.raises(PolicyRefused) as caught:
            await place.submit(second)
        assert "scale-needs-order" in caught.value.facts
        await place.submit(sign(2, ordered_88_92()))
        with pytest.raises(PolicyRefused) as caught:
            await place.submit(first)
        assert "scale-ordered" in caught.value.facts
        made = await assess(
            place, 3, {key: value for key, value in CALM.items() if key != "spo2_scale1"} | {"spo2_scale2_air": 90}
        )
        assert made.scale == "2"
        assert made.outcome.total == 0

    run(tmp_path, case)


def test_the_bed_card_scores_saturation_on_the_scale_that_a_doctor_ordered(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        units = {"9279-1": (16, "/min"), "59408-5": (90, "%"), "8480-6": (120, "mm[Hg]"), "8867-4": (75, "/min")}
        units |= {"8310-5": (37, "Cel"), "3151-8": (0, "L/min")}
        values = tuple(
            VitalEntry(loinc=code, amount=Amount(value=Decimal(value), unit=unit, code=unit))
            for code, (value, unit) in units.items()
        )
        await place.submit(RecordVitals(**nurse(1), values=values, consciousness="A"))
        assert (await card(place)).news2 == 3
        await place.submit(sign(2, ordered_88_92()))
        shown = await card(place)
        assert (shown.news2, shown.is_on_second_scale) == (0, True)

    run(tmp_path, case)


async def card(place: Place) -> BedCard:
    cards = (await place.station.ward_map()).cards
    return next(one for one in cards if one.patient is not None and one.patient.key == PATIENT)


def ordered_88_92() -> OrderDraft:
    return OrderDraft(
        kind=OrderKind.NURSING,
        term=OrderTerm.LONG,
        what=Code(text="目标血氧 88%~92%", system=names.NURSING_ORDER, code="SPO2-88-92"),
        catalogue_id="SPO2-88-92",
        frequency="CONT",
        starts_at=NOW,
    )


def test_the_last_assessment_can_be_pulled_into_a_note_with_its_source(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        await assess(place, 1, ILL)
        record = await place.station.record(PATIENT)
        (one,) = record.assessments
        chart = Chart(patient=PATIENT, record=record)
        book, documents = order_book(knowledge()), knowledge().pack.documents
        pull = next(one for one in pulls(chart, book, documents, None, NOW) if one.key == "assessment-NEWS2")
        assert "10 分 高" in pull.text
        assert pull.sources == (one.key,)
        note = msgspec.structs.replace(builders.note(2), sources=pull.sources)
        await place.submit(note)
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 2}

    run(tmp_path, case)


def test_signs_are_proposed_with_their_time_and_old_ones_say_so(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        pulse = VitalEntry(loinc="8867-4", amount=Amount(value=Decimal(88), unit="/min", code="/min"))
        heat = VitalEntry(loinc="8310-5", amount=Amount(value=Decimal("38.2"), unit="Cel", code="Cel"))
        await place.submit(RecordVitals(**nurse(1, NOW - timedelta(minutes=10)), values=(pulse,), consciousness="V"))
        await place.submit(RecordVitals(**nurse(2, NOW - timedelta(hours=5)), values=(heat,)))
        view, _ = await seen(place)
        found = proposals(BOOK.forms["NEWS2"], view, {}, NOW)
        assert found["pulse"].value == Decimal(88)
        assert not found["pulse"].is_stale
        assert (found["acvpu"].value, found["temp"].is_stale) == ("V", True)
        assert "oxygen" not in found, "nobody recorded it, so nothing is assumed"
        given = {**taken(CALM), "pulse": Taken(value=found["pulse"].value, sign=found["pulse"].sign)}
        made = command(BOOK.forms["NEWS2"], view, given, act=nurse(3), pack_version="1")
        await place.submit(made)
        await place.settle()
        _, standing = await seen(place)
        answer = next(one for one in last(standing).assessment.answers if one.item == "pulse")
        assert answer.source == (await place.key_of(ident(1), "Observation"))
        assert answer.source_at == NOW - timedelta(minutes=10)

    run(tmp_path, case)


def test_the_ward_says_what_is_due_first_and_who_was_never_assessed(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        await assess(place, 1, ILL, at=NOW - timedelta(hours=3))
        due = [one for one in await place.station.assessments_due() if one.patient == PATIENT]
        by_form = {one.form: one for one in due}
        assert by_form["NEWS2"].is_late(NOW)
        assert by_form["NEWS2"].last is not None
        assert by_form["BARTHEL"].last is None
        assert "BRADEN" not in by_form
        assert due[0].is_late(NOW)

    run(tmp_path, case)
