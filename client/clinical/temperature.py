"""Site profiles of the temperature chart (体温单): what a hospital may choose, read from the pack. Refuses a shape it does not know.

A profile that says something this program does not know is refused whole: half a convention would draw a wrong chart.
"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec

from client.clinical.vitals import VitalSign
from client.errors import PackDamaged

FILE = "temperature_profiles.json"
BEATS_PER_DEGREE = 20
"""One degree is twenty beats in every profile; the axes must fit each other."""
SLOTS = 6
Ink = Literal["blue", "red"]
Words = Annotated[str, msgspec.Meta(min_length=1)]


class _Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the file may say, and nothing else."""


class Axis(_Part, frozen=True):
    """From where to where."""

    low: int
    high: int


class NotRising(_Part, frozen=True):
    """From `at` downwards the word stands under the line and is joined to nothing."""

    at: Decimal
    zh: Words


class OffScale(_Part, frozen=True):
    """`edge`: the symbol at the edge with its value printed; `word`: the word instead."""

    kind: Literal["edge", "word"]
    fast: Words
    slow: Words
    is_joined: bool


class Respiration(_Part, frozen=True):
    """Where the first number of a page and the ventilator's sign stand."""

    first: Literal["up", "down"]
    ventilator: Literal["up", "middle", "down"]


class Guide(_Part, frozen=True):
    """A line through the strip of pain."""

    at: Annotated[int, msgspec.Meta(ge=0, le=10)]
    ink: Ink


class Pain(_Part, frozen=True):
    """How the strip of pain is drawn; `after` is the sign after treatment."""

    symbol: Literal["dot", "triangle"]
    ink: Ink
    after: Literal["circle", "triangle"]
    guides: tuple[Guide, ...]


class EventKind(_Part, frozen=True):
    """One kind of event that is written, and its word."""

    kind: Literal["admission", "transfer-in", "transfer-out", "operation", "delivery", "discharge", "death"]
    zh: Words
    has_time: bool


class Events(_Part, frozen=True):
    """What is written at the top of the curve, and how its time is said."""

    at: Decimal
    clock: Literal["digits", "numerals"]
    words: Words
    kinds: tuple[EventKind, ...]


class Postoperative(_Part, frozen=True):
    """`restart_after`: a second operation later than so many days after the first counts anew; None: never."""

    days: int
    second: Literal["newer-over-older", "older-over-newer"]
    restart_after: int | None


class StoolSigns(_Part, frozen=True):
    """The signs between the numbers of stools."""

    incontinent: Words
    stoma: Words
    enema: Words


class AllergySigns(_Part, frozen=True):
    """What follows the name of a drug."""

    positive: Words
    negative: Words


class FootRow(_Part, frozen=True):
    """One row below the curve."""

    key: Words
    kind: Literal["pressure", "total", "last", "stool", "weight", "allergy"]
    sign: str
    zh: Words
    en: Words


Shape = Literal["dot", "cross", "circle", "triangle", "square"]


class Profile(_Part, frozen=True):
    """How one hospital keeps the chart."""

    key: Words
    zh: Words
    en: Words
    source: Words
    slots: tuple[Annotated[int, msgspec.Meta(ge=0, le=24)], ...]
    window_minutes: Annotated[int, msgspec.Meta(ge=1, le=120)]
    choice: Literal["nearest", "highest"]
    red_hours: tuple[int, ...]
    temperature: Axis
    pulse: Axis
    bold_at: int
    symbols: dict[Literal["oral", "axillary", "rectal", "ear", "skin", "unknown"], Shape]
    coincidence_beats: int
    not_rising: NotRising
    missing_at: Decimal
    missing: dict[Literal["refused", "away", "on-leave", "not-rising", "other"], Words]
    off_scale: OffScale
    respiration: Respiration
    pain: Pain
    events: Events
    postoperative: Postoperative
    stool: StoolSigns
    weight_words: dict[Literal["bedridden", "wheelchair", "stretcher"], Words]
    lower_limb: Words
    allergy: AllergySigns
    totals_before_hour: Annotated[int, msgspec.Meta(ge=0, le=23)]
    pressure_pick: Literal["first", "last"]
    date: Literal["MM-DD", "DD"]
    rows: tuple[FootRow, ...]

    def degrees_of(self, beats: Decimal) -> Decimal:
        """Where a pulse stands on the axis of temperature."""
        return self.temperature.low + (beats - self.pulse.low) / BEATS_PER_DEGREE


