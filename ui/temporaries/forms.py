"""The docked forms of temporary patients: arrival, band, what is said of him, joining, parting. They save nothing themselves."""

from collections.abc import Sequence

from client.commands import BandWay
from ui.requests.fields_form import FieldsForm
from ui.requests.parts import ChoiceField
from ui.temporaries.model import Arrival, Said
from ui.temporaries.words import age_group_words, fault_words, sex_choices, triage_words
from ui.theme.theme import Theme
from ui.widgets.fields import LineField


class TemporaryForm(FieldsForm):
    """Invariant: nothing is preset but that one came; what is typed stays until it was saved or the form was left."""

    def say(self, faults: Sequence[str]) -> None:
        self.faults.setText("\n".join(fault_words(fault) for fault in faults))

    def retranslate(self) -> None:
        self.drop.setText(self.tr("Leave"))


class ArrivalForm(TemporaryForm):
    """How many came and how they look; each gets a number, an alias and a band of his own."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.count, self.marks, self.spare = (LineField(theme) for _ in range(3))
        self.sex, self.age_group, self.triage = (ChoiceField(theme) for _ in range(3))
        self._put(self.count, self.triage)
        self._put(self.sex, self.age_group)
        self._put(self.marks)
        self._put(self.spare)
        self.retranslate()

    def begin(self) -> None:
        self.clear()
        self.count.edit.setText("1")
        self.open_at(self.count.edit)
        self.count.edit.selectAll()

    def seen(self) -> Arrival:
        return Arrival(
            count=self.count.text(),
            sex=self.sex.code(),
            age_group=self.age_group.code(),
            triage=self.triage.code(),
            marks=self.marks.text(),
            spare=self.spare.text(),
        )

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("Somebody without a name came"))
        self.tell(
            self.tr("Each gets a number, a name to be called by and a wristband. Orders wait until the band is on.")
        )
        none = self.tr("not said")
        self.count.set_words(self.tr("How many"))
        self.triage.set_words(self.tr("Triage"), none, tuple(triage_words().items()))
        self.sex.set_words(self.tr("Sex as seen"), none, tuple(sex_choices().items()))
        self.age_group.set_words(self.tr("Age as seen"), none, tuple(age_group_words().items()))
        self.marks.set_words(self.tr("What tells him apart: tattoo, scar, clothes, where found"))
        self.spare.set_words(self.tr("Spare number of another station, only if this one has none left"))
        self.save.setText(self.tr("Register and print bands"))


class BandForm(TemporaryForm):
    """The number is read off the band, by scanner or by eye: what the screen says is not what hangs at the wrist."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.number, self.way = LineField(theme, large=True), ChoiceField(theme)
        self._put(self.number)
        self._put(self.way)
        self.retranslate()

    def begin(self, who: str) -> None:
        self.clear()
        self.title.setText(self.tr("Band of {who}").format(who=who))
        self.open_at(self.number.edit)

    def chosen_way(self) -> BandWay:
        return BandWay(self.way.code() or BandWay.PRINTED.value)

    def retranslate(self) -> None:
        super().retranslate()
        self.tell(
            self.tr(
                "Scan or read the number off the band at the wrist. No printer: write the whole number on a band by hand."
            )
        )
        self.number.set_words(self.tr("Number on the band"))
        hand = (BandWay.HAND_WRITTEN.value, self.tr("written by hand"))
        self.way.set_words(self.tr("The band is"), self.tr("printed"), (hand,))
        self.save.setText(self.tr("The band is on"))


class SaidForm(TemporaryForm):
    """What somebody says of him, and who says it; it is searched with, and is no name of the record."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.name, self.born, self.number, self.source = (LineField(theme) for _ in range(4))
        self.sex = ChoiceField(theme)
        self._put(self.name, self.born)
        self._put(self.sex, self.number)
        self._put(self.source)
        self.retranslate()

    def begin(self, who: str) -> None:
        self.clear()
        self.title.setText(self.tr("Who {who} may be").format(who=who))
        self.open_at(self.name.edit)

    def said(self) -> Said:
        return Said(
            name=self.name.text(),
            birth_date=self.born.text(),
            sex=self.sex.code(),
            number=self.number.text(),
            source=self.source.text(),
        )

    def retranslate(self) -> None:
        super().retranslate()
        self.tell(
            self.tr("It is kept as said, beside the alias. Only two people joining the records make it his name.")
        )
        self.name.set_words(self.tr("Name"))
        self.born.set_words(self.tr("Date of birth"), "1959-03-08")
        self.number.set_words(self.tr("Hospital number"))
        self.sex.set_words(self.tr("Sex"), self.tr("not said"), tuple(sex_choices().items()))
        self.source.set_words(self.tr("Who said it, or which paper"))
        self.save.setText(self.tr("Keep and look for him"))


class ReasonForm(TemporaryForm):
    """By what it is known; the second person's question follows. `is_parting`: they were not one."""

    def __init__(self, theme: Theme, *, is_parting: bool) -> None:
        super().__init__(theme)
        self._is_parting = is_parting
        self.reason = LineField(theme)
        self._put(self.reason)
        self.retranslate()

    def begin(self, who: str) -> None:
        self.clear()
        self.tell(who)
        self.open_at(self.reason.edit)

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("They are two people") if self._is_parting else self.tr("They are one person"))
        self.reason.set_words(self.tr("By what it is known"))
        self.save.setText(self.tr("On to the second person"))
