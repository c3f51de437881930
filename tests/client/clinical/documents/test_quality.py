"""What is found about a note, in the words of the ward. The seed's own operation record stands here as it was given."""

import json
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest

import resources
from client.clinical.documents import sides
from client.clinical.documents.quality import Aspect, Finding, check
from client.clinical.documents.record import Diagnosis, Document, RecordFacts
from client.clinical.pack import ContentPack
from client.records import Code, Sex
from client.records.notes import FieldKind, NoteField

ZONE = timezone(timedelta(hours=8))
NOW = datetime(2026, 11, 20, 14, 8, tzinfo=ZONE)
COURSE = (
    "患者已全麻, 采取仰卧位, 常规消毒术区, 单次性无菌洁净区敷料覆盖, 沿忠考已全麻下采取仰卧位常规消毒术区 "
    "单次性沿肋下第11、12肋间切口进入腹腔, "
    "探查发现右肾表面结石, 大小约2cm。医生利用手术钳小心翼翼的切除结石, 取出结石后, 患者肾功能正常, 没有出现任何并发症。"
)
SEED = f"""【手术记录单 (外院专家)】
姓名: *** 科别: 呼吸与危重症医学科 年龄: {{27岁}} 床号: 05 住院号: ***
是否急诊手术: {{急诊手术标志}}
手术开始日期时间: {{手术开始日期时间}}
手术结束日期时间: {{手术结束日期时间}}
术前诊断: {{术前诊断}}
术后诊断: 左侧肾结石
术前后诊断是否吻合: {{术前后诊断符合情况代码}}
手术名称: {{拟实施手术及操作名称}}
手术部位: {{左手臂}} 麻醉方式: {{局麻}}
手术经过、术中出现情况及处理: {{
{COURSE}
术中副损伤: 无 有:
"""
FACTS = RecordFacts(
    zone=ZONE,
    name="赵秉衡",
    numbers=frozenset({"2611-04812"}),
    sex=Sex.MALE,
    birth_date=date(1959, 3, 8),
    admitted_at=NOW - timedelta(days=3),
    is_in_hospital=True,
)


def document(text: str, **changes: Any) -> Document:
    plain: dict[str, Any] = {
        "key": "Composition/1",
        "kind": Code(text="手术记录", system="http://loinc.org", code="11504-8"),
        "title": "手术记录",
        "text": text,
        "folder": "operation",
        "template": None,
        "written_at": NOW - timedelta(hours=1),
    }
    return Document(**{**plain, **changes})


def progress(text: str, **changes: Any) -> Document:
    return document(text, **{"title": "日常病程记录", "folder": "progress", "kind": Code(text="病程记录"), **changes})


def found(one: Document, pack: ContentPack, facts: RecordFacts = FACTS) -> dict[str, Finding]:
    return {finding.rule: finding for finding in check(one, facts, pack.documents, pack.record_rules, NOW, pack.vitals)}


def test_the_operation_note_of_the_seed_contradicts_its_own_diagnosis(pack: ContentPack) -> None:
    finding = found(document(SEED), pack)["C01"]
    assert (finding.aspect, finding.blocks, finding.note) == (Aspect.LATERALITY, True, "Composition/1")
    assert finding.said == ("术后诊断：左侧肾结石", "手术经过、术中出现情况及处理：探查发现右肾表面结石")


def test_a_left_kidney_stone_on_file_and_a_right_kidney_in_the_operation_is_caught_too(pack: ContentPack) -> None:
    facts = replace(FACTS, diagnoses=(Diagnosis(key="Condition/1", text="左肾结石", icd="N20.0"),))
    one = document(f"手术名称：右侧经皮肾镜碎石取石术\n手术经过：{COURSE}")
    assert found(one, pack, facts)["C01"].blocks
    assert "C01" in found(document("过程顺利。", title="右肾切开取石术 手术记录"), pack, facts)


@pytest.mark.parametrize(
    "text",
    [
        "术后诊断：左侧肾结石\n手术名称：左侧经皮肾镜碎石取石术\n手术经过：取右侧卧位，探查左肾结石约2cm。",
        "术后诊断：左侧肾结石\n手术名称：左肾切开取石术\n手术经过：探查左肾，右肾未见异常。",
        "术后诊断：双肾结石\n手术名称：右侧肾切开取石术",
        "术后诊断：左、右肾结石\n手术名称：双侧肾切开取石术",
        "术后诊断：左肾结石\n手术名称：左肾切开取石术\n手术经过：既往右肾切除。置入右颈静脉导管。",
        "手术名称：右膝关节置换术",
    ],
)
def test_the_same_side_and_a_position_and_a_healthy_other_side_are_no_contradiction(
    text: str, pack: ContentPack
) -> None:
    assert not {"C01", "C03"} & set(found(document(text), pack))


