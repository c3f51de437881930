"""From answers to a command: proposals out of the vital signs, the words of the record, what follows. Refuses what is not complete.

The record is written in the hospital's language, whatever the screen speaks. Nothing that is proposed is an answer until somebody took it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import msgspec

from client.clinical.assessing import ABSENT, SCALE, UNTESTABLE, Answers, Judgement, asked, judge, number
from client.clinical.assessments import Call, Form, FormItem, ItemKind
from client.commands import RecordAssessment, VoidAssessment
from client.errors import InputRefused
from client.fhir import names
from client.records import Amount, Code
from client.records.assessments import Assessment, AssessmentOutcome, RiskFlag, ScaleAnswer, WarningCall
from client.tongue import reads_chinese
from offline.assessment_views import AssessmentRow, AssessmentView, FormStanding, Proposed

RECORD = "zh"
_YES_NO = {"yes": "是", "no": "否"}
_SPECIAL = {UNTESTABLE: "不能测（NT）", ABSENT: "无"}
OXYGEN_CODES = _FLOW, _FRACTION = "3151-8", "3150-0"
_ROOM_AIR = Decimal(21)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What a vital sign would answer. `is_stale`: older than the form allows; it is shown, and taken only by its own key."""

    value: Decimal | str
    sign: Proposed
    is_stale: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """An answer that somebody gave or took over: with the sign it came from, where it is that sign's value still."""

    value: Decimal | str
    sign: Proposed | None = None


Given = Mapping[str, Taken]


# --- proposals -------------------------------------------------------------------------------------------------------


def proposals(form: Form, view: AssessmentView, given: Given, now: datetime) -> dict[str, Proposal]:
    """For the items that are asked now."""
    made: dict[str, Proposal] = {}
    for item in asked(form, raw(form, given, view)):
        found = _proposed(item, view.signs)
        if found is not None:
            value, sign = found
            made[item.id] = Proposal(value=value, sign=sign, is_stale=_is_stale(sign, form, now))
    return made


def _is_stale(sign: Proposed, form: Form, now: datetime) -> bool:
    return sign.taken_at is None or sign.taken_at > now or (form.stale is not None and now - sign.taken_at > form.stale)


def answered_by_signs(
    form: Form, signs: Mapping[str, Proposed], scale: str
) -> dict[str, tuple[Decimal | str, Proposed]]:
    """What these signs alone answer of a form, as they would be proposed."""
    found: dict[str, tuple[Decimal | str, Proposed]] = {}
    for _ in range(2):  # which saturation is asked for depends on oxygen
        said: dict[str, Decimal | str | None] = {item: value for item, (value, _) in found.items()}
        for item in asked(form, {**said, SCALE: scale}):
            if (one := _proposed(item, signs)) is not None:
                found[item.id] = one
    return found


def _proposed(item: FormItem, known: Mapping[str, Proposed]) -> tuple[Decimal | str, Proposed] | None:
    if item.is_oxygen:
        return _oxygen(known)
    if item.is_consciousness:
        said = known.get(names.CONSCIOUSNESS)
        codes = {option.code for option in item.options}
        return (said.answer, said) if said is not None and said.answer in codes and said.answer else None
    signs = [known[code] for code in item.vitals if code in known]
    found = max(signs, key=_taken_at, default=None)
    if found is None or found.amount is None or (found.amount.code or found.amount.unit) != item.unit:
        return None
    value = found.amount.value
    return (value.quantize(item.step, ROUND_HALF_UP) if item.step else value), found


def _taken_at(sign: Proposed) -> str:
    return sign.taken_at.isoformat() if sign.taken_at else ""


def _oxygen(signs: Mapping[str, Proposed]) -> tuple[str, Proposed] | None:
    """By the newer of flow and fraction; where neither was recorded nothing is assumed."""
    known = [one for code in (_FLOW, _FRACTION) if (one := signs.get(code)) is not None and one.amount is not None]
    sign = max(known, key=_taken_at, default=None)
    if sign is None or sign.amount is None:
        return None
    floor = Decimal(0) if sign.loinc == _FLOW else _ROOM_AIR
    return ("oxygen" if sign.amount.value > floor else "air"), sign


