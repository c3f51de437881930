"""Makes the ward pack and keeps it: on schedule, when the mode changes, when somebody asks. A failure keeps the pack before.

    keeper = PackKeeper(parts)
    await keeper.make()                 what is there is replaced only by a whole new pack that was read back
    keeper.status                       for the readiness card: age, place, last trouble

What is written is read back and opened before it takes the old one's name.
"""

import asyncio
import errno
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from client.clock import Clock
from client.errors import InputRefused, StoreFull, WardlightError
from client.records import Person, Role
from client.sealing import Sealer
from offline.aside import aside
from offline.private_file import write_private
from ui.marking.state import MarkingKind, MarkingReason, MarkingState
from ui.pack.envelope import enveloped, facts_of, reopened
from ui.pack.html import page_of
from ui.pack.status import PackFacts, PackProblem, PackStatus
from ui.printing.door import Ask, PrintStation
from ui.printing.order_lines import Naming
from ui.printing.print_room import PrintRoom
from ui.printing.ward_pack_sheet import at_once, pack_of
from ui.printing.words import paper_marks

AGAIN = timedelta(minutes=5)
"""After a failure it is tried again so long after."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackParts:
    """`as_of` gives the time of the data; `naming` and `language` are those of the windows now. `passphrase` None: nobody stored one."""

    station: PrintStation
    clock: Clock
    folder: Path
    ward_code: str
    passphrase: str | None
    every: timedelta
    as_of: Callable[[], datetime | None]
    naming: Callable[[], Naming]
    language: Callable[[], str]
    is_drill: bool = False
    calm: Callable[[], Awaitable[None]] | None = None
    """Awaited between two sheets: a person who waits goes first, for as long as the station lets him."""


class PackKeeper(QObject):
    """Invariant: in `path` lies the last pack that was whole, or none; `status` says which, and what went wrong since."""

    changed = Signal()

    def __init__(self, parts: PackParts, parent: QObject | None = None, *, sealer: Sealer | None = None) -> None:
        super().__init__(parent)
        self._parts, self._sealer = parts, sealer
        drill = "-drill" if parts.is_drill else ""
        path = parts.folder / f"ward-pack-{parts.ward_code}-{parts.station.station_code}{drill}.html"
        self._status = PackStatus(path=path, facts=facts_of(path), size=_size(path))
        self._making = asyncio.Lock()

    @property
    def status(self) -> PackStatus:
        return self._status

    @property
    def most(self) -> timedelta:
        """How old a pack may be before the readiness card says so: two rounds."""
        return 2 * self._parts.every

    def wrong(self) -> PackProblem | None:
        return self._status.wrong(self._parts.clock.now(), self.most)

    def is_due(self) -> bool:
        """Whether the schedule asks for a new one."""
        now, status = self._parts.clock.now(), self._status
        if status.is_making:
            return False
        if status.failed_at is not None:
            return now - status.failed_at >= AGAIN
        age = status.age(now)
        return age is None or age >= self._parts.every

    async def make(self) -> PackStatus:
        """One at a time; who asks meanwhile gets the next. Never raises: what went wrong stands in the status."""
        async with self._making:
            self._become(replace(self._status, is_making=True))
            try:
                with aside():
                    facts, size = await self._made()
                self._become(PackStatus(path=self._status.path, facts=facts, size=size))
            except WardlightError as error:
                self._fail(_problem_of(error))
            except OSError as error:
                self._fail(_problem_of_disk(error))
            finally:
                if self._status.is_making:
                    self._become(replace(self._status, is_making=False))
        return self._status

    async def _made(self) -> tuple[PackFacts, int]:
        parts, now = self._parts, self._parts.clock.now()
        sealer = self._sealing()
        if not parts.folder.is_dir():
            raise FileNotFoundError(errno.ENOENT, "folder", str(parts.folder))
        as_of = parts.as_of()
        kind, reason = MarkingKind.READ_ONLY, MarkingReason.WARD_PACK
        if parts.is_drill:  # every page of a drill says that it is one, this one, too
            kind, reason = MarkingKind.DRILL, MarkingReason.NONE
        marking = MarkingState(kind=kind, now=now, since=now, data_as_of=as_of, reason=reason)
        ask = Ask(patient="", by=itself(), marking=marking, naming=parts.naming(), language=parts.language())
        ward = await parts.station.ward_map()
        patients = sum(card.patient is not None and not card.is_guest for card in ward.cards)
        if as_of is None or not patients:
            raise _NothingKnownError
        pack = await pack_of(parts.station, ask, ward, parts.calm or at_once)
        facts = PackFacts(
            made_at=now,
            as_of=as_of,
            station=parts.station.station_code,
            ward=parts.station.ward_name or parts.ward_code,
            patients=patients,
            pages=pack.pages,
            digest=pack.digest(),
        )
        marks = paper_marks(marking)
        if marks is None:
            raise ValueError(marking)
        html, pdf = page_of(pack, facts, marks), await PrintRoom(parts.station).pdf(pack)
        return facts, await _aside(partial(_kept, self._status.path, facts, html, pdf, sealer))

    def _sealing(self) -> Sealer:
        if self._sealer is None:
            if self._parts.passphrase is None:
                raise _NoKeyError
            self._sealer = Sealer(self._parts.passphrase)
        return self._sealer

    def _fail(self, problem: PackProblem) -> None:
        """The pack that lies there is looked at again: it may be gone with its folder."""
        path = self._status.path
        self._become(
            PackStatus(
                path=path,
                facts=facts_of(path),
                size=_size(path),
                problem=problem,
                failed_at=self._parts.clock.now(),
            )
        )

    def _become(self, status: PackStatus) -> None:
        if status != self._status:
            self._status = status
            self.changed.emit()


class _NoKeyError(WardlightError):
    """Nobody stored a passphrase."""


class _NothingKnownError(WardlightError):
    """An empty pack would take the place of a full one."""


class _NotAsWrittenError(WardlightError):
    """What was read back is not what was written."""


async def _aside(work: Callable[[], int]) -> int:
    """On a thread of its own that ends with the work; who is called off meanwhile does not wait for it."""
    worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="ward-pack")
    working = worker.submit(work)
    try:
        return await asyncio.wrap_future(working)
    finally:
        worker.shutdown(wait=working.done())


def _kept(path: Path, facts: PackFacts, html: str, pdf: bytes, sealer: Sealer) -> int:
    """Written beside, read back, opened, then put in its place. On a worker."""
    content = enveloped(facts, html, pdf, sealer)
    beside = path.with_name(f".{path.name}.next")
    try:
        write_private(beside, content)
        try:
            is_whole = reopened(beside.read_bytes(), sealer) == (html, pdf)
        except (WardlightError, ValueError) as error:
            raise _NotAsWrittenError from error
        if not is_whole:
            raise _NotAsWrittenError
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    return len(content)


def itself() -> Person:
    """Who prints what nobody asked for."""
    name = QCoreApplication.translate("WardPack", "the station by itself")
    return Person(reference="Device/ward-pack", name=name, role=Role.IT)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _problem_of(error: WardlightError) -> PackProblem:
    known = {
        _NoKeyError: PackProblem.NO_KEY,
        _NothingKnownError: PackProblem.NOTHING_KNOWN,
        _NotAsWrittenError: PackProblem.NOT_AS_WRITTEN,
        InputRefused: PackProblem.SHORT_KEY,
        StoreFull: PackProblem.DISK_FULL,
    }
    return known.get(type(error), PackProblem.NOT_READ)


def _problem_of_disk(error: OSError) -> PackProblem:
    return {
        errno.ENOSPC: PackProblem.DISK_FULL,
        errno.EDQUOT: PackProblem.DISK_FULL,
        errno.ENOENT: PackProblem.NO_FOLDER,
        errno.ENOTDIR: PackProblem.NO_FOLDER,
    }.get(error.errno or 0, PackProblem.NOT_WRITABLE)
