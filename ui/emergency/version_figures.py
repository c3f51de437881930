"""How a station stands with its version, in one line of the readiness card."""

from PySide6.QtCore import QCoreApplication


def version_figures(facts: tuple[str, ...]) -> str:
    """Facts: version, ring, how it stands, and the version that is offered."""
    running, ring, word, offered = facts
    said = {
        "up-to-date": QCoreApplication.translate("Centre", "the newest of its ring"),
        "ready": QCoreApplication.translate("Centre", "{version} takes over in a quiet minute"),
        "held": QCoreApplication.translate(
            "Centre", "{version} waits until all have signed out and nothing waits for central"
        ),
        "trouble": QCoreApplication.translate("Centre", "the last look for a newer one failed"),
        "refused": QCoreApplication.translate("Centre", "{version} is not taken here"),
        "taken-back": QCoreApplication.translate("Centre", "a newer one was taken back"),
    }.get(word, QCoreApplication.translate("Centre", "nothing is offered yet"))
    return f"{running} · {ring} · {said.format(version=offered)}"
