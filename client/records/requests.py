"""What a request form and a Chinese herbal prescription say, as they were written; refuses to complete an answer nobody gave."""

from datetime import datetime

import msgspec

from client.records.basic import Amount

UNKNOWN = ""
"""The answer of a question that is still to be asked: it is written and read as exactly that."""


class RequestAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """One question of the form in the words it was asked in. `answer` empty: unknown, the department has to ask."""

    code: str
    question: str
    answer: str = UNKNOWN
    value: str = ""
    """The code of the answer where it was chosen (yes, no, left, ...); empty for free words."""


class RequestForm(msgspec.Struct, frozen=True, kw_only=True):
    """One form for one or several items. `sources` are the rows (diagnoses) from which the summary was taken."""

    kind: str
    """Which form: laboratory, imaging, pathology, surgery, therapy, nursing, blood, other."""
    urgency: str = ""
    """routine, urgent, stat; empty: not said."""
    indication: str = ""
    site: str = ""
    side: str = ""
    """left, right, bilateral; empty: not said or not asked."""
    summary: str = ""
    answers: tuple[RequestAnswer, ...] = ()
    sources: tuple[str, ...] = ()

    def value_of(self, code: str) -> str | None:
        """The coded answer; None where the question was not asked, empty where it is still to be asked."""
        return next((one.value or one.answer for one in self.answers if one.code == code), None)

    @property
    def to_be_asked(self) -> tuple[str, ...]:
        """The questions that nobody has answered."""
        return tuple(one.question for one in self.answers if not one.answer.strip())


class HerbLine(msgspec.Struct, frozen=True, kw_only=True):
    """One herb of a prescription of Chinese medicine, with what all herbs of it share."""

    role: str = ""
    """sovereign, minister, assistant, courier (君臣佐使); empty: not said."""
    footnote: str = ""
    """How this herb is decocted apart (先煎, 后下, 包煎, 另煎, 烊化, 冲服)."""
    doses: int
    """How many doses (付) are dispensed."""
    method: str = ""
    decocted_by: str = ""
    """hospital, patient; empty: not said."""
    usage: str = ""


class RequestBooking(msgspec.Struct, frozen=True, kw_only=True):
    """An appointment that central gave for requests."""

    key: str
    orders: tuple[str, ...]
    status: str
    starts_at: datetime
    patient: str = ""
    ends_at: datetime | None = None
    place: str = ""


class Dispense(msgspec.Struct, frozen=True, kw_only=True):
    """What the pharmacy did about a drug order; refuses to be read as given."""

    key: str
    orders: tuple[str, ...]
    status: str
    handed_at: datetime | None = None
    """When it left the pharmacy."""
    prepared_at: datetime | None = None
    quantity: Amount | None = None
    by: str = ""
    to: str = ""
    """Where it was sent."""
    reason: str = ""
    """Why it was not."""

    @property
    def at(self) -> datetime | None:
        return self.handed_at or self.prepared_at


class Decoction(msgspec.Struct, frozen=True, kw_only=True):
    """How far the decoction room is with a prescription, in its own words."""

    key: str
    orders: tuple[str, ...]
    status: str
    words: str = ""
    at: datetime | None = None
    sent_to: str = ""
    """Where a courier brings it, where central says so."""
