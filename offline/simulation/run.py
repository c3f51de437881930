"""One run from an empty folder to a settled ward: build, start, work, wait; refuses to stop entering because central is gone."""

import asyncio
import contextlib
import gc
import ssl
import sys
from dataclasses import dataclass
from pathlib import Path
from random import Random

from client.clinical.pack import ContentPack
from client.clock import Clock
from client.commands import Command
from client.errors import AskPersonError, SettingsWrong, StoreFull
from offline.knowledge import learn
from offline.simulation import outcome, stations, ward
from offline.simulation.deciding import Deciding
from offline.simulation.outcome import Handed, Line
from offline.simulation.report import Report
from offline.simulation.settings import Settings
from offline.simulation.stations import Simulated
from offline.store.books import Books
from resources import path as resource_path

POLL_S = 0.1
TELL_S = 1.0
SHARE_FOR_FIRST_LOAD = 0.3
"""Of the deadline: stations begin to work when they have the ward, at the latest then, on whatever they have."""
SWITCH_S = 0.001
"""Each station has a store thread. At Python's usual 5 ms a hand-over among fifty of them would wait longer than the commit."""


@dataclass(slots=True)
class Run:
    """How a run ended. `is_settled` is False where the deadline or the order to end came first."""

    is_settled: bool = False
    is_told_to_end: bool = False
    has_begun: bool = False
    """Whether any station could begin."""


class Simulation:
    """Invariant: whatever happens to central, every command that got a receipt is in the report."""

    def __init__(self, settings: Settings, clock: Clock, folder: Path, report: Report) -> None:
        self._report = report
        self._settings, self._clock, self._folder = settings, clock, folder
        self._tls: ssl.SSLContext | None = stations.tls_of(settings)
        self._all: list[Simulated] = []
        self._handed: dict[str, Handed] = {}
        self._deciding = Deciding()

    async def run(self) -> Run:
        """Ends when all is settled, the deadline has passed or the task is cancelled; then too everything known is reported."""
        sys.setswitchinterval(SWITCH_S)
        found = Run()
        telling = asyncio.create_task(self._telling())
        try:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._settings.deadline_s):
                    await self._worked()
                    found.is_settled = True
        except asyncio.CancelledError:
            found.is_told_to_end = True
        finally:
            telling.cancel()
            await asyncio.wait([telling])
            found.has_begun = bool(self._all)
            await self._tell_rest()
            await self._closed()
        return found

    async def _telling(self) -> None:
        """Writes what has ended, again and again: a run that is killed leaves that behind."""
        while True:
            await asyncio.sleep(TELL_S)
            for one in list(self._all):
                self._report.add(await one.database.read(self._ended))

    def _ended(self, books: Books) -> list[Line]:
        return outcome.ended(books, dict(self._handed), self._report.known)

    async def _worked(self) -> None:
        await self._built()
        await self._fresh()
        gc.freeze()
        if self._settings.burst:
            await self._burst()
        else:
            await asyncio.gather(
                *(self._work(one, count) for one, count in zip(self._all, self._shares(), strict=True))
            )
        while not await self._settled() or await self._decided():  # noqa: ASYNC110  # asked of the stores, as an outsider would
            await asyncio.sleep(POLL_S)

    async def _built(self) -> None:
        settings, clock = self._settings, self._clock
        knowledge = learn(installed_pack(settings.pack), settings.zone)
        finder = stations.connect(settings, clock, self._tls)
        try:
            place = await ward.find(finder, clock, Random(settings.seed), settings.link.ward, settings.stations)
        finally:
            await finder.close()
        for number in range(1, settings.stations + 1):
            central = stations.connect(settings, clock, self._tls)
            made = await stations.build(number, settings, place, clock, knowledge, self._folder, central)
            self._all.append(made)
            await made.station.start()

    async def _fresh(self) -> None:
        """Until every station has its patients, or central takes too long about it."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(self._settings.deadline_s * SHARE_FOR_FIRST_LOAD):
                while any(one.station.status.freshness.as_of is None for one in self._all):  # noqa: ASYNC110  # the same
                    await asyncio.sleep(POLL_S)

    def _shares(self) -> list[int]:
        each, rest = divmod(self._settings.commands, self._settings.stations)
        return [each + (1 if place < rest else 0) for place in range(self._settings.stations)]

    async def _work(self, one: Simulated, count: int) -> None:
        rate = self._settings.entry_rate
        pauses = Random(f"{self._settings.seed}:{one.station.station_code}:pauses")
        for _ in range(count):
            await self._one_act(one)
            await asyncio.sleep(pauses.uniform(0, 2) * self._settings.stations / rate if rate else 0)

    async def _one_act(self, one: Simulated) -> None:
        """A command that is refused at the desk (seen too late, stopped by a rule) is left; another takes its place."""
        while True:
            try:
                return await self._submit(one, await one.shift.next_command())
            except StoreFull:
                raise
            except AskPersonError:
                await asyncio.sleep(0)

    async def _burst(self) -> None:
        """One five-drug group at each station, decided before, signed at the same moment or within `spread_s`."""
        signing = []
        for place, one in enumerate(self._all):
            patient = one.patients[place % len(one.patients)]
            command = await one.shift.orders("usual-infusion", patient)
            if command is not None:
                signing.append((one, command))
        moments = Random(f"{self._settings.seed}:burst")

        async def signed(one: Simulated, command: Command, after_s: float) -> None:
            await asyncio.sleep(after_s)
            await self._submit(one, command)

        spread_s = self._settings.spread_s
        await asyncio.gather(*(signed(*each, moments.uniform(0, spread_s)) for each in signing))

    async def _submit(self, one: Simulated, command: Command) -> None:
        """An end that comes while it is being saved waits for the receipt, so that what is on the disk is in the report."""
        saving = asyncio.ensure_future(self._saved(one, command))
        try:
            await asyncio.shield(saving)
        except asyncio.CancelledError:
            await asyncio.gather(saving, return_exceptions=True)
            raise

    async def _saved(self, one: Simulated, command: Command) -> None:
        submitted_ms = self._clock.now().timestamp() * 1000
        began_s = self._clock.monotonic_s()
        await one.station.submit(command)
        saved_ms = (self._clock.monotonic_s() - began_s) * 1000
        self._handed[command.id] = Handed(command=command.id, submitted_ms=submitted_ms, saved_ms=saved_ms)

    async def _settled(self) -> bool:
        for one in self._all:
            if not await one.database.read(outcome.is_settled):
                return False
        return True

    async def _decided(self) -> int:
        """Once nothing is left but what people must decide, they decide it; how many decisions were signed."""
        return sum([await self._deciding.one_round(one) for one in self._all])

    async def _tell_rest(self) -> None:
        for one in self._all:
            self._report.add(
                await one.database.read(lambda books: outcome.lines(books, self._handed, self._report.known))
            )

    async def _closed(self) -> None:
        for one in self._all:
            await one.station.stop()


def installed_pack(folder: Path | None) -> ContentPack:
    """The pack in `folder`, else the one that came with the station."""
    place = folder or resource_path("packs/practice")
    try:
        found = {one.name: one.read_bytes() for one in place.iterdir() if one.is_file()}
    except OSError as error:
        raise SettingsWrong("pack", str(place), type(error).__name__) from error
    return ContentPack.parse(found)
