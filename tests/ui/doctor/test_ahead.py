"""Mirrors ui/doctor/ahead.py: what central says of signing is there before it, and counts only for these lines, whole and new."""

import asyncio
from collections.abc import Coroutine
from typing import Any

from client.clinical.safety.findings import Finding, Gap, Kind, Tier
from client.hooks import Hook
from offline.advising import CentralAdvice, nothing
from tests.ui.doctor.people import SESSION, ZHAO, book
from tests.ui.doctor.test_drafts_model import draft
from tests.ui.doctor.ward import FakeStation
from ui.doctor.ahead import HOLDS_S
from ui.doctor.doctor_model import DoctorModel
from ui.doctor.drafts_model import Hindrance, added

CRITICAL = Finding(
    tier=Tier.INTERRUPT,
    kind=Kind.CENTRAL,
    rule_id="cds:kidneys:1",
    order="0",
    title_zh="肌酐 158 µmol/L",
    source="示范医院临床药学",
    pack_version="CDS kidneys",
    reasons=("已调整剂量",),
)
QUIET = CentralAdvice()
SAYS = CentralAdvice(findings=(CRITICAL,))


class Desk:
    """A doctor at ZHAO's drafts; `said`: what central says of signing."""

    def __init__(self, said: CentralAdvice) -> None:
        self.station = FakeStation()
        self.station.advice = {Hook.ORDER_SELECT: QUIET, Hook.ORDER_SIGN: said}
        self.model = DoctorModel(self.station, SESSION, book())

    async def drafted(self) -> None:
        await self.model.open(ZHAO)
        await self.more()

    async def more(self) -> None:
        """One more line, checked, and what stands against it here answered."""
        sheet = self.model.sheet
        assert sheet is not None
        self.model.put_sheet(added(sheet, (draft(),)))
        await self.model.check(None)
        for finding in self.found():
            self.model.answer(finding, "上级医师同意")

    def found(self) -> tuple[Finding, ...]:
        sheet = self.model.sheet
        assert sheet is not None
        return tuple(one for one in sheet.unanswered() if one.kind is not Kind.CENTRAL)

    async def sign(self) -> tuple[Hindrance, ...]:
        sheet = self.model.sheet
        assert sheet is not None
        return await self.model.sign(ZHAO, sheet.version)

    @property
    def asked(self) -> int:
        return self.station.asked.count(Hook.ORDER_SIGN)


def run(work: Coroutine[Any, Any, None]) -> None:
    asyncio.run(work)


def test_a_signature_asks_nobody_when_central_has_spoken_of_these_lines() -> None:
    async def act() -> None:
        desk = Desk(QUIET)
        await desk.drafted()
        asked = desk.asked
        assert await desk.sign() == ()
        assert asked > 0
        assert desk.asked == asked
        assert len(desk.station.submitted) == 1

    run(act())


def test_a_critical_card_is_seen_before_the_signature_and_holds_it() -> None:
    async def act() -> None:
        desk = Desk(SAYS)
        await desk.drafted()
        sheet = desk.model.sheet
        assert sheet is not None
        assert sheet.report is not None
        assert CRITICAL in sheet.report.findings
        assert Hindrance.NEEDS_REASON in await desk.sign()
        assert desk.station.submitted == []
        desk.model.answer(CRITICAL, "已调整剂量")
        assert await desk.sign() == ()

    run(act())


def test_a_signature_in_the_middle_of_the_asking_waits_for_that_answer_and_asks_no_second_time() -> None:
    async def act() -> None:
        desk = Desk(SAYS)
        await desk.model.open(ZHAO)
        begun, answers, advise = asyncio.Event(), asyncio.Event(), desk.station.advise

        async def slowly(asking: Any) -> CentralAdvice:
            if asking.hook is Hook.ORDER_SIGN:
                desk.station.asked.append(asking.hook)
                begun.set()
                await answers.wait()
                return SAYS
            return await advise(asking)

        desk.station.advise = slowly  # type: ignore[method-assign]  # the network at this seam
        drafting = asyncio.ensure_future(desk.more())
        await begun.wait()
        for finding in desk.found():
            desk.model.answer(finding, "上级医师同意")
        signing = asyncio.ensure_future(desk.sign())
        await asyncio.sleep(0)
        answers.set()
        assert Hindrance.NEEDS_REASON in await signing
        await drafting
        assert desk.asked == 1

    run(act())


def test_what_central_said_a_while_ago_is_asked_again() -> None:
    async def act() -> None:
        desk = Desk(QUIET)
        await desk.drafted()
        asked = desk.asked
        desk.station.clock.advance(HOLDS_S)
        desk.station.advice[Hook.ORDER_SIGN] = SAYS
        assert Hindrance.NEEDS_REASON in await desk.sign()
        assert desk.asked == asked + 1

    run(act())


def test_half_an_answer_is_asked_again() -> None:
    async def act() -> None:
        desk = Desk(nothing(Gap.CENTRAL_LATE))
        await desk.drafted()
        asked = desk.asked
        desk.station.advice[Hook.ORDER_SIGN] = SAYS
        assert Hindrance.NEEDS_REASON in await desk.sign()
        assert desk.asked == asked + 1

    run(act())


def test_what_was_said_of_other_lines_counts_for_no_signature() -> None:
    async def act() -> None:
        desk = Desk(QUIET)
        await desk.drafted()
        before, ahead = desk.model.sheet, desk.model.ahead
        assert before is not None
        assert ahead is not None
        desk.station.advice = {Hook.ORDER_SELECT: nothing(Gap.CENTRAL_LATE), Hook.ORDER_SIGN: SAYS}
        await desk.more()
        after = desk.model.sheet
        assert after is not None
        now_s = desk.station.clock.monotonic_s()
        assert ahead.is_about(before, now_s)
        assert not ahead.is_about(after, now_s)
        assert Hindrance.NEEDS_REASON in await desk.sign(), "what central says of the lines as they are now"

    run(act())
