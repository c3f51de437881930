"""The fields of one move: what is to be done, who it is, where to, when. Shows the fields of the act that is chosen; saves nothing."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from client.records import BedState, HoldKind, LeavingWay, Sex, Ward
from offline.views import BedCard
from ui.doctor.ending_model import read_time
from ui.nurse.identifying import Identity
from ui.nurse.moves_acts import Act, Hindrance, MoveForm
from ui.nurse.moves_words import act_word, bed_word, hindrance_word, hold_words, save_word, state_words, way_words
from ui.requests.parts import ChoiceField
from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton
from ui.widgets.fields import LineField
from ui.widgets.flow_chips import FlowChips
from ui.widgets.labels import Label
from ui.widgets.living import Living

_FIELDS: dict[Act, tuple[str, ...]] = {
    Act.ADMIT: ("identity", "bed", "at"),
    Act.MOVE: ("identity", "bed", "other", "after", "at", "note"),
    Act.TRANSFER: ("identity", "ward", "after", "at", "note", "looked"),
    Act.DISCHARGE: ("identity", "way", "destination", "after", "at", "note", "looked"),
    Act.NEWBORN: ("identity", "sex", "place", "band", "at"),
    Act.BED: ("state", "hold", "hold_name", "note"),
}


class MovesForm(Living, QWidget):
    """Invariant: nothing about the patient is preset; what was typed stays until it was saved or another patient is chosen."""

    act_chosen = Signal(str)
    bed_chosen = Signal()
    saved = Signal()
    """Wanted, not done."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.acts = FlowChips(theme, tuple(act.value for act in Act))
        self.title, self.told = Label(theme, role="value", wrap=True), Label(theme, role="meta", tone="t2", wrap=True)
        self.first, self.second = LineField(theme, wraps=True), LineField(theme, wraps=True)
        self.other_first, self.other_second = LineField(theme, wraps=True), LineField(theme, wraps=True)
        self.bed, self.ward, self.way = ChoiceField(theme), ChoiceField(theme), ChoiceField(theme)
        self.after, self.sex, self.place = ChoiceField(theme), ChoiceField(theme), ChoiceField(theme)
        self.state, self.hold = ChoiceField(theme), ChoiceField(theme)
        self.destination, self.at, self.note = (
            LineField(theme, wraps=True),
            LineField(theme, wraps=True),
            LineField(theme, wraps=True),
        )
        self.band, self.hold_name = LineField(theme, wraps=True), LineField(theme, wraps=True)
        self.looked = QCheckBox()
        self.against = Label(theme, role="meta", tone="danger", weight=600, wrap=True)
        self.save = PrimaryButton(theme, "", keys="Ctrl ↵")
        self.scanned, self.other_scanned = "", ""
        self._act, self._is_swap = Act.ADMIT, False
        self._found: tuple[Hindrance, ...] = ()
        self._lay_out()
        self.live_with(theme)
        self.acts.chosen.connect(self.act_chosen)
        self.bed.changed.connect(self.bed_chosen)
        self.save.clicked.connect(self.saved)
        for field in (self.first, self.second):
            field.edit.textEdited.connect(self._typed)
        for field in (self.other_first, self.other_second):
            field.edit.textEdited.connect(self._typed_other)
        self.retranslate()

    def _lay_out(self) -> None:
        self._groups: dict[str, tuple[QWidget, ...]] = {
            "identity": (self.first, self.second),
            "bed": (self.bed,),
            "other": (self.other_first, self.other_second),
            "ward": (self.ward,),
            "way": (self.way,),
            "destination": (self.destination,),
            "sex": (self.sex,),
            "place": (self.place,),
            "band": (self.band,),
            "state": (self.state,),
            "hold": (self.hold,),
            "hold_name": (self.hold_name,),
            "after": (self.after,),
            "at": (self.at,),
            "note": (self.note,),
            "looked": (self.looked,),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.acts)
        column.addWidget(self.title)
        column.addWidget(self.told)
        for group in self._groups.values():
            for widget in group:
                column.addWidget(widget)
                if isinstance(widget, ChoiceField):  # no longest choice makes the form wider than its place
                    widget.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
                    widget.box.setMinimumContentsLength(8)
        column.addStretch(1)
        self.foot = QWidget()
        below = QVBoxLayout(self.foot)
        below.setContentsMargins(12, 6, 12, 12)
        below.setSpacing(6)
        below.addWidget(self.against)
        below.addWidget(self.save)

    # -- words --------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        for act in Act:
            self.acts.set_text(act.value, act_word(act))
        who = self.tr("name, hospital or admission number, or birth date")
        self.first.set_words(self.tr("First identifier, or scan the wristband"), who)
        self.second.set_words(self.tr("Second identifier"), who)
        self.other_first.set_words(self.tr("Who lies there: first identifier, or scan"), who)
        self.other_second.set_words(self.tr("Who lies there: second identifier"), who)
        self.way.set_words(self.tr("How he leaves"), self.tr("choose"), way_words())
        self.destination.set_words(self.tr("Where to"), self.tr("hospital, home, community"))
        sexes = (
            (Sex.FEMALE.value, self.tr("girl")),
            (Sex.MALE.value, self.tr("boy")),
            (Sex.UNKNOWN.value, self.tr("not known")),
        )
        self.sex.set_words(self.tr("The child"), self.tr("choose"), sexes)
        places = tuple((str(one), str(one)) for one in range(1, 7))
        self.place.set_words(self.tr("Of several: the how manyth"), self.tr("a single child"), places)
        self.band.set_words(self.tr("Number on the child's band"), self.tr("type or scan"))
        self.state.set_words(self.tr("The bed"), self.tr("choose"), state_words())
        self.hold.set_words(self.tr("Kept"), self.tr("for nobody"), hold_words())
        self.hold_name.set_words(self.tr("Kept for"), self.tr("name of who is to come, or who pays"))
        after = ((BedState.CLEANING.value, self.tr("to be cleaned")), (BedState.FREE.value, self.tr("free, ready")))
        self.after.set_words(self.tr("His bed afterwards"), self.tr("to be cleaned (where nothing is chosen)"), after)
        self.at.set_words(self.tr("When"), self.tr("now, or 09:20, 11-21 09:20"))
        self.note.set_words(self.tr("Remark"), self.tr("reason, in your words"))
        self.looked.setText(self.tr("I have looked at what is still open"))
        self.say_against(self._found)
        self._say_save()

    def _say_save(self) -> None:
        self.save.setText(save_word(self._act, is_swap=self._is_swap))

    # -- showing ------------------------------------------------------------------------------------------------

    def show_act(self, act: Act, *, is_swap: bool) -> None:
        self._act, self._is_swap = act, is_swap
        blocked = self.acts.blockSignals(True)
        self.acts.choose(act.value)
        self.acts.blockSignals(blocked)
        for name, group in self._groups.items():
            is_shown = name in _FIELDS[act] and (name != "other" or is_swap) and (name != "after" or not is_swap)
            for widget in group:
                widget.setVisible(is_shown)
        self._say_save()

    def tell(self, title: str, told: str) -> None:
        for label, text in ((self.title, title), (self.told, told)):
            label.setText(text)
            label.setVisible(bool(text))

    def show_choices(self, beds: Sequence[BedCard], wards: Sequence[Ward]) -> None:
        self.bed.set_words(
            self.tr("Bed"),
            self.tr("choose"),
            tuple((one.bed.key, bed_word(one)) for one in beds if one.bed is not None),
        )
        none = self.tr("choose") if wards else self.tr("central names no other ward")
        self.ward.set_words(self.tr("Ward"), none, tuple((one.key, one.name) for one in wards))

    def say_against(self, found: Sequence[Hindrance]) -> None:
        self._found = tuple(found)
        self.against.setText(" ".join(hindrance_word(one) for one in found))

    def clear(self) -> None:
        for field in (
            self.first,
            self.second,
            self.other_first,
            self.other_second,
            self.destination,
            self.at,
            self.note,
        ):
            field.edit.clear()
        for field in (self.band, self.hold_name):
            field.edit.clear()
        for choice in (self.bed, self.ward, self.way, self.after, self.sex, self.place, self.state, self.hold):
            choice.choose("")
        self.looked.setChecked(False)
        self.scanned, self.other_scanned = "", ""
        self.say_against(())

    # -- what stands there --------------------------------------------------------------------------------------

    def form(self, now: datetime) -> MoveForm:
        state, hold, after = self.state.code(), self.hold.code(), self.after.code()
        place, way, sex = self.place.code(), self.way.code(), self.sex.code()
        return MoveForm(
            act=self._act,
            identity=Identity(first=self.first.text(), second=self.second.text(), scanned=self.scanned),
            other=Identity(first=self.other_first.text(), second=self.other_second.text(), scanned=self.other_scanned),
            bed=self.bed.code(),
            after=BedState(after) if after else None,
            ward=self.ward.code(),
            way=LeavingWay(way) if way else None,
            destination=self.destination.text(),
            note=self.note.text(),
            at=read_time(self.at.text(), now),
            sex=Sex(sex) if sex else None,
            band=self.band.text(),
            place=int(place) if place else None,
            state=BedState(state) if state else None,
            hold=HoldKind(hold) if hold else None,
            hold_name=self.hold_name.text(),
            has_seen=self.looked.isChecked(),
        )

    def take_scan(self, code: str, *, is_other: bool) -> None:
        """A band that was read stands in the fields as what it is, and is what tells the patient apart."""
        if is_other:
            self.other_scanned = code
            self.other_first.edit.setText(self.tr("wristband {code}").format(code=code))
            self.other_second.edit.clear()
        else:
            self.scanned = code
            self.first.edit.setText(self.tr("wristband {code}").format(code=code))
            self.second.edit.clear()

    def _typed(self, _text: str) -> None:
        self.scanned = ""

    def _typed_other(self, _text: str) -> None:
        self.other_scanned = ""
