"""Today's outpatient clinic of the respiratory department: who waits, who was seen, and what of each is known from before.

The queue's order is the hospital's own: priority, then the booked time. Everybody is invented.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from html import escape

from practice.hospital.admission import participant, patient
from practice.hospital.clinic_past import PASTS, of_today, past_visits, requests
from practice.hospital.people import doctor
from practice.hospital.scene import Scene
from practice.hospital.words import (
    HL7,
    ICD10,
    Json,
    coding,
    concept,
    entry_identifier,
    instant,
    own,
    reference,
    sid,
    status_of,
    structure,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """One patient of today. `waited` minutes since he came; negative: still to come. `state` as the Encounter has it."""

    number: str
    name: str
    pinyin: str
    is_male: bool
    born: str
    kind: str
    reason: str
    waited: int
    state: str = "arrived"
    priority: int = 0
    triage: str = ""
    is_online: bool = False
    doctor: str = "沈"
    problem: tuple[str, str] = ("", "")
    allergy: tuple[str, str, str, str] = ("", "", "", "")


NO_ALLERGY = ("", "", "", "")
ALLERGIES = {
    "aspirin": ("SALICYLATE", "阿司匹林", "支气管痉挛", "severe"),
    "penicillin": ("PENICILLIN", "青霉素类", "皮疹", "moderate"),
}


def _callers(table: str) -> Iterator[Caller]:
    for row in table.strip().splitlines():
        number, name, pinyin, sex, born, kind, reason, waited, *rest = row.split("|")
        more = dict(part.split("=") for part in rest)
        problem = more.get("problem", ",").split(",")
        yield Caller(
            number=number,
            name=name,
            pinyin=pinyin,
            is_male=sex == "m",
            born=born,
            kind=kind,
            reason=reason,
            waited=int(waited),
            state=more.get("state", "arrived"),
            priority=int(more.get("priority", "0")),
            triage=more.get("triage", ""),
            is_online="online" in more,
            doctor=more.get("doctor", "沈"),
            problem=(problem[0], problem[1]),
            allergy=ALLERGIES.get(more.get("allergy", ""), NO_ALLERGY),
        )


CALLERS = tuple(
    _callers("""
