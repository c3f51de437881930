"""The words of `wardlight check --security`. Total where it matters: what has none here shows its machine word."""

from PySide6.QtCore import QCoreApplication

from ui.diagnostics.findings import Verdict


def safety_sum(verdict: Verdict) -> str:
    translate = QCoreApplication.translate
    return {
        Verdict.WELL: translate("Check", "This PC keeps what it holds."),
        Verdict.WRONG: translate("Check", "What is marked weakens how this PC keeps what it holds. Tell IT."),
        Verdict.CANNOT_WORK: translate("Check", "What is marked STOP has to be repaired before a station works here."),
    }[verdict]


def safety_names() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "signatures": translate("Check", "Hospital's signature"),
        "packs-signed": translate("Check", "Rule pack and words"),
        "keys-kept": translate("Check", "Where the keys are"),
        "store-sealed": translate("Check", "Stores on the disk"),
        "files-private": translate("Check", "Files of the station"),
        "program": translate("Check", "Program files"),
        "link": translate("Check", "Link to central"),
        "clock-kept": translate("Check", "Clock of this PC"),
        "swap": translate("Check", "Swap"),
        "core-files": translate("Check", "Memory after a crash"),
        "ward-pack": translate("Check", "Ward pack"),
        "last-audit": translate("Check", "Known faults of the packages"),
        "trail": translate("Check", "Journal"),
        "screen-lock": translate("Check", "Lock of the screen"),
        "emergency-accounts": translate("Check", "Sealed emergency accounts"),
        "inside": translate("Check", "Inside the store"),
    }


def safety_fact_names() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "hospital_key": translate("Check", "this PC was told the hospital's key:"),
        "taken": translate("Check", "taken:"),
        "pack": translate("Check", "pack"),
        "passphrase": translate("Check", "passphrase"),
        "open_to_others": translate("Check", "others can open:"),
        "in_the_clear": translate("Check", "IN THE CLEAR:"),
        "lock_minutes": translate("Check", "locked by itself after minutes:"),
        "to_rotate": translate("Check", "used, and not rotated yet:"),
        "to_review": translate("Check", "uses not reviewed:"),
        "vouched_by": translate("Check", "vouched for by"),
    }


def safety_values() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "encrypted": translate("Check", "encrypted"),
        "with the program": translate("Check", "shipped with the program"),
        "signed": translate("Check", "signed by the hospital"),
        "in the environment": translate("Check", "in the environment, where every program of this user sees it"),
        "this user can change it": translate("Check", "this user can change it"),
        "this user cannot change it": translate("Check", "this user cannot change it"),
        "own authority": translate("Check", "the hospital's own authority"),
        "the system's authorities": translate("Check", "the system's authorities"),
        "nobody: in the clear": translate("Check", "nobody: everything goes in the clear"),
        "in the clear, on this very PC": translate("Check", "nobody: in the clear, but only on this very PC"),
        "written": translate("Check", "may be written to the disk"),
        "forbidden": translate("Check", "is not written to the disk"),
        "encrypted or in memory": translate("Check", "encrypted, or in memory"),
        "in the clear": translate("Check", "in the clear"),
        "kept": translate("Check", "a time service sets it"),
        "nobody sets it": translate("Check", "no time service sets it"),
        "there": translate("Check", "there"),
        "not there": translate("Check", "not there"),
        "this build carries no audit": translate("Check", "this build does not say when it was audited"),
        "chain": translate("Check", "BROKEN: an entry was changed"),
        "truncated": translate("Check", "BROKEN: entries that central was told are gone"),
        "rebuilt": translate("Check", "BROKEN: central knows another journal of this station"),
        "whole": translate("Check", "whole, every link"),
    }
