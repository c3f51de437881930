"""What is ready and what is not, in words; why a command did not go through. An unknown code is shown as it is."""

import re
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from offline.status import Check
from offline.sync.decide import ConflictKind
from ui.emergency.version_figures import version_figures
from ui.emergency.words import conflict_words
from ui.fact_words_links import tls_words
from ui.pack.status import PackProblem
from ui.pack.words import problem_words


class CheckName(StrEnum):
    """Every part that is checked, by offline/ and by the windows; the test reads the source for more."""

    CENTRAL = "central"
    FRESHNESS = "freshness"
    COUNTS = "counts"
    NEWEST = "newest"
    PROOF = "proof"
    DISK = "disk"
    CLOCK = "clock"
    PACK = "pack"
    DELIVERY = "delivery"
    SIGN_IN = "sign-in"
    NUMBERS = "numbers"
    KEY = "key"
    PRINTER = "printer"
    WARD_PACK = "ward-pack"
    DRILL = "drill"
    SCANNER = "scanner"
    POWER = "power"
    AUDIT = "audit"
    ACCOUNTS = "accounts"
    UPDATE = "update"


def check_title(name: CheckName) -> str:
    translate = QCoreApplication.translate
    return {
        CheckName.CENTRAL: translate("Centre", "Central answers"),
        CheckName.FRESHNESS: translate("Centre", "Local copy is fresh"),
        CheckName.COUNTS: translate("Centre", "Counts agree with central"),
        CheckName.NEWEST: translate("Centre", "Central's newest is here"),
        CheckName.PROOF: translate("Centre", "Copy proven equal"),
        CheckName.DISK: translate("Centre", "Room on the disk"),
        CheckName.CLOCK: translate("Centre", "Clock agrees with central"),
        CheckName.PACK: translate("Centre", "Rule pack is recent"),
        CheckName.DELIVERY: translate("Centre", "Central can take what we send"),
        CheckName.SIGN_IN: translate("Centre", "Signed in at central"),
        CheckName.NUMBERS: translate("Centre", "Numbers for new patients"),
        CheckName.KEY: translate("Centre", "Key of the local store"),
        CheckName.PRINTER: translate("Centre", "Printer"),
        CheckName.WARD_PACK: translate("Centre", "Ward pack"),
        CheckName.DRILL: translate("Centre", "Emergency drill"),
        CheckName.SCANNER: translate("Centre", "Scanner"),
        CheckName.POWER: translate("Centre", "Battery or UPS"),
        CheckName.AUDIT: translate("Centre", "Audit is whole and told to central"),
        CheckName.ACCOUNTS: translate("Centre", "Emergency accounts"),
        CheckName.UPDATE: translate("Centre", "Version of the program"),
    }[name]


def part_words(name: CheckName) -> str:
    """The part alone, for a list of what is not well."""
    translate = QCoreApplication.translate
    return {
        CheckName.CENTRAL: translate("Centre", "link to central"),
        CheckName.FRESHNESS: translate("Centre", "age of the copy"),
        CheckName.COUNTS: translate("Centre", "counts"),
        CheckName.NEWEST: translate("Centre", "newest values"),
        CheckName.PROOF: translate("Centre", "comparison with central"),
        CheckName.DISK: translate("Centre", "disk"),
        CheckName.CLOCK: translate("Centre", "clock"),
        CheckName.PACK: translate("Centre", "age of the rule pack"),
        CheckName.DELIVERY: translate("Centre", "upload"),
        CheckName.SIGN_IN: translate("Centre", "sign-in at central"),
        CheckName.NUMBERS: translate("Centre", "numbers for new patients"),
        CheckName.KEY: translate("Centre", "key of the store"),
        CheckName.PRINTER: translate("Centre", "printer"),
        CheckName.WARD_PACK: translate("Centre", "ward pack"),
        CheckName.DRILL: translate("Centre", "drill"),
        CheckName.SCANNER: translate("Centre", "scanner"),
        CheckName.POWER: translate("Centre", "battery"),
        CheckName.AUDIT: translate("Centre", "audit"),
        CheckName.ACCOUNTS: translate("Centre", "emergency accounts"),
        CheckName.UPDATE: translate("Centre", "version of the program"),
    }[name]


