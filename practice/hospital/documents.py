"""Writes the other documents of a stay: admission record, senior rounds, consultations, consents, and one operation record that is wrong.

Bed 12 lacks the chief physician's first round, which is overdue, and has a progress note that was corrected. Bed 22's operation record
names the left chest although the effusion is on the right: the station has to find it. Four patients lack the attending doctor's first
round, for so long that it is locked.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from practice.hospital.condition import Condition
from practice.hospital.people import BY_NAME, Staff, doctor
from practice.hospital.roster import Guest
from practice.hospital.scene import Scene
from practice.hospital.words import LOINC, Json, coding, instant, own, reference, structure

CORRECTED, CONTRADICTING = "n3-12", "n3-22"
_ATTENDING = "主治医师首次查房记录"
LOCKED = dict.fromkeys(("n3-11", "n3-26", "n3-32", "n3-34"), (_ATTENDING, "T04"))
"""Whose round of the attending doctor was never written: so late that the practice rules lock it; by which rule."""
_CHIEF, _CHIEF_OF_HEARTS = "顾明澜", "江离"
_CODES = {
    "admission": ("34117-2", "History and physical note"),
    "progress": ("11506-3", "Progress note"),
    "operation": ("11504-8", "Surgical operation note"),
    "consult": ("11488-4", "Consult note"),
    "consent": ("59284-0", "Consent Document"),
}


def documents(scene: Scene, guest: Guest, picture: Condition) -> Iterator[tuple[str, str, datetime, str, Staff]]:
    """(kind, title, when, text, author) of each document besides the progress notes, those of the future left out."""
    admitted, own_doctor = scene.admitted(guest), doctor(guest.doctor)
    names = "；".join(problem.text for problem in picture.problems)
    sex = "男" if guest.is_male else "女"
    history = (
        f"主诉：{guest.headline}。",
        f"现病史：{picture.story}",
        "既往史：否认肝炎、结核等传染病史。",
        f"体格检查：{picture.finding}",
        f"初步诊断：{names}",
    )
    made = [("admission", "入院记录", admitted + timedelta(hours=5), "\n".join(history), own_doctor)]
    attending = f"{own_doctor.name}主治医师查看患者。\n诊断及依据：{names}。\n诊疗意见：{picture.plan}"
    if guest.slug not in LOCKED:
        made.append(("progress", _ATTENDING, admitted + timedelta(hours=22), attending, own_doctor))
    if guest.slug != CORRECTED:
        chief = BY_NAME[_CHIEF_OF_HEARTS if guest.ward == "N5" else _CHIEF]
        said = f"{chief.name}查看患者，同意目前诊断。\n诊疗意见：{picture.plan}"
        made.append(("progress", "主任医师首次查房记录", admitted + timedelta(hours=46), said, chief))
    made += _of_some(scene, guest, sex)
    yield from (one for one in made if one[2] < scene.now)


def _of_some(scene: Scene, guest: Guest, sex: str) -> list[tuple[str, str, datetime, str, Staff]]:
    admitted, own_doctor = scene.admitted(guest), doctor(guest.doctor)
    if guest.slug == CORRECTED:
        asked = "会诊意见：重症肺炎、脓毒症，建议监测乳酸及尿量，必要时转 ICU。"
        warned = f"患者{guest.name}，{sex}，{guest.age} 岁，病情危重，已向家属告知，家属表示理解。"
        return [
            ("consult", "重症医学科会诊记录", scene.now - timedelta(hours=20), asked, BY_NAME["顾明澜"]),
            ("consent", "病危（重）通知书 知情同意", admitted + timedelta(hours=1), warned, own_doctor),
        ]
    if guest.slug == CONTRADICTING:
        start = scene.now - timedelta(hours=20)
        return [
            (
                "operation",
                "手术记录",
                start + timedelta(hours=2),
                _operation(guest, start, own_doctor.name),
                own_doctor,
            ),
            ("consent", "胸腔闭式引流术知情同意书", start - timedelta(hours=2), "拟行右侧胸腔闭式引流术。", own_doctor),
        ]
    return []


def _operation(guest: Guest, start: datetime, surgeon: str) -> str:
    end = start + timedelta(minutes=40)
    lines = {
        "姓名": guest.name,
        "床号": guest.bed,
        "是否急诊手术": "否",
        "手术开始日期时间": f"{start:%Y-%m-%d %H:%M}",
        "手术结束日期时间": f"{end:%Y-%m-%d %H:%M}",
        "术前诊断": "右侧胸腔积液",
        "术后诊断": "右侧胸腔积液",
        "术前后诊断是否吻合": "是",
        "手术名称": "胸腔闭式引流术",
        "手术部位": "左侧胸腔",
        "麻醉方式": "局麻",
        "手术医师": surgeon,
        "手术经过、术中出现情况及处理": "常规消毒铺巾，局麻下于左侧胸腔置入引流管，引出淡黄色液体约 600 mL，过程顺利。",
        "术中副损伤": "无",
        "术中失血量": "5 mL",
        "术中输血": "无",
        "病理标本送检情况": "有，胸水送检",
        "饮食计划": "普食",
        "护理常规": "局麻",
        "止痛计划": "不需要",
        "体位管理": "随意体位",
    }
    return "\n".join(f"{label}：{value}" for label, value in lines.items())


def typed(kind: str) -> list[Json]:
    """The codings of a document's type."""
    code, display = _CODES[kind]
    ours = [coding(own("document-type"), "operation")] if kind == "operation" else []
    return [coding(LOINC, code, display), *ours]


def corrected(first: Json) -> Iterator[Json]:
    """The note as it was, and the version that replaced it a little later, with the reason."""
    key = f"{first['id']}-c"
    new = {**first, "id": key, "identifier": {**first["identifier"], "value": f"{first['identifier']['value'][:-2]}c1"}}
    narrative = first["section"][0]["text"]
    mended = narrative["div"].replace("患者一般情况可", "患者一般情况欠佳")
    yield {
        **first,
        "extension": [{"url": structure("superseded-by"), "valueReference": reference("Composition", key)}],
    }
    yield {
        **new,
        "extension": [{"url": structure("correction-reason"), "valueString": "一般情况描述与体征不符"}],
        "status": "amended",
        "date": instant(datetime.fromisoformat(first["date"]) + timedelta(hours=1)),
        "relatesTo": [{"code": "replaces", "targetReference": reference("Composition", first["id"])}],
        "section": [{**first["section"][0], "text": {**narrative, "div": mended}}],
        "attester": [
            {
                "mode": "legal",
                "time": instant(datetime.fromisoformat(first["date"]) + timedelta(hours=2)),
                "party": BY_NAME[_CHIEF].reference,
            }
        ],
    }
