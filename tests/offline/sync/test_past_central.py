"""What was said on the telephone and what was written on paper reaches central with who said, wrote and typed it, and never twice."""

from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.commands import (
    ClosePaper,
    Command,
    FromPaper,
    PaperTotals,
    PhonedResult,
    RecordFluids,
    ReportPhoned,
    SettlePhoned,
    WriteNote,
)
from client.errors import PolicyRefused
from client.fhir import names
from client.records import Amount, Code
from client.records.fluids import FluidEntry, FluidKind
from offline.outbox import State
from offline.projection.phoned import Comparison, PhonedRow
from tests.offline.sync.test_consults import cut
from tests.support import builders
from tests.support.builders import DOCTOR, NOW, NURSE, PATIENT, act, ident
from tests.support.whole import Hospital, Place, checked, run

EARLIER = NOW - timedelta(hours=6)
PAGE = "P-N3-N3D01-261120-0007-L"


def potassium(value: str, unit: str = "mmol/L") -> Amount:
    return Amount(value=Decimal(value), unit=unit, code=unit)


def call(n: int, value: str, again: str | None = None, **more: Any) -> ReportPhoned:
    what = Code(text="钾", system=names.LOINC, code="2823-3")
    one = PhonedResult(what=what, amount=potassium(value), read_back=potassium(again or value))
    plain: dict[str, Any] = {**act(n, NURSE), "results": (one,), "caller": "检验科 王敏", "taken_at": NOW}
    return ReportPhoned(**{**plain, "identified_by": ("name", "hospital-number"), **more})


def on_paper(command: Command, line: int = 1, **more: Any) -> Command:
    paper = FromPaper(page=PAGE, line=line, enterer=DOCTOR, **more)
    made: Command = msgspec.structs.replace(command, paper=paper)
    return made


def fluids(n: int, **volumes: int) -> RecordFluids:
    entries = tuple(FluidEntry(kind=FluidKind(kind), volume=Decimal(volume)) for kind, volume in volumes.items())
    return RecordFluids(**act(n, NURSE), entries=entries)


async def only(place: Place) -> PhonedRow:
    (row,) = await place.station.phoned()
    return row


