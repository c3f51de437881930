"""Writes the table of docs/packages.md from what was built and proved here: `table.py`, after make package, package-test, package-legacy.

What was not built or not proved on this machine stands in it as that. Measures nothing itself.
"""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "packages.md"
BEGIN, END = "<!-- figures: build/package/table.py -->", "<!-- end of figures -->"
ROW = re.compile(r"^\| (?P<what>[^|]+?) \| (?P<figure>[^|]*?) \|$", re.MULTILINE)
NOT = {"figures.md": "not built here", "proof/figures.md": "not run here"}


def rows(folder: Path, name: str) -> dict[str, str]:
    """What a script wrote down; its heading left out."""
    place = folder / name
    text = place.read_text(encoding="utf-8") if place.exists() else ""
    found = {one["what"]: one["figure"] for one in ROW.finditer(text) if one["what"] not in {"what", "---"}}
    return found or {"—": NOT[name]}


def table(out: Path) -> str:
    """Both packages side by side, a row for every figure."""
    folders = {"Debian 12, Ubuntu 22.04 and later": out / "package", "older distributions": out / "legacy" / "package"}
    lines = ["| package | figure | here |", "|---|---|---|"]
    for title, folder in folders.items():
        for name in NOT:
            lines += [f"| {title} | {what} | {figure} |" for what, figure in rows(folder, name).items()]
    return "\n".join(lines)


def written(page: str, figures: str) -> str:
    """The page with these figures in the place of the last ones. Raises ValueError for a page without that place."""
    head, begun, rest = page.partition(BEGIN)
    _, ended, tail = rest.partition(END)
    if not begun or not ended:
        raise ValueError(f"{PAGE.name} has no place for figures")
    return f"{head}{BEGIN}\n\n{figures}\n\n{END}{tail}"


def main() -> int:
    figures = table(ROOT / "out")
    PAGE.write_text(written(PAGE.read_text(encoding="utf-8"), figures), encoding="utf-8")
    print(figures)
    return 0


if __name__ == "__main__":
    sys.exit(main())
