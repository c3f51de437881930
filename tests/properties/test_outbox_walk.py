"""A random walk of one ward through everything a link, a server, a rival and a power cut can do, against the promises of emergency.md."""

import asyncio
import shutil
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from client.commands import Choice, Command, Ending, EndingKind, OrderDraft
from client.errors import InputRefused, PolicyRefused, SafetyStopped, VersionConflict
from client.records import Code, OrderKind, OrderTerm
from offline.outbox import State
from tests.properties.promises import Ledger, hold_at_last, hold_now
from tests.support import builders, whole
from tests.support.link import Died, Fate, Link

DRUGS = ("omeprazole-cap", "metformin-tab", "folic-acid-tab", "ambroxol-tab", "lactulose-sol", "smectite-powder")
PATIENTS = st.sampled_from([f"Patient/p{n}" for n in whole.PATIENTS])
REFUSALS = (PolicyRefused, SafetyStopped, VersionConflict, InputRefused)
WRITE_FATES = st.sampled_from([fate for fate in Fate if fate is not Fate.PASS])
READ_FATES = st.sampled_from(
    [
        Fate.NEVER_LEFT,
        Fate.CUT_BEFORE,
        Fate.BUSY,
        Fate.FAILED_BEFORE,
        Fate.HTML,
        Fate.TRUNCATED,
        Fate.EMPTY,
        Fate.OTHER_TYPE,
        Fate.DIED_BEFORE,
    ]
)


