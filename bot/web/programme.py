"""Programma: goal, progress and activities with their explanations, word for word as in the source."""

from __future__ import annotations

from aiohttp import web

from bot.web.site import page, snapshot_of


async def show(request: web.Request) -> web.Response:
    """The programmes of one report, the latest unless another is asked."""
    snapshot = snapshot_of(request)
    with_text = [report for report in snapshot.reports if report.programmes]
    wanted = request.query.get("verslag", "")
    report = next((it for it in with_text if it.id == wanted), with_text[-1] if with_text else None)
    return page(request, "programma.html", report=report, reports=with_text[::-1])
