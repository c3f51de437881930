"""The banner's content from the projection's `Banner`, in words. Refuses to leave a gap: what is unknown is written as unknown."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.records import Allergy, AllergyKnowledge, Amount, Tag
from offline.knowledge import Knowledge
from offline.views import Banner, Measure, ResultRow
from ui.allergies import worst_first
from ui.doctor.chart_model import Chart
from ui.doctor.wording import amount_words, day_time, full_time, sex_words
from ui.people.age_words import age_words
from ui.people.awaited_words import announced_words
from ui.people.banner_more import banner_more
from ui.people.details_rows import tags_told
from ui.people.notices_of_registration import REGISTRATION
from ui.people.record_names import RecordNames, record_names
from ui.person_words import patient_name
from ui.units import apart
from ui.widgets.banner_content import AllergyKnowledge as Shown
from ui.widgets.banner_content import BannerContent, Fact
from ui.widgets.painting import Chip

DOWNTIME = "downtime"
WISHES, NURSING, CONDITION = "resuscitation", "nursing-level", "condition"
CREATININE = frozenset({"14682-9", "2160-0"})
_NOT_RISKS = frozenset({DOWNTIME, WISHES, NURSING, CONDITION, "diet", "care", REGISTRATION})
_ICONS = {"fall": "fall", "pressure": "skin", "skin": "skin", "vte": "clot", "clot": "clot", "isolation": "iso"}
_KNOWLEDGE = {
    AllergyKnowledge.KNOWN: Shown.RECORDED,
    AllergyKnowledge.NONE_KNOWN: Shown.NONE_KNOWN,
    AllergyKnowledge.NOT_RECORDED: Shown.UNKNOWN,
    AllergyKnowledge.UNAVAILABLE: Shown.UNAVAILABLE,
}


def banner_content(
    banner: Banner, now: datetime, results: Sequence[ResultRow] = (), names: RecordNames | None = None
) -> BannerContent:
    """`results`: the patient's, to name the creatinine that the clearance was computed from. Without `names` the record's own words."""
    patient, stay = banner.patient, banner.stay
    translate = QCoreApplication.translate
    wishes = _tags(banner, WISHES)
    condition = " · ".join(_named(tag, names) for tag in _tags(banner, CONDITION))
    urgency = Chip(text=condition, tone="red") if condition else None
    born = patient.birth_date.isoformat() if patient.birth_date else patient.birth_date_text
    line = " · ".join(part for part in (patient.pinyin, born or translate("Doctor", "birth date unknown")) if part)
    nurse = stay.responsible_nurse if stay else None
    return BannerContent(
        bed=banner.bed.label if banner.bed else NO_BED,
        bed_note=banner.bed.remark if banner.bed else translate("Doctor", "none"),
        name=patient_name(patient),
        sex=sex_words(patient.sex),
        age=age_words(patient, now),
        name_line=line,
        urgency=_deceased(banner) or urgency or _announced(banner),
        facts=_numbers(banner),
        facts_line=_admission(banner, now),
        nursing=_nursing(banner, names),
        stay=_days(banner, now),
        care_line=_care_line(banner, names),
        allergy_knowledge=_KNOWLEDGE[banner.allergy],
        allergies=_marked([_allergy(one, names) for one in worst_first(banner.allergies)], names),
        diagnoses=_marked(_diagnosis(banner, names), names),
        diagnoses_keys="Ctrl D",
        body=_body(banner),
        body_line=_body_line(banner, now, results),
        risks=_risks(banner, now, names),
        risks_told=tags_told(banner, now),
        wishes=" ｜ ".join(dict.fromkeys(_named(tag, names) for tag in wishes)),
        wishes_line=" ｜ ".join(dict.fromkeys(_said(tag, now) for tag in wishes)),
        team=_team(banner),
        team_line=translate("Doctor", "Nurse {name}").format(name=nurse) if nurse else "",
        freshness_line=_left(banner, now),
        more=banner_more(banner, now),
        is_deceased=patient.is_deceased or patient.deceased_at is not None,
        data_as_of=banner.fresh_at.astimezone(now.tzinfo) if banner.fresh_at else None,
    )


def banner_of_chart(chart: Chart, now: datetime, knowledge: Knowledge, language: str) -> BannerContent | None:
    """Of an open chart, in the language of the screen."""
    names = record_names(knowledge, language)
    return banner_content(chart.banner, now, chart.results, names) if chart.banner else None


NO_BED = "—"


def _tags(banner: Banner, kind: str) -> list[Tag]:
    """All of them: of two wishes that contradict each other neither is left out."""
    return [tag for tag in banner.tags if tag.kind == kind]


def _marked(texts: Sequence[str], names: RecordNames | None) -> tuple[str, ...]:
    return tuple(texts) if names is None else names.marked(texts)


def _named(tag: Tag, names: RecordNames | None) -> str:
    return tag.name.text if names is None else names.tag(tag)


def _deceased(banner: Banner) -> Chip | None:
    if not (banner.patient.is_deceased or banner.patient.deceased_at):
        return None
    words = QCoreApplication.translate("Doctor", "Deceased")
    at = banner.patient.deceased_at
    return Chip(text=f"{words} {at.date().isoformat()}" if at else words, tone="ink", icon="x")


def _announced(banner: Banner) -> Chip | None:
    words = announced_words(banner.stay)
    return Chip(text=words, tone="ink") if words else None


def _numbers(banner: Banner) -> tuple[Fact, ...]:
    translate = QCoreApplication.translate
    stay, patient = banner.stay, banner.patient
    found = (
        (translate("Doctor", "Admission no."), stay.admission_number if stay else None),
        (translate("Doctor", "Hospital no."), patient.hospital_number),
    )
    return tuple(Fact(label=label, value=value, is_strong=at == 0) for at, (label, value) in enumerate(found) if value)


def _admission(banner: Banner, now: datetime) -> str:
    if banner.stay is None or banner.stay.admitted_at is None:
        return QCoreApplication.translate("Doctor", "admission time unknown")
    if banner.stay.is_planned:
        time = full_time(banner.stay.admitted_at, now)
        return QCoreApplication.translate("Doctor", "planned for {time}").format(time=time)
    return QCoreApplication.translate("Doctor", "admitted {time}").format(time=full_time(banner.stay.admitted_at, now))


def _nursing(banner: Banner, names: RecordNames | None) -> str:
    told = dict.fromkeys(_named(tag, names) for tag in _tags(banner, NURSING))
    return " ｜ ".join(told) or QCoreApplication.translate("Doctor", "Level unknown")


def _days(banner: Banner, now: datetime) -> str:
    if banner.stay is None or banner.stay.admitted_at is None or banner.stay.is_planned:
        return ""
    days = (now.date() - banner.stay.admitted_at.astimezone(now.tzinfo).date()).days + 1
    return QCoreApplication.translate("Doctor", "day {days}").format(days=days)


def _allergy(allergy: Allergy, names: RecordNames | None) -> str:
    if names is not None:
        return names.allergy(allergy)
    reactions = "、".join(allergy.reactions)
    when = allergy.onset_text or (str(allergy.recorded_at.year) if allergy.recorded_at else "")
    text = " · ".join(part for part in (allergy.substance.text, reactions) if part)
    return f"{text} ({when})" if when else text


def _care_line(banner: Banner, names: RecordNames | None) -> str:
    """That it is a day case goes first."""
    day = QCoreApplication.translate("Doctor", "Day case") if banner.stay and banner.stay.is_day_case else ""
    told = [_named(tag, names) for tag in banner.tags if tag.kind in {"diet", "care"}]
    return " · ".join(part for part in (day, *told) if part)


def _diagnosis(banner: Banner, names: RecordNames | None) -> list[str]:
    active = [one for one in banner.problems if one.is_active]
    ranked = sorted(active, key=lambda one: (one.rank is None, one.rank or 0))
    named = [one.told if names is None else names.problem(one) for one in ranked]
    return list(dict.fromkeys(named))  # the same words on several lists (admission, discharge) are one thing to know


def _measured(measure: Measure | None) -> Amount | None:
    return measure.amount if measure else None


def _body(banner: Banner) -> tuple[Fact, ...]:
    translate = QCoreApplication.translate
    weight, height, clearance = (_measured(one) for one in (banner.weight, banner.height, banner.crcl))
    unknown = translate("Doctor", "unknown")
    return (
        Fact(label=translate("Doctor", "Height"), value=amount_words(height) if height else unknown),
        Fact(label=translate("Doctor", "Weight"), value=amount_words(weight) if weight else unknown, is_strong=True),
        Fact(label="BSA", value=amount_words(_measured(banner.bsa)) if banner.bsa else unknown),
        Fact(label="CrCl", value=_clearance(clearance) or unknown, is_strong=True),
    )


def _clearance(amount: Amount | None) -> str:
    return "" if amount is None else f"{apart(format(amount.value.to_integral_value(), ',f'))} {amount.unit}"


def _team(banner: Banner) -> str:
    """The responsible doctor, with the care team's name where there is one."""
    doctor = banner.stay.responsible.name if banner.stay and banner.stay.responsible else ""
    return " · ".join(part for part in (doctor, banner.team_name) if part)