def scale_of(form: Form, view: AssessmentView) -> str:
    """The second scale by a doctor's order in force alone; empty where the form has but one."""
    if not form.has_scales:
        return ""
    return "2" if view.scale_order is not None else "1"


def raw(form: Form, given: Given, view: AssessmentView) -> dict[str, Decimal | str | None]:
    scale = scale_of(form, view)
    return {**{item: one.value for item, one in given.items()}, **({SCALE: scale} if scale else {})}


def judged(form: Form, given: Given, view: AssessmentView) -> Judgement:
    return judge(form, raw(form, given, view))


# --- the command -----------------------------------------------------------------------------------------------------


def command(
    form: Form,
    view: AssessmentView,
    given: Given,
    *,
    act: Mapping[str, Any],
    pack_version: str,
    replaces: AssessmentRow | None = None,
    reason: str = "",
) -> RecordAssessment:
    """Raises InputRefused with `answers` and the first item that is missing or cannot be meant."""
    found = judged(form, given, view)
    wrong = (*found.refused, *found.clashes, *found.missing)
    if wrong:
        raise InputRefused("answers", wrong[0])
    standing = view.standing(form.id)
    answers = raw(form, given, view)
    worked = worked_out(form, answers, found, act["occurred_at"], (view.doctor, view.doctor_name))
    replaced = replaces.rows if replaces else ()
    gone = {one.key for one in replaced}
    said = {**worked, "answers": tuple(_with_sign(one, given[one.item].sign) for one in worked["answers"])}
    return RecordAssessment(
        **act,
        **said,
        form=form.id,
        pack_version=pack_version,
        scale=scale_of(form, view),
        ends=tuple(one for one in standing.ends if one.key not in gone),
        replaces=replaces.assessment.key if replaces else None,
        replaced=replaced,
        reason=reason.strip(),
    )


def worked_out(
    form: Form, answers: Answers, found: Judgement, at: datetime, doctor: tuple[str | None, str]
) -> dict[str, Any]:
    """Everything of the command that the pack alone says of these answers; the answers without the signs they came from.

    Asked on the screen and again where it is taken in: what is said otherwise is refused there.
    """
    follow_up = found.follow_up
    is_high, call = follow_up is not None and follow_up.is_high, follow_up.call if follow_up else None
    outcome = AssessmentOutcome(
        total=found.total,
        band=found.band.level if found.band else "",
        band_text=found.band.words.of(RECORD) if found.band else "",
        advice=follow_up.text.of(RECORD) if follow_up else "",
        due_at=at + follow_up.due if follow_up and follow_up.due is not None else None,
        late_at=at + follow_up.late if follow_up and follow_up.late is not None else None,
    )
    return {
        "title": form.name.of(RECORD),
        "answers": tuple(_answer(item, answers[item.id], found) for item in asked(form, answers)),
        "outcome": outcome,
        "total_code": total_code(form),
        "is_vital": form.is_vital,
        "risk": _risk(form) if found.total is not None else None,
        "flag": flag_of(form, outcome) if is_high else None,
        "call": _call(form, outcome, call, at, doctor) if call else None,
    }


def total_code(form: Form) -> Code:
    text = form.name.of(RECORD)
    if form.total_loinc:
        return Code(text=text, system=names.LOINC, code=form.total_loinc)
    return Code(text=text, system=names.ASSESSMENT, code=form.id)


def _answer(item: FormItem, value: Decimal | str | None, found: Judgement) -> ScaleAnswer:
    is_number = item.kind in {ItemKind.RANGE, ItemKind.MEASURE} and value not in {UNTESTABLE, ABSENT}
    unit, measured = item.unit or "{score}", number(value) if is_number else None
    return ScaleAnswer(
        item=item.id,
        text=item.name.of(RECORD),
        code=None if is_number else str(value),
        shown="" if is_number else answer_words(item, str(value), RECORD),
        amount=Amount(value=measured, unit=unit, code=unit) if measured is not None else None,
        points=found.points.get(item.id),
        loinc=item.loinc,
    )


