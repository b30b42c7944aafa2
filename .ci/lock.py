"""Checks that requirements.lock is what pyproject.toml asks for, without upgrading anything.

The arguments are the command that compiles the lock file (`make check-lock` gives it). It is run
with the project's lock file as the preferred versions; the result must name the same packages.
Where the registry cannot be reached, says so and compares what can be compared: every requirement
of pyproject.toml with the version that is locked.
"""

import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements.lock"
PIN = re.compile(r"^([A-Za-z0-9._-]+)==(\S+)(.*?)\\?$", re.MULTILINE)


def main(command: list[str]) -> int:
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "requirements.lock"
        fresh.write_bytes(LOCK.read_bytes())
        done = subprocess.run(
            [*command, "--output-file", str(fresh)],
            cwd=ROOT,
            check=False,
            capture_output=True,
            text=True,
        )
        if done.returncode == 0:
            return _compare(_pins(LOCK), _pins(fresh))
    print(done.stderr.strip(), file=sys.stderr)
    print(
        "NOT FULLY CHECKED: the lock file could not be compiled (see above); "
        "only the requirements of pyproject.toml are compared.",
        file=sys.stderr,
    )
    return _direct()


def _pins(path: Path) -> dict[str, str]:
    """Every locked package and its environment marker, to its version."""
    found = PIN.findall(path.read_text(encoding="utf-8"))
    return {f"{name}{marker.rstrip(' ;')}": version for name, version, marker in found}


def _compare(locked: dict[str, str], wanted: dict[str, str]) -> int:
    for name in sorted(locked.keys() | wanted.keys()):
        have, want = locked.get(name, "nothing"), wanted.get(name, "nothing")
        if have != want:
            print(f"requirements.lock has {have} of {name}, pyproject.toml asks for {want}")
    if locked != wanted:
        print("Run `make lock`.")
    return 0 if locked == wanted else 1


def _direct() -> int:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    lines = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    locked = {
        canonicalize_name(name): version
        for name, version, _ in PIN.findall(LOCK.read_text(encoding="utf-8"))
    }
    failed = 0
    for requirement in map(Requirement, lines):
        version = locked.get(canonicalize_name(requirement.name))
        if version is None or not requirement.specifier.contains(version, prereleases=True):
            print(f"requirements.lock has {version} of {requirement.name}, not {requirement}")
            failed = 1
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
