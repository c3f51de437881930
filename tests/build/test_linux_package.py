"""The Debian package's own parts: which glibc its files ask for, what the desktop is told, what a removal may touch."""

import importlib.util
import re
import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import PySide6
import pytest

from offline.exporting import FORMAT
from tests.architecture.sources import ROOT

PLACE = ROOT / "build" / "package"
QT = Path(PySide6.__file__).parent / "Qt" / "lib"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture(scope="module")
def glibc() -> ModuleType:
    spec = importlib.util.spec_from_file_location("package_glibc", PLACE / "glibc.py")
    assert spec is not None
    assert spec.loader is not None
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


def _checked(*words: str) -> tuple[int, str]:
    run = subprocess.run(
        [sys.executable, str(PLACE / "glibc.py"), *words], capture_output=True, text=True, check=False, timeout=120
    )
    return run.returncode, run.stdout


def test_the_qt_of_the_lock_asks_for_more_than_an_older_distribution_has(glibc: ModuleType) -> None:
    """6.11.3 is made for glibc 2.34: the checker sees it, names the file, and refuses it for 2.31."""
    assert glibc.glibc_of((QT / "libQt6Core.so.6").resolve()) == (2, 34)
    status, said = _checked(str(QT), "--most", "2.31")
    assert status == 1
    assert re.search(r"^2\.34  libQt6Core\.so\.6", said, re.MULTILINE)
    assert _checked(str(QT), "--most", "2.35")[0] == 0


def test_what_is_no_library_is_passed_over_and_a_broken_one_is_not_called_well(
    glibc: ModuleType, tmp_path: Path
) -> None:
    (tmp_path / "words.txt").write_text("GLIBC_2.99", encoding="utf-8")
    assert _checked(str(tmp_path))[0] == 1, "a folder without any library proves nothing"
    whole = (QT / "libQt6Core.so.6").resolve().read_bytes()
    with pytest.raises(glibc.NotReadableError):
        glibc.needed(whole[:4096])


def test_the_bundle_on_this_disk_runs_on_ubuntu_22_04() -> None:
    bundle = ROOT / "build" / "dist" / "wardlight"
    if not bundle.exists():
        pytest.skip("NOT RUN: no bundle here (make package checks the one it builds)")
    status, said = _checked(str(bundle), "--most", "2.35")
    assert status == 0, said


def test_the_type_of_a_file_fits_the_name_and_the_content_of_an_export() -> None:
    kind = ET.parse(PLACE / "debian" / "wardlight.xml").getroot().find(f"{MIME}mime-type")  # noqa: S314  # our own file
    assert kind is not None
    glob, magic = kind.find(f"{MIME}glob"), kind.find(f"{MIME}magic/{MIME}match")
    assert glob is not None
    assert magic is not None
    proposed = "emergency-N3-D01-20261201-201500.json"  # ui/emergency/copies_model.py
    assert fnmatch(proposed, glob.attrib["pattern"])
    assert not fnmatch("settings.json", glob.attrib["pattern"])
    assert magic.attrib["value"] == f'"format":"{FORMAT}"'


def test_a_removal_or_a_purge_takes_no_store_away() -> None:
    for script in ("prerm", "postrm", "preinst", "postinst"):
        words = (PLACE / "debian" / script).read_text(encoding="utf-8")
        assert re.findall(r"^\s*rm .*$", words, re.MULTILINE) in ([], ["  rm -rf /etc/wardlight"]), script
        assert subprocess.run(["sh", "-n", str(PLACE / "debian" / script)], check=False).returncode == 0
