"""Both sides compared: counts and hashes by kind, patient by patient, each difference with its field, and the way to mend it.

Nothing on it is green before it was compared; of a recovery only what was compared since it began.
"""

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from offline.sync.decide import ConflictKind
from offline.verification import Difference, KindProof, PatientProof, WardProof, Why
from ui.emergency.check_words import type_words
from ui.emergency.copies_model import VERIFY, CopiesModel
from ui.emergency.words import UNKNOWN, clock_of
from ui.marking.windows import Backdrop
from ui.spawner import Spawner
from ui.theme.theme import Theme
from ui.units import apart
from ui.widgets.buttons import SecondaryButton
from ui.widgets.empty import EmptyKind
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.painting import Align
from ui.widgets.pane import Pane
from ui.widgets.table_model import Column, TableRow, cell


class VerifyPage(Backdrop):
    """Invariant: shows what was found when both sides were last compared, with the time of it."""

    def __init__(self, theme: Theme, model: CopiesModel, spawner: Spawner) -> None:
        super().__init__(theme)
        self._model, self._spawner = model, spawner
        self.kinds_pane, self.kinds = Pane(theme), Listing(theme, self._kind_columns())
        self.people_pane, self.people = Pane(theme), Listing(theme, self._people_columns())
        self.found_pane, self.listing = Pane(theme), Listing(theme, self._found_columns())
        self.compare = SecondaryButton(theme, "", keys="C", is_small=True)
        self.reread = SecondaryButton(theme, "", keys="A", is_small=True)
        self.lost = Label(theme, role="body", tone="t1", wrap=True)
        self._lay_out()
        self.compare.clicked.connect(self.compare_now)
        self.reread.clicked.connect(self.reread_now)
        self.listing.table.row_changed.connect(self._weigh)
        self.retranslate()

    def _lay_out(self) -> None:
        self.kinds_pane.add_to_header(self.compare)
        self.found_pane.add_to_header(self.reread)
        for pane, listing in (
            (self.kinds_pane, self.kinds),
            (self.people_pane, self.people),
            (self.found_pane, self.listing),
        ):
            pane.body.addWidget(listing, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 4, 12, 8)
        foot.addWidget(self.lost)
        self.found_pane.body.addLayout(foot)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.people_pane, 3)
        right.addWidget(self.found_pane, 2)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(8, 8, 8, 8)
        whole.setSpacing(8)
        whole.addWidget(self.kinds_pane, 1)
        whole.addLayout(right, 1)

    # -- acts ---------------------------------------------------------------------------------------------------

    def compare_now(self) -> None:
        if self.compare.isEnabled():
            self._spawner.spawn(self._model.compare(), "compare both sides", owner=self)

    def reread_now(self) -> None:
        """Central's row in the place of ours; what was entered here and not confirmed is not touched by it."""
        found = self._current()
        if found is not None and self.reread.isEnabled():
            self._spawner.spawn(self._model.reread(found.key), "read a row again", owner=self)

    def _current(self) -> Difference | None:
        row = self.listing.table.current_row()
        return row.subject if row is not None and isinstance(row.subject, Difference) else None

    # -- showing ------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.kinds_pane.set_title(self.tr("Verification of both sides"))
        self.people_pane.set_title(self.tr("Patient by patient"))
        self.found_pane.set_title(self.tr("Differences"))
        self.compare.setText(self.tr("Compare now"))
        self.reread.setText(self.tr("Read central's again"))
        tables = (
            (self.kinds, self._kind_columns()),
            (self.people, self._people_columns()),
            (self.listing, self._found_columns()),
        )
        for listing, columns in tables:
            listing.table.set_columns(columns)
        self.kinds.table.setAccessibleName(self.tr("Verification of both sides"))
        self.people.table.setAccessibleName(self.tr("Patient by patient"))
        self.listing.table.setAccessibleName(self.tr("Differences"))
        self.show_model()

    def show_model(self) -> None:
        model, proof = self._model, self._model.proof
        is_answering = model.centre.status.link.is_answering
        self.compare.setEnabled(is_answering and not model.is_comparing)
        if proof is None:
            kind = EmptyKind.FAILED if VERIFY in model.failed else EmptyKind.READING
            for listing, pane in (
                (self.kinds, self.kinds_pane),
                (self.people, self.people_pane),
                (self.listing, self.found_pane),
            ):
                listing.show_note(kind, subject=self.tr("Verification"))
                pane.set_meta("")
        else:
            self._show(proof, model.centre.now)
        lost = [one for one in model.centre.conflicts or () if one.conflict == ConflictKind.LOST_AT_CENTRAL.value]
        deleted = sum(one.is_deleted_there for one in lost)
        words = self.tr("{count} confirmed entries are lost at central: reconcile (F4) offers to send them again.")
        gone = self.tr("{count} confirmed entries were deleted at central: reconcile (F4) asks what becomes of them.")
        told = [words.format(count=len(lost) - deleted)] if len(lost) > deleted else []
        self.lost.setText("\n".join([*told, gone.format(count=deleted)] if deleted else told))
        self.lost.setVisible(bool(lost))
        self._weigh()

    def _show(self, proof: WardProof, now: datetime) -> None:
        people, is_now = self._model.centre.people, self._model.centre.status.link.is_answering
        self.kinds_pane.set_meta(ward_words(proof, is_comparing=self._model.is_comparing))
        nothing = self.tr("Nothing was compared in this run of the program yet.")
        if proof.by_kind():
            whole = not proof.open
            self.kinds.show_rows(tuple(kind_row(one, is_now=is_now, is_whole=whole) for one in proof.by_kind()))
        else:
            self.kinds.show_note(EmptyKind.NOT_LOADED, subject=self.tr("Verification"), detail=nothing)
        done = {one.patient: one for one in proof.proofs}
        counted = {one.patient for one in proof.counted}
        rows = [
            patient_row(one, done.get(one), people.get(one, UNKNOWN), now, counts=one in counted, is_now=is_now)
            for one in proof.expected
        ]
        self.people.show_rows(rows, subject=self.tr("Patients"))
        if proof.differences:
            self.listing.show_rows(
                tuple(difference_row(one, people.get(one.patient, UNKNOWN)) for one in proof.differences)
            )
        else:
            none, open_ones = self.tr("No difference was found."), self.tr("Not everybody was compared yet.")
            kind = EmptyKind.EMPTY if proof.is_whole else EmptyKind.NOT_LOADED
            detail = none if proof.is_whole else open_ones
            self.listing.show_note(kind, subject=self.tr("Differences"), detail=detail)

    def _weigh(self, _row: object = None) -> None:
        self.reread.setEnabled(self._current() is not None and self._model.centre.status.link.is_answering)

    def _kind_columns(self) -> tuple[Column, ...]:
        return (
            Column(key="what", title=self.tr("What"), wraps=True),
            Column(key="here", title=self.tr("Here"), width=70, align=Align.RIGHT),
            Column(key="central", title=self.tr("Central"), width=70, align=Align.RIGHT),
            Column(key="difference", title=self.tr("Difference"), width=90, align=Align.RIGHT),
            Column(key="mine", title=self.tr("Hash here"), width=110, align=Align.RIGHT),
            Column(key="theirs", title=self.tr("Hash at central"), width=110, align=Align.RIGHT),
            Column(key="end", title="", width=12),
        )

    def _people_columns(self) -> tuple[Column, ...]:
        return (
            Column(key="who", title=self.tr("Patient"), may_elide=False, wraps=True),
            Column(key="at", title=self.tr("Compared"), width=130),
            Column(key="result", title=self.tr("Result"), width=190, wraps=True),
            Column(key="hash", title=self.tr("Hash"), width=110),
        )

    def _found_columns(self) -> tuple[Column, ...]:
        return (
            Column(key="who", title=self.tr("Patient"), width=130, may_elide=False, wraps=True),
            Column(key="row", title=self.tr("Row"), width=190, wraps=True),
            Column(key="field", title=self.tr("Field"), wraps=True),
            Column(key="why", title=self.tr("What differs"), width=190, wraps=True),
        )


