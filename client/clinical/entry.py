"""Reads one line of quick entry: `mlpn 1g q8h ivgtt 40滴/分 7d // 缓慢滴注`, the drug first, the rest in any order, the remark last.

Refuses to guess: a number without a unit stays one, two meanings are both returned, no drug is ever picked.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise

from client.clinical.catalogue import Drug
from client.clinical.entry_words import (
    CHRONIC_PAIN,
    DAYS,
    FIRST_DAY,
    INTERVAL,
    NUMBER,
    OWN_SUPPLY,
    PUMP_ROUTE,
    PUMP_WORD,
    RATE_UNITS,
    REMARK,
    SIDES,
    TEN_THOUSANDS,
    UNITS,
    URGENT,
    WORD,
    EntryWords,
)
from client.clinical.safety.amounts import by_strength
from client.clinical.units import Quantity, convert


class Part(StrEnum):
    """One part of an order line."""

    DRUG = "drug"
    DOSE = "dose"
    UNIT = "unit"
    FREQUENCY = "frequency"
    ROUTE = "route"
    DAYS = "days"
    OWN_SUPPLY = "own-supply"
    """The patient brings the drug."""
    CHRONIC_PAIN = "chronic-pain"
    """A narcotic is taken home for cancer pain or lasting pain: `癌痛`, `慢痛`, `chronic-pain`."""
    INTERVAL = "interval"
    """The least hours between two doses of an as-needed order: `间隔6h`, `jg6h`."""
    FIRST_DAY = "first-day"
    """How many doses the first day has: `首日1`, `sr1`."""
    RATE = "rate"
    """How fast an infusion runs: `40滴/分`, `60ml/h`."""
    URGENT = "urgent"
    """To be done before others: `加急`."""
    SIDE = "side"
    """On which side of the body an examination is made: `左`, `right`, `双侧`."""
    REMARK = "remark"
    """Said to people: everything behind `//` or `嘱:`."""


@dataclass(frozen=True, slots=True)
class Span:
    """Characters [begin, end) of the line."""

    begin: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A part that was read, with where it stands. More than one of `codes` = somebody must choose."""

    part: Part
    span: Span
    codes: tuple[str, ...] = ()
    number: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickEntry:
    """What a line says. `dose_unit` None with a dose = the unit is missing and must be typed."""

    text: str
    drug_words: str
    drug_span: Span | None
    remark: str = ""
    words: tuple[Word, ...] = ()
    unread: tuple[Span, ...] = ()
    repeated: tuple[Part, ...] = ()
    is_prn: bool = False
    missing: tuple[Part, ...] = field(default=())
    ambiguous: tuple[Word, ...] = field(default=())

    def _word(self, part: Part) -> Word | None:
        return next((word for word in self.words if word.part is part), None)

    @property
    def dose(self) -> Decimal | None:
        word = self._word(Part.DOSE)
        return word.number if word else None

    @property
    def dose_unit(self) -> str | None:
        return self._only(Part.DOSE)

    @property
    def quantity(self) -> Quantity | None:
        return None if self.dose is None or self.dose_unit is None else Quantity(self.dose, self.dose_unit)

    @property
    def frequency(self) -> str | None:
        return self._only(Part.FREQUENCY)

    @property
    def route(self) -> str | None:
        return self._only(Part.ROUTE)

    @property
    def routes(self) -> tuple[str, ...]:
        """Every route the words may mean; () where none was said."""
        word = self._word(Part.ROUTE)
        return word.codes if word else ()

    @property
    def days(self) -> int | None:
        word = self._word(Part.DAYS)
        return int(word.number) if word and word.number is not None else None

    @property
    def min_interval_h(self) -> int | None:
        word = self._word(Part.INTERVAL)
        return int(word.number) if word and word.number is not None else None

    @property
    def first_day_count(self) -> int | None:
        word = self._word(Part.FIRST_DAY)
        return int(word.number) if word and word.number is not None else None

    @property
    def rate(self) -> Quantity | None:
        word = self._word(Part.RATE)
        return Quantity(word.number, word.codes[0]) if word and word.number is not None else None

    @property
    def is_urgent(self) -> bool:
        return self._word(Part.URGENT) is not None

    @property
    def side(self) -> str | None:
        return self._only(Part.SIDE)

    @property
    def is_complete(self) -> bool:
        return not (self.missing or self.ambiguous or self.unread or self.repeated)

    @property
    def is_own_supply(self) -> bool:
        return self._word(Part.OWN_SUPPLY) is not None

    @property
    def is_chronic_pain(self) -> bool:
        return self._word(Part.CHRONIC_PAIN) is not None

    def _only(self, part: Part) -> str | None:
        word = self._word(part)
        return word.codes[0] if word and len(word.codes) == 1 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class SettledDose:
    """The dose of a line once a person has picked the drug.

    `amount` is in the drug's dose unit; None = it cannot be expressed in it. `unit_changed`: typed in another unit
    than the drug's (mg for g, tablets for mg), which a person must confirm.
    """

    typed: Quantity
    amount: Quantity | None
    unit_changed: bool


