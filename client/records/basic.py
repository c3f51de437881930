"""The smallest words: a coded concept, an amount, a person; refuses to translate them."""

from decimal import Decimal
from enum import StrEnum

import msgspec


class Code(msgspec.Struct, frozen=True, kw_only=True):
    """A coded concept as received; `text` is what a person reads, never empty when anything was given."""

    text: str
    system: str | None = None
    code: str | None = None
    others: tuple[tuple[str, str], ...] = ()
    """Further (system, code) pairs of the same concept."""

    def code_in(self, system: str) -> str | None:
        if self.system == system:
            return self.code
        return next((code for other, code in self.others if other == system), None)


class Amount(msgspec.Struct, frozen=True, kw_only=True):
    """A value with a UCUM unit; `unit` is what was written, `code` the UCUM code if there was one."""

    value: Decimal
    unit: str
    code: str | None = None


class Role(StrEnum):
    """What a person may be at a station."""

    DOCTOR = "doctor"
    NURSE = "nurse"
    HEAD_NURSE = "head-nurse"
    PHARMACIST = "pharmacist"
    IT = "it"


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """A member of staff as author of an act; `reference` is `Practitioner/id`."""

    reference: str
    name: str
    role: Role
    staff_number: str = ""
    other_roles: tuple[Role, ...] = ()
    """What else central lets this person be; an author of an act has none here."""
    antimicrobial_tier: str | None = None
    """The highest antibacterial tier central lets this person order; None = central does not say."""


class Standing(StrEnum):
    """By what somebody sits here: his own proof, a sealed emergency account, or the word of a witness (break-glass)."""

    OWN = "own"
    ACCOUNT = "emergency-account"
    BREAK_GLASS = "break-glass"


ACCOUNT_REFERENCE = "urn:wardlight:emergency-account:"
STAFF_REFERENCE = "urn:wardlight:staff:"
"""Who sits here without central's word has no `Practitioner/id`: he is named by account and use, or by his staff number."""


def standing_of(reference: str) -> Standing:
    if reference.startswith(ACCOUNT_REFERENCE):
        return Standing.ACCOUNT
    return Standing.BREAK_GLASS if reference.startswith(STAFF_REFERENCE) else Standing.OWN