def test_one_side_more_than_diagnosed_warns_and_does_not_block(pack: ContentPack) -> None:
    text = "术后诊断：左肾结石\n手术名称：左肾切开取石术\n手术经过：探查双侧肾脏，取石。"
    assert found(document(text), pack)["C01"].blocks is False


def test_both_lungs_in_a_progress_note_are_an_examination_and_no_contradiction(pack: ContentPack) -> None:
    text = "诊断：左肺炎\n查体：左肺呼吸音清，右肺可闻及湿啰音。"
    assert "C01" not in found(progress(text), pack)


def test_an_english_operation_note_is_read_as_well(pack: ContentPack) -> None:
    text = "Preoperative diagnosis: left renal calculus\nOperation: Right nephrolithotomy"
    assert "C01" in found(document(text, title="Operation record"), pack)


def test_the_consent_for_the_other_side_is_caught(pack: ContentPack) -> None:
    consent = document("拟行右膝关节置换术。", key="Composition/2", title="手术知情同意书", folder="consent")
    one = document("手术名称：左膝关节置换术")
    assert found(one, pack, replace(FACTS, documents=(one, consent)))["C03"].blocks


def test_a_side_without_a_part_says_nothing(pack: ContentPack) -> None:
    table = pack.record_rules.sites
    assert sides.claims("左侧卧位，左侧切口，左手术切口", table) == ()
    assert [one.part for one in sides.claims("肾（左）结石", table)] == ["kidney"]
    (lung,) = sides.claims("重症肺炎（右下）", table)
    assert (lung.part, lung.sides) == ("lung", frozenset({sides.Side.RIGHT}))


def test_every_word_of_every_part_is_caught_on_the_other_side_and_not_on_its_own(pack: ContentPack) -> None:
    raw = json.loads(resources.path("packs/practice/record_rules.json").read_text())
    assert raw["sites_source"]
    missed = []
    for row in raw["sites"]:
        chinese = [(f"左侧{word}病变", f"右侧{word}病变", f"双侧{word}病变") for word in row["zh"]]
        words = [word.rstrip("$") for word in row["en"]]
        english = [(f"left {word} lesion", f"right {word} lesion", f"bilateral {word} lesion") for word in words]
        for left, right, both in (*chinese, *english):
            said = f"术后诊断：{left}\n手术名称：{{}}"
            other, same = (found(document(said.format(one)), pack) for one in (right, left))
            whole = found(document(f"术后诊断：{both}\n手术名称：{right}"), pack)
            if "C01" not in other or not other["C01"].blocks or "C01" in same or "C01" in whole:
                missed.append((row["id"], left))
    assert missed == []


@pytest.mark.parametrize(
    ("diagnosed", "operated"),
    [
        ("左侧股骨颈骨折", "右髋关节置换术"),
        ("左膝半月板损伤", "右侧膝关节镜检查术"),
        ("左侧慢性硬膜下血肿", "右侧颅骨钻孔引流术"),
        ("右侧自发性气胸", "左侧胸腔闭式引流术"),
        ("右侧大量胸腔积液", "左胸腔穿刺术"),
        ("OD 老年性白内障", "左眼白内障超声乳化术"),
        ("O.S. 青光眼", "OD 小梁切除术"),
        ("左侧腹股沟斜疝", "右侧疝修补术"),
        ("Displaced left femoral neck fracture", "Right total hip arthroplasty"),
        ("Chronic left subdural haematoma", "Burr holes, right frontotemporal"),
        ("Left spontaneous pneumothorax", "Insertion of right chest drain"),
        ("Cataract OS", "Phacoemulsification of the right eye"),
        ("左侧多发性肾结石", "右肾切开取石术"),
        ("肾结石，左侧", "右肾切开取石术"),
        ("肾结石 左", "右肾切开取石术"),
        ("左肾结石（既往有病史）", "右肾切开取石术"),
        ("left kidney stone", "right percutaneous nephrolithotomy"),
        ("kidney stone, left", "right nephrolithotomy"),
        ("Lt renal stone", "Rt nephrolithotomy"),
        ("左甲状腺结节", "甲状腺右叶切除术"),
    ],
)
def test_words_for_the_same_part_are_compared(pack: ContentPack, diagnosed: str, operated: str) -> None:
    text = f"术前诊断：{diagnosed}\n手术名称：{operated}"
    assert found(document(text), pack)["C01"].blocks


