import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.commands import Choice, Command, Override, SignOrders
from client.errors import BugError, InputRefused, PolicyRefused, SafetyStopped, VersionConflict, WardlightError
from client.records import DoseOutcome
from offline import commands_kept, conflicts_kept, journal, numbers, overriding
from offline.changes import Change, Changes
from offline.intake import Intake, Receipt
from offline.mode import Mode
from offline.outbox import Outcome, State
from offline.projection import orders
from offline.store.books import Books
from offline.store.database import Database
from tests.support import builders
from tests.support.builders import (
    DOCTOR,
    NOW,
    NOW_MS,
    NURSE,
    decide,
    draft,
    give,
    ident,
    keep,
    land,
    note,
    sign,
    stop,
    verify,
    vitals,
)

Work = Callable[[Intake, Database, list[Change]], Awaitable[Any]]


def at_the_desk(tmp_path: Path, work: Work, *resources: dict[str, Any]) -> Any:
    """Do the work on a fresh store with patient 1 (no known allergy) and these resources."""

    async def through(database: Database) -> Any:
        changes, heard = Changes(), list[Change]()
        changes.subscribe(heard.append)
        known = [builders.patient(), builders.stay(), *(resources or [builders.no_allergy("a0")])]
        await database.write(lambda books: builders.load(books, *known))
        return await work(Intake(database, changes, builders.set_clock(), builders.desk()), database, heard)

    return builders.run(through, tmp_path / "s.db")


def taken(
    tmp_path: Path, *commands: Command, mode: Mode = Mode.ONLINE, resources: tuple[dict[str, Any], ...] = ()
) -> list[Receipt]:
    async def work(desk: Intake, database: Database, heard: list[Change]) -> list[Receipt]:
        return [await desk.take(command, builders.mode_state(mode)) for command in commands]

    found: list[Receipt] = at_the_desk(tmp_path, work, *resources)
    return found


def refused(tmp_path: Path, command: Command, *resources: dict[str, Any], mode: Mode = Mode.ONLINE) -> WardlightError:
    """The error, after proving that nothing was kept of the attempt."""

    async def work(desk: Intake, database: Database, heard: list[Change]) -> WardlightError:
        with pytest.raises(WardlightError) as caught:
            await desk.take(command, builders.mode_state(mode))
        assert await database.read(commands_kept.counts) == {}
        assert await database.read(journal.events) == []
        assert await database.read(lambda books: books.execute("SELECT count(*) FROM number_used").fetchone()[0]) == 0
        assert heard == []
        return caught.value

    found: WardlightError = at_the_desk(tmp_path, work, *resources)
    return found


def test_a_receipt_is_given_for_what_is_stored_and_the_change_is_told(tmp_path: Path) -> None:
    async def work(desk: Intake, database: Database, heard: list[Change]) -> None:
        receipt = await desk.take(sign(1), builders.mode_state())
        kept = await database.read(lambda books: commands_kept.get(books, ident(1)))
        assert (receipt.command, receipt.state, receipt.saved_at, receipt.number) == (
            ident(1),
            State.SAVED_HERE,
            NOW,
            None,
        )
        assert (kept.command, kept.mode, kept.station, kept.saved_at_ms) == (sign(1), "online", "N3D01", NOW_MS)
        assert heard == [
            Change(
                patients=frozenset({"Patient/p1"}),
                kinds=frozenset({"outbox", "MedicationRequest", "Task"}),
                command=ident(1),
            )
        ]

    at_the_desk(tmp_path, work)


def test_in_an_emergency_each_command_has_a_number_of_its_kind(tmp_path: Path) -> None:
    receipts = taken(
        tmp_path,
        sign(1),
        sign(2, draft("omeprazole-cap", dose="20", unit="mg")),
        vitals(3),
        note(4),
        mode=Mode.EMERGENCY,
    )
    found = [receipt.number or "" for receipt in receipts]
    assert [numbers.short(number) for number in found] == ["E-0001", "E-0002", "V-0001", "N-0001"]
    assert all(numbers.is_whole(number) for number in found)
    assert [receipt.has_warning for receipt in receipts] == [True, True, False, False]


