import json
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from offline.simulation.main import main

ROOT = Path(__file__).parents[3]


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@pytest.fixture
def empty_server(tmp_path: Path) -> Iterator[str]:
    """A practice server without a hospital, as its own process."""
    port = _free_port()
    words = ["--data", str(tmp_path / "data"), "--port", str(port), "--open", "--empty"]
    command = [sys.executable, "-m", "practice", *words]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        yield f"http://127.0.0.1:{port}/fhir"
        process.kill()


def _ran(base: str, out: Path, capsys: pytest.CaptureFixture[str], *more: str) -> tuple[int, dict[str, object]]:
    words = ["--central", base, "--stations", "2", "--commands", "12", "--seed", "3", "--out", str(out)]
    status = main([*words, "--deadline", "60", *more])
    return status, json.loads(capsys.readouterr().out)


def test_on_an_empty_server_a_ward_is_made_and_everything_is_there_exactly_once(
    empty_server: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, told = _ran(empty_server, tmp_path / "o.jsonl", capsys)
    assert (status, told["commands"], told["states"]) == (0, 12, {"confirmed": 12})
    lines = [json.loads(line) for line in (tmp_path / "o.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len({line["command"] for line in lines}) == 12
    for line in lines:
        found = httpx.get(f"{empty_server}/{line['resource_type']}", params={"identifier": line["identifier"]}).json()
        assert len(found["entry"]) == 1
        assert line["confirmed_ms"] >= 0


def test_a_configuration_that_cannot_be_used_is_status_two(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config = tmp_path / "c.toml"
    config.write_text("nonsense = 1\n", encoding="utf-8")
    words = ["--central", "http://127.0.0.1:9/fhir", "--stations", "1", "--commands", "1", "--deadline", "5"]
    assert main([*words, "--out", str(tmp_path / "o"), "--config", str(config)]) == 2
    assert "'config' cannot be used" in capsys.readouterr().err


def test_with_no_central_at_all_the_deadline_ends_the_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    base = f"http://127.0.0.1:{_free_port()}/fhir"
    words = ["--central", base, "--stations", "1", "--commands", "1", "--deadline", "1", "--out", str(tmp_path / "o")]
    assert main(words) == 1
    told = capsys.readouterr()
    assert json.loads(told.out)["commands"] == 0
    assert f"{base} did not answer" in told.err


@pytest.mark.parametrize(("ward", "why"), [("NOPE", "no such Location"), ("EMPTY", "nobody is on that ward")])
def test_a_ward_that_is_not_there_or_empty_is_refused_and_nothing_is_made_at_central(
    empty_server: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], ward: str, why: str
) -> None:
    place = {"resourceType": "Location", "id": "EMPTY", "status": "active", "name": "Empty ward"}
    httpx.put(f"{empty_server}/Location/EMPTY", json=place).raise_for_status()
    config = tmp_path / "c.toml"
    config.write_text(f'ward = "{ward}"\n', encoding="utf-8")
    words = ["--central", empty_server, "--stations", "1", "--commands", "1", "--deadline", "60"]
    assert main([*words, "--out", str(tmp_path / "o"), "--config", str(config)]) == 2
    assert why in capsys.readouterr().err
    totals = {kind: httpx.get(f"{empty_server}/{kind}").json()["total"] for kind in ("Patient", "Location", "Device")}
    assert totals == {"Patient": 0, "Location": 1, "Device": 0}


def test_a_report_that_cannot_be_written_is_refused_before_anything_is_done(
    empty_server: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    words = ["--central", empty_server, "--stations", "1", "--commands", "1", "--deadline", "60"]
    assert main([*words, "--out", str(tmp_path / "file" / "o.jsonl")]) == 2
    assert "'out' cannot be used" in capsys.readouterr().err
    assert httpx.get(f"{empty_server}/Patient").json()["total"] == 0


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_run_that_is_told_to_end_leaves_a_line_for_every_command_and_the_summary(
    empty_server: str, tmp_path: Path, number: signal.Signals
) -> None:
    out = tmp_path / "o.jsonl"
    words = ["--central", empty_server, "--stations", "2", "--commands", "100000", "--rate", "20", "--out", str(out)]
    command = [sys.executable, "-m", "offline.simulation.main", *words, "--deadline", "500000"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as run:
        while not out.exists() or out.stat().st_size == 0:
            assert run.poll() is None
        run.send_signal(number)
        told, said = run.communicate()
    lines = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert run.returncode == 1
    assert json.loads(told)["commands"] == len({line["command"] for line in lines}) == len(lines) > 0
    assert "told to end" in said
    assert "Traceback" not in said


def test_a_knowledge_pack_that_is_none_is_refused_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--central", "http://127.0.0.1:9/fhir", "--stations", "1", "--commands", "1", "--deadline", "5"]
    assert main([*words, "--out", str(tmp_path / "o"), "--pack", str(tmp_path)]) == 2
    assert "knowledge pack" in capsys.readouterr().err