class Walk(RuleBasedStateMachine):
    """One station, sometimes with a second uploader of the same commands, one hospital, one rival."""

    def __init__(self) -> None:
        super().__init__()
        whole._furnished()
        self.folder = Path(tempfile.mkdtemp(prefix="wardlight-walk-"))
        self.runner = asyncio.Runner()
        self.ledger = Ledger()
        self.number = 0
        self.second: whole.Place | None = None
        self.seconds = 0

    @initialize()
    def begin(self) -> None:
        self.hospital, self.place = self.run(whole.ward(self.folder))

    def run(self, work: Any) -> Any:
        return self.runner.run(work)

    # --- what people at this station do ----------------------------------------------------------------------------

    def _submit(self, make: Any) -> None:
        self.number += 1
        command: Command = make(self.number)
        try:
            self.run(self.place.submit(command))
        except REFUSALS:
            return
        self.ledger.receipts[command.id] = command

    @rule(
        who=PATIENTS, drugs=st.lists(st.sampled_from(DRUGS), min_size=1, max_size=2, unique=True), group=st.booleans()
    )
    def sign(self, who: str, drugs: list[str], group: bool) -> None:
        lines = [builders.draft(drug, group=int(group)) for drug in drugs]
        self._submit(lambda n: builders.sign(n, *lines, who=who))

    @rule(who=PATIENTS)
    def sign_laboratory(self, who: str) -> None:
        line = OrderDraft(
            kind=OrderKind.LABORATORY,
            term=OrderTerm.ONCE,
            what=Code(text="Potassium"),
            catalogue_id="2823-3",
            starts_at=builders.NOW,
        )
        self._submit(lambda n: builders.sign(n, line, who=who))

    def _order(self, who: str, pick: int) -> tuple[str, str | None] | None:
        found = [
            row.order
            for row in self.run(self.place.station.orders(who))
            if row.order.key.startswith("MedicationRequest/")
        ]
        return (found[pick % len(found)].key, found[pick % len(found)].version) if found else None

    @rule(who=PATIENTS, pick=st.integers(0, 5))
    def stop(self, who: str, pick: int) -> None:
        if found := self._order(who, pick):
            self._submit(lambda n: builders.stop(n, found[0], versions=(found[1],), who=who))

    @rule(who=PATIENTS, pick=st.integers(0, 5), is_error=st.booleans())
    def void(self, who: str, pick: int, is_error: bool) -> None:
        if found := self._order(who, pick):
            self._submit(lambda n: builders.void(n, found[0], versions=(found[1],), who=who, is_error=is_error))

    @rule(who=PATIENTS, pick=st.integers(0, 5), hours=st.integers(1, 9))
    def stop_ahead(self, who: str, pick: int, hours: int) -> None:
        if found := self._order(who, pick):
            self._submit(lambda n: builders.stop_ahead(n, hours, found[0], versions=(found[1],), who=who))

    @rule(who=PATIENTS, pick=st.integers(0, 5), drug=st.sampled_from(DRUGS), how=st.sampled_from(list(EndingKind)))
    def change(self, who: str, pick: int, drug: str, how: EndingKind) -> None:
        if found := self._order(who, pick):
            ending = Ending(
                orders=(found[0],), versions=(found[1],), how=how, at=builders.NOW, reason="更改", replaced_by=0
            )
            self._submit(lambda n: builders.sign(n, builders.draft(drug), who=who, endings=(ending,)))

    @rule(who=PATIENTS, drug=st.sampled_from(DRUGS))
    def order_by_word_of_mouth(self, who: str, drug: str) -> None:
        line = builders.draft(drug, frequency="ST", term=OrderTerm.ONCE)
        self._submit(lambda n: builders.oral(n, line, who=who))

    @rule()
    def countersign(self) -> None:
        waiting = self.run(self.place.station.to_countersign())
        if waiting:
            one = waiting[0]
            keys = tuple(order.key for order in one.orders)
            self._submit(lambda n: builders.countersign(n, one.countersign.task.key, *keys, who=one.patient))

    @rule(who=PATIENTS, pick=st.integers(0, 5))
    def verify(self, who: str, pick: int) -> None:
        groups = self.run(self.place.station.to_verify(who))
        if groups:
            group = groups[pick % len(groups)]
            self._submit(lambda n: builders.verify(n, group.rows[0].order.key, group.task, who=who))

    @rule(who=PATIENTS, pick=st.integers(0, 5), slot=st.integers(0, 2))
    def give(self, who: str, pick: int, slot: int) -> None:
        if found := self._order(who, pick):
            at = builders.NOW.replace(hour=(8, 12, 18)[slot])
            for group in self.run(self.place.station.to_verify(who)):
                if found[0] in {row.order.key for row in group.rows}:
                    lead, task = group.rows[0].order.key, group.task
                    self._submit(lambda n, lead=lead, task=task: builders.verify(n, lead, task, who=who))
            self._submit(lambda n: builders.give(n, found[0], at, who=who))

    @rule(who=PATIENTS)
    def chart(self, who: str) -> None:
        self._submit(lambda n: builders.vitals(n, who, temperature="38.5", systolic="120", diastolic="80"))

    @rule(who=PATIENTS)
    def write(self, who: str) -> None:
        self._submit(lambda n: builders.note(n, who=who))

    @rule(who=PATIENTS)
    def read_result(self, who: str) -> None:
        self._submit(lambda n: builders.acknowledge(n, f"Observation/l{who[-1]}", who=who))

    @precondition(lambda self: self.second is None)
    @rule(pick=st.integers(0, 9))
    def withdraw(self, pick: int) -> None:
        ids = list(self.ledger.receipts)
        if not ids:
            return
        self._take_back(ids[pick % len(ids)])

    def _take_back(self, ident: str) -> None:
        command = self.ledger.receipts[ident]
        try:
            self.run(self.place.station.withdraw(whole.session(command.author), command.id, "slip"))
        except PolicyRefused:
            return

    @rule(who=PATIENTS, pick=st.integers(0, 5))
    def stop_and_hear_yes_but_not_read_back(self, who: str, pick: int) -> None:
        """Central says yes and falls silent before the change could be read: on screen the order must not run again."""
        self._come_to_rest()
        if found := self._order(who, pick):
            self._submit(lambda n: builders.stop(n, found[0], versions=(found[1],), who=who))
            self.place.link.reads.extend([Fate.CUT_BEFORE] * 2)
            self._worked(self.place.duty("push"))

    @precondition(lambda self: self.second is None)
    @rule(who=PATIENTS)
    def take_back_what_hangs(self, who: str) -> None:
        """It hangs on the way, asking does not find it, and its author takes it back: then it must not take effect any more."""
        self._come_to_rest()
        self._submit(lambda n: builders.note(n, who=who))
        self.place.link.writes.extend([Fate.LATE, Fate.NEVER_LEFT])
        self._worked(self.place.duty("push"))
        self._take_back(list(self.ledger.receipts)[-1])

    def _come_to_rest(self) -> None:
        """A good line for a while: what can be sent is sent, and the next sending is the next command's."""
        self._heal_line(self.place.link)
        self.place.pass_time(120.0)
        self._worked(self.place.round())

    @staticmethod
    def _heal_line(link: Link) -> None:
        link.is_dark = False
        link.writes.clear()
        link.reads.clear()

    @precondition(lambda self: self.second is None)
    @rule(pick=st.integers(0, 3), choice=st.sampled_from(list(Choice)))
    def decide(self, pick: int, choice: Choice) -> None:
        found = self.run(self.place.station.conflicts())
        if not found:
            return
        one = found[pick % len(found)]
        giver = self.run(self.place.giver(one.command))
        self._submit(lambda n: builders.decide(n, one.command, choice, one.seen, one.patient, giver))

    @rule()
    def retry(self) -> None:
        self.run(self.place.station.retry())
        for entry in self.run(self.place.station.queue()):
            if entry.state is State.REFUSED:
                self.run(self.place.station.retry(entry.command))

    # --- what another user does --------------------------------------------------------------------------------------

    @rule(n=st.sampled_from(whole.PATIENTS))
    def other_stops(self, n: int) -> None:
        if f"MedicationRequest/o{n}" not in self.ledger.deleted:
            self.run(self.hospital.change(f"MedicationRequest/o{n}", status="stopped"))

    @rule(n=st.sampled_from(whole.PATIENTS))
    def other_changes(self, n: int) -> None:
        if f"MedicationRequest/o{n}" not in self.ledger.deleted:
            self.run(self.hospital.change(f"MedicationRequest/o{n}", note=[{"text": f"seen {self.number}"}]))

    @rule(n=st.sampled_from(whole.PATIENTS), slot=st.integers(0, 2))
    def other_gives(self, n: int, slot: int) -> None:
        at = builders.NOW.replace(hour=(8, 12, 18)[slot])
        key = f"g{n}-{slot}"
        if f"MedicationAdministration/{key}" not in self.ledger.deleted:
            self.run(self.hospital.put(builders.dose_given(key, f"MedicationRequest/o{n}", at, n=n)))

    @rule(n=st.sampled_from(whole.PATIENTS))
    def other_verifies(self, n: int) -> None:
        self.run(self.hospital.change(f"Task/t{n}", status="completed"))

    @rule(n=st.sampled_from(whole.PATIENTS))
    def other_deletes(self, n: int) -> None:
        key = f"MedicationRequest/o{n}"
        if key not in self.ledger.deleted:
            self.run(self.hospital.delete(key))
            self.ledger.deleted.add(key)

    @rule(n=st.sampled_from(whole.PATIENTS), drug=st.sampled_from(DRUGS))
    def other_orders(self, n: int, drug: str) -> None:
        self.run(self.hospital.put(builders.drug_order(f"r{n}-{drug}", drug, n=n)))

    # --- what the link and the power do --------------------------------------------------------------------------------

    @rule(fates=st.lists(WRITE_FATES, min_size=1, max_size=3))
    def writes_will_fare(self, fates: list[Fate]) -> None:
        self.place.link.writes.extend(fates)

    @rule(fate=READ_FATES)
    def reads_will_fare(self, fate: Fate) -> None:
        self.place.link.reads.append(fate)

    @rule(is_dark=st.booleans())
    def darken(self, is_dark: bool) -> None:
        self.place.link.is_dark = is_dark

    @rule()
    def late_ones_arrive(self) -> None:
        self.run(self.place.link.let_late_ones_arrive())

    @rule(seconds=st.sampled_from([0.5, 3.0, 70.0]))
    def time_passes(self, seconds: float) -> None:
        self.place.pass_time(seconds)

    @rule(
        duties=st.sampled_from([("push",), ("pull",), ("watch", "push"), ("watch", "meet", "pull", "push", "status")])
    )
    def work(self, duties: tuple[str, ...]) -> None:
        self._worked(self.place.duty(*duties))

    def _worked(self, work: Any) -> None:
        try:
            self.run(work)
        except Died:
            self.run(self.place.crash())

    @rule()
    def die(self) -> None:
        self.run(self.place.crash())

    @precondition(lambda self: self.second is None)
    @rule()
    def second_uploader_appears(self) -> None:
        """A survivor uploads the same journal: the same commands leave from two engines. What is taken back now, he does not know."""
        self.seconds += 1
        folder = self.folder / f"second{self.seconds}"
        shutil.copytree(self.place.folder, folder)
        self.second = whole.Place(self.hospital, folder, self.place.clock)
        self.run(self.second.open())

    @precondition(lambda self: self.second is not None)
    @rule()
    def both_upload(self) -> None:
        assert self.second is not None

        async def both() -> None:
            assert self.second is not None
            await asyncio.gather(self.place.round(), self.second.round())

        self._worked(both())

    # --- promises --------------------------------------------------------------------------------------------------------

    @invariant()
    def what_holds_always(self) -> None:
        if hasattr(self, "place"):
            self.run(hold_now(self.place, self.ledger))

    def teardown(self) -> None:
        try:
            if hasattr(self, "place"):
                self.run(self._at_last())
        finally:
            self.run(self._close())
            self.runner.close()
            shutil.rmtree(self.folder, ignore_errors=True)

    async def _at_last(self) -> None:
        self._heal_line(self.place.link)
        if self.second is not None:
            self._heal_line(self.second.link)
            await self.second.settle()
        await self.place.link.let_late_ones_arrive()
        await self.place.settle()
        await hold_now(self.place, self.ledger)
        await hold_at_last(self.hospital, self.place, self.ledger)

    async def _close(self) -> None:
        for place in (getattr(self, "place", None), self.second):
            if place is not None:
                await place.close()
        if hasattr(self, "hospital"):
            await self.hospital.close()


_QUIET = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
Walk.TestCase.settings = settings(
    max_examples=12, stateful_step_count=30, deadline=None, suppress_health_check=_QUIET, derandomize=True
)
TestWalk = Walk.TestCase


@pytest.mark.soak
def test_a_long_walk() -> None:
    long = settings(max_examples=1500, stateful_step_count=60, deadline=None, suppress_health_check=_QUIET)
    run_state_machine_as_test(Walk, settings=long)
