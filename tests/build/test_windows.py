"""The installers for Windows are compiled over a staged tree: for the whole PC, by replacing, away without a store. Not run here."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT

PLACE = ROOT / "build" / "package" / "windows"
WORDS = (PLACE / "wardlight.nsi").read_text("utf-8")
LANGUAGES = ("SIMPCHINESE", "ENGLISH", "TRADCHINESE", "PORTUGUESE")


def test_every_sentence_of_the_installer_is_there_in_each_language() -> None:
    said: dict[str, set[str]] = {}
    for name, language in re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\}", WORDS, re.MULTILINE):
        said.setdefault(name, set()).add(language)
    assert said.keys() >= {"OPEN", "FILES", "STAYS", "BITS"}
    assert {name: sorted(set(LANGUAGES) - found) for name, found in said.items() if found != set(LANGUAGES)} == {}


def test_it_is_for_the_whole_pc_silent_where_asked_and_touches_no_store() -> None:
    assert "RequestExecutionLevel admin" in WORDS
    assert WORDS.count("MessageBox") == WORDS.count("/SD IDOK"), "a box that a silent installation would wait at"
    removed = re.findall(r"^\s*(?:RMDir|Delete)(?: /r)? \"(.*)\"", WORDS, re.MULTILINE)
    assert removed
    assert all(one.startswith(("$INSTDIR", "$SMPROGRAMS\\Wardlight.lnk")) for one in removed)


@pytest.fixture
def compiled(tmp_path: Path) -> Path:
    tools = [name for name in ("makensis", "wixl", "wixl-heat", "msiinfo") if shutil.which(name) is None]
    if tools:
        pytest.skip(f"NOT RUN: {', '.join(tools)} missing (apt-get install -y nsis wixl msitools)")
    run = subprocess.run(
        ["sh", str(ROOT / "build" / "package" / "windows.sh"), str(tmp_path / "none")],
        env={**os.environ, "WARDLIGHT_OUT": str(tmp_path), "WARDLIGHT_SIGN": f"sh {_signer(tmp_path)}"},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    return tmp_path


def _signer(folder: Path) -> Path:
    """The hospital's own way of signing: here one that writes down what it was given."""
    place = folder / "sign.sh"
    place.write_text(f'#!/bin/sh\n[ -f "$1" ] && basename "$1" >>"{folder}/signed.txt"\n')
    return place


def test_both_installers_are_compiled_and_given_to_who_signs(compiled: Path) -> None:
    made = {one.suffix: one for one in (compiled / "windows").iterdir() if one.suffix in {".exe", ".msi"}}
    assert made[".exe"].read_bytes()[:2] == b"MZ"
    assert made[".msi"].read_bytes()[:4] == b"\xd0\xcf\x11\xe0"
    signed = (compiled / "signed.txt").read_text().split()
    assert {"wardlight.exe", made[".msi"].name} <= set(signed)
    assert any(one.endswith(".exe") and one != "wardlight.exe" for one in signed), "the installer itself"


def test_the_msi_replaces_an_older_version_and_refuses_to_go_back(compiled: Path) -> None:
    (msi,) = (compiled / "windows").glob("*.msi")

    def table(name: str) -> str:
        return subprocess.run(["msiinfo", "export", str(msi), name], capture_output=True, text=True, check=True).stdout

    assert "6E0F3C5B-3B0B-4F0B-9C0E-8B1B0B7A5D21" in table("Upgrade")
    assert "RemoveExistingProducts" in table("InstallExecuteSequence")
    assert "ALLUSERS\t1" in table("Property")
    assert "wardlight.exe" in table("File")
    assert "A newer Wardlight is installed" in table("LaunchCondition") + table("CustomAction") + table("Error")
