"""The window of the Emergency Centre: overview, queue, conflicts, verification, sync, report, log. F12 opens it; closing changes nothing.

centre = EmergencyCentre(theme, languages, notices, model, spawner)
centre.open_centre()            shows it, follows the station, reads everything
centre.show_page("conflicts")
"""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QCloseEvent

from ui.access.audit_model import AuditDoor, AuditModel
from ui.access.audit_page import AuditPage
from ui.drill.page import DrillsPage
from ui.drill.words import drills_title
from ui.emergency.centre_model import CentreModel
from ui.emergency.conflict_page import ConflictPage
from ui.emergency.copies_model import REPORT, SYNC, VERIFY, CopiesModel
from ui.emergency.log_page import LogPage
from ui.emergency.overview_page import OverviewPage
from ui.emergency.queue_page import QueuePage
from ui.emergency.report_page import ReportPage
from ui.emergency.rules_page import RulesPage
from ui.emergency.sync_page import SyncPage
from ui.emergency.verify_page import VerifyPage
from ui.language import Languages
from ui.notices import Notices
from ui.shell.station_window import StationWindow
from ui.shell.status_bar import Hint
from ui.spawner import Spawner
from ui.theme.theme import Theme
from ui.theme.width import WidthClass

OVERVIEW, QUEUE, CONFLICTS, LOG, RULES, DRILLS = "overview", "queue", "conflicts", "log", "rules", "drills"
AUDIT = "audit"
_LISTED = {
    QUEUE: "queue",
    CONFLICTS: "conflicts",
    VERIFY: "verify",
    SYNC: "sync",
    REPORT: "report",
    LOG: "log",
    RULES: "rules",
    DRILLS: "drills",
    AUDIT: "audit",
}


def centre_name() -> str:
    return QCoreApplication.translate("Centre", "Emergency Centre")


def overview_title() -> str:
    return QCoreApplication.translate("Centre", "Overview")


def queue_title() -> str:
    return QCoreApplication.translate("Centre", "Upload queue")


def conflicts_title() -> str:
    return QCoreApplication.translate("Centre", "Reconcile")


def log_title() -> str:
    return QCoreApplication.translate("Centre", "Log")


def verify_title() -> str:
    return QCoreApplication.translate("Centre", "Verify")


def sync_title() -> str:
    return QCoreApplication.translate("Centre", "Sync")


def report_title() -> str:
    return QCoreApplication.translate("Centre", "Report")


def rules_title() -> str:
    return QCoreApplication.translate("RulesPage", "Safety rules")


def audit_title() -> str:
    return QCoreApplication.translate("Centre", "Audit")


