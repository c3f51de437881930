"""The audit as a ward lead asks for it: by whom, what, about whom, since when. Refuses to read unasked: each reading is noted."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from client.clock import Clock
from client.errors import InputRefused, WardlightError
from offline import rights
from offline.audit_reading import AuditPage, AuditQuery
from offline.integrity import Integrity
from offline.views import Found
from ui.emergency.centre_model import place_of_file

ALL = "all"
GROUPS: dict[str, tuple[str, ...]] = {
    ALL: (),
    "charts": ("look", "open-outside", "break-glass", "open-refused"),
    "searches": ("search",),
    "entries": ("act", "override", "withdraw"),
    "paper": ("print", "print-label", "export", "export-audit"),
    "people": (
        "sign-in",
        "sign-in-refused",
        "sign-out",
        "lock",
        "unlock",
        "set-pin",
        "dismiss",
        "witness",
        "read-audit",
        "stand-in",
        "account",
        "review-stand-in",
    ),
    "modes": ("mode", "declare-emergency", "lift-declaration", "close-emergency", "journal-begun-anew"),
}
SPANS: dict[str, timedelta | None] = {"day": timedelta(days=1), "week": timedelta(days=7), "ever": None}


class AuditDoor(Protocol):
    """The part of the station that is used here, for the eyes of one person."""

    @property
    def clock(self) -> Clock: ...

    @property
    def folder(self) -> Path: ...

    @property
    def station_code(self) -> str: ...

    def may(self, right: str) -> bool: ...

    async def find_patients(self, typed: str) -> tuple[Found, ...]: ...

    async def audit(self, query: AuditQuery) -> AuditPage: ...

    async def integrity(self, *, anew: bool = False) -> Integrity: ...

    async def accept_rebuilt(self, reason: str) -> None: ...

    async def export_audit(self, path: Path, query: AuditQuery) -> int: ...


class AuditModel:
    """Invariant: `page` is the answer to the filters as they stood when it was asked for."""

    def __init__(self, station: AuditDoor) -> None:
        self.station = station
        self.group, self.span, self.who, self.about = ALL, "day", "", ""
        self.page: AuditPage | None = None
        self.integrity: Integrity | None = None
        self.exported: tuple[int, str] | None = None
        self.error: WardlightError | None = None

    @property
    def may_read(self) -> bool:
        return self.station.may(rights.READ_AUDIT)

    @property
    def may_export(self) -> bool:
        return self.station.may(rights.EXPORT_AUDIT)

    @property
    def now(self) -> datetime:
        return self.station.clock.now()

    async def read(self) -> None:
        """Raises InputRefused (patient, which) where the typed patient fits nobody, or several."""
        self.error = None
        try:
            self.integrity = await self.station.integrity(anew=self.integrity is None)
            self.page = await self.station.audit(await self.query())
        except WardlightError as error:
            self.error = error
            raise

    async def query(self) -> AuditQuery:
        back = SPANS[self.span]
        return AuditQuery(
            who=self.who.strip(),
            acts=GROUPS[self.group],
            patient=await self._patient(),
            since=None if back is None else self.now - back,
        )

    async def _patient(self) -> str:
        typed = self.about.strip()
        if not typed:
            return ""
        hits = await self.station.find_patients(typed)
        best = [hit for hit in hits if hit.matched == hits[0].matched] if hits else []
        if len(best) != 1:
            raise InputRefused("patient", "not-here" if not best else "several")
        return best[0].patient.key

    async def walk(self) -> None:
        self.integrity = await self.station.integrity(anew=True)

    async def accept(self, reason: str) -> None:
        await self.station.accept_rebuilt(reason)
        await self.walk()

    def proposed(self) -> str:
        return str(self.station.folder / f"audit-{self.station.station_code}-{self.now:%Y%m%d-%H%M%S}.csv")

    async def export(self, typed: str) -> None:
        """Raises InputRefused for a path without a folder."""
        path = place_of_file(typed)
        self.exported = (await self.station.export_audit(path, await self.query()), str(path))