def settle_dose(typed: Quantity, drug: Drug) -> SettledDose:
    unit = drug.dose_unit or (drug.strength.content.unit if drug.strength else typed.unit)
    amount = convert(typed, unit) or by_strength(typed, drug, unit)
    return SettledDose(typed=typed, amount=amount, unit_changed=typed.unit != unit)


def parse_entry(text: str, words: EntryWords) -> QuickEntry:
    """The drug words run from the first word to the first that is a dose, frequency, route, number of days or `zb` (own supply)."""
    body, remark, said = _apart(text)
    spans = list(_spans(body))
    read = [_read(text[span.begin : span.end].casefold(), span, words) for span in spans]
    first = next((place for place in range(1, len(spans)) if read[place] is not None), len(spans))
    found, unread = _join(text, list(zip(spans[first:], read[first:], strict=True)))
    found += _pumped(text, found, words)
    kept, repeated = _once_each(found, words)
    kept = (*kept, *said)
    drug_span = Span(spans[0].begin, spans[first - 1].end) if spans else None
    return QuickEntry(
        text=text,
        drug_words=text[drug_span.begin : drug_span.end] if drug_span else "",
        drug_span=drug_span,
        remark=remark,
        words=kept,
        unread=unread,
        repeated=repeated,
        is_prn=any("PRN" in code or code == "SOS" for word in found for code in word.codes),
        missing=_missing(kept, has_drug=drug_span is not None),
        ambiguous=tuple(word for word in kept if len(word.codes) > 1),
    )


def _apart(text: str) -> tuple[str, str, tuple[Word, ...]]:
    """(what is read, the remark, its word): what is said to people is never read as a part of the order."""
    mark = REMARK.search(text)
    if mark is None:
        return text, "", ()
    remark = text[mark.end() :].strip()
    word = Word(part=Part.REMARK, span=Span(mark.start(), len(text)))
    return text[: mark.start()], remark, (word,) if remark else ()


def _pumped(text: str, found: list[Word], words: EntryWords) -> list[Word]:
    """`微泵` says the way as well, where no other was said."""
    if any(word.part is Part.ROUTE for word in found) or PUMP_ROUTE.casefold() not in words.routes:
        return []
    said = [word for word in found if text[word.span.begin : word.span.end] == PUMP_WORD]
    return [Word(part=Part.ROUTE, span=word.span, codes=(PUMP_ROUTE,)) for word in said[:1]]


def _spans(text: str) -> Iterator[Span]:
    """Words stand apart by blanks and by the signs that part a list; a comma between thousands parts nothing."""
    return (Span(found.start(), found.end()) for found in WORD.finditer(text))


