"""Which form belongs to what is chosen on the MAR page, and what becomes of it: a step of an infusion, an effect, a request."""

from PySide6.QtCore import QObject

from client.commands import Command
from client.errors import AskPersonError, InputRefused
from client.records.bedside import Effect, InfusionStep
from offline.views.mar import RunningInfusion
from ui.notices import words_for
from ui.nurse import after_acts
from ui.nurse.after_forms import ChoiceForm
from ui.nurse.door import Desk
from ui.nurse.mar_details import effect_word, step_word
from ui.nurse.mar_model import MarModel, Tab
from ui.nurse.nurse_page import NursePage
from ui.units import unit_words

ASKED = ("pharmacy", "doctor", "came", "withdrawn")


class AfterDesk(QObject):
    """Invariant: at most one form is open, of what was chosen when it was opened."""

    def __init__(self, desk: Desk, model: MarModel, page: NursePage) -> None:
        super().__init__(page)
        theme = desk.theme
        self._desk, self._model, self._page, self._is_saving = desk, model, page, False
        steps = tuple(step.value for step in InfusionStep)
        self.step = ChoiceForm(theme, steps, ("rate", "volume", "site", "reaction", "reason"))
        self.effect = ChoiceForm(theme, tuple(one.value for one in Effect), ("words",))
        self.request = ChoiceForm(theme, ASKED, ("reason",))
        for form in self.forms():
            form.accepted.connect(self.accept)
            form.dropped.connect(self.leave)

    def forms(self) -> tuple[ChoiceForm, ...]:
        return (self.step, self.effect, self.request)

    @property
    def open_form(self) -> ChoiceForm | None:
        return next((form for form in self.forms() if not form.isHidden()), None)

    def _infusion(self) -> RunningInfusion | None:
        model = self._model
        if model.tab is Tab.RUNNING:
            return model.chosen_infusion
        row = model.chosen_row if model.tab is Tab.MAR else None
        return model.running_of(row) if row is not None else None

    def word(self) -> str:
        """What A does with what is chosen; "" where it does nothing."""
        model = self._model
        if self._infusion() is not None:
            return self.tr("Look at, change, end the infusion")
        if model.tab is Tab.MISSED and model.chosen_missed is not None:
            return self.tr("Ask for the dose")
        if model.tab is Tab.EFFECTS and model.chosen_effect is not None:
            return self.tr("Say what it did")
        return ""

    def begin(self) -> None:
        self.leave()
        model, infusion = self._model, self._infusion()
        if infusion is not None:
            self._word_step(infusion)
            self.step.begin("\n".join(line.what.text for line in infusion.lines))
        elif model.tab is Tab.MISSED and model.chosen_missed is not None:
            self._word_request()
            self.request.begin(" + ".join(line.what.text for line in model.chosen_missed.due.lines))
        elif model.tab is Tab.EFFECTS and model.chosen_effect is not None:
            self._word_effect()
            self.effect.begin(model.chosen_effect.order.what.text)

    def leave(self) -> None:
        for form in self.forms():
            form.leave()

    # -- words ----------------------------------------------------------------------------------------------------

    def _word_step(self, infusion: RunningInfusion) -> None:
        unit = (infusion.rate.code or infusion.rate.unit) if infusion.rate is not None else "mL/h"
        named = {
            "rate": self.tr("Rate ({unit})").format(unit=unit_words(unit)),
            "volume": self.tr("Ran in, in mL (at the end)"),
            "site": self.tr("Site"),
            "reaction": self.tr("How the patient is, reaction"),
            "reason": self.tr("Why (rate, pause, stop)"),
        }
        self._word(self.step, self.tr("The infusion"), named)
        for step, chip in self.step.chips.items():
            chip.setText(step_word(step))

    def _word_effect(self) -> None:
        self._word(self.effect, self.tr("What the dose did"), {"words": self.tr("In words, score before and after")})
        for effect, chip in self.effect.chips.items():
            chip.setText(effect_word(effect))

    def _word_request(self) -> None:
        self._word(self.request, self.tr("The dose is missing"), {"reason": self.tr("Why")})
        said = {
            "pharmacy": self.tr("ask the pharmacy"),
            "doctor": self.tr("ask the doctor"),
            "came": self.tr("it came"),
            "withdrawn": self.tr("not wanted any more"),
        }
        for choice, chip in self.request.chips.items():
            chip.setText(said[choice])

    def _word(self, form: ChoiceForm, heading: str, fields: dict[str, str]) -> None:
        form.heading.setText(heading)
        for name, text in fields.items():
            form.fields[name].set_words(text)
        form.save.setText(self.tr("Sign"))
        form.back.setText(self.tr("Back"))

    # -- acting ---------------------------------------------------------------------------------------------------

    def accept(self) -> None:
        form = self.open_form
        if form is not None and not self._is_saving:
            self._is_saving = True
            self._page.act(self._saving(form), "sign beside a dose")

    async def _saving(self, form: ChoiceForm) -> None:
        try:
            await self._desk.station.submit(self._command(form))
        except InputRefused as error:
            form.refusal.setText(after_acts.field_words(error))
            return
        except AskPersonError as error:
            notice = words_for(error)
            form.refusal.setText(" ".join(part for part in (notice.title, notice.message) if part))
            raise
        finally:
            self._is_saving = False
            self._page.refresh()
        self.leave()

    def _command(self, form: ChoiceForm) -> Command:
        station, author, model = self._desk.station, self._desk.session.person, self._model
        ident, now = station.new_id(), model.now
        infusion = self._infusion()
        if form is self.step and infusion is not None:
            return after_acts.step_of(
                infusion,
                form.choice(),
                {name: form.text(name) for name in form.fields},
                ident=ident,
                author=author,
                now=now,
            )
        if form is self.effect and model.chosen_effect is not None:
            return after_acts.effect_of(
                model.chosen_effect, form.choice(), form.text("words"), ident=ident, author=author, now=now
            )
        if form is self.request and model.chosen_missed is not None:
            return after_acts.request_of(
                model.chosen_missed, form.choice(), form.text("reason"), ident=ident, author=author, now=now
            )
        raise InputRefused("step", "missing")
