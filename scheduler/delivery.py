"""The worker: takes deliveries from the job engine and sends each by its platform.

At-least-once: a delivery whose send ended without an answer is looked for before it is sent again,
where the platform can be searched, and every such case is counted.
"""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import structlog
from pgqueuer.models import Job
from pgqueuer.qm import QueueManager
from pgqueuer.queries import Queries

from commands.metrics import AMBIGUOUS, DELIVERIES
from commands.ports import Ambiguous, Outgoing, RetryLater, Sender, Undeliverable
from commands.revise import current
from commands.undelivered import undelivered
from domain.deliveries import Posted
from domain.messages import Message
from scheduler.together import Together
from storage.codec import UnreadableMessage
from storage.outbox import entrypoint
from storage.queries import deliveries, leases
from storage.queries.leases import Leased, Outcome
from storage.session import AWAY, Database

log = structlog.get_logger()

# A slot this near is waited for in place; a later one is left to the job engine.
PATIENCE_SECONDS = 2.0
# A platform that has refused for a day is not going to take it; recognition has gone stale too.
GIVE_UP_SECONDS = 24 * 3600
# The first retry comes after a second, then twice as late each time up to five minutes.
LONGEST_BACKOFF_SECONDS = 300.0
# A worker that died is noticed, and its jobs taken over, after this time.
HEARTBEAT = timedelta(seconds=10)
# Leases of sends that take long are renewed this often.
RENEW_SECONDS = leases.LEASE.total_seconds() / 4
CONCURRENCY = 100
# With all hands full, the next jobs are looked for after this time.
FULL_HANDS = timedelta(milliseconds=10)
BATCH = 50


