"""Who acts in the tour: a doctor and a nurse, each with a seat at the same PC. Signs nobody in."""

from dataclasses import dataclass, field

from PySide6.QtWidgets import QWidget

from ui.emergency.centre_window import EmergencyCentre
from ui.shell.station_window import StationWindow
from ui.tour.hands import NotSeenError
from ui.workplace.doctor_window import DoctorWindow
from ui.workplace.nurse_window import NurseWindow
from ui.workplace.seat import Seat
from ui.workplace.windows import window_for
from ui.workplace.workplace import Workplace

DOCTOR, NURSE = "doctor", "nurse"
CENTRES = {"centre": DOCTOR, "nurse-centre": NURSE}
PAPER = "paper"
"""The nurse's print preview."""


@dataclass(kw_only=True, eq=False)
class Cast:
    """The two seats. Invariant: what is not there yet is not seen, and says so."""

    workplace: Workplace
    seats: dict[str, Seat]
    marked_at: list[float] = field(default_factory=list)
    """When the windows put their marks on, on the machine's monotonic clock, which every process reads alike."""

    def note_marking(self) -> None:
        is_marked = self.workplace.theme.marking.is_marked
        if is_marked and not self.marked_at:
            self.marked_at.append(self.workplace.clock.monotonic_s())
        elif not is_marked:
            self.marked_at.clear()

    @property
    def doctor(self) -> DoctorWindow:
        person = self.seats[DOCTOR].person
        if not isinstance(person, DoctorWindow):
            raise NotSeenError("the doctor's window")
        return person

    @property
    def nurse(self) -> NurseWindow:
        person = self.seats[NURSE].person
        if not isinstance(person, NurseWindow):
            raise NotSeenError("the nurse's window")
        return person

    def centre(self, who: str) -> EmergencyCentre:
        return (self.nurse if who == NURSE else self.doctor).centre.window

    def window(self, whose: str) -> QWidget:
        """What this person sees: the station's window, the sign-in, or his Emergency Centre."""
        if whose in CENTRES:
            return self.centre(CENTRES[whose])
        if whose == PAPER:
            return self.nurse.paper.window
        seat = self.seats[whose]
        shown: StationWindow | None = seat.window
        return shown if shown is not None else seat.entry

    def close(self) -> None:
        for seat in self.seats.values():
            seat.close()


def cast(workplace: Workplace, size: tuple[int, int]) -> Cast:
    """Both seats with their sign-in windows shown."""
    seats = {name: Seat(workplace, window_for) for name in (DOCTOR, NURSE)}
    for seat in seats.values():
        seat.entry.resize(*size)
        seat.show()
    made = Cast(workplace=workplace, seats=seats)
    workplace.theme.marking_changed.connect(made.note_marking)
    return made
