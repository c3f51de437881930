"""The page for the ward as PDF, in both languages: docs/emergency*.md on one sheet of A4 each.

.venv/bin/python build/leaflet.py [FOLDER]      out/leaflet/emergency.pdf, emergency.zh-CN.pdf; 1 where one would need two pages
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFont, QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument

DOCS = Path(__file__).parents[1] / "docs"
NAMES = ("emergency.md", "emergency.zh-CN.md")
MARGIN_MM, POINTS, DPI = 12.0, 9.5, 300


def written(name: str, place: Path) -> int:
    """Writes the PDF; of how many pages."""
    writer = QPdfWriter(str(place))
    writer.setResolution(DPI)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
        )
    )
    document = QTextDocument()
    document.setDocumentMargin(0)
    font = QFont(["Noto Sans CJK SC", "Noto Sans"])
    font.setPointSizeF(POINTS)
    document.setDefaultFont(font)
    document.documentLayout().setPaintDevice(writer)
    document.setMarkdown((DOCS / name).read_text(encoding="utf-8"))
    document.setPageSize(writer.pageLayout().paintRectPixels(DPI).size().toSizeF())
    document.print_(writer)
    return document.pageCount()


def main(folder: Path) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _application = QGuiApplication(sys.argv[:1])
    folder.mkdir(parents=True, exist_ok=True)
    pages = {name: written(name, folder / f"{Path(name).stem}.pdf") for name in NAMES}
    for name, count in pages.items():
        sys.stdout.write(f"{folder / f'{Path(name).stem}.pdf'}: {count} page{'s' if count > 1 else ''}\n")
    return 0 if set(pages.values()) == {1} else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("out/leaflet")))
