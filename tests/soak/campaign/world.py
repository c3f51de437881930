"""One run of a schedule: one hospital, one or two stations, everything that happens to them; at last everything is well again and read.

Refuses to judge by what a station says: what counts is what central holds and what a store keeps.
"""

import asyncio
import contextlib
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import httpx

from client.clock import SetClock
from client.commands import Command
from client.errors import AskPersonError, InputRefused, PolicyRefused, SafetyStopped, StoreFull, VersionConflict
from offline.mode import Mode
from offline.outbox import State
from practice.faults import Busy, Refuse
from practice.faults import Command as Commanded
from tests.properties.promises import Ledger
from tests.soak.campaign.central import Backed, Line
from tests.soak.campaign.people import Person, refused_ones
from tests.soak.campaign.schedule import OTHERS, PEOPLE, Step
from tests.support import builders, temporaries, whole
from tests.support.link import Died
from tests.support.whole import Place

Faulting = Mapping[str, Callable[["World", "Post", Step], Awaitable[None]]]
"""What each kind of fault does (`faulting`)."""
DUTIES = ("watch", "meet", "pull", "push", "status")
REFUSALS = (PolicyRefused, SafetyStopped, VersionConflict, InputRefused, StoreFull)
DAY_S = 86_400.0
WORDS = ("今日病情平稳", "赵秉衡", "检验科 王敏", "B0000001")
"""Words of patients, of which none may stand in the clear on the disk."""


@dataclass(slots=True)
class Figures:
    """What one run came to."""

    injected: Counter[str] = field(default_factory=Counter)
    """Faults, by kind, as often as the schedule asked for them."""
    hits: Counter[str] = field(default_factory=Counter)
    """Requests, lives, writes that a fault really met."""
    given: Counter[str] = field(default_factory=Counter)
    """Commands with a receipt, by kind."""
    not_taken: Counter[str] = field(default_factory=Counter)
    ended: Counter[str] = field(default_factory=Counter)
    """Commands by the state they ended in."""
    lost_noticed: int = 0
    sent_again: int = 0


@dataclass(slots=True)
class Post:
    """A station with what was promised at it and how long what befell it lasts."""

    place: Place
    ledger: Ledger
    guests: list[int] = field(default_factory=list)
    until: dict[str, int] = field(default_factory=dict)
    set_wrong_s: float = 0.0

    @property
    def line(self) -> Line:
        assert isinstance(self.place.link, Line)
        return self.place.link

    @property
    def clock(self) -> SetClock:
        assert isinstance(self.place.clock, SetClock)
        return self.place.clock


