"""Templates as text and back."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from client.clinical.documents.book import Template, read_documents
from client.clinical.documents.forms import (
    Fault,
    blank,
    cited,
    faults,
    next_token,
    sections_of,
    tidied,
    values_of,
)
from client.clinical.pack import ContentPack
from client.errors import PackDamaged
from client.records import Amount, Code


@pytest.fixture
def operation(pack: ContentPack) -> Template:
    return pack.documents.templates["operation"]


FILLED = {
    "patient-name": "赵秉衡",
    "admission-number": "2611-04812",
    "emergency": "否",
    "start": "2026-11-20 09:05",
    "end": "2026-11-20 10:40",
    "pre-diagnosis": "左肾结石",
    "post-diagnosis": "左肾结石",
    "agree": "是",
    "name": "左侧经皮肾镜碎石取石术",
    "site": "左肾",
    "anaesthesia": "全麻",
    "surgeon": "沈亦舟",
    "course": "探查左肾，\n取出结石约2cm。\n清点器械：无误",
    "injury": "无",
    "blood-loss": "50 mL",
    "transfusion": "有，详见《输血记录》",
    "specimen": "无",
}


def test_there_are_exactly_nine_folders_in_the_wards_order(pack: ContentPack) -> None:
    assert [folder.zh for folder in pack.documents.folders] == [
        "入院记录", "病程记录", "手术相关记录", "会诊记录", "医疗知情同意书", "离院文书", "病历讨论记录", "住院病案首页", "其他文书",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("title", "code", "folder"),
    [
        ("首次病程记录", "11506-3", "progress"),
        ("术后首次病程记录", "11506-3", "progress"),
        ("主任医师首次查房记录", None, "progress"),
        ("入院记录", "34117-2", "admission"),
        ("手术记录", "11504-8", "operation"),
        ("手术知情同意书", None, "consent"),
        ("术前讨论记录", "11504-8", "discussion"),
        ("心内科会诊记录", None, "consult"),
        ("出院小结", "18842-5", "discharge"),
        ("住院病案首页", None, "front-sheet"),
        ("Surgical note", "11504-8", "operation"),
        ("护理评估单", None, "other"),
        ("", None, "other"),
    ],
)
def test_a_document_is_in_its_folder(title: str, code: str | None, folder: str, pack: ContentPack) -> None:
    assert pack.documents.folder_of(Code(text="", system="http://loinc.org", code=code), title) == folder


def test_a_blank_form_names_every_required_field(operation: Template) -> None:
    missing = faults(operation, blank(operation), UTC)
    assert [one.field.id for one in missing] == [field.id for field in operation.fields if field.is_required]
    assert {one.fault for one in missing} == {Fault.EMPTY}


def test_every_template_can_be_filled_and_read_back(pack: ContentPack) -> None:
    for template in pack.documents.templates.values():
        values = {field.id: f"{field.zh}的内容" for field in template.fields}
        assert values_of(template, blank(template, values)) == values


def test_a_filled_form_is_read_as_typed_values(operation: Template) -> None:
    text = blank(operation, FILLED)
    assert faults(operation, text, UTC) == ()
    fields = {field.id: field for section in sections_of(operation, text, UTC, {}) for field in section.fields}
    assert fields["blood-loss"].amount == Amount(value=Decimal(50), unit="mL", code="mL")
    assert fields["start"].at == datetime(2026, 11, 20, 9, 5, tzinfo=UTC)
    assert fields["course"].value == FILLED["course"]
    assert "assistant-1" not in fields


@pytest.mark.parametrize(
    ("name", "value", "fault"),
    [
        ("blood-loss", "少量", Fault.NOT_A_NUMBER),
        ("blood-loss", "50 L", Fault.OTHER_UNIT),
        ("start", "上午九点", Fault.NOT_A_TIME),
        ("start", "2026-02-31 09:00", Fault.NOT_A_TIME),
        ("emergency", "不详", Fault.NOT_A_CHOICE),
        ("fasting-hours", "六", Fault.NOT_A_NUMBER),
    ],
)
def test_a_value_of_another_kind_is_named(name: str, value: str, fault: Fault, operation: Template) -> None:
    found = faults(operation, blank(operation, {**FILLED, name: value}), UTC)
    assert [(one.field.id, one.fault) for one in found] == [(name, fault)]


def test_an_antenatal_visit_keeps_pressure_fundal_height_and_fetal_heart_rate_as_values(pack: ContentPack) -> None:
    visit = pack.documents.templates["antenatal-visit"]
    values = {field.id: field.choices[-1] if field.choices else field.zh for field in visit.fields}
    values |= {"gravidity": "2", "parity": "1", "systolic": "128", "diastolic": "82 mmHg", "weight": "63.5 kg"}
    values |= {"fundal-height": "28 cm", "girth": "96", "heart-rate": "142", "weeks": "30+2"}
    text = blank(visit, values)
    assert faults(visit, text, UTC) == ()
    fields = {field.id: field for section in sections_of(visit, text, UTC, {}) for field in section.fields}
    assert fields["diastolic"].amount == Amount(value=Decimal(82), unit="mmHg", code="mm[Hg]")
    assert fields["heart-rate"].amount == Amount(value=Decimal(142), unit="/min", code="/min")
    wrong = faults(visit, blank(visit, {**values, "systolic": "17 kPa", "oedema": "轻"}), UTC)
    assert [(one.field.id, one.fault) for one in wrong] == [
        ("systolic", Fault.OTHER_UNIT),
        ("oedema", Fault.NOT_A_CHOICE),
    ]


def test_a_label_that_was_taken_out_is_a_missing_field(operation: Template) -> None:
    text = "\n".join(line for line in blank(operation, FILLED).split("\n") if not line.startswith("手术名称"))
    assert [one.field.id for one in faults(operation, text, UTC)] == ["name"]


def test_a_value_counts_as_taken_from_its_source_only_while_it_stands_unchanged(operation: Template) -> None:
    piece = "T 38.2 ℃ 06:10"
    text = blank(operation, {**FILLED, "course": f"术毕 {piece}。"})
    course = next(one for one in sections_of(operation, text, UTC, {piece: ["Observation/1"]}) if one.id == "course")
    assert course.sources == ("Observation/1",)
    assert cited("术毕 T 37.0 ℃ 06:10。", {piece: ["Observation/1"]}) == ()


def test_what_was_left_empty_is_not_signed_as_a_token(operation: Template) -> None:
    text = tidied(operation, blank(operation, FILLED))
    assert "{" not in text
    assert "【手术人员】\n手术医师：沈亦舟" in text
    assert "【术后照护计划】" not in text, "a heading over nothing goes with its fields"
    assert values_of(operation, text) == FILLED


def test_tab_goes_to_the_next_empty_field_and_round() -> None:
    text = "甲：{甲}\n乙：好\n丙：{丙}"
    first, second = (2, 5), (12, 15)
    assert [next_token(text, at) for at in (0, 5, 15)] == [first, second, first]
    assert next_token("没有", 0) is None


@pytest.mark.parametrize("content", [b"[]", b"{}", b'{"folders":[],"templates":[],"deadlines":[],"snippets":[]}', b"x"])
def test_a_table_that_does_not_fit_is_refused(content: bytes) -> None:
    with pytest.raises(PackDamaged):
        read_documents(content)
