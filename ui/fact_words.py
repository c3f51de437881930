"""What the facts of an error say to a person: the reasons a station cannot begin. Total: a fact without words of its own stays as it is."""

from PySide6.QtCore import QCoreApplication

from ui.fact_words_fields import field_facts
from ui.fact_words_links import link_facts
from ui.fact_words_orders import order_facts
from ui.fact_words_people import people_facts
from ui.fact_words_reasons import reason_facts
from ui.fact_words_trust import trust_facts
from ui.fact_words_updates import update_facts


def fact_words(fact: str) -> str:
    facts = (
        field_facts(),
        reason_facts(),
        link_facts(),
        _key_facts(),
        _file_facts(),
        _setting_facts(),
        _care_facts(),
        _act_facts(),
        order_facts(),
        _access_facts(),
        _drill_facts(),
        people_facts(),
        trust_facts(),
        update_facts(),
    )
    return {word: said for some in facts for word, said in some.items()}.get(fact, fact)


def _care_facts() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "first-day": translate("Facts", "the first day does not hold so many doses any more"),
        "not-yours": translate("Facts", "it is for somebody else to do"),
        **_bed_facts(),
        "own-consult": translate("Facts", "who asked for a consult does not answer it"),
        "not-approved": translate("Facts", "the consult waits for its approval"),
        "other-department": translate("Facts", "another department was asked: one of its doctors answers"),
        "needs-doctor": translate("Facts", "a handover that names nobody is taken by a doctor"),
        "already-on-pathway": translate("Facts", "the patient is on a pathway in this stay"),
        "unknown-form": translate("Facts", "the pack of this station does not have this form"),
        "not-permitted": translate(
            "Facts", "the form needs its owner's permission, and the hospital has not switched it on"
        ),
        "incomplete": translate("Facts", "an item is not answered, so there is no total"),
        "total-differs": translate(
            "Facts", "the total on the screen is not what the answers make; open the form again"
        ),
        "scale-needs-order": translate("Facts", "SpO2 scale 2 is used only by a doctor's order"),
        "scale-ordered": translate("Facts", "a doctor ordered SpO2 scale 2; open the form again"),
        "in-the-future": translate("Facts", "the time lies ahead"),
        "others-signature": translate("Facts", "only who signed it may keep it; give it up and sign it anew"),
        "other-task": translate("Facts", "this belongs to another task; open the list anew"),
        "lines-left-out": translate(
            "Facts", "not every line that belongs together was on the screen; open the list anew"
        ),
        "outcome-differs": translate(
            "Facts", "words, mark, time or call are not what this form makes of the answers; open the form again"
        ),
        "not-of-assessment": translate(
            "Facts", "it names rows that do not belong to this assessment, or not all of them; open it again"
        ),
        "not-in-labour": translate("Facts", "a man or a child is not in labour: look at whose chart is open"),
        "not-a-finding": translate("Facts", "this row is no finding of this page and is not taken back here"),
        "no-such-tooth": translate("Facts", "nobody has such a tooth, or it has no such surface"),
        "no-such-finding": translate("Facts", "the pack of this station does not have this finding"),
        "no-such-item": translate("Facts", "the pack of this station does not have this item of a checklist"),
        "score-not-possible": translate("Facts", "the item asks for a score in its range, or for none"),
        "not-valid": translate("Facts", "this assessment was corrected or taken back already"),
        "handover-waits": translate("Facts", "a handover of this patient waits for an answer already"),
        "critical-left-out": translate("Facts", "a critical value that is still open is not among what is said again"),
        "needs-nurse": translate("Facts", "a nurse does this"),
        "done-ahead": translate("Facts", "the time lies ahead"),
        "before-admission": translate("Facts", "the time lies before the admission"),
        "needs-head-nurse": translate("Facts", "a nursing record is signed beside by a head nurse"),
        "counted-already": translate("Facts", "this infusion is counted already"),
        "totals-changed": translate("Facts", "something was entered meanwhile; look at the sums again"),
        "closed-already": translate("Facts", "this day is closed already"),
        "not-over": translate("Facts", "this time is not over yet"),
        "not-an-entry": translate("Facts", "this row is no entry of intake and output"),
        "too-much": translate("Facts", "more than one entry can hold"),
        "no-such-value": translate("Facts", "a value is one that no body has: look at it again, or measure again"),
        "not-below-systolic": translate("Facts", "the lower blood pressure is not below the upper one"),
        "patient-unknown": translate("Facts", "this station does not know this patient: look at whose chart is open"),
    }


