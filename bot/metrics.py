"""What `/metrics` shows, in Prometheus' form; one registry a server, so that tests do not share counters."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

SECONDS = (0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 12)


class Metrics:
    """Every label comes from a fixed list of ours: no name, id or text of a person, and no endless series."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        counter, gauge, histogram = self._counter, self._gauge, self._histogram
        self.turns = counter("bot_turns_total", "Turns that reached the bot.", ("kind",))
        self.failures = counter("bot_turn_failures_total", "Turns that ended in an apology.", ())
        self.answers = counter("bot_answers_total", "Answers by status.", ("status",))
        self.refusals = counter("bot_refusals_total", "Requests refused at the door.", ("stage", "reason"))
        self.duplicates = counter("bot_duplicates_total", "Deliveries not answered again.", ())
        self.replies = counter("bot_replies_total", "Replies to Teams by outcome.", ("outcome",))
        self.retries = counter("bot_reply_retries_total", "Replies sent again.", ("status",))
        self.memory_away = counter("bot_memory_away_total", "Turns answered without memory.", ())
        self.keys = counter("bot_key_fetches_total", "Fetches of Microsoft's keys.", ("outcome",))
        self.tokens = counter("bot_token_fetches_total", "Fetches of the bot's own token.", ("outcome",))
        self.editions = counter("bot_edition_changes_total", "Editions taken up.", ("outcome",))
        self.feedback = counter("bot_feedback_total", "Thumbs received.", ("reaction",))
        self.in_flight = gauge("bot_turns_in_flight", "Turns being answered now.")
        self.ready = gauge("bot_ready", "1 where the bot answers questions.")
        self.database = gauge("bot_database_up", "1 where the database was reached last time.")
        self.turn_seconds = histogram("bot_turn_seconds", "From request to response.", ("kind",))
        self.reply_seconds = histogram("bot_reply_seconds", "Sending of one reply, retries included.", ())

    def page(self) -> bytes:
        return generate_latest(self.registry)

    def _counter(self, name: str, text: str, labels: tuple[str, ...]) -> Counter:
        return Counter(name, text, labels, registry=self.registry)

    def _gauge(self, name: str, text: str) -> Gauge:
        return Gauge(name, text, registry=self.registry)

    def _histogram(self, name: str, text: str, labels: tuple[str, ...]) -> Histogram:
        return Histogram(name, text, labels, registry=self.registry, buckets=SECONDS)
