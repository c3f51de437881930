import asyncio

import pytest

from client.errors import CentralUnreachable, StoreFull, WardlightError
from offline.views import ResultRow
from tests.ui.doctor.people import NOW, SESSION, WANG, ZHAO, book
from tests.ui.doctor.test_drafts_model import draft
from tests.ui.doctor.ward import FakeStation, reads_of, signs, stops, writes
from ui.doctor.chart_model import PartName
from ui.doctor.doctor_model import DoctorModel
from ui.doctor.drafts_model import Hindrance, added
from ui.doctor.ending_model import Asked
from ui.doctor.entry_model import Entry, typed
from ui.doctor.results_model import Action


def model(station: FakeStation | None = None) -> DoctorModel:
    return DoctorModel(station or FakeStation(), SESSION, book())


def test_a_slower_answer_about_the_patient_before_is_never_shown() -> None:
    station = FakeStation()
    station.delays[ZHAO] = asyncio.Event()
    found, shown = model(station), list[str]()
    found.charts.listen(lambda: shown.append(found.chart.patient if found.chart else ""))

    async def switch() -> tuple[bool, bool]:
        slow = asyncio.ensure_future(found.open(ZHAO))
        await asyncio.sleep(0)
        fast = await found.open(WANG)
        station.delays[ZHAO].set()
        return await slow, fast

    assert asyncio.run(switch()) == (False, True)
    assert shown == [WANG]
    assert found.chart is not None
    assert found.chart.patient == WANG


def test_a_change_while_a_patient_is_opened_does_not_keep_him_from_being_opened() -> None:
    station = FakeStation()
    station.delays[ZHAO] = asyncio.Event()
    found, shown = model(station), list[str]()
    found.charts.listen(lambda: shown.append(found.chart.patient if found.chart else ""))

    async def both() -> bool:
        opening = asyncio.ensure_future(found.open(ZHAO))
        await asyncio.sleep(0)
        changed = asyncio.ensure_future(found.refresh())
        await asyncio.sleep(0)
        station.delays[ZHAO].set()
        await changed
        return await opening

    assert asyncio.run(both())
    assert set(shown) == {ZHAO}


def test_the_chart_before_goes_away_at_once() -> None:
    station = FakeStation()
    found = model(station)

    async def switch() -> None:
        await found.open(ZHAO)
        station.delays[WANG] = asyncio.Event()
        waiting = asyncio.ensure_future(found.open(WANG))
        await asyncio.sleep(0)
        assert found.chart is None
        station.delays[WANG].set()
        await waiting

    asyncio.run(switch())


def test_opening_a_patient_reads_each_part_once() -> None:
    station = FakeStation()
    asyncio.run(model(station).open(ZHAO))
    assert sorted(station.reads) == sorted(
        f"{part}:{ZHAO}" for part in ("banner", "orders", "vitals", "results", "notes", "record")
    )


def test_a_part_that_fails_is_named_and_the_others_stay() -> None:
    station = FakeStation()
    station.broken["vitals"] = StoreFull("test")
    found = model(station)
    asyncio.run(found.open(ZHAO))
    assert found.chart is not None
    assert set(found.chart.failed) == {PartName.VITALS}
    assert found.chart.orders


def test_who_may_be_opened_next_is_read_ahead_and_shown_to_nobody() -> None:
    station = FakeStation()
    found = model(station)

    async def look_ahead() -> None:
        await found.open(ZHAO)
        await found.charts.expect(WANG)
        await found.charts.expect(ZHAO)

    asyncio.run(look_ahead())
    assert station.ahead == [WANG], "who is open is read already; that it failed says nothing to anybody"
    assert found.chart is not None
    assert found.chart.patient == ZHAO
    assert not [one for one in station.reads if one.endswith(WANG)]


def test_changes_while_reading_become_one_more_read() -> None:
    station = FakeStation()
    found = model(station)

    async def burst() -> int:
        await found.open(ZHAO)
        station.reads.clear()
        await asyncio.gather(*(found.refresh() for _ in range(5)))
        return station.reads.count(f"banner:{ZHAO}")

    assert asyncio.run(burst()) == 2


async def drafted(found: DoctorModel, text: str = "mlpn 1g q8h ivgtt") -> int:
    await found.open(ZHAO)
    sheet = added(found.desk.sheet(ZHAO), (draft(text),))
    found.put_sheet(sheet)
    await found.check(None)
    return sheet.version


def test_drafts_are_never_signed_for_another_patient() -> None:
    station = FakeStation(allergy="碘造影剂")
    found = model(station)

    async def act() -> tuple[Hindrance, ...]:
        version = await drafted(found)
        await found.open(WANG)
        return await found.sign(ZHAO, version)

    assert asyncio.run(act()) == (Hindrance.NO_DRAFTS,)
    assert station.submitted == []
    assert len(found.desk.sheet(ZHAO).lines) == 1


def answered(found: DoctorModel) -> None:
    sheet = found.sheet
    assert sheet is not None
    for finding in sheet.unanswered():
        found.answer(finding, "上级医师同意")


def test_signing_gives_one_command_and_empties_the_sheet() -> None:
    station = FakeStation(allergy="碘造影剂")
    found = model(station)

    async def act() -> None:
        version = await drafted(found)
        answered(found)
        first, second = await asyncio.gather(found.sign(ZHAO, version), found.sign(ZHAO, version))
        assert first == second == ()

    asyncio.run(act())
    assert len(signs(station.submitted)) == 1
    assert found.desk.sheet(ZHAO).lines == ()