@pytest.mark.parametrize(
    "text",
    [
        "术后诊断：左侧肾结石\n手术名称：右侧输尿管镜碎石取石术",
        "术后诊断：左侧肾结石\n手术名称：右侧PCNL",
        "术后诊断：左侧肾结石\n手术部位：右侧",
        "术后诊断：左侧肾结石\n手术经过：取右侧腰部切口，逐层切开",
    ],
)
def test_the_other_side_of_the_same_tract_or_of_nothing_is_asked_and_blocks_nothing(
    pack: ContentPack, text: str
) -> None:
    assert not found(document(text), pack)["C01"].blocks


@pytest.mark.parametrize(
    ("text", "is_caught"),
    [
        ("今日拟行右肾结石手术，患者准备完毕。", True),
        ("诊疗经过：行右侧经皮肾镜碎石取石术。", True),
        ("今日拟行左肾结石手术。", False),
        ("右肾未见异常。", False),
    ],
)
def test_a_note_that_says_what_is_operated_on_is_held_against_the_diagnoses_on_file(
    pack: ContentPack, text: str, is_caught: bool
) -> None:
    facts = replace(FACTS, diagnoses=(Diagnosis(key="Condition/1", text="左肾结石", icd="N20.0"),))
    note = document(text, title="日常病程记录", folder="progress")
    assert ("C01" in found(note, pack, facts)) is is_caught


@pytest.mark.parametrize(
    ("text", "is_caught"),
    [
        ("患者女性，67岁，因咳嗽入院", True),
        ("性别：女", True),
        ("患者男，27岁，因肾结石入院", True),
        ("年龄：27岁", True),
        ("A 27-year-old man with a cough", True),
        ("患者男性，67岁", False),
        ("患者之女，27岁，陪同", False),
        ("其女患者家属", False),
    ],
)
def test_the_sex_and_age_that_a_note_gives_the_patient_are_held_against_his_record(
    pack: ContentPack, text: str, is_caught: bool
) -> None:
    assert ("C17" in found(document(text), pack)) is is_caught


@pytest.mark.parametrize(
    ("diagnosed", "operated"),
    [
        ("双侧股骨头坏死", "右髋关节置换术"),
        ("OU 白内障", "右眼白内障超声乳化术"),
        ("左肾结石，右肾囊肿", "右肾囊肿去顶术"),
        ("左额叶、右颞叶脑挫裂伤", "右侧颞叶血肿清除术"),
        ("左侧基底节出血破入脑室", "右侧脑室外引流术"),
        ("左股骨颈骨折", "右股动脉穿刺"),
        ("左肺癌", "右侧颈内静脉置管术"),
        ("左侧股骨颈骨折，右桡骨骨折", "右桡骨切开复位内固定术"),
        ("Left hip fracture", "Right wrist plating"),
        ("左膝骨关节炎", "左膝关节置换术，取右侧卧位"),
        ("左侧气胸", "经右侧胸锁乳突肌旁置管"),
    ],
)
def test_both_sides_and_two_different_parts_are_no_contradiction(
    pack: ContentPack, diagnosed: str, operated: str
) -> None:
    text = f"术前诊断：{diagnosed}\n手术名称：{operated}"
    assert "C01" not in found(document(text), pack)


def test_the_request_for_the_other_side_is_caught(pack: ContentPack) -> None:
    facts = replace(FACTS, requested=(Diagnosis(key="ServiceRequest/1", text="左侧膝关节置换术"),))
    assert found(document("手术名称：右膝关节置换术"), pack, facts)["C03"].blocks
    assert "C03" not in found(document("手术名称：左膝关节置换术"), pack, facts)


def test_two_rows_that_claim_one_word_are_refused() -> None:
    with pytest.raises(ValueError, match="site-word-twice"):
        sides.SiteTable.of((("a", ["膝"], ["knee"]), ("b", ["髋"], ["knee"])))


def test_a_uterus_in_a_mans_record_and_a_prostate_in_a_womans(pack: ContentPack) -> None:
    assert "C05" in found(progress("超声：子宫增大。"), pack)
    assert "C06" in found(progress("前列腺增生，夜尿增多。"), pack, replace(FACTS, sex=Sex.FEMALE))
    for text in ("母亲患卵巢癌。", "其妻妊娠中。", "患者一般情况可。"):
        assert "C05" not in found(progress(text), pack)
    assert not {"C05", "C06"} & set(found(progress("子宫，前列腺"), pack, replace(FACTS, sex=Sex.UNKNOWN)))


def test_a_newborn_code_of_a_grown_man_is_caught_and_an_unknown_age_is_not_judged(pack: ContentPack) -> None:
    facts = replace(FACTS, diagnoses=(Diagnosis(key="Condition/1", text="新生儿黄疸", icd="P59.9"),))
    assert "C07" in found(progress("平稳"), pack, facts)
    assert "C07" not in found(progress("平稳"), pack, replace(facts, birth_date=None))


