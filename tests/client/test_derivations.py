"""Keys derived from passwords in several threads at once, as a sign-in on the store's thread and the wrapping of a key beside it do."""

import threading

from client.secrets import Wrapping


def test_derivations_in_several_threads_all_end_and_say_the_same() -> None:
    found: list[bytes] = []

    def derive(lanes: int) -> None:
        cheap = Wrapping(salt=b"0123456789abcdef", iterations=1, lanes=lanes, memory_kib=8_192)
        found.append(cheap.derived(b"words"))

    threads = [threading.Thread(target=derive, args=(lanes,), daemon=True) for lanes in (4, 1, 4, 1, 4, 1)]
    for one in threads:
        one.start()
    for one in threads:
        one.join(30)
    assert len(found) == len(threads), "one of them never ended"
    assert len(set(found)) == 2, "the same for the same lanes"
