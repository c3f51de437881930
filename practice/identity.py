"""Ids of rows: UUIDs of version 7, so that rows made together lie together in every tree; refuses to be guessable or to repeat."""

import os


def new_id(at_ms: int) -> str:
    """48 bits of time and 74 random ones, as RFC 9562 draws them."""
    drawn = os.urandom(10).hex()
    time = f"{at_ms & 0xFFFF_FFFF_FFFF:012x}"
    variant = "89ab"[int(drawn[3], 16) & 3]
    return f"{time[:8]}-{time[8:]}-7{drawn[:3]}-{variant}{drawn[4:7]}-{drawn[7:19]}"
