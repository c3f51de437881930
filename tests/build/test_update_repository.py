"""The repository as IT makes it, by the commands of docs/updates.md."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from client.updates.repository import Repository
from offline.store.migrations import STEPS
from tests.support.two_versions import PASSPHRASE, tree

ROOT = Path(__file__).parents[2]


def done(folder: Path, act: str, *words: str, phrase: str = PASSPHRASE) -> tuple[int, str]:
    where = ["--repository", str(folder / "repository"), "--keys", str(folder / "keys")]
    found = subprocess.run(
        [sys.executable, "build/update_repository.py", act, *where, *words],
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "HOME": str(folder), "WARDLIGHT_UPDATE_PASSPHRASE": phrase},
        capture_output=True,
        text=True,
        check=False,
    )
    return found.returncode, found.stdout + found.stderr


def test_from_nothing_to_a_version_that_a_ring_is_offered(tmp_path: Path) -> None:
    status, told = done(tmp_path, "begin")
    assert (status, "SHA-256" in told) == (0, True), told
    tree(tmp_path / "program", "1.2.0")
    status, told = done(tmp_path, "add", "--program", str(tmp_path / "program"), "--platform", "linux-x86_64")
    assert (status, f"store form {len(STEPS)}" in told, "wardlight-1.2.0" in told) == (0, True, True), told
    assert done(tmp_path, "give", "--ring", "pilot", "--version", "1.2.0") == (0, "all: -\nearly: -\npilot: 1.2.0\n")
    assert done(tmp_path, "give", "--ring", "pilot", "--version", "1.3.0")[0] == 2
    assert done(tmp_path, "replace-key", "ring-pilot")[0] == 0
    assert done(tmp_path, "renew-root")[0] == 0
    assert done(tmp_path, "renew", phrase="another passphrase") == (2, "update_repository: key-unreadable stamps.pem\n")
    assert done(tmp_path, "renew") == done(tmp_path, "show") == (0, "all: -\nearly: -\npilot: 1.2.0\n")
    root = (tmp_path / "repository/metadata/1.root.json").read_bytes()

    def read(url: str) -> Iterator[bytes]:
        place = tmp_path / "repository" / url.removeprefix("https://u.test/")
        if not place.exists():
            raise FileNotFoundError
        yield place.read_bytes()

    pc = Repository("https://u.test", tmp_path / "pc", root, read)
    assert pc.offered("pilot")[1].schema == len(STEPS)