class Recheck(_Part, frozen=True):
    """When a temperature is measured again before it is believed."""

    first_from: Decimal
    rise: Decimal
    fall: Decimal
    source: Words

    def is_due(self, value: Decimal, before: Decimal | None) -> bool:
        """`before`: the last one known; None: this is the first."""
        if before is None:
            return value >= self.first_from
        return value - before >= self.rise or before - value >= self.fall


class Operations(_Part, frozen=True):
    """By which categories a Procedure is an operation or a delivery."""

    codes: tuple[str, ...]
    deliveries: tuple[str, ...]
    source: Words


class _Entry(_Part, frozen=True):
    code: Words
    zh: Words
    en: Words
    unit: Words
    min: Decimal
    max: Decimal
    source: Words


class TemperatureBook(_Part, frozen=True):
    """The whole file."""

    version: Words
    note: Words
    default: Words
    signs: dict[str, tuple[str, ...]]
    entry: tuple[_Entry, ...]
    recheck: Recheck
    operations: Operations
    profiles: tuple[Profile, ...]

    def profile(self, key: str = "") -> Profile:
        """By its key; an empty or unknown one is the file's own choice."""
        named = {one.key: one for one in self.profiles}
        return named.get(key) or named[self.default]

    def sign_of(self) -> dict[str, str]:
        """`system|code` to the name of the sign."""
        return {code: sign for sign, codes in self.signs.items() for code in codes}

    def entry_signs(self) -> dict[str, VitalSign]:
        """What can be typed beside the pack's vital signs."""
        return {
            one.code: VitalSign(
                loinc=one.code,
                name_zh=one.zh,
                name_en=one.en,
                unit=one.unit,
                entry_min=one.min,
                entry_max=one.max,
            )
            for one in self.entry
        }


def read_temperature(content: bytes | None) -> TemperatureBook | None:
    """None without a file: then there is no chart. Raises PackDamaged with what is wrong."""
    if content is None:
        return None
    try:
        book = msgspec.json.decode(content, type=TemperatureBook)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise PackDamaged(FILE, "shape") from error
    wrong = next((fault for fault in map(_fault, book.profiles) if fault), "")
    keys = [one.key for one in book.profiles]
    if wrong or book.default not in keys or len(set(keys)) != len(keys):
        raise PackDamaged(FILE, wrong or "default")
    unknown = {row.sign for one in book.profiles for row in one.rows if row.sign} - book.signs.keys()
    if unknown:
        raise PackDamaged(FILE, f"sign:{min(unknown)}")
    return book


def _fault(one: Profile) -> str:
    """What in a profile contradicts itself."""
    if len(one.slots) != SLOTS or list(one.slots) != sorted(set(one.slots)):
        return f"{one.key}:slots"
    span = one.temperature.high - one.temperature.low
    if span <= 0 or one.pulse.high - one.pulse.low != span * BEATS_PER_DEGREE:
        return f"{one.key}:axes"
    if (
        len(one.symbols) != SLOTS or len(one.missing) != 5 or len(one.weight_words) != 3
    ):  # one of each that is named above
        return f"{one.key}:words"
    gaps = [(after - before) % 24 for before, after in zip(one.slots, (*one.slots[1:], one.slots[0]), strict=True)]
    return f"{one.key}:window" if one.window_minutes * 2 > min(gaps) * 60 else ""
