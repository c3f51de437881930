"""What billing says of a patient: who pays and what is left of the prepayment; refuses to be a reason against any order."""

from decimal import Decimal

import msgspec

from client.records.basic import Code


class Coverage(msgspec.Struct, frozen=True, kw_only=True):
    """One Coverage: the fee type and the number, which is shown in part only."""

    key: str
    patient: str
    kind: Code | None = None
    number: str | None = None
    is_active: bool = True

    @property
    def masked(self) -> str:
        """The last four signs; a number as short as that is not shown at all."""
        return f"···{self.number[-4:]}" if self.number and len(self.number) > 6 else ""


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """One Account: what was paid before, and what is left of it. None: not said."""

    key: str
    patient: str
    prepaid: Decimal | None = None
    balance: Decimal | None = None
    currency: str = ""
    is_active: bool = True
