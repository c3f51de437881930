"""Words for taking another role at the same PC. Refuses to name a role that has no window."""

from PySide6.QtCore import QCoreApplication

from client.records import Role


def switch_words(role: Role) -> str:
    translate = QCoreApplication.translate
    if role is Role.DOCTOR:
        return translate("Roles", "Go on as doctor (password again)")
    return translate("Roles", "Go on as nurse (password again)")
