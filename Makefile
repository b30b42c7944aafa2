# Laurel. `make` alone lists what there is. Needs Python 3.11+ and make; everything else is fetched,
# pinned by hash, into .uv/, .venv/ and tests/tools/node_modules/.

.DEFAULT_GOAL := help
SHELL := /bin/sh
.DELETE_ON_ERROR:
# Compiled bytecode makes the start two to three times as fast.
unexport PYTHONDONTWRITEBYTECODE
# What the lock file says it was made by.
export UV_CUSTOM_COMPILE_COMMAND := make lock

# The first Python that is new enough; `make PYTHON=/path/to/python` names another.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	"$$p" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$$p" && break; done)
# A uv that is already there, or our own.
UV ?= $(or $(shell command -v uv),.uv/bin/uv)
PY := .venv/bin/python
# A file's tests stay in one worker, which has a PostgreSQL of its own; WORKERS=0 runs all in one process.
WORKERS ?= auto
PYTEST := $(PY) -m pytest --numprocesses $(WORKERS) --maxprocesses 4 --dist loadfile
COMPILE := $(UV) pip compile --quiet --universal \
	--python-version 3.11 --generate-hashes --no-emit-index-url --group dev pyproject.toml
ENVIRONMENT := .venv/.stamp
TOOLS := tests/tools/node_modules/.package-lock.json

.PHONY: help
help: ## list what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

## Running

.PHONY: run
run: $(ENVIRONMENT) ## start Laurel: the sandbox, or Slack and Teams when their settings are given
	@$(PY) -m bot run

.PHONY: install
install: $(ENVIRONMENT) ## create or refresh the environment in .venv/

$(ENVIRONMENT): requirements.lock pyproject.toml | $(UV)
	@test -x $(PY) || $(UV) venv --quiet --python "$(PYTHON)" .venv
	@echo "Installing the packages of requirements.lock into .venv/ …"
	@$(UV) pip sync --quiet --python $(PY) --require-hashes --compile-bytecode requirements.lock
	@$(UV) pip install --quiet --python $(PY) --no-deps --no-build-isolation --editable .
	@touch $@

.uv/bin/uv: .ci/uv.txt
	@test -n "$(PYTHON)" || { echo "Laurel needs Python 3.11 or newer: install it, or name it: make PYTHON=/path/to/python" >&2; exit 1; }
	@"$(PYTHON)" -c 'import ensurepip, venv' 2>/dev/null || { \
		echo "$(PYTHON) cannot create environments: install its venv module (Debian, Ubuntu: apt-get install python3-venv), or install uv" >&2; exit 1; }
	@echo "Installing uv into .uv/ …"
	@"$(PYTHON)" -m venv .uv
	@.uv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement .ci/uv.txt
	@touch $@

## Testing

.PHONY: test
test: $(ENVIRONMENT) tools ## run every test, real clients included
	@$(PYTEST)

.PHONY: test-fast
test-fast: $(ENVIRONMENT) ## run the tests that take no other program and under a second each
	@$(PYTEST) --hypothesis-profile fast -m "not e2e and not slow"

.PHONY: test-failed
test-failed: $(ENVIRONMENT) tools ## run again only the tests that failed last time
	@$(PYTEST) --last-failed --last-failed-no-failures none

.PHONY: tools
tools: $(TOOLS) ## fetch the npm programs that the end-to-end tests drive

# Without npm the file is not made, so that the notice is repeated; the tests say what they skip.
$(TOOLS): tests/tools/package-lock.json tests/tools/package.json
	@if command -v npm >/dev/null; then \
		echo "Fetching the tests' npm tools into tests/tools/node_modules/ …"; \
		npm ci --prefix tests/tools --no-progress --loglevel=error && touch $@; \
	else \
		echo "npm is not installed: the tests that drive its programs will be skipped"; \
	fi

.PHONY: bench
bench: $(ENVIRONMENT) ## measure throughput, latency, start and memory on this machine
	@$(PY) -m benchmarks

## Checking

.PHONY: check
check: check-style check-types check-imports check-manifests check-migrations check-containers check-tree check-lock ## check everything that is not a test

.PHONY: check-style
check-style: $(ENVIRONMENT)
	$(PY) -m ruff check
	$(PY) -m ruff format --check

.PHONY: check-types
check-types: $(ENVIRONMENT)
	$(PY) -m mypy

.PHONY: check-imports
check-imports: $(ENVIRONMENT)
	.venv/bin/lint-imports

.PHONY: check-manifests
check-manifests: $(ENVIRONMENT) tools
	$(PY) .ci/manifests.py

.PHONY: check-migrations
check-migrations: $(ENVIRONMENT)
	$(PY) -m bot migrate --check

.PHONY: check-containers
check-containers: $(ENVIRONMENT)
	.venv/bin/hadolint Dockerfile
	.venv/bin/check-jsonschema --builtin-schema vendor.compose-spec compose.yaml

.PHONY: check-tree
check-tree: $(ENVIRONMENT)
	$(PY) .ci/tree.py

.PHONY: check-lock
check-lock: $(ENVIRONMENT)
	$(PY) .ci/lock.py $(COMPILE)

.PHONY: format
format: $(ENVIRONMENT) ## format the source and mend what the linter can
	$(PY) -m ruff check --fix
	$(PY) -m ruff format

## Making

.PHONY: teams-package
teams-package: $(ENVIRONMENT) ## build build/laurel-teams.zip for upload to Teams (needs MicrosoftAppId)
	@$(PY) -m bot.teams.package build/laurel-teams.zip

.PHONY: pictures
pictures: $(ENVIRONMENT) tools ## take docs/images/ anew, and draw every card into build/pictures/ (needs Chromium)
	@$(PY) -m tests.tools.sandbox_picture docs/images/sandbox.png
	@$(PY) -m tests.tools.contact_sheets docs/images
	@$(PY) -m tests.bot.badges.sheet docs/images/badges.png
	@$(PY) -m tests.tools.pictures

.PHONY: lock
lock: | $(UV) ## write requirements.lock after a change in pyproject.toml (UPGRADE=1: newest versions)
	@$(COMPILE) $(if $(UPGRADE),--upgrade) --output-file requirements.lock

.PHONY: clean
clean: ## remove what was built and fetched; .data/ (the embedded database) and .env stay
	rm -rf .venv .uv build dist tests/tools/node_modules *.egg-info
	rm -rf .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
