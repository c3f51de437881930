"""The hospital's own words, changed while the windows are open: signed ones are said at once, others change nothing and are named."""

import asyncio
import json
import shutil
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from ui.commands import sign
from ui.language import Languages
from ui.notices import Notices
from ui.settings import Settings, settings_of
from ui.trusted import trust_of_this_pc, words_of_site
from ui.workplace.words_watch import WordsWatch

WORDS = "a long passphrase"
TOML = """
[central]
url = "https://central.hospital.test/fhir"
[station]
code = "N3-D01"
ward = "Location/N3"
ward_code = "N3"
[site]
folder = "{folder}"
words = "n3-words"
"""


class Hospital:
    """Its IT at work, with the commands it has."""

    def __init__(self, folder: Path) -> None:
        self._key, self.words = folder / "site.key", folder / "share" / "n3-words"
        assert sign.main(["key", str(self._key)]) == 0
        assert sign.main(["trust", f"{self._key}.pub"]) == 0
        self.words.mkdir(parents=True)

    def write(self, language: str, words: str, source: str = "Rule pack") -> None:
        (self.words / f"{language}.json").write_text(json.dumps({"Check": {source: words}}), encoding="utf-8")

    def sign(self, number: int) -> None:
        assert sign.main(["language", str(self.words), "--key", str(self._key), "--number", str(number)]) == 0


@pytest.fixture
def hospital(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Hospital:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv(sign.PASSPHRASE_VARIABLE, WORDS)
    return Hospital(tmp_path)


@pytest.fixture
def settings(hospital: Hospital) -> Settings:
    return settings_of(tomllib.loads(TOML.format(folder=hospital.words.parent)))


@pytest.fixture
def watch(hospital: Hospital, settings: Settings, languages: Languages) -> WordsWatch:
    """As a station that was opened on the first set, in English."""
    hospital.write("en", "Ward rules")
    hospital.sign(1)
    words, refused = words_of_site(settings, trust_of_this_pc())
    assert refused is None
    languages.set_site(words)
    languages.use("en")
    return WordsWatch(settings, trust_of_this_pc, languages, Notices(languages), languages)


def said() -> str:
    return QCoreApplication.translate("Check", "Rule pack")


def told(watch: WordsWatch) -> list[str]:
    return [one.key for one in watch.notices.current()]


def test_a_newer_signed_set_is_in_the_open_windows_without_a_restart(hospital: Hospital, watch: WordsWatch) -> None:
    heard: list[object] = []
    watch.languages.changed.connect(heard.append)
    assert said() == "Ward rules"
    hospital.write("en", "Rules of the house")
    hospital.write("pt_PT", "Regras da casa")
    hospital.sign(2)
    asyncio.run(watch.look())
    assert said() == "Rules of the house"
    assert heard == ["en"], "every window sets its words again, once"
    with watch.languages.speaking("pt_PT"):
        assert said() == "Regras da casa", "and a print in another language, too"
    asyncio.run(watch.look())
    assert heard == ["en"], "what did not change is not taken twice"
    assert told(watch) == []


def test_what_was_changed_after_its_signature_changes_no_word_and_is_named_until_it_is_mended(
    hospital: Hospital, watch: WordsWatch
) -> None:
    hospital.write("en", "Rules of the house")
    hospital.sign(2)
    hospital.write("en", "Give what you like")
    asyncio.run(watch.look())
    assert said() == "Ward rules"
    assert told(watch) == ["NotSigned:signed-changed"]
    asyncio.run(watch.look())
    assert [one.count for one in watch.notices.current()] == [1], "looked at again, said once"
    hospital.write("en", "Rules of the house")
    asyncio.run(watch.look())
    assert said() == "Rules of the house", "the rest of it had not been copied yet"
    assert told(watch) == []


def test_an_older_set_laid_back_is_refused(hospital: Hospital, watch: WordsWatch, tmp_path: Path) -> None:
    shutil.copytree(hospital.words, tmp_path / "old")
    hospital.write("en", "Rules of the house")
    hospital.sign(2)
    asyncio.run(watch.look())
    shutil.copytree(tmp_path / "old", hospital.words, dirs_exist_ok=True)
    asyncio.run(watch.look())
    assert said() == "Rules of the house"
    assert told(watch) == ["NotSigned:signed-older"]


def test_a_share_that_is_away_changes_nothing(hospital: Hospital, watch: WordsWatch) -> None:
    shutil.rmtree(hospital.words)
    asyncio.run(watch.look())
    assert said() == "Ward rules"
    assert told(watch) == []
