"""A signed repository of versions, made and kept by IT (docs/updates.md). Passphrase: $WARDLIGHT_UPDATE_PASSPHRASE, else asked for.

    build/update_repository.py begin   --repository R --keys K [--ring pilot --ring early --ring all]
    build/update_repository.py add     --repository R --keys K --program FOLDER [--platform linux-x86_64]
    build/update_repository.py give    --repository R --keys K --ring pilot --version 1.2.0
    build/update_repository.py renew   --repository R --keys K          a job each day: stations say so after 14 days without
    build/update_repository.py renew-root | replace-key NAME | show

R is served as plain files over https. K never lies where stations read; `stamps.pem` alone is needed by `renew`.
"""

import argparse
import getpass
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from client.errors import WardlightError  # noqa: E402  # found only now
from client.updates.making import Making, digest_of  # noqa: E402
from client.updates.offers import RINGS  # noqa: E402

PASSPHRASE = "WARDLIGHT_UPDATE_PASSPHRASE"  # noqa: S105  # the variable's name


def main(argv: list[str]) -> int:
    asked = _parser().parse_args(argv)
    words = os.environ.get(PASSPHRASE) or ("" if asked.act == "show" else getpass.getpass("passphrase of the keys: "))
    made = Making(asked.repository, asked.keys, words)
    try:
        print(_done(asked, made))
    except WardlightError as error:
        print(f"update_repository: {' '.join(error.facts)}", file=sys.stderr)
        return 2
    return 0


def _done(asked: argparse.Namespace, made: Making) -> str:
    if asked.act == "begin":
        root = made.begin(tuple(asked.ring or RINGS))
        return f"root: {root}\nSHA-256: {digest_of(root)}\nput it on the stations and name it in [update] root"
    if asked.act == "add":
        version, form = facts_of(asked.program)
        return f"{made.add(version, asked.program, form, asked.platform)} (store form {form})"
    if asked.act == "give":
        for ring in asked.ring:
            made.give(ring, asked.version)
    elif asked.act == "renew":
        made.renew()
    elif asked.act == "renew-root":
        made.renew_root()
    elif asked.act == "replace-key":
        made.replace_key(asked.name)
    return "\n".join(f"{ring}: {version or '-'}" for ring, version in sorted(made.offered().items()))


def facts_of(program: Path) -> tuple[str, int]:
    """Its version and the form of its store, as the program itself says them."""
    name = "wardlight.exe" if (program / "wardlight.exe").exists() else "wardlight"
    version = _said(program / name, "--version").split()[-1]
    return version, int(_said(program / name, "update", "--form"))


def _said(program: Path, *words: str) -> str:
    return subprocess.run(
        [str(program), *words], capture_output=True, text=True, check=True, timeout=120
    ).stdout.strip()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="build/update_repository.py", description=(__doc__ or "").splitlines()[0])
    acts = parser.add_subparsers(dest="act", required=True)
    for act, told in (
        ("begin", "keys and an empty repository"),
        ("add", "a version: the folder of a bundle (build/dist/wardlight)"),
        ("give", "offer a version to rings"),
        ("renew", "the short-lived stamps anew"),
        ("renew-root", "the root for two years more"),
        ("replace-key", "a new key in the place of a lost one"),
        ("show", "which ring is offered which version"),
    ):
        one = acts.add_parser(act, help=told)
        one.add_argument("--repository", type=Path, required=True)
        one.add_argument("--keys", type=Path, required=act != "show", default=Path())
        if act in {"begin", "give"}:
            one.add_argument("--ring", action="append", required=act == "give")
        if act == "add":
            one.add_argument("--program", type=Path, required=True)
            one.add_argument("--platform", default="", help="default: that of this PC")
        if act == "give":
            one.add_argument("--version", required=True)
        if act == "replace-key":
            one.add_argument("name", help="root, targets, stamps or ring-NAME")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
