"""Why an entry or an act is refused, in words a person knows. Decides nothing."""

from PySide6.QtCore import QCoreApplication


def reason_facts() -> dict[str, str]:
    return {
        **_plain_reasons(),
        **_plain_reasons_2(),
        **_person_reasons(),
        **_person_reasons_2(),
        **_signing_reasons(),
        **_dose_reasons(),
        **_bedside_reasons(),
        **_dose_reasons_2(),
        **_other_reasons(),
        **_places(),
    }


def _plain_reasons() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "ahead": translate("Facts", "the time lies ahead"),
        "already": translate("Facts", "it is so already"),
        "already-answered": translate("Facts", "somebody answered it already"),
        "backwards": translate("Facts", "it ends before it begins"),
        "below-0": translate("Facts", "less than nothing"),
        "below-1": translate("Facts", "less than one"),
        "blank": translate("Facts", "a blank is not filled in"),
        "differs": translate("Facts", "it is not what was said"),
        "empty": translate("Facts", "it is empty"),
        "exhausted": translate("Facts", "no number is left: ask for a new block"),
        "future": translate("Facts", "the time lies ahead"),
        "half": translate("Facts", "only one of the two is given"),
        "held": translate("Facts", "it is held"),
        "implausible": translate("Facts", "no body has such a value"),
        "method-unknown": translate("Facts", "nobody knows this method"),
        "missing": translate("Facts", "it is missing"),
        "naive": translate("Facts", "the time has no zone"),
        "needs-words": translate("Facts", "words are needed"),
        "no-admission": translate("Facts", "there is no admission"),
        "no-doses": translate("Facts", "it names no dose"),
        "no-enema": translate("Facts", "there was no enema"),
        "no-folder": translate("Facts", "the folder is not there"),
        "no-items": translate("Facts", "it has no items"),
        "no-lines": translate("Facts", "it has no lines"),
        "no-test": translate("Facts", "no test is named"),
        "no-unit": translate("Facts", "the unit is missing"),
        "no-answer": translate(
            "Facts", "it does not answer: whether the page comes out is not known, look at the printer"
        ),
        "none": translate("Facts", "there is none"),
        "not-a-doctor": translate("Facts", "this is not a doctor"),
        "not-a-number": translate("Facts", "this is not a number"),
        "not-a-task": translate("Facts", "this is not a task"),
        "not-a-time": translate("Facts", "this is not a time"),
        "not-ahead": translate("Facts", "the time is over already"),
        "not-announced": translate("Facts", "nobody announced him"),
        "not-at-once": translate("Facts", "only what is done at once is ordered by word"),
        "not-current": translate("Facts", "it is not in force any more"),
        "not-held": translate("Facts", "it does not wait for a skin test"),
        "not-here": translate("Facts", "this station does not have it"),
        "not-positive": translate("Facts", "it must be more than nothing"),
        "not-there": translate("Facts", "it is not there"),
    }


def _plain_reasons_2() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "not-waiting": translate("Facts", "it does not wait any more"),
        "not-whole": translate("Facts", "it is not whole"),
        "not-writable": translate("Facts", "nothing can be written there"),
        "nothing-typed": translate("Facts", "nothing was typed"),
        "open": translate("Facts", "something is still open"),
        "out-of-range": translate("Facts", "it is out of range"),
        "over": translate("Facts", "it is over"),
        "own": translate("Facts", "it is one's own"),
        "page-refused": translate("Facts", "it does not take the page"),
        "passphrase-too-short": translate("Facts", "the passphrase is too short"),
        "past": translate("Facts", "the time is over"),
        "read-two-ways": translate("Facts", "it can be read in two ways"),
        "reason-unknown": translate("Facts", "nobody knows this reason"),
        "reversed": translate("Facts", "the two stand the wrong way round"),
        "same-person": translate("Facts", "the second person is the same person"),
        "secret-too-long": translate("Facts", "the secret is too long"),
        "site-unknown": translate("Facts", "nobody knows this place of the body"),
    }


