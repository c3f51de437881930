"""The search field in the bar: a bed, a name, initials or a number, Enter opens the one that fits. Refuses to choose."""

from PySide6.QtCore import QObject, Signal

from client.errors import WardlightError
from offline.views import Found
from ui.notices import Notice, Severity
from ui.person_words import patient_name
from ui.shell.station_window import StationWindow
from ui.workplace.workplace import Workplace


class PatientFinder(QObject):
    """Invariant: a patient is opened only when what was typed fits him alone."""

    found = Signal(str)

    def __init__(self, workplace: Workplace, window: StationWindow) -> None:
        super().__init__(window)
        self._workplace, self._window = workplace, window
        window.search_accepted.connect(self._search)
        workplace.scans.scanned.connect(self._scanned)

    def _search(self, typed: str) -> None:
        if typed.strip():
            self._workplace.spawner.spawn(self._find(typed.strip()), "find patient", owner=self)

    def _scanned(self, code: str) -> None:
        """A wristband: whoever is in front of this window, and only by a whole number of his."""
        if self._window.isActiveWindow():
            self._workplace.spawner.spawn(self._recognise(code.strip()), "scan", owner=self)

    async def _recognise(self, code: str) -> None:
        try:
            hits = await self._workplace.station.find_patients(code)
        except WardlightError as error:
            self._workplace.notices.post_error(error)
            return
        own = [hit for hit in hits if code in _numbers(hit)]
        if len(own) == 1:
            self._workplace.notices.dismiss("scan")
            self.found.emit(own[0].patient.key)
            return
        self._workplace.notices.post(
            Notice(
                severity=Severity.WARNING,
                title=self.tr("Scan not recognised: nothing was done"),
                message=code[:40],
                next_step=self.tr("Scan the wristband again, or type two identifiers."),
                key="scan",
            )
        )

    async def _find(self, typed: str) -> None:
        try:
            hits = await self._workplace.station.find_patients(typed)
        except WardlightError as error:
            self._workplace.notices.post_error(error)
            return
        exact = [hit for hit in hits if hit.bed.lstrip("0") == typed.lstrip("0")] if typed.isdigit() else []
        fitting = exact or list(hits)
        if len(fitting) == 1:
            self._workplace.notices.dismiss("search")
            self._window.bar.search.edit.clear()
            self.found.emit(fitting[0].patient.key)
        else:
            self._say(typed, fitting)

    def _say(self, typed: str, hits: list[Found]) -> None:
        if hits:
            title = self.tr("{count} patients fit “{typed}”").format(count=len(hits), typed=typed)
            message = " · ".join(f"{hit.bed} {patient_name(hit.patient)}" for hit in hits[:12])
        else:
            title, message = self.tr("Nobody here fits “{typed}”").format(typed=typed), ""
        next_step = self.tr("Type more of the name, or the bed number.")
        self._workplace.notices.post(
            Notice(severity=Severity.NEWS, title=title, message=message, next_step=next_step, key="search")
        )


def _numbers(hit: Found) -> set[str]:
    """The whole numbers a wristband carries; never the bed, which is a place and no identity."""
    numbers = (hit.patient.hospital_number, hit.stay.admission_number if hit.stay else None)
    return {number for number in numbers if number}