def todo_words(name: CheckName) -> str:
    """What a person does when it is not well."""
    translate = QCoreApplication.translate
    return {
        CheckName.CENTRAL: translate("Centre", "Go on working; tell IT if it stays."),
        CheckName.FRESHNESS: translate("Centre", "Check the network cable; compare on paper what matters now."),
        CheckName.COUNTS: translate(
            "Centre", "Wait a minute; if it stays tell IT, and look in central for what is missing."
        ),
        CheckName.NEWEST: translate("Centre", "Look in central for the newest values; tell IT if it stays."),
        CheckName.PROOF: translate("Centre", "Wait for the comparison; tell IT if a patient stays unequal."),
        CheckName.DISK: translate("Centre", "Tell IT now: without room nothing can be saved."),
        CheckName.CLOCK: translate("Centre", "Tell IT: times entered here would be wrong."),
        CheckName.PACK: translate("Centre", "Tell IT or the pharmacy to install the new pack."),
        CheckName.DELIVERY: translate("Centre", "Tell IT: central was not tried out yet or lacks something."),
        CheckName.SIGN_IN: translate("Centre", "Sign in again; until then nothing is sent."),
        CheckName.NUMBERS: translate("Centre", "Tell IT: new patients could not be numbered here; use spare bands."),
        CheckName.KEY: translate("Centre", "Do not restart this PC; tell IT: the store could not be opened again."),
        CheckName.PRINTER: translate("Centre", "Switch the printer on or tell IT; until then print at another PC."),
        CheckName.WARD_PACK: translate("Centre", "Make one on the page Paper (M); tell IT if it fails."),
        CheckName.SCANNER: translate("Centre", "Scan any label to try it."),
        CheckName.POWER: translate("Centre", "Plug this PC in; save what is open."),
        CheckName.AUDIT: translate(
            "Centre", "Tell IT and the ward lead; nothing of it is lost. Details: Emergency Centre, page Audit."
        ),
        CheckName.ACCOUNTS: translate(
            "Centre", "IT seals a new envelope for each used account; the ward lead reviews who stood in."
        ),
        CheckName.UPDATE: translate("Centre", "Go on working; tell IT: this PC does not get newer versions."),
        CheckName.DRILL: translate(
            "Centre", "Hold a drill with the ward: at the sign-in (Alt E) or in the Emergency Centre, page Drills."
        ),
    }[name]


def check_words(check: Check) -> tuple[str, str, str]:
    """(title, figures, what to do); nothing to do for what is well."""
    if check.name not in set(CheckName):
        return check.name, " · ".join(check.facts), ""
    name = CheckName(check.name)
    return check_title(name), _figures(name, check.facts), "" if check.is_well else _todo(name, check.facts)


def _todo(name: CheckName, facts: tuple[str, ...]) -> str:
    if name is CheckName.WARD_PACK and facts and facts[0] in set(PackProblem):
        return problem_words(PackProblem(facts[0]))[1]
    if name is CheckName.NEWEST and not facts:
        return QCoreApplication.translate("Centre", "It is asked within a minute.")
    return todo_words(name)


def _figures(name: CheckName, facts: tuple[str, ...]) -> str:
    translate = QCoreApplication.translate
    if name is CheckName.NEWEST and not facts:
        return translate("Centre", "not asked yet, or central does not say")
    if name is CheckName.DELIVERY or not facts:
        return ""
    if name is CheckName.PACK:
        days = facts[1] if len(facts) > 1 else "?"
        return translate("Centre", "{version} · {days} d old").format(version=facts[0], days=days)
    if name is CheckName.PROOF:
        return translate("Centre", "{count} patients unequal").format(count=len(facts))
    if name in _PLAIN and facts:
        return _PLAIN[name](facts)
    if name is CheckName.CENTRAL:
        return " · ".join(f"{float(fact):.0f} ms" if is_number(fact) else error_words(fact) for fact in facts)
    units = {
        CheckName.FRESHNESS: translate("Centre", "{value} s old"),
        CheckName.DISK: translate("Centre", "{value} MB free"),
        CheckName.CLOCK: translate("Centre", "{value} s apart"),
    }
    value = f"{float(facts[0]):.0f}" if is_number(facts[0]) else facts[0]
    if name is CheckName.CLOCK and is_number(facts[0]):
        value = f"{float(facts[0]):+.1f}"
    return units[name].format(value=value) if name in units else facts[0]


def _counts(facts: tuple[str, ...]) -> str:
    translate = QCoreApplication.translate
    central = facts[1] if len(facts) > 1 and is_number(facts[1]) else "?"
    said = translate("Centre", "patients here {here}, at central {central}").format(here=facts[0], central=central)
    return " · ".join((said, *(type_words(fact) for fact in facts[1:] if not is_number(fact))))


def _newest(facts: tuple[str, ...]) -> str:
    """Facts are `what@time`, `!` before what this station does not have."""
    translate = QCoreApplication.translate
    names = {"vital": translate("Centre", "vital sign {time}"), "order": translate("Centre", "order {time}")}
    parts = []
    for fact in facts:
        what, _, at = fact.removeprefix("!").partition("@")
        said = names.get(what, f"{what} {{time}}").format(time=at[11:19] or at)
        parts.append(said + (translate("Centre", " (not here)") if fact.startswith("!") else ""))
    return " · ".join(parts)