def test_the_number_stands_in_the_bundle(tmp_path: Path) -> None:
    async def work(desk: Intake, database: Database, heard: list[Change]) -> None:
        receipt = await desk.take(sign(1), builders.mode_state(Mode.EMERGENCY))
        kept = await database.read(lambda books: commands_kept.get(books, ident(1)))
        assert receipt.number is not None
        assert receipt.number.encode() in kept.bundle
        assert b"emergency-entry" in kept.bundle

    at_the_desk(tmp_path, work)


def test_a_refused_command_uses_up_no_number(tmp_path: Path) -> None:
    error = refused(tmp_path, sign(1, frequency_of_nothing()), mode=Mode.EMERGENCY)
    assert isinstance(error, InputRefused)


def frequency_of_nothing() -> Any:
    return draft("omeprazole-cap", frequency="NEVER-HEARD", dose="20", unit="mg")


def test_a_command_given_twice_is_stored_once(tmp_path: Path) -> None:
    first, second = taken(tmp_path, vitals(1), vitals(1), mode=Mode.EMERGENCY)
    assert (first.seq, first.number) == (second.seq, second.number)


def test_another_command_under_a_used_id_is_a_bug(tmp_path: Path) -> None:
    with pytest.raises(BugError):
        taken(tmp_path, vitals(1), note(1))


def test_a_nurse_does_not_sign_orders(tmp_path: Path) -> None:
    command = msgspec.structs.replace(sign(1), author=NURSE)
    assert refused(tmp_path, command).facts == ("sign-orders", "role", "nurse")


def test_a_read_only_station_takes_nothing(tmp_path: Path) -> None:
    assert isinstance(refused(tmp_path, vitals(1), mode=Mode.READ_ONLY), PolicyRefused)


def penicillin(**more: Any) -> SignOrders:
    return sign(1, draft("amoxicillin-cap", dose="0.5", unit="g"), **more)


def test_a_known_severe_allergy_stops_the_order_whatever_is_said(tmp_path: Path) -> None:
    error = refused(tmp_path, penicillin(), builders.allergy("a1", "阿莫西林"))
    assert isinstance(error, SafetyStopped)
    reasons = tuple(
        Override(rule_id=rule, severity="high", finding="x", reason="y", draft_index=0, source="s", pack_version="1")
        for rule in error.facts
    )
    again = refused(tmp_path / "again", penicillin(overrides=reasons), builders.allergy("a1", "阿莫西林"))
    assert isinstance(again, SafetyStopped)


def test_what_was_not_checked_must_be_acknowledged(tmp_path: Path) -> None:
    error = refused(tmp_path, sign(1, acknowledged_not_checked=False), builders.flag("f", "x"))
    assert isinstance(error, SafetyStopped)
    assert error.facts[0] == "not-checked"
    assert "allergy:allergies-unknown" in error.facts


def test_an_interruption_is_answered_by_a_reason_for_that_rule_and_that_line(tmp_path: Path) -> None:
    twice = sign(
        1,
        draft("warfarin-tab", frequency="QD", dose="2.5", unit="mg"),
        draft("ibuprofen-srcap", frequency="BID", dose="0.3", unit="g"),
    )
    error = refused(tmp_path, twice)
    assert isinstance(error, SafetyStopped)

    def answered(line: int, reason: str) -> SignOrders:
        reasons = [
            Override(
                rule_id=rule,
                severity="high",
                finding="x",
                reason=reason,
                draft_index=line,
                source="s",
                pack_version="1",
            )
            for rule in error.facts
        ]
        return msgspec.structs.replace(twice, overrides=tuple(reasons))

    assert taken(tmp_path / "said", answered(0, "监测"))[0].state is State.SAVED_HERE
    for name, line, reason in (("blank", 0, "  "), ("number", 0, "11"), ("other line", 1, "监测")):
        assert isinstance(refused(tmp_path / name, answered(line, reason)), SafetyStopped), name