def _body_line(banner: Banner, now: datetime, results: Sequence[ResultRow]) -> str:
    """From which creatinine the clearance was computed and when; else when the weight was taken."""
    translate = QCoreApplication.translate
    clearance, weight = banner.crcl, banner.weight
    if clearance is not None and clearance.amount is not None:
        value, time = _creatinine(clearance.at, results), day_time(clearance.at, now)
        if not value:
            return translate("Doctor", "Cockcroft-Gault, creatinine of {time}; for doses").format(time=time)
        return translate("Doctor", "Cockcroft-Gault, creatinine {value} ({time}); for doses").format(
            value=value, time=time
        )
    if weight is not None and weight.amount is not None:
        return translate("Doctor", "weight {time}; no creatinine here").format(time=day_time(weight.at, now))
    return translate("Doctor", "no weight: doses per kg are not checked")


def _creatinine(at: datetime | None, results: Sequence[ResultRow]) -> str:
    """The creatinine of that moment with its unit; "" where it is not among the results."""
    every = (one for row in results for one in (row.result, row.previous) if one is not None)
    found = (one.amount for one in every if one.code.code in CREATININE and one.observed_at == at)
    amount = next((one for one in found if one is not None), None)
    return amount_words(amount) if amount is not None else ""


def _risks(banner: Banner, now: datetime, names: RecordNames | None) -> tuple[Chip, ...]:
    """A scale's value with the day on which it was found; by whom and why is read on hover."""
    tags = [tag for tag in banner.tags if tag.kind not in _NOT_RISKS]
    chips = [Chip(text=_dated(tag, now, names), icon=_ICONS.get(tag.kind or "", ""), is_small=True) for tag in tags]
    told = tuple(chips) or (Chip(text=QCoreApplication.translate("Doctor", "none recorded"), is_small=True),)
    return (*told, *(_downtime() for tag in banner.tags if tag.kind == DOWNTIME))


