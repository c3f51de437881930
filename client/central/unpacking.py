"""The body of an answer as it comes, plain or gzipped, and no more of it than allowed; refuses layers of packing and what is cut off.

A few kilobytes can unpack to gigabytes, and a packing within a packing to a million times that. So no more is unpacked at once than may
still come, and an answer that is packed in another way than was asked for is refused before a byte of it is looked at.
"""

import zlib
from collections.abc import AsyncIterator

import httpx

from client.errors import CentralFaulty

ASKED = "gzip"
_GZIP = 16 + zlib.MAX_WBITS


async def body_of(response: httpx.Response, most: int) -> bytes:
    """All of it, unpacked. Raises CentralFaulty for more than `most` bytes and for what cannot be unpacked."""
    if response.is_stream_consumed:  # a transport that had it whole already, as in tests
        return _bounded(response.content, most, response.status_code)
    packing = response.headers.get("content-encoding", "").strip().lower()
    if packing not in {"", "identity", "gzip", "x-gzip"}:
        raise CentralFaulty("content-encoding", status=response.status_code)
    source = response.aiter_raw()
    parts = _plain(source) if packing in {"", "identity"} else _unpacked(source, most, response.status_code)
    found, size = [], 0
    async for part in parts:
        size += len(part)
        if size > most:
            raise CentralFaulty("body-too-large", str(most), status=response.status_code)
        found.append(part)
    return b"".join(found)


async def _plain(source: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    async for part in source:
        yield part


async def _unpacked(source: AsyncIterator[bytes], most: int, status: int) -> AsyncIterator[bytes]:
    unpacker, is_begun, left = zlib.decompressobj(_GZIP), False, most + 1
    try:
        async for part in source:
            is_begun = is_begun or bool(part)
            found = unpacker.decompress(part, left)
            left -= len(found)
            yield found
            if left <= 0 or unpacker.unconsumed_tail:  # who reads counts it and refuses it
                raise CentralFaulty("body-too-large", str(most), status=status)
        if is_begun and not unpacker.eof:
            raise CentralFaulty("malformed", "cut-off", status=status)
    except zlib.error as error:
        raise CentralFaulty("malformed", "gzip", status=status) from error


def _bounded(whole: bytes, most: int, status: int) -> bytes:
    if len(whole) > most:
        raise CentralFaulty("body-too-large", str(most), status=status)
    return whole
