"""What a doctor does, without its looks: sign, stop, withdraw, acknowledge; writing is `NoteWork`. Refuses to act for another patient.

Every act takes the patient it was begun for; when another patient is open by the time it would be carried out, it is dropped.
"""

from offline.views import OrderRow, ResultRow
from ui.doctor.drafts_model import Hindrance, sign_command
from ui.doctor.identity_model import Identity, Typed, is_asked, wrong_parts
from ui.doctor.note_work import NoteWork
from ui.doctor.orders_model import may_stop, may_withdraw, stop_command
from ui.doctor.results_model import Action, acknowledge_command, may_acknowledge


class DoctorModel(NoteWork):
    """Invariant: what is drafted for a patient is only ever signed, stopped and dropped under that patient."""

    def asks_identity(self) -> bool:
        banner = self.chart.banner if self.chart else None
        is_emergency = self.station.status.is_emergency_entry
        return is_emergency if banner is None else is_asked(banner, is_emergency=is_emergency)

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
        command = sign_command(
            sheet,
            command_id=self.station.new_id(),
            author=self.session.person,
            encounter=chart.encounter,
            now=self.now,
        )
        if isinstance(command, tuple):
            return command
        self._busy.add(act)
        try:
            await self.station.submit(command)
        finally:
            self._busy.discard(act)
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