026|巫山云|Wu Shanyun|f|1958-05-02|repeat|慢阻肺急性加重|128|state=finished|problem=慢性阻塞性肺疾病急性加重,J44.1
028|俞清晏|Yu Qingyan|m|1969-02-02|repeat|慢阻肺|110|state=finished|problem=慢性阻塞性肺疾病,J44.9
029|蔺长风|Lin Changfeng|m|1974-12-01|first|发热咳嗽 2 天|96|state=onleave|problem=社区获得性肺炎,J18.9
030|温如玉|Wen Ruyu|f|1985-11-11|first|咳嗽|84|state=finished|problem=急性支气管炎,J20.9
031|唐映雪|Tang Yingxue|f|1980-01-12|return|哮喘 · 报告已出|58|priority=1|triage=4|problem=支气管哮喘,J45.9|allergy=aspirin
034|鲁青山|Lu Qingshan|m|1952-03-15|repeat|慢阻肺 气促加重|38|priority=2|triage=3|problem=慢性阻塞性肺疾病,J44.9
035|梅远舟|Mei Yuanzhou|m|1988-02-17|first|胸痛 2 小时|12|priority=2|triage=2
032|邵云帆|Shao Yunfan|m|1965-04-04|first|咳嗽 3 周|52|triage=4
033|宋知夏|Song Zhixia|f|1997-06-22|repeat|哮喘|45|online=1|problem=支气管哮喘,J45.9
027|许安禾|Xu Anhe|f|1973-08-30|return|回诊 CT 已出|35|problem=肺结节,R91
036|屈白露|Qu Bailu|f|1959-09-08|repeat|结节随访|22|online=1|problem=肺结节,R91
037|柯子衿|Ke Zijin|m|2004-05-30|first|发热 3 天|18
038|阮清秋|Ruan Qingqiu|f|1968-10-10|repeat|支扩|15|problem=支气管扩张,J47
039|陆行简|Lu Xingjian|m|1977-07-19|first|打鼾 失眠 2 月|12|problem=失眠,G47.0
040|莫北辰|Mo Beichen|m|1970-03-03|repeat|肺癌骨转移 癌痛|9|problem=肺恶性肿瘤,C34.9
041|岑若溪|Cen Ruoxi|f|1991-04-21|first|咯血 1 天|6|priority=3|triage=3|allergy=penicillin
042|柯小满|Ke Xiaoman|m|2019-05-21|first|咳嗽喘息 3 天|4|triage=4
043|韩知遥|Han Zhiyao|f|1995-01-30|first|慢性咳嗽|-25|state=booked|online=1
""")
)
_DONE = {"finished": 9, "onleave": 8}


def clinic(scene: Scene) -> Iterator[Json]:
    for caller in CALLERS:
        yield from _person(scene, caller)
        yield _appointment(scene, caller)
        if caller.state != "booked":
            yield _visit(scene, caller)
        if caller.state in _DONE:
            yield _note(scene, caller)
    for caller in CALLERS:
        if caller.number in PASTS:
            yield from past_visits(scene, caller.number, subject(caller))
        yield from requests(caller.number, subject(caller), _came(scene, caller))
        yield from of_today(caller.number, subject(caller), _came(scene, caller))


def slug(caller: Caller) -> str:
    return f"op-{caller.number}"


def subject(caller: Caller) -> Json:
    return reference("Patient", f"p-{slug(caller)}")


def _person(scene: Scene, caller: Caller) -> Iterator[Json]:
    names = (slug(caller), caller.name, caller.pinyin)
    yield patient(*names, is_male=caller.is_male, born=caller.born, number=8000 + int(caller.number))
    text, icd = caller.problem
    if text:
        key = f"c-{slug(caller)}-1"
        yield {
            "resourceType": "Condition",
            "id": key,
            "identifier": entry_identifier(key),
            "clinicalStatus": status_of("condition-clinical", "active"),
            "verificationStatus": status_of("condition-ver-status", "confirmed"),
            "category": [
                status_of("condition-category", "encounter-diagnosis"),
                {"coding": [coding(own("diagnosis-use"), "outpatient")]},
            ],
            "code": concept(text, coding(ICD10, icd)),
            "subject": subject(caller),
            "recordedDate": instant(scene.now - timedelta(days=27)),
        }
    code, substance, reaction, severity = caller.allergy
    if code:
        key = f"a-{slug(caller)}-1"
        yield {
            "resourceType": "AllergyIntolerance",
            "id": key,
            "identifier": entry_identifier(key),
            "clinicalStatus": status_of("allergyintolerance-clinical", "active"),
            "verificationStatus": status_of("allergyintolerance-verification", "confirmed"),
            "category": ["medication"],
            "criticality": "high" if severity == "severe" else "low",
            "code": concept(substance, coding(own("allergen"), code)),
            "patient": subject(caller),
            "recordedDate": instant(scene.now - timedelta(days=600)),
            "reaction": [{"manifestation": [concept(reaction)], "severity": severity}],
        }


def _appointment(scene: Scene, caller: Caller) -> Json:
    start = _came(scene, caller)
    extensions = [{"url": structure("online-booking"), "valueBoolean": True}] if caller.is_online else []
    status = {"finished": "fulfilled", "booked": "booked"}.get(caller.state, "arrived")
    found: Json = {
        "resourceType": "Appointment",
        "id": f"ap-{caller.number}",
        "identifier": [
            *entry_identifier(f"ap-{caller.number}"),
            {"system": sid("queue-number"), "value": f"A{caller.number}"},
        ],
        "status": status,
        "appointmentType": {"coding": [coding(own("visit-kind"), caller.kind)]},
        "description": caller.reason,
        "start": instant(start),
        "end": instant(start + timedelta(minutes=10)),
        "participant": [
            {"actor": subject(caller) | {"display": caller.name}, "status": "accepted"},
            {"actor": doctor(caller.doctor).reference, "status": "accepted"},
            {"actor": reference("Location", "OP"), "status": "accepted"},
        ],
    }
    found |= {"priority": caller.priority} if caller.priority else {}
    return found | ({"extension": extensions} if extensions else {})


def _came(scene: Scene, caller: Caller) -> datetime:
    return scene.now - timedelta(minutes=caller.waited)


def _visit(scene: Scene, caller: Caller) -> Json:
    came = _came(scene, caller)
    period = {"start": instant(came)}
    if caller.state == "finished":
        period["end"] = instant(came + timedelta(minutes=30))
    found: Json = {
        "resourceType": "Encounter",
        "id": f"e-{slug(caller)}",
        "identifier": entry_identifier(f"e-{slug(caller)}"),
        "status": caller.state,
        "class": coding(f"{HL7}/v3-ActCode", "AMB", "ambulatory"),
        "subject": subject(caller),
        "appointment": [reference("Appointment", f"ap-{caller.number}")],
        "participant": [participant(f"{HL7}/v3-ParticipationType", "ATND", doctor(caller.doctor).reference)],
        "period": period,
        "reasonCode": [concept(caller.reason)],
        "location": [
            {
                "location": reference("Location", "OP", "呼吸内科门诊"),
                "status": "completed" if caller.state == "finished" else "active",
            }
        ],
        "serviceProvider": reference("Organization", "yunting"),
    }
    if caller.triage:
        found["priority"] = {"coding": [coding(own("triage-level"), caller.triage)]}
    if caller.state in _DONE:
        found["extension"] = [_event("call", came + timedelta(minutes=20), caller)]
        found["extension"] += [_event("begin", came + timedelta(minutes=21), caller)]
        last = "finish" if caller.state == "finished" else "hold"
        found["extension"] += [_event(last, came + timedelta(minutes=30), caller)]
    if caller.state == "finished":
        how = "admission" if caller.number == "026" else "home"
        found["hospitalization"] = {"dischargeDisposition": {"coding": [coding(own("disposition"), how)]}}
    return found


def _event(step: str, at: datetime, caller: Caller) -> Json:
    parts: list[Json] = [
        {"url": "step", "valueCode": step},
        {"url": "at", "valueDateTime": instant(at)},
        {"url": "by", "valueReference": doctor(caller.doctor).reference},
        {"url": "room", "valueString": "3 诊室"},
    ]
    return {"url": structure("queue-event"), "extension": parts}


def _note(scene: Scene, caller: Caller) -> Json:
    key = f"n-{slug(caller)}-1"
    text = f"主诉：{caller.reason}\n评估：{caller.problem[0]}\n处理：详见处方与医嘱。"
    body = "".join(f"<p>{escape(line)}</p>" for line in text.splitlines())
    narrative = {"status": "additional", "div": f'<div xmlns="http://www.w3.org/1999/xhtml">{body}</div>'}
    return {
        "resourceType": "Composition",
        "id": key,
        "identifier": {"system": sid("entry"), "value": entry_identifier(key)[0]["value"]},
        "status": "final",
        "type": concept("门诊病历", coding(own("document-type"), "outpatient")),
        "subject": subject(caller),
        "encounter": reference("Encounter", f"e-{slug(caller)}"),
        "date": instant(scene.now - timedelta(minutes=caller.waited - 29)),
        "author": [doctor(caller.doctor).reference],
        "title": "门诊病历",
        "section": [{"title": "门诊病历", "text": narrative}],
    }
