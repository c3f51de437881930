"""What the answers of a questionnaire come to: total, band, what follows. Refuses a total while anything is missing, refused or clashes.

Nothing that was not answered counts as no. One function judges on the screen and again when the assessment is taken in.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation

from client.clinical.assessments import POP_Q, Band, FollowUp, Form, FormItem, ItemKind
from client.clinical.scores import ScoreTable, score

UNTESTABLE, ABSENT = "NT", "absent"
"""Answers instead of a value: it cannot be tested; there is nothing to measure."""
Answers = Mapping[str, Decimal | str | None]
SCALE = "scale"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """`total` is None while it is not complete, where the form has no sum, and where a part could not be tested."""

    points: Mapping[str, Decimal]
    missing: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    clashes: tuple[str, ...] = ()
    """Items of which only one may be said."""
    untestable: tuple[str, ...] = ()
    total: Decimal | None = None
    band: Band | None = None
    follow_up: FollowUp | None = None

    @property
    def is_complete(self) -> bool:
        return not (self.missing or self.refused or self.clashes)


def asked(form: Form, answers: Answers) -> tuple[FormItem, ...]:
    """The items to be answered now: of alternatives only the one that scale and oxygen choose."""
    return tuple(item for item in form.items if all(_said(answers, name) == want for name, want in item.conditions))


def judge(form: Form, answers: Answers) -> Judgement:
    """Answers by item id, and `scale` where the form has two; None and "" are no answer."""
    known = {name: value for name, value in answers.items() if value not in {None, ""}}
    items = asked(form, known)
    missing = [item.id for item in items if item.id not in known]
    missing += [] if _is_decided(form, items) else [SCALE]
    refused = [item.id for item in items if item.id in known and not _is_meant(item, known)]
    untestable = tuple(item.id for item in items if known.get(item.id) == UNTESTABLE)
    clashes = tuple(one for group in form.exclusive for one in _both(group, known))
    found = Judgement(
        points=_points(form, items, known),
        missing=tuple(missing),
        refused=tuple(refused),
        clashes=clashes,
        untestable=untestable,
    )
    if not items or not found.is_complete:
        return found
    if form.method == POP_Q:
        return replace(found, band=form.band(pop_q_stage(known)))
    if untestable or form.table is None:
        return found
    return _totalled(form, form.table, found)


def _said(answers: Answers, name: str) -> str:
    return str(answers.get(name, ""))


def _is_decided(form: Form, items: tuple[FormItem, ...]) -> bool:
    """Of alternatives exactly one is asked."""
    has_alternatives = any(item.conditions for item in form.items)
    return not has_alternatives or sum(bool(item.conditions) for item in items) == 1


def _both(group: tuple[str, ...], answers: Answers) -> tuple[str, ...]:
    yes = tuple(one for one in group if answers.get(one) == "yes")
    return yes if len(yes) > 1 else ()


def _points(form: Form, items: tuple[FormItem, ...], answers: Answers) -> Mapping[str, Decimal]:
    if form.table is None:
        return {}
    ids = {item.id for item in items}
    given = {name: value for name, value in answers.items() if name in ids or name == SCALE}
    return score(replace(form.table, is_missing_no=False), given).points


def _totalled(form: Form, table: ScoreTable, found: Judgement) -> Judgement:
    total = sum(found.points.values(), Decimal(0))
    level = next((one.level for one in table.bands if one.low <= total <= one.high), None)
    return replace(
        found,
        total=total,
        band=form.band(level) if level is not None else None,
        follow_up=next((one for one in form.follow_ups if _follows(one, total, found.points)), None),
    )


def _follows(one: FollowUp, total: Decimal, points: Mapping[str, Decimal]) -> bool:
    some = one.any_item
    return one.low <= total <= one.high and (some is None or any(each >= some for each in points.values()))


# --- whether an answer can be meant ----------------------------------------------------------------------------------


def _is_meant(item: FormItem, answers: Answers) -> bool:
    said = answers[item.id]
    if said == UNTESTABLE:
        return item.is_untestable_possible
    if said == ABSENT:
        return item.absent is not None
    if item.kind in {ItemKind.CHOICE, ItemKind.BOOLEAN}:
        return any(option.code == said for option in item.options)
    value = number(said)
    return value is not None and _is_possible(item, value, answers)


def number(said: Decimal | str | None) -> Decimal | None:
    try:
        value = Decimal(said) if said is not None else None
    except InvalidOperation:
        return None
    return value if value is not None and value.is_finite() else None


def _is_possible(item: FormItem, value: Decimal, answers: Answers) -> bool:
    if (item.low is not None and value < item.low) or (item.high is not None and value > item.high):
        return False
    if item.step is not None and value % item.step:
        return False
    if item.kind is ItemKind.RANGE:
        return any(_holds(option.low, option.high, value) for option in item.options)
    bound = number(answers.get(item.within or item.not_beyond or ""))
    if bound is None:
        return True
    return value <= bound and (item.within is None or value >= -bound)


def _holds(low: Decimal | None, high: Decimal | None, value: Decimal) -> bool:
    return (low is None or low <= value) and (high is None or value <= high)


# --- stages ----------------------------------------------------------------------------------------------------------

_WALLS, _APEX = ("Aa", "Ba", "Ap", "Bp"), ("C", "D")
_SLACK = Decimal(2)
"""What the vagina gives way, by the authors of the staging."""


def pop_q_stage(answers: Answers) -> str:
    """Bump 1996: 0 without prolapse; else by the most distal point: I above -1, II to +1, III below tvl - 2, IV from there on."""
    values = {name: number(answers.get(name)) for name in (*_WALLS, *_APEX, "tvl")}
    length = values["tvl"]
    edges = [value for name, value in values.items() if name != "tvl" and value is not None]
    if length is None or not edges:
        raise ValueError("pop-q without its points")
    is_held = any((point := values[name]) is not None and point <= -(length - _SLACK) for name in _APEX)
    if is_held and all(values[name] == -3 for name in _WALLS):
        return "stage-0"
    edge = max(edges)
    if edge < -1:
        return "stage-1"
    if edge <= 1:
        return "stage-2"
    return "stage-3" if edge < length - _SLACK else "stage-4"
