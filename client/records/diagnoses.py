"""A diagnosis as central or this station holds it: one Condition with its place on the list; refuses to rank and to judge."""

from datetime import datetime
from enum import StrEnum

import msgspec

from client.records.basic import Code


class DiagnosisUse(StrEnum):
    """What the diagnosis is to the stay: the tab of the list on which it stands."""

    PRELIMINARY = "preliminary"
    CONFIRMED = "confirmed"
    SUPPLEMENTARY = "supplementary"
    DISCHARGE = "discharge"
    OUTPATIENT = "outpatient"


class Verification(StrEnum):
    """Condition.verificationStatus of FHIR R4; unknown is what nobody said."""

    UNCONFIRMED = "unconfirmed"
    PROVISIONAL = "provisional"
    DIFFERENTIAL = "differential"
    CONFIRMED = "confirmed"
    REFUTED = "refuted"
    ENTERED_IN_ERROR = "entered-in-error"
    UNKNOWN = "unknown"


class Laterality(StrEnum):
    """Which side of a paired organ."""

    LEFT = "left"
    RIGHT = "right"
    BILATERAL = "bilateral"


class Tradition(StrEnum):
    """What a diagnosis of Chinese medicine is: a disease, or the syndrome that goes with one."""

    DISEASE = "disease"
    SYNDROME = "syndrome"


class DiagnosisChange(StrEnum):
    """What may be changed about a diagnosis that stands; each act changes one of them, and says why."""

    CONFIRM = "confirm"
    DOUBT = "doubt"
    REFUTE = "refute"
    RESOLVE = "resolve"
    REOPEN = "reopen"
    ENTERED_IN_ERROR = "entered-in-error"
    RANK = "rank"
    PRIMARY = "primary"
    NOT_PRIMARY = "not-primary"


class Diagnosis(msgspec.Struct, frozen=True, kw_only=True):
    """One Condition. `use` and `rank` are what the Condition says itself, else what its Encounter says; None is unknown."""

    key: str
    name: Code
    icd10: str | None = None
    icd11: str | None = None
    use: DiagnosisUse | None = None
    rank: int | None = None
    is_primary: bool | None = None
    verification: Verification = Verification.UNKNOWN
    clinical: str | None = None
    """Condition.clinicalStatus as received: active, recurrence, relapse, inactive, remission, resolved."""
    laterality: Laterality | None = None
    site: Code | None = None
    """Another body site than a mere side."""
    tradition: Tradition | None = None
    pair: str | None = None
    """Of a syndrome: the key of the disease it belongs to."""
    recorded_at: datetime | None = None
    onset_at: datetime | None = None
    by: str | None = None
    remark: str = ""
    patient: str = ""
    encounter: str | None = None
    version: str | None = None

    @property
    def is_in_force(self) -> bool:
        """Neither over nor untrue; what nobody said is in force."""
        return self.clinical not in OVER and self.verification not in UNTRUE

    @property
    def is_provisional(self) -> bool:
        return self.verification in DOUBTED

    @property
    def told(self) -> str:
        """Its name, and that it is only suspected."""
        return doubted(self.name.text, is_provisional=self.is_provisional)


def doubted(name: str, *, is_provisional: bool) -> str:
    """How a diagnosis is told on screens and paper, in every language: what is only suspected is never told as a fact."""
    return f"{name}?" if is_provisional else name


OVER = frozenset({"inactive", "remission", "resolved"})
UNTRUE = frozenset({Verification.REFUTED, Verification.ENTERED_IN_ERROR})
DOUBTED = frozenset({Verification.UNCONFIRMED, Verification.PROVISIONAL, Verification.DIFFERENTIAL})
