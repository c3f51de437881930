import pytest

from client.errors import InputRefused, StoreLocked
from client.sealing import Sealer, unseal

PASS, BOUND, FEW = "correct horse 马 电池", b'{"made_at":"now"}', 1000


def _sealer() -> Sealer:
    return Sealer(PASS, iterations=FEW)


def test_what_was_sealed_opens_with_the_passphrase_and_with_nothing_else() -> None:
    sealer = _sealer()
    sealed = sealer.seal(b"the ward", BOUND, sealer.nonce())
    assert b"the ward" not in sealed.data
    assert unseal(PASS, sealed, BOUND) == sealer.opened(sealed, BOUND) == b"the ward"
    with pytest.raises(StoreLocked):
        unseal(PASS + " ", sealed, BOUND)


def test_what_stands_in_the_clear_beside_it_cannot_be_changed() -> None:
    sealer = _sealer()
    sealed = sealer.seal(b"the ward", BOUND, sealer.nonce())
    with pytest.raises(StoreLocked):
        unseal(PASS, sealed, BOUND.replace(b"now", b"old"))


def test_no_two_packs_share_a_nonce_and_no_two_stations_a_salt() -> None:
    sealer = _sealer()
    assert len({sealer.nonce() for _ in range(50)}) == 50
    assert sealer.salt != _sealer().salt


def test_a_passphrase_that_is_written_in_another_form_of_unicode_is_the_same() -> None:
    sealer = Sealer("caf\u00e9 caf\u00e9 caf\u00e9", iterations=FEW)
    sealed = sealer.seal(b"x", BOUND, sealer.nonce())
    assert unseal("cafe\u0301 cafe\u0301 cafe\u0301", sealed, BOUND) == b"x"


def test_a_short_passphrase_is_refused() -> None:
    with pytest.raises(InputRefused):
        Sealer("short")
