"""Why something signed, or something that should be, is not taken: in words for a nurse who has to tell IT. Decides nothing."""

from PySide6.QtCore import QCoreApplication


def trust_facts() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "unsigned": translate("Facts", "there is no signature beside it"),
        "no-trusted-key": translate("Facts", "this PC was not told the hospital's key (wardlight sign trust)"),
        "other-key": translate("Facts", "it is signed with a key that this PC does not know"),
        "signed-changed": translate("Facts", "it was changed after it was signed"),
        "signed-older": translate("Facts", "it is older than what this PC took before"),
        "below-floor": translate(
            "Facts", "it is older than this PC may take, whoever works on it (floor.json beside the hospital's key)"
        ),
        "floor-unreadable": translate(
            "Facts",
            "the least numbers of this PC (floor.json beside the hospital's key) cannot be read: its administrator puts them right",
        ),
        "same-number": translate("Facts", "it differs from what this PC took under the same number"),
        "other-kind": translate("Facts", "it was signed for something else"),
        "other-name": translate("Facts", "it was signed under another name"),
        "envelope": translate("Facts", "its signature cannot be read"),
        "signed-format": translate("Facts", "it was signed in a form that this program does not know"),
        "signed-name": translate("Facts", "it has a name that is not allowed (small letters, digits and dashes)"),
        "signed-number": translate("Facts", "it has no number from 1 on"),
        "file-name": translate("Facts", "it names a file in a way that is not allowed"),
        "file-missing": translate("Facts", "a file of it is missing"),
        "no-plain-file": translate("Facts", "it is a link or no plain file"),
        "cannot-be-read": translate("Facts", "it cannot be read"),
        "too-large": translate("Facts", "it is larger than anything of this kind may be"),
        "key-unreadable": translate("Facts", "the key cannot be read"),
        "key-unknown": translate("Facts", "this PC does not believe that key"),
        "key-there": translate("Facts", "a key lies there already and is not overwritten"),
        "last-key": translate("Facts", "it is the last key of this PC; tell the PC another one first"),
        "too-many-keys": translate("Facts", "this PC believes as many keys as it may"),
        "none-kept": translate("Facts", "none was taken before"),
        "numbers-missing": translate("Facts", "the numbers this PC took before are missing; IT tells it the key again"),
        "numbers-unreadable": translate("Facts", "the numbers this PC took before cannot be read"),
        "numbers-unwritable": translate("Facts", "this PC cannot keep the number of what it takes"),
        "layer-missing": translate(
            "Facts",
            "this PC was given it by the hospital and it is not there any more; in its place IT signs a newer one, empty if need be",
        ),
        "central-by-hand": translate("Facts", "the address of central is taken from signed settings alone"),
        "by-hand": translate("Facts", "where a station stands is taken from signed settings alone"),
        "no-language": translate("Facts", "the file is not named for a language of the windows"),
    }