def _person_reasons() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "stopped": translate("Facts", "it was stopped"),
        "taken-back": translate("Facts", "it was taken back"),
        "too-high": translate("Facts", "it is too high"),
        "too-long": translate("Facts", "it is too long"),
        "too-many": translate("Facts", "there are too many"),
        "twice": translate("Facts", "it stands there twice"),
        "two-needed": translate("Facts", "two are needed"),
        "unknown": translate("Facts", "nobody knows it"),
        "unknown-here": translate("Facts", "this station does not know it"),
        "why-all-the-same": translate("Facts", "say why it is done all the same"),
        "why-less": translate("Facts", "say why it is less"),
        "why-not-given": translate("Facts", "say why it was not given"),
        "why-not-on-time": translate("Facts", "say why it is not on time"),
        "why-not-scanned": translate("Facts", "say why it was not scanned"),
        "away": translate("Facts", "central does not answer, so it cannot be closed now"),
        "needs-second": translate("Facts", "a second person is needed"),
        "needs-central": translate("Facts", "this can only be done with central"),
        "needed": translate("Facts", "an order that depends on it was signed"),
        "sent": translate("Facts", "it has left already: stop it instead"),
        "role": translate("Facts", "not for this role"),
        "sign-in-expired": translate("Facts", "your sign-in has expired: sign in again"),
        "unverified": translate("Facts", "no nurse has verified the order"),
        "doses-given": translate("Facts", "doses were given"),
        "mode": translate("Facts", "not in this mode"),
        "not-checked": translate("Facts", "the safety check was not run"),
        "no-practitioner": translate("Facts", "central knows no such person"),
        "no-role": translate("Facts", "central names no role for this person"),
        "practitioner-not-found": translate("Facts", "central does not find this person"),
        "another-person": translate("Facts", "this is somebody else's number"),
        "another-sign-in": translate("Facts", "another sign-in was begun meanwhile"),
        "no-in-app-sign-in": translate(
            "Facts", "central takes number and password in a browser only: sign in with the browser"
        ),
        "not-listening": translate("Facts", "this PC could not wait for the browser"),
        "no-credential": translate("Facts", "the station has no secret"),
        "no-refresh-token": translate("Facts", "the sign-in cannot be renewed"),
        "nobody-signed-in": translate("Facts", "nobody is signed in"),
        "token-endpoint": translate("Facts", "central does not say where to sign in"),
        "token-refused": translate("Facts", "central refused the sign-in"),
        "closed": translate("Facts", "it is closed"),
        "key-file-version": translate("Facts", "the key file is of another version"),
        "key-length": translate("Facts", "the key has the wrong length"),
    }


def _person_reasons_2() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "keyring-value": translate("Facts", "what the keyring holds is no key"),
        "not-encrypted": translate("Facts", "the store is not encrypted"),
        "store-key": translate("Facts", "the key of the store is not usable"),
        "seal-of-page": translate("Facts", "a page was changed"),
        "gone": translate("Facts", "it is not there any more"),
        "seen": translate("Facts", "it changed since you looked at it"),
    }


def _signing_reasons() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "ends-earlier": translate(
            "Facts", "the order ends before that time anyway: what is to go on longer is ordered anew"
        ),
        "quantity-otherwise": translate(
            "Facts",
            "what is handed out is not what dose, frequency and days need; where it is meant, the remark says why",
        ),
        "quantity-by-far": translate(
            "Facts", "what is handed out is ten times, or a tenth of, what dose, frequency and days need"
        ),
        "note-contradicts": translate(
            "Facts", "the note contradicts the patient's record: look at its findings, correct it or answer them"
        ),
        "doctors-document": translate("Facts", "this document is a doctor's to sign"),
        "no-such-rule": translate("Facts", "no rule of the record asks for this document"),
        "no-such-pathway": translate("Facts", "the pack of this station has no such pathway or stage"),
        "no-such-stage": translate("Facts", "the pathway has no such stage"),
        "own-handover": translate("Facts", "nobody hands over to himself"),
        "handover-role": translate("Facts", "a doctor hands over to a doctor, a nurse to a nurse"),
        "synthesis": translate("Facts", "what was taken over is said back in own words"),
        "limit-past": translate("Facts", "the time limit lies in the past"),
        "own-review": translate("Facts", "nobody approves what he asks for himself"),
        "another-main": translate(
            "Facts", "this list has another main diagnosis: take that mark off it first (M on its line)"
        ),
        "side-contradicts": translate("Facts", "the side that is written and the side that is chosen are two"),
        "sex-contradicts": translate("Facts", "the diagnosis occurs in the other sex only"),
        "note-corrected": translate("Facts", "this version was corrected already: correct the newest one"),
    }


