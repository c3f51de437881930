"""What the Centre's pages on verification, sync and report show and do. Reads only what the page in front needs; mends nothing unasked."""

from client.errors import WardlightError
from offline.event_report import EmergencyReport
from offline.kinds_kept import KindKept
from offline.sync.diary import Pass
from offline.verification import WardProof
from ui.emergency.centre_model import CentreModel, place_of_file

VERIFY, SYNC, REPORT = "verify", "sync", "report"


class CopiesModel:
    """Invariant: None until it was read once; a reading that failed keeps what was there and names itself in `failed`."""

    def __init__(self, centre: CentreModel) -> None:
        self.centre = centre
        self.proof: WardProof | None = None
        self.kinds: tuple[KindKept, ...] | None = None
        self.passes: tuple[Pass, ...] = ()
        self.report: EmergencyReport | None = None
        self.was_reported = False
        """Whether it was asked for the report; with `report` None there was no emergency."""
        self.failed: dict[str, WardlightError] = {}
        self.is_comparing = False
        self.exported: tuple[int, str] | None = None
        self.key = ""
        """The fingerprint of the key that signed the bundle exported last; empty after a table."""

    async def refresh(self, page: str) -> None:
        try:
            if page in {VERIFY, SYNC}:
                self.proof = await self.centre.station.verification()
            if page == SYNC:
                self.kinds, self.passes = await self.centre.station.kinds_kept(), self.centre.station.passes
            elif page == REPORT:
                self.report, self.was_reported = await self.centre.station.event_report(), True
            self.failed.pop(page, None)
        except WardlightError as error:
            self.failed[page] = error
        self.centre.tell()

    async def compare(self) -> None:
        """The whole ward at once; pressed twice it runs once."""
        if self.is_comparing:
            return
        self.is_comparing = True
        self.centre.tell()
        try:
            self.proof = await self.centre.station.verify_now()
        finally:
            self.is_comparing = False
            self.centre.tell()

    async def reread(self, key: str) -> None:
        await self.centre.station.reread(self.centre.session, key)
        await self.refresh(VERIFY)

    def proposed(self, ending: str) -> str:
        station, now = self.centre.station, self.centre.now
        return str(station.folder / f"emergency-{station.station_code}-{now:%Y%m%d-%H%M%S}.{ending}")

    async def export(self, path: str, *, is_signed: bool) -> None:
        """Raises InputRefused for a path without a folder."""
        place, station = place_of_file(path), self.centre.station
        if is_signed:
            count = await station.export_signed(place, station.station_code, station.ward_name)
            self.key = await station.signing_fingerprint()
        else:
            count = await station.export_table(place)
            self.key = ""
        self.exported = (count, path)
        self.centre.tell()
