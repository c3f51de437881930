"""What is done about somebody in the outpatient infusion room: taken in, called, seated, watched, let go."""

from collections.abc import Mapping

import msgspec

from client.commands.care import CareAct
from client.records import Code
from client.records.room import RoomStep, Said


class StepRoom(CareAct, frozen=True, kw_only=True, tag="step-room"):
    """One step, done at `occurred_at` by the author. `visit` is the step that took the patient in; "" for that one itself.

    `bottles`: the leading lines in the order in which they run, of the first step alone; `what` their names, place by place.
    `doses`: of a reaction, what ran; `recipients`: whom it is told. `identified_by`: by which identifiers the patient was known.
    """

    step: RoomStep
    visit: str = ""
    bottles: tuple[str, ...] = ()
    what: tuple[Code, ...] = ()
    slip: str = ""
    registered: Said = Said.UNKNOWN
    paid: Said = Said.UNKNOWN
    seat: str | None = None
    seat_name: str = ""
    window: str = ""
    identified_by: tuple[str, ...] = ()
    doses: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    reason: str = ""

    def about(self) -> tuple[str, ...]:
        return (*([self.visit] if self.visit else []), *self.bottles, *self.doses)

    def aimed(self, known: Mapping[str, str]) -> "StepRoom":
        return msgspec.structs.replace(
            self,
            visit=known.get(self.visit, self.visit),
            bottles=tuple(known.get(key, key) for key in self.bottles),
            doses=tuple(known.get(key, key) for key in self.doses),
        )

    def summary(self) -> tuple[str, ...]:
        said = (*(one.text for one in self.what), self.seat_name, self.reason)
        return (self.step.value, *(each for each in said if each))
