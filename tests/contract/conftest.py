"""One server after the other for every sentence of the contract."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from client.central.profile import Profile
from tests.contract import servers
from tests.contract.servers import Router, Server


@pytest.fixture(scope="session")
def profiles() -> dict[str, Profile]:
    return {}


@pytest.fixture(scope="session")
def router() -> Iterator[Router]:
    if not servers.MODULES:
        pytest.skip("WARDLIGHT_PEERS_MODULES does not name the router's packages")
    if not (servers.PEERS / "fhir-router" / "server.cjs").is_file():
        pytest.skip("the foreign router is not beside this checkout; WARDLIGHT_PEERS names its folder")
    running = Router()
    yield running
    running.stop()


@pytest.fixture(
    params=[
        "practice",
        pytest.param("router", marks=pytest.mark.peer),
        pytest.param("other", marks=pytest.mark.skipif(not servers.OTHER, reason="WARDLIGHT_CONTRACT_BASE is not set")),
    ]
)
def server(request: pytest.FixtureRequest, tmp_path: Path, profiles: dict[str, Profile]) -> Iterator[Server]:
    if request.param == "practice":
        yield from servers.practice(tmp_path, profiles)
    elif request.param == "router":
        router: Router = request.getfixturevalue("router")
        router.empty()
        yield Server(name="router", base=f"{router.address}/fhir/R4", profiles=profiles)
    else:
        yield Server(name="other", base=servers.OTHER, profiles=profiles)
