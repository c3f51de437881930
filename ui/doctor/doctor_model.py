"""What a doctor does, without its looks: sign, stop, withdraw, acknowledge; writing is `NoteWork`. Refuses to act for another patient.

Every act takes the patient it was begun for; when another patient is open by the time it would be carried out, it is dropped.
"""

import asyncio
from datetime import timedelta

from client.clinical.controlled import is_strict, not_daily, wants_identity
from client.clinical.courses import faults_of
from client.clinical.prescriptions import too_long_home
from client.commands import CountersignOrder, OrderDraft, SignOrders
from client.hooks import Hook
from client.records import Person
from offline.advising import CentralAdvice
from offline.views import DueDose, OrderRow, ResultRow
from ui.doctor.change_model import drafts_of, endings
from ui.doctor.drafts_model import Hindrance, Sheet, replacing, sign_command
from ui.doctor.ending_model import Asked, EndProblem, against_voiding, void_command
from ui.doctor.identity_model import Identity, Typed, is_asked, old_age, wrong_parts
from ui.doctor.note_work import NoteWork
from ui.doctor.oral_model import OralProblem, against_countersigning
from ui.doctor.orders_model import (
    as_it_is,
    may_release,
    may_stop,
    may_withdraw,
    release_command,
    same_group,
    stop_command,
)
from ui.doctor.results_model import Action, acknowledge_command, may_acknowledge
from ui.doctor.review_model import Reviewed, review_command
from ui.doctor.skin_test_drafts import with_exemptions

DUE_AHEAD_H = 48