def test_a_dose_needs_the_order_that_is_still_pending(tmp_path: Path) -> None:
    async def work(desk: Intake, database: Database, heard: list[Change]) -> None:
        await desk.take(sign(1, draft(frequency="ST")), builders.mode_state())
        key = await database.read(lambda books: commands_kept.rows(books, ident(1))[0].key)
        await desk.take(give(2, key, NOW.replace(hour=12)), builders.mode_state())
        await desk.take(stop(3, key), builders.mode_state())
        await desk.take(vitals(4), builders.mode_state())
        found = await database.read(lambda books: commands_kept.briefs(books, "Patient/p1"))
        assert [brief.needs for brief in found] == [set(), {ident(1)}, {ident(1)}, set()]

    at_the_desk(tmp_path, work)


def test_a_second_change_of_a_row_needs_the_first(tmp_path: Path) -> None:
    async def work(desk: Intake, database: Database, heard: list[Change]) -> None:
        await desk.take(builders.stop_ahead(1, 5, "MedicationRequest/m1"), builders.mode_state())
        await desk.take(verify(2, "MedicationRequest/m1", "Task/t1"), builders.mode_state())
        await desk.take(stop(3, "MedicationRequest/m1"), builders.mode_state())
        found = await database.read(lambda books: commands_kept.briefs(books, "Patient/p1"))
        assert [brief.needs for brief in found] == [set(), set(), {ident(1)}]

    order = builders.drug_order("m1")
    at_the_desk(tmp_path, work, order, builders.verify_task("t1", "MedicationRequest/m1"))


def test_a_key_that_was_settled_meanwhile_is_followed(tmp_path: Path) -> None:
    async def work(desk: Intake, database: Database, heard: list[Change]) -> None:
        await desk.take(sign(1), builders.mode_state())
        names = await database.write(lambda books: land(books, ident(1)))
        ours, theirs = next(pair for pair in names.items() if pair[0].startswith("MedicationRequest"))
        await desk.take(stop(2, ours), builders.mode_state())
        kept = await database.read(lambda books: commands_kept.get(books, ident(2)))
        change, *_ = await database.read(lambda books: commands_kept.rows(books, ident(2)))
        assert kept.command == stop(2, ours)
        assert (change.key, change.base_version) == (theirs, "1")

    at_the_desk(tmp_path, work)


def test_a_stop_of_an_order_that_changed_since_it_was_seen_is_refused(tmp_path: Path) -> None:
    error = refused(tmp_path, stop(1, "MedicationRequest/m1", versions=("7",)), builders.drug_order("m1"))
    assert isinstance(error, VersionConflict)
    assert taken(
        tmp_path / "seen", stop(1, "MedicationRequest/m1", versions=("1",)), resources=(builders.drug_order("m1"),)
    )


def test_a_stop_of_an_order_that_is_not_here_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path, stop(1, "MedicationRequest/none")).facts == ("gone", "MedicationRequest")


@pytest.mark.parametrize(
    "command",
    [
        stop(1, "MedicationRequest/m1", versions=("1",), who="Patient/p2"),
        verify(1, "MedicationRequest/m1", None, who="Patient/p2"),
        give(1, "MedicationRequest/m1", NOW, who="Patient/p2"),
    ],
)
def test_an_order_of_another_patient_is_not_acted_on_under_this_name(tmp_path: Path, command: Command) -> None:
    resources = (builders.patient(2), builders.drug_order("m1"))
    error = refused(tmp_path, command, *resources)
    assert isinstance(error, PolicyRefused)
    assert error.facts[-1] == "other-patient"


def test_a_dose_not_given_without_a_reason_is_refused(tmp_path: Path) -> None:
    command = msgspec.structs.replace(give(1, "MedicationRequest/m1", NOW, DoseOutcome.NOT_GIVEN), reason="")
    assert isinstance(refused(tmp_path, command, builders.drug_order("m1")), InputRefused)


def test_only_the_author_withdraws_and_only_what_was_not_sent(tmp_path: Path) -> None:
    async def work(desk: Intake, database: Database, heard: list[Change]) -> None:
        await desk.take(note(1), builders.mode_state())
        with pytest.raises(PolicyRefused, match="author"):
            await desk.withdraw(ident(1), NURSE)
        assert await desk.withdraw(ident(1), DOCTOR) is State.WITHDRAWN
        with pytest.raises(PolicyRefused, match="sent"):
            await desk.withdraw(ident(1), DOCTOR)
        await desk.take(note(2), builders.mode_state())
        await database.write(lambda books: commands_kept.move(books, ident(2), Outcome.SEND_BEGUN, at_ms=NOW_MS))
        with pytest.raises(PolicyRefused, match="sent"):
            await desk.withdraw(ident(2), DOCTOR)
        assert await database.read(journal.broken) is None

    at_the_desk(tmp_path, work)


