"""The real process on a real port: killed, taken down, cut, and listened to."""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
import websockets

from tests.practice.conftest import FHIR
from tests.practice.rows import bundle, order, patient, post


@dataclass(slots=True)
class Running:
    """One started server; `base` and `control` are its two addresses."""

    process: subprocess.Popen[str]
    base: str
    control: str

    def fault(self, **wanted: object) -> None:
        httpx.post(f"{self.control}/faults", json=wanted).raise_for_status()

    def counts(self) -> dict[str, int]:
        return dict(httpx.get(f"{self.control}/counts").json())


def start(folder: Path, port: int = 0) -> Running:
    command = [sys.executable, "-m", "practice", "--data", str(folder), "--port", str(port)]
    command += ["--open", "--empty", "--control-port", "0"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    _, _, addresses = process.stdout.readline().strip().partition(" ready at ")
    base, _, control = addresses.partition(" control ")
    return Running(process=process, base=base, control=control)


def stop(running: Running) -> int:
    running.process.terminate()
    status = running.process.wait(20)
    assert running.process.stdout is not None
    running.process.stdout.close()
    return status


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Running]:
    found = start(tmp_path / "data")
    yield found
    assert stop(found) == 0


def test_what_was_answered_survives_a_kill(tmp_path: Path) -> None:
    first = start(tmp_path / "data")
    answered: list[str] = []

    async def send(client: httpx.AsyncClient, number: int) -> None:
        rows = [post(order(f"{number}-{n}", "Patient/1"), f"identifier=urn:order|{number}-{n}") for n in range(4)]
        answer = await client.post(first.base, json=bundle(*rows))
        answered.extend(entry["response"]["location"] for entry in answer.json()["entry"])
        if len(answered) >= 80:
            first.process.kill()

    async def storm() -> None:
        async with httpx.AsyncClient(headers=FHIR) as client:
            await asyncio.gather(*(send(client, number) for number in range(200)), return_exceptions=True)

    asyncio.run(storm())
    stop(first)
    second = start(tmp_path / "data")
    try:
        assert len(answered) >= 80
        with httpx.Client() as client:
            for location in answered:
                assert client.get(f"{second.base}/{location}").status_code == 200
            total = client.get(f"{second.base}/MedicationRequest?_summary=count").json()["total"]
        assert total == second.counts()["MedicationRequest"]
        assert total % 4 == 0
    finally:
        stop(second)


def test_a_server_that_is_down_refuses_connections_and_comes_back_on_its_port(running: Running) -> None:
    with httpx.Client(headers=FHIR) as client:
        client.get(f"{running.base}/metadata")
        running.fault(down=True)
        for _ in range(2):
            with pytest.raises(httpx.TransportError):
                client.get(f"{running.base}/metadata")
        with pytest.raises(httpx.ConnectError):
            httpx.get(f"{running.base}/metadata")
        running.fault(clear=True)
        assert client.get(f"{running.base}/metadata").status_code == 200


def test_a_lost_answer_cuts_the_connection_after_the_commit(running: Running) -> None:
    running.fault(lose_answers=1)
    with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
        httpx.post(f"{running.base}/Patient", json=patient("1"), headers=FHIR)
    assert running.counts() == {"Patient": 1}
    condition = FHIR | {"If-None-Exist": "identifier=urn:ward|1"}
    assert httpx.post(f"{running.base}/Patient", json=patient("1"), headers=condition).status_code == 200


def test_a_hanging_server_takes_the_connection_and_says_nothing(running: Running) -> None:
    running.fault(hang=True)
    with pytest.raises(httpx.ReadTimeout):
        httpx.get(f"{running.base}/metadata", timeout=0.3)
    running.fault(hang=False)
    assert httpx.get(f"{running.base}/metadata").status_code == 200


