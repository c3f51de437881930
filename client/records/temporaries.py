"""Somebody whom nobody knows yet, as his record says it; refuses to mix what was said of him with what is proven."""

from datetime import date, datetime

import msgspec


class Claimed(msgspec.Struct, frozen=True, kw_only=True):
    """Who he may be, as somebody said or a paper shows. `identifiers`: (kind, value)."""

    name: str = ""
    birth_date: date | None = None
    sex: str = ""
    identifiers: tuple[tuple[str, str], ...] = ()
    source: str = ""
    by: str = ""
    at: datetime | None = None


class Temporary(msgspec.Struct, frozen=True, kw_only=True):
    """What a temporary patient's record says beside name and sex. `joined_at`: since when he is linked to whom he proved to be."""

    number: str
    alias: str = ""
    age_group: str = ""
    arrived_at: datetime | None = None
    marks: str = ""
    claimed: Claimed | None = None
    joined_at: datetime | None = None


class BandOn(msgspec.Struct, frozen=True, kw_only=True):
    """That a wristband is on: which number was read off it, by whom, and whether a hand wrote it."""

    key: str
    number: str
    is_hand_written: bool
    by: str = ""
    at: datetime | None = None
