# The commands of this project. Each works on a fresh clone with Python 3.11 or later, make and git.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
BENCH_VENV := .venv-bench

.PHONY: demo test lint fix bench fuzz score

demo: $(VENV)/.installed ## install, load the sample, serve on http://127.0.0.1:8000
	$(BIN)/python manage.py migrate --verbosity 0
	$(BIN)/python manage.py collectstatic --no-input --verbosity 0
	$(BIN)/python manage.py load_sample
	$(BIN)/gunicorn council.wsgi --bind 127.0.0.1:8000 --threads 4 --no-control-socket

test: $(VENV)/.installed-dev ## every test, on SQLite and on a PostgreSQL it starts itself
	$(BIN)/python -m tests.run

lint: $(VENV)/.installed-dev ## what CI checks besides the tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

fix: $(VENV)/.installed-dev ## format, and mend what can be mended
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(BENCH_VENV)/.installed ## cost of every query and page beside SQL, JSON and datasette; SIZES=10k,100k,1m
	$(BENCH_VENV)/bin/python -m tests.bench

fuzz: $(VENV)/.installed-dev ## ten thousand damaged files, then, on both databases, a hundred thousand hostile requests and 200 kills; takes hours
	MUTATIONS=10000 $(BIN)/python -m pytest --quiet -n 0 tests/council/test_damaged_files.py
	REQUESTS=100000 $(BIN)/python -m tests.run -n 0 tests/council/search/test_hostile.py
	KILLS=200 $(BIN)/python -m tests.run -n 0 tests/council/test_kills.py

score: $(VENV)/.installed ## how well the golden records are read, per class, language and layout
	$(BIN)/python manage.py score_records tests/council/golden

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: requirements.txt | $(VENV)/bin/python
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	touch $@

$(VENV)/.installed-dev: requirements-dev.txt | $(VENV)/bin/python
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	touch $@ $(VENV)/.installed

$(BENCH_VENV)/.installed: requirements-bench.txt
	$(PYTHON) -m venv $(BENCH_VENV)
	$(BENCH_VENV)/bin/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-bench.txt
	touch $@
