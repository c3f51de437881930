"""Temporary patients as a page sees them: who came, who may be who, one act at a time. Refuses to preset who somebody is."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any, ClassVar

from client.clinical.identifiers import HOSPITAL_NUMBER
from client.clinical.matching import Match
from client.commands import (
    AgeGroup,
    BandWay,
    Command,
    ConfirmBand,
    Identified,
    JoinPatients,
    NoteIdentity,
    PartPatients,
    RegisterTemporary,
    Triage,
)
from client.errors import InputRefused, NotAllowed, SignInRefused
from client.records import Person, Sex
from offline.blocks import Left, Taken
from offline.changes import Change
from offline.projection.temporaries import TemporaryRow
from offline.seeing_temporaries import Candidates, key_of_new
from offline.views import Banner
from ui.acting_desk import ActingDesk, Faults
from ui.nurse.hearing import NOTED, concerns
from ui.nurse.loading import Loading
from ui.temporaries.door import TemporaryDoor

MOST_AT_ONCE, SPARES = 50, 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """What was seen of those who came: alike for all of one arrival, told apart one by one later. `spare`: a typed number."""

    count: str = "1"
    sex: str = ""
    age_group: str = ""
    triage: str = ""
    marks: str = ""
    spare: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What somebody said of him, as typed."""

    name: str = ""
    birth_date: str = ""
    sex: str = ""
    number: str = ""
    source: str = ""


