"""Who acts in the tour: a doctor and a nurse, each with a seat at the same PC. Signs nobody in."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ui.shell.station_window import StationWindow
from ui.tour.hands import NotSeenError
from ui.workplace.doctor_window import DoctorWindow
from ui.workplace.nurse_window import NurseWindow
from ui.workplace.seat import Seat
from ui.workplace.windows import window_for
from ui.workplace.workplace import Workplace

DOCTOR, NURSE = "doctor", "nurse"


@dataclass(slots=True, kw_only=True)
class Cast:
    """The two seats. Invariant: what is not there yet is not seen, and says so."""

    workplace: Workplace
    seats: dict[str, Seat]

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

    def window(self, whose: str) -> QWidget:
        """What this person sees: the station's window, the sign-in, or the Emergency Centre."""
        if whose == "centre":
            return self.doctor.centre.window
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
    return Cast(workplace=workplace, seats=seats)
