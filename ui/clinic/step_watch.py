"""Which step of a visit time is spent in, told by what has the keys; kept here as seconds alone. Watches nobody outside a visit."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from client.clinical.visit_steps import Step, StepClock


class StepWatch(QObject):
    """Invariant: between `begin` and `finish` each second is in one step; a pane that says nothing leaves the step as it is."""

    def __init__(self, page: QWidget, places: Sequence[tuple[QWidget, Step]], monotonic_s: Callable[[], float]) -> None:
        super().__init__(page)
        self._places, self._now_s = tuple(places), monotonic_s
        self.clock: StepClock | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)

    def begin(self, step: Step = Step.CALL) -> None:
        """Another visit: what was timed before and not finished is thrown away."""
        self.clock = StepClock()
        self.clock.enter(step, self._now_s())

    def enter(self, step: Step) -> None:
        if self.clock is not None and self.clock.present is not step:
            self.clock.enter(step, self._now_s())

    def so_far(self) -> dict[Step, float]:
        return self.clock.so_far(self._now_s()) if self.clock is not None else {}

    def finish(self) -> dict[str, float]:
        """Seconds by step, and nothing is timed from now on."""
        spent = self.clock.stop(self._now_s()) if self.clock is not None else {}
        self.clock = None
        return {step.value: seconds for step, seconds in spent.items()}

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self.clock is None or new is None:
            return
        step = next((step for place, step in self._places if place is new or place.isAncestorOf(new)), None)
        if step is not None:
            self.enter(step)
