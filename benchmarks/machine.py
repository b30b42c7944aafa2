"""What is measured about processes, and on which cores they run. Linux only."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_TICKS = os.sysconf("SC_CLK_TCK")
_PAGE = os.sysconf("SC_PAGE_SIZE")

CORES = sorted(os.sched_getaffinity(0))
# The bot has one core to itself. Everything else shares the other: the database, the load, and
# what stands for Slack. On a machine with one core they all share it.
BOT_CORE, OTHER_CORE = CORES[0], CORES[-1]


@contextmanager
def pinned(core: int) -> Iterator[None]:
    """Processes started within the block run on `core`, with all their threads and children."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {core})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def _stat(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()


def cpu_seconds(pid: int) -> float:
    """The processor time that a process has taken, in user and kernel mode."""
    fields = _stat(pid)
    return (int(fields[11]) + int(fields[12])) / _TICKS


def family_cpu_seconds(pid: int) -> float:
    """The same of a process, the children it has, and those that have ended."""
    total = cpu_seconds(pid) + sum(int(ticks) for ticks in _stat(pid)[13:15]) / _TICKS
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            if int(_stat(int(entry.name))[1]) == pid:
                total += cpu_seconds(int(entry.name))
        except FileNotFoundError:
            continue  # it ended meanwhile
    return total


def resident_megabytes(pid: int) -> float:
    """The memory that a process occupies, shared libraries included."""
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * _PAGE / 1e6
