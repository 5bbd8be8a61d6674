"""Takes every remedy out, one at a time, in a copy of the house, and sees that a test fails without it.

    python -m tests.remedies [3 4 12 ...]

The number is that of the fault of botbuilder 4.17.1 that the remedy mends; "x" is a promise of our own. Prints
one line a remedy; fails where a test passes without its remedy, or where a remedy is no longer found.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
ROOMS = ("app.py", "pyproject.toml", "bot", "intents", "data", "tests")
HOSTILE, INVOKES, MESSAGES = (
    "teams/test_teams_hostile.py",
    "teams/test_teams_invokes.py",
    "teams/test_teams_messages.py",
)
MORE, RAW, ODD, STALLS = (
    "teams/test_teams_hostile_more.py",
    "teams/test_teams_raw_http.py",
    "teams/test_teams_odd_but_valid.py",
    "teams/test_teams_stalls.py",
)
PROVEN = "teams/test_teams_proven_tokens.py"
KEYS, REPLIES = "teams/test_teams_keys_and_tokens.py", "teams/test_teams_replies.py"
SETTINGS, PAGES, PROCESS = (
    "server/test_settings.py",
    "server/test_server_pages.py",
    "server/test_server_process.py",
)


@dataclass(frozen=True)
class Remedy:
    fault: str
    name: str
    file: str
    code: str
    without: str
    tests: str


REMEDIES = (
    Remedy("1", "plain dict bodies", "bot/teams/adapter.py", "answered.value.body)",
           "__import__('botbuilder.core', fromlist=['x']).serializer_helper(answered.value.body))", INVOKES),
    Remedy("2", "no start without an app id beyond this machine", "bot/settings.py", "if is_loopback(settings.host)", "if True", SETTINGS),
    Remedy("2", "development replies to this machine", "bot/teams/addresses.py",
           'return lambda url: _origin(url)[0] == "http" and is_loopback(_origin(url)[1])', "return lambda url: True", MESSAGES),
    Remedy("3", "odd tokens caught", "bot/teams/incoming_token.py",
           "    except Exception:  # odd claims of a valid signer, such as an expiry that is a list\n"
           "        raise RefusedError(Reason.NO_TOKEN) from None\n", "", HOSTILE),
    Remedy("3", "token before JSON", "bot/teams/door.py",
           "        caller = await self._verify(request)\n        incoming = read(parse(raw))",
           "        incoming = read(parse(raw))\n        caller = await self._verify(request)", HOSTILE),
    Remedy("3", "content type", "bot/teams/door.py", 'request.content_type != "application/json"', "False", HOSTILE),
    Remedy("3", "size by length", "bot/teams/door.py", "if (request.content_length or 0) > LARGEST_BODY", "if False", HOSTILE),
    Remedy("3", "size while reading", "bot/teams/door.py", "if len(body) > LARGEST_BODY", "if False", HOSTILE),
    Remedy("3", "timestamps", "bot/teams/incoming.py", "_check_time(body.get(moment))", "pass", HOSTILE),
    Remedy("3", "deep JSON", "bot/teams/incoming.py", "(ValueError, RecursionError)", "ValueError", HOSTILE),
    Remedy("3", "expiry required", "bot/teams/incoming_token.py", '"require": ["exp", "iss", "aud"]', '"require": []', HOSTILE),
    Remedy("3", "audience", "bot/teams/incoming_token.py", 'options={"require"', 'options={"verify_aud": False, "require"', HOSTILE),
    Remedy("3", "issuer", "bot/teams/incoming_token.py", "            issuer=ISSUER,\n", "", HOSTILE),
    Remedy("3", "RS256 only", "bot/teams/incoming_token.py", 'header.get("alg") != "RS256"', "False", HOSTILE),
    Remedy("3", "a proven token expires", "bot/teams/proven.py", "time.time() >= proof.until", "False", PROVEN),
    Remedy("5", "a proven token is proven anew with new keys", "bot/teams/incoming_token.py", "before is None or before.key is not key", "before is None", PROVEN),
    Remedy("5", "a withdrawn key ends what it proved", "bot/teams/incoming_token.py", "        key = await self._key(key_id)\n", "        key = before.key if before else await self._key(key_id)\n", PROVEN),
    Remedy("3", "a proof is of the whole token", "bot/teams/proven.py", "sha256(token.encode(", "sha256(token[:40].encode(", PROVEN),
    Remedy("x", "proofs are bounded", "bot/teams/proven.py", "if len(self._proofs) > MOST", "if False", PROVEN),
    Remedy("3", "endorsement at the token", "bot/teams/incoming_token.py", "if not key.endorsements & self._channels", "if False", HOSTILE),
    Remedy("3", "endorsement for the activity's channel", "bot/teams/door.py", "if incoming.channel not in caller.channels", "if False", HOSTILE),
    Remedy("4", "channel", "bot/teams/door.py", "if incoming.channel not in self._settings.channels", "if False", HOSTILE),
    Remedy("4", "tenant", "bot/teams/door.py",
           "if not incoming.tenants or not set(incoming.tenants) <= self._settings.allowed_tenants", "if False", HOSTILE),
    Remedy("4", "a tenant must be named", "bot/teams/door.py", "if not incoming.tenants or not set", "if not set", HOSTILE),
    Remedy("4", "every named tenant", "bot/teams/door.py", "not set(incoming.tenants) <= self", "not set(incoming.tenants) & self", HOSTILE),
    Remedy("4", "hosts", "bot/teams/door.py", "if not self._allowed(incoming.service_url)", "if False", HOSTILE),
    Remedy("4", "serviceUrl as claimed", "bot/teams/door.py",
           'if incoming.service_url.rstrip("/") != caller.service_url.rstrip("/")', "if False", HOSTILE),
    Remedy("4", "hosts again before sending", "bot/teams/sender.py", "if not self._allowed(service_url)", "if False", REPLIES),
    Remedy("5", "fetch on an unknown kid", "bot/teams/keys.py", "if key is None and self._may_fetch()", "if False", KEYS),
    Remedy("5", "fetches bounded", "bot/teams/keys.py", "if self._allowance < 1", "if False", KEYS),
    Remedy("5", "old keys kept", "bot/teams/keys.py", "self._keys = found or self._keys", "self._keys = found", KEYS),
    Remedy("5", "fetched without blocking", "bot/teams/keys.py", "        async with self._session.get(url,",
           "        time.sleep(1.0)\n        async with self._session.get(url,", REPLIES),
    Remedy("5", "time-out", "bot/teams/keys.py", "asyncio.timeout(FETCH_SECONDS)", "asyncio.timeout(60)", KEYS),
    Remedy("6", "one token for all turns", "bot/teams/outgoing_token.py",
           "if not self.ready:\n            await", "if True:\n            await", KEYS),
    Remedy("6", "refreshed ahead", "bot/teams/outgoing_token.py", "self._refresh_at - time.monotonic())", "9999.0)", KEYS),
    Remedy("7", "sending holds nothing up", "bot/teams/sender.py", "            limits = aiohttp", "            time.sleep(0.02)\n            limits = aiohttp", REPLIES),
    Remedy("7", "many replies in flight", "bot/teams/face.py", "CONNECTIONS = 256", "CONNECTIONS = 6", REPLIES),
    Remedy("8", "retries", "bot/teams/sender.py", "frozenset({412, 429, 502, 503, 504})", "frozenset()", REPLIES),
    Remedy("8", "Retry-After as a date", "bot/teams/sender.py",
           "return max(0.0, parsedate_to_datetime(header).timestamp() - time.time())", "return None", REPLIES),
    Remedy("8", "none when it may have arrived", "bot/teams/sender.py", 'return Attempt("unsure")', 'return Attempt(None, status="unsure")', REPLIES),
    Remedy("8", "given up within the budget", "bot/teams/sender.py", "if time.monotonic() + pause >= end", "if time.monotonic() >= end + 30", REPLIES),
    Remedy("9", "claimed before answering", "bot/teams/handler.py", "if begun.claimed else None", "if True else None", REPLIES),
    Remedy("9", "silent when taken over", "bot/teams/handler.py", 'if kept == "taken_over"', "if False", REPLIES),
    Remedy("9", "released when surely not taken", "bot/teams/handler.py", "await self._memory.release(incoming)", "pass", REPLIES),
    Remedy("10", "entities whole", "bot/teams/compose.py", '    return Whole(\n        {\n            "type": "https://schema.org',
           "    return __import__('botbuilder.schema', fromlist=['x']).Entity.deserialize(\n        {\n            \"type\": \"https://schema.org", MESSAGES),
    Remedy("11", "once", "bot/teams/question_text.py", 'text.replace(mention.text, " ", 1)', 'text.replace(mention.text, " ")', MESSAGES),
    Remedy("11", "unescaped", "bot/teams/question_text.py", "html.unescape(text)", "text", MESSAGES),
    Remedy("11", "odd entities", "bot/teams/incoming.py", 'if isinstance(entity, dict) and entity.get("type") == "mention" else None', "", MESSAGES),
    Remedy("11", "only the bot's own", "bot/teams/question_text.py", "if mention.account == incoming.bot", "if True", MESSAGES),
    Remedy("12", "on_turn_error", "bot/teams/adapter.py", "self.on_turn_error = self.apologise", "pass", MESSAGES),
    Remedy("12", "an apology that cannot raise", "bot/teams/adapter.py", "        except Exception as second:", "        except MemoryError as second:", MESSAGES),
    Remedy("12", "typing that stops", "bot/teams/typing_sign.py",
           "        task.cancel()\n        with suppress(asyncio.CancelledError):\n            await task", "        pass", MESSAGES),
    Remedy("12", "typing that stops after a failure", "bot/teams/typing_sign.py",
           "    try:\n        yield\n    finally:\n        task.cancel()\n        with suppress(asyncio.CancelledError):\n            await task",
           "    yield\n    task.cancel()", MESSAGES),
    Remedy("13", "action is a dict", "bot/teams/invokes.py", 'pressed(action.get("data")) if isinstance', "pressed(action.data) if isinstance", INVOKES),
    Remedy("13", "odd actions", "bot/teams/invokes.py", 'if isinstance(action, dict) else ""', 'if action is not None else ""', INVOKES),
    Remedy("x", "memory is kept", "bot/teams/handler.py", "kept = await self._memory.finish(incoming, worth_keeping(spoken, begun))", 'kept = "kept"', MESSAGES),
    Remedy("x", "a restarting database is waited for at the start", "bot/teams/memory.py",
           "while found is None and self._blinks()", "while False", MESSAGES),
    Remedy("x", "and before the reply leaves", "bot/teams/memory.py", "while mine is None and self._blinks()", "while False", MESSAGES),
    Remedy("x", "but not for ever", "bot/teams/memory.py", "time.monotonic() - self._away_since < BLINK_SECONDS",
           "time.monotonic() - self._away_since < 9", MESSAGES),
    Remedy("x", "a claim can be laid again", "data/turns.py", "if known and not again and (", "if known and (", "data/test_turns.py"),
    Remedy("x", "as the same claim", "data/turns.py", "claim = known if again and known and not known.finished else self._claim(key)",
           "claim = self._claim(key)", "data/test_turns.py"),
    Remedy("x", "no redirect takes the token along", "bot/teams/sender.py", "allow_redirects=False", "allow_redirects=True", REPLIES),
    Remedy("x", "markdown escaped", "bot/teams/compose.py", "    marked = escaped(text)", "    marked = text", MESSAGES),
    Remedy("x", "stopping waits", "bot/server.py", "finished = await app[IN_FLIGHT].drain()", "finished = True", PROCESS),
    Remedy("x", "stopping takes nothing new", "bot/server.py", "if app[IN_FLIGHT].draining:", "if False:", PAGES),
    Remedy("x", "no exception's text in a log", "bot/logs.py", 'event["error"] = type(error).__name__', 'event["error"] = repr(error)', PAGES),
    Remedy("x", "one line a record", "bot/logs.py", 'event["event"] = (text.splitlines() or [""])[0][:200]', "pass", PAGES),
    Remedy("3", "an audience is one text", "bot/teams/incoming_token.py", ', "strict_aud": True', "", MORE),
    Remedy("3", "the leeway is small", "bot/teams/incoming_token.py", "LEEWAY_SECONDS = 300", "LEEWAY_SECONDS = 400", MORE),
    Remedy("3", "and there is one", "bot/teams/incoming_token.py", "leeway=LEEWAY_SECONDS", "leeway=0", MORE),
    Remedy("3", "every encoding is looked at", "bot/teams/door.py", 'not encodings <= {"identity"}', 'encodings and "identity" not in encodings', RAW),
    Remedy("3", "method", "bot/teams/door.py", 'if request.method != "POST"', "if False", HOSTILE),
    Remedy("3", "a body that drips", "bot/teams/door.py", "asyncio.timeout(BODY_SECONDS)", "asyncio.timeout(60)", HOSTILE),
    Remedy("3", "no number without end", "bot/teams/incoming.py", "parse_constant=_no_constant", "parse_constant=float", HOSTILE),
    Remedy("3", "ids are plain", "bot/teams/incoming.py", " or not IDENTIFIER.fullmatch(value)", "", HOSTILE),
    Remedy("3", "no id climbs", "bot/teams/incoming.py", 'if set(incoming.conversation) <= {"."}', "if False", HOSTILE),
    Remedy("3", "a key is long enough", "bot/teams/keys.py", " or public.key_size < SMALLEST_KEY_BITS", "", HOSTILE),
    Remedy("3", "exactly one authorization", "bot/teams/incoming_token.py", "if len(headers) == 1 else []", "if headers else []", RAW),
    Remedy("3", "what is no HTTP is not quoted", "bot/listening.py", "text=HTTPStatus(status).phrase, headers", "text=message, headers", RAW),
    Remedy("3", "nor which software answers", "bot/server.py", "app.on_response_prepare.append(unnamed)", "pass", RAW),
    Remedy("3", "nor an expectation", "bot/server.py", ", expect_handler=expected)", ")", RAW),
    Remedy("3", "headers that drip", "bot/listening.py", ", keepalive_timeout=IDLE_SECONDS", "", RAW),
    Remedy("4", "an address is plain", "bot/teams/addresses.py", " or not PLAIN.fullmatch(url)", "", HOSTILE),
    Remedy("4", "its port too", "bot/teams/addresses.py", " and port in (None, 443)", "", HOSTILE),
    Remedy("4", "https only", "bot/teams/addresses.py", 'scheme == "https" and host in hosts', "host in hosts", HOSTILE),
    Remedy("5", "nothing ends the refreshing", "bot/teams/keys.py",
           "        except Exception:  # whatever their side sends", "        except ValueError:  # whatever their side sends", KEYS),
    Remedy("3", "a fault of our own is no 500", "bot/teams/door.py", "        except Exception as error:  # a fault of ours",
           "        except MemoryError as error:  # a fault of ours", MORE),
    Remedy("3", "the log says why", "bot/teams/door.py", "            advice=reason.advice,\n", "", MORE),
    Remedy("5", "keys by the clock", "bot/teams/keys.py", "fresh = await self.refresh()", "fresh = bool(self._keys) or await self.refresh()", KEYS),
    Remedy("13", "claims are bounded", "data/turns.py", "while len(self._claims) > CLAIMS_KEPT or", "while", "data/test_turns.py"),
    Remedy("5", "503 without any keys", "bot/teams/keys.py", "if not self._keys:\n            raise KeysAwayError", "if False:\n            raise KeysAwayError", KEYS),
    Remedy("5", "no keys over plain http", "bot/teams/keys.py", 'if parts.scheme != "https" and not is_loopback', "if False and not is_loopback", KEYS),
    Remedy("6", "a slow token server within the budget", "bot/teams/sender.py", "await within(end, self._token.get())", "await self._token.get()", KEYS),
    Remedy("6", "and when it is renewed", "bot/teams/sender.py", "await within(end, self._token.refresh())", "await self._token.refresh()", KEYS),
    Remedy("6", "a withdrawn token is renewed", "bot/teams/sender.py", 'if attempt.status == "401" and', "if False and", KEYS),
    Remedy("6", "azure beside the loop", "bot/teams/outgoing_token.py", "await asyncio.to_thread(credential_class)", "credential_class()", STALLS),
    Remedy("6", "the old token stays", "bot/teams/outgoing_token.py", "            self._failures += 1\n", "            self._failures += 1\n            self._expires = 0.0\n", KEYS),
    Remedy("6", "no token shows itself", "bot/teams/outgoing_token.py", 'return "Token(...)"', "return self.value", KEYS),
    Remedy("8", "jitter", "bot/teams/sender.py", "return asked + 0.25 * self._chance()", "return asked", REPLIES),
    Remedy("8", "jitter where nothing is asked", "bot/teams/sender.py", "* (0.5 + 0.5 * self._chance())", "", REPLIES),
    Remedy("9", "no apology when answered elsewhere", "bot/teams/handler.py", 'if await self._memory.finish(incoming, None) != "taken_over"',
           'if await self._memory.finish(incoming, None) != "x"', ODD),
    Remedy("11", "mentions are bounded", "bot/teams/incoming.py", "entities[:MENTIONS]", "entities", ODD),
    Remedy("13", "a button's question has a longest length", "bot/teams/invokes.py", "if not question or too_long(question)", "if not question", ODD),
    Remedy("x", "a message too", "bot/teams/handler.py", "if too_long(question)", "if False", ODD),
    Remedy("x", "as it is read, not as it is typed", "intents/fold.py", " or len(fold(utterance)) > LIMIT", "", ODD),
    Remedy("x", "half an emoji in a button", "bot/teams/question_text.py", "mended(question).strip()", "question.strip()", ODD),
    Remedy("x", "in the bot's name", "bot/teams/incoming.py", 'bot_name=mended(_text(recipient, "name"))', 'bot_name=_text(recipient, "name")', ODD),
    Remedy("x", "in what is replied to", "bot/teams/incoming.py", "return mended(value[:ID_LENGTH])", "return value[:ID_LENGTH]", ODD),
    Remedy("x", "in a text", "bot/teams/incoming.py", 'text=mended(_text(body, "text"))', 'text=_text(body, "text")', MESSAGES),
    Remedy("x", "long words are near to none", "intents/spelling.py", "if len(typed) > self._longest + reach", "if False", STALLS),
    Remedy("x", "folded letters are counted", "intents/fold.py", "_TOKEN.finditer(folded, 0, LIMIT)", "_TOKEN.finditer(folded)", STALLS),
    Remedy("x", "one by one", "bot/teams/one_by_one.py", "            await asyncio.sleep(0)  #", "            pass  #", STALLS),
    Remedy("x", "loaded without the collector", "bot/knowledge.py", "to_thread(uncollected, self._load)", "to_thread(self._load)", STALLS),
    Remedy("x", "and not walked again", "bot/collecting.py", "        gc.freeze()\n", "", STALLS),
    Remedy("x", "the door is shut behind who waits in it", "bot/teams/door.py", "        self._check_open()  # stopping", "        pass  # stopping", PAGES),
    Remedy("x", "plain text", "bot/teams/compose.py", 'text_format="plain"', 'text_format="markdown"', MESSAGES),
    Remedy("x", "a card too large is replaced", "bot/teams/compose.py", "return card if 0 < size <= LARGEST_CARD else None", "return card", MESSAGES),
    Remedy("x", "results are HTML", "bot/teams/invokes.py", '"title": plain_html(found.title), "text": plain_html(short)', '"title": found.title, "text": short', INVOKES),
    Remedy("x", "keys of people are fingerprints", "bot/teams/memory.py",
           'return blake2b("\\0".join(parts).encode(), digest_size=20, key=self._secret).hexdigest()', 'return "/".join(parts)', MESSAGES),
)  # fmt: skip


def main(chosen: list[str]) -> int:
    """Try the remedies of the chosen faults, all where none is named; 1 where one is not missed."""
    wanted = [remedy for remedy in REMEDIES if not chosen or remedy.fault in chosen]
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        for room in ROOMS:
            source = ROOT / room
            (shutil.copytree if source.is_dir() else shutil.copy)(source, copy / room)  # type: ignore[operator]
        verdicts = [tell(remedy, copy) for remedy in wanted]
    print(f"\n{verdicts.count('missed')} of {len(wanted)} remedies are missed when taken out")
    return 0 if set(verdicts) == {"missed"} else 1


def tell(remedy: Remedy, copy: Path) -> str:
    verdict = missed(remedy, copy)
    print(f"{verdict:10} {remedy.fault:>2}  {remedy.name}", flush=True)
    return verdict


def missed(remedy: Remedy, copy: Path) -> str:
    """ "missed" where a test fails without the remedy; the copy is whole again afterwards."""
    page = copy / remedy.file
    whole = page.read_text()
    if remedy.code not in whole:
        return "not found"
    page.write_text(whole.replace(remedy.code, remedy.without, 1))
    command = [sys.executable, "-m", "pytest", f"tests/{remedy.tests}", "-x", "-n0", "--no-header", "--tb=no"]
    try:
        done = subprocess.run(command, cwd=copy, capture_output=True, text=True, timeout=400, check=False)
    except subprocess.TimeoutExpired:
        return "HANGS"  # a test must say so by itself
    finally:
        page.write_text(whole)
    return "missed" if done.returncode == 1 and "FAILED" in done.stdout else "NOT MISSED"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