def _numbers(facts: tuple[str, ...]) -> str:
    return QCoreApplication.translate("Centre", "{count} left").format(count=facts[0])


def _ward_pack(facts: tuple[str, ...]) -> str:
    """Facts: what is wrong or nothing, when it was made, of how many."""
    translate = QCoreApplication.translate
    wrong = problem_words(PackProblem(facts[0]))[0] if facts[0] in set(PackProblem) else ""
    made = translate("Centre", "made {time}, {count} patients")
    said = made.format(time=facts[1][11:16], count=facts[2]) if len(facts) > 2 else ""
    return " · ".join(part for part in (wrong, said) if part)


def _for_it(facts: tuple[str, ...]) -> str:
    return QCoreApplication.translate("Centre", "for IT: {code}").format(code=facts[0])


def _audit(facts: tuple[str, ...]) -> str:
    """Facts: `waiting n`, then what is wrong: `chain …`, `truncated …`, `rebuilt …`, `unwritten n`, `refused n`, `central code`."""
    translate = QCoreApplication.translate
    said = {
        "waiting": translate("Centre", "{value} not told yet"),
        "chain": translate("Centre", "changed at {value}"),
        "truncated": translate("Centre", "cut off at entry {value}"),
        "rebuilt": translate("Centre", "central holds another journal of this PC, up to entry {value}"),
        "unwritten": translate("Centre", "{value} that this PC cannot write to its disk"),
        "refused": translate("Centre", "{value} refused by central"),
        "central": translate("Centre", "central does not take it ({value})"),
    }
    pairs = [fact.partition(" ") for fact in facts]
    return " · ".join(said.get(what, what).format(value=value) for what, _, value in pairs)


def _as_it_is(facts: tuple[str, ...]) -> str:
    return " · ".join(facts)


def _drill(facts: tuple[str, ...]) -> str:
    translate = QCoreApplication.translate
    if facts[0] == "never":
        return translate("Centre", "none was held on this PC")
    return translate("Centre", "last on {day}, {days} d ago").format(day=facts[0], days=facts[-1])


def _scanner(facts: tuple[str, ...]) -> str:
    return QCoreApplication.translate("Centre", "last scan {time}").format(time=facts[0][11:16])


def _power(facts: tuple[str, ...]) -> str:
    """Facts: percent, then `mains` where it is plugged in."""
    translate = QCoreApplication.translate
    said = translate("Centre", "{value} % left").format(value=facts[0])
    return said if "mains" in facts else " · ".join((said, translate("Centre", "not plugged in")))


def _accounts(facts: tuple[str, ...]) -> str:
    """Facts: `rotate:` an account that was used, `review:` how many uses, `sealed:` how many accounts lie ready."""
    translate = QCoreApplication.translate
    said = {
        "rotate": translate("Centre", "{what} was used: replace it"),
        "review": translate("Centre", "{what} to review"),
        "sealed": translate("Centre", "{what} sealed"),
    }
    parts = (fact.partition(":") for fact in facts)
    return " · ".join(said[kind].format(what=what) if kind in said else kind for kind, _, what in parts)


_PLAIN: dict[CheckName, Callable[[tuple[str, ...]], str]] = {
    CheckName.COUNTS: _counts,
    CheckName.NEWEST: _newest,
    CheckName.NUMBERS: _numbers,
    CheckName.KEY: _for_it,
    CheckName.PRINTER: _as_it_is,
    CheckName.WARD_PACK: _ward_pack,
    CheckName.DRILL: _drill,
    CheckName.SCANNER: _scanner,
    CheckName.POWER: _power,
    CheckName.AUDIT: _audit,
    CheckName.ACCOUNTS: _accounts,
    CheckName.UPDATE: version_figures,
}


def is_number(text: str) -> bool:
    return re.fullmatch(r"-?\d+(\.\d+)?(e-?\d+)?", text) is not None


class ErrorCode(StrEnum):
    """Codes that offline/ itself gives a command; the rest are statuses, names of link errors and kinds of conflict."""

    UNANSWERED = "unanswered"
    NOT_READ_BACK = "not-read-back"
    STATION_DIED = "station-died"
    ALREADY_OVER = "already-over"
    ALREADY_VERIFIED = "already-verified"
    ORDER_WITHDRAWN = "order-withdrawn"
    TIMEOUT = "timeout"
    UNREACHABLE = "unreachable"
    NAMED_WRONGLY = "named-wrongly"
    NOT_READ = "not-read"
    LANDED_IN_PART = "landed-in-part"


