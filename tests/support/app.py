"""The bot as a process, started as its users start it."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
# What a developer's own environment or `.env` may hold must not reach a test.
OURS = ("SLACK_", "Microsoft", "LAUREL_", "DATABASE_URL", "HOST", "PORT")
READY_SECONDS = 30.0


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@dataclass(slots=True)
class Bot:
    """A running bot."""

    process: subprocess.Popen[bytes]
    port: int
    log_file: Path

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def log(self) -> str:
        """What it has written so far."""
        return self.log_file.read_text(errors="replace")

    def wait_until_ready(self, seconds: float = READY_SECONDS) -> None:
        """Returns once the bot takes requests; fails with its log if it does not."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise AssertionError(f"the bot ended with {self.process.returncode}:\n{self.log()}")
            try:
                with urllib.request.urlopen(f"{self.url}/readyz", timeout=1):
                    return
            except (urllib.error.URLError, ConnectionError, TimeoutError):
                time.sleep(0.05)
        raise AssertionError(f"the bot was not ready in {seconds} s:\n{self.log()}")

    def stop(self) -> None:
        """Ends it in good order."""
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(15)
            except subprocess.TimeoutExpired:
                self.process.kill()
        self.process.wait(5)

    def kill(self) -> None:
        """Ends it as a crash does."""
        self.process.kill()
        self.process.wait(5)


def launch(
    environment: Mapping[str, str], folder: Path, *arguments: str, port: int | None = None
) -> Bot:
    """Starts `python -m bot` in an empty folder, with just these settings."""
    chosen = port or free_port()
    inherited = {key: value for key, value in os.environ.items() if not key.startswith(OURS)}
    log_file = folder / f"bot-{chosen}.log"
    with log_file.open("ab") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "bot", *(arguments or ("run",))],
            cwd=folder,
            env={
                **inherited,
                "PYTHONPATH": str(ROOT),
                "PORT": str(chosen),
                "LAUREL_DATA_DIR": str(folder / "data"),
                **environment,
            },
            stdout=log,
            stderr=log,
        )
    return Bot(process, chosen, log_file)
