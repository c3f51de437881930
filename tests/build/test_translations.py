"""What the keeper of the words says of a language that lacks some, and of words that put in other values."""

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.architecture.sources import ROOT


def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_translations", ROOT / "build" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


translations = _script()
SOURCE = 'from PySide6.QtCore import QObject\n\n\nclass Bell(QObject):\n    def words(self):\n        return self.tr("Bed {bed}")\n'


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program of one room that says one sentence."""
    (tmp_path / "ui" / "ward").mkdir(parents=True)
    (tmp_path / "words").mkdir()
    (tmp_path / "ui" / "ward" / "bell.py").write_text(SOURCE, encoding="utf-8")
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    monkeypatch.setattr(translations, "UI", tmp_path / "ui")
    monkeypatch.setattr(translations, "WORDS", tmp_path / "words")
    translations.collect("ward", [translations.place_of("ward", one) for one in translations.LANGUAGES])
    return tmp_path


def put(language: str, words: str) -> None:
    translations.fill(translations.place_of("ward", language), {"Bell": {"Bed {bed}": words}})


def test_simplified_chinese_must_be_whole_and_the_others_are_counted(house: Path) -> None:
    assert translations.check("ward") == ["ward: zh_CN: missing: Bell: Bed {bed}"]
    put("zh_CN", "{bed} 床")
    assert translations.check("ward") == []
    assert translations.missing("ward", "pt_PT") == ["ward: pt_PT: missing: Bell: Bed {bed}"]
    assert translations.figures(["ward"])[-2:] == ["zh_TW: 0 of 1 sentences, 0.0 %", "pt_PT: 0 of 1 sentences, 0.0 %"]
    put("pt_PT", "Cama {bed}")
    assert translations.missing("ward", "pt_PT") == []
    assert translations.figures(["ward"])[-1] == "pt_PT: 1 of 1 sentences, 100.0 %"


@pytest.mark.parametrize("words", ["Cama", "Cama {cama}", "Cama {bed} {x}"])
def test_words_that_put_in_something_else_are_refused_in_every_language(house: Path, words: str) -> None:
    put("zh_CN", "{bed} 床")
    put("pt_PT", words)
    assert translations.check("ward") == ["ward: pt_PT: other placeholders: Bell: Bed {bed}"]


def test_words_of_a_sentence_that_is_gone_are_named(house: Path) -> None:
    for language in translations.LANGUAGES:
        put(language, "{bed}")
    (house / "ui" / "ward" / "bell.py").write_text(SOURCE.replace("Bed {bed}", "{bed}"), encoding="utf-8")
    found = translations.check("ward")
    assert [line for line in found if "obsolete" in line] == [
        f"ward: {language}: obsolete: Bell: Bed {{bed}}" for language in translations.LANGUAGES
    ]


def test_the_figures_of_this_program_are_told_for_every_language() -> None:
    command = [sys.executable, str(ROOT / "build" / "translations.py"), "figures"]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert [line.split(":")[0] for line in told.splitlines() if line.endswith("%")] == list(translations.LANGUAGES)
