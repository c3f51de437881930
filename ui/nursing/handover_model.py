"""The change of the shift: the ward's sheet, one patient's form, giving and taking. Refuses a yes that leaves out a critical item."""

from client.commands import HandOver, TakeOver
from client.errors import NotAllowed, SignInRefused
from client.records import Person
from client.records.care import Isbar, Severity
from offline.nursing_views import KeptHandover, NurseHandoverRow, WardHandover
from ui.nursing.base import Faults, WardModel


class HandoverModel(WardModel):
    """Invariant: `row` is the chosen patient's with what fills his form, or None."""

    found: WardHandover | None = None
    row: NurseHandoverRow | None = None
    back: int = 0

    def forget(self) -> None:
        self.row = None

    async def read_ward(self) -> None:
        self.found = await self.station.ward_handover(self.back)

    async def read_patient(self, patient: str) -> None:
        row = await self.station.nurse_handover(patient, self.back)
        if patient == self.patient:
            self.row = row

    async def turn(self, step: int) -> None:
        """An earlier shift, or back to the present one."""
        self.back = max(self.back + step, 0)
        await self.read_ward()
        await self.read()

    @property
    def open(self) -> tuple[NurseHandoverRow, ...]:
        """What I gave and nobody has, and what waits for me."""
        return tuple(row for row in (self.found.rows if self.found else ()) if row.concerns(self.me))

    @property
    def stays_with_me(self) -> int:
        """Given by me, and nobody has taken it or it was refused."""
        me = self.me.reference
        return sum(1 for row in self.open if row.last and row.last.task and row.last.task.giver == me)

    @property
    def last(self) -> KeptHandover | None:
        return self.row.last if self.row is not None else None

    def may_take(self) -> bool:
        """I may, or somebody else may at my seat what I gave."""
        last = self.last
        return last is not None and last.waits

    def is_mine(self) -> bool:
        last = self.last
        return last is not None and last.task is not None and last.task.giver == self.me.reference

    # -- acts -------------------------------------------------------------------------------------------------------

    async def give(self, said: Isbar, severity: str) -> Faults:
        row = self.row
        if row is None:
            return ("one",)
        if severity not in set(Severity):
            return ("severity",)
        if not said.identify.strip():
            return ("identify",)
        if not said.situation.strip():
            return ("situation",)
        command = HandOver(
            **self.act(row.encounter),
            severity=Severity(severity),
            patient_summary=said.situation.strip().split("\n")[0],
            since=row.since,
            events=row.events,
            isbar=said,
            to_read_back=row.critical,
            parts=row.parts,
        )
        return await self._done(await self.desk.submit(command))

    async def take(
        self,
        *,
        words: str,
        read_back: tuple[str, ...] = (),
        is_accepted: bool = True,
        is_at_bedside: bool = False,
        second: tuple[str, str] | None = None,
    ) -> Faults:
        """By me; or, with the number and password of `second`, by whoever stands beside me."""
        last, row = self.last, self.row
        task = last.task if last is not None else None
        if task is None or row is None or last is None or not last.waits:
            return ("changed",)
        faults = self._against(task.to_read_back, words, read_back, is_accepted=is_accepted)
        if faults:
            return faults
        author: Person = self.me
        if second is not None:
            try:
                author = await self.station.witness(self.session, *second)
            except SignInRefused as error:
                return ("same-person",) if "same-person" in error.facts else ("password",)
            except NotAllowed:
                return ("password",)
        command = TakeOver(
            **{**self.act(row.encounter), "author": author},
            task=task.key,
            task_version=task.version,
            is_accepted=is_accepted,
            synthesis=words.strip() if is_accepted else "",
            reason="" if is_accepted else words.strip(),
            read_back=tuple(one.strip() for one in read_back) if is_accepted else (),
            is_at_bedside=is_at_bedside and is_accepted,
            beside=self.me if second is not None else None,
        )
        return await self._done(await self.desk.submit(command))

    def _against(self, asked: tuple[str, ...], words: str, again: tuple[str, ...], *, is_accepted: bool) -> Faults:
        if not words.strip():
            return ("synthesis",) if is_accepted else ("reason",)
        is_whole = len(again) == len(asked) and all(one.strip() for one in again)
        return () if is_whole or not is_accepted else ("read-back",)

    async def _done(self, faults: Faults) -> Faults:
        if not faults:
            await self.read_ward()
            await self.read()
        return faults
