"""Every form that is docked in the orders of the doctor's page, and the keys that open them. One is open at a time."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from ui.doctor.antimicrobial_acts import AntimicrobialActs
from ui.doctor.doctor_model import DoctorModel
from ui.doctor.orders_acts import OrdersActs
from ui.doctor.orders_pane import OrdersPane
from ui.requests.allergy_acts import AllergyActs
from ui.requests.allergy_panel import AllergyPanel
from ui.requests.course_acts import CourseActs
from ui.requests.course_panel import CoursePanel
from ui.requests.form_acts import FormActs
from ui.requests.form_panel import FormPanel
from ui.requests.herb_acts import HerbActs
from ui.requests.herb_panel import HerbPanel
from ui.requests.look_acts import LookActs
from ui.requests.look_panel import LookPanel
from ui.requests.pharm_acts import PharmActs
from ui.requests.pharm_panel import PharmPanel
from ui.requests.query_answer import QueryActs, QueryAnswerPanel
from ui.requests.set_acts import SetActs
from ui.requests.set_panel import SetPanel
from ui.spawner import Spawner

Guard = Callable[[Callable[[], object]], None]


class FormDesk:
    """Invariant: opening one form leaves the others, and nothing of them is kept."""

    def __init__(self, model: DoctorModel, pane: OrdersPane, acts: OrdersActs, spawner: Spawner, page: QWidget) -> None:
        self._acts = acts
        self.use = AntimicrobialActs(model, pane, spawner, page)
        self.panel = FormPanel(pane.theme)
        pane.add_form(self.panel)
        self.requests = FormActs(model, pane, self.panel, spawner, page)
        self.herb_panel = HerbPanel(pane.theme, model.station.knowledge.pack.herbs)
        pane.add_form(self.herb_panel)
        self.herbs = HerbActs(model, pane, self.herb_panel, spawner, page)
        self.look_panel = LookPanel(pane.theme)
        pane.add_form(self.look_panel)
        self.looks = LookActs(model, pane, self.look_panel, acts, spawner, page)
        self.allergy_panel = AllergyPanel(pane.theme)
        pane.add_form(self.allergy_panel)
        self.allergies = AllergyActs(model, pane, self.allergy_panel, spawner, page)
        self.pharm_panel = PharmPanel(pane.theme)
        pane.add_form(self.pharm_panel)
        self.pharm = PharmActs(model, pane, self.pharm_panel, acts, spawner, page)
        self.query_panel = QueryAnswerPanel(pane.theme)
        pane.add_form(self.query_panel)
        self.queries = QueryActs(model, pane, self.query_panel, spawner, page)
        self.set_panel = SetPanel(pane.theme, model.book)
        pane.add_form(self.set_panel)
        self.sets = SetActs(model, pane, self.set_panel, spawner, page)
        self.course_panel = CoursePanel(pane.theme)
        pane.add_form(self.course_panel)
        self.course = CourseActs(model, pane, self.course_panel, acts, spawner, page)
        pane.bar.course_wanted.connect(self.ask_course)
        acts.sets_wanted.connect(self.ask_sets)
        acts.form_wanted.connect(self.edit)
        pane.bar.look_wanted.connect(self.ask_look)
        pane.bar.pharm_wanted.connect(self.ask_pharm)
        pane.bar.request_wanted.connect(self.ask_request)

    def keys(self, with_panes: Guard, with_orders: Guard) -> dict[str, Callable[[], None]]:
        return {
            "doctor.form": partial(with_orders, self.ask_use),
            "doctor.request": partial(with_panes, self.ask_request),
            "doctor.herbs": partial(with_panes, self.ask_herbs),
            "doctor.look": partial(with_orders, self.ask_look),
            "doctor.allergy": partial(with_panes, self.ask_allergy),
            "doctor.pharm": partial(with_orders, self.ask_pharm),
            "doctor.course": partial(with_orders, self.ask_course),
        }

    def ask_use(self) -> None:
        self.leave()
        self.use.ask()

    def ask_request(self) -> None:
        self._begin()
        self.requests.ask()

    def ask_herbs(self) -> None:
        self._begin()
        self.herbs.ask()

    def ask_look(self) -> None:
        self._begin()
        self.looks.ask()

    def ask_allergy(self) -> None:
        self._begin()
        self.allergies.ask()

    def ask_pharm(self) -> None:
        """X: a nurse's question first, else a pharmacist's rejection."""
        self._begin()
        if self.queries.is_asked():
            self.queries.ask()
        else:
            self.pharm.ask()

    def ask_course(self) -> None:
        self._begin()
        self.course.ask()

    def ask_sets(self, key: str) -> None:
        self._begin()
        self.sets.ask(key)

    def edit(self, key: str) -> None:
        """A line that stands on a form comes back with all of it."""
        self.leave()
        _, drafts = self.requests.lines_of(key)
        (self.herbs if drafts and drafts[0].herb is not None else self.requests).edit(key)

    def _begin(self) -> None:
        self.leave()
        self._acts.drop()
        self._acts.pane_wanted.emit()

    def leave(self) -> None:
        self.use.leave()
        self.requests.leave()
        self.herbs.leave()
        self.looks.leave()
        self.allergies.leave()
        self.pharm.leave()
        self.queries.leave()
        self.sets.leave()
        self.course.leave()
