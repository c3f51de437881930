"""Which widgets of a test carry the style sheet: as in the program its windows alone, once the test shows nothing outside of one."""

from PySide6.QtWidgets import QApplication


def only_windows_have_sheets() -> None:
    """Takes away the sheet that the theme's fixture gives to widgets without a window. With it a page comes up several times slower."""
    app = QApplication.instance()
    if isinstance(app, QApplication) and app.styleSheet():
        app.setStyleSheet("")