class DoctorModel(NoteWork):
    """Invariant: what is drafted for a patient is only ever signed, stopped and dropped under that patient."""

    last_advice: CentralAdvice | None = None
    """What central said, or did not say, at the last signature."""

    def whom_next(self) -> str | None:
        """Whom the key for the next one opens."""
        return self.patients.neighbour(self.patient, 1)

    def asks_identity(self) -> bool:
        if self.named_again() or self.old_data() is not None:
            return True
        banner = self.chart.banner if self.chart else None
        is_emergency = self.station.status.is_emergency_entry
        return is_emergency if banner is None else is_asked(banner, is_emergency=is_emergency)

    def old_data(self) -> timedelta | None:
        """How old the open patient's data are, where who orders has to say that he knows it."""
        banner = self.chart.banner if self.chart else None
        return old_age(banner, self.now) if banner is not None else None

    def named_again(self) -> tuple[OrderDraft, ...]:
        """The drafts of the open patient for which the identity is asked in every mode."""
        return wants_identity(self.sheet.drafts if self.sheet is not None else (), self.book.catalogue)

    def controlled(self) -> tuple[OrderDraft, ...]:
        """The drafts of the open patient that want the doctor's password once more."""
        drafts = self.sheet.drafts if self.sheet is not None else ()
        return tuple(draft for draft in drafts if is_strict(draft, self.book.catalogue))

    def not_daily(self, sheet: Sheet) -> tuple[Hindrance, ...]:
        """Asked before the password is; intake asks again."""
        catalogue = self.book.catalogue
        daily = (Hindrance.DAILY,) if not_daily(sheet.drafts, catalogue) else ()
        return (*daily, *((Hindrance.HOME,) if too_long_home(sheet.drafts, catalogue) else ()))

    def wrong_days(self, sheet: Sheet) -> tuple[tuple[str, Hindrance], ...]:
        """(line, what cannot be meant of its days): asked before anything is sent; intake asks again."""
        found = faults_of(sheet.drafts, self.book.catalogue)
        return tuple((sheet.lines[place].key, Hindrance(fault.value)) for place, fault in found)

    async def confirm(self, password: str) -> None:
        """Raises SignInRefused, NotAllowed."""
        await self.station.confirm(self.session, password)

    async def witness(self, staff_number: str, password: str) -> Person:
        """A second person beside who sits here. Raises SignInRefused, NotAllowed."""
        return await self.station.witness(self.session, staff_number, password)

    def wrong_identity(self, typed: Typed) -> tuple[Identity, ...]:
        """Without a banner nobody can be identified, so nothing fits."""
        banner = self.chart.banner if self.chart else None
        return tuple(Identity) if banner is None else wrong_parts(typed, banner, self.now)

    async def sign(self, patient: str, version: int, second: Person | None = None) -> tuple[Hindrance, ...]:
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
                self.last_advice = await self.ask_to_sign(sheet)
            sheet = self.desk.sheet(patient)
            if sheet.version != version:
                return (Hindrance.NOT_CHECKED_YET,)
            command = sign_command(
                sheet,
                command_id=self.station.new_id(),
                author=self.session.person,
                encounter=chart.encounter,
                now=self.now,
                endings=endings(sheet, chart.orders, self.book, self.now),
            )
            if isinstance(command, tuple):
                return command
            await self.station.submit(with_exemptions(self.as_signed(command), sheet, second))
        finally:
            self._busy.discard(act)
        self.told.signed(sheet)
        self.put_sheet(self.desk.drop_signed(sheet))
        await self.refresh()
        return ()

    async def ask_to_sign(self, sheet: Sheet) -> CentralAdvice:
        """What central said of exactly these lines a moment ago, where it said it whole; else what it says now."""
        ahead = self.ahead
        if ahead is not None and ahead.is_about(sheet, self.station.clock.monotonic_s()):
            await asyncio.wait({ahead.answer})
            advice = ahead.whole()
            if advice is not None:
                if (Hook.ORDER_SIGN.value, advice) not in self.desk.sheet(sheet.patient).advice:
                    self.hear(sheet, Hook.ORDER_SIGN, advice)
                return advice
        return await self.ask_central(sheet, Hook.ORDER_SIGN)

    def as_signed(self, command: SignOrders) -> SignOrders:
        """What is said beside the lines, where it is about more than orders of a ward."""
        return command

    def change(self, row: OrderRow) -> tuple[str, ...]:
        """The order (its whole group) as drafts in its place; their keys, none when it cannot be written as a draft."""
        chart, sheet = self.chart, self.sheet
        if chart is None or sheet is None or not may_stop(row):
            return ()
        drafts = drafts_of(chart.orders, row, self.book, self.now)
        if not drafts:
            return ()
        group = same_group(chart.orders, row)
        name = " + ".join(one.order.what.text for one in group)
        self.put_sheet(replacing(sheet, drafts, tuple(one.order.key for one in group), name))
        return self.desk.sheet(chart.patient).replacements[-1].lines

    async def sign_review(self, review: Reviewed) -> bool:
        """One signature for the order and the end of all that it stops; False while something stands against it."""
        chart, act = self.chart, f"review-{review.patient}"
        if chart is None or chart.patient != review.patient or act in self._busy:
            return False
        command = review_command(
            review,
            self.book,
            command_id=self.station.new_id(),
            author=self.session.person,
            encounter=chart.encounter,
            now=self.now,
        )
        if isinstance(command, tuple):
            return False
        self._busy.add(act)
        try:
            await self.station.submit(command)
        finally:
            self._busy.discard(act)
        await self.refresh()
        return True

    async def due(self, patient: str) -> tuple[DueDose, ...]:
        """The planned doses of the patient: those of the last day that wait for an answer, and those of the next two."""
        return await self.station.due(hours_ahead=DUE_AHEAD_H, patient=patient)

    async def stop(self, patient: str, row: OrderRow, asked: Asked) -> EndProblem | None:
        """Now, or from a time that was said; gives what stands against it by now."""
        chart, reason = self.chart, asked.reason.strip()
        if chart is None or chart.patient != patient:
            return EndProblem.OTHER_PATIENT
        if not reason:
            return EndProblem.NO_REASON
        if not may_stop(as_it_is(chart.orders, row)):
            return EndProblem.NOT_RUNNING
        command = stop_command(
            chart.orders,
            row,
            patient=patient,
            encounter=chart.encounter,
            command_id=self.station.new_id(),
            author=self.session.person,
            reason=reason,
            now=self.now,
            at=asked.at,
            is_halted=asked.is_halted,
        )
        await self.station.submit(command)
        await self.refresh()
        return None

    async def void(self, patient: str, row: OrderRow, reason: str, *, is_error: bool) -> EndProblem | None:
        """Takes back what nobody has begun, or gives what stands against it; the station judges it again when it stores it."""
        chart = self.chart
        if chart is None or chart.patient != patient:
            return EndProblem.OTHER_PATIENT
        if not reason.strip():
            return EndProblem.NO_REASON
        against = against_voiding(chart.orders, as_it_is(chart.orders, row))
        if against is not None:
            return against
        command = void_command(
            chart.orders,
            row,
            patient=patient,
            encounter=chart.encounter,
            command_id=self.station.new_id(),
            author=self.session.person,
            reason=reason.strip(),
            is_error=is_error,
            now=self.now,
        )
        await self.station.submit(command)
        await self.refresh()
        return None

    async def countersign(self, patient: str, row: OrderRow) -> OralProblem | None:
        """Signs what this person ordered by word of mouth, the whole group by one signature; gives what stands against it by now."""
        chart, sign = self.chart, row.countersign
        if chart is None or chart.patient != patient:
            return OralProblem.OTHER_PATIENT
        against = against_countersigning(as_it_is(chart.orders, row), self.session.person)
        if against is not None or sign is None:
            return against or OralProblem.NOT_YOURS
        command = CountersignOrder(
            id=self.station.new_id(),
            author=self.session.person,
            patient=patient,
            encounter=chart.encounter,
            occurred_at=self.now,
            orders=sign.task.orders,
            task=sign.task.key,
            task_version=sign.task.version,
        )
        await self.station.submit(command)
        await self.refresh()
        await self.load_ward()
        return None

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

    def has_new_orders(self, row: OrderRow) -> bool:
        """Whether the command that ended this order also put others in force."""
        rows = self.chart.orders if self.chart is not None else ()
        ident = row.mark.command if row.mark is not None else None
        return any(
            one.mark is not None and one.mark.command == ident and not (one.is_stop_pending or one.is_prestop_pending)
            for one in rows
        )

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