def test_a_phoned_result_that_was_not_said_back_as_it_was_said_is_not_kept(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        await cut(place)
        with pytest.raises(PolicyRefused, match="not-read-back"):
            await place.submit(call(1, "3.1", "3.7"))
        assert await place.station.phoned() == ()

    run(tmp_path, case)


def test_a_phoned_result_is_preliminary_with_its_caller_and_waits_for_the_laboratorys_own(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await cut(place)
        await place.submit(call(1, "3.1", taken_at=EARLIER))
        assert (await only(place)).comparison is Comparison.WAITING
        place.link.is_dark = False
        place.pass_time(60)
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 1}
        (row,) = await hospital.find("Observation", patient=PATIENT, status="preliminary")
        assert (
            row["extension"][-1]["valueString"] == "检验科 王敏" or row["extension"][0]["valueString"] == "检验科 王敏"
        )
        assert row["performer"][0]["reference"] == NURSE.reference
        assert len(await hospital.find("Communication", patient=PATIENT)) == 1

    run(tmp_path, case)


def test_the_laboratorys_own_result_is_compared_and_a_person_says_which_counts(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(call(1, "3.1"))
        await place.settle()
        await hospital.put(builders.lab("l9", "2823-3", "3.7", "mmol/L"))
        place.pass_time(60)
        await place.round()
        row = await only(place)
        assert row.comparison is Comparison.DIFFERENT
        assert row.laboratory is not None
        plain = {**act(2, NURSE), "phoned": row.result.key, "phoned_version": row.version}
        with pytest.raises(PolicyRefused, match="differs-unsaid"):
            await place.submit(SettlePhoned(**plain, laboratory=row.laboratory.key, is_same=True))
        await place.submit(SettlePhoned(**plain, laboratory=row.laboratory.key, is_same=False, reason="听错"))
        await place.settle()
        assert await place.station.phoned() == ()
        kept = await hospital.read(row.result.key)
        assert kept["status"] == "cancelled", "it stays, and counts no more"
        assert any(one["url"] == names.SUPERSEDED_BY for one in kept["extension"])

    run(tmp_path, case)


def test_the_same_value_in_another_unit_is_never_called_the_same(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        own = builders.lab("l9", "2823-3", "3.1", "mg/dL")
        await hospital.put({**own, "effectiveDateTime": builders.stamp(EARLIER)})
        place.pass_time(60)
        await place.round()
        await place.submit(call(1, "3.1", taken_at=EARLIER))
        assert (await only(place)).comparison is Comparison.OTHER_UNIT

    run(tmp_path, case)


def test_what_was_written_on_paper_names_who_wrote_it_who_typed_it_and_when_it_happened(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        earlier = NOW - timedelta(hours=3)
        signs = msgspec.structs.replace(builders.vitals(1, temperature="38.5"), occurred_at=earlier, author=NURSE)
        await place.submit(on_paper(signs))
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 1}
        (row,) = await hospital.find("Observation", patient=PATIENT, category="vital-signs")
        assert row["effectiveDateTime"] == builders.stamp(earlier)
        assert row["performer"][0]["reference"] == NURSE.reference
        assert names.FROM_PAPER in [tag["code"] for tag in row["meta"]["tag"]]
        (trace,) = await hospital.find("Provenance", target=f"Observation/{row['id']}")
        who = {one["type"]["coding"][0]["code"]: one["who"]["reference"] for one in trace["agent"]}
        assert (who["author"], who["enterer"]) == (NURSE.reference, DOCTOR.reference)
        assert trace["occurredDateTime"] == builders.stamp(earlier)
        assert trace["activity"]["text"] == "downtime back-entry from paper"

    run(tmp_path, case)


def test_a_dose_that_was_charted_already_is_offered_and_not_doubled(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await checked(hospital, place)
        await place.submit(builders.give(1, "MedicationRequest/o1", NOW))
        again = msgspec.structs.replace(builders.give(2, "MedicationRequest/o1", NOW), slot_at=None, occurred_at=NOW)
        (known,) = await place.station.paper_duplicates(on_paper(again))
        assert not known.is_from_paper
        with pytest.raises(PolicyRefused, match=r"once-more|paper-duplicate"):
            await place.submit(on_paper(again))
        assert len(await place.rows(ident(1))) > 0
        assert await place.waiting() == 1

    run(tmp_path, case)


def test_a_volume_typed_twice_is_offered_and_another_of_the_same_time_is_said_to_be_another(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        await place.submit(on_paper(fluids(1, urine=350)))
        (known,) = await place.station.paper_duplicates(on_paper(fluids(2, urine=350), 2))
        assert known.is_from_paper
        with pytest.raises(PolicyRefused, match="paper-duplicate"):
            await place.submit(on_paper(fluids(2, urine=350), 2))
        await place.submit(on_paper(fluids(2, urine=350), 2, others=(known.key,)))
        await place.submit(on_paper(fluids(3, oral=200), 3))
        assert await place.station.paper_totals(PATIENT, PAGE) == PaperTotals(
            lines=3, doses=0, intake=Decimal(200), output=Decimal(700)
        )

    run(tmp_path, case)


def test_a_sheet_is_closed_when_it_adds_up_or_with_why_it_does_not(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(on_paper(fluids(1, urine=350, oral=200)))
        there = await place.station.paper_totals(PATIENT, PAGE)
        wrong = msgspec.structs.replace(there, lines=7)
        with pytest.raises(PolicyRefused, match="paper-counts"):
            await place.submit(ClosePaper(**act(2, NURSE), page=PAGE, counted=wrong, entered=wrong))
        await place.submit(
            ClosePaper(**act(3, NURSE), page=PAGE, counted=wrong, entered=there, reason="第 2 行起无法辨认")
        )
        await place.settle()
        (task,) = [one for one in await hospital.find("Task", patient=PATIENT) if one.get("description") == PAGE]
        said = {one["type"]["coding"][0]["code"]: one.get("valueInteger") for one in task["output"]}
        assert (said["counted-lines"], said["entered-lines"]) == (7, 1)

    run(tmp_path, case)


def test_a_page_that_lies_ahead_and_a_check_of_an_order_are_not_entered_from_paper(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        ahead = msgspec.structs.replace(builders.vitals(1, pulse="90"), occurred_at=NOW + timedelta(hours=1))
        with pytest.raises(PolicyRefused, match="in-the-future"):
            await place.submit(on_paper(ahead))
        with pytest.raises(PolicyRefused, match="not-from-paper"):
            await place.submit(on_paper(builders.verify(2, "MedicationRequest/o1", "Task/t1")))

    run(tmp_path, case)


def note_of(n: int, words: str, at: datetime = EARLIER) -> WriteNote:
    made: WriteNote = msgspec.structs.replace(builders.note(n), text=words, occurred_at=at)
    return made


def test_a_note_from_paper_keeps_its_writer_and_time_and_one_of_the_same_hour_is_offered(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(on_paper(note_of(1, "14:00 患者诉胸闷，已处理。")))
        again = on_paper(note_of(2, "14:10 好转。", EARLIER + timedelta(minutes=10)), 2)
        (known,) = await place.station.paper_duplicates(again)
        assert known.is_from_paper
        with pytest.raises(PolicyRefused, match="paper-duplicate"):
            await place.submit(again)
        await place.submit(
            on_paper(note_of(2, "14:10 好转。", EARLIER + timedelta(minutes=10)), 2, others=(known.key,))
        )
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 2}
        found = await hospital.find("Composition", patient=PATIENT)
        assert {one["date"] for one in found} >= {builders.stamp(EARLIER)}
        tags = [tag for one in found for tag in one["meta"]["tag"] if tag["system"] == names.PAPER_PAGE]
        assert sorted(tag["code"] for tag in tags) == [f"{PAGE}#1", f"{PAGE}#2"]

    run(tmp_path, case)


def test_the_sums_of_a_sheet_that_two_stations_entered_are_the_same_at_both_and_it_is_closed_once_whole(
    tmp_path: Path,
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        (tmp_path / "other").mkdir()
        other = await Place(hospital, tmp_path / "other", builders.set_clock(), "N3-N02").open()
        await checked(hospital, place)
        await place.submit(on_paper(fluids(1, urine=350, oral=200)))
        given = msgspec.structs.replace(
            builders.give(2, "MedicationRequest/o1", NOW), slot_at=None, occurred_at=EARLIER
        )
        await place.submit(on_paper(given, 2, others=()))
        await place.settle()
        await other.round()
        await other.submit(on_paper(fluids(3, urine=100), 3))
        mine = await other.station.paper_totals(PATIENT, PAGE)
        assert mine == PaperTotals(lines=3, doses=1, intake=Decimal(200), output=Decimal(450))
        assert [one.line for one in await other.station.paper_elsewhere(PATIENT, PAGE)] == [1, 2]
        await other.settle()
        place.pass_time(60)
        await place.round()
        assert await place.station.paper_totals(PATIENT, PAGE) == mine
        assert await place.station.paper_totals(PATIENT, "another sheet") == PaperTotals(lines=0)
        await place.submit(ClosePaper(**act(9, NURSE), page=PAGE, counted=mine, entered=mine))
        await other.close()

    run(tmp_path, case)


def test_a_sheet_is_closed_once_unless_something_was_entered_since_and_never_empty(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        nothing = PaperTotals(lines=0)
        with pytest.raises(PolicyRefused, match="paper-empty"):
            await place.submit(ClosePaper(**act(1, NURSE), page=PAGE, counted=nothing, entered=nothing))
        await place.submit(on_paper(fluids(2, urine=350)))
        there = await place.station.paper_totals(PATIENT, PAGE)
        await place.submit(ClosePaper(**act(3, NURSE), page=PAGE, counted=there, entered=there))
        with pytest.raises(PolicyRefused, match="paper-closed"):
            await place.submit(ClosePaper(**act(4, DOCTOR), page=PAGE, counted=there, entered=there))
        await place.settle()
        with pytest.raises(PolicyRefused, match="paper-closed"):
            await place.submit(ClosePaper(**act(5, NURSE), page=PAGE, counted=there, entered=there))
        await place.submit(on_paper(fluids(6, urine=100), 2))
        more = await place.station.paper_totals(PATIENT, PAGE)
        await place.submit(ClosePaper(**act(7, NURSE), page=PAGE, counted=more, entered=more))

    run(tmp_path, case)