def _bed_facts() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "not-identified": translate("Facts", "the patient was not told apart by the wristband or two identifiers"),
        "wrong-identity": translate("Facts", "what was typed or scanned is not this patient's"),
        "bed-not-ready": translate("Facts", "the bed is closed or not clean"),
        "bed-held": translate("Facts", "the bed is kept for somebody else"),
        "bed-taken": translate("Facts", "somebody else lies in the bed"),
        "needs-transfer": translate("Facts", "another ward is reached by a doctor's order for a transfer"),
        "band-used": translate("Facts", "this wristband number is somebody's already"),
        "not-newborn": translate("Facts", "a newborn was born within the last 28 days"),
        "two-materials": translate("Facts", "these requests need different materials"),
        "request-twice": translate("Facts", "the same request stands there twice"),
        "wrong-container": translate("Facts", "this is not the material or the container for these requests"),
        "swap-alone": translate("Facts", "two patients change beds in one act, not in two"),
        "partner-not-in-bed": translate("Facts", "the two patients do not lie in each other's beds"),
        "no-bed": translate("Facts", "this station does not know the bed"),
        "stay-over": translate("Facts", "the stay is over"),
        "no-order": translate("Facts", "there is no doctor's order for it"),
        "infusion-runs": translate("Facts", "an infusion runs: stop it, or say why he leaves with it"),
        "not-a-mother": translate("Facts", "a newborn is registered from its mother's chart"),
        "bed-occupied": translate("Facts", "somebody lies in the bed"),
        **_temporary_facts(),
        **_critical_facts(),
    }


def _temporary_facts() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "no-band": translate(
            "Facts", "no wristband is on: the nurse puts it on and confirms it, then orders are written"
        ),
        "wrong-band": translate("Facts", "the number on the band is another patient's"),
        "number-used": translate("Facts", "this number is somebody's already"),
        "number-wrong": translate("Facts", "this is no number of a temporary patient"),
        "alias-used": translate("Facts", "somebody on the ward is called so already"),
        "not-temporary": translate("Facts", "this patient has a name and a number of his own"),
        "already-joined": translate("Facts", "he is joined with somebody already"),
        "not-joined": translate("Facts", "these two are not joined"),
        "join-second": translate("Facts", "the second person is somebody else who treats or gives drugs"),
        "join-temporary": translate("Facts", "that is a temporary patient, too"),
        "join-replaced": translate("Facts", "that record was replaced by another"),
        "join-unknown": translate("Facts", "this station does not know that record; look for it at central"),
        "not-read-back": translate("Facts", "what was said back is not what was said"),
        "differs-unsaid": translate("Facts", "the two values differ: a person says why"),
        "not-phoned": translate("Facts", "this is no result by telephone"),
        "settled-already": translate("Facts", "somebody settled it already"),
        "paper-number": translate("Facts", "this is no number of a sheet: its check character is another"),
        "paper-no-line": translate("Facts", "the lines of a sheet are counted from 1"),
        "paper-line-entered": translate("Facts", "this line of the sheet was entered already"),
        "paper-duplicate": translate("Facts", "the record may hold this already: say whether it is the same"),
        "not-from-paper": translate("Facts", "this is not entered from paper"),
        "paper-counts": translate("Facts", "the counts are not what was entered of this sheet"),
        "paper-empty": translate("Facts", "no line of this sheet was entered"),
        "paper-closed": translate("Facts", "this sheet was closed already"),
        "part-too-late": translate("Facts", "after 24 hours the records department parts two records"),
    }


def _critical_facts() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "not-critical": translate("Facts", "this value is not called critical"),
        "nothing-done": translate("Facts", "name an order given since the value came, or say what is done"),
        "critical-doctor": translate("Facts", "a critical value is acknowledged by a doctor; a nurse reads it back"),
        "below-zero": translate("Facts", "a measured value is not below zero"),
        "value-unsaid": translate("Facts", "the value is missing"),
        "flag-contradicts": translate("Facts", "the value speaks against the flag: high is called low, or low high"),
        "critical-by-phone": translate("Facts", "this value is critical: enter it as a critical value (F10)"),
        "said-already": translate("Facts", "this value was entered from a call a moment ago"),
    }


def _key_facts() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "no-key": translate("Facts", "its key cannot be had"),
        "no-keyring": translate(
            "Facts",
            'this PC has no usable keyring; without one, [secrets] place = "file" keeps the key under a passphrase',
        ),
        "no-passphrase": translate(
            "Facts", "no passphrase is given, neither by secrets.passphrase_file nor by WARDLIGHT_PASSPHRASE"
        ),
        "passphrase": translate("Facts", "the passphrase does not fit"),
        "wrong-key": translate("Facts", "the key does not fit this store"),
        "key-file": translate("Facts", "the key file cannot be used"),
        "keyring": translate("Facts", "the keyring cannot be used"),
        "no-store": translate("Facts", "there is no store here yet"),
        "out-of-memory": translate("Facts", "this PC has not the memory for it: close other programs"),
        "in-the-clear": translate("Facts", "the file is not encrypted"),
        "in-use": translate("Facts", "another Wardlight on this PC has it open"),
        "no-secret-stored": translate(
            "Facts",
            "the station's own secret is not stored on this PC yet; once: wardlight station --config FILE --store-secret",
        ),
    }


