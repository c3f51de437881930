"""The board of skin tests at the nurse station: which row is chosen, begun, read, released. Presets nothing but the site's proposals."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from client.clinical.bedside import BedsideBook, TestTimes
from client.clinical.orders import pack_id
from client.clinical.skin_tests import may_second, read_as
from client.commands import RecordSkinTest, ReleaseOrder, StartSkinTest
from client.records import Code, Person
from offline.board_views import SkinRow, SkinState
from offline.changes import Change
from offline.views import Banner
from ui.nurse.door import NurseStation, Saved, SignedIn
from ui.nurse.hearing import concerns
from ui.nurse.loading import Loading

NEGATIVE = "negative"
OUTCOMES = (NEGATIVE, "weak", "positive")
TO_READ = frozenset({SkinState.RUNNING, SkinState.TO_READ, SkinState.OVERDUE})
_APART = frozenset({"Composition", "DocumentReference", "Provenance"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What was typed when the solution was given."""

    batch: str
    solution: str
    site: str
    read_after: timedelta | None
    """How long it waits; of the pack's own tests the pack says it."""


def state_now(row: SkinRow, now: datetime) -> SkinState:
    """The countdown goes on between two readings of the record."""
    start = row.given
    if row.state is SkinState.RUNNING and start is not None and start.read_from is not None and now >= start.read_from:
        return SkinState.TO_READ
    is_late = start is not None and start.read_until is not None and now > start.read_until
    return SkinState.OVERDUE if row.state is SkinState.TO_READ and is_late else row.state


def left(row: SkinRow, now: datetime) -> timedelta | None:
    """Until it is read; negative since when it waits to be. None while nothing runs."""
    start = row.given
    if start is None or start.read_from is None or row.state not in TO_READ:
        return None
    return start.read_from - now


class SkinBoardModel(Loading):
    """Invariant: `chosen` is one of `rows` or None; the banner beside is its patient's."""

    def __init__(self, station: NurseStation, session: SignedIn, book: BedsideBook) -> None:
        super().__init__()
        self._station, self._session, self._book = station, session, book
        self.rows: tuple[SkinRow, ...] = ()
        self.chosen_key = ""
        self.wanted = ""
        """The patient at whose test the board opens; forgotten once it was found."""
        self.banner: Banner | None = None
        self.is_saving = False

    async def refresh(self) -> None:
        with self.refreshing() as is_latest:
            found = await self._station.skin_board()
            if not is_latest():
                return
            self.rows = found
            asked = next((row for row in found if row.patient == self.wanted), None)
            if asked is not None:
                self.chosen_key, self.wanted = asked.test.key, ""
            if self.chosen is None:
                self.chosen_key = found[0].test.key if found else ""
            await self._load_beside()

    def is_touched_by(self, change: Change) -> bool:
        return concerns(change, apart=_APART)

    @property
    def chosen(self) -> SkinRow | None:
        return next((row for row in self.rows if row.test.key == self.chosen_key), None)

    async def choose(self, key: str) -> None:
        self.chosen_key = key
        await self._load_beside()

    def times(self, row: SkinRow) -> TestTimes | None:
        """What the site says of this test; None where it names none."""
        return self._book.skin_tests.get(pack_id(row.test) or "")

    async def witness(self, staff_number: str, password: str) -> Person | None:
        """The second reader; None for one who may not be. Raises SignInRefused, NotAllowed."""
        second = await self._station.witness(self._session, staff_number, password)
        return second if may_second(second, self._session.person) else None

    async def start(self, row: SkinRow, given: Given) -> Saved | None:
        """None without a time to wait."""
        times, now = self.times(row), self._station.clock.now()
        wait = times.read_after if times is not None else given.read_after
        if wait is None:
            return None
        until = now + times.read_until if times is not None and times.read_until is not None else None
        return await self._station.submit(
            StartSkinTest(
                id=self._station.new_id(),
                author=self._session.person,
                patient=row.patient,
                encounter=row.encounter,
                occurred_at=now,
                test=row.test.key,
                what=Code(text=row.test.what.text, system=row.test.what.system, code=row.test.what.code),
                batch=given.batch,
                solution=given.solution,
                site=given.site,
                read_from=now + wait,
                read_until=until,
            )
        )

    async def read(self, row: SkinRow, outcome: str, batch: str, second: Person) -> None:
        """As it was read by both; a negative one frees its drugs by an act of its own."""
        now, author = self._station.clock.now(), self._session.person
        drug = row.drugs[0] if row.drugs else None
        await self._station.submit(
            RecordSkinTest(
                id=self._station.new_id(),
                author=author,
                patient=row.patient,
                encounter=row.encounter,
                occurred_at=now,
                test=row.test.key,
                what=read_as(row.test.what, pack_id(row.test)),
                outcome=outcome,
                read_by=f"{author.name}、{second.name}",
                batch=batch,
                drug=Code(text=drug.what.text, code=drug.drug_id) if drug is not None and drug.drug_id else None,
                started=row.given.key if row.given is not None else None,
                second=second,
            )
        )
        if outcome == NEGATIVE:
            await self.release(row)

    async def release(self, row: SkinRow) -> None:
        """The drugs that wait for it, after a negative reading."""
        if not row.drugs:
            return
        await self._station.submit(
            ReleaseOrder(
                id=self._station.new_id(),
                author=self._session.person,
                patient=row.patient,
                encounter=row.encounter,
                occurred_at=self._station.clock.now(),
                orders=tuple(drug.key for drug in row.drugs),
                versions=tuple(drug.version for drug in row.drugs),
            )
        )

    async def _load_beside(self) -> None:
        row = self.chosen
        if row is None:
            self.banner = None
        elif self.banner is None or self.banner.patient.key != row.patient:
            self.banner = None
            found = await self._station.banner(row.patient)
            if self.chosen is not None and self.chosen.patient == row.patient:
                self.banner = found
