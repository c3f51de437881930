"""Why a version is not taken, and why a store does not go to another central: in words for IT, and for a nurse who has to tell IT."""

from PySide6.QtCore import QCoreApplication


def update_facts() -> dict[str, str]:
    return {**_repository(), **_program(), **_here(), **_pointing()}


def _repository() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "metadata-expired": translate(
            "Facts",
            "what the repository says has run out: it is being held back, its stamps were not renewed, or the clock of this PC is ahead",
        ),
        "metadata-older": translate("Facts", "the repository says something older than this PC has seen"),
        "metadata-unsigned": translate("Facts", "it is not signed by those whom the hospital named"),
        "metadata-changed": translate("Facts", "it is not what was signed"),
        "metadata-unreadable": translate("Facts", "what the repository says cannot be read"),
        "not-in-repository": translate("Facts", "the repository does not have it"),
        "no-such-ring": translate("Facts", "the repository offers nothing to this ring"),
        "ring-unreadable": translate("Facts", "what it says about this ring cannot be read"),
        "ring-name": translate("Facts", "a ring is named with small letters, digits and dashes"),
        "no-program": translate("Facts", "it has no program of this version for this kind of system"),
        "program-unreadable": translate("Facts", "what it says about this version cannot be read"),
        "no-version": translate("Facts", "a version is three numbers: 1.2.0"),
        "version-there": translate("Facts", "this version is in it already; a version is never changed"),
        "repository-there": translate("Facts", "a repository lies there already"),
        "passphrase-short": translate("Facts", "the passphrase is too short"),
        "no-root": translate("Facts", "no root was given"),
        "other-origin": translate("Facts", "it sends to another machine"),
    }


def _program() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "archive-unreadable": translate("Facts", "its archive cannot be read"),
        "manifest-changed": translate("Facts", "the list of its files is not the one that was signed"),
        "name-leaves-folder": translate("Facts", "it names a file outside its own folder"),
        "file-added": translate("Facts", "there is a file that is not one of it"),
        "file-changed": translate("Facts", "a file of it was changed"),
        "others-may-change-it": translate("Facts", "another user of this PC could change it"),
        "proof-missing": translate("Facts", "what was signed about it is missing here"),
        "being-staged": translate("Facts", "another program of this PC is staging it just now, or may not write there"),
        "not-staged": translate("Facts", "it is not on this PC yet"),
        "cannot-be-unpacked": translate("Facts", "it could not be unpacked here"),
        "cannot-be-run": translate("Facts", "this system does not start it"),
        "folder-not-writable": translate("Facts", "this user may not write into the folder of versions"),
    }


def _here() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "update": translate("Facts", "a newer version of the program"),
        "store-not-copied": translate("Facts", "the store could not be copied before it"),
        "store-not-put-back": translate("Facts", "the store could not be put back"),
        "nothing-staged": translate("Facts", "no other version is staged for this station"),
        "runs-installed": translate("Facts", "the installed program runs; there is nothing before it"),
        "not-refused": translate("Facts", "this version was not taken back here"),
        "store-newer": translate("Facts", "the version before would not read the store, nor what waits in it"),
        "older-than-installed": translate("Facts", "it is older than the installed program"),
        "station-open": translate("Facts", "the station is open: close it first"),
        "state-unknown": translate("Facts", "how the station stands is not known"),
        "commands-wait": translate("Facts", "entries here wait for central's confirmation"),
        "decisions-open": translate("Facts", "entries that central did not take wait for a decision"),
    }


def _pointing() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "not-redirected": translate("Facts", "it was not redirected: how it was before does not lie beside it"),
        "redirected-already": translate("Facts", "it is redirected already: bring it back first"),
        "not-to-be-changed": translate(
            "Facts", "the address cannot be changed without changing more of the file: write it by hand"
        ),
        "outbox-of-other-central": translate(
            "Facts",
            "entries wait in the store here for the central it belongs to, and the settings do not say that the new one carries on its"
            " records (central.carries_on): point the station back until they are confirmed, or let IT say so",
        ),
        "store-of-other-central": translate(
            "Facts",
            "the store here belongs to another central, and the settings do not say that this one carries on its records"
            " (central.carries_on): let IT say so, or give this central a folder of its own (station.data)",
        ),
    }
