"""What fills a nurse's ISBAR: the words of the record with their times, in the hospital's language. Leaves out no critical value.

It is a proposal: the nurse reads, cuts and adds, and signs her own words.
"""

from collections.abc import Sequence
from datetime import datetime, tzinfo

from client.records import AllergyKnowledge, Sex, Tag
from client.records.care import HandoverEvent, Isbar
from offline.nursing_views import KeptHandover
from offline.views import Banner, BedCard

_SEX = {Sex.MALE: "男", Sex.FEMALE: "女", Sex.OTHER: "其他性别", Sex.UNKNOWN: "性别不详"}
_KINDS = {
    "order": "新医嘱",
    "stop": "停医嘱",
    "result": "异常结果",
    "critical": "危急值",
    "note": "病历",
    "sign": "体征异常",
    "fluid": "出入量",
    "not-given": "未执行",
    "assessment": "评估",
    "skin-test": "皮试",
}
_SITUATION = ("critical", "sign", "result")
_ASSESSMENT = ("assessment", "fluid", "skin-test")
_TODO = ("not-given", "order", "stop")
_LEVELS = ("NL-", "COND-")
MOST = 12
"""Of one kind the newest; that older ones are left out is said."""


def filled(
    banner: Banner | None,
    card: BedCard | None,
    events: Sequence[HandoverEvent],
    now: datetime,
    *,
    history: Sequence[KeptHandover] = (),
) -> Isbar:
    zone = now.tzinfo
    return Isbar(
        identify=_identify(banner, card, now),
        situation="\n".join([*_situation(card), *_lines(events, _SITUATION, zone)]),
        background="\n".join(_background(banner, card, history)),
        assessment="\n".join([*_tags(card), *_lines(events, _ASSESSMENT, zone)]),
        recommendation="\n".join([*_open(card), *_lines(events, _TODO, zone)]),
    )


def _identify(banner: Banner | None, card: BedCard | None, now: datetime) -> str:
    if banner is None or card is None or card.patient is None:
        return ""
    person, stay = banner.patient, banner.stay
    born = person.birth_date
    age = f"{now.year - born.year - ((now.month, now.day) < (born.month, born.day))}岁" if born else "年龄不详"
    number = (stay.admission_number if stay else None) or person.hospital_number
    bed = f"{card.bed.label}床" if card.bed else "无床位"
    parts = (bed, person.name, _SEX[person.sex], age, f"住院号 {number}" if number else "住院号不详")
    return " ".join(parts)


def _situation(card: BedCard | None) -> list[str]:
    if card is None:
        return []
    found = [f"护理级别与病情：{'、'.join(words)}"] if (words := _conditions(card)) else []
    if card.news2 is not None:
        found.append(f"NEWS2 {card.news2} 分{'（单项 3 分）' if card.news2_is_urgent else ''}")
    return found


def _conditions(card: BedCard) -> list[str]:
    return [tag.name.text for tag in card.tags if any(code.startswith(_LEVELS) for code in _codes(tag))]


def _codes(tag: Tag) -> tuple[str, ...]:
    return tuple(code for code in (tag.name.code, *(code for _, code in tag.name.others)) if code)


def _background(banner: Banner | None, card: BedCard | None, history: Sequence[KeptHandover]) -> list[str]:
    if card is None:
        return []
    found = [f"诊断：{'；'.join(one.told for one in card.problems)}"] if card.problems else ["诊断：未见记录"]
    admitted = card.stay.admitted_at if card.stay else None
    if admitted is not None:
        found.append(f"入院 {admitted:%Y-%m-%d %H:%M}")
    found.append(f"过敏：{_allergies(card)}")
    code = [tag.name.text for tag in (card.tags if banner is not None else ()) if tag.kind == "resuscitation"]
    found += [f"抢救意愿：{'、'.join(code)}"] if code else []
    last = next((one.given.isbar for one in history if one.given.isbar is not None and one.is_taken), None)
    if last is not None and last.recommendation.strip():
        found.append(f"上一班待办：{last.recommendation.strip()}")
    return found


def _allergies(card: BedCard) -> str:
    if card.allergy is AllergyKnowledge.KNOWN:
        return "；".join(
            f"{one.substance.text}{'（' + '、'.join(one.reactions) + '）' if one.reactions else ''}"
            for one in card.allergies
            if one.is_active and not one.is_absence
        )
    return {
        AllergyKnowledge.NONE_KNOWN: "无已知过敏",
        AllergyKnowledge.NOT_RECORDED: "未记录，请询问",
    }.get(card.allergy, "此处不可用")


def _tags(card: BedCard | None) -> list[str]:
    if card is None:
        return []
    risks = [tag.name.text for tag in card.tags if tag.kind in {"risk", "isolation"}]
    return [f"风险：{'、'.join(risks)}"] if risks else []


def _open(card: BedCard | None) -> list[str]:
    """What is open now, by its number; the next dose by its time."""
    if card is None:
        return []
    found = [f"待核对医嘱 {card.to_verify} 组"] if card.to_verify else []
    found += [f"已过时间未执行 {card.overdue} 项"] if card.overdue else []
    found += [f"危急值未读 {card.unread_critical} 项"] if card.unread_critical else []
    return found


def _lines(events: Sequence[HandoverEvent], kinds: Sequence[str], zone: tzinfo | None) -> list[str]:
    found: list[str] = []
    for kind in kinds:
        here = [one for one in events if one.kind == kind]
        shown = here if kind == "critical" else here[:MOST]
        found += [_line(one, zone) for one in shown]
        if len(here) > len(shown):
            found.append(f"（{_KINDS[kind]}另有 {len(here) - len(shown)} 项，见事件列表）")
    return found


def _line(one: HandoverEvent, zone: tzinfo | None) -> str:
    at = f"{one.at.astimezone(zone):%m-%d %H:%M}" if one.at is not None else "时间不详"
    return f"{at} {_KINDS.get(one.kind, one.kind)}：{one.what}"
