"""One clinical picture: its diagnoses, orders, laboratory course, findings and words for the notes; refuses unknown codes when read."""

from dataclasses import dataclass
from decimal import Decimal

from practice.hospital.lines import Line, read_lines

Course = tuple[Decimal, Decimal]


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """A diagnosis in the ward's words; `is_provisional` is the question mark behind it, `side` left, right or bilateral."""

    code: str
    text: str
    is_provisional: bool = False
    side: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """`labs` is the value on admission and today by LOINC; what it does not name is normal.

    `pair` is the disease and the syndrome of Chinese medicine, `outpatient` what the clinic sent the guest with.
    """

    problems: tuple[Problem, ...]
    lines: tuple[Line, ...]
    labs: dict[str, Course]
    finding: str
    story: str
    plan: str
    pair: tuple[Problem, Problem] | None = None
    outpatient: Problem | None = None


def condition(
    *,
    problems: str,
    orders: str,
    labs: str,
    finding: str,
    story: str,
    plan: str,
    pair: str = "",
    outpatient: str = "",
) -> Condition:
    """From the notation: `J44.1 慢阻肺急性加重; C34.9@left? 左肺占位`, `肺胀/痰热壅肺证` and `6690-2 14.2>18.7 1988-5 96`."""
    return Condition(
        problems=tuple(_problem(text.strip()) for text in problems.split(";")),
        lines=read_lines(orders),
        labs=_labs(labs.split()),
        finding=finding,
        story=story,
        plan=plan,
        pair=_pair(pair) if pair else None,
        outpatient=_problem(outpatient) if outpatient else None,
    )


def _problem(text: str) -> Problem:
    marked, _, words = text.partition(" ")
    code, _, side = marked.rstrip("?").partition("@")
    return Problem(code=code, text=words, is_provisional=marked.endswith("?"), side=side)


def _pair(text: str) -> tuple[Problem, Problem]:
    disease, _, syndrome = text.partition("/")
    return Problem(code="", text=disease), Problem(code="", text=syndrome)


def _labs(words: list[str]) -> dict[str, Course]:
    return {loinc: _course(course) for loinc, course in zip(words[::2], words[1::2], strict=True)}


def _course(text: str) -> Course:
    first, _, last = text.partition(">")
    return Decimal(first), Decimal(last or first)
