"""What is known of the certificate authority (CA) behind a signature, in words. A signature is local until central says more."""

from PySide6.QtCore import QCoreApplication

from client.records.provenance import CaState


def ca_words(state: CaState) -> str:
    """The whole sentence, as it stands beside a note."""
    translate = QCoreApplication.translate
    return {
        CaState.CONFIRMED: translate("Authority", "local signature; CA: confirmed"),
        CaState.WAITING: translate("Authority", "local signature; CA: waiting"),
        CaState.REFUSED: translate("Authority", "local signature; CA: REFUSED"),
        CaState.NOT_CONNECTED: translate("Authority", "local signature; CA: not connected"),
        CaState.UNREAD: translate("Authority", "local signature; CA: nothing heard"),
    }[state]


def ca_short(state: CaState) -> str:
    """For the chip at an order; nothing where there is nothing to tell of this order alone."""
    translate = QCoreApplication.translate
    return {
        CaState.CONFIRMED: translate("Authority", "CA ✓"),
        CaState.WAITING: translate("Authority", "CA waiting"),
        CaState.REFUSED: translate("Authority", "CA REFUSED"),
    }.get(state, "")