def test_a_bound_socket_is_pinged_on_changes_that_match(running: Running) -> None:
    async def listen() -> list[str]:
        subscription = {
            "resourceType": "Subscription",
            "status": "requested",
            "reason": "test",
            "criteria": "MedicationRequest?patient=Patient/1",
            "channel": {"type": "websocket"},
        }
        async with httpx.AsyncClient(headers=FHIR) as client:
            made = (await client.post(f"{running.base}/Subscription", json=subscription)).json()
            address = f"{running.base.replace('http', 'ws')}/ws"
            async with websockets.connect(address) as socket:
                await socket.send("bind nobody")
                await socket.send(f"bind {made['id']}")
                heard = [str(await socket.recv()), str(await socket.recv())]
                for number, subject in enumerate(("Patient/2", "Patient/1")):
                    body = json.dumps(order(str(number), subject))
                    await client.post(f"{running.base}/MedicationRequest", content=body)
                heard.append(str(await socket.recv()))
                await client.delete(f"{running.base}/Subscription/{made['id']}")
                return [made["status"], *(text.replace(made["id"], "ID") for text in heard)]

    assert asyncio.run(listen()) == ["active", "error bind", "bound ID", "ping ID"]


STARTER = """
import asyncio, sys
from pathlib import Path
from ui.commands.hospital import start_hospital

async def main():
    hospital = await start_hospital(Path(sys.argv[1]))
    print(hospital.base, flush=True)
    await asyncio.sleep(60)

asyncio.run(main())
"""


def is_answering(base: str) -> bool:
    try:
        return httpx.get(f"{base}/metadata", timeout=5).status_code == 200
    except httpx.TransportError:
        return False


def test_a_hospital_ends_with_the_program_that_started_it_even_when_that_is_killed(tmp_path: Path) -> None:
    starter = subprocess.Popen([sys.executable, "-c", STARTER, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    assert starter.stdout is not None
    base = starter.stdout.readline().strip()
    assert is_answering(base)
    starter.kill()
    starter.wait()
    starter.stdout.close()
    ends = time.monotonic() + 20
    while is_answering(base) and time.monotonic() < ends:
        pass
    assert not is_answering(base)


def _refused(folder: Path, *words: str) -> str:
    command = [sys.executable, "-m", "practice", "--empty", "--open", *words]
    if "--data" not in words:
        command += ["--data", str(folder / "data")]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 2, ended.stderr
    assert "Traceback" not in ended.stderr
    return ended.stdout + ended.stderr


def test_a_port_that_cannot_be_had_is_said_in_words(running: Running, tmp_path: Path) -> None:
    taken = running.base.rsplit(":", 1)[1].partition("/")[0]
    assert f"cannot listen on 127.0.0.1:{taken}" in _refused(tmp_path, "--port", taken)
    assert f"cannot listen on 127.0.0.1:{taken}" in _refused(tmp_path, "--port", "0", "--control-port", taken)
    assert "0 to 65535" in _refused(tmp_path, "--port", "99999")


def test_a_folder_that_cannot_be_had_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert "cannot keep its database" in _refused(tmp_path, "--port", "0", "--data", str(tmp_path / "file"))
    assert "cannot keep its database" in _refused(tmp_path, "--port", "0", "--data", str(tmp_path / "file" / "in"))


def test_a_load_of_which_nothing_goes_in_is_no_success(tmp_path: Path) -> None:
    said = _refused(tmp_path, "--port", "0", "--load", str(tmp_path / "nowhere"))
    assert "refused nowhere: cannot be read" in said
    assert "nothing of what --load names could be loaded" in said


@pytest.mark.parametrize(
    ("port", "headers", "status"),
    [
        ("base", {}, 200),
        ("base", {"host": "evil.example"}, 403),
        ("base", {"host": "127.0.0.1.evil.example:80"}, 403),
        ("base", {"origin": "http://evil.example"}, 403),
        ("base", {"origin": "null"}, 403),
        ("control", {}, 200),
        ("control", {"authorization": "Basic Og=="}, 401),
        ("control", {"host": "evil.example"}, 403),
        ("control", {"origin": "http://evil.example"}, 403),
    ],
)
def test_no_port_of_the_hospital_answers_a_foreign_name_a_foreign_page_or_who_lacks_the_token(
    running: Running, port: str, headers: dict[str, str], status: int
) -> None:
    address = f"{running.base}/metadata" if port == "base" else f"{running.control}/counts"
    if "authorization" in headers:  # the address carries it otherwise
        address = "http://" + address.rpartition("@")[2]
    assert httpx.get(address, headers=headers).status_code == status


def test_each_run_has_a_token_of_its_own(tmp_path: Path) -> None:
    first = start(tmp_path / "data")
    assert stop(first) == 0
    again = start(tmp_path / "data")
    assert stop(again) == 0
    assert first.control.rpartition("@")[0] != again.control.rpartition("@")[0]
