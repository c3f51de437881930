"""Every sentence of the windows has a finished Chinese translation; whatever is translated, in any language, puts in the same values.

Runs Qt's own extractor. How much of the other languages there is: `python build/translations.py figures`.
"""

import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.architecture.sources import ROOT, project_files

PLACEHOLDER = re.compile(r"%L?\d+|%n|\{\w*\}")
FINISHED_IN = ("zh_CN",)
COUNTED = ("zh_TW", "pt_PT")
"""May lack a sentence, which is then said in the language it falls back to."""

Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One source sentence with its translations: several where a plural has several forms, none where unfinished."""

    translations: tuple[str, ...]


def _messages(path: Path) -> dict[Key, Message]:
    """Context, source and comment of every living message of a .ts file."""
    found = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314  # our own files
        for message in context.iter("message"):
            translation = message.find("translation")
            state = translation.get("type") if translation is not None else "unfinished"
            if state in {"vanished", "obsolete"}:
                continue
            key = (context.findtext("name") or "", message.findtext("source") or "", message.findtext("comment") or "")
            forms = [] if translation is None or state == "unfinished" else _forms(translation)
            found[key] = Message(translations=tuple(forms))
    return found


def _forms(translation: ET.Element) -> list[str]:
    plurals = [form.text or "" for form in translation.iter("numerusform")]
    return plurals or [translation.text or ""]


def _is_finished(key: Key, message: Message | None) -> bool:
    if message is None or not message.translations or not all(text.strip() for text in message.translations):
        return False
    wanted = set(PLACEHOLDER.findall(key[1])) - {"%n"}
    return all(set(PLACEHOLDER.findall(text)) - {"%n"} == wanted for text in message.translations)


def _extract(files: list[str], target: Path) -> dict[Key, Message]:
    extractor = Path(sys.executable).parent / "pyside6-lupdate"
    command = [str(extractor), *files, "-no-obsolete", "-source-language", "en", "-ts", str(target)]
    subprocess.run(command, cwd=ROOT, capture_output=True, check=True, timeout=120)
    return _messages(target)


@pytest.fixture(scope="module")
def spoken(tmp_path_factory: pytest.TempPathFactory) -> dict[Key, Message]:
    """Every sentence that the windows ask Qt to translate."""
    files = [name for name in project_files() if name.startswith("ui/") and name.endswith(".py")]
    if not files:
        return {}
    return _extract(files, tmp_path_factory.mktemp("translations") / "source.ts")


def _committed(language: str) -> dict[Key, Message]:
    """Without the words of Qt itself (`qt_...`), which Qt does not ship in every language."""
    every = (name for name in project_files() if name.startswith("resources/") and name.endswith(f"{language}.ts"))
    names = [name for name in every if not Path(name).name.startswith("qt_")]
    return {key: message for name in names for key, message in _messages(ROOT / name).items()}


@pytest.mark.parametrize("language", FINISHED_IN)
def test_every_sentence_has_a_finished_translation(language: str, spoken: dict[Key, Message]) -> None:
    committed = _committed(language)
    assert [key for key in spoken if not _is_finished(key, committed.get(key))] == []


@pytest.mark.parametrize("language", COUNTED)
def test_what_is_translated_puts_in_what_the_sentence_puts_in(language: str, spoken: dict[Key, Message]) -> None:
    committed = _committed(language)
    begun = {key: message for key, message in committed.items() if any(text.strip() for text in message.translations)}
    assert [key for key, message in begun.items() if not _is_finished(key, message)] == []
    assert len(begun) > len(spoken) / 2, "a language that is offered says most of the program"


@pytest.mark.parametrize("language", [*FINISHED_IN, *COUNTED])
def test_no_translation_is_left_of_a_sentence_that_is_gone(language: str, spoken: dict[Key, Message]) -> None:
    assert [key for key in _committed(language) if key not in spoken] == []


def test_every_sentence_belongs_to_a_class_or_a_named_context(spoken: dict[Key, Message]) -> None:
    """The extractor takes the receiver's name as context: ``widget.tr("...")`` would never be found again at run time."""
    assert sorted({context for context, _, _ in spoken if not context.lstrip("_")[:1].isupper()}) == []


def test_the_extractor_sees_both_ways_of_asking(tmp_path: Path) -> None:
    asks = tmp_path / "asks.py"
    asks.write_text(
        "from PySide6.QtCore import QCoreApplication, QObject\n\n\nclass Bell(QObject):\n"
        '    def words(self):\n        return self.tr("Bed {0}")\n\n\n'
        'def words():\n    return QCoreApplication.translate("Ward", "Patient")\n',
        encoding="utf-8",
    )
    assert set(_extract([str(asks)], tmp_path / "asks.ts")) == {("Bell", "Bed {0}", ""), ("Ward", "Patient", "")}


@pytest.mark.parametrize(
    ("translations", "is_finished"),
    [(("{0} 床",), True), (("床",), False), (("",), False), ((), False), (("{0} 床", "{0} 床"), True)],
)
def test_a_translation_is_finished_only_with_the_same_placeholders(
    translations: tuple[str, ...], is_finished: bool
) -> None:
    assert _is_finished(("Bell", "Bed {0}", ""), Message(translations=translations)) is is_finished


def test_a_missing_translation_is_not_finished() -> None:
    assert not _is_finished(("Bell", "Bed", ""), None)
