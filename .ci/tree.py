"""Checks of every tracked file: no machine's paths, no registry's hosts, no secrets, no dead links,
no ignored rule without a reason.

Prints one line per finding, `file:line: what`, and exits 1 when there are any.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# The pictures of all cards of a platform are the largest.
MAX_BYTES = 1_000_000

# Spelled in pieces, so that this file passes its own check.
FINDINGS = {
    "the path of one machine": re.compile(r"(?<![\w.~/-])/(?:wor" r"k|roo" r"t|Use" r"rs)/\w"),
    "the host of a package registry": re.compile(
        r"\b(?:pypi\.or" r"g|pythonhosted\.or" r"g|registry\.npmj" r"s|registry\.yarnpk" r"g)"
    ),
    "a secret": re.compile(
        r"xox[abeprs]-\d{9,}-\d{9,}|xapp-1-[A-Z0-9]{9,}-\d{9,}|-----BEGIN [A-Z ]*PRIVATE KE" r"Y"
    ),
    "an ignored rule without its reason": re.compile(
        r"# *(?:noqa(?:: *[A-Z0-9, ]+)?|type: *ignore(?:\[[a-z, -]+\])?) *$"
    ),
    "a conflict marker": re.compile(r"^(?:<{7}|>{7}) "),
}
LINK = re.compile(r"\]\(([^)\s#]+)(?:#[^)]*)?\)")


def main() -> int:
    findings = [finding for path in _tracked() for finding in _findings(path)]
    for finding in findings:
        print(finding)
    return 1 if findings else 0


def _tracked() -> Iterator[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout
    for name in listed.split("\0"):
        path = ROOT / name
        if name and path.is_file():
            yield path


def _findings(path: Path) -> Iterator[str]:
    name = path.relative_to(ROOT)
    raw = path.read_bytes()
    if len(raw) > MAX_BYTES:
        yield f"{name}: larger than {MAX_BYTES} bytes"
    if b"\0" in raw:
        return
    text = raw.decode("utf-8", errors="replace")
    if text and not text.endswith("\n"):
        yield f"{name}: no newline at the end"
    if b"\r\n" in raw:
        yield f"{name}: carriage returns"
    for number, line in enumerate(text.splitlines(), start=1):
        for what, pattern in FINDINGS.items():
            if pattern.search(line):
                yield f"{name}:{number}: {what}"
        if path.suffix == ".md":
            yield from (f"{name}:{number}: dead link {link}" for link in _dead_links(path, line))


def _dead_links(path: Path, line: str) -> Iterator[str]:
    for link in LINK.findall(line):
        if "://" not in link and not link.startswith("mailto:"):
            target = path.parent / link
            if not target.exists():
                yield link


if __name__ == "__main__":
    sys.exit(main())
