# One command per thing a person wants. The work itself is in build/*.sh and in the wardlight command.
.DEFAULT_GOAL := help
.PHONY: help setup run test check bench soak fuzz sbom screens readme-screens guide-screens fitting leaflet peer proof package package-test update-test update-repository package-windows access package-legacy clean
SHELL := /bin/sh

PYTHON := .venv/bin/python
OUT ?= out
SCHEDULES ?= 1000
SECONDS ?= 600
# Qt complains about a locale that is not UTF-8; a person's own locale is left alone.
ifeq ($(LC_ALL)$(LC_CTYPE)$(LANG),)
export LC_ALL := C.UTF-8
endif
# Foreign software to be measured against and tested with lies beside the repository, or where the person says.
peers := $(or $(WARDLIGHT_PEERS),$(abspath $(wildcard ../shared/peers)))
# What stands in docs/clinicians*.md.
guide := sign-in-normal doctor-normal doctor-entry-normal bedside-right-normal nursing-handover-give-normal verify-emergency
offscreen := QT_QPA_PLATFORM=offscreen

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-18s %s\n", $$1, $$2}' Makefile

setup: ## system libraries, fonts, .venv (nothing to do when all is there)
	@build/bootstrap.sh

run: setup ## both stations against the practice hospital; without a display: the tour, as screenshots
	@.venv/bin/wardlight run

test: setup ## the default test suite, offscreen (ARGS="-k outbox" to choose)
	@$(offscreen) build/test.sh $(ARGS)

check: setup ## ruff, its formatter and mypy, words in every language, licences and known faults of the packages, as CI does
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m ruff format --check .
	@$(PYTHON) -m mypy
	@$(PYTHON) build/translations.py check
	@$(PYTHON) build/licences.py
	@$(PYTHON) build/audit.py --out $(OUT)/audit.json

sbom: setup ## the parts list of what is shipped (CycloneDX JSON) in out/sbom.cdx.json
	@$(PYTHON) build/sbom.py --out $(OUT)/sbom.cdx.json

bench: setup ## the figures, as a table with ratios; PouchDB too where node, npm and the peers folder are
	@$(offscreen) WARDLIGHT_PEERS="$(peers)" $(PYTHON) -m tests.bench $(ARGS)

soak: setup ## the long campaigns: SCHEDULES (1000) of faults with their table, then kill -9 and the like
	@$(offscreen) $(PYTHON) -m tests.soak.campaign --schedules $(SCHEDULES)
	@$(offscreen) $(PYTHON) -m pytest -m soak -o faulthandler_timeout=0 $(ARGS)

fuzz: setup ## hostile input for SECONDS (600): FHIR, answers, scans, settings, packs, words, signatures, whole pages
	@$(offscreen) $(PYTHON) -m tests.fuzz.campaign --seconds $(SECONDS) $(ARGS)

screens: setup ## every screen and print page as PNG in out/screens
	@$(offscreen) .venv/bin/wardlight screens --out $(OUT)/screens $(ARGS)

readme-screens: setup ## the pictures of the README, docs/screens/*.png
	@$(offscreen) .venv/bin/wardlight screens --out docs/screens --size 1920x1080 --only bed-map doctor centre-overview --mode normal
	@$(offscreen) .venv/bin/wardlight screens --out docs/screens --size 1920x1080 --only bed-map doctor centre-overview --mode emergency

guide-screens: setup ## the pictures of the guides, docs/guide/LANGUAGE/*.png, of a station over the practice hospital
	@for language in en zh_CN; do $(offscreen) .venv/bin/wardlight screens --out docs/guide/$$language --language $$language --size 1366x768 --small \
		--only $(guide) || exit 1; done

fitting: setup ## docs/fitting.md: every screen at two sizes in four languages and 40 % longer, what finds no room (an hour)
	@$(offscreen) .venv/bin/wardlight screens --fitting docs/fitting.md $(ARGS)

leaflet: setup ## the page for the ward (docs/emergency*.md) as PDF, in both languages, in out/leaflet
	@$(offscreen) $(PYTHON) build/leaflet.py $(OUT)/leaflet

peer: ## only the contract suite against the foreign FHIR server (fetches it from npm)
	@build/bootstrap.sh --peer
	@modules=$$(build/fetch_peers.sh) && $(offscreen) WARDLIGHT_PEERS_MODULES="$$modules" $(PYTHON) -m pytest -m peer $(ARGS)

proof: ## make test in a bare Debian 12 chroot (root; TARGET=run for make run)
	@build/prove_bare_debian.sh $(TARGET)

access: setup ## a station worked from outside through AT-SPI: sign in, order, emergency, confirm; its log in out/access.txt
	@mkdir -p $(OUT)
	@WARDLIGHT_ACCESS_OUT="$(abspath $(OUT))/access.txt" $(PYTHON) -m pytest tests/access tests/ui/screens/test_walking.py -m access $(ARGS)

package: setup ## the bundle and its Debian package, in out/package (for the glibc of this system)
	@build/package/package.sh $(ARGS)

package-legacy: setup ## the package for older distributions (glibc 2.28 to 2.33), built in a Debian 11 chroot, in out/legacy (root)
	@build/package/legacy.sh $(ARGS)

package-test: ## the package in a bare Debian 12 chroot: installed, run from /opt under Xvfb, upgraded, purged (root)
	@build/package/prove_package.sh $(ARGS)

update-repository: setup ## a signed repository of versions (docs/updates.md): ARGS="begin --repository R --keys K", then add, give, renew
	@$(PYTHON) build/update_repository.py $(ARGS)

update-test: setup ## from one bundle to the next and back: two versions built with PyInstaller, signed, staged, taken over (long)
	@$(PYTHON) build/translations.py compile
	@$(offscreen) WARDLIGHT_UPDATE_BUNDLES=1 $(PYTHON) -m pytest -o faulthandler_timeout=0 -k takes_over tests/journeys/test_update_between_versions.py $(ARGS)

package-windows: ## the installers for Windows (NSIS, MSI) over a bundle made on Windows, else over stand-ins to prove the scripts
	@build/package/windows.sh $(ARGS)

clean: ## everything that can be made again, except .venv
	rm -rf $(OUT) build/dist build/work .ruff_cache .mypy_cache .pytest_cache .hypothesis *.egg-info
	find . -name __pycache__ -type d -not -path './.venv/*' -prune -exec rm -rf {} +
