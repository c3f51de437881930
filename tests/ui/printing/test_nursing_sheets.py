"""Papers of nursing: every signed entry with who signed, corrected ones too; the ward's counts and handovers, marked in an emergency."""

from tests.ui.printing.examples import PaperStation
from tests.ui.printing.test_care_sheets import sheet, words
from ui.language import Languages
from ui.marking.state import MarkingKind
from ui.printing.nursing_sheets import NURSE_HANDOVER, NURSING_RECORD


def test_the_nursing_record_prints_every_entry_with_signer_correction_and_co_signature(languages: Languages) -> None:
    languages.use("zh_CN")
    text = words(sheet(NURSING_RECORD))
    assert all(f"第 {at} 条" in text for at in range(40))
    assert text.index("第 39 条") < text.index("第 0 条"), "the oldest first"
    assert "更正：流量笔误" in text
    assert "（后已更正）" in text
    assert "审签：周护士长" in text


def test_the_handover_of_the_ward_prints_counts_people_and_what_was_said_again(languages: Languages) -> None:
    languages.use("zh_CN")
    station = PaperStation()
    station.many = 40
    document = sheet(NURSE_HANDOVER, station)
    text = words(document)
    assert "新入\u00a01" in text or "新入 1" in text
    assert "新入：01 患者1" in text
    assert all(f"患者{at}" in text for at in range(1, 41))
    assert text.count("没有交班记录") == 20
    assert text.count("血钾六点八") == 20
    assert ("保密：", "用后销毁", False) in document.facts.heading.facts
    assert document.pages > 1


def test_in_an_emergency_both_are_marked_and_numbered(languages: Languages) -> None:
    for key in (NURSING_RECORD, NURSE_HANDOVER):
        document = sheet(key, kind=MarkingKind.EMERGENCY)
        assert document.is_numbered
        assert document.ticket(0).digest
