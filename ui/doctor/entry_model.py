"""The quick entry line as a pure state machine: typed, hit chosen, parts read, unit confirmed, draft. Refuses to choose, fill in or round.

state = typed(Entry(), "mlpn 1g q8h ivgtt", book)     hits are listed, nothing is chosen
state = choose(state, book)                           the highlighted hit; the parts are judged for it
draft = to_draft(state, book, now)                    only when `state.problems` is empty
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from client.clinical.catalogue import Drug, Exam, Frequency
from client.clinical.courses import ASKED_ABOVE_DAYS, Fault, faults
from client.clinical.entry import Part, QuickEntry, SettledDose, Span, Word, parse_entry, settle_dose
from client.clinical.orders import asks_interval
from client.clinical.search import LIMIT, Hit, ItemKind, SearchResult
from client.commands import OrderDraft
from client.records import Amount, Code, OrderTerm, RequestForm
from ui.doctor.order_book import KIND_OF_ITEM, OrderBook
from ui.doctor.recall_model import Recall

ONCE = frozenset({"ONCE", "ST", "SOS"})
_ONCE_BY_NATURE = frozenset({ItemKind.LAB, ItemKind.EXAM})
_OF_DRUGS = frozenset(
    {Part.DOSE, Part.ROUTE, Part.OWN_SUPPLY, Part.CHRONIC_PAIN, Part.INTERVAL, Part.FIRST_DAY, Part.RATE}
)
RUNS_IN = frozenset({"IVGTT", "IVPUMP", "CVC", "IO", "IA", "EPI", "NG", "SC"})
"""Ways in which something runs in over time, so that it may be said how fast."""
SIDES = ("left", "right", "bilateral")
ANY_EXAMINATION = "imaging"
"""The form of an examination where the pack has none."""
_EMPTY = QuickEntry(text="", drug_words="", drug_span=None)
_NOTHING = SearchResult((), 0)


class Step(StrEnum):
    """How far the line is."""

    EMPTY = "empty"
    SEARCHING = "searching"
    FILLING = "filling"
    READY = "ready"


class Problem(StrEnum):
    """Why a line with a chosen item is not a draft yet."""

    MISSING = "missing"
    CHOOSE = "choose"
    UNREAD = "unread"
    REPEATED = "repeated"
    UNIT_CHANGED = "unit-changed"
    UNIT_ALIEN = "unit-alien"
    """Cannot be converted to the drug's: nobody can confirm what amount is meant."""
    DOSE_ZERO = "dose-zero"
    RATE_ZERO = "rate-zero"
    NOT_FOR_THIS = "not-for-this"
    DAYS_ZERO = "days-zero"
    DAYS_OF_ONCE = "days-of-once"
    """Several days of what is done one time."""
    DAYS_MANY = "days-many"
    """Longer than the program's own number: a person says that it is meant."""
    FIRST_DAY_MANY = "first-day-many"


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """One thing still open: which part, why, where it stands in the line, and among what must be chosen."""

    problem: Problem
    part: Part | None = None
    span: Span | None = None
    choices: tuple[str, ...] = ()
    most: int = 0
    """The number that what was typed is above."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Invariant: `chosen` is only ever set by a person's act, and falls when the words it was chosen for change."""

    text: str = ""
    read: QuickEntry = _EMPTY
    found: SearchResult = _NOTHING
    at: int = 0
    chosen: Hit | None = None
    chosen_words: str = ""
    recalls: tuple[Recall, ...] = ()
    """Lines that can be brought back, below the hits."""
    unit_confirmed: bool = False
    days_confirmed: bool = False
    settled: SettledDose | None = None
    problems: tuple[Open, ...] = ()

    @property
    def step(self) -> Step:
        if self.chosen is None:
            return Step.SEARCHING if self.text.strip() else Step.EMPTY
        return Step.FILLING if self.problems else Step.READY

    @property
    def highlighted(self) -> Hit | None:
        return self.found.hits[self.at] if 0 <= self.at < len(self.found.hits) else None

    @property
    def recalled(self) -> Recall | None:
        """The line to bring back that is highlighted, if it is one."""
        place = self.at - len(self.found.hits)
        return self.recalls[place] if self.chosen is None and 0 <= place < len(self.recalls) else None

    @property
    def left_out(self) -> int:
        """How many candidates are not on the list."""
        return self.found.total - len(self.found.hits)


