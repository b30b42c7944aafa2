"""What every gate needs: a way to refuse a request, and the body read with a limit."""

from aiohttp import web


class Refusal(Exception):
    """Why a request does not come in: an HTTP status and a short reason for the log."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(f"{status} {reason}")
        self.status = status
        self.reason = reason


async def read_body(request: web.Request, limit: int) -> bytes:
    """The whole body. Raises `Refusal` 413 as soon as it is known to be longer than `limit`."""
    if (request.content_length or 0) > limit:
        raise Refusal(413, "too_long")
    chunks = []
    size = 0
    try:
        async for chunk in request.content.iter_any():
            size += len(chunk)
            if size > limit:
                raise Refusal(413, "too_long")
            chunks.append(chunk)
    # A broken transfer or compression.
    except (web.HTTPException, web.RequestPayloadError, ValueError, OSError) as error:
        raise Refusal(400, "unreadable_body") from error
    return b"".join(chunks)