def test_a_refused_submit_keeps_the_drafts() -> None:
    station = FakeStation(allergy="碘造影剂")
    station.refuse = StoreFull("full")
    found = model(station)

    async def act() -> None:
        version = await drafted(found)
        answered(found)
        await found.sign(ZHAO, version)

    with pytest.raises(StoreFull):
        asyncio.run(act())
    assert len(found.desk.sheet(ZHAO).lines) == 1


def test_a_sheet_changed_after_the_question_is_not_signed() -> None:
    station = FakeStation(allergy="碘造影剂")
    found = model(station)

    async def act() -> tuple[Hindrance, ...]:
        version = await drafted(found)
        return await found.sign(ZHAO, version - 1)

    assert asyncio.run(act()) == (Hindrance.NOT_CHECKED_YET,)


def test_a_line_typed_fast_is_checked_at_its_last_letter_only() -> None:
    station = FakeStation()
    found = model(station)

    async def act() -> int:
        await drafted(found)
        station.checked_without.clear()
        station.delays[ZHAO] = asyncio.Event()
        letters = [asyncio.ensure_future(found.check(draft(f"mlpn {grams}g q8h ivgtt"))) for grams in range(1, 9)]
        await asyncio.sleep(0)
        station.delays[ZHAO].set()
        await asyncio.gather(*letters)
        return len(station.checked_without)

    assert asyncio.run(act()) == 1
    assert found.typed_check is not None


def test_a_failed_check_is_said_and_nothing_can_be_signed() -> None:
    station = FakeStation()
    station.broken["check"] = CentralUnreachable("test")
    found = model(station)
    with pytest.raises(WardlightError):
        asyncio.run(drafted(found))
    assert found.check_failed
    assert found.desk.sheet(ZHAO).hindrances() == (Hindrance.NOT_CHECKED_YET,)


def test_stopping_wants_a_reason_and_the_open_patient() -> None:
    station = FakeStation()
    found = model(station)

    async def act() -> None:
        await found.open(ZHAO)
        assert found.chart is not None
        row = found.chart.orders[1]
        await found.stop(ZHAO, row, Asked(at=NOW, reason="  "))
        await found.stop(WANG, row, Asked(at=NOW, reason="换药"))
        assert stops(station.submitted) == []
        await found.stop(ZHAO, row, Asked(at=NOW, reason="换药"))

    asyncio.run(act())
    assert [(one.patient, one.reason, len(one.orders)) for one in stops(station.submitted)] == [(ZHAO, "换药", 2)]


def test_a_result_is_acknowledged_for_its_patient_only() -> None:
    station = FakeStation()
    found = model(station)

    async def act(row: ResultRow) -> None:
        await found.open(ZHAO)
        await found.acknowledge(WANG, row, Action.INFORM)
        await found.acknowledge(ZHAO, row, Action.INFORM)

    asyncio.run(act(station.result_rows[ZHAO][0]))
    assert [one.patient for one in reads_of(station.submitted)] == [ZHAO]


def test_a_note_is_signed_for_its_patient_and_the_draft_goes() -> None:
    station = FakeStation()
    found = model(station)

    async def act() -> tuple[bool, bool]:
        await found.open(ZHAO)
        found.write_note("病程", "今日体温 39.5")
        await found.open(WANG)
        wrong = await found.sign_note(ZHAO, "病程记录")
        await found.open(ZHAO)
        return wrong, await found.sign_note(ZHAO, "病程记录")

    assert asyncio.run(act()) == (False, True)
    assert [(one.patient, one.title, one.text) for one in writes(station.submitted)] == [
        (ZHAO, "病程", "今日体温 39.5")
    ]
    assert found.notes.draft(ZHAO).is_empty


def test_a_half_typed_line_stays_with_its_patient() -> None:
    found = model()

    async def act() -> None:
        await found.open(ZHAO)
        found.keep_entry(ZHAO, typed(Entry(), "mlpn 1g", book()))
        await found.open(WANG)
        assert found.entry().text == ""
        await found.open(ZHAO)
        assert found.entry().text == "mlpn 1g"

    asyncio.run(act())


def test_a_draft_reads_as_stored_only_while_the_store_has_it_as_it_stands() -> None:
    station = FakeStation()
    found = model(station)

    def is_stored() -> bool:
        return found.note is not None and found.note.saved_at is not None

    async def write() -> list[bool]:
        await found.open(ZHAO)
        found.begin_note("日常病程")
        found.write_note("日常病程", "今日")
        seen = [is_stored()]
        await found.keep_notes()
        seen.append(is_stored())
        found.write_note("日常病程", "今日平稳")
        return [*seen, is_stored()]

    assert asyncio.run(write()) == [False, True, False]
    assert station.kept_drafts[ZHAO].text == "今日"


def test_what_was_written_before_is_there_again_and_gone_once_signed() -> None:
    station = FakeStation()
    before, after = model(station), model(station)

    async def through() -> None:
        await before.open(ZHAO)
        before.begin_note("日常病程")
        before.write_note("日常病程", "今日平稳")
        await before.keep_notes()
        await after.open(ZHAO)
        await after.restore_notes()
        assert after.note is not None
        assert (after.note.title, after.note.text) == ("日常病程", "今日平稳")
        assert after.note.saved_at is not None
        assert await after.sign_note(ZHAO, "病程记录")

    asyncio.run(through())
    assert station.kept_drafts == {}
