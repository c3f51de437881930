"""A station that was copied, or set back to an older copy of its disk: another uploader of the same journal was faster.

Nothing stands twice, and nobody is asked.
"""

import shutil
from pathlib import Path

import msgspec

from client.commands import WriteNote
from client.fhir import names
from offline.alerting import alert_id
from offline.outbox import State
from tests.offline.sync.test_alerting import DOSE, ORDER, SLOT
from tests.support import builders, whole
from tests.support.builders import PATIENT, ident
from tests.support.link import Fate
from tests.support.whole import Hospital, Place, run


def corrected(n: int, key: str, version: str | None) -> WriteNote:
    note: WriteNote = msgspec.structs.replace(
        builders.note(n, who=PATIENT), replaces=key, replaces_version=version, reason="更正"
    )
    return note


async def copied(hospital: Hospital, place: Place, later_s: float = 0.0) -> None:
    """The copy sends all that waits, so much later by its clock."""
    folder = place.folder.parent / "copy"
    shutil.copytree(place.folder, folder)
    clock = builders.set_clock()
    clock.advance(later_s)
    other = await Place(hospital, folder, clock, place.name, place.device).open()
    await other.settle()
    assert set(await other.states()) == {State.CONFIRMED}
    await other.close()


async def notes(hospital: Hospital) -> list[str]:
    return [
        one["identifier"]["value"] for one in await hospital.find("Composition", patient="p1") if "identifier" in one
    ]


async def written_and_corrected(place: Place) -> None:
    await place.submit(builders.note(1, who=PATIENT))
    row = next(row for row in await place.rows(ident(1)) if row.resource_type == "Composition")
    await place.submit(corrected(2, row.key, None))


def test_a_note_and_its_correction_that_the_copy_sent_already_are_confirmed(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await written_and_corrected(place)
        await copied(hospital, place)
        place.link.is_dark = False
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 2}
        assert len(await notes(hospital)) == len(set(await notes(hospital)))

    run(tmp_path, case)


def test_a_note_whose_answer_was_lost_is_confirmed_although_the_copy_corrected_it_since(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await written_and_corrected(place)
        place.link.is_dark = False
        place.link.writes.append(Fate.LOST_ANSWER)
        place.link.reads.extend([Fate.UNAVAILABLE] * 3)
        await place.round()
        place.link.reads.clear()
        await copied(hospital, place)
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 2}

    run(tmp_path, case)


def test_an_alert_that_the_copy_sent_at_another_minute_is_the_same_alert(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await whole.checked(hospital, place)
        place.link.is_dark = True
        await place.submit(builders.give(1, ORDER, SLOT))
        await hospital.change(ORDER, status="stopped")
        await copied(hospital, place, later_s=20)
        place.link.is_dark = False
        await place.settle()
        assert [await place.state(one) for one in (DOSE, alert_id(DOSE))] == [State.CONFIRMED] * 2
        found = await hospital.find("Communication", patient="p1")
        assert [names.DOSE_AFTER_STOP in str(one) for one in found] == [True]

    run(tmp_path, case)
