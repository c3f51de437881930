"""How the copy is kept: what is here of each kind and when it was read, and the diary of the rounds of sync. Changes nothing."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from offline.kinds_kept import KindKept
from offline.sync.diary import Pass
from offline.verification import WardProof
from ui.emergency.check_words import error_words, type_words
from ui.emergency.copies_model import SYNC, CopiesModel
from ui.emergency.words import UNKNOWN, clock_of
from ui.marking.windows import Backdrop
from ui.marking.words import duration_words
from ui.theme.theme import Theme
from ui.units import apart
from ui.widgets.empty import EmptyKind
from ui.widgets.listing import Listing
from ui.widgets.painting import Align
from ui.widgets.pane import Pane
from ui.widgets.table_model import Column, TableRow, cell

STALE_S = 60.0


class SyncPage(Backdrop):
    """Invariant: a kind that was never read says so; nothing old reads as fresh."""

    def __init__(self, theme: Theme, model: CopiesModel) -> None:
        super().__init__(theme)
        self._model = model
        self.kinds_pane, self.listing = Pane(theme), Listing(theme, self._kind_columns())
        self.diary_pane, self.diary = Pane(theme), Listing(theme, self._diary_columns())
        self.kinds_pane.body.addWidget(self.listing, 1)
        self.diary_pane.body.addWidget(self.diary, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(8, 8, 8, 8)
        whole.setSpacing(8)
        whole.addWidget(self.kinds_pane, 1)
        whole.addWidget(self.diary_pane, 1)
        self.retranslate()

    def retranslate(self) -> None:
        self.kinds_pane.set_title(self.tr("What is kept here"))
        self.diary_pane.set_title(self.tr("Diary of sync"))
        self.listing.table.set_columns(self._kind_columns())
        self.diary.table.set_columns(self._diary_columns())
        self.listing.table.setAccessibleName(self.tr("What is kept here"))
        self.diary.table.setAccessibleName(self.tr("Diary of sync"))
        self.show_model()

    def show_model(self) -> None:
        model, now = self._model, self._model.centre.now
        if model.kinds is None:
            kind = EmptyKind.FAILED if SYNC in model.failed else EmptyKind.READING
            self.listing.show_note(kind, subject=self.tr("What is kept here"))
        else:
            whole = sum(one.size for one in model.kinds)
            self.kinds_pane.set_meta(self.tr("{size} MB").format(size=f"{whole / 1e6:.1f}"))
            self.listing.show_rows(tuple(kept_row(one, model.proof, now) for one in model.kinds))
        self.diary_pane.set_meta(self.tr("since the program was started; rounds that ended alike are one line"))
        self.diary.show_rows(tuple(pass_row(one, now) for one in model.passes), subject=self.tr("Diary of sync"))

    def _kind_columns(self) -> tuple[Column, ...]:
        return (
            Column(key="what", title=self.tr("What"), wraps=True),
            Column(key="rows", title=self.tr("Rows"), width=70, align=Align.RIGHT),
            Column(key="size", title=self.tr("Size"), width=84, align=Align.RIGHT),
            Column(key="read", title=self.tr("Read last"), width=120, align=Align.RIGHT),
            Column(key="age", title=self.tr("Age"), width=110, align=Align.RIGHT),
            Column(key="hash", title=self.tr("Compared"), width=110, align=Align.RIGHT),
            Column(key="end", title="", width=12),
        )

    def _diary_columns(self) -> tuple[Column, ...]:
        return (
            Column(key="duty", title=self.tr("Round"), width=110, wraps=True),
            Column(key="from", title=self.tr("From"), width=120),
            Column(key="to", title=self.tr("To"), width=120),
            Column(key="times", title=self.tr("Times"), width=64, align=Align.RIGHT),
            Column(key="slowest", title=self.tr("Slowest"), width=84, align=Align.RIGHT),
            Column(key="result", title=self.tr("Result"), pad=14, wraps=True),
        )


def kept_row(one: KindKept, proof: WardProof | None, now: datetime) -> TableRow:
    translate = QCoreApplication.translate
    age_s = max(0.0, (now - one.read_at).total_seconds()) if one.read_at is not None else None
    found = next((each for each in proof.by_kind() if each.kind == one.kind), None) if proof is not None else None
    is_whole = proof is not None and not proof.open
    equal = cell(translate("Centre", "equal"), tone="ok")
    equal = equal if is_whole else cell(translate("Centre", "equal so far"), tone="t2")
    unequal = cell(translate("Centre", "different"), weight=700)
    is_stale = age_s is not None and age_s > STALE_S
    cells = (
        cell(type_words(one.kind)),
        cell(apart(f"{one.rows:,}"), weight=600),
        cell(f"{one.size / 1000:,.0f} kB", tone="t2"),
        cell(clock_of(one.read_at, now) if one.read_at is not None else translate("Centre", "never")),
        cell(
            UNKNOWN if one.read_at is None else duration_words(max(now - one.read_at, now - now)),
            weight=700 if is_stale else 400,
            tone="danger" if is_stale else "t2",
        ),
        cell(translate("Centre", "not compared yet"), tone="t3")
        if found is None
        else equal
        if found.is_equal
        else unequal,
    )
    return TableRow(key=one.kind, cells=cells, subject=one)


def duty_words(duty: str) -> str:
    """A round by its name; one that nobody worded by its own."""
    translate = QCoreApplication.translate
    return {
        "watch": translate("Centre", "asking central"),
        "meet": translate("Centre", "getting to know central"),
        "push": translate("Centre", "sending"),
        "pull": translate("Centre", "reading changes"),
        "sweep": translate("Centre", "comparing"),
        "nudge": translate("Centre", "listening"),
        "count": translate("Centre", "counting"),
        "scopes": translate("Centre", "other wards and traces"),
        "status": translate("Centre", "own figures"),
    }.get(duty, duty)


def pass_row(one: Pass, now: datetime) -> TableRow:
    well = QCoreApplication.translate("Centre", "well")
    cells = (
        cell(duty_words(one.duty), weight=600),
        cell(clock_of(one.began_at, now)),
        cell(clock_of(one.ended_at, now)),
        cell(str(one.times), tone="t2"),
        cell(f"{one.slowest_ms:,} ms", tone="t2"),
        cell(error_words(one.result), weight=600) if one.result else cell(well, tone="ok"),
    )
    return TableRow(key=f"{one.duty} {one.began_at.isoformat()}", cells=cells, subject=one)