class World:
    """Plays steps. Every fault ends by itself after some steps; `at_last` ends those that are left."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder, self.seed, self.random = folder, seed, Random(seed)
        self.figures = Figures()
        self.posts: list[Post] = []
        self.deleted: set[str] = set()
        self.noticed: set[str] = set()
        self.commanded: Counter[str] = Counter()
        self.n = 0
        self.at = 0
        self.elapsed_s = 0.0
        self.central_wrong_s = 0.0
        self.central_until = 0
        self.hospital: Backed

    async def begin(self) -> None:
        whole.copied(self.folder)
        self.hospital = Backed(self.folder)
        self.hospital.keep(0.0)
        await self.add(self.folder / "place", "N3-D01", "Device/s1")

    async def add(self, folder: Path, name: str, device: str) -> Post:
        place = Place(self.hospital, folder, builders.set_clock(), name, device)
        place.link = Line(inner=self.hospital.inner, tick=self.pass_time)
        post = Post(place, Ledger(deleted=self.deleted))
        self.posts.append(post)
        post.clock.advance(self.elapsed_s)
        await place.open()
        await self.worked(post, ("watch", "meet", "pull", "blocks", "push", "status"))
        return post

    async def close(self) -> None:
        for post in self.posts:
            with contextlib.suppress(Exception):
                await post.place.close()
        await self.hospital.close()

    # --- one step --------------------------------------------------------------------------------------------------

    async def play(self, step: Step, faults: Faulting) -> None:
        self.at += 1
        post = self.posts[step.station % len(self.posts)]
        await self._end_what_is_over()
        if step.what in PEOPLE:
            await self._person(post, step)
        elif step.what in OTHERS:
            await self._other(step)
        elif step.what == "work":
            await self.work()
        elif step.what == "time":
            self.pass_time((0.5, 4.0, 20.0, 70.0)[step.pick % 4])
        else:
            self.figures.injected[step.what] += 1
            await faults[step.what](self, post, step)

    def pass_time(self, seconds: float) -> None:
        """For everybody; central makes a backup of each minute."""
        self.elapsed_s += seconds
        for post in self.posts:
            post.clock.advance(seconds)
        self.hospital.clock.offset_s += seconds

    async def work(self) -> None:
        """The background of every station, side by side; after it central's minute may be over."""
        duties = ["watch", "meet", "pull", "push", "blocks", "status"]
        duties += ["sweep"] if self.figures.hits["restored"] or self.at % 3 == 0 else []
        await asyncio.gather(*(self.worked(post, duties) for post in self.posts))
        self.hospital.keep(self.elapsed_s)

    async def worked(self, post: Post, duties: Sequence[str]) -> None:
        try:
            await post.place.duty(*duties)
        except Died:
            await self.crash(post)

    async def crash(self, post: Post) -> None:
        await post.place.crash()

    # --- people ------------------------------------------------------------------------------------------------------

    async def _person(self, post: Post, step: Step) -> None:
        if step.what == "arrive":
            await self._arrive(post)
        elif step.what == "withdraw":
            await self._withdraw(post, step.pick)
        elif step.what == "retry":
            await self._retry(post)
        elif step.what == "declare":
            await post.place.station.declare(whole.session(builders.DOCTOR), "演练以外")
        else:
            if step.what in {"give", "not-given"}:
                await self.act(post, "check-order", step.who, step.pick)
            await self.act(post, step.what, step.who, step.pick)

    async def act(self, post: Post, what: str, who: int = 0, pick: int = 0) -> bool:
        """One act of a person; whether it was taken."""
        self.n += 1
        made = await Person(post.place, self.n, who, pick, post.guests).make(what)
        return made is not None and await self._submit(post, what, made)

    async def _submit(self, post: Post, what: str, made: Command) -> bool:
        """Saving never waits for the network: whatever is asked meanwhile gets no answer until it is saved."""
        post.line.frozen = asyncio.Event()
        try:
            async with asyncio.timeout(20):
                await post.place.submit(made)
        except REFUSALS as error:
            self.figures.not_taken[f"{what}: {':'.join(error.facts[:3])}"] += 1
            return False
        finally:
            post.line.frozen.set()
            post.line.frozen = None
        post.ledger.receipts[made.id] = made
        self.figures.given[what] += 1
        return True

    async def _arrive(self, post: Post) -> None:
        """Somebody whom nobody knows: a number of this station's block, and the band on at once."""
        self.n += 1
        try:
            (taken,) = await post.place.station.take_numbers(1)
        except (*REFUSALS, AskPersonError):
            self.figures.not_taken["arrive: no number"] += 1
            return
        n = self.n
        if await self._submit(post, "arrive", temporaries.register(n, taken)):
            post.guests.append(n)
            self.n += 1
            key, stay = temporaries.key_of(n), temporaries.stay_of(n)
            await self._submit(post, "band", temporaries.band(self.n, key, taken.number, encounter=stay))

    async def _withdraw(self, post: Post, pick: int) -> None:
        ids = list(post.ledger.receipts)
        if ids and not self.figures.injected["twin"]:
            command = post.ledger.receipts[ids[pick % len(ids)]]
            with contextlib.suppress(PolicyRefused, StoreFull):
                await post.place.station.withdraw(whole.session(command.author), command.id, "slip")

    async def _retry(self, post: Post) -> None:
        with contextlib.suppress(StoreFull):
            await post.place.station.retry()
            for command in await refused_ones(post.place):
                await post.place.station.retry(command)

    # --- other users ---------------------------------------------------------------------------------------------------

    async def _other(self, step: Step) -> None:
        n = whole.PATIENTS[step.who % len(whole.PATIENTS)]
        key, slot = f"MedicationRequest/o{n}", builders.NOW.replace(hour=(8, 12, 18)[step.pick % 3])
        if step.what == "other-gives":
            await self.hospital.put(builders.dose_given(f"g{n}-{slot.hour}", key, slot, n=n))
        elif step.what == "other-verifies":
            await self.hospital.change(f"Task/t{n}", status="completed")
        elif step.what == "other-orders":
            drug = ("omeprazole-cap", "metformin-tab", "ambroxol-tab")[step.pick % 3]
            await self.hospital.put(builders.drug_order(f"r{n}-{drug}", drug, n=n))
        elif key in self.deleted:
            return
        elif step.what == "other-stops":
            await self.hospital.change(key, status="stopped")
        elif step.what == "other-changes":
            await self.hospital.change(key, note=[{"text": f"seen {step.pick}"}])
        else:
            await self.hospital.delete(key)
            self.deleted.add(key)

    def set_central(self, wrong_s: float) -> None:
        """How wrong central's clock is."""
        self.hospital.clock.offset_s += wrong_s - self.central_wrong_s
        self.central_wrong_s = wrong_s

    # --- central's own faults -----------------------------------------------------------------------------------------------

    async def command(self, what: str, count: int, more: int = 0, kind: str = "") -> None:
        """Have central do this so many times; what is left of the last time is taken back, and was not met."""
        faults = self.hospital.faults
        left = {"lost-answer": faults.lose_answers, "failing": faults.refuse.count, "busy": faults.busy.count}[what]
        self.figures.hits[what] += self.commanded[what] - left
        self.commanded[what] = count
        made = {
            "lost-answer": Commanded(lose_answers=count),
            "failing": Commanded(refuse=Refuse(more, count, kind)),
            "busy": Commanded(busy=Busy(count, more)),
        }[what]
        await faults.command(made)

    # --- until everything is well again ----------------------------------------------------------------------------

    async def _end_what_is_over(self) -> None:
        for post in self.posts:
            for what in [one for one, until in post.until.items() if until <= self.at]:
                del post.until[what]
                await self._end(post, what)
        if self.central_wrong_s and self.central_until <= self.at:
            self.set_central(0.0)

    async def _end(self, post: Post, what: str) -> None:
        line = post.line
        match what:
            case "down":
                line.is_dark = False
            case "hang":
                line.is_hanging = False
            case "slow":
                line.slow_s = 0.0
            case "certificate":
                line.is_expired = False
            case "late":
                with contextlib.suppress(httpx.HTTPError):  # nobody hears the answer
                    await line.let_late_ones_arrive()
            case "disk-full":
                await post.place.database.write(
                    lambda books: books.execute("PRAGMA max_page_count = 1000000").fetchone()
                )
            case "station-clock":
                post.clock.jump(-post.set_wrong_s)
                post.set_wrong_s = 0.0

    async def at_last(self) -> None:
        """A good line for long enough; what central lost is offered, and a person has it sent again."""
        for what in ("lost-answer", "failing", "busy"):
            await self.command(what, 0)
        for post in self.posts:
            for what in list(post.until):
                await self._end(post, what)
            post.until.clear()
            post.line.writes.clear()
            post.line.reads.clear()
            await post.line.let_late_ones_arrive()
        self.set_central(0.0)
        for _ in range(12):
            await self._settled()
            if not await self._sent_again():
                return
        raise AssertionError("what central lost is offered again and again")

    async def _settled(self) -> None:
        for post in self.posts:
            while post.place.station.engine.mode.declared_by is not None:
                self.pass_time(2.0)
                await post.place.duty("watch", "status")
                with contextlib.suppress(PolicyRefused):  # not before central answers
                    await post.place.station.close_emergency(whole.session(builders.DOCTOR))
        await asyncio.gather(*(post.place.settle(20) for post in self.posts))
        for post in self.posts:
            await self._back_online(post)
        if self.figures.hits["restored"] or self.seed % 4 == 0:
            for post in self.posts:
                await post.place.station.verify_now()
        self.pass_time(20.0)
        await asyncio.gather(*(post.place.settle(20) for post in self.posts))

    async def _back_online(self, post: Post) -> None:
        """A station that a kill left in an outage has not counted good answers enough until it asked a few times more."""
        for _ in range(10):
            if post.place.station.engine.mode.mode not in {Mode.EMERGENCY, Mode.RECOVERING}:
                return
            self.pass_time(3.0)
            await post.place.duty("watch", "status")
            await post.place.settle(20)

    async def _sent_again(self) -> bool:
        """Whether anything was: every command that is offered because central lost it, in the order they were given."""
        any_more = False
        for post in self.posts:
            offered = await self._lost(post)
            self.figures.lost_noticed += len(offered - self.noticed)
            self.noticed |= offered
            for at in range(len(offered)):
                if await self.act(post, "resend", pick=at):
                    self.figures.sent_again += 1
                    any_more = True
        return any_more

    async def _lost(self, post: Post) -> set[str]:
        return {one.command for one in await post.place.station.conflicts() if one.conflict == "lost-at-central"}

    async def counted(self) -> None:
        for post in self.posts:
            self.figures.hits.update(post.line.hits)
            for state, count in (await post.place.states()).items():
                self.figures.ended[State(state).value] += count