class EmergencyCentre(StationWindow):
    """Invariant: follows the station exactly while it is open; single letters act only outside of text fields."""

    def __init__(
        self,
        theme: Theme,
        languages: Languages,
        notices: Notices,
        model: CentreModel,
        spawner: Spawner,
        audit: AuditDoor | None = None,
    ) -> None:
        super().__init__(theme, languages, notices, station_name=centre_name)
        self.setObjectName("emergencyCentre")
        self.model, self._spawner = model, spawner
        self.copies, self._page = CopiesModel(model), OVERVIEW
        self._is_reading = self._is_stale = False
        self.queue = QueuePage(theme, model, spawner)
        self.overview = OverviewPage(theme, model, spawner, self.queue.columns)
        self.conflicts = ConflictPage(theme, model, spawner)
        self.log = LogPage(theme, model)
        self.rules = RulesPage(theme, model, spawner)
        self.verify, self.sync = VerifyPage(theme, self.copies, spawner), SyncPage(theme, self.copies)
        self.report = ReportPage(theme, self.copies, spawner)
        self.drills = DrillsPage(theme, model.station.clock)
        self.audit = AuditPage(theme, AuditModel(audit), spawner) if audit is not None else None
        self._pages_shown = (
            *(self.overview, self.queue, self.conflicts, self.verify, self.sync, self.report),
            *(self.log, self.rules, self.drills, *((self.audit,) if self.audit is not None else ())),
        )
        self._add_pages()
        self._bind()
        self.bar.search.hide()
        model.listen(self.show_model)
        self.width_class_changed.connect(self._fold)
        self.centre_wanted.connect(self.close)

    def _add_pages(self) -> None:
        self.add_page(OVERVIEW, self.overview, title=overview_title, keys="F2", hints=self.hints)
        self.add_page(QUEUE, self.queue, title=queue_title, keys="F3", hints=self.queue_hints)
        self.add_page(CONFLICTS, self.conflicts, title=conflicts_title, keys="F4", hints=self.conflict_hints)
        self.add_page(VERIFY, self.verify, title=verify_title, keys="F5", hints=self.verify_hints)
        self.add_page(SYNC, self.sync, title=sync_title, keys="F6", hints=self.hints)
        self.add_page(REPORT, self.report, title=report_title, keys="F7", hints=self.report_hints)
        self.add_page(LOG, self.log, title=log_title, keys="F8", hints=self.hints)
        self.add_page(RULES, self.rules, title=rules_title, keys="F9", hints=self.rules_hints)
        self.add_page(DRILLS, self.drills, title=drills_title, keys="F10", hints=self.drills_hints)
        if self.audit is not None:
            self.add_page(AUDIT, self.audit, title=audit_title, keys="F11", hints=self.audit_hints)

    def _bind(self) -> None:
        keys, queue, conflicts = self.keys, self.queue, self.conflicts
        keys.bind("centre.retry", "Ctrl+R", self, queue.retry_everything)
        keys.bind("centre.export", "Ctrl+E", self, self.export)
        keys.bind("centre.retry-one", "R", queue, queue.retry_current)
        keys.bind("centre.withdraw", "W", queue, queue.ask_withdrawal)
        keys.bind("centre.end-line", "Escape", queue, queue.end_line)
        keys.bind("centre.export-rules", "E", self.rules, self.rules.ask_path)
        keys.bind("centre.end-rules-line", "Escape", self.rules, self.rules.end_line)
        keys.bind("centre.compare", "C", self.verify, self.verify.compare_now)
        keys.bind("centre.reread", "A", self.verify, self.verify.reread_now)
        keys.bind("centre.print", "Ctrl+P", self.report, self.report.print_now)
        keys.bind("centre.table", "E", self.report, self.report.ask_table)
        keys.bind("centre.signed", "S", self.report, self.report.ask_signed)
        keys.bind("centre.end-report-line", "Escape", self.report, self.report.end_line)
        keys.bind("centre.begin-drill", "N", self.drills, self.drills.begin_now)
        keys.bind("centre.drill-report", "Ctrl+P", self.drills, self.drills.open_report)
        if self.audit is not None:
            self.audit.bind_keys(keys)
        keys.bind("centre.mine", "1", conflicts, conflicts.keep_mine)
        keys.bind("centre.central", "2", conflicts, conflicts.keep_central)
        keys.bind("centre.take-back", "3", conflicts, conflicts.withdraw)
        keys.bind("centre.refer", "4", conflicts, conflicts.refer_it)
        keys.bind("centre.send-again", "A", conflicts, conflicts.send_again)
        keys.bind("centre.later", "Escape", conflicts, conflicts.leave_for_later)
        keys.bind("centre.take", "T", conflicts, conflicts.take_it)
        keys.bind("centre.details", "D", conflicts, conflicts.show_details)
        keys.bind("centre.sign", "Ctrl+Return", conflicts, conflicts.sign_now)

    # -- life ---------------------------------------------------------------------------------------------------

    def open_centre(self, page: str = OVERVIEW) -> None:
        """Opening again brings it to the front."""
        if not self.isVisible():
            self.model.open(self.reload)
        self.show_page(page)
        self.show()
        self.activateWindow()
        self._read_audit()
        self.reload()

    def reload(self) -> None:
        """At most one reading runs; what changes meanwhile is read right after it."""
        if self._is_reading:
            self._is_stale = True
            return
        self._is_reading = True
        self._spawner.spawn(self._read(), "read the centre", owner=self)

    async def _read(self) -> None:
        try:
            self._is_stale = True
            while self._is_stale:
                self._is_stale = False
                await self.model.refresh()
                await self.copies.refresh(self._page)
                if self._page == DRILLS:
                    self.drills.show_reports(await self.model.station.drills())
        finally:
            self._is_reading = False

    def export(self) -> None:
        self.show_page(QUEUE)
        self.queue.ask_path()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.model.close()
        super().closeEvent(event)

    # -- showing ------------------------------------------------------------------------------------------------

    def show_page(self, key: str) -> None:
        super().show_page(key)
        self._page, page = key, _LISTED.get(key)
        self._read_audit()
        if self.isVisible() and key in {VERIFY, SYNC, REPORT, DRILLS}:
            self.reload()
        listing = getattr(getattr(self, page, None), "listing", None) if page else None
        if listing is not None:
            listing.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read_audit(self) -> None:
        """Read only where it is seen: each reading is itself in it."""
        if self.isVisible() and self._page == AUDIT and self.audit is not None:
            self.audit.open_page()

    def show_model(self) -> None:
        for page in self._pages_shown:
            page.show_model()
        waiting = self.model.status.waiting
        self.set_count(QUEUE, waiting.open or None)
        self.set_count(CONFLICTS, waiting.conflicts or None)

    def hints(self) -> tuple[Hint, ...]:
        return (
            ("Ctrl R", self.tr("try again")),
            ("Ctrl E", self.tr("export queue")),
            ("F4", self.tr("reconcile")),
            ("F12", self.tr("back")),
        )

    def queue_hints(self) -> tuple[Hint, ...]:
        return (
            ("J K", self.tr("up and down")),
            ("R", self.tr("try this again")),
            ("W", self.tr("withdraw own")),
            *self.hints(),
        )

    def verify_hints(self) -> tuple[Hint, ...]:
        return (("C", self.tr("compare now")), ("A", self.tr("read central's again")), *self.hints())

    def report_hints(self) -> tuple[Hint, ...]:
        exports = (("E", self.tr("table")), ("S", self.tr("signed bundle")))
        return (("Ctrl P", self.tr("print")), *exports, ("F12", self.tr("back")))

    def rules_hints(self) -> tuple[Hint, ...]:
        return (("J K", self.tr("up and down")), ("E", self.tr("export counts")), ("F12", self.tr("back")))

    def drills_hints(self) -> tuple[Hint, ...]:
        return (("N", self.tr("begin a drill")), ("Ctrl P", self.tr("report")), ("F12", self.tr("back")))

    def audit_hints(self) -> tuple[Hint, ...]:
        asks = (
            ("1 – 7", self.tr("what")),
            ("D", self.tr("since when")),
            ("W", self.tr("by whom")),
            ("P", self.tr("about whom")),
        )
        return (*asks, ("V", self.tr("check")), ("E", self.tr("export")), ("F12", self.tr("back")))

    def conflict_hints(self) -> tuple[Hint, ...]:
        return (
            ("J K", self.tr("up and down")),
            ("1 – 4", self.tr("choose")),
            ("Esc", self.tr("later")),
            ("T", self.tr("I take it")),
            ("D", self.tr("details for IT")),
            ("Ctrl ↵", self.tr("sign the decision")),
            ("F12", self.tr("back")),
        )

    def _fold(self, width: WidthClass) -> None:
        self.queue.set_width_class(width)
        self.conflicts.set_width_class(width)
