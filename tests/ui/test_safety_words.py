"""The words on which a life may hang, sentence by sentence, in every language; and no sentence that forbids loses its no."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication

from ui.language import Languages

WORDS = Path(__file__).resolve().parents[2] / "resources" / "translations"
EXACT = {
    ("Safety", "STOP"): ("阻止", "阻止", "PARE"),
    ("Bedside", "STOP: wrong patient"): ("停止：患者不符", "停止：患者不符", "PARE: doente errado"),
    ("Bedside", "STOP: do not give"): ("停止：不要给药", "停止：不要給藥", "PARE: não administre"),
    ("DuePage", "Not given"): ("未执行", "未執行", "Não administrada"),
    ("MarWords", "not given"): ("未给", "未給", "não administrada"),
    ("Centre", "not given"): ("未执行", "未執行", "não administrada"),
    ("PatientBanner", "Not recorded: ask before prescribing"): (
        "未记录：开药前请询问",
        "未記錄：開藥前請詢問",
        "Não registadas: pergunte antes de prescrever",
    ),
    ("PatientBanner", "No known allergies"): ("无已知过敏", "無已知過敏", "Sem alergias conhecidas"),
    ("Paper", "ALLERGY"): ("过敏", "過敏", "ALERGIA"),
    ("Paper", "ON HOLD"): ("暂缓", "暫緩", "EM SUSPENSO"),
    ("Labels", "NOT VERIFIED"): ("未核对", "未核對", "NÃO VERIFICADO"),
    ("OrderState", "Stopped"): ("已停止", "已停止", "Descontinuada"),
    ("OrderState", "Conflict"): ("有冲突", "有衝突", "Conflito"),
    ("SpecimenPage", "WRONG PATIENT. Not charted."): (
        "患者不对。未记录。",
        "患者不對。未記錄。",
        "DOENTE ERRADO. Não registado.",
    ),
    ("Notices", "This entry was NOT saved."): (
        "本次录入【未】保存。",
        "本次輸入【未】儲存。",
        "Este registo NÃO foi guardado.",
    ),
    ("Marking", "Emergency · since {since} · not confirmed by central"): (
        "应急 · 自 {since} · 未经中心确认",
        "應變 · 自 {since} · 未經中心確認",
        "Contingência · desde {since} · não confirmado pelo sistema central",
    ),
}
FORBIDS = re.compile(r"\b(?:do not|not given|nobody|never|no dose|nothing|wrong patient)", re.IGNORECASE)
IN_PORTUGUESE = re.compile(
    r"n[ãÃ]o|nunca|nenhum|ningu[ée]m|nada|sem\b|nem\b|errad|PARE|só\b|vazio|impede|NÃO|ERRADO", re.IGNORECASE
)


def written(language: str) -> Iterator[tuple[str, str]]:
    for place in sorted(WORDS.glob(f"*_{language}.ts")):
        for message in ET.parse(place).getroot().iter("message"):  # noqa: S314  # our own files
            yield message.findtext("source", ""), message.findtext("translation", "")


@pytest.mark.parametrize(("at", "language"), list(enumerate(("zh_CN", "zh_TW", "pt_PT"))))
def test_the_words_of_danger_are_these_and_no_others(languages: Languages, at: int, language: str) -> None:
    languages.use(language)
    said = {key: QCoreApplication.translate(*key) for key in EXACT}
    assert said == {key: words[at] for key, words in EXACT.items()}


def test_no_sentence_loses_its_no_on_the_way_into_portuguese() -> None:
    forbidding = [(source, words) for source, words in written("pt_PT") if words and FORBIDS.search(source)]
    assert len(forbidding) > 250
    assert [(source, words) for source, words in forbidding if not IN_PORTUGUESE.search(words)] == []


def test_what_tells_a_person_to_stop_tells_it_in_capitals_in_portuguese_too() -> None:
    stops = [words for source, words in written("pt_PT") if words and source.startswith("STOP: ")]
    assert len(stops) > 30
    assert [words for words in stops if not words.startswith("PARE: ")] == []
