"""Whether an unpacked version is the one that the repository signed, asked at each start without a network.

    demand_proved(folder / "versions" / "1.2.0", "1.2.0", (folder / "proofs" / "1.2.0.json").read_bytes(), roots)

The proof is the targets metadata as it stood when the version was staged; the roots lead from the one that the hospital gave with its
settings to the newest this PC has seen. That metadata may have run out: a PC that was off for a year still starts.
"""

from collections.abc import Sequence
from pathlib import Path

from tuf.api.metadata import Metadata, Root, Targets

from client.errors import UpdateRefused
from client.updates.archive import demand_whole
from client.updates.offers import Program, program_file, program_in
from client.updates.repository import METADATA, refusing

MOST_ROOTS = 64


def demand_proved(folder: Path, version: str, proof: bytes, roots: Sequence[bytes]) -> Program:
    """What was signed about this version, and that these files are it. Raises UpdateRefused."""
    program = signed_program(version, proof, roots)
    demand_whole(folder, program.manifest)
    return program


def signed_program(version: str, proof: bytes, roots: Sequence[bytes]) -> Program:
    """Raises UpdateRefused where no chain of roots leads to who signed it."""
    with refusing():
        newest = _newest(roots)
        found: Metadata[Targets] = Metadata.from_bytes(proof)
        if not isinstance(found.signed, Targets):
            raise UpdateRefused("metadata-unreadable", "targets")
        newest.signed.verify_delegate(Targets.type, found.signed_bytes, found.signatures)
        target = found.signed.targets.get(program_file(version))
    if target is None:
        raise UpdateRefused("no-program", version)
    return program_in(target.custom, version)


def roots_of(folder: Path, pinned: bytes) -> tuple[bytes, ...]:
    """The root that was given, then those that follow it as they were seen, in order."""
    with refusing():
        number = Metadata[Root].from_bytes(pinned).signed.version
        found = [pinned]
        history = folder / METADATA / "root_history"
        while len(found) < MOST_ROOTS and (place := history / f"{number + len(found)}.root.json").is_file():
            found.append(place.read_bytes())
        return tuple(found)


def _newest(roots: Sequence[bytes]) -> Metadata[Root]:
    """Each root is signed by the one before it and by itself."""
    found: list[Metadata[Root]] = [Metadata.from_bytes(one) for one in roots]
    for at, one in enumerate(found):
        if not isinstance(one.signed, Root) or (at and one.signed.version != found[at - 1].signed.version + 1):
            raise UpdateRefused("metadata-unreadable", "root")
        for by in (one, *found[max(at - 1, 0) : at]):
            by.signed.verify_delegate(Root.type, one.signed_bytes, one.signatures)
    if not found:
        raise UpdateRefused("no-root")
    return found[-1]
