"""The documents say what there is: the crash table names tests that exist, the page for the ward is one page in both languages."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
LEAFLETS = ("emergency.md", "emergency.zh-CN.md")
NAMED = re.compile(r"`(tests/[\w/]+\.py)(?:::(\w+))?`")
LINKED = re.compile(r"\]\(([^)#]+)\)")


def _text(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


def test_every_test_that_the_protocol_names_exists() -> None:
    found = NAMED.findall(_text("emergency-protocol.md"))
    assert len(found) > 15
    lost = [
        f"{path}::{name}"
        for path, name in found
        if not (ROOT / path).is_file() or (name and f"def {name}(" not in (ROOT / path).read_text(encoding="utf-8"))
    ]
    assert lost == []


@pytest.mark.parametrize(
    "name", ["emergency.md", "emergency.zh-CN.md", "emergency-protocol.md", "../README.md", "../README.zh-CN.md"]
)
def test_what_a_document_links_to_is_there(name: str) -> None:
    place = (DOCS / name).resolve()
    links = [link for link in LINKED.findall(place.read_text(encoding="utf-8")) if "://" not in link]
    assert [link for link in links if not (place.parent / link).exists()] == []


def _shape(text: str) -> list[tuple[str, int]]:
    """Of each section: how its lines begin, and how many."""
    parts = re.split(r"^## .*$", text, flags=re.MULTILINE)[1:]
    return [("".join(line[:1] for line in part.splitlines() if line), part.count("**")) for part in parts]


def test_the_page_for_the_ward_says_the_same_in_both_languages() -> None:
    english, chinese = (_shape(_text(name)) for name in LEAFLETS)
    assert len(english) == 5
    assert english == chinese
    keys = [sorted(re.findall(r"F\d+|Ctrl(?: Alt)? \w|Alt \w", _text(name))) for name in LEAFLETS]
    assert keys[0] == keys[1]


def test_the_page_for_the_ward_is_one_sheet_of_a4_in_both_languages(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, str(ROOT / "build" / "leaflet.py"), str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    assert {place.name for place in tmp_path.glob("*.pdf")} == {"emergency.pdf", "emergency.zh-CN.pdf"}


GUIDES = ("clinicians.md", "clinicians.zh-CN.md")
KEYS = re.compile(r"`((?:Ctrl|Alt|Shift) [^`\s]+|F\d+|[A-Z0-9])`")
PICTURES = re.compile(r"!\[[^\]]*\]\(([^)]+\.png)\)")


@pytest.mark.parametrize("name", [*GUIDES, "connecting.md"])
def test_what_a_guide_links_to_is_there(name: str) -> None:
    links = [link for link in LINKED.findall(_text(name)) if "://" not in link]
    assert links
    assert [link for link in links if not (DOCS / link).exists()] == []


def test_the_guide_for_clinicians_says_the_same_in_both_languages() -> None:
    english, chinese = (_text(name) for name in GUIDES)
    assert KEYS.findall(english) == KEYS.findall(chinese)
    assert [line.count("**") for line in english.splitlines()] == [line.count("**") for line in chinese.splitlines()]
    shown = [[Path(place).name for place in PICTURES.findall(text)] for text in (english, chinese)]
    assert shown[0] == shown[1]
    assert len(shown[0]) >= 6


def test_the_pictures_of_a_guide_are_of_its_language_made_by_one_command_and_small() -> None:
    made = re.search(r"^guide := (.*)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert made is not None
    names = {f"{name}.png" for name in made[1].split()}
    for guide, language in zip(GUIDES, ("en", "zh_CN"), strict=True):
        places = [DOCS / place for place in PICTURES.findall(_text(guide))]
        assert {place.parent.name for place in places} == {language}
        assert {place.name for place in places} == names
        assert [place.name for place in places if place.stat().st_size > 200_000] == []