class TemporariesModel(ActingDesk[TemporaryDoor], Loading):
    """Invariant: candidates are of the chosen patient and of what is said of him now; another choice forgets them."""

    FAULTS: ClassVar[Mapping[str, str]] = MappingProxyType(
        {
            "needs-central": "central",
            **{
                word: word
                for word in (
                    "number-used",
                    "number-wrong",
                    "alias-used",
                    "wrong-band",
                    "already-joined",
                    "join-temporary",
                    "join-replaced",
                    "join-second",
                    "part-too-late",
                )
            },
        }
    )

    def __init__(self, station: TemporaryDoor, session: Any) -> None:
        ActingDesk.__init__(self, station, session)
        Loading.__init__(self)
        self.rows: tuple[TemporaryRow, ...] = ()
        self.left: Left | None = None
        self.chosen_key = ""
        self.banner: Banner | None = None
        self.candidates: Candidates | None = None
        self.candidate = ""
        self.spares: tuple[Taken, ...] = ()
        """Numbers that were taken to be written on bands for other stations; they are used up here."""
        self.arrived: tuple[str, ...] = ()
        """Who was registered by the last act, for his band."""

    async def refresh(self) -> None:
        with self.refreshing() as is_latest:
            rows, left = await self.station.temporaries(), await self.station.numbers_left()
            kept = next((one.patient.key for one in rows if one.patient.key == self.chosen_key), "")
            chosen = kept or (rows[0].patient.key if rows else "")
            banner = await self.station.banner(chosen) if chosen else None
            if is_latest():
                self.rows, self.left, self.banner = rows, left, banner
                if chosen != self.chosen_key:
                    self._forget()
                self.chosen_key = chosen

    async def choose(self, key: str) -> None:
        self.chosen_key = key
        self._forget()
        banner = await self.station.banner(key)
        if key == self.chosen_key:
            self.banner = banner

    def _forget(self) -> None:
        self.candidates, self.candidate = None, ""

    def is_touched_by(self, change: Change) -> bool:
        return concerns(change, apart=NOTED | {"MedicationAdministration"})

    @property
    def chosen(self) -> TemporaryRow | None:
        return next((one for one in self.rows if one.patient.key == self.chosen_key), None)

    @property
    def match(self) -> Match | None:
        found = self.candidates.found if self.candidates is not None else ()
        return next((one for one in found if one.patient.key == self.candidate), None)

    # -- acts -----------------------------------------------------------------------------------------------------

    async def arrive(self, seen: Arrival) -> Faults:
        """One act for all who came: numbers first, then each by himself. Those who were saved stay saved, whatever follows."""
        count = int(seen.count) if seen.count.strip().isdigit() else 0
        if not 1 <= count <= MOST_AT_ONCE or (seen.spare.strip() and count != 1):
            return ("count",)
        try:
            taken = (
                (self.station.spare_number(seen.spare),)
                if seen.spare.strip()
                else await self.station.take_numbers(count)
            )
        except InputRefused as error:
            return (str(error.facts[1]),)
        arrived: list[str] = []
        for one in taken:
            command = self._arrival(one, seen)
            faults = await self.submit(command)
            if faults:
                self.arrived = tuple(arrived)
                return faults
            arrived.append(command.patient)
        self.arrived, self.chosen_key = tuple(arrived), arrived[0]
        self._forget()
        return ()

    def _arrival(self, taken: Taken, seen: Arrival) -> RegisterTemporary:
        plain = self.act("", None)
        plain["patient"] = key_of_new(plain["id"])
        return RegisterTemporary(
            **plain,
            number=taken.number,
            alias=taken.alias.name,
            alias_latin=taken.alias.latin,
            sex=Sex(seen.sex or "unknown"),
            age_group=AgeGroup(seen.age_group or "unknown"),
            arrived_at=plain["occurred_at"],
            marks=seen.marks.strip(),
            triage=Triage(seen.triage) if seen.triage else None,
            ward=self.station.ward_key,
            ward_name=self.station.ward_name or self.station.ward_key,
        )

    async def give_spares(self) -> Faults:
        """A few numbers for a station of the ward that has none left."""
        try:
            self.spares = await self.station.take_numbers(SPARES)
        except InputRefused as error:
            return (str(error.facts[1]),)
        self.left = await self.station.numbers_left()
        return ()

    async def band(self, number: str, way: BandWay) -> Faults:
        """The number as it was read off the band, by eye or scanner."""
        row = self.chosen
        if row is None or not number.strip():
            return ("wrong-band",)
        stay = row.stay.key if row.stay is not None else None
        return await self.submit(ConfirmBand(**self.act(row.patient.key, stay), number=number.strip(), way=way))

    async def name(self, said: Said) -> Faults:
        """What is said of him is kept, and who he may be is looked for."""
        row, born = self.chosen, _date(said.birth_date)
        if row is None or not (said.name.strip() or said.birth_date.strip() or said.number.strip()):
            return ("empty",)
        if said.birth_date.strip() and born is None:
            return ("date",)
        if not said.source.strip():
            return ("source",)
        number = said.number.strip()
        stay = row.stay.key if row.stay is not None else None
        return await self.submit(
            NoteIdentity(
                **self.act(row.patient.key, stay),
                patient_version=row.patient.version,
                name=said.name.strip(),
                birth_date=born,
                sex=Sex(said.sex or "unknown"),
                identifiers=(Identified(kind=HOSPITAL_NUMBER, value=number),) if number else (),
                source=said.source.strip(),
            )
        )

    async def look(self) -> None:
        """Who he may be, by what is said of him as it is kept now."""
        self.rows = await self.station.temporaries()
        row = self.chosen
        claimed = row.patient.temporary.claimed if row is not None and row.patient.temporary is not None else None
        if row is None or claimed is None:
            self._forget()
            return
        found = await self.station.candidates(row.patient.key, claimed)
        if row.patient.key == self.chosen_key:
            self.candidates = found

    async def join(self, reason: str, number: str, password: str) -> Faults:
        row, match = self.chosen, self.match
        if row is None or match is None:
            return ("no-candidate",)
        if not reason.strip():
            return ("reason",)
        other = match.patient
        return await self._by_two(
            number,
            password,
            lambda second: JoinPatients(
                **self.act(row.patient.key, None),
                patient_version=row.patient.version,
                into=other.key,
                into_version=other.version,
                into_name=other.name,
                second=second,
                reason=reason.strip(),
                score=match.score,
                why=match.said(),
            ),
        )

    async def part(self, reason: str, number: str, password: str) -> Faults:
        row = self.chosen
        if row is None or row.patient.replaced_by is None:
            return ("no-candidate",)
        if not reason.strip():
            return ("reason",)
        into, version = row.patient.replaced_by, row.joined.version if row.joined is not None else None
        return await self._by_two(
            number,
            password,
            lambda second: PartPatients(
                **self.act(row.patient.key, None),
                patient_version=row.patient.version,
                into=into,
                into_version=version,
                into_name=row.joined.name if row.joined is not None else "",
                second=second,
                reason=reason.strip(),
            ),
        )

    async def _by_two(self, number: str, password: str, make: Any) -> Faults:
        """The second person proves himself for this very act; a password that is wrong is said as such."""
        try:
            second: Person = await self.station.witness(self.session, number, password)
        except (SignInRefused, NotAllowed) as error:
            return ("same-person",) if "same-person" in error.facts else ("password",)
        command: Command = make(second)
        try:
            return await self.submit(command)
        finally:
            self._forget()


def _date(typed: str) -> date | None:
    try:
        return date.fromisoformat(typed.strip())
    except ValueError:
        return None
