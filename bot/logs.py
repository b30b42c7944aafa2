"""Logs: one event a line, readable on a terminal and JSON elsewhere. No text of a person's."""

import logging
import sys

import structlog


def configure() -> None:
    """Sets up logging for the process."""
    common: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    written = _written(pretty=sys.stderr.isatty())
    structlog.configure(
        processors=[*common, *written],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.WriteLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[structlog.stdlib.add_logger_name, *common],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *written],
        )
    )
    # Libraries log what they sent and received, which may hold people's words: warnings only.
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
    logging.getLogger("pgqueuer").setLevel(logging.ERROR)


def _written(*, pretty: bool) -> list[structlog.typing.Processor]:
    """How an event becomes a line, ours or a library's."""
    if pretty:
        # Prettier tracebacks show the variables of each frame: tokens, and what people wrote.
        plain = structlog.dev.plain_traceback
        return [structlog.dev.ConsoleRenderer(exception_formatter=plain)]
    return [structlog.processors.format_exc_info, structlog.processors.JSONRenderer()]
