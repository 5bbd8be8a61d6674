"""What several ask at once goes to the thread at once; who is alone waits for nobody."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncIterator
from typing import Any

import pytest

from data.store import gathering
from data.store.gathering import Failed
from data.store.together import Together


class Thread:
    """Stands at the other end: keeps which questions came together."""

    def __init__(self) -> None:
        self.batches: list[list[str]] = []
        self.free = threading.Event()
        self.free.set()
        self.together: Together[str] = Together(self._work, thread="test")

    def _work(self, questions: list[str]) -> list[Any]:
        self.batches.append(questions)
        self.free.wait()
        return [Failed(ValueError(asked)) if asked == "fault" else asked.upper() for asked in questions]


@pytest.fixture
async def thread() -> AsyncIterator[Thread]:
    made = Thread()
    yield made
    made.together.close()


async def later(thread: Thread, question: str, rounds: int) -> Any:
    """Asked after so many rounds of the event loop."""
    for _ in range(rounds):
        await asyncio.sleep(0)
    return await thread.together.ask(question)


async def company(thread: Thread) -> None:
    """Two who ask in the same round: from then on others are waited for."""
    await asyncio.gather(thread.together.ask("a"), thread.together.ask("b"))
    thread.batches.clear()


async def test_who_asks_in_one_round_goes_together_and_each_gets_its_own(thread: Thread) -> None:
    asked = ("a", "fault", "b")
    got = await asyncio.gather(*map(thread.together.ask, asked), return_exceptions=True)
    assert [str(each) for each in got] == ["A", "fault", "B"]
    assert isinstance(got[1], ValueError)
    assert thread.batches == [["a", "fault", "b"]]


async def test_who_is_alone_is_not_kept_waiting(thread: Thread) -> None:
    await asyncio.gather(later(thread, "a", 0), later(thread, "b", 5))
    assert thread.batches == [["a"], ["b"]]


async def test_where_several_ask_those_of_the_next_rounds_come_along_in_order(thread: Thread) -> None:
    await company(thread)
    await asyncio.gather(*(later(thread, name, rounds) for name, rounds in (("c", 9), ("a", 0), ("b", 5))))
    assert thread.batches == [["a", "b", "c"]]


async def test_a_crowd_is_waited_for_a_bounded_number_of_rounds(thread: Thread) -> None:
    await company(thread)
    await asyncio.gather(later(thread, "a", 0), later(thread, "b", gathering.ROUNDS + 5))
    assert thread.batches == [["a"], ["b"]]


async def test_and_a_bounded_time_however_slow_the_rounds_are(
    thread: Thread, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gathering, "LONGEST_SECONDS", 0.005)

    async def slow() -> None:
        for _ in range(5):
            time.sleep(0.006)  # noqa: ASYNC251  # it is the loop that is held up
            await asyncio.sleep(0)

    await company(thread)
    await asyncio.gather(later(thread, "a", 0), slow(), later(thread, "b", 5))
    assert thread.batches == [["a"], ["b"]]


async def test_after_one_came_alone_nobody_waits_any_more(thread: Thread) -> None:
    await company(thread)
    await thread.together.ask("alone")
    await asyncio.gather(later(thread, "a", 0), later(thread, "b", 5))
    assert thread.batches == [["alone"], ["a"], ["b"]]


async def test_what_is_asked_while_the_thread_is_busy_waits_for_others_too(thread: Thread) -> None:
    await company(thread)
    thread.free.clear()
    first = asyncio.gather(*map(thread.together.ask, "ab"))
    second = asyncio.gather(
        later(thread, "c", gathering.ROUNDS + 5), later(thread, "d", gathering.ROUNDS + 9)
    )
    asyncio.get_running_loop().call_later(0.05, thread.free.set)
    await asyncio.gather(first, second)
    assert thread.batches == [["a", "b"], ["c", "d"]]


async def test_who_gave_up_before_it_went_is_left_out(thread: Thread) -> None:
    await company(thread)
    given_up = asyncio.ensure_future(thread.together.ask("a"))
    staying = asyncio.ensure_future(thread.together.ask("b"))
    await asyncio.sleep(0)
    given_up.cancel()
    assert await staying == "B"
    assert thread.batches == [["b"]]


async def test_after_closing_who_asks_hears_of_it(thread: Thread) -> None:
    thread.together.close()
    with pytest.raises(RuntimeError):
        await thread.together.ask("a")
