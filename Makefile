# Everything a fresh machine needs: Python 3.11+ and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
BENCH := .venv-bench

.PHONY: run test lint e2e bench lock clean

run: $(VENV)/run.stamp
	$(BIN)/python app.py serve

test: $(VENV)/dev.stamp
	$(BIN)/python -m pytest

lint: $(VENV)/dev.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest tests/test_staircase.py

# Browser tests: cards at a phone's width, the bot in a stand-in for Teams, the pages.
e2e: $(VENV)/dev.stamp
	$(BIN)/python tests/e2e/run.py

# Ours and the peers side by side, on two cores that do nothing else; prints the tables of docs/benchmarks.md.
bench: $(VENV)/dev.stamp $(BENCH)/bench.stamp
	$(BIN)/python -m tests.bench.bench

$(VENV)/run.stamp: requirements.lock
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	touch $@

$(VENV)/dev.stamp: requirements-dev.lock
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	touch $@ $(VENV)/run.stamp

$(BENCH)/bench.stamp: requirements-bench.lock
	$(PYTHON) -m venv $(BENCH)
	$(BENCH)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-bench.lock
	touch $@

lock:
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check uv==0.13.9
	$(BIN)/uv pip compile --universal --generate-hashes --no-emit-index-url --no-annotate --no-header -p 3.11 pyproject.toml -o requirements.lock -q
	$(BIN)/uv pip compile --universal --generate-hashes --no-emit-index-url --no-annotate --no-header -p 3.11 pyproject.toml --group test --group lint -o requirements-dev.lock -q
	$(BIN)/uv pip compile --universal --generate-hashes --no-emit-index-url --no-annotate --no-header -p 3.11 --group bench -o requirements-bench.lock -q

clean:
	rm -rf $(VENV) $(BENCH) var
