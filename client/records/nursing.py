"""What was asked and done around an order by a nurse: queries, skin tests begun, specimens; refuses to say what follows from it."""

from datetime import datetime

import msgspec

from client.records.basic import Code


class OrderQuery(msgspec.Struct, frozen=True, kw_only=True):
    """A nurse's query of an order (Communication, category order-query `query`)."""

    key: str
    orders: tuple[str, ...]
    reason: str = ""
    text: str = ""
    by: str = ""
    by_reference: str | None = None
    recipient: str | None = None
    at: datetime | None = None


class QueryReply(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to it (Communication, category order-query `answer`)."""

    key: str
    query: str
    text: str = ""
    by: str = ""
    at: datetime | None = None


class SkinTestGiven(msgspec.Struct, frozen=True, kw_only=True):
    """The test solution was given into the skin (Procedure). `read_from` None: nobody said when it is to be read."""

    key: str
    tests: tuple[str, ...]
    what: Code
    at: datetime | None = None
    by: str = ""
    by_reference: str | None = None
    batch: str = ""
    solution: str = ""
    site: str = ""
    read_from: datetime | None = None
    read_until: datetime | None = None


class SpecimenTaken(msgspec.Struct, frozen=True, kw_only=True):
    """One container (Specimen). `is_usable` False: the laboratory could not use it."""

    key: str
    orders: tuple[str, ...]
    code: str = ""
    what: str = ""
    at: datetime | None = None
    by: str = ""
    is_usable: bool = True
    reason: str = ""
    """Why it could not be used, as the laboratory says."""


class SpecimenMissed(msgspec.Struct, frozen=True, kw_only=True):
    """It could not be collected (Communication)."""

    key: str
    orders: tuple[str, ...]
    reason: str = ""
    by: str = ""
    at: datetime | None = None