def _read(word: str, span: Span, words: EntryWords) -> Word | None:
    if word in words.frequencies:
        return Word(part=Part.FREQUENCY, span=span, codes=words.frequencies[word])
    if word in words.routes:
        return Word(part=Part.ROUTE, span=span, codes=words.routes[word])
    if word in URGENT:
        return Word(part=Part.URGENT, span=span)
    if word in OWN_SUPPLY:
        return Word(part=Part.OWN_SUPPLY, span=span)
    if word in CHRONIC_PAIN:
        return Word(part=Part.CHRONIC_PAIN, span=span)
    if word in SIDES:
        return Word(part=Part.SIDE, span=span, codes=(SIDES[word],))
    days = DAYS.fullmatch(word)
    if days:
        return Word(part=Part.DAYS, span=span, number=Decimal(days[1]))
    interval = INTERVAL.fullmatch(word)
    if interval:
        return Word(part=Part.INTERVAL, span=span, number=Decimal(interval[1]))
    first_day = FIRST_DAY.fullmatch(word)
    if first_day:
        return Word(part=Part.FIRST_DAY, span=span, number=Decimal(first_day[1]))
    number = NUMBER.match(word)
    if number is None:
        return None
    rest = word[number.end() :]
    if rest in TEN_THOUSANDS:
        codes = ("[iU]",) if rest != "万" else ()
        return Word(part=Part.DOSE, span=span, codes=codes, number=_value(number[0]) * 10000)
    if rest in RATE_UNITS:
        return Word(part=Part.RATE, span=span, codes=(RATE_UNITS[rest],), number=_value(number[0]))
    if rest in UNITS:
        return Word(part=Part.DOSE, span=span, codes=(UNITS[rest],), number=_value(number[0]))
    return Word(part=Part.DOSE, span=span, number=_value(number[0])) if not rest else None


def _value(number: str) -> Decimal:
    return Decimal(number.replace(",", ""))


def _join(text: str, read: list[tuple[Span, Word | None]]) -> tuple[list[Word], tuple[Span, ...]]:
    """Puts a unit that stands alone to the number before it: `1 g` is `1g`."""
    found: list[Word] = []
    unread: list[Span] = []
    for (before, _), (span, word) in pairwise([(Span(0, 0), None), *read]):
        said = text[span.begin : span.end].casefold()
        part = Part.RATE if said in RATE_UNITS else Part.DOSE
        unit = RATE_UNITS.get(said) or UNITS.get(said)
        last = found[-1] if found and found[-1].span == before else None
        if word is None and unit and last and last.part is Part.DOSE and not last.codes:
            found[-1] = Word(part=part, span=Span(last.span.begin, span.end), codes=(unit,), number=last.number)
        elif word is None:
            unread.append(span)
        else:
            found.append(word)
    return found, tuple(unread)


def _once_each(found: list[Word], words: EntryWords) -> tuple[tuple[Word, ...], tuple[Part, ...]]:
    """`q6h prn` and `tid ac` are one frequency where the hospital has it as one; any other part said twice is reported."""
    kept: list[Word] = []
    repeated: list[Part] = []
    for word in found:
        place = next((number for number, one in enumerate(kept) if one.part is word.part), None)
        if place is None:
            kept.append(word)
            continue
        joined = _with_prn(kept[place], word, words)
        if joined is None:
            repeated.append(word.part)
        else:
            kept[place] = joined
    return tuple(kept), tuple(repeated)


def _with_prn(one: Word, other: Word, words: EntryWords) -> Word | None:
    meals = _with_meals(one, other)
    if meals is not None:
        return meals
    if one.part is not Part.FREQUENCY or ("PRN",) not in {one.codes, other.codes} or one.codes == other.codes:
        return None
    plain = other if one.codes == ("PRN",) else one
    codes = tuple(words.as_needed.get(code, "") for code in plain.codes)
    span = Span(min(one.span.begin, other.span.begin), max(one.span.end, other.span.end))
    return Word(part=Part.FREQUENCY, span=span, codes=codes) if all(codes) else None


def _with_meals(one: Word, other: Word) -> Word | None:
    """`tid ac` is three times a day before meals, one frequency of the hospital."""
    if one.part is not Part.FREQUENCY or len(one.codes) != 1 or len(other.codes) != 1:
        return None
    plain, whole = sorted((one.codes[0], other.codes[0]), key=len)
    if whole not in {f"{plain}AC", f"{plain}PC"}:
        return None
    span = Span(min(one.span.begin, other.span.begin), max(one.span.end, other.span.end))
    return Word(part=Part.FREQUENCY, span=span, codes=(whole,))


def _missing(words: tuple[Word, ...], *, has_drug: bool) -> tuple[Part, ...]:
    parts = {word.part for word in words}
    wanted = [part for part in (Part.DOSE, Part.FREQUENCY, Part.ROUTE) if part not in parts]
    no_unit = any(word.part is Part.DOSE and not word.codes for word in words)
    return (*(() if has_drug else (Part.DRUG,)), *wanted, *((Part.UNIT,) if no_unit else ()))
