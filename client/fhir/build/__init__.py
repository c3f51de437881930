"""Commands to FHIR transaction bundles; refuses to look anything up, to send, and to build the same command in two ways."""

from client.fhir.build.bundle import build
from client.fhir.build.repair import repair
from client.fhir.build.setting import BuildSetting, Built, CurrentRow, Meant, SharedRow, Verb, Wording
from client.fhir.build.sheet import entry_id
from client.fhir.build.voiding import entered_in_error

__all__ = [
    "BuildSetting",
    "Built",
    "CurrentRow",
    "Meant",
    "SharedRow",
    "Verb",
    "Wording",
    "build",
    "entered_in_error",
    "entry_id",
    "repair",
]
