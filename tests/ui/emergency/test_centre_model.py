import asyncio

import pytest

from client.commands import Choice, DecideConflict
from client.errors import InputRefused, StoreDamaged, VersionConflict
from offline.changes import Change
from offline.outbox import State
from tests.ui.emergency.examples import SESSION, ValueStation, conflict, entry
from ui.emergency.centre_model import CentreModel
from ui.emergency.decision_model import DecisionModel


def _opened() -> tuple[ValueStation, CentreModel]:
    station = ValueStation()
    model = CentreModel(station, SESSION)
    asyncio.run(model.refresh())
    return station, model


def test_before_the_first_reading_nothing_is_known_and_nothing_reads_as_empty() -> None:
    model = CentreModel(ValueStation(), SESSION)
    assert (model.queue, model.conflicts, model.events) == (None, None, None)


def test_a_failed_reading_keeps_what_was_there_and_names_itself() -> None:
    station, model = _opened()
    before = model.queue
    station.error = StoreDamaged("page")
    asyncio.run(model.refresh())
    assert model.queue == before
    assert set(model.failed) == {"queue", "conflicts", "rules"}


def test_changes_of_the_outbox_ask_for_a_reading_until_closed() -> None:
    station, model = _opened()
    asked: list[bool] = []
    model.open(lambda: asked.append(True))
    station.change(Change(kinds=frozenset({"outbox"})))
    station.change(Change(kinds=frozenset({"Observation"})))
    model.close()
    assert len(asked) == 1
    assert station.listeners == 0


def test_only_the_author_withdraws_and_only_what_was_not_sent() -> None:
    _, model = _opened()
    assert model.may_withdraw(entry(1))
    assert not model.may_withdraw(entry(1, author="柳安"))
    assert not model.may_withdraw(entry(1, State.UNCLEAR))
    assert not model.may_retry(entry(1, State.CONFIRMED))


@pytest.mark.parametrize("why", ["", "   "])
def test_no_act_that_needs_a_reason_goes_without_one(why: str) -> None:
    station, model = _opened()
    with pytest.raises(InputRefused):
        asyncio.run(model.declare(why))
    with pytest.raises(InputRefused):
        asyncio.run(model.withdraw("c1", why))
    assert station.done == []


def test_an_export_needs_a_folder_that_exists(tmp_path: object) -> None:
    station, model = _opened()
    with pytest.raises(InputRefused):
        asyncio.run(model.export("/nowhere/at/all.jsonl"))
    asyncio.run(model.export(f"{tmp_path}/queue.jsonl"))
    assert station.done == [("export", f"{tmp_path}/queue.jsonl")]


def _sign(decision: DecisionModel) -> None:
    work = decision.signing()
    assert work is not None
    asyncio.run(work)


def test_a_decision_carries_what_was_seen_and_its_reason() -> None:
    station, model = _opened()
    decision = DecisionModel(model)
    decision.look_at("c6")
    decision.choose(Choice.KEEP_CENTRAL)
    assert decision.signing() is None
    decision.say_why("药师已减量")
    _sign(decision)
    command = station.commands[0]
    assert isinstance(command, DecideConflict)
    assert (command.command, command.choice, command.reason, command.seen) == (
        "c6",
        Choice.KEEP_CENTRAL,
        "药师已减量",
        "seen-1",
    )
    assert [one.command for one in model.conflicts or ()] == ["c7"]


def test_a_choice_about_versions_that_were_replaced_is_forgotten_and_refused() -> None:
    station, model = _opened()
    decision = DecisionModel(model)
    decision.look_at("c6")
    decision.choose(Choice.KEEP_MINE)
    decision.say_why("停药")
    station.found = (conflict(seen="seen-9"),)
    with pytest.raises(VersionConflict):
        _sign(decision)
    decision.look_at("c6")
    assert decision.choice is None
    assert decision.was_changed
    assert decision.why == "停药"


def test_a_choice_that_cannot_be_carried_out_is_not_offered() -> None:
    station, model = _opened()
    station.found = (conflict(kind="doubled-at-central"),)
    asyncio.run(model.refresh())
    decision = DecisionModel(model)
    decision.look_at("c6")
    decision.choose(Choice.WITHDRAW)
    assert decision.offered == (Choice.KEEP_CENTRAL,)
    assert decision.choice is None
