"""What a request form asks: the pack's questions for these very items and this patient, and the limits of its checks.

Refuses to answer: a question that nobody answers stays open and is written as open. A pack without the file has no form.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from client.clinical.catalogue import Exam, LabTest
from client.clinical.catalogue_tables import json_of
from client.clinical.cells import decimal
from client.errors import PackDamaged
from client.tongue import reads_english

FILE = "request_forms.json"
IONISING = frozenset({"XR", "CT", "MG", "NM", "XA"})
FERTILE = (Decimal(12), Decimal(55))
YES, NO = "yes", "no"
_KINDS = frozenset({"text", "yes-no", "choice"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One answer that can be chosen."""

    code: str
    name_zh: str
    name_en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question; `kind` says how it is answered: in words, with yes or no, or by one of the choices."""

    code: str
    kind: str
    text_zh: str
    text_en: str
    source: str
    choices: tuple[Choice, ...] = ()
    forms: tuple[str, ...] = ()
    when: tuple[str, ...] = ()

    def words(self, language: str) -> str:
        return self.text_en if reads_english(language) else self.text_zh


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One kind of form: what can be picked on it, and whether it may be in free words."""

    kind: str
    name_zh: str
    name_en: str
    items: tuple[str, ...]
    modalities: tuple[str, ...] = ()
    """Modalities of examinations, or categories of nursing orders, that stand on this form alone."""
    is_free: bool = False

    def name(self, language: str) -> str:
        return self.name_en if reads_english(language) else self.name_zh


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """The words, the number where there is one, and the source of one check."""

    id: str
    about: str
    text_zh: str
    text_en: str
    source: str
    value: Decimal | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is known of the items and the patient when the questions are chosen; `is_fertile` None: cannot be excluded."""

    exams: tuple[Exam, ...] = ()
    labs: tuple[LabTest, ...] = ()
    is_fertile: bool = False

    def holds(self, condition: str) -> bool:
        if condition.startswith("modality:"):
            return any(one.modality == condition.removeprefix("modality:") for one in self.exams)
        return {
            "contrast": any(one.contrast for one in self.exams),
            "ionising": any(one.modality in IONISING for one in self.exams),
            "fertile": self.is_fertile,
            "preparation": bool(self.preparation),
            "consent": not self.exams or "consent" in self.preparation,
            "specimen-open": any(not one.specimen_code for one in self.labs),
        }.get(condition, False)

    @property
    def preparation(self) -> str:
        return "; ".join(dict.fromkeys(one.preparation_en for one in self.exams if one.preparation_en))

    @property
    def needs_side(self) -> bool:
        return any(one.is_laterality_required for one in self.exams)


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestForms:
    """All forms of one pack."""

    forms: tuple[Form, ...] = ()
    every: tuple[Question, ...] = ()
    limits: Mapping[str, Limit] = field(default_factory=dict)
    preparations: Mapping[str, str] = field(default_factory=dict)
    """What the exams table says in English, in Chinese."""

    def preparation(self, english: str, language: str) -> str:
        """In the reader's language; a part without a translation stays as the table has it."""
        if reads_english(language):
            return english
        return "、".join(self.preparations.get(part, part) for part in english.split("; "))

    def form(self, kind: str) -> Form | None:
        return next((one for one in self.forms if one.kind == kind), None)

    def form_of(self, exam: Exam) -> Form | None:
        """The form on which an examination stands: its department's own, else that of all examinations."""
        taking = [one for one in self.forms if "exam" in one.items]
        own = (one for one in taking if exam.modality in one.modalities)
        return next(own, None) or next((one for one in taking if not one.modalities), None)

    def questions(self, kind: str, asked: Asked) -> tuple[Question, ...]:
        """Exactly what these items need."""
        return tuple(one for one in self.every if kind in one.forms and all(asked.holds(each) for each in one.when))


def may_be_pregnant(sex: str | None, age_years: Decimal | None) -> bool:
    """An unknown age or sex excludes nothing."""
    if sex == "male":
        return False
    return age_years is None or FERTILE[0] <= age_years <= FERTILE[1]


def read_request_forms(content: bytes | None) -> RequestForms:
    if content is None:
        return RequestForms()
    raw = json_of(content, FILE)
    try:
        return RequestForms(
            forms=tuple(_form(one) for one in raw["forms"]),
            every=tuple(_question(one) for one in raw["questions"]),
            limits={one["about"]: _limit(one) for one in raw["limits"]},
            preparations={str(key): str(words) for key, words in raw.get("preparations", {}).items()},
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise PackDamaged(FILE, "shape") from error


def _form(raw: Mapping[str, Any]) -> Form:
    return Form(
        kind=raw["kind"],
        name_zh=raw["zh"],
        name_en=raw["en"],
        items=tuple(raw["items"]),
        modalities=tuple(raw.get("modalities", ())),
        is_free=bool(raw.get("is_free", False)),
    )


def _question(raw: Mapping[str, Any]) -> Question:
    if raw["kind"] not in _KINDS:
        raise PackDamaged(FILE, "question", str(raw["code"]))
    return Question(
        code=raw["code"],
        kind=raw["kind"],
        text_zh=raw["zh"],
        text_en=raw["en"],
        source=raw["source"],
        choices=_choices(raw.get("choices", ())),
        forms=tuple(raw["forms"]),
        when=tuple(raw["when"]),
    )


def _choices(raw: Sequence[Mapping[str, Any]]) -> tuple[Choice, ...]:
    return tuple(Choice(code=one["code"], name_zh=one["zh"], name_en=one["en"]) for one in raw)


def _limit(raw: Mapping[str, Any]) -> Limit:
    value = raw.get("value")
    return Limit(
        id=raw["id"],
        about=raw["about"],
        text_zh=raw["zh"],
        text_en=raw["en"],
        source=raw["source"],
        value=None if value is None else decimal(value, FILE, "limits"),
        unit=raw.get("unit", ""),
    )
