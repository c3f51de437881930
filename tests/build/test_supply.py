"""What is shipped: every licence was looked at, the parts list is whole, and what could not be audited is never called audited."""

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.architecture.sources import ROOT

NOWHERE = "http://127.0.0.1:9"


def _script(name: str) -> ModuleType:
    place = ROOT / "build" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"build_{name}", place)
    assert spec is not None
    assert spec.loader is not None
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


def _run(name: str, *options: str, **more: str) -> tuple[int, str]:
    command = [sys.executable, str(ROOT / "build" / f"{name}.py"), *options]
    run = subprocess.run(
        command, cwd=ROOT, env={**os.environ, **more}, capture_output=True, text=True, check=False, timeout=200
    )
    return run.returncode, run.stdout + run.stderr


def test_every_installed_package_has_a_licence_that_a_hospital_may_be_given() -> None:
    status, said = _run("licences")
    assert status == 0, said
    assert "0 not allowed" in said


@pytest.mark.parametrize(
    ("words", "is_good"),
    [
        ("MIT", True),
        ("Apache-2.0 OR BSD-3-Clause", True),
        ("MPL-2.0 AND (Apache-2.0 OR MIT)", True),
        ("GPL-3.0-only", False),
        ("AGPL-3.0", False),
        ("MIT AND GPL-3.0-only", False),
        ("GPL-3.0-only OR MIT", True),
        ("MPL-2.0 AND (GPL-3.0-only OR SSPL-1.0)", False),
        ("Proprietary", False),
        ("", False),
        ("()", False),
    ],
)
def test_a_licence_is_allowed_only_where_each_part_of_it_is(words: str, is_good: bool) -> None:
    licences = _script("licences")
    assert licences.is_allowed(words, licences.FREE) is is_good


def test_the_parts_list_names_every_shipped_package_with_its_files(tmp_path: Path) -> None:
    status, said = _run("sbom", "--out", str(tmp_path / "sbom.json"))
    assert status == 0, said
    found: dict[str, Any] = json.loads((tmp_path / "sbom.json").read_text(encoding="utf-8"))
    assert (found["bomFormat"], found["metadata"]["component"]["name"]) == ("CycloneDX", "wardlight")
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    pins = {
        line.partition(" ")[0].partition(";")[0] for line in lock.splitlines() if "==" in line and line[0].isalnum()
    }
    assert len(found["components"]) == len(pins)
    assert all(one["properties"] for one in found["components"])
    assert sum(len(one["properties"]) for one in found["components"]) == lock.count("--hash=sha256:")


def test_without_a_network_nothing_is_called_audited(tmp_path: Path) -> None:
    out = tmp_path / "audit.json"
    away = {"HTTPS_PROXY": NOWHERE, "HTTP_PROXY": NOWHERE, "https_proxy": NOWHERE, "NO_PROXY": "", "no_proxy": ""}
    status, said = _run("audit", "--must", "--out", str(out), **away)
    assert status == 3, said
    assert "NOT AUDITED" in said
    assert not out.exists()


def test_a_package_that_was_left_out_of_the_answer_is_not_audited_and_a_fault_is_said() -> None:
    audit = _script("audit")
    fault = {"id": "X-1", "fix_versions": []}
    answer = {"dependencies": [{"name": "a", "skip_reason": "?"}, {"name": "b", "version": "1", "vulns": [fault]}]}
    assert audit.skipped_in(answer) == ["a"]
    assert [one["id"] for one in audit.faults_in(answer, "requirements.lock")] == ["X-1"]


def test_a_fault_that_was_found_is_said_although_the_second_lock_could_not_be_asked_about(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    audit = _script("audit")
    fault = {"id": "X-1", "fix_versions": ["2"]}
    answers = iter([{"dependencies": [{"name": "b", "version": "1", "vulns": [fault]}]}, None])
    monkeypatch.setattr(audit, "asked_of", lambda _: next(answers))
    monkeypatch.setattr(sys, "argv", ["audit", "--out", str(tmp_path / "audit.json")])
    assert audit.main() == 1
    told = capsys.readouterr().out
    assert "NOT AUDITED" in told
    assert "known fault: b 1: X-1" in told
    assert not (tmp_path / "audit.json").exists()
