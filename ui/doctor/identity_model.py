"""The identity typed again before signing in an emergency, for a name easily mixed up, for some drugs (SAF-09). Refuses a near match."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from client.clinical.age import whole_years
from client.clinical.pinyin import as_spelled, of_person
from client.records import Patient, Sex
from offline.views import Banner


class Identity(StrEnum):
    """What is typed again."""

    INITIALS = "initials"
    SEX = "sex"
    AGE_OR_NUMBER = "age-or-number"


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """As typed. `sex` is one of the words of `SEX_WORDS`."""

    initials: str = ""
    sex: str = ""
    age_or_number: str = ""


SEX_WORDS = {
    Sex.MALE: frozenset({"m", "male", "男"}),
    Sex.FEMALE: frozenset({"f", "female", "女"}),
    Sex.OTHER: frozenset({"o", "other", "其他"}),
    Sex.UNKNOWN: frozenset({"u", "unknown", "未知"}),
}


OLD = timedelta(hours=24)
"""What a patient's copy is older than is ordered on only by who says that he knows it (EM-05)."""


def is_asked(banner: Banner, *, is_emergency: bool) -> bool:
    return is_emergency or bool(banner.looks_like)


def old_age(banner: Banner, now: datetime) -> timedelta | None:
    """How old what is shown of him is, where that has to be known before anything is ordered on it; None where it is fresh enough.

    Of somebody made here nothing at central is older or newer; who was never read whole is as old as nobody knows, which the banner says.
    """
    if banner.fresh_at is None:
        return None
    age = now - banner.fresh_at
    return age if age > OLD else None


def wrong_parts(typed: Typed, banner: Banner, now: datetime) -> tuple[Identity, ...]:
    """Which of the three do not fit; empty when all do. Never the bed: beds are changed and mixed up (SAF-09)."""
    patient = banner.patient
    initials = "".join(sign for sign in typed.initials.casefold() if sign.isalnum())
    said = typed.age_or_number.strip().casefold().removesuffix("岁").removesuffix("年").strip()
    checks = (
        (Identity.INITIALS, bool(initials) and initials in initials_of(patient)),
        (Identity.SEX, typed.sex.strip().casefold() in SEX_WORDS[patient.sex]),
        (Identity.AGE_OR_NUMBER, bool(said) and said in known_by(banner, now)),
    )
    return tuple(part for part, is_right in checks if not is_right)


UNKNOWN = frozenset({"unknown", "未知", "不详"})


def known_by(banner: Banner, now: datetime) -> frozenset[str]:
    """Age, year of birth and the patient's numbers; a patient of whom none is known is told by saying so."""
    patient, ages = banner.patient, whole_years(banner.patient.birth_date, now)
    year = str(patient.birth_date.year) if patient.birth_date is not None else patient.birth_date_text[:4]
    numbers = (banner.stay.admission_number if banner.stay else None, patient.hospital_number)
    found = {str(ages) if ages is not None else "", year, *(number.casefold() for number in numbers if number)} - {""}
    return frozenset(found) or UNKNOWN


def initials_of(patient: Patient) -> frozenset[str]:
    """Of a Chinese name its syllables' initials; of a Latin name its words', in the written order and family name last; else "unknown".

    Where central spells the name, its reading counts too: 长 of 吴长庚 is chang and not zhang.
    """
    words = [word for word in patient.name.replace(",", " ").split() if word]
    if any("\u4e00" <= sign <= "\u9fff" for sign in patient.name):
        spelled = as_spelled(patient.name, patient.pinyin)
        return frozenset({of_person(patient.name).initials, *((spelled.initials,) if spelled is not None else ())})
    first = [word[0].casefold() for word in words]
    return frozenset({"".join(first), "".join([*first[1:], *first[:1]])}) if first else UNKNOWN
