"""What the Encounter of a stay that is being closed shall list: its diagnoses in force that central holds; refuses to rank by guess."""

from client.commands import Command, DischargePatient, StepVisit, TransferPatient
from client.fhir.build.setting import StayDiagnosis
from client.records.diagnoses import Diagnosis, DiagnosisUse
from offline import identity
from offline.projection import diagnoses
from offline.store.books import Books

_LAST = 1_000_000
_ORDER = {use: at for at, use in enumerate(DiagnosisUse)}


def of_command(books: Books, command: Command) -> tuple[tuple[StayDiagnosis, ...], tuple[str, ...]]:
    """(those in force, those that are not any more); nothing for a command that does not close or hand on the stay."""
    is_closing = isinstance(command, DischargePatient | TransferPatient) or (
        isinstance(command, StepVisit) and command.ended is not None
    )
    if not is_closing or not command.encounter:
        return (), ()
    named = identity.mapping(books, [command.encounter])
    stay = {command.encounter, named.get(command.encounter, command.encounter)}
    every = [row.diagnosis for row in diagnoses.diagnoses(books, command.patient) if row.diagnosis.encounter in stay]
    waiting = identity.pending_among(books, {one.key for one in every})
    known = [one for one in every if one.key not in waiting and one.use is not None]
    found = sorted((one for one in known if one.is_in_force), key=_place)
    made = tuple(StayDiagnosis(key=one.key, use=one.use) for one in found if one.use is not None)
    return made, tuple(one.key for one in every if not one.is_in_force)


def _place(one: Diagnosis) -> tuple[int, bool, int, str]:
    use = _ORDER[one.use] if one.use is not None else len(_ORDER)
    return use, one.is_primary is not True, one.rank or _LAST, one.key
