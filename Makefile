# One name for each thing a developer does; .ci/run calls the same names.
# `make` alone lists them.

PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
VENV ?= .venv
BIN := $(VENV)/bin
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check

.DEFAULT_GOAL := help
LOWEST ?= $(VENV)-lowest
LOWEST_TESTS := tests/client tests/auth tests/transports tests/trio tests/cli tests/sandbox

.PHONY: help demo web test test-slow test-lowest check format regenerate adopt decide differences drift bench docs evidence clean

help: ## List what can be made.
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-12s %s\n", $$1, $$2}'

$(VENV)/.made:
	@test -n "$(PYTHON)" || { echo "close-async needs Python 3.11 or newer; none was found." >&2; exit 1; }
	@echo "Making the environment $(VENV) with $(PYTHON) …"
	@$(PYTHON) -m venv $(VENV)
	@$(INSTALL) --upgrade "pip>=25.1"
	@touch $@

$(VENV)/.user: $(VENV)/.made pyproject.toml
	@echo "Installing close-async for the demo …"
	@$(INSTALL) --editable ".[sandbox,cli]"
	@touch $@

$(VENV)/.web: $(VENV)/.made pyproject.toml
	@echo "Installing close-async for the example application …"
	@$(INSTALL) --editable ".[sandbox]" --group web
	@touch $@

$(VENV)/.developer: $(VENV)/.made pyproject.toml
	@echo "Installing close-async with what its developers need …"
	@$(INSTALL) --editable ".[all]" --group generate --group test --group check
	@touch $@ $(VENV)/.user

$(VENV)/.docs: $(VENV)/.developer
	@$(INSTALL) --group docs
	@touch $@

demo: $(VENV)/.user ## Export, import and edit against a sandbox, with progress, and check all of it.
	@$(BIN)/python examples/jobs.py $(ARGS)

web: $(VENV)/.web ## Serve an example application with a sandbox at http://127.0.0.1:8000.
	@$(BIN)/python -m examples.web_app $(ARGS)

test: $(VENV)/.developer ## Run all tests, offline; ARGS=--cov measures branch coverage.
	@$(BIN)/python -m pytest -n auto -m "not slow" $(ARGS)

test-slow: $(VENV)/.developer ## Run the simulations and walks that take minutes.
	@$(BIN)/python -m pytest -n auto -m slow $(ARGS)

test-lowest: ## Test with the lowest versions of all dependencies that pyproject.toml declares.
	@test -n "$(PYTHON)" || { echo "close-async needs Python 3.11 or newer; none was found." >&2; exit 1; }
	@echo "Making the environment $(LOWEST) with the lowest versions …"
	@$(PYTHON) -m venv --clear $(LOWEST)
	@$(LOWEST)/bin/python -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	@$(PYTHON) -m tests.lowest_versions > $(LOWEST)/constraints.txt
	@$(LOWEST)/bin/python -m pip install --quiet --disable-pip-version-check \
		--constraint $(LOWEST)/constraints.txt --editable ".[all]" --group test --group generate
	@$(LOWEST)/bin/python -m pytest -n auto -m "not slow" \
		-W "ignore::DeprecationWarning" $(LOWEST_TESTS) $(ARGS)

check: $(VENV)/.developer ## Check format, lint, imports, types and that the generated code is up to date.
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/ruff check --quiet .
	@$(BIN)/lint-imports --no-logo --no-cache
	@$(BIN)/python -m custom_hooks drift
	@$(BIN)/mypy
	@$(BIN)/pyright --pythonpath $(BIN)/python
	@echo "All checks passed."

format: $(VENV)/.developer ## Format the code and mend what the linter can.
	@$(BIN)/ruff format --quiet .
	@$(BIN)/ruff check --fix --quiet .

regenerate: $(VENV)/.developer ## Regenerate the code; SPEC=file-or-URL takes a newer document.
	@$(BIN)/python -m custom_hooks regenerate $(if $(SPEC),--spec "$(SPEC)")

adopt: $(VENV)/.developer ## Turn overlay additions that SPEC has by now into updates; tell what is left.
	@$(BIN)/python -m custom_hooks adopt --spec "$(SPEC)"

decide: $(VENV)/.developer ## Accept what the document says beneath our overlays; PLACE= for a part of it.
	@$(BIN)/python -m custom_hooks decide $(if $(SPEC),--spec "$(SPEC)") $(if $(PLACE),--place "$(PLACE)")

differences: $(VENV)/.developer ## Tell where our types differ from the document's, and what SAMPLES support.
	@$(BIN)/python -m custom_hooks differences $(if $(SPEC),--spec "$(SPEC)") $(if $(SAMPLES),--samples "$(SAMPLES)")

drift: $(VENV)/.developer ## Fail where the generated code is not what regeneration gives.
	@$(BIN)/python -m custom_hooks drift

bench: $(VENV)/.developer ## Measure speed and memory, side by side with the alternatives.
	@$(BIN)/python -m benchmarks $(ARGS)

evidence: $(VENV)/.developer ## Decode sample files and report what is lost: SAMPLES=folder.
	@$(BIN)/python -m custom_hooks.evidence $(if $(SAMPLES),"$(SAMPLES)")

docs: $(VENV)/.docs ## Build the documentation into docs/_build/html.
	@$(BIN)/python -m sphinx -W --keep-going -q -b html docs docs/_build/html
	@echo "The documentation is in docs/_build/html/index.html."

clean: ## Remove what was made.
	@rm -rf $(VENV) $(LOWEST) docs/_build .coverage .mypy_cache .ruff_cache .pytest_cache .hypothesis demo-output
