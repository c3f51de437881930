"""What a doctor does, without its looks: sign, stop, withdraw, acknowledge, write. Refuses to act for another patient.

Every act takes the patient it was begun for; when another patient is open by the time it would be carried out, it is dropped.
"""

from client.clinical.controlled import is_strict
from client.commands import OrderDraft
from client.hooks import Hook
from offline.advising import CentralAdvice
from offline.views import OrderRow, ResultRow
from ui.doctor.chart_desk import ChartDesk, Shown
from ui.doctor.drafts_model import Hindrance, sign_command
from ui.doctor.identity_model import Identity, Typed, is_asked, wrong_parts
from ui.doctor.note_model import note_command
from ui.doctor.orders_model import may_release, may_stop, may_withdraw, release_command, stop_command
from ui.doctor.results_model import Action, acknowledge_command, may_acknowledge


class DoctorModel(ChartDesk):
    """Invariant: what is drafted for a patient is only ever signed, stopped and dropped under that patient."""

    last_advice: CentralAdvice | None = None
    """What central said, or did not say, at the last signature."""

    def asks_identity(self) -> bool:
        banner = self.chart.banner if self.chart else None
        is_emergency = self.station.status.is_emergency_entry
        return is_emergency if banner is None else is_asked(banner, is_emergency=is_emergency)

    def controlled(self) -> tuple[OrderDraft, ...]:
        """The drafts of the open patient that want the doctor's password once more."""
        drafts = self.sheet.drafts if self.sheet is not None else ()
        return tuple(draft for draft in drafts if is_strict(draft, self.book.catalogue))

    async def confirm(self, password: str) -> None:
        """Raises SignInRefused, NotAllowed."""
        await self.station.confirm(self.session, password)

    def wrong_identity(self, typed: Typed) -> tuple[Identity, ...]:
        """Without a banner nobody can be identified, so nothing fits."""
        banner = self.chart.banner if self.chart else None
        return tuple(Identity) if banner is None else wrong_parts(typed, banner, self.now)

    async def sign(self, patient: str, version: int) -> tuple[Hindrance, ...]:
        """Signs the open patient's drafts as they were shown; gives what stands against it. Raises what `submit` raises."""
        chart, sheet = self.chart, self.sheet
        if chart is None or sheet is None or sheet.patient != patient or chart.patient != patient:
            return (Hindrance.NO_DRAFTS,)
        if sheet.version != version:
            return (Hindrance.NOT_CHECKED_YET,)
        act = f"sign-{patient}"
        if act in self._busy:
            return ()
        self._busy.add(act)
        try:
            if not sheet.hindrances():
                self.last_advice = await self.ask_central(sheet, Hook.ORDER_SIGN)
            sheet = self.desk.sheet(patient)
            if sheet.version != version:
                return (Hindrance.NOT_CHECKED_YET,)
            command = sign_command(
                sheet,
                command_id=self.station.new_id(),
                author=self.session.person,
                encounter=chart.encounter,
                now=self.now,
            )
            if isinstance(command, tuple):
                return command
            await self.station.submit(command)
        finally:
            self._busy.discard(act)
        self.told.signed(sheet)
        self.put_sheet(self.desk.drop_signed(sheet))
        await self.refresh()
        return ()

    async def stop(self, patient: str, row: OrderRow, reason: str) -> None:
        chart = self.chart
        if chart is None or chart.patient != patient or not reason.strip() or not may_stop(row):
            return
        command = stop_command(
            chart.orders,
            row,
            patient=patient,
            encounter=chart.encounter,
            command_id=self.station.new_id(),
            author=self.session.person,
            reason=reason.strip(),
            now=self.now,
        )
        await self.station.submit(command)
        await self.refresh()

    async def release(self, patient: str, row: OrderRow) -> None:
        """Raises PolicyRefused with what speaks against it: not-held, no-negative-test, skin-test-positive."""
        chart = self.chart
        if chart is None or chart.patient != patient or not may_release(row):
            return
        command = release_command(
            chart.orders,
            row,
            patient=patient,
            encounter=chart.encounter,
            command_id=self.station.new_id(),
            author=self.session.person,
            now=self.now,
        )
        await self.station.submit(command)
        await self.refresh()

    async def withdraw(self, row: OrderRow, reason: str) -> None:
        """Takes back an own command that was not sent yet."""
        if row.mark is not None and may_withdraw(row, self.session.person):
            await self.station.withdraw(self.session, row.mark.command, reason)
            await self.refresh()

    async def acknowledge(self, patient: str, row: ResultRow, action: Action) -> None:
        chart = self.chart
        if chart is None or chart.patient != patient or not may_acknowledge(row):
            return
        command = acknowledge_command(
            row,
            action,
            command_id=self.station.new_id(),
            author=self.session.person,
            patient=patient,
            encounter=chart.encounter,
            now=self.now,
        )
        await self.station.submit(command)
        await self.refresh()

    # -- notes ----------------------------------------------------------------------------------------------------

    def write_note(self, title: str, text: str) -> None:
        if self.patient is not None:
            self.notes.write(self.patient, title=title, text=text)
            self._tell(Shown.NOTE)

    def begin_note(self, title: str) -> None:
        if self.patient is not None:
            self.notes.begin(self.patient, title=title)
            self._tell(Shown.NOTE)

    async def keep_notes(self) -> None:
        """Into the encrypted store, for this person alone. Raises what the store raises; then the draft still reads as not stored."""
        if "keep-notes" in self._busy:
            return
        self._busy.add("keep-notes")
        try:
            for draft in self.notes.unstored():
                kept = await self.station.keep_draft(self.session, draft.patient, title=draft.title, text=draft.text)
                self.notes.stored(draft, kept.saved_at.astimezone(self.now.tzinfo))
                self._tell(Shown.NOTE)
        finally:
            self._busy.discard("keep-notes")

    async def restore_notes(self) -> None:
        """What this person wrote here before and has not signed."""
        for kept in await self.station.drafts(self.session):
            at = kept.saved_at.astimezone(self.now.tzinfo)
            self.notes.restore(kept.patient, title=kept.title, text=kept.text, at=at)
        self._tell(Shown.NOTE)

    async def sign_note(self, patient: str, kind_name: str) -> bool:
        """False while title or text is missing, or when another patient is open."""
        chart, act = self.chart, f"note-{patient}"
        if chart is None or chart.patient != patient or act in self._busy:
            return False
        draft = self.notes.draft(patient)
        command = note_command(
            draft,
            command_id=self.station.new_id(),
            author=self.session.person,
            encounter=chart.encounter,
            kind_name=kind_name,
            now=self.now,
        )
        if command is None:
            return False
        self._busy.add(act)
        try:
            await self.station.submit(command)
        finally:
            self._busy.discard(act)
        await self.station.keep_draft(self.session, patient, title="", text="")
        self.notes.signed(draft)
        self._tell(Shown.NOTE)
        await self.refresh()
        return True
