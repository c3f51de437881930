"""A signed repository, made and kept by the hospital's IT: versions put in, given to rings, its stamps renewed. Numbers only grow.

    made = Making(folder, keys, passphrase); made.begin(("pilot", "early", "all"))
    made.add("1.2.0", program_folder, schema=5)
    made.give("pilot", "1.2.0")
    made.renew()                       the short-lived stamps anew, by a job each day

    folder/metadata/                   what stations read, served as plain files
    folder/targets/                    programs and the files of rings, each under the name of its hash
    keys/root.pem targets.pem stamps.pem ring-pilot.pem ...     never where stations read

`root` and `targets` are used seldom and lie away from the server; `stamps` signs what is short-lived (snapshot, timestamp). Each ring has
a key of its own over its own file. Metadata is python-tuf's; what is written is what its own reader takes.
"""

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from securesystemslib.signer import CryptoSigner, SSlibKey
from tuf.api.metadata import (
    DelegatedRole,
    Delegations,
    Metadata,
    MetaFile,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)
from tuf.api.serialization.json import JSONSerializer

from client.clock import SystemClock
from client.errors import UpdateRefused
from client.signed import may_be_named
from client.updates.archive import pack
from client.updates.keys import make_key, open_key, public_of
from client.updates.offers import FORMAT, is_version, program_file, ring_file, this_platform
from client.updates.repository import refusing

ROOT_FOR, TARGETS_FOR, STAMPS_FOR = timedelta(days=730), timedelta(days=400), timedelta(days=14)
"""So long metadata holds. Stamps are short: a station that is shown nothing newer for so long says that it is held back."""
_RING = "ring-"
_SERIALIZER = JSONSerializer(compact=False)