def typed(state: Entry, text: str, book: OrderBook) -> Entry:
    read = parse_entry(text, book.words)
    words = read.drug_words.casefold()
    if state.chosen is not None and words == state.chosen_words:
        dose_same = (read.dose, read.dose_unit) == (state.read.dose, state.read.dose_unit)
        kept = replace(
            state,
            text=text,
            read=read,
            unit_confirmed=state.unit_confirmed and dose_same,
            days_confirmed=state.days_confirmed and read.days == state.read.days,
        )
        return _judged(kept, book)
    found = book.index.search(read.drug_words, limit=LIMIT, routes=read.routes)
    return Entry(text=text, read=read, found=found)


def moved(state: Entry, step: int) -> Entry:
    """Highlights another hit; stays at the ends."""
    last = max(len(state.found.hits) + len(state.recalls) - 1, 0)
    return replace(state, at=min(max(state.at + step, 0), last))


def choose(state: Entry, book: OrderBook, at: int | None = None) -> Entry:
    """A person picks the hit at `at`, or the highlighted one; nothing happens when there is none."""
    if at is None and state.recalled is not None:
        return state
    place = state.at if at is None else at
    if not 0 <= place < len(state.found.hits):
        return state
    words = state.read.drug_words.casefold()
    picked = replace(
        state,
        recalls=(),
        at=place,
        chosen=state.found.hits[place],
        chosen_words=words,
        unit_confirmed=False,
        days_confirmed=False,
    )
    return _judged(picked, book)


def unchosen(state: Entry, book: OrderBook) -> Entry:
    """Back to the list with the words as they are."""
    return typed(Entry(), state.text, book)


def confirm_unit(state: Entry, book: OrderBook) -> Entry:
    """A person says that the other unit is meant; nothing happens where the amount in the drug's unit is not known.

    Where only the long course is asked for, it is the course that is meant: one press never answers both.
    """
    asked = {one.problem for one in state.problems}
    if Problem.DAYS_MANY in asked and Problem.UNIT_CHANGED not in asked:
        return _judged(replace(state, days_confirmed=True), book)
    is_known = state.chosen is not None and (state.settled is None or state.settled.amount is not None)
    return _judged(replace(state, unit_confirmed=True), book) if is_known else state


def say_which(state: Entry, code: str, book: OrderBook) -> Entry:
    """Answers the first ambiguous part: its word in the line becomes the code that was meant."""
    asked = next((one for one in state.problems if one.problem is Problem.CHOOSE and code in one.choices), None)
    if asked is None or asked.span is None:
        return state
    text = f"{state.text[: asked.span.begin]}{code.lower()}{state.text[asked.span.end :]}"
    return typed(state, text, book)


def next_open(state: Entry) -> Span:
    """Where Tab goes: over the first part that must be changed, else to the end of the line."""
    place = next((one.span for one in state.problems if one.span is not None), None)
    return place or Span(len(state.text), len(state.text))


def term_of(state: Entry) -> OrderTerm:
    """One-off by its frequency, or by nature when none was said; long-term otherwise."""
    frequency = state.read.frequency
    if frequency is not None:
        return OrderTerm.ONCE if frequency in ONCE else OrderTerm.LONG
    kind = state.chosen.kind if state.chosen else None
    return OrderTerm.ONCE if kind in _ONCE_BY_NATURE else OrderTerm.LONG


def frequency_of(state: Entry, book: OrderBook) -> str | None:
    """As said; for nursing what the hospital's catalogue names for it, and once for tests. A drug's is never filled in."""
    if state.read.frequency is not None or state.chosen is None:
        return state.read.frequency
    if state.chosen.kind in _ONCE_BY_NATURE:
        return "ONCE" if "ONCE" in book.catalogue.frequencies else None
    nursing = book.catalogue.nursing.get(state.chosen.code) if state.chosen.kind is ItemKind.NURSING else None
    code = nursing.default_frequency if nursing else None
    return code if code in book.catalogue.frequencies else None