class DeliveryWorker:
    """Sends what the outbox holds, for the platforms it has senders for."""

    def __init__(self, database: Database, senders: Mapping[str, Sender]) -> None:
        self._database = database
        self._senders = senders
        self._stopping = asyncio.Event()
        self._manager: QueueManager | None = None
        # What is being sent, by delivery and attempt, and since when.
        self._held: dict[tuple[UUID, int], float] = {}
        self._lease = {name: Together(self._leasing(one), BATCH) for name, one in senders.items()}
        self._mark_sent = Together(self._marking, BATCH)

    async def run(self) -> None:
        """Works until `stop`. A lost database connection is opened again."""
        while not self._stopping.is_set():
            try:
                await self._work()
                continue
            except AWAY as error:
                log.warning("delivery worker waits for the database", why=type(error).__name__)
            except Exception:
                log.exception("delivery worker interrupted")
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), timeout=1)

    def stop(self) -> None:
        """Takes no further deliveries; those under way are finished by `run`."""
        self._stopping.set()
        if self._manager is not None:
            self._manager.shutdown.set()

    async def _work(self) -> None:
        connection = await self._database.dedicated()
        renewing = asyncio.create_task(self._renew())
        try:
            manager = self._manager = QueueManager(Queries.from_asyncpg_connection(connection))
            manager.min_dequeue_poll_interval = FULL_HANDS
            for platform in self._senders:
                self._register(manager, platform)
            if not self._stopping.is_set():
                await manager.run(
                    dequeue_timeout=timedelta(seconds=5),
                    batch_size=BATCH,
                    max_concurrent_tasks=CONCURRENCY,
                    heartbeat_timeout=HEARTBEAT,
                    shutdown_on_listener_failure=True,
                    # Its statistics, which are never deleted: ours are metrics.
                    log_aggregation_interval=timedelta(0),
                )
        finally:
            renewing.cancel()
            await connection.close()

    async def _renew(self) -> None:
        """Keeps others from taking over what is being sent, for as long as this worker lives."""
        while True:
            await asyncio.sleep(RENEW_SECONDS)
            started_by = time.monotonic() - RENEW_SECONDS / 2
            held = [key for key, since in self._held.items() if since < started_by]
            if not held:
                continue
            try:
                async with self._database.transaction() as tx:
                    await leases.renew(tx.raw, held)
            except Exception:
                # What is lost is looked for before it is sent again.
                log.exception("leases not renewed")

    def _register(self, manager: QueueManager, platform: str) -> None:
        @manager.entrypoint(entrypoint(platform))
        async def deliver(job: Job) -> None:
            assert job.payload is not None
            await self.deliver(UUID(bytes=bytes(job.payload)), platform)

    def _leasing(self, sender: Sender) -> Callable[[Sequence[UUID]], Awaitable[list[Outcome]]]:
        async def lease(ids: Sequence[UUID]) -> list[Outcome]:
            async with self._database.statements() as tx:
                return await leases.lease_all(tx.raw, ids, sender.limits)

        return lease

    async def _marking(self, sent: Sequence[tuple[Leased, Posted]]) -> list[None]:
        async with self._database.statements() as tx:
            await deliveries.mark_all_sent(tx.raw, sent)
        return [None] * len(sent)

    async def deliver(self, id_: UUID, platform: str) -> None:
        """Sends one delivery if it is due and nobody else has it, and notes how that ended."""
        try:
            leased = await self._lease[platform](id_)
        except UnreadableMessage:
            await self._leave(id_)
            return
        if leased is None:
            async with self._database.statements() as tx:
                await leases.come_back(tx, id_)
            return
        if leased.wait > PATIENCE_SECONDS:
            async with self._database.transaction() as tx:
                await deliveries.postpone(tx, leased)
            return
        held = leased.id, leased.attempts
        self._held[held] = time.monotonic()
        try:
            await asyncio.sleep(max(0.0, leased.wait))
            outcome = await self._send(leased, self._senders[platform])
        finally:
            del self._held[held]
        DELIVERIES.labels(leased.workspace.platform, outcome).inc()

    async def _leave(self, id_: UUID) -> None:
        """Ends a delivery that cannot be read; its row keeps what it held."""
        async with self._database.transaction() as tx:
            await deliveries.leave(tx.raw, id_, "unreadable")
        log.error("delivery unreadable", delivery=str(id_))

    async def _send(self, leased: Leased, sender: Sender) -> str:
        message = leased.message
        if message is None:
            async with self._database.transaction() as tx:
                message = await current(tx, leased)
        if message is None:
            return await self._drop(leased)
        outgoing = _outgoing(leased, message)
        try:
            posted = await sender.find(outgoing) if _may_be_there(leased) else None
            posted = posted or await sender.send(outgoing)
        except RetryLater as error:
            return await self._retry(leased, str(error), error.seconds)
        except Ambiguous as error:
            return await self._doubt(leased, str(error))
        except Undeliverable as error:
            return await self._fail(replace(leased, message=message), error)
        except Exception:
            # It may have failed over the answer to a post that is there.
            log.exception("send failed", delivery=str(leased.id))
            return await self._doubt(leased, "unexpected")
        await self._mark_sent((leased, posted))
        return "sent"

    async def _drop(self, leased: Leased) -> str:
        """Ends a delivery that has nothing left to say; what was posted stays as it is."""
        async with self._database.transaction() as tx:
            await deliveries.drop(tx, leased, "nothing to say")
        return "dropped"

    async def _doubt(self, leased: Leased, reason: str) -> str:
        AMBIGUOUS.labels(leased.workspace.platform).inc()
        return await self._retry(
            leased, reason, _backoff(leased.attempts, leased.age), ambiguous=True
        )

    async def _retry(
        self, leased: Leased, reason: str, seconds: float, *, ambiguous: bool = False
    ) -> str:
        if leased.age > GIVE_UP_SECONDS:
            return await self._fail(leased, Undeliverable("gave_up", reason))
        async with self._database.transaction() as tx:
            await deliveries.put_back(tx, leased, seconds, reason, ambiguous=ambiguous)
            if not ambiguous:
                await deliveries.hold(tx.raw, leased.pace_key, seconds)
        log.info("delivery waits", delivery=str(leased.id), reason=reason, seconds=seconds)
        return "ambiguous" if ambiguous else "retried"

    async def _fail(self, leased: Leased, error: Undeliverable) -> str:
        async with self._database.transaction() as tx:
            if await deliveries.give_up(tx.raw, leased, error.code):
                await undelivered(tx, leased, error.code)
        log.warning("delivery failed", delivery=str(leased.id), code=error.code, detail=str(error))
        return "failed"


def _outgoing(leased: Leased, message: Message) -> Outgoing:
    return Outgoing(
        id=leased.id,
        workspace=leased.workspace,
        destination=leased.destination,
        message=message,
        locale=leased.locale,
        zone=leased.zone,
        created_at=leased.created_at,
        replaces=leased.replaces,
        direct_conversation=leased.direct_conversation,
    )


def _may_be_there(leased: Leased) -> bool:
    """Whether to look before sending. An update can be made twice; what would be found is the post
    that it is to change.
    """
    return leased.maybe_posted and leased.replaces is None


def _backoff(attempts: int, age: float) -> float:
    """Seconds until the next attempt, spread so that many do not come back at once.

    `attempts` counts those of earlier updates, too: what is due only for `age` seconds comes soon.
    """
    doubled = min(2.0 ** min(attempts - 1, 20), max(1.0, age))
    longest = min(doubled, LONGEST_BACKOFF_SECONDS)
    return longest * random.uniform(0.5, 1.0)  # noqa: S311  # spreads load, guards nothing
