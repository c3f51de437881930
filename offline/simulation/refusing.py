"""Why a run was refused or did not settle, in words for the terminal. Total: an error without words of its own shows its facts."""

from client.errors import PackDamaged, SettingsWrong, SignInError, WardlightError

_REASONS = {
    "not-at-central": "central has no such Location; nothing was written there",
    "nobody-there": "nobody is on that ward; nothing was made there",
    "unreadable": "the file cannot be read as TOML",
    "unknown": "there is no such time zone",
    "FileNotFoundError": "it is not there",
    "NotADirectoryError": "something on the way to it is no folder",
    "IsADirectoryError": "it is a folder",
    "PermissionError": "this user may not write or read it",
    "FileExistsError": "something else stands there",
}


def words_for(error: WardlightError) -> str:
    facts = [_REASONS.get(fact, fact) for fact in error.facts]
    if isinstance(error, SettingsWrong):
        return f"'{facts[0]}' cannot be used: {': '.join(facts[1:])}" if facts[1:] else f"cannot be used: {facts}"
    if isinstance(error, SignInError):
        return f"central refuses the sign-in: {', '.join(facts)}"
    if isinstance(error, PackDamaged):
        return f"the knowledge pack is damaged: {', '.join(facts)}"
    return f"{type(error).__name__}: {', '.join(facts)}"


def words_for_unsettled(central: str, *, is_told_to_end: bool, has_begun: bool) -> str:
    if not has_begun:
        reason = "told to end" if is_told_to_end else "the deadline came"
        return f"{reason} before any station could begin: {central} did not answer, or not in time"
    return "told to end before everything was settled" if is_told_to_end else "the deadline came before all was settled"
