"""Who reads English reads English names wherever the pack has one, with what was recorded beside them where that says more."""

from decimal import Decimal

from client.records import Code
from offline.work_views import WorkItem, WorkKind
from tests.support import builders
from ui.diagnoses.words import recorded_name
from ui.people.task_rows import what_words
from ui.results.names import names_of

PACK = builders.pack()
POTASSIUM = Code(text="钾", system="http://loinc.org", code="2823-3")


def item(**more: object) -> WorkItem:
    plain = {"kind": WorkKind.CRITICAL, "patient": "Patient/p1", "patient_name": "王桂兰", "place": "15", "key": "k"}
    return WorkItem(**{**plain, "what": f"钾 {Decimal('2.7')} mmol/L", **more})  # type: ignore[arg-type]  # plain words


def test_a_critical_value_in_the_task_centre_is_called_as_the_pack_calls_it() -> None:
    names = names_of(PACK)
    english = what_words(item(name=POTASSIUM), lambda code: names.of(code, "en"))
    assert english.endswith("2.7 mmol/L")
    assert english.startswith("Potassium")
    assert what_words(item(name=POTASSIUM), lambda code: names.of(code, "zh")).startswith("钾")
    assert what_words(item()) == "钾 2.7 mmol/L", "without a code as central wrote it"


def test_a_report_named_in_chinese_words_has_the_packs_english_name_where_they_are_the_packs_own() -> None:
    names = names_of(PACK)
    assert names.of_report("血细胞分析(五分类)", "en") == "CBC with automated differential panel"
    assert names.of_report("血细胞分析(五分类)", "zh") == "血细胞分析(五分类)"
    assert names.of_report("院内组合", "en") == "院内组合 [zh]"


def test_a_diagnosis_in_ones_own_chinese_words_stands_behind_the_english_name_of_its_code() -> None:
    entry = PACK.diagnoses.entry("J18.1")
    assert entry is not None
    assert recorded_name("重症肺炎（右下肺）", entry, "en") == f"{entry.name_en} (重症肺炎（右下肺）)"
    assert recorded_name("重症肺炎（右下肺）", entry, "zh") == "重症肺炎（右下肺）"
    assert recorded_name(entry.name_zh, entry, "en") == entry.name_en
    assert recorded_name("重症肺炎", None, "en") == "重症肺炎", "nobody here knows a name for it"
