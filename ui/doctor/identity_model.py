"""The identity typed again before signing in an emergency or for a patient whose name is easily mixed up (SAF-09). Refuses a near match."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from client.clinical.pinyin import of_person
from client.records import Patient, Sex
from offline.views import Banner


class Identity(StrEnum):
    """What is typed again."""

    INITIALS = "initials"
    SEX = "sex"
    AGE_OR_BED = "age-or-bed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """As typed. `sex` is one of the words of `SEX_WORDS`."""

    initials: str = ""
    sex: str = ""
    age_or_bed: str = ""


SEX_WORDS = {
    Sex.MALE: frozenset({"m", "male", "男"}),
    Sex.FEMALE: frozenset({"f", "female", "女"}),
    Sex.OTHER: frozenset({"o", "other", "其他"}),
    Sex.UNKNOWN: frozenset({"u", "unknown", "未知"}),
}


def is_asked(banner: Banner, *, is_emergency: bool) -> bool:
    return is_emergency or bool(banner.looks_like)


def wrong_parts(typed: Typed, banner: Banner, now: datetime) -> tuple[Identity, ...]:
    """Which of the three do not fit; empty when all do. Something unknown here can only be answered by the bed."""
    patient = banner.patient
    initials = "".join(sign for sign in typed.initials.casefold() if sign.isalnum())
    said = typed.age_or_bed.strip().casefold().removesuffix("岁").removesuffix("床").strip()
    ages = age_years(patient.birth_date, now)
    answers = {
        text
        for text in (str(ages) if ages is not None else "", banner.bed.label.casefold() if banner.bed else "")
        if text
    }
    bare = {answer.lstrip("0") or answer for answer in answers}
    checks = (
        (Identity.INITIALS, bool(initials) and initials in initials_of(patient)),
        (Identity.SEX, typed.sex.strip().casefold() in SEX_WORDS[patient.sex]),
        (Identity.AGE_OR_BED, bool(said) and (said in answers or (said.lstrip("0") or said) in bare)),
    )
    return tuple(part for part, is_right in checks if not is_right)


def initials_of(patient: Patient) -> frozenset[str]:
    """Of a Chinese name its syllables' initials; of a Latin name its words', in the written order and family name last."""
    words = [word for word in patient.name.replace(",", " ").split() if word]
    if any("\u4e00" <= sign <= "\u9fff" for sign in patient.name):
        return frozenset({of_person(patient.name).initials})
    first = [word[0].casefold() for word in words]
    return frozenset({"".join(first), "".join([*first[1:], *first[:1]])}) if first else frozenset()


def age_years(born: date | None, now: datetime) -> int | None:
    if born is None:
        return None
    today = now.date()
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))
