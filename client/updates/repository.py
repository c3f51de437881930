"""A signed repository of versions, read: what a ring is offered, and the program of a version; refuses what TUF refuses, in our words.

    repository = Repository(url, folder, root, line.read)
    offer, program = repository.offered("pilot")
    repository.fetch(offer.version, to)

`root` is the metadata that the hospital gave with its (signed) settings: whom to believe is never asked of the network. Signatures,
thresholds, expiry and going back are checked by python-tuf; what it has proved is kept in `folder` for the next time and for the launcher.
"""

import errno
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tuf.api import exceptions
from tuf.ngclient import FetcherInterface, TargetFile, Updater, UpdaterConfig

from client.errors import StoreFull, UpdateRefused
from client.updates.archive import MOST_BYTES
from client.updates.offers import LONGEST_RING, Offer, Program, offer_in, program_file, program_in, ring_file

Read = Callable[[str], Iterator[bytes]]
METADATA, INCOMING = "metadata", "incoming"
_UNPACKED, _SPARE = 5, 256 * 1024 * 1024
"""A program and its archive take so many times the archive; so much stays free for the ward."""
_CONFIG = UpdaterConfig(max_root_rotations=64, max_delegations=16)


class _Fetcher(FetcherInterface):
    """Our own line under their reader."""

    def __init__(self, read: Read) -> None:
        self._read = read

    def _fetch(self, url: str) -> Iterator[bytes]:
        try:
            yield from self._read(url)
        except FileNotFoundError as error:
            raise exceptions.DownloadHTTPError("not there", 404) from error


class Repository:
    """Invariant: what it gives was signed for this PC's root, is not older than what it gave before, and has not run out."""

    def __init__(self, url: str, folder: Path, root: bytes, read: Read) -> None:
        base = url.rstrip("/")
        self._folder = folder
        with refusing():
            for each in (folder / METADATA, folder / INCOMING):
                each.mkdir(mode=0o755, parents=True, exist_ok=True)
            self._updater = Updater(
                metadata_dir=str(folder / METADATA),
                metadata_base_url=f"{base}/metadata/",
                target_dir=str(folder / INCOMING),
                target_base_url=f"{base}/targets/",
                fetcher=_Fetcher(read),
                config=_CONFIG,
                bootstrap=root,
            )

    def offered(self, ring: str) -> tuple[Offer, Program]:
        """What this ring is offered now. Raises UpdateRefused, and the errors of the line."""
        place = self._folder / INCOMING / "ring.json"
        with refusing():
            self._updater.refresh()
            target = self._target(ring_file(ring), "no-such-ring", ring)
            if target.length > LONGEST_RING:
                raise UpdateRefused("too-large", ring)
            self._updater.download_target(target, str(place))
            offer = offer_in(place.read_bytes(), ring)
            program = self._target(program_file(offer.version), "no-program", offer.version)
        return offer, program_in(program.custom, offer.version)

    def fetch(self, version: str, to: Path) -> None:
        """The archive of a version, proved by its length and hash. Raises UpdateRefused, StoreFull and the errors of the line."""
        with refusing():
            target = self._target(program_file(version), "no-program", version)
            if target.length > MOST_BYTES:
                raise UpdateRefused("too-large", version)
            if free_bytes(self._folder) < _UNPACKED * target.length + _SPARE:
                raise StoreFull("update")
            self._updater.download_target(target, str(to))

    def _target(self, name: str, missing: str, fact: str) -> TargetFile:
        found = self._updater.get_targetinfo(name)
        if found is None:
            raise UpdateRefused(missing, fact[:60])
        return found


@contextmanager
def refusing() -> Iterator[None]:
    """Raises ours instead of every error that the reader of the repository knows."""
    try:
        yield
    except exceptions.ExpiredMetadataError as error:
        raise UpdateRefused("metadata-expired", _which(error)) from error
    except exceptions.BadVersionNumberError as error:
        raise UpdateRefused("metadata-older", _which(error)) from error
    except exceptions.UnsignedMetadataError as error:
        raise UpdateRefused("metadata-unsigned", _which(error)) from error
    except exceptions.LengthOrHashMismatchError as error:
        raise UpdateRefused("metadata-changed", _which(error)) from error
    except exceptions.DownloadLengthMismatchError as error:
        raise UpdateRefused("too-large") from error
    except exceptions.DownloadHTTPError as error:
        raise UpdateRefused("not-in-repository", str(error.status_code)) from error
    except (exceptions.RepositoryError, exceptions.DownloadError) as error:
        raise UpdateRefused("metadata-unreadable", _which(error)) from error
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise StoreFull("update") from error
        raise UpdateRefused("cannot-be-read", type(error).__name__) from error


def _which(error: Exception) -> str:
    """The role that it is about, where the error names one."""
    words = str(error).replace(".json", "").replace("'", " ").split()
    return next((one for one in words if one in {"root", "timestamp", "snapshot", "targets"}), "")


def free_bytes(folder: Path) -> int:
    return shutil.disk_usage(folder).free
