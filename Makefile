# What one can do with a checkout. Each target needs only Python 3.11 or newer and make; ./nhipdo makes the environment.
# ARGS are handed on: make run ARGS="--config mine.toml", make test ARGS="-k leaderboard".
PYTHON = .venv/bin/python
LAYERS = storage handlers scheduler bot
# One more than there are cores: while some tests wait for other processes, others work.
WORKERS = $(shell expr $$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2) + 1)
UV = $$(command -v uv || echo $(PYTHON) -m uv)
COMPILE = $(UV) pip compile --quiet --upgrade --universal --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-header

export PYTHONUTF8 = 1
# Where this is set, every process compiles everything anew: the tests start dozens.
unexport PYTHONDONTWRITEBYTECODE
.DEFAULT_GOAL = help
.PHONY: help run test lint score bench soak lock env

help: ## list these targets
	@sed -n 's/^\([a-z]*\):[^#]*## \(.*\)/make \1	\2/p' Makefile | expand -t 14

run: ## start the bot (config.toml if there is one, else the example in the browser)
	@./nhipdo run $(ARGS)

test: env ## run the tests, without the long ones (CI=true shows the coverage too)
	@$(PYTHON) -m pytest -q -m "not soak" -n $(WORKERS) --dist worksteal $(if $(CI),--cov --cov-report=term) $(ARGS)

lint: env ## check style, formatting and types
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m ruff format --check .
	@$(PYTHON) -m mypy $(LAYERS)

score: env ## score the reader on messages it was not written from
	@$(PYTHON) -m tests.blind.score $(ARGS)

bench: env ## measure check-ins a second beside other bots
	@./nhipdo --prepare bench
	@$(PYTHON) -m bench $(ARGS)

soak: env ## run the long tests: many kills, 100,000 broken updates
	@$(PYTHON) -m pytest -m soak $(ARGS)

lock: env ## renew the lock files to the newest versions
	@command -v uv >/dev/null || $(PYTHON) -m uv --version >/dev/null 2>&1 || \
		$(PYTHON) -m pip install --quiet --disable-pip-version-check uv
	@$(COMPILE) pyproject.toml -o requirements.lock
	@$(COMPILE) pyproject.toml --group dev -c requirements.lock -o requirements-dev.lock
	@if [ -f bench/requirements.in ]; then $(COMPILE) bench/requirements.in -o bench/requirements.lock; fi

env:
	@./nhipdo --prepare dev