class Making:
    """Invariant: after each act the folder is a whole repository again; `timestamp.json`, written last, makes it the one in force."""

    def __init__(self, folder: Path, keys: Path, passphrase: str, now: datetime | None = None) -> None:
        self._folder, self._keys, self._passphrase = folder, keys, passphrase
        self._now = (now or SystemClock(ZoneInfo("UTC")).now()).astimezone(UTC).replace(microsecond=0)

    # -- acts ---------------------------------------------------------------------------------------------------

    def begin(self, rings: Sequence[str]) -> Path:
        """Keys and an empty repository; gives the root that goes to the stations with their settings. Raises UpdateRefused."""
        if not rings or not all(map(may_be_named, rings)):
            raise UpdateRefused("ring-name")
        if (self._folder / "metadata").exists():
            raise UpdateRefused("repository-there", self._folder.name)
        for each in (self._keys, self._folder / "metadata", self._folder / "targets"):
            each.mkdir(parents=True, exist_ok=True)
        self._keys.chmod(0o700)
        signers = {name: self._new_key(name) for name in ("root", "targets", "stamps", *map(_key_of_ring, rings))}
        root = Root(version=1, expires=self._now + ROOT_FOR, consistent_snapshot=True)
        for role, by in (
            (Root.type, "root"), (Targets.type, "targets"), (Snapshot.type, "stamps"), (Timestamp.type, "stamps")
        ):  # fmt: skip
            root.add_key(public_of(signers[by]), role)
        self._write(Metadata(root), "1.root.json", signers["root"])
        targets = Targets(version=1, expires=self._now + TARGETS_FOR)
        keys = {ring: public_of(signers[_key_of_ring(ring)]) for ring in rings}
        roles = {
            ring: DelegatedRole(ring, [key.keyid], 1, terminating=True, paths=[ring_file(ring)])
            for ring, key in keys.items()
        }
        targets.delegations = Delegations({key.keyid: key for key in keys.values()}, roles)
        for ring in rings:
            empty = Metadata(Targets(1, expires=self._now + TARGETS_FOR))
            self._write(empty, f"1.{ring}.json", signers[_key_of_ring(ring)])
        self._write(Metadata(targets), "1.targets.json", signers["targets"])
        self._stamp({f"{name}.json": 1 for name in ("targets", *rings)}, signers["stamps"])
        return self._folder / "metadata" / "1.root.json"

    def add(self, version: str, program: Path, schema: int, place: str = "") -> str:
        """The program of a version, for one kind of system; gives its archive's name. One that is there stays. Raises UpdateRefused."""
        if not is_version(version):
            raise UpdateRefused("no-version", version[:20])
        name, targets = program_file(version, place or this_platform()), self._targets("targets")
        if name in targets.signed.targets:
            raise UpdateRefused("version-there", version)
        packed = self._folder / "targets" / f".{version}.new"
        packed.parent.mkdir(parents=True, exist_ok=True)
        try:
            manifest = pack(program, packed)
            target = TargetFile.from_file(name, str(packed))
            target.unrecognized_fields["custom"] = {"version": version, "manifest": manifest, "schema": schema}
            self._keep(target, packed)
        finally:
            packed.unlink(missing_ok=True)
        targets.signed.targets[name] = target
        self._issue("targets", targets, "targets")
        return name

    def give(self, ring: str, version: str) -> None:
        """From now on this ring is offered this version, which must be there; an older one too, where IT takes a newer one back."""
        places = self._targets("targets").signed.targets
        if not any(name.startswith(f"programs/wardlight-{version}-") for name in places):
            raise UpdateRefused("no-program", version[:20])
        role = self._targets(ring)
        content = f'{{"format":"{FORMAT}","ring":"{ring}","version":"{version}"}}\n'.encode()
        target = TargetFile.from_data(ring_file(ring), content)
        place = self._folder / "targets" / ".ring.new"
        place.write_bytes(content)
        self._keep(target, place)
        role.signed.targets = {ring_file(ring): target}
        self._issue(ring, role, _key_of_ring(ring))

    def renew(self) -> None:
        """The stamps anew, for as long again; nothing of what is offered changes."""
        self._stamp({}, self._key("stamps"))

    def renew_root(self) -> None:
        """The root for as long again, signed by the same key; stations follow by themselves."""
        self._issue_root(self._root(), self._key("root"))

    def replace_key(self, name: str) -> None:
        """A new key for `root`, `targets`, `stamps` or `ring-NAME`; from then on nobody believes the old one, whose file is put aside."""
        old = self._key(name)
        self._put_aside(name)
        fresh = self._new_key(name)
        if name.startswith(_RING):
            self._replace_ring_key(name.removeprefix(_RING), public_of(fresh))
            return
        root = self._root()
        for role in {"root": (Root.type,), "targets": (Targets.type,), "stamps": (Snapshot.type, Timestamp.type)}[name]:
            root.signed.revoke_key(public_of(old).keyid, role)
            root.signed.add_key(public_of(fresh), role)
        self._issue_root(root, *((old, fresh) if name == "root" else (self._key("root"),)))
        if name == "targets":
            self._issue(Targets.type, self._targets(Targets.type), name)
        else:
            self.renew()

    def _replace_ring_key(self, ring: str, key: SSlibKey) -> None:
        targets = self._targets(Targets.type)
        roles = targets.signed.delegations.roles if targets.signed.delegations else None
        if roles is None or ring not in roles:
            raise UpdateRefused("no-such-ring", ring)
        for before in list(roles[ring].keyids):
            targets.signed.revoke_key(before, ring)
        targets.signed.add_key(key, ring)
        self._issue(ring, self._targets(ring), f"{_RING}{ring}")
        self._issue(Targets.type, targets, Targets.type)

    def _root(self) -> Metadata[Root]:
        places = self._folder.glob("metadata/*.root.json")
        newest = max(places, key=lambda place: int(place.name.partition(".")[0]))
        with refusing():
            return Metadata.from_file(str(newest))

    def _issue_root(self, root: Metadata[Root], *signers: CryptoSigner) -> None:
        root.signed.version += 1
        root.signed.expires = self._now + ROOT_FOR
        root.signatures.clear()
        for one in signers:
            root.sign(one, append=True)
        self._put(root.to_bytes(_SERIALIZER), f"{root.signed.version}.root.json")

    def _put_aside(self, name: str) -> None:
        place = self._keys / f"{name}.pem"
        place.rename(place.with_name(f"{name}.pem.until-{self._now:%Y%m%dT%H%M%S}-{len(list(self._keys.iterdir()))}"))

    def offered(self) -> dict[str, str]:
        """Ring by ring which version is offered; "" for none."""
        found = {}
        for name in self._snapshot().signed.meta:
            ring = name.removesuffix(".json")
            if ring != Targets.type:
                target = self._targets(ring).signed.targets.get(ring_file(ring))
                found[ring] = "" if target is None else self._version_in(target)
        return found

    # -- files --------------------------------------------------------------------------------------------------

    def _version_in(self, target: TargetFile) -> str:
        around, _, name = target.path.rpartition("/")
        content = (self._folder / "targets" / around / f"{target.hashes['sha256']}.{name}").read_text(encoding="utf-8")
        return content.partition('"version":"')[2].partition('"')[0]

    def _issue(self, role: str, metadata: Metadata[Targets], key: str) -> None:
        metadata.signed.version += 1
        metadata.signed.expires = self._now + TARGETS_FOR
        self._write(metadata, f"{metadata.signed.version}.{role}.json", self._key(key))
        self._stamp({f"{role}.json": metadata.signed.version}, self._key("stamps"))

    def _stamp(self, changed: dict[str, int], by: CryptoSigner) -> None:
        before = self._snapshot() if (self._folder / "metadata" / "timestamp.json").exists() else None
        snapshot = Snapshot(version=1, meta={}) if before is None else before.signed
        snapshot.version += 0 if before is None else 1
        snapshot.expires = self._now + STAMPS_FOR
        for name, number in changed.items():
            snapshot.meta[name] = MetaFile(number)
        self._write(Metadata(snapshot), f"{snapshot.version}.snapshot.json", by)
        timestamp = Timestamp(version=self._stamps() + 1, expires=self._now + STAMPS_FOR)
        timestamp.snapshot_meta = MetaFile(snapshot.version)
        self._write(Metadata(timestamp), "timestamp.json", by)

    def _stamps(self) -> int:
        place = self._folder / "metadata" / "timestamp.json"
        return Metadata[Timestamp].from_file(str(place)).signed.version if place.exists() else 0

    def _snapshot(self) -> Metadata[Snapshot]:
        with refusing():
            stamp: Metadata[Timestamp] = Metadata.from_file(str(self._folder / "metadata" / "timestamp.json"))
            number = stamp.signed.snapshot_meta.version
            return Metadata.from_file(str(self._folder / "metadata" / f"{number}.snapshot.json"))

    def _targets(self, role: str) -> Metadata[Targets]:
        meta = self._snapshot().signed.meta.get(f"{role}.json")
        if meta is None:
            raise UpdateRefused("no-such-ring", role[:40])
        with refusing():
            return Metadata.from_file(str(self._folder / "metadata" / f"{meta.version}.{role}.json"))

    def _keep(self, target: TargetFile, content: Path) -> None:
        """Under the name of its hash, as stations ask for it; what is there already is the same."""
        around, _, name = target.path.rpartition("/")
        place = self._folder / "targets" / around / f"{target.hashes['sha256']}.{name}"
        place.parent.mkdir(parents=True, exist_ok=True)
        content.replace(place)
        place.chmod(0o644)

    def _write(
        self,
        metadata: Metadata[Root] | Metadata[Targets] | Metadata[Snapshot] | Metadata[Timestamp],
        name: str,
        by: CryptoSigner,
    ) -> None:
        metadata.sign(by)
        self._put(metadata.to_bytes(_SERIALIZER), name)

    def _put(self, raw: bytes, name: str) -> None:
        place = self._folder / "metadata" / name
        fresh = place.with_name(f".{name}.new")
        fresh.write_bytes(raw)
        fresh.replace(place)

    def _new_key(self, name: str) -> CryptoSigner:
        return make_key(self._keys / f"{name}.pem", self._passphrase)

    def _key(self, name: str) -> CryptoSigner:
        return open_key(self._keys / f"{name}.pem", self._passphrase)


def _key_of_ring(ring: str) -> str:
    return f"{_RING}{ring}"


def digest_of(place: Path) -> str:
    """SHA-256 of a root, to be read aloud when it is brought to a station."""
    return hashlib.sha256(place.read_bytes()).hexdigest()
