"""The parts list of what is shipped, as CycloneDX JSON: every locked package with version, hashes and licence. Names no host.

python build/sbom.py [--out out/sbom.cdx.json]
"""

import argparse
import re
import sys
import tomllib
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from cyclonedx.model import HashAlgorithm, HashType, Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from licences import SHIPPED, licence_of
from packageurl import PackageURL

ROOT = Path(__file__).resolve().parents[1]
_PIN = re.compile(r"^([A-Za-z0-9][\w.-]*)(?:\[[\w,-]+\])?==([\w.+!-]+)")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, default=ROOT / "out" / "sbom.cdx.json")
    asked = parser.parse_args()
    bom = parts_list()
    asked.out.parent.mkdir(parents=True, exist_ok=True)
    words = make_outputter(bom, OutputFormat.JSON, SchemaVersion.V1_6).output_as_string(indent=1)
    asked.out.write_text(words + "\n", encoding="utf-8")
    print(f"{len(bom.components)} packages in {asked.out}")
    return 0


def parts_list() -> Bom:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    own = Component(
        name=project["name"],
        version=project["version"],
        type=ComponentType.APPLICATION,
        bom_ref=project["name"],
        licenses=[DisjunctiveLicense(id=project["license"])],
    )
    bom = Bom()
    bom.metadata.component = own
    parts = [_part(*pin) for pin in _pins()]
    for part in parts:
        bom.components.add(part)
    bom.register_dependency(own, parts)
    return bom


def _part(name: str, version: str, hashes: list[str]) -> Component:
    plain = re.sub(r"[-_.]+", "-", name).lower()
    try:
        licence = licence_of(plain, distribution(name))
    except PackageNotFoundError:  # locked for another system
        licence = ""
    return Component(
        name=plain,
        version=version,
        type=ComponentType.LIBRARY,
        bom_ref=f"{plain}=={version}",
        purl=PackageURL(type="pypi", name=plain, version=version),
        licenses=[DisjunctiveLicense(name=licence)] if licence else (),
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=hashes[0])] if len(hashes) == 1 else (),
        properties=[Property(name="wardlight:sha256-of-a-file", value=each) for each in hashes],
    )


def _pins() -> list[tuple[str, str, list[str]]]:
    found: list[tuple[str, str, list[str]]] = []
    for line in SHIPPED.read_text(encoding="utf-8").splitlines():
        if pin := _PIN.match(line):
            found.append((pin[1], pin[2], []))
        if found and (said := _HASH.search(line)):
            found[-1][2].append(said[1])
    return found


if __name__ == "__main__":
    sys.exit(main())