def _dose_reasons() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "order-over": translate("Facts", "the order is over"),
        "order-stopped": translate("Facts", "the order was stopped"),
        "order-held": translate("Facts", "the order is held"),
        "order-disputed": translate("Facts", "two versions of the order wait for a decision"),
        "order-queried": translate("Facts", "a question about the order waits for the doctor"),
        "order-not-here": translate("Facts", "this station does not have the order"),
        "not-on-ward": translate("Facts", "the patient is not on this ward"),
        "patient-fasting": translate("Facts", "the patient is fasting"),
        "ten-times-ordered": translate("Facts", "ten times what was ordered, or a tenth"),
        "more-than-ordered": translate("Facts", "more than was ordered"),
        "already-charted": translate("Facts", "it is charted already"),
        "amount-impossible": translate("Facts", "nobody can be given such an amount"),
        "before-the-order": translate("Facts", "before it was ordered"),
        "dose-ahead": translate("Facts", "the time of the dose lies ahead"),
        "line-twice": translate("Facts", "a line stands there twice"),
        "once-more": translate("Facts", "a once-only order was given already"),
        "other-drug": translate("Facts", "this is another drug"),
        "other-route": translate("Facts", "this is another route"),
        "part-of-group": translate("Facts", "it is one line of a group: the group is given as one"),
        "group-incomplete": translate("Facts", "not every line of the group is there"),
        "day-limit": translate("Facts", "the most of a day is reached"),
        "given-just-before": translate("Facts", "it was given a short while ago"),
        "interval-not-over": translate("Facts", "the least interval is not over"),
        "no-batch": translate("Facts", "the batch number is missing"),
        "no-second-person": translate("Facts", "a second person is needed"),
        "no-witness": translate("Facts", "a witness is needed"),
        "not-a-second": translate("Facts", "this person may not be the second"),
        "second-not-allowed": translate("Facts", "this person may not be the second"),
        "second-needed": translate("Facts", "a second person is needed"),
        "second-differs": translate("Facts", "the second person found something else"),
        "second-nurse": translate("Facts", "a second nurse is needed"),
        "preparation-expired": translate("Facts", "what was prepared has expired"),
        "preparation-unchecked": translate("Facts", "what was prepared was not checked"),
        "preparation-unfinished": translate("Facts", "what was laid out is not known to be mixed"),
        "waste-sum": translate("Facts", "given and thrown away do not make what was taken"),
        "waste-unit": translate("Facts", "the rest is in another unit"),
        "label-not-read": translate("Facts", "the label was not read"),
        "label-of-another": translate("Facts", "the label is another patient's"),
        "before-it-began": translate("Facts", "that time lies before it was begun"),
        "not-told-apart": translate("Facts", "the patient was not told apart"),
        "wristband-not-his": translate("Facts", "the wristband is another patient's"),
        "wristband-differs": translate("Facts", "the wristband is another patient's"),
    }


def _dose_reasons_2() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "bag-differs": translate("Facts", "what was read is not this bag"),
        "bag-not-here": translate("Facts", "this station does not know the bag"),
        "bag-number": translate("Facts", "this is no number of a bag"),
        "bag-of-other-patient": translate("Facts", "the bag is for another patient"),
        "bag-used": translate("Facts", "the bag was begun already"),
        "bedside-check": translate("Facts", "the check at the bed is missing"),
        "transfusion-over": translate("Facts", "the transfusion is over"),
        "join-self": translate("Facts", "these two are one record"),
        "number-not-taken": translate("Facts", "this number was not given to anybody"),
        "no-words": translate("Facts", "words are needed"),
        "no-review": translate("Facts", "there was no review"),
        "already-asked": translate("Facts", "it was asked for already"),
        "already-over": translate("Facts", "it is over already"),
        "no-volume": translate("Facts", "the volume is missing"),
        "already-confirmed": translate("Facts", "somebody confirmed it already"),
        "already-verified": translate("Facts", "it was verified already, who did it stays"),
        "not-stopped-yet": translate("Facts", "it is not stopped yet"),
    }