def error_words(code: str) -> str:
    """Why it is not through, in words: ours for a code, with the code for IT where we have none; a sentence is central's own."""
    if not _MACHINE_WORD.fullmatch(code):
        return QCoreApplication.translate("Centre", "Central: {text}").format(text=code)
    if code in set(ErrorCode):
        return _own_error(ErrorCode(code))
    if code in set(ConflictKind):
        return conflict_words(ConflictKind(code))[0]
    status = re.fullmatch(r"(?:refused-)?(\d{3})(?::.*)?", code)
    if status is not None:
        return _status_words(int(status[1]))
    translate = QCoreApplication.translate
    waits = re.fullmatch(r"not-read:(\w+)", code)
    if waits is not None:
        return translate("Centre", "Waits: {kind} of this patient cannot be read at central").format(kind=waits[1])
    if code.startswith("asking-refused-"):
        return translate("Centre", "Central does not answer whether it has it")
    if code.endswith(":lost-at-central"):
        return translate("Centre", "Confirmed before, gone at central now")
    if code.endswith(("Timeout", "TimeoutError")):
        return translate("Centre", "Central did not answer in time")
    if code in (secured := tls_words()):
        return secured[code]
    if code.endswith("Error") or code.startswith("websocket"):
        return translate("Centre", "The connection broke or could not be made")
    return translate("Centre", "Central's answer could not be used ({code})").format(code=code)


_MACHINE_WORD = re.compile(r"[A-Za-z0-9_.:-]+")


def _own_error(code: ErrorCode) -> str:
    translate = QCoreApplication.translate
    return {
        ErrorCode.UNANSWERED: translate("Centre", "Central could not be asked yet"),
        ErrorCode.NOT_READ_BACK: translate("Centre", "Accepted, but could not be read back yet"),
        ErrorCode.STATION_DIED: translate("Centre", "The station stopped while sending; central is asked"),
        ErrorCode.ALREADY_OVER: translate("Centre", "Was already over at central"),
        ErrorCode.ALREADY_VERIFIED: translate("Centre", "Was already checked at central"),
        ErrorCode.ORDER_WITHDRAWN: translate("Centre", "The order it is about was withdrawn"),
        ErrorCode.TIMEOUT: translate("Centre", "Central did not answer in time"),
        ErrorCode.UNREACHABLE: translate("Centre", "Central could not be reached"),
        ErrorCode.NAMED_WRONGLY: translate("Centre", "Central named another row; it is asked again"),
        ErrorCode.NOT_READ: translate("Centre", "Waits until central has been read again"),
        ErrorCode.LANDED_IN_PART: translate("Centre", "Central took a part of it only"),
    }[code]


def _status_words(status: int) -> str:
    translate = QCoreApplication.translate
    if status == 401:
        return translate("Centre", "Central asks for a sign-in")
    if status == 403:
        return translate("Centre", "Central does not allow this to the person signed in")
    if status in {409, 412}:
        return translate("Centre", "It changed at central meanwhile ({status})").format(status=status)
    if status in {429, 503}:
        return translate("Centre", "Central is busy and asks to wait ({status})").format(status=status)
    if status >= 500:
        return translate("Centre", "Central had a fault ({status})").format(status=status)
    return translate("Centre", "Central refused it ({status})").format(status=status)


def type_words(resource_type: str) -> str:
    """What the counted rows are called on a ward; a type without words keeps its own name."""
    translate = QCoreApplication.translate
    return {
        "Patient": translate("Centre", "Patients"),
        "Encounter": translate("Centre", "Stays"),
        "MedicationRequest": translate("Centre", "Drug orders"),
        "ServiceRequest": translate("Centre", "Other orders"),
        "NutritionOrder": translate("Centre", "Diets"),
        "MedicationAdministration": translate("Centre", "Doses"),
        "Observation": translate("Centre", "Vitals and values"),
        "DiagnosticReport": translate("Centre", "Reports"),
        "DocumentReference": translate("Centre", "Notes"),
        "Composition": translate("Centre", "Documents"),
        "AllergyIntolerance": translate("Centre", "Allergies"),
        "Condition": translate("Centre", "Diagnoses"),
        "Flag": translate("Centre", "Tags"),
        "Specimen": translate("Centre", "Specimens"),
        "AdverseEvent": translate("Centre", "Adverse events"),
        "Task": translate("Centre", "Checks"),
        "Provenance": translate("Centre", "Signatures"),
        "DetectedIssue": translate("Centre", "Findings answered"),
        "Procedure": translate("Centre", "Procedures"),
        "Immunization": translate("Centre", "Vaccinations"),
        "MedicationStatement": translate("Centre", "Home drugs"),
        "MedicationDispense": translate("Centre", "Dispensed drugs"),
        "CarePlan": translate("Centre", "Care plans"),
        "Communication": translate("Centre", "Messages"),
        "QuestionnaireResponse": translate("Centre", "Assessments"),
        "RiskAssessment": translate("Centre", "Risks"),
    }.get(resource_type, resource_type)