def short_hash(digest: str) -> str:
    return f"{digest[:4]}…{digest[-2:]}" if digest else UNKNOWN


def ward_words(proof: WardProof, *, is_comparing: bool) -> str:
    translate = QCoreApplication.translate
    done, all_of_them = len(proof.expected) - len(proof.open), len(proof.expected)
    said = translate("Centre", "{done} of {all} patients compared").format(done=done, all=all_of_them)
    if is_comparing:
        return f"{said} · {translate('Centre', 'comparing …')}"
    differences = translate("Centre", "{count} differences").format(count=len(proof.differences))
    return f"{said} · {translate('Centre', 'all equal') if proof.is_whole else differences}"


def kind_row(one: KindProof, *, is_now: bool = True, is_whole: bool = True) -> TableRow:
    """`is_now`: central answers; else equal is what was equal then, and not green. Nor is it before everybody was compared."""
    translate = QCoreApplication.translate
    if one.is_equal and not is_whole:
        difference = cell(translate("Centre", "equal so far"), tone="t2")
    elif one.is_equal:
        difference = cell(translate("Centre", "equal"), tone="ok" if is_now else "t2")
    elif one.here != one.central:
        difference = cell(f"{one.here - one.central:+d}", weight=700)
    else:
        difference = cell(translate("Centre", "content"), weight=700)
    cells = (
        cell(type_words(one.kind)),
        cell(apart(f"{one.here:,}"), weight=600),
        cell(apart(f"{one.central:,}")),
        difference,
        cell(short_hash(one.hash_here), tone="t2"),
        cell(short_hash(one.hash_central), tone="t2"),
    )
    return TableRow(key=one.kind, cells=cells, subject=one)


def patient_row(
    patient: str, one: PatientProof | None, name: str, now: datetime, *, counts: bool, is_now: bool = True
) -> TableRow:
    """What was compared before the recovery began says nothing about it."""
    translate = QCoreApplication.translate
    if one is None or not counts:
        at = clock_of(one.at, now) if one is not None else UNKNOWN
        said = translate("Centre", "not compared since") if one is not None else translate("Centre", "not compared yet")
        return TableRow(
            key=patient, cells=(cell(name), cell(at, tone="t2"), cell(said, tone="t2"), cell(UNKNOWN, tone="t3"))
        )
    equal = cell(translate("Centre", "equal"), tone="ok" if is_now else "t2")
    many = cell(translate("Centre", "{count} differences").format(count=len(one.differences)), weight=700)
    cells = (
        cell(name),
        cell(clock_of(one.at, now)),
        equal if one.is_equal else many,
        cell(short_hash(one.hash_here), tone="t2"),
    )
    return TableRow(key=patient, cells=cells, subject=one)


def difference_row(one: Difference, name: str) -> TableRow:
    kind, _, ident = one.key.partition("/")
    cells = (
        cell(name),
        cell(f"{type_words(kind)} {ident}"),
        cell(one.path or UNKNOWN, weight=600),
        cell(why_words(one.why)),
    )
    return TableRow(key=one.key, cells=cells, subject=one)


def why_words(why: Why) -> str:
    translate = QCoreApplication.translate
    return {
        Why.CONTENT: translate("Centre", "same version, other content"),
        Why.MISSING_HERE: translate("Centre", "only at central"),
        Why.GONE_THERE: translate("Centre", "only here"),
    }[why]
