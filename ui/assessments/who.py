"""Who is assessed: the banner of the patient whose form is open. Refuses to name anybody else meanwhile."""

from collections.abc import Collection

from ui.assessments.model import AssessmentsModel
from ui.doctor.banner_words import banner_content
from ui.people.record_names import record_names
from ui.theme.theme import Theme
from ui.theme.width import width_class
from ui.widgets.banner import PatientBanner


class AssessedBanner(PatientBanner):
    """Invariant: of the model's patient, or it says in words why nobody stands here."""

    def __init__(self, theme: Theme, model: AssessmentsModel) -> None:
        self._model = model
        super().__init__(theme)

    def turn_to(self, patient: str) -> None:
        """Whoever stood here is gone before anything of another is read."""
        if patient != self._model.patient:
            self.show_patient(None, note=self.tr("The patient is being read …"))

    async def read_again(self, patients: Collection[str]) -> None:
        """How fresh the patient's data are, where he is among them."""
        if self._model.patient in patients:
            await self._model.read_banner()
            self.draw()

    def draw(self) -> None:
        model = self._model
        if model.banner is not None:
            names = record_names(model.station.knowledge, self.theme.language)
            self.show_patient(banner_content(model.banner, model.now, names=names))
        elif model.patient is None:
            self.show_patient(None)
        elif model.error is not None:
            self.show_patient(None, note=self.tr("The patient could not be read."))
        elif model.view is None:
            self.show_patient(None, note=self.tr("The patient is being read …"))
        else:
            self.show_patient(None, note=self.tr("Nothing is here about this patient."))

    def fit(self) -> None:
        """To the width of the window it stands in."""
        self.set_width_class(width_class(self.window().width(), self.theme.text_percent))
