"""The forms of the drafts of one visit: what was asked about each line, and the drafts as they are signed. Decides no limit."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import msgspec

from client.clinical.catalogue import Catalogue
from client.clinical.controlled import IdProblem, id_problems, plain_id
from client.clinical.prescriptions import Case, FormKind, Problem, Rule, Split, open_problems, split
from client.commands import OrderDraft, Prescribed
from ui.doctor.drafts_model import Sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What the doctor said about lines, by the line's key and the item on it: another drug on the same line is asked about anew."""

    packs: Mapping[str, int] = field(default_factory=dict)
    reasons: Mapping[str, str] = field(default_factory=dict)
    is_chronic_pain: bool = False
    patient_id: str = ""
    agent_name: str = ""
    agent_id: str = ""

    def with_packs(self, key: str, packs: int) -> "Answers":
        return replace(self, packs={**self.packs, key: packs})

    def with_reason(self, key: str, reason: str) -> "Answers":
        return replace(self, reasons={**self.reasons, key: reason})


@dataclass(frozen=True, slots=True, kw_only=True)
class Forms:
    """The forms of a sheet as it stands. Invariant: `keys` are those of the answers, by place."""

    found: Split
    keys: tuple[str, ...]
    drafts: tuple[OrderDraft, ...]
    answers: Answers
    open: tuple[Problem, ...]
    unknown: tuple[IdProblem, ...] = ()
    """Against who a narcotic form is for, or who collects it; none without such a form."""

    @property
    def is_narcotic(self) -> bool:
        return any(form.kind is FormKind.NARCOTIC for form in self.found.forms)

    def question(self) -> Problem | None:
        """The first that an answer helps: packs that are not known, a reason for a long course."""
        return next((one for one in self.open if one.rule is Rule.PACKS_ASKED or one.may_reason), None)

    def asked(self, problem: Problem) -> str:
        """The key of the answer to it."""
        return self.keys[problem.place]


def forms_of(
    sheet: Sheet, answers: Answers, catalogue: Catalogue, age_years: int | None, *, is_emergency: bool = False
) -> Forms:
    keys = tuple(f"{line.key} {line.draft.catalogue_id}" for line in sheet.lines)
    case = Case(age_years=age_years, is_emergency=is_emergency, is_chronic_pain=answers.is_chronic_pain)
    packs = {at: answers.packs[key] for at, key in enumerate(keys) if key in answers.packs}
    found = split(sheet.drafts, case, catalogue, packs)
    reasons = {at: answers.reasons.get(key, "") for at, key in enumerate(keys)}
    made = Forms(found=found, keys=keys, drafts=sheet.drafts, answers=answers, open=open_problems(found, reasons))
    unknown = id_problems(answers.patient_id, answers.agent_name, answers.agent_id) if made.is_narcotic else ()
    return replace(made, unknown=unknown)


def prescribed(forms: Forms) -> tuple[OrderDraft, ...]:
    """The drafts, each with the form it stands on."""
    made = list(forms.drafts)
    for number, form in enumerate(forms.found.forms, start=1):
        for at in form.places:
            supply = forms.found.supplies[at]
            said = Prescribed(
                form=number,
                kind=form.kind.value,
                packs=supply.packs,
                pack=supply.unit,
                reason=forms.answers.reasons.get(forms.keys[at], "").strip(),
                is_chronic_pain=forms.answers.is_chronic_pain,
                **(_identity(forms.answers) if form.kind is FormKind.NARCOTIC else {}),
            )
            made[at] = msgspec.structs.replace(made[at], prescription=said)
    return tuple(made)


def _identity(answers: Answers) -> dict[str, str]:
    """On the red form alone: no other paper names an identity number."""
    number, agent = plain_id(answers.patient_id), plain_id(answers.agent_id)
    return {"patient_id": number, "agent_name": answers.agent_name.strip(), "agent_id": agent}
