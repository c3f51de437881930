"""Tags and comments from the bedside to central and back; what is private goes nowhere."""

from pathlib import Path
from typing import Any

import pytest

from client.commands import AddTag, Choice, CommentTeam, RemoveTag
from client.errors import InputRefused, VersionConflict
from client.fhir import names
from client.records import Code, Tag
from offline.outbox import State
from tests.support import builders
from tests.support.builders import DOCTOR, NURSE, PATIENT, act, ident
from tests.support.whole import Hospital, Place, run, session

SECRET = "nobody else may read this 私人"


def add(n: int = 1) -> AddTag:
    return AddTag(**act(n), name=Code(text="听力障碍"), category="care", reason="左耳助听器")


def remove(n: int, tag: Tag) -> RemoveTag:
    return RemoveTag(**act(n, NURSE), flag=tag.key, flag_version=tag.version, reason="已配新助听器")


async def tags(place: Place) -> dict[str, Tag]:
    banner = await place.station.banner(PATIENT)
    assert banner is not None
    return {tag.name.text: tag for tag in banner.tags}


def test_a_tag_stands_at_once_reaches_central_and_can_be_taken_off(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(add())
        here = (await tags(place))["听力障碍"]
        assert (here.by, here.reason) == (DOCTOR.name, "左耳助听器")
        await place.settle()
        assert await place.state(ident(1)) is State.CONFIRMED
        (flag,) = await hospital.find("Flag", patient=PATIENT)
        assert flag["status"] == "active"
        await place.submit(remove(2, (await tags(place))["听力障碍"]))
        assert "听力障碍" not in await tags(place)
        await place.settle()
        (flag,) = await hospital.find("Flag", patient=PATIENT)
        assert flag["status"] == "inactive"

    run(tmp_path, case)


def test_a_tag_put_on_without_central_can_be_taken_off_again_before_it_is_sent(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(add())
        await place.submit(remove(2, (await tags(place))["听力障碍"]))
        assert "听力障碍" not in await tags(place)
        await place.settle()
        (flag,) = await hospital.find("Flag", patient=PATIENT)
        assert flag["status"] == "inactive"

    run(tmp_path, case)


def test_a_tag_that_central_changed_meanwhile_waits_for_a_person(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(add())
        await place.settle()
        tag = (await tags(place))["听力障碍"]
        await place.submit(remove(2, tag))
        await hospital.change(tag.key, code={"text": "听力障碍 双耳"})
        await place.settle()
        assert await place.state(ident(2)) is State.CONFLICT
        await place.decide(3, Choice.KEEP_CENTRAL)
        await place.settle()
        assert "听力障碍 双耳" in await tags(place)

    run(tmp_path, case)


def test_a_tag_that_is_over_at_central_already_needs_nothing(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(add())
        await place.settle()
        tag = (await tags(place))["听力障碍"]
        await place.submit(remove(2, tag))
        await hospital.change(tag.key, status="inactive")
        await place.settle()
        assert await place.state(ident(2)) in {State.CONFIRMED, State.RESOLVED}
        assert await place.waiting() == 0

    run(tmp_path, case)


def test_what_the_author_did_not_see_is_not_taken_off(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(add())
        await place.settle()
        tag = (await tags(place))["听力障碍"]
        await hospital.change(tag.key, code={"text": "听力障碍 双耳"})
        place.pass_time(5)
        await place.duty("pull")
        with pytest.raises(VersionConflict):
            await place.submit(remove(2, tag))

    run(tmp_path, case)


def test_a_team_comment_is_read_by_the_team_and_is_no_note_of_the_record(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(CommentTeam(**act(1), text="家属晚上八点后来"))
        (comment,) = await place.station.team_comments(PATIENT)
        assert (comment.text, comment.author, comment.mark is not None) == ("家属晚上八点后来", DOCTOR.name, True)
        await place.settle()
        assert await place.state(ident(1)) is State.CONFIRMED
        (made,) = await hospital.find("Communication", patient=PATIENT)
        assert made["category"][0]["coding"][0]["code"] == names.TEAM_COMMENT
        assert await place.station.notes(PATIENT) == ()
        assert all(task.kind != names.DOSE_AFTER_STOP for task in await place.station.tasks())

    run(tmp_path, case)


def test_a_private_comment_is_durable_and_goes_nowhere_and_to_nobody(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        mine, other = session(DOCTOR), session(NURSE)
        await place.station.keep_private_comment(mine, PATIENT, SECRET)
        await place.crash()
        (kept,) = await place.station.private_comments(mine, PATIENT)
        assert kept.text == SECRET
        assert await place.station.private_comments(other, PATIENT) == ()
        assert await place.station.private_comments(mine, "Patient/p2") == ()
        await place.settle()
        sent: list[dict[str, Any]] = [one for kind in ("Communication", "Basic") for one in await hospital.find(kind)]
        assert sent == []
        held = await place.database.read(
            lambda books: books.execute(
                "SELECT count(*) FROM command WHERE instr(bundle, ?)", (SECRET.encode(),)
            ).fetchone()
        )
        assert held[0] == 0
        await place.station.drop_private_comment(other, kept)
        assert await place.station.private_comments(mine, PATIENT) == (kept,), "only its author throws it away"
        await place.station.drop_private_comment(mine, kept)
        assert await place.station.private_comments(mine, PATIENT) == ()

    run(tmp_path, case)


@pytest.mark.parametrize("text", ["", "  \n", "x" * 4001])
def test_a_private_comment_says_something_and_not_too_much(tmp_path: Path, text: str) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        with pytest.raises(InputRefused):
            await place.station.keep_private_comment(session(DOCTOR), builders.PATIENT, text)

    run(tmp_path, case)
