"""Every kind of finding as a Chinese sentence, and the panel that shows what was not checked without scrolling."""

import re

import pytest
from PySide6.QtTest import QTest

from client.clinical.safety.findings import CheckReport, Finding, Gap, Kind, NotChecked, Tier
from ui.doctor.check_panel import Checked, CheckPanel
from ui.doctor.finding_sentences import sentence
from ui.doctor.safety_words import finding_words, source_words
from ui.language import Languages
from ui.theme.theme import Theme

NOTE = "脑膜炎单次2g;避免与丙戊酸合用"
DOSE = {"ordered": "20", "limit": "2", "unit": "g", "basis": ""}
FACTS = {
    Kind.RENAL: {"action": "adjust", "clearance": "39.0", "threshold": "50", "unit": "mL/min"},
    Kind.SINGLE_DOSE: DOSE,
    Kind.DAILY_DOSE: DOSE,
    Kind.USUAL_DOSE: {**DOSE, "basis": "below"},
    Kind.PAEDIATRIC_DOSE: DOSE,
    Kind.INTERVAL: {"ordered": "24", "limit": "168", "unit": "h"},
    Kind.PREGNANCY: {"flag": "avoid"},
    Kind.AGE: {"age": "7", "least": "18"},
    Kind.ROUTE: {"ordered": "IVP", "allowed": "PO"},
    Kind.POTASSIUM: {"route": "IVP"},
    Kind.ANTIBIOTIC: {"tier": "special", "privilege": "restricted"},
    Kind.RATE: {"ordered": "10.2", "limit": "10", "unit": "mmol/h"},
    Kind.SKIN_TEST: {"need": "required"},
    Kind.ALLERGY: {"allergen": "青霉素", "severity": "severe", "action": "contraindicated"},
    Kind.DUPLICATE: {"severity": "major"},
    Kind.INTERACTION: {"severity": "major"},
    Kind.CENTRAL: {"indicator": "critical"},
    Kind.REQUEST: {"about": "side"},
    Kind.PHARMACY: {"reason": "与华法林合用"},
    Kind.STANDING: {"what": "diet", "other": "糖尿病饮食"},
    Kind.HERB: {"about": "pregnancy", "flag": "contraindicated"},
}


def finding(kind: Kind, **more: str) -> Finding:
    told = {"title_zh": "药品甲", "management_zh": NOTE} if kind not in {Kind.ALLERGY, Kind.DUPLICATE} else {}
    return Finding(tier=Tier.INTERRUPT, kind=kind, rule_id=kind, order="0", facts=FACTS[kind], **{**told, **more})  # type: ignore[arg-type]  # only texts


@pytest.mark.parametrize("kind", list(Kind))
def test_every_finding_is_a_chinese_sentence_without_machine_words(languages: Languages, kind: Kind) -> None:
    said = sentence(finding(kind), "zh")
    assert re.search("[一-鿿]", said)
    assert not re.search(r"\b(adjust|avoid|required|special|IVP|contraindicated|below)\b", said)


def test_the_kidneys_say_value_limit_and_what_to_do_and_no_other_note(languages: Languages) -> None:
    said = sentence(finding(Kind.RENAL), "zh")
    assert said == "CrCl 39，低于界限 50 mL/min：按说明书减量或延长间隔"
    assert NOTE not in finding_words(finding(Kind.RENAL), "zh")


def test_a_route_says_what_was_ordered_and_what_the_product_is_for(languages: Languages) -> None:
    said = sentence(finding(Kind.ROUTE), "zh")
    assert "静脉推注" in said
    assert "口服" in said


def test_english_rule_text_stands_apart_from_the_sentence(languages: Languages) -> None:
    found = finding(Kind.ALLERGY, effect_en="same class")
    assert "same class" not in sentence(found, "zh")
    assert "same class" in source_words(found, "zh")


def test_what_was_not_checked_is_never_scrolled_away(theme: Theme, languages: Languages) -> None:
    panel = CheckPanel(theme)
    report = CheckReport(
        findings=tuple(finding(kind) for kind in Kind),
        not_checked=(NotChecked(kind=Kind.ANTIBIOTIC, gap=Gap.PRIVILEGE_UNKNOWN, order="0"),),
        pack_version="1",
    )
    panel.show_check(Checked(report=report))
    panel.setFixedSize(420, 200)
    panel.show()
    QTest.qWaitForWindowExposed(panel)
    item = panel._gap_rows.itemAt(0)
    row = item.widget() if item is not None else None
    assert row is not None
    bottom = row.mapTo(panel, row.rect().bottomLeft()).y()
    assert row.isVisible()
    assert not panel._scroll.isAncestorOf(row)
    assert bottom < panel.height()
    panel.close()
    panel.deleteLater()
