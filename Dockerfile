# Two stages: the first makes the environment from the lock with hashes, the second only runs it.
ARG PYTHON=3.13-slim-bookworm

FROM python:${PYTHON} AS environment
WORKDIR /bot
COPY requirements.lock .
RUN python -m venv /bot/.venv \
    && /bot/.venv/bin/python -m pip install --no-cache-dir --disable-pip-version-check --require-hashes -r requirements.lock
COPY app.py ./
COPY bot bot
COPY intents intents
COPY data data
# Compiled here: the file system of a running container is read-only.
RUN /bot/.venv/bin/python -m compileall -q -j 0 app.py bot intents data

FROM python:${PYTHON}
# The letters of a chart as a picture: without a font it would be drawn without its figures.
# Debian keeps one version of it for each release, so there is none to choose.
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install --yes --no-install-recommends fonts-dejavu-core \
    && rm -rf /var/lib/apt/lists/*
# A number, so that a cluster can see it is not root without reading the image.
RUN groupadd --gid 10001 bot \
    && useradd --uid 10001 --gid bot --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin bot \
    && install -d -o bot -g bot -m 0700 /var/lib/indicatorbot
COPY --from=environment /bot /bot
WORKDIR /bot
# HOST: within a container all addresses are its own; without an app id the bot refuses to open itself so.
ENV PATH=/bot/.venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    DATA_DIR=/var/lib/indicatorbot \
    HOST=0.0.0.0 \
    PORT=3978
USER 10001:10001
VOLUME /var/lib/indicatorbot
EXPOSE 3978
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
    CMD ["python", "-c", "import os, urllib.request as u; u.urlopen(f\"http://127.0.0.1:{os.environ['PORT']}/healthz\", timeout=4)"]
ENTRYPOINT ["python", "app.py"]
CMD ["serve"]
