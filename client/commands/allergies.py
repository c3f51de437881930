"""What is asked about allergies: a positive skin test, proposed to the doctor, becomes one or is declined with a reason."""

from collections.abc import Mapping

import msgspec

from client.commands.care import CareAct
from client.records import Code


class DecideAllergy(CareAct, frozen=True, kw_only=True, tag="decide-allergy"):
    """What a positive skin test stands for, as a doctor judged it. Declined, it is kept as refuted, with why; the test stays as read."""

    observation: str
    """The reading that it rests on."""
    substance: Code
    is_confirmed: bool
    reason: str = ""
    """Why it is none; needed to decline."""

    def about(self) -> tuple[str, ...]:
        return (self.observation,)

    def aimed(self, known: Mapping[str, str]) -> "DecideAllergy":
        return msgspec.structs.replace(self, observation=known.get(self.observation, self.observation))

    def summary(self) -> tuple[str, ...]:
        return tuple(part for part in (self.substance.text, self.reason) if part)
