"""When does the clock tick? (Once a minute, and nothing else.)"""

from collections.abc import Awaitable, Callable

from apscheduler.schedulers.asyncio import AsyncIOScheduler


class Clockwork:
    """Calls `tick` at every full minute while it runs; a late or doubled tick is one tick."""

    def __init__(self, tick: Callable[[], Awaitable[None]]) -> None:
        self._scheduler = AsyncIOScheduler(timezone="UTC")
        self._scheduler.add_job(
            tick, "cron", second=0, coalesce=True, max_instances=1, misfire_grace_time=None
        )

    def start(self) -> None:
        """Begin ticking in the running event loop."""
        self._scheduler.start()

    def stop(self) -> None:
        """Tick no more; nothing to do when it never began."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
