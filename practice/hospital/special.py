"""Guests of other departments whom the ward's doctors may read: a woman in labour, an ophthalmic day case, a dental outpatient.

Everybody is invented. They lie and wait elsewhere; a permission names who may look and write.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal

from practice.hospital.admission import participant, patient, stay, whereabouts
from practice.hospital.people import BY_NAME, doctor
from practice.hospital.places import location
from practice.hospital.scene import Scene
from practice.hospital.words import (
    BASE,
    HL7,
    ICD10,
    ICD11,
    LOINC,
    SNOMED,
    Json,
    coding,
    concept,
    entry_identifier,
    instant,
    own,
    quantity,
    reference,
    status_of,
    structure,
)

WARD, CLINIC = "N6", "OP3"
MOTHER, EYE, TOOTH = "n6-01", "n6-02", "op3-01"
READERS = ("沈", "顾", "梁")
CHECKS = (
    ("1.5", "1", "-3", "138", "2", "30", "intact", "118", "74", ""),
    ("4", "3", "-2", "142", "3", "35", "intact", "", "", ""),
    ("6", "5", "-1", "146", "3", "40", "clear", "122", "76", ""),
    ("8", "6.5", "0", "150", "3", "40", "clear", "124", "78", "缩宫素 2.5 U 静滴"),
)
"""Hours since the onset, cervix, station, fetal heart, contractions in ten minutes, seconds each, membranes, pressure, remark."""
PROGRAMME = (
    ("completed", "孕 11–13⁺⁶ 周 早孕期筛查", -190),
    ("completed", "孕 24–28 周 糖耐量检查", -90),
    ("completed", "孕 36 周起 每周胎心监护", -7),
    ("scheduled", "产后 7 日访视", 7),
    ("scheduled", "产后 42 日复查", 42),
)
DONE = ("identity", "consent", "fasting")
DONE_WORDS = {"identity": "身份、手术部位与侧别核对", "consent": "知情同意书已签署", "fasting": "禁食禁饮时间已核对"}


def special(scene: Scene) -> Iterator[Json]:
    yield location(WARD, "妇产科 · 日间手术病区", "wa", "yunting-site")
    for bed in ("01", "02"):
        yield location(f"{WARD}-{bed}", bed, "bd", WARD)
    yield location(CLINIC, "口腔科门诊", "area", "yunting-site")
    yield from _mother(scene)
    yield from _day_case(scene)
    yield from _dental(scene)


def _person(slug: str, name: str, pinyin: str, *, is_male: bool, born: str, number: int) -> Iterator[Json]:
    """With nothing known against a drug, and who may read."""
    yield patient(slug, name, pinyin, is_male=is_male, born=born, number=number)
    key = f"a-{slug}"
    yield {
        "resourceType": "AllergyIntolerance",
        "id": key,
        "identifier": entry_identifier(key),
        "clinicalStatus": status_of("allergyintolerance-clinical", "active"),
        "verificationStatus": status_of("allergyintolerance-verification", "confirmed"),
        "code": concept("无已知过敏", coding(SNOMED, "716186003")),
        "patient": _who(slug),
    }


def _who(slug: str) -> Json:
    return reference("Patient", f"p-{slug}")


def _permission(scene: Scene, slug: str) -> Json:
    since = scene.now - timedelta(days=1)
    role = {"coding": [coding(f"{HL7}/v3-ParticipationType", "IRCP")]}
    return {
        "resourceType": "Consent",
        "id": f"permission-{slug}",
        "identifier": entry_identifier(f"permission-{slug}"),
        "status": "active",
        "scope": {"coding": [coding(f"{HL7}/consentscope", "patient-privacy")]},
        "category": [{"coding": [coding(LOINC, "59284-0")]}],
        "patient": _who(slug),
        "dateTime": instant(since),
        "performer": [doctor("程").reference],
        "organization": [reference("Organization", "yunting")],
        "policyRule": {"coding": [coding(f"{HL7}/v3-ActCode", "OPTIN")]},
        "provision": {
            "type": "permit",
            "period": {"start": instant(since), "end": instant(scene.now + timedelta(days=3))},
            "actor": [{"role": role, "reference": doctor(one).reference} for one in READERS],
        },
    }


def _condition(scene: Scene, slug: str, words: str, icd: str, icd11: str = "") -> Json:
    others = [coding(ICD11, icd11)] if icd11 else []
    key = f"c-{slug}-1"
    return {
        "resourceType": "Condition",
        "id": key,
        "identifier": entry_identifier(key),
        "clinicalStatus": status_of("condition-clinical", "active"),
        "verificationStatus": status_of("condition-ver-status", "confirmed"),
        "extension": [
            {"url": structure("diagnosis-rank"), "valuePositiveInt": 1},
            {"url": structure("primary-diagnosis"), "valueBoolean": True},
        ],
        "category": [
            status_of("condition-category", "encounter-diagnosis"),
            {"coding": [coding(own("diagnosis-use"), "preliminary")]},
        ],
        "code": concept(words, coding(ICD10, icd), *others),
        "subject": _who(slug),
        "encounter": reference("Encounter", f"e-{slug}"),
        "recordedDate": instant(scene.now - timedelta(hours=8)),
    }


def _inpatient(slug: str, number: str, bed: str, came: datetime, reason: str) -> Json:
    return stay(slug, _who(slug), number, came) | {
        "status": "in-progress",
        "participant": [
            participant(f"{HL7}/v3-ParticipationType", "ATND", doctor("程").reference),
            participant(own("participant"), "responsible-nurse", BY_NAME["连翘"].reference),
        ],
        "reasonCode": [concept(reason)],
        "location": whereabouts(WARD, f"{WARD}-{bed}", "active", {"start": instant(came)}),
    }


def _measures(slug: str, at: datetime, height: str, weight: str, high: str, low: str) -> Iterator[Json]:
    """As every guest has them."""
    for loinc, value, unit in (("8302-2", height, "cm"), ("29463-7", weight, "kg")):
        code = {"coding": [coding(LOINC, loinc)]}
        amount = {"valueQuantity": quantity(Decimal(value), unit)}
        yield _observation(f"{slug}-{loinc}", slug, code, at, "vital-signs") | amount
    yield _pressure(f"{slug}-bp", slug, at, high, low)


def _pressure(key: str, slug: str, at: datetime, high: str, low: str) -> Json:
    panel = {"coding": [coding(LOINC, "85354-9", "Blood pressure panel with all children optional")]}
    parts = [
        {"code": {"coding": [coding(LOINC, code)]}, "valueQuantity": quantity(Decimal(value), "mmHg", "mm[Hg]")}
        for code, value in (("8480-6", high), ("8462-4", low))
    ]
    return _observation(key, slug, panel, at, "vital-signs") | {"component": parts}


# -- labour -----------------------------------------------------------------------------------------------------------


def _mother(scene: Scene) -> Iterator[Json]:
    onset = scene.now - timedelta(hours=9)
    born = f"{scene.now.year - 28}-04-17"
    yield from _person(MOTHER, "舒晚棠", "Shu Wantang", is_male=False, born=born, number=9601)
    yield _inpatient(MOTHER, f"{onset:%y%m}-06001", "01", onset + timedelta(minutes=40), "孕 39⁺² 周 临产")
    yield _condition(scene, MOTHER, "妊娠 39⁺² 周 临产", "Z34.0")
    yield _permission(scene, MOTHER)
    yield from _measures(MOTHER, onset + timedelta(minutes=45), "162", "68.5", "116", "72")
    said = onset + timedelta(minutes=50)
    code = coding(own("labour"), "onset")
    yield _observation(f"{MOTHER}-onset", MOTHER, {"coding": [code]}, said, "exam") | {"valueDateTime": instant(onset)}
    for row in CHECKS:
        yield from _check(onset, *row)
    yield _report(scene)
    yield _alert(scene)
    yield _programme(scene)


def _observation(key: str, slug: str, code: Json, at: datetime, category: str) -> Json:
    return {
        "resourceType": "Observation",
        "id": f"o-{key}",
        "identifier": entry_identifier(f"o-{key}"),
        "status": "final",
        "category": [status_of("observation-category", category)],
        "code": code,
        "subject": _who(slug),
        "encounter": reference("Encounter", f"e-{slug}"),
        "effectiveDateTime": instant(at),
        "performer": [doctor("程").reference],
    }


def _check(
    onset: datetime,
    hours: str,
    cervix: str,
    station: str,
    heart: str,
    many: str,
    seconds: str,
    membranes: str,
    high: str,
    low: str,
    remark: str,
) -> Iterator[Json]:
    at = onset + timedelta(hours=float(hours))
    key = f"{MOTHER}-check-{hours.replace('.', '-')}"
    measured = (
        (coding(own("labour"), "cervix"), cervix, "cm", "cm"),
        (coding(own("labour"), "station"), station, "", "{score}"),
        (coding(LOINC, "55283-6", "Fetal Heart rate"), heart, "/min", "/min"),
        (coding(own("labour"), "contractions"), many, "/10 min", "/(10.min)"),
        (coding(own("labour"), "contraction-length"), seconds, "s", "s"),
    )
    parts: list[Json] = []
    for code, value, unit, ucum in measured:
        amount = quantity(Decimal(value), unit, ucum)
        parts.append({"code": {"coding": [code]}, "valueQuantity": amount if unit else {**amount, "unit": "station"}})
    state = {"coding": [coding(own("membranes"), membranes)]}
    parts.append({"code": {"coding": [coding(own("labour"), "membranes")]}, "valueCodeableConcept": state})
    if remark:
        parts.append({"code": {"coding": [coding(own("labour"), "remark")]}, "valueString": remark})
    found = _observation(key, MOTHER, {"coding": [coding(own("labour"), "check")]}, at, "exam") | {"component": parts}
    if high:
        pressure = _pressure(f"{key}-bp", MOTHER, at, high, low)
        yield pressure
        found["hasMember"] = [reference("Observation", pressure["id"])]
    yield found


def _report(scene: Scene) -> Json:
    """Fetal monitoring from home, read by the hospital."""
    key = f"dr-{MOTHER}-ctg"
    at = scene.now - timedelta(days=2)
    return {
        "resourceType": "DiagnosticReport",
        "id": key,
        "identifier": entry_identifier(key),
        "status": "final",
        "category": [{"coding": [coding(f"{HL7}/v2-0074", "OUS", "OB Ultrasound")], "text": "产科"}],
        "code": concept("远程胎心监护报告", coding(own("exam"), "FFR")),
        "subject": _who(MOTHER),
        "effectiveDateTime": instant(at),
        "issued": instant(at + timedelta(minutes=25)),
        "performer": [doctor("程").reference],
        "conclusion": "胎心基线 140 次/分，变异正常，20 分钟内加速 3 次，未见减速；NST 反应型。",
    }


def _alert(scene: Scene) -> Json:
    """What the monitor at home told just now, and nobody has acknowledged."""
    key = f"alert-{MOTHER}-ctg"
    return {
        "resourceType": "Communication",
        "id": key,
        "identifier": entry_identifier(key),
        "status": "completed",
        "priority": "stat",
        "subject": _who(MOTHER),
        "reasonCode": [{"coding": [coding(own("alert"), "fetal-monitoring")]}],
        "about": [reference("DiagnosticReport", f"dr-{MOTHER}-ctg")],
        "sent": instant(scene.now - timedelta(minutes=6)),
        "sender": {"display": "远程胎心监护"},
        "payload": [{"contentString": "胎心基线 168 次/分 持续 10 分钟，请查看监护图"}],
    }


def _programme(scene: Scene) -> Json:
    key = f"cp-{MOTHER}-maternal"
    activities = []
    for status, words, days in PROGRAMME:
        due = scene.now + timedelta(days=days)
        period = {"start": instant(due - timedelta(days=3)), "end": instant(due)}
        activities.append({"detail": {"status": status, "code": concept(words), "scheduledPeriod": period}})
    return {
        "resourceType": "CarePlan",
        "id": key,
        "identifier": entry_identifier(key),
        "status": "active",
        "intent": "plan",
        "category": [{"coding": [coding(own("programme"), "maternal")]}],
        "title": "孕产期保健（示例）",
        "subject": _who(MOTHER),
        "period": {"start": instant(scene.now - timedelta(days=230))},
        "activity": activities,
    }


# -- day case ---------------------------------------------------------------------------------------------------------


def _day_case(scene: Scene) -> Iterator[Json]:
    came = scene.now - timedelta(hours=3)
    yield from _person(EYE, "柏知秋", "Bai Zhiqiu", is_male=True, born=f"{scene.now.year - 71}-09-03", number=9602)
    found = _inpatient(EYE, f"{came:%y%m}-06002", "02", came, "右眼白内障 日间手术")
    found["type"] = [concept("日间手术", coding(own("encounter-type"), "day-case"))]
    yield found
    yield _condition(scene, EYE, "右眼老年性白内障", "H25.9", "9B10.0Z")
    yield _permission(scene, EYE)
    yield from _measures(EYE, came + timedelta(minutes=10), "170", "66.0", "136", "82")
    yield {
        "resourceType": "CareTeam",
        "id": f"ct-{EYE}",
        "identifier": entry_identifier(f"ct-{EYE}"),
        "status": "active",
        "name": "眼科日间一组",
        "subject": _who(EYE),
        "encounter": reference("Encounter", f"e-{EYE}"),
        "participant": [{"member": doctor(one).reference} for one in ("程", "沈")],
    }
    for at, item in enumerate(DONE):
        yield _ticked(came + timedelta(minutes=20 + 5 * at), item)
    opposite = _ticked(came + timedelta(minutes=32), "fasting")
    why = {"text": "说早上喝过半杯水"}
    names = {"id": f"{opposite['id']}-2", "identifier": entry_identifier(f"{opposite['id']}-2")}
    yield {**opposite, **names, "status": "cancelled", "statusReason": why, "owner": doctor("沈").reference}


def _ticked(at: datetime, item: str) -> Json:
    key = f"check-{EYE}-{item}"
    return {
        "resourceType": "Task",
        "id": key,
        "identifier": entry_identifier(key),
        "instantiatesCanonical": f"{BASE}/PlanDefinition/day-case|1",
        "status": "completed",
        "intent": "order",
        "code": {"coding": [coding(own("task"), "check-item")]},
        "description": DONE_WORDS[item],
        "for": _who(EYE),
        "encounter": reference("Encounter", f"e-{EYE}"),
        "executionPeriod": {"end": instant(at)},
        "authoredOn": instant(at),
        "requester": doctor("程").reference,
        "owner": doctor("程").reference,
        "reasonCode": concept(DONE_WORDS[item], coding(own("checklist-item"), item)),
    }


# -- teeth ------------------------------------------------------------------------------------------------------------


def _dental(scene: Scene) -> Iterator[Json]:
    came = scene.now - timedelta(minutes=25)
    yield from _person(TOOTH, "程晚照", "Cheng Wanzhao", is_male=False, born="1990-02-11", number=9603)
    yield {
        "resourceType": "Encounter",
        "id": f"e-{TOOTH}",
        "identifier": entry_identifier(f"e-{TOOTH}"),
        "status": "in-progress",
        "class": coding(f"{HL7}/v3-ActCode", "AMB", "ambulatory"),
        "subject": _who(TOOTH),
        "participant": [participant(f"{HL7}/v3-ParticipationType", "ATND", doctor("程").reference)],
        "period": {"start": instant(came)},
        "reasonCode": [concept("右下后牙冷热酸痛 1 周")],
        "location": [{"location": reference("Location", CLINIC, "口腔科门诊"), "status": "active"}],
        "serviceProvider": reference("Organization", "yunting"),
    }
    yield _permission(scene, TOOTH)
    for tooth, surface, code, words in (("36", "O", "caries", "龋"), ("18", "", "missing", "牙缺失")):
        at = scene.now - timedelta(days=200)
        found = _observation(f"{TOOTH}-{tooth}", TOOTH, concept(words, coding(own("dental-finding"), code)), at, "exam")
        del found["encounter"]
        found |= {"valueBoolean": True, "bodySite": concept(f"{tooth} {surface}".strip(), coding(own("tooth"), tooth))}
        if surface:
            kind = {"coding": [coding(own("tooth-surface"), "surface")]}
            part = {"code": kind, "valueCodeableConcept": {"coding": [coding(own("tooth-surface"), surface)]}}
            found["component"] = [part]
        yield found
