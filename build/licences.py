"""Licences of everything installed, by its own metadata, against what a hospital may be given; refuses a licence nobody looked at.

    python build/licences.py [--all]      --all: one line for each package

Exit status 1 for a package whose licence is not in the list, or that names none and is not in the list of those that were read by hand.
What the locks name for other systems and is not installed here is listed as not read.
"""

import re
import sys
from importlib.metadata import Distribution, distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SHIPPED, TOOLS = ROOT / "requirements.lock", ROOT / "requirements-dev.lock"
_PIN = re.compile(r"^([A-Za-z0-9][\w.-]*)(?:\[[\w,-]+\])?==([\w.+!-]+)")

FREE = {
    *("mit", "mit-0", "mit license", "the mit license (mit)", "mit no attribution", "isc", "zlib", "0bsd", "unlicense"),
    *(
        "bsd",
        "bsd license",
        "bsd-2-clause",
        "bsd-3-clause",
        "3-clause bsd license",
        "bsd 3-clause",
        "simplified bsd",
        "dual license",
    ),
    *(
        "apache-2.0",
        "apache license 2.0",
        "apache software license",
        "apache license, version 2.0",
        "apache 2.0",
        "apache 2",
    ),
    *("psf-2.0", "python software foundation license", "python-2.0", "cnri-python", "public domain", "blueoak-1.0.0"),
    *("mpl-2.0", "mozilla public license 2.0 (mpl 2.0)", "lgpl-3.0-only", "lgpl-3.0"),
}
"""In what is shipped: permissive ones, the MPL used unmodified, and the LGPL of Qt (docs/dependencies.md)."""
TOOL = {*FREE, "gpl-2.0-or-later", "gpl-2.0-only", "lgpl"}
"""Also of tools that are not shipped: of PyInstaller, whose exception leaves its bundles free."""
BY_HAND = {
    "sqlcipher3": "zlib",
    "sqlite-fts4": "apache-2.0",
    "pyside6-essentials": "lgpl-3.0-only",
    "shiboken6": "lgpl-3.0-only",
    "click-default-group": "public domain",
    "pyinstaller": "gpl-2.0-or-later",
    "pyinstaller-hooks-contrib": "apache-2.0",
    "python-dateutil": "apache-2.0",
}
"""Read in the package itself, because its metadata name none, several as one text, or a choice."""


def main(argv: list[str]) -> int:
    shipped, every = _pins(SHIPPED), _pins(TOOLS)
    installed = {_plain(one.metadata["Name"]): one for one in distributions()}
    wrong = []
    for name in sorted(every):
        if name not in installed:
            print(f"  not read: {name} is not for this system")
            continue
        words = licence_of(name, installed[name])
        is_good = is_allowed(words, FREE if name in shipped else TOOL)
        if "--all" in argv:
            print(f"  {name:<28} {'shipped' if name in shipped else 'tool':<8} {words or 'none named'}")
        if not is_good:
            wrong.append(f"{name}: {words or 'names no licence'}")
    for line in wrong:
        print(f"licence not allowed: {line}")
    print(f"licences: {len(every)} packages, {len(shipped)} of them shipped, {len(wrong)} not allowed")
    return 1 if wrong else 0


def licence_of(name: str, one: Distribution) -> str:
    """The expression, else the trove classifiers, else the short text; empty where nothing says it."""
    if name in BY_HAND:
        return BY_HAND[name]
    if found := one.metadata.get("License-Expression"):
        return str(found)
    classified = [
        each.rpartition("::")[2].strip()
        for each in one.metadata.get_all("Classifier") or ()
        if each.startswith("License ::") and each.rpartition("::")[2].strip() != "OSI Approved"
    ]
    if classified:
        return " OR ".join(classified)
    said = (one.metadata.get("License") or "").strip()
    return said if len(said) < 80 else ""


def is_allowed(words: str, allowed: set[str]) -> bool:
    """Of what stands with OR one has to be allowed, of what stands with AND all; brackets as in an SPDX expression."""
    bare = words.lower().strip()
    if bare in allowed:
        return True
    for word, enough in ((" or ", any), (" and ", all)):
        parts = _parted(bare, word)
        if len(parts) > 1:
            return enough(is_allowed(each, allowed) for each in parts)
    return bare.startswith("(") and bare.endswith(")") and is_allowed(bare[1:-1], allowed)


def _parted(words: str, word: str) -> list[str]:
    """Split where no bracket is open."""
    parts, depth, begin = [], 0, 0
    for at, sign in enumerate(words):
        depth += (sign == "(") - (sign == ")")
        if depth == 0 and words.startswith(word, at):
            parts.append(words[begin:at])
            begin = at + len(word)
    return [*parts, words[begin:]]


def _pins(lock: Path) -> dict[str, str]:
    found = (_PIN.match(line) for line in lock.read_text(encoding="utf-8").splitlines())
    return {_plain(one[1]): one[2] for one in found if one}


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
