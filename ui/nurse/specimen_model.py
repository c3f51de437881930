"""Specimens at the nurse station: which container is chosen, whose wristband and which tube were scanned. Presets nothing."""

from client.clinical.bedside import BedsideBook, Named, container_code, loinc_of, material_code
from client.clinical.catalogue import Catalogue, LabTest
from client.clinical.specimen_codes import read_specimen_code
from client.commands import CollectSpecimen, MissSpecimen
from client.records import Code
from client.tongue import reads_chinese
from offline.board_views import SpecimenRow, SpecimenState
from offline.changes import Change
from offline.views import Banner
from ui.nurse.door import NurseStation, Saved, SignedIn
from ui.nurse.hearing import concerns
from ui.nurse.loading import Loading

_APART = frozenset({"Composition", "DocumentReference", "Provenance"})


class SpecimenModel(Loading):
    """Invariant: `chosen` is one of `rows` or None; a wristband that was scanned is forgotten with the row."""

    def __init__(self, station: NurseStation, session: SignedIn, catalogue: Catalogue, book: BedsideBook) -> None:
        super().__init__()
        self._station, self._session, self._catalogue, self._book = station, session, catalogue, book
        self.rows: tuple[SpecimenRow, ...] = ()
        self.chosen_key = ""
        self.banner: Banner | None = None
        self.wristband = ""

    async def refresh(self) -> None:
        with self.refreshing() as is_latest:
            found = await self._station.specimen_board()
            if not is_latest():
                return
            self.rows = found
            if self.chosen is None:
                self.chosen_key, self.wristband = (found[0].code if found else ""), ""
            await self._load_beside()

    def is_touched_by(self, change: Change) -> bool:
        return concerns(change, apart=_APART)

    @property
    def chosen(self) -> SpecimenRow | None:
        return next((row for row in self.rows if row.code == self.chosen_key), None)

    async def choose(self, key: str) -> None:
        if key != self.chosen_key:
            self.wristband = ""
        self.chosen_key = key
        await self._load_beside()

    def open_count(self) -> int:
        return sum(1 for row in self.rows if row.state is not SpecimenState.COLLECTED)

    # -- scanning -----------------------------------------------------------------------------------------------

    def is_wristband(self, scanned: str) -> bool:
        """Whether it is this row's patient; anybody else's is wrong."""
        row = self.chosen
        return row is not None and scanned.strip().casefold() in {one.casefold() for one in row.numbers}

    def is_tube(self, scanned: str) -> bool:
        row = self.chosen
        return row is not None and read_specimen_code(scanned) == row.code

    # -- words of the pack --------------------------------------------------------------------------------------

    def test_of(self, row: SpecimenRow) -> LabTest | None:
        return self._catalogue.labs.get(loinc_of(row.orders[0].what))

    def material(self, row: SpecimenRow, language: str) -> str:
        """As the pack names it; of a test it does not know, nothing."""
        test = self.test_of(row)
        return "" if test is None else test.specimen_zh if reads_chinese(language) else test.specimen_en

    def container(self, row: SpecimenRow) -> Named | None:
        found = self._book.containers.get(row.specimen)
        return found.named if found is not None else None

    # -- acting -------------------------------------------------------------------------------------------------

    async def collect(self, row: SpecimenRow, tube: str) -> Saved:
        """Raises PolicyRefused (wrong-patient, wrong-tube, already-collected, not-requested)."""
        container = self.container(row)
        return await self._station.submit(
            CollectSpecimen(
                id=self._station.new_id(),
                author=self._session.person,
                patient=row.patient,
                encounter=row.encounter,
                occurred_at=self._station.clock.now(),
                orders=tuple(order.key for order in row.orders),
                code=tube,
                specimen=self._specimen(row),
                container=container_code(container) if container else None,
                patient_code=self.wristband,
                replaces=row.taken.key if row.taken is not None else None,
            )
        )

    async def miss(self, row: SpecimenRow, reason: str) -> Saved:
        return await self._station.submit(
            MissSpecimen(
                id=self._station.new_id(),
                author=self._session.person,
                patient=row.patient,
                encounter=row.encounter,
                occurred_at=self._station.clock.now(),
                orders=tuple(order.key for order in row.orders),
                specimen=self._specimen(row),
                reason=reason,
            )
        )

    def _specimen(self, row: SpecimenRow) -> Code:
        """In the words of the record; of a test that the pack does not know, the test's own name."""
        name = self.material(row, "zh") or row.orders[0].what.text
        return material_code(row.specimen, name)

    async def _load_beside(self) -> None:
        row = self.chosen
        if row is None:
            self.banner = None
        elif self.banner is None or self.banner.patient.key != row.patient:
            self.banner = None
            found = await self._station.banner(row.patient)
            if self.chosen is not None and self.chosen.patient == row.patient:
                self.banner = found
