"""Pictures of the doctor's page at every width, language, theme and marking, to look at. Not a product feature.

.venv/bin/python -m tests.ui.doctor.look FOLDER
"""

import asyncio
import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.ui.doctor.clipping import clipped
from tests.ui.doctor.people import ZHAO
from tests.ui.doctor.stage import Stage
from tests.ui.examples import marking
from ui.language import Languages
from ui.marking.state import MarkingKind
from ui.theme.style import Style
from ui.theme.theme import Theme, ThemeName
from ui.theme.tokens import load_tokens

PLANS = ((2560, 1080), (1920, 1080), (1366, 768))


def save_all(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    theme = Theme(load_tokens())
    style = Style(app, theme)  # type: ignore[arg-type]  # a QApplication, as made here
    languages = Languages(app, theme, Path(tempfile.mkdtemp()))  # type: ignore[arg-type]  # the same
    for language in ("zh_CN", "en"):
        languages.use(language)
        for kind in (MarkingKind.NORMAL, MarkingKind.EMERGENCY):
            theme.set_marking(marking(kind))
            stage = Stage(theme, languages, is_emergency=kind is MarkingKind.EMERGENCY)
            stage.run(stage.page.model.open(ZHAO))
            for name in (ThemeName.LIGHT, ThemeName.DARK) if language == "zh_CN" else (ThemeName.LIGHT,):
                theme.set_name(name)
                for width, height in PLANS:
                    stage.size(width, height)
                    for step in ("rest", "typing", "drafts"):
                        stage.act(step)
                        app.processEvents()
                        stage.size(width, height)
                        place = folder / f"{language}-{kind}-{name}-{width}-{step}.png"
                        stage.window.grab().save(str(place))
                        for line in clipped(stage.window):
                            print(place.name, line)  # noqa: T201  # a tool for looking
            theme.set_name(ThemeName.LIGHT)
            stage.close()
    theme.changed.disconnect(style.apply)


if __name__ == "__main__":
    asyncio.set_event_loop(asyncio.new_event_loop())
    save_all(Path(sys.argv[1]))