def to_draft(state: Entry, book: OrderBook, now: datetime) -> OrderDraft | None:
    """The line as it is meant; None while anything is open or when an order set is chosen."""
    hit = state.chosen
    if hit is None or state.step is not Step.READY or hit.kind not in KIND_OF_ITEM:
        return None
    read = state.read
    code = read.frequency or frequency_of(state, book)
    frequency = book.catalogue.frequencies.get(code or "")
    is_drug = hit.kind is ItemKind.DRUG
    dose = read.quantity if is_drug else None
    return OrderDraft(
        kind=KIND_OF_ITEM[hit.kind],
        term=term_of(state),
        what=Code(text=book.record_name(hit)),
        catalogue_id=hit.code,
        dose=Amount(value=dose.value, unit=dose.unit, code=dose.unit) if dose else None,
        route=_route(read.route, book) if is_drug else None,
        frequency=code,
        is_as_needed=read.is_prn or bool(frequency and frequency.is_prn),
        starts_at=now,
        days=read.days,
        min_interval_h=read.min_interval_h if is_drug else None,
        first_day_count=read.first_day_count if is_drug else None,
        is_own_supply=read.is_own_supply and is_drug,
        is_chronic_pain=read.is_chronic_pain and is_drug,
        rate=_rate(read) if is_drug else None,
        is_urgent=read.is_urgent,
        remark=read.remark,
        request=_with_side(state, book),
    )


def _with_side(state: Entry, book: OrderBook) -> RequestForm | None:
    """The side stands on the examination's own form, which can be filled in from there; nothing else of it is said."""
    exam, read = _exam_of(state, book), state.read
    if exam is None or read.side is None:
        return None
    form = book.forms.form_of(exam)
    kind = form.kind if form is not None else ANY_EXAMINATION
    return RequestForm(kind=kind, side=read.side, urgency="urgent" if read.is_urgent else "")


def _exam_of(state: Entry, book: OrderBook) -> Exam | None:
    hit = state.chosen
    return book.catalogue.exams.get(hit.code) if hit is not None and hit.kind is ItemKind.EXAM else None


def _rate(read: QuickEntry) -> Amount | None:
    return Amount(value=read.rate.value, unit=read.rate.unit, code=read.rate.unit) if read.rate is not None else None


def _route(code: str | None, book: OrderBook) -> Code | None:
    known = book.catalogue.routes.get(code or "")
    if known is None:
        return None
    return Code(text=known.name_en if book.record_language == "en" else known.name_zh, code=known.code)


def _judged(state: Entry, book: OrderBook) -> Entry:
    hit = state.chosen
    if hit is None or hit.kind is ItemKind.ORDER_SET:
        return replace(state, problems=(), settled=None)
    drug = book.catalogue.drugs.get(hit.code) if hit.kind is ItemKind.DRUG else None
    days = _open_of_days(state, book)
    if drug is None:
        open_parts = _open_of_other(state.read, is_diet=hit.kind is ItemKind.DIET)
        problems = (*open_parts, *_open_of_side(state, book), *days)
        return replace(state, problems=problems, settled=None)
    quantity = state.read.quantity
    settled = settle_dose(quantity, drug) if quantity is not None else None
    frequency = book.catalogue.frequencies.get(state.read.frequency or "")
    return replace(
        state,
        problems=(*_open_of_drug(state, settled, drug, frequency), *_open_of_side(state, book), *days),
        settled=settled,
    )


def _open_of_side(state: Entry, book: OrderBook) -> tuple[Open, ...]:
    """An examination of a paired part is not ordered without its side; nothing else has one."""
    exam, read = _exam_of(state, book), state.read
    is_wanted = exam is not None and exam.is_laterality_required
    if is_wanted and not any(word.part is Part.SIDE for word in read.words):
        return (Open(problem=Problem.MISSING, part=Part.SIDE, choices=SIDES),)
    if is_wanted or read.side is None:
        return ()
    return (Open(problem=Problem.NOT_FOR_THIS, part=Part.SIDE, span=_span_of(read, Part.SIDE)),)


def _open_of_days(state: Entry, book: OrderBook) -> tuple[Open, ...]:
    """Days and a first day that cannot be meant, and a course so long that it is asked for once more."""
    read, code = state.read, frequency_of(state, book)
    span, known = _span_of(read, Part.DAYS), book.catalogue.frequencies.get(code or "")
    problem_of = {
        Fault.BELOW_ONE: Open(problem=Problem.DAYS_ZERO, part=Part.DAYS, span=span),
        Fault.OF_ONCE: Open(problem=Problem.DAYS_OF_ONCE, part=Part.DAYS, span=span),
        Fault.FIRST_DAY: Open(
            problem=Problem.FIRST_DAY_MANY,
            part=Part.FIRST_DAY,
            span=_span_of(read, Part.FIRST_DAY),
            most=len(known.times) if known is not None else 0,
        ),
    }
    found = faults(book.catalogue, code, read.days, read.first_day_count)
    is_asked = (read.days or 0) > ASKED_ABOVE_DAYS and not state.days_confirmed and Fault.OF_ONCE not in found
    many = Open(problem=Problem.DAYS_MANY, part=Part.DAYS, span=span, most=ASKED_ABOVE_DAYS)
    return (*(problem_of[one] for one in found), *((many,) if is_asked else ()))


