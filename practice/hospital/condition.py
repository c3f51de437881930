"""One clinical picture: its diagnoses, orders, laboratory course, findings and words for the notes; refuses unknown codes when read."""

from dataclasses import dataclass
from decimal import Decimal

from practice.hospital.lines import Line, read_lines

Course = tuple[Decimal, Decimal]


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """A diagnosis in the ward's words; `is_provisional` is the question mark behind it."""

    code: str
    text: str
    is_provisional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """`labs` is the value on admission and today by LOINC; what it does not name is normal."""

    problems: tuple[Problem, ...]
    lines: tuple[Line, ...]
    labs: dict[str, Course]
    finding: str
    story: str
    plan: str


def condition(*, problems: str, orders: str, labs: str, finding: str, story: str, plan: str) -> Condition:
    """From the notation: `J44.1 慢阻肺急性加重; C34.9? 肺占位` and `6690-2 14.2>18.7 1988-5 96`."""
    return Condition(
        problems=tuple(_problem(text.strip()) for text in problems.split(";")),
        lines=read_lines(orders),
        labs=_labs(labs.split()),
        finding=finding,
        story=story,
        plan=plan,
    )


def _problem(text: str) -> Problem:
    code, _, words = text.partition(" ")
    return Problem(code=code.rstrip("?"), text=words, is_provisional=code.endswith("?"))


def _labs(words: list[str]) -> dict[str, Course]:
    return {loinc: _course(course) for loinc, course in zip(words[::2], words[1::2], strict=True)}


def _course(text: str) -> Course:
    first, _, last = text.partition(">")
    return Decimal(first), Decimal(last or first)