def test_what_others_need_is_not_withdrawn_before_them(tmp_path: Path) -> None:
    async def work(desk: Intake, database: Database, heard: list[Change]) -> None:
        await desk.take(sign(1, draft(frequency="ST")), builders.mode_state())
        key = await database.read(lambda books: commands_kept.rows(books, ident(1))[0].key)
        await desk.take(give(2, key, NOW), builders.mode_state())
        with pytest.raises(PolicyRefused, match="needed"):
            await desk.withdraw(ident(1), DOCTOR)
        await desk.withdraw(ident(2), NURSE)
        assert await desk.withdraw(ident(1), DOCTOR) is State.WITHDRAWN
        assert await database.read(lambda books: orders.orders(books, "Patient/p1")) == ()

    at_the_desk(tmp_path, work)


def in_conflict(books: Books) -> str:
    """Command 1 (a note) in conflict; what was on screen."""
    keep(books, note(1))
    commands_kept.move(books, ident(1), Outcome.SEND_BEGUN, at_ms=NOW_MS)
    seen = conflicts_kept.found(
        books, ident(1), "moved", mine=b'{"a":1}', central=b'{"a":2}', facts={"keys": ""}, at_ms=NOW_MS
    )
    commands_kept.move(books, ident(1), Outcome.CONFLICT_FOUND, at_ms=NOW_MS)
    return seen


@pytest.mark.parametrize(
    ("choice", "state"),
    [(Choice.KEEP_MINE, State.SAVED_HERE), (Choice.KEEP_CENTRAL, State.RESOLVED), (Choice.WITHDRAW, State.WITHDRAWN)],
)
def test_a_decision_moves_the_command_and_is_done_itself(tmp_path: Path, choice: Choice, state: State) -> None:
    async def work(desk: Intake, database: Database, heard: list[Change]) -> None:
        seen = await database.write(in_conflict)
        receipt = await desk.take(decide(2, ident(1), choice, seen), builders.mode_state())
        assert receipt.state is State.CONFIRMED
        assert (await database.read(lambda books: commands_kept.get(books, ident(1)))).state is state
        assert await database.read(journal.broken) is None

    at_the_desk(tmp_path, work)


def test_a_decision_on_something_else_than_stands_there_is_refused_whole(tmp_path: Path) -> None:
    async def work(desk: Intake, database: Database, heard: list[Change]) -> None:
        await database.write(in_conflict)
        with pytest.raises(VersionConflict):
            await desk.take(decide(2, ident(1), Choice.KEEP_MINE, "other"), builders.mode_state())
        assert (await database.read(lambda books: commands_kept.get(books, ident(1)))).state is State.CONFLICT
        assert await database.read(lambda books: commands_kept.several(books, [ident(2)])) == []

    at_the_desk(tmp_path, work)


def test_many_commands_at_once_are_each_stored_once_and_in_order(tmp_path: Path) -> None:
    async def work(desk: Intake, database: Database, heard: list[Change]) -> None:
        receipts = await asyncio.gather(
            *(desk.take(vitals(n), builders.mode_state(Mode.EMERGENCY)) for n in range(1, 41))
        )
        assert [receipt.seq for receipt in receipts] == list(range(1, 41))
        assert len({receipt.number for receipt in receipts}) == 40
        assert [change.command for change in heard] == [ident(n) for n in range(1, 41)]
        assert await database.read(journal.broken) is None

    at_the_desk(tmp_path, work)


def test_the_check_for_the_screen_finds_what_intake_finds(tmp_path: Path) -> None:
    async def work(desk: Intake, database: Database, heard: list[Change]) -> None:
        report = await desk.check("Patient/p1", penicillin())
        with pytest.raises(SafetyStopped) as caught:
            await desk.take(penicillin(), builders.mode_state())
        assert caught.value.facts == overriding.unanswered(report, penicillin())

    at_the_desk(tmp_path, work, builders.allergy("a1", "阿莫西林"))
