"""From a window to a drill and back to its report: asks who, starts, shows what came of it. One for a PC; knows no step of it."""

from PySide6.QtCore import QObject, QStandardPaths

from offline.drills import DrillReport, Ended
from ui.drill.ending import broken_off
from ui.drill.keeper import DrillKeeper, DrillShared
from ui.drill.plan import DrillPlan
from ui.drill.report_window import DrillReportWindow
from ui.drill.start import DrillStart
from ui.notices import words_for
from ui.theme.theme import Theme


class DrillDesk(QObject):
    """Invariant: one drill at a time; its report is kept before it is shown."""

    def __init__(self, shared: DrillShared, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._shared, self._theme = shared, theme
        self.keeper = DrillKeeper(shared, self)
        self._start: DrillStart | None = None
        self._report: DrillReportWindow | None = None
        self.keeper.preparing.connect(self._preparing)
        self.keeper.begun.connect(self._put_away)
        self.keeper.over.connect(self._put_away)
        self.keeper.ended.connect(self._ended)

    @property
    def asking(self) -> DrillStart | None:
        return self._start

    @property
    def reading(self) -> DrillReportWindow | None:
        return self._report

    def ask(self, led_by: object = "") -> None:
        """Who leads and who takes part; why not, where none may begin now."""
        if self._start is None:
            self._start = DrillStart(self._theme)
            self._start.wanted.connect(self.begin)
            self._start.rejected.connect(self._left)
        self._start.ask(led_by if isinstance(led_by, str) else "")
        refused = self.keeper.refusal()
        if refused is not None:
            words = words_for(refused)
            self._start.say(f"{words.title}. {words.message}")
            self._start.begin.setEnabled(False)

    def begin(self, led_by: str, took_part: object, is_alone: bool) -> None:  # noqa: FBT001  # a signal's
        place = self._shared.settings.station
        names = tuple(str(one) for one in took_part) if isinstance(took_part, tuple | list) else ()
        plan = DrillPlan(
            id=self._shared.station.new_id(),
            ward=place.ward_name or place.ward,
            station=place.code,
            led_by=led_by,
            took_part=names,
            is_alone=is_alone,
            language=self._theme.language,
            theme=self._theme.name.value,
            text_percent=self._theme.text_percent,
            zone=place.zone,
        )
        self.keeper.start(plan)

    def show_report(self, report: DrillReport) -> None:
        if self._report is None:
            folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or "."
            self._report = DrillReportWindow(self._theme, self._shared.station, self._shared.spawner, folder)
        self._report.show_report(report)

    def broken_off_words(self) -> str:
        words = broken_off(self._shared.marking())
        return f"{words.title}. {words.message} {words.next_step}"

    def close(self) -> None:
        """The ward's program ends: so does its drill."""
        self.keeper.end()
        if self._report is not None:
            self._report.leave_paper()
        for window in (self._start, self._report):
            if window is not None:
                window.close()
                window.deleteLater()
        self._start = self._report = None

    def _preparing(self) -> None:
        if self._start is not None:
            self._start.set_preparing(is_preparing=True)

    def _left(self) -> None:
        """Escape while it is prepared: there is no drill then."""
        self.keeper.end("left")

    def _put_away(self) -> None:
        if self._start is not None:
            self._start.accept()

    def _ended(self, report: object) -> None:
        """Not over an emergency: it stands on the page of drills."""
        if isinstance(report, DrillReport) and report.ended is not Ended.EMERGENCY:
            self.show_report(report)