def _with_sign(answer: ScaleAnswer, sign: Proposed | None) -> ScaleAnswer:
    if sign is None:
        return answer
    return msgspec.structs.replace(answer, source=sign.source, source_at=sign.taken_at)


def answer_words(item: FormItem, code: str, language: str) -> str:
    """In the record's language; screens have their own words for yes and no."""
    if code == ABSENT and item.absent is not None:
        return item.absent.of(language)
    if code in _SPECIAL:
        return _SPECIAL[code]
    option = next((one for one in item.options if one.code == code), None)
    words = (option.label_zh if reads_chinese(language) else option.label_en) if option else ""
    return words or _YES_NO.get(code, code)


def _risk(form: Form) -> Code | None:
    risk = form.risk
    return None if risk is None else Code(text=risk.words.of(RECORD), system=names.ASSESSED_RISK, code=risk.code)


def flag_of(form: Form, outcome: AssessmentOutcome) -> RiskFlag | None:
    """What stands on the bed card: the risk in short with the score, and as reason the whole result."""
    if form.flag is None:
        return None
    total = "" if outcome.total is None else f"{outcome.total:f}"
    area, short = form.flag.words.of(RECORD), form.short.of(RECORD)
    parts = (area, outcome.band_text, short, total)
    name = Code(text=" ".join(part for part in parts if part), system=names.RISK_TAG, code=form.flag.code)
    return RiskFlag(name=name, reason=" ".join(part for part in (short, total, outcome.band_text) if part))


def _call(
    form: Form, outcome: AssessmentOutcome, call: Call, at: datetime, doctor: tuple[str | None, str]
) -> WarningCall:
    total = "" if outcome.total is None else f"{outcome.total:f}"
    head = " ".join(part for part in (form.short.of(RECORD), total, outcome.band_text) if part)
    return WarningCall(
        whom=call.whom.of(RECORD),
        text=f"{head}：{outcome.advice}",
        until=at + call.within,
        is_stat=call.is_stat,
        owner=doctor[0],
        owner_name=doctor[1],
    )


def voiding(
    form: Form | None, standing: FormStanding, row: AssessmentRow, *, act: Mapping[str, Any], reason: str
) -> VoidAssessment:
    """Taking one back lets the one before it count again, with its mark, where it was high."""
    one = row.assessment
    before = standing.before(one.key)
    flag = _flag_again(form, before.assessment) if form is not None and before is not None else None
    is_newest = standing.last is not None and standing.last.assessment.key == one.key
    return VoidAssessment(
        **act,
        assessment=one.key,
        form=one.form,
        title=one.title or one.form,
        rows=row.rows,
        reason=reason.strip(),
        flag=flag if is_newest else None,
        flag_of=before.assessment.key if before is not None and flag is not None and is_newest else None,
    )


def _flag_again(form: Form, one: Assessment) -> RiskFlag | None:
    outcome = one.outcome
    if outcome is None or outcome.total is None:
        return None
    points = [answer.points for answer in one.answers if answer.points is not None]
    for follow_up in form.follow_ups:
        some = follow_up.any_item
        if follow_up.low <= outcome.total <= follow_up.high and (some is None or any(each >= some for each in points)):
            return flag_of(form, outcome) if follow_up.is_high else None
    return None


def given_of(form: Form, one: Assessment) -> dict[str, Taken]:
    """The answers of an assessment as they were, to be corrected."""
    ids = {item.id for item in form.items}
    found: dict[str, Taken] = {}
    for answer in one.answers:
        value = answer.amount.value if answer.amount is not None else answer.code
        if answer.item in ids and value is not None:
            found[answer.item] = Taken(value=value)
    return found