def _other_reasons() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "no-negative-test": translate("Facts", "there is no negative skin test"),
        "skin-test-positive": translate("Facts", "the skin test was positive"),
        "skin-test-unread": translate("Facts", "the skin test was not read"),
        "skin-test-early": translate("Facts", "it is too early to read the skin test"),
        "skin-test-late": translate("Facts", "the time to read the skin test is over"),
        "skin-test-not-begun": translate("Facts", "the skin test was not begun"),
        "skin-test-runs": translate("Facts", "the skin test runs already"),
        "skin-test-second": translate("Facts", "a second person reads with you"),
        "skin-test-second-began": translate("Facts", "who began it does not read it as the second"),
        "skin-test-time-unknown": translate("Facts", "nobody knows how long this skin test waits"),
        "skin-test-was-positive": translate("Facts", "this skin test was positive before"),
        "already-reviewed": translate("Facts", "it was reviewed already"),
        "other-unit": translate("Facts", "the unit is another"),
        "anonymous-not-allowed": translate("Facts", "this report needs a name"),
        "event-grade": translate("Facts", "the grade is unknown"),
        "event-kind": translate("Facts", "the kind of event is unknown"),
        "after-reaction": translate("Facts", "there was a reaction: a doctor decides first"),
        "bottle-not-taken-in": translate("Facts", "the patient was not taken in with this bottle"),
        "bottle-order": translate("Facts", "another bottle comes first"),
        "bottle-unchecked": translate("Facts", "the bottle was not checked"),
        "room-accepted": translate("Facts", "it was accepted already"),
        "room-ahead": translate("Facts", "the time lies ahead"),
        "room-no-bottles": translate("Facts", "there are no bottles"),
        "room-unpaid": translate("Facts", "it is not paid"),
        "already-collected": translate("Facts", "it was collected already"),
        "not-requested": translate("Facts", "nobody requested it"),
        "specimen-time": translate("Facts", "the time does not fit"),
        "wrong-patient": translate("Facts", "this is another patient"),
        "wrong-tube": translate("Facts", "this is another tube"),
        "pharm-rejected": translate("Facts", "the pharmacist rejected it"),
        "rejection-changed": translate("Facts", "the pharmacist's words changed meanwhile"),
        "step-done": translate("Facts", "the step was done already"),
        "step-early": translate("Facts", "another step comes first"),
        "step-late": translate("Facts", "a later step was done already"),
        "unit-unknown": translate("Facts", "this station does not know this part of the plan"),
        "nothing-to-send": translate("Facts", "there is nothing to send"),
        "label-printed": translate("Facts", "the label was printed already"),
    }


def _places() -> dict[str, str]:
    """The modes and the roles by their codes."""
    translate = QCoreApplication.translate
    return {
        "online": translate("Facts", "online"),
        "degraded": translate("Facts", "while central is slow"),
        "emergency": translate("Facts", "in an emergency"),
        "recovering": translate("Facts", "while the station recovers"),
        "read-only": translate("Facts", "while the station only reads"),
        "drill": translate("Facts", "in a drill"),
        "doctor": translate("Facts", "as a doctor"),
        "nurse": translate("Facts", "as a nurse"),
        "head-nurse": translate("Facts", "as a head nurse"),
        "pharmacist": translate("Facts", "as a pharmacist"),
    }


def _bedside_reasons() -> dict[str, str]:
    """Of what was measured, ran or was done at the bed: when, of whom, how much."""
    translate = QCoreApplication.translate
    return {
        "patient-not-checked": translate("Facts", "whose dose it is was not checked"),
        "patient-died-before": translate("Facts", "the patient is recorded as dead since before that time"),
        "patient-left-before": translate("Facts", "the patient had left before that time"),
        "stay-unknown": translate("Facts", "this stay is not known here"),
        "wrong-unit": translate("Facts", "this sign is not measured in that unit"),
        "unknown-sign": translate("Facts", "this is no vital sign"),
        "rate-impossible": translate("Facts", "nothing runs at such a rate: check the number and its unit"),
        "before-it-began": translate("Facts", "it lies before the beginning"),
        "volume-not-ml": translate("Facts", "the volume is said in mL"),
        "more-than-bag": translate("Facts", "more than the bag holds: check the number, or say why"),
        "not-paused": translate("Facts", "it is not paused"),
    }