def test_an_operation_that_ends_before_it_begins_or_after_the_note(pack: ContentPack) -> None:
    def at(name: str, moment: datetime) -> NoteField:
        return NoteField(id=name, label=name, kind=FieldKind.DATETIME, value=moment.isoformat(), at=moment)

    backwards = {"start": at("start", NOW - timedelta(hours=2)), "end": at("end", NOW - timedelta(hours=3))}
    assert "C10" in found(document("x", fields=backwards), pack)
    ahead = {"start": at("start", NOW - timedelta(hours=2)), "end": at("end", NOW + timedelta(hours=3))}
    assert "C11" in found(document("x", fields=ahead), pack)
    late = {"end": at("end", NOW - timedelta(hours=30))}
    finding = found(document("x", fields=late, template="operation"), pack)["T15"]
    assert (finding.aspect, finding.blocks) == (Aspect.TIMELINESS, False)
    assert "病历书写基本规范" in finding.source


def test_no_allergies_in_the_note_and_penicillin_on_file(pack: ContentPack) -> None:
    facts = replace(FACTS, allergies=("青霉素类",))
    for text in ("过敏史：无", "否认药物过敏史。", "否认食物、药物过敏史"):
        assert found(progress(text), pack, facts)["C13"].said[1] == "青霉素类"
        assert "C13" not in found(progress(text), pack)
    assert "C13" not in found(progress("对青霉素过敏"), pack, facts)


def test_a_note_copied_from_yesterday_is_said_to_be(pack: ContentPack) -> None:
    text = (
        "患者今日体温正常，咳嗽咳痰较前减轻，双肺可闻及少许湿啰音，血象较前下降，继续目前抗感染治疗，密切观察病情变化。"
    )
    before = progress(text, key="Composition/0", written_at=NOW - timedelta(days=1))
    facts = replace(FACTS, documents=(before,))
    assert "C15" in found(progress(text.replace("少许", "")), pack, facts)
    other = (
        "今日复查 CT 提示胸腔积液增多，行胸腔穿刺引流，引出淡黄色液体五百毫升，送检常规、生化与培养，患者气促较前好转。"
    )
    assert "C15" not in found(progress(other), pack, facts)


@pytest.mark.parametrize("text", ["T 395 ℃", "BP 80/120 mmHg", "血压 1200/80 mmHg", "心率：900 次/分", "SpO₂ 980%"])
def test_a_value_no_body_has_is_said_to_be_one(text: str, pack: ContentPack) -> None:
    assert "C14" in found(progress(f"查体：{text}，神清。"), pack)


def test_possible_values_and_other_numbers_are_left_alone(pack: ContentPack) -> None:
    text = "T 39.5 ℃，P 118 次/分，R 26 次/分，BP 92/54 mmHg，SpO₂ 91%。CT 395 层，WBC 18.7。"
    assert "C14" not in found(progress(text), pack)


def test_an_organ_removed_before_and_ill_now(pack: ContentPack) -> None:
    facts = replace(FACTS, diagnoses=(Diagnosis(key="Condition/1", text="急性阑尾炎", icd="K35.8"),))
    assert "C16" in found(progress("既往史：2010 年行阑尾切除术。"), pack, facts)
    assert "C16" not in found(progress("拟急诊行阑尾切除术。"), pack, facts)
    assert "C16" not in found(progress("既往行阑尾切除术。"), pack)


def test_another_patients_name_in_the_text(pack: ContentPack) -> None:
    assert "C17" in found(progress("姓名：王桂兰\n今日平稳"), pack)
    assert "C17" in found(progress("住院号：2611-99999"), pack)
    assert "C17" not in found(progress("姓名：赵秉衡 住院号：2611-04812"), pack)
    assert "C17" not in found(progress("姓名: *** 住院号: ***"), pack)


def test_hostile_text_is_no_finding_and_no_error(pack: ContentPack) -> None:
    for text in ("", "：" * 5000, "{" * 5000, "左" * 20000, "左右" * 9000, "\x00\uffff", "诊断" * 8000):
        assert isinstance(found(document(text), pack), dict)


def test_a_late_first_note_is_said_to_be_late(pack: ContentPack) -> None:
    late = progress("x", title="首次病程记录", written_at=NOW - timedelta(days=2))
    assert "T03" in found(late, pack, replace(FACTS, documents=(late,)))
    early = progress("x", title="首次病程记录", written_at=NOW - timedelta(days=3) + timedelta(hours=2))
    assert "T03" not in found(early, pack, replace(FACTS, documents=(early,)))


def test_a_missing_required_field_is_named(pack: ContentPack) -> None:
    one = progress("病情变化：平稳\n处理：{处理}", template="daily-progress")
    finding = found(one, pack)["REQ-daily-progress"]
    assert (finding.said, finding.blocks) == (("处理",), True)
