"""What is counted about turns and deliveries, for `/metrics`. No personal data."""

from prometheus_client import Counter, Gauge, Histogram

TURNS = Counter("laurel_turns", "Turns run", ("command", "outcome"))
TURN_SECONDS = Histogram(
    "laurel_turn_seconds",
    "Time from a turn's arrival in the room to its answer",
    ("command",),
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3),
)
DELIVERIES = Counter(
    "laurel_deliveries", "Deliveries by how an attempt ended", ("platform", "outcome")
)
AMBIGUOUS = Counter("laurel_ambiguous_sends", "Sends whose answer was lost", ("platform",))
BACKLOG = Gauge("laurel_deliveries_open", "Deliveries not yet sent")
BACKLOG_AGE = Gauge("laurel_deliveries_oldest_seconds", "Age of the oldest open delivery")