def _downtime() -> Chip:
    """For a day after an emergency: there may be paper that is not written in yet."""
    words = QCoreApplication.translate("Doctor", "After downtime: check paper")
    return Chip(text=words, icon="diff", is_small=True)


def _dated(tag: Tag, now: datetime, names: RecordNames | None) -> str:
    is_scored = tag.since is not None and any(letter.isdigit() for letter in tag.name.text)
    name = _named(tag, names)
    if not is_scored or tag.since is None:
        return name
    since = tag.since.astimezone(now.tzinfo)
    return f"{name} · {since:%H:%M}" if since.date() == now.date() else f"{name} · {since:%m-%d}"


def _said(tag: Tag, now: datetime) -> str:
    since = tag.since.astimezone(now.tzinfo).strftime("%m-%d") if tag.since else ""
    return " · ".join(part for part in (since, tag.by or "") if part)


def _left(banner: Banner, now: datetime) -> str:
    if banner.left_at is not None:
        time = day_time(banner.left_at, now)
        return QCoreApplication.translate("Doctor", "left this ward {time}; not followed any more").format(time=time)
    if banner.looks_like:
        beds = ", ".join(banner.looks_like)
        return QCoreApplication.translate("Doctor", "Look-alike name: bed {beds}").format(beds=beds)
    return ""
