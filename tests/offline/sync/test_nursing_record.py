"""The nursing record: what was observed stands with its time beside what a nurse writes, signs, corrects; a head nurse signs beside her."""

from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.commands import CosignNote, WriteNote
from client.errors import InputRefused, PolicyRefused
from client.records import Person, Role
from offline.nursing_entry import entry_of, parts_of
from offline.nursing_views import Entry
from offline.outbox import State
from tests.offline.sync.test_consults import cut
from tests.support import builders
from tests.support.builders import DOCTOR, NURSE, PATIENT, act, ident
from tests.support.whole import Hospital, Place, run

HEAD = Person(reference="Practitioner/h1", name="周护士长", role=Role.HEAD_NURSE, staff_number="H001")
PARTS = {"condition": "患者诉气促，呼吸 28 次/分", "measures": "半卧位，吸氧 3 L/min", "effect": "15 分钟后缓解"}


def write(n: int, who: Person = NURSE, **more: Any) -> WriteNote:
    return entry_of({**act(n, who)}, {**PARTS, **more.pop("parts", {})}, **more)


async def entries(place: Place, kind: str = "record") -> list[Entry]:
    return [one for one in (await place.station.nursing_record(PATIENT)).entries if one.kind == kind]


def test_an_entry_with_values_that_were_taken_over_is_signed_and_says_where_they_come_from(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(builders.vitals(1, temperature="38.9", pulse="104"))
        await place.settle()
        (sign,) = await entries(place, "sign")
        assert sign.what == "T 38.9 ℃ P 104 /min"
        assert sign.by == NURSE.name
        await place.submit(write(2, taken=[sign]))
        (made,) = await entries(place)
        assert made.note is not None
        sections = {one.id: one for one in made.note.note.sections}
        assert list(sections) == ["values", "condition", "measures", "effect"]
        assert sections["values"].sources == sign.rows
        assert len(sign.rows) == 2
        assert "T 38.9 ℃ P 104 /min（李护士）" in sections["values"].text.replace(NURSE.name, "李护士")
        await place.settle()
        (row,) = [one for one in await hospital.find("Composition", patient=PATIENT) if one["title"] == "护理记录"]
        assert row["section"][0]["entry"] == [{"reference": key} for key in sign.rows]

    run(tmp_path, case)


def test_a_blank_that_nobody_filled_in_is_not_signed(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        with pytest.raises(InputRefused) as caught:
            write(1, parts={"condition": "体温____ ℃"})
        assert caught.value.facts == ("text", "blank", "condition")
        with pytest.raises(InputRefused):
            entry_of({**act(2, NURSE)}, {})
        assert await entries(place) == []

    run(tmp_path, case)


def test_a_correction_says_why_and_the_old_words_stay(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(write(1))
        await place.settle()
        (old,) = await entries(place)
        assert old.note is not None
        assert parts_of(old.note.note) == PARTS
        with pytest.raises(InputRefused):
            await place.submit(write(2, replaces=old.note.note, reason=" "))
        later = write(3, parts={"measures": "半卧位，吸氧 5 L/min"}, replaces=old.note.note, reason="流量笔误")
        await place.submit(msgspec.structs.replace(later, occurred_at=place.station.clock.now()))
        await place.settle()
        found = {one.is_old: one for one in await entries(place)}
        assert "吸氧 3 L/min" in found[True].what
        assert "吸氧 5 L/min" in found[False].what
        assert await place.states() == {State.CONFIRMED: 2}

    run(tmp_path, case)


def test_a_head_nurse_signs_beside_a_nurse_and_nobody_else_does(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(write(1))
        await place.settle()
        (entry,) = await entries(place)
        assert entry.note is not None
        note = entry.note.note
        for n, who in ((2, DOCTOR), (3, msgspec.structs.replace(NURSE, reference="Practitioner/n9"))):
            with pytest.raises(PolicyRefused, match="needs-head-nurse"):
                await place.submit(CosignNote(**act(n, who), note=note.key, version=note.version))
        await place.submit(CosignNote(**act(4, HEAD), note=note.key, version=note.version))
        await place.settle()
        (entry,) = await entries(place)
        assert entry.note is not None
        assert entry.note.note.cosigned_by == (HEAD.name,)
        await place.submit(builders.note(5))
        progress = next(row.note for row in await place.station.notes(PATIENT) if row.note.title != "护理记录")
        with pytest.raises(PolicyRefused, match="needs-doctor"):
            await place.submit(CosignNote(**act(6, HEAD), note=progress.key, version=progress.version))
        with pytest.raises(PolicyRefused, match="needs-nurse"):
            await place.submit(write(7, who=DOCTOR))

    run(tmp_path, case)


def test_in_an_emergency_it_is_written_here_and_reaches_central_once(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await cut(place)
        await place.submit(write(1))
        (entry,) = await entries(place)
        assert entry.mark is not None
        assert entry.mark.is_emergency
        place.link.is_dark = False
        await place.settle()
        assert await place.state(ident(1)) is State.CONFIRMED
        assert len(await hospital.find("Composition", patient=PATIENT)) == 1

    run(tmp_path, case)