def _act_facts() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "prescription-forms": translate("Facts", "the drugs do not stand on the forms that the rules ask for"),
        "prescription-packs": translate("Facts", "other packs than dose, days and pack size make"),
        "controlled-daily": translate(
            "Facts", "a narcotic or psychotropic I on a ward is written day by day: one-off, for one day"
        ),
        "controlled-home": translate(
            "Facts",
            "taken home, an injection of a narcotic or psychotropic I is one dose, slow release 7 days, others 3; "
            "for cancer or lasting pain, said on the line, 3, 15, 7",
        ),
        "patient-id-missing": translate("Facts", "a narcotic form names the patient's identity number"),
        "patient-id-form": translate("Facts", "the patient's identity number is not well formed"),
        "agent-half": translate("Facts", "who collects a narcotic is named with name and identity number"),
        "agent-id-form": translate("Facts", "the identity number of who collects it is not well formed"),
        "agent-is-patient": translate("Facts", "who collects it has the patient's own identity number"),
        "no-positive-test": translate("Facts", "no positive reading of this skin test is here"),
        "already-decided": translate("Facts", "somebody has decided it meanwhile"),
        "no-reason": translate("Facts", "a reason is needed"),
        "stay-over": translate("Facts", "the stay or visit is over: open the present one"),
        "deceased": translate("Facts", "the record says that the patient has died: no drug is ordered"),
        "held-for-another-test": translate(
            "Facts", "the drug does not wait for an order of its own skin test that still stands"
        ),
        "skin-test-time": translate(
            "Facts", "a skin test is not read ahead of time, and not negative before it was ordered"
        ),
        "skin-test-too-long": translate("Facts", "a negative skin test read here holds for 24 hours at most"),
        "other-substance": translate("Facts", "this is not what the skin test was made with"),
        "no-such-test": translate("Facts", "the order is no skin test"),
        "skin-test-over": translate("Facts", "the order of the skin test was stopped or taken back"),
        "exemption-unsigned": translate(
            "Facts", "without the skin test that it requires a second person signs the order"
        ),
        "exemption-second": translate("Facts", "this person may not sign as the second"),
        "confirm-second": translate("Facts", "the second person has to prove himself again"),
        "one-reader": translate("Facts", "two different people read a skin test"),
        "note-locked": translate(
            "Facts", "the hospital's rule locks it, the medical records department has to unlock it first"
        ),
        "unlock-asked": translate("Facts", "its unlocking is asked for already; wait for the answer"),
        "unlock-granted": translate("Facts", "it is unlocked already"),
        "not-the-days": translate("Facts", "as many days as doses: one dose (付) a day"),
    }


def _access_facts() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "open-chart": translate("Facts", "opening the chart"),
        "needs-reason": translate("Facts", "a patient of elsewhere: find him with the search and say why"),
        "withheld": translate("Facts", "it is withheld from you: look at it with a reason first (Ctrl Alt W)"),
        "break-glass": translate("Facts", "looking at what is withheld"),
        "left": translate("Facts", "he has left the ward"),
        "moved": translate("Facts", "he was moved to another ward"),
        "elsewhere": translate("Facts", "he lies on another ward"),
        "others-permission": translate("Facts", "the permission names somebody else"),
        "read-audit": translate("Facts", "reading the audit"),
        "export-audit": translate("Facts", "exporting the audit"),
    }


def _drill_facts() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "drill": translate("Facts", "emergency drill"),
        "in-emergency": translate("Facts", "no drill begins while this ward is in an emergency or reading only"),
        "in-drill": translate("Facts", "this is a drill already"),
        "no-drill": translate("Facts", "this is the real ward, not a drill"),
        "drill-runs": translate("Facts", "a drill runs at this PC already"),
        "drill-store": translate("Facts", "this is the store of a drill; a ward never opens it"),
        "ward-store": translate("Facts", "this is the store of a ward; a drill never opens it"),
        "drill-leaves-this-pc": translate("Facts", "a drill speaks with a played hospital on this very PC only"),
    }


def _file_facts() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "FileNotFoundError": translate("Facts", "the file is not there"),
        "IsADirectoryError": translate("Facts", "it is a folder, not a file"),
        "NotADirectoryError": translate("Facts", "something on the way to it is no folder"),
        "FileExistsError": translate("Facts", "something else stands in its place"),
        "PermissionError": translate("Facts", "this user may not read or write it"),
        "wider-than-shipped": translate(
            "Facts", "the site's own table of roles would give more than the shipped one; it can only take away"
        ),
        "not-as-schema": translate("Facts", "the table is not written as its schema says"),
        "others-can-read-it": translate("Facts", "other users can read it"),
    }


def _setting_facts() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "not-toml": translate("Facts", "it is not TOML"),
        "nothing-given": translate("Facts", "nothing was given"),
        "not-usable": translate("Facts", "this value cannot be used"),
        "no-visit": translate("Facts", "the outpatient visit is not here: a prescription belongs to one"),
    }