def _open_of_drug(
    state: Entry, settled: SettledDose | None, drug: Drug, frequency: Frequency | None
) -> tuple[Open, ...]:
    read = state.read
    found = [*_ambiguous(read), *_unread(read)]
    for part in read.missing:
        if part is Part.UNIT:
            found.append(Open(problem=Problem.MISSING, part=part, span=_span_of(read, Part.DOSE)))
        elif part is not Part.DRUG:
            choices = drug.routes if part is Part.ROUTE else ()
            found.append(Open(problem=Problem.MISSING, part=part, choices=choices))
    is_asked = asks_interval(term_of(state), read.frequency, frequency, is_as_needed=read.is_prn)
    if is_asked and not read.min_interval_h and Part.FREQUENCY not in read.repeated:
        found.append(Open(problem=Problem.MISSING, part=Part.INTERVAL, span=_span_of(read, Part.INTERVAL)))
    if read.min_interval_h is not None and not read.is_prn:
        found.append(Open(problem=Problem.NOT_FOR_THIS, part=Part.INTERVAL, span=_span_of(read, Part.INTERVAL)))
    if read.first_day_count is not None and not (frequency is not None and frequency.times and not frequency.is_prn):
        found.append(Open(problem=Problem.NOT_FOR_THIS, part=Part.FIRST_DAY, span=_span_of(read, Part.FIRST_DAY)))
    found += _open_of_rate(read)
    if read.dose is not None and read.dose <= 0:
        found.append(Open(problem=Problem.DOSE_ZERO, part=Part.DOSE, span=_span_of(read, Part.DOSE)))
    if settled is not None and settled.unit_changed and settled.amount is None:
        found.append(Open(problem=Problem.UNIT_ALIEN, part=Part.UNIT, span=_span_of(read, Part.DOSE)))
    elif settled is not None and settled.unit_changed and not state.unit_confirmed:
        found.append(Open(problem=Problem.UNIT_CHANGED, part=Part.UNIT, span=_span_of(read, Part.DOSE)))
    return tuple(found)


def _open_of_rate(read: QuickEntry) -> list[Open]:
    """A rate is of what runs in; one of zero runs never."""
    if read.rate is None:
        return []
    span, is_strange = _span_of(read, Part.RATE), read.route is not None and read.route not in RUNS_IN
    wrong = [Open(problem=Problem.NOT_FOR_THIS, part=Part.RATE, span=span)] if is_strange else []
    return [*wrong, *([Open(problem=Problem.RATE_ZERO, part=Part.RATE, span=span)] if read.rate.value <= 0 else [])]


def _open_of_other(read: QuickEntry, *, is_diet: bool) -> tuple[Open, ...]:
    """A test, a diet or a nursing order takes a frequency; a dose, a unit or a route is not for it."""
    strange = [word for word in read.words if word.part in _OF_DRUGS or (is_diet and word.part is Part.URGENT)]
    frequencies = [one for one in _ambiguous(read) if one.part is Part.FREQUENCY]
    wrong = [Open(problem=Problem.NOT_FOR_THIS, part=word.part, span=word.span) for word in strange]
    return (*frequencies, *wrong, *_unread(read))


def _ambiguous(read: QuickEntry) -> tuple[Open, ...]:
    return tuple(
        Open(problem=Problem.CHOOSE, part=word.part, span=word.span, choices=word.codes) for word in read.ambiguous
    )


def _unread(read: QuickEntry) -> tuple[Open, ...]:
    repeated = tuple(Open(problem=Problem.REPEATED, part=part, span=_span_of(read, part)) for part in read.repeated)
    return (*(Open(problem=Problem.UNREAD, span=span) for span in read.unread), *repeated)


def _span_of(read: QuickEntry, part: Part) -> Span | None:
    word: Word | None = next((word for word in read.words if word.part is part), None)
    return word.span if word else None
