# Các lệnh của nhà · The house's commands: make help

SHELL := /bin/sh
SWIFT ?= swift
DRAFT ?=
CHANNEL ?= group
PORT ?= 8080
PACKAGES := libicu-dev libsqlite3-dev libqrencode-dev
# The standard library linked in: soat starts some milliseconds faster, and needs no Swift where it runs.
RELEASE := -c release --static-swift-stdlib
# Debian's Python: it has the browser's and the word processor's modules. A program that lacks what it needs says so.
PYTHON := /usr/bin/python3
OUTSIDE := Tests/browser/precheck.py Tests/browser/school.py Tests/browser/accessibility.py \
	Tests/clients/libreoffice.py Tests/clients/languagetool_python.py Tests/clients/killed.py
SWIFT_FILES := find Package.swift Sources Tests Benchmarks -name '*.swift' ! -name '*+Generated.swift' ! -path '*/.build/*'

.PHONY: help run serve test lint bench bench-ledger tables model deps toolchain
.DEFAULT_GOAL := help

# Debug builds have the core optimised: see Package.swift.
test tables: export SOAT_FAST_CORE := 1

help:
	@echo 'make run              soát các bài mẫu · check the sample drafts'
	@echo 'make run DRAFT=bai.txt CHANNEL=portal'
	@echo '                      soát bài của thầy cô · check your own draft'
	@echo 'make serve            mở Soát trong trình duyệt · open Soát in the browser (PORT=8080)'
	@echo 'make test             chạy mọi kiểm thử · run all tests (with lint)'
	@echo 'make lint             xem cách trình bày mã · check the form of the code'
	@echo 'make bench            đo tốc độ phần lõi · measure the speed of the core'
	@echo 'make bench-ledger     đo tốc độ sổ, một triệu mục · measure the ledger with a million entries'
	@echo 'make tables           sinh lại các bảng · write the generated tables again'
	@echo 'make model            làm lại mô hình từ corpus/dev · make the model again from corpus/dev'

# Exit code 1 of soat says that something was found: that is what it is for, and no failure of make.
run: deps
	@$(SWIFT) build $(RELEASE) --product soat
	@soat="$$($(SWIFT) build $(RELEASE) --show-bin-path)/soat"; \
	if [ -n "$(DRAFT)" ]; then set -- "$(DRAFT)"; else set -- corpus/samples/*.txt; fi; \
	echo; echo "soat check --channel $(CHANNEL) $$*"; echo; \
	"$$soat" check --channel "$(CHANNEL)" "$$@" || [ $$? -eq 1 ]

serve: deps
	@$(SWIFT) build $(RELEASE) --product soat
	@exec "$$($(SWIFT) build $(RELEASE) --show-bin-path)/soat" serve --port $(PORT)

# The browser and the word processor run beside the tests in Swift, which leave one processor free; they are told last.
test: deps lint
	@$(SWIFT) build --build-tests
	@soat="$$($(SWIFT) build --show-bin-path)/soat"; told="$$soat-outside.txt"; \
	( for program in $(OUTSIDE); do \
		if [ -x $(PYTHON) ]; then $(PYTHON) $$program "$$soat" || exit 1; \
		else echo "Bỏ qua $$program: chưa có $(PYTHON)."; fi; \
	done ) > "$$told" 2>&1 & outside=$$!; \
	$(SWIFT) test --skip-build; inside=$$?; \
	wait $$outside; outside=$$?; cat "$$told"; [ $$inside -eq 0 ] && [ $$outside -eq 0 ]

lint: toolchain
	@$(SWIFT_FILES) -exec $(SWIFT) format lint --strict --parallel --configuration .swift-format {} +

bench: deps
	@cd Benchmarks && $(SWIFT) run -c release soat-bench $(if $(DATA),$(abspath $(DATA)),)

bench-ledger: deps
	@cd Benchmarks && $(SWIFT) run -c release soat-ledger-bench 1000000

# What is looked for is made ready last, by a program that has the other tables in it.
tables: deps
	@$(SWIFT) build --product soat-tables
	@for table in fold chat own rules $(if $(wildcard ../shared/facts),unmarked usual); do .build/debug/soat-tables $$table || exit; done
	@$(SWIFT) build --product soat-tables
	@.build/debug/soat-tables scan
	@touch Sources/CRuleTables/soat_rule_tables.c
	@$(SWIFT) build --product soat
	@.build/debug/soat rules coverage --format markdown > docs/coverage.md || [ $$? -eq 1 ]

# Two builds: the model is a part of the program that makes it.
model: deps
	@$(SWIFT) build -c release --product soat
	@.build/release/soat train corpus/dev --rules rules --out rules/evidence.soatmodel
	@touch Sources/CEvidence/soat_evidence.c
	@$(SWIFT) build -c release --product soat

toolchain:
	@command -v $(SWIFT) >/dev/null 2>&1 || { \
		echo 'Chưa có Swift. Cài Swift 6.2 trở lên: https://www.swift.org/install' >&2; \
		echo 'Swift is missing. Install Swift 6.2 or later: https://www.swift.org/install' >&2; exit 1; }

# ICU's and SQLite's headers: installed on Debian and Ubuntu, asked for elsewhere.
deps: toolchain
	@missing=; for package in $(PACKAGES); do \
		case "$$(dpkg-query -W -f='$${Status}' $$package 2>/dev/null)" in \
			'install ok installed') ;; \
			*) missing="$$missing $$package" ;; \
		esac; \
	done; \
	[ -z "$$missing" ] && exit 0; \
	if command -v apt-get >/dev/null 2>&1; then \
		root=; [ "$$(id -u)" -eq 0 ] || root=sudo; \
		if [ -n "$$root" ] && ! command -v sudo >/dev/null 2>&1; then \
			echo "Cần quyền root để cài:$$missing. Chạy: apt-get install$$missing" >&2; \
			echo "Root is needed to install:$$missing" >&2; exit 1; \
		fi; \
		echo "Đang cài:$$missing · installing"; \
		$$root apt-get update -qq && \
		$$root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing; \
	elif command -v pkg-config >/dev/null 2>&1 && pkg-config --exists icu-i18n sqlite3 libqrencode; then \
		exit 0; \
	else \
		echo 'Cần tệp phát triển của ICU, SQLite 3 và libqrencode (trên Debian: libicu-dev, libsqlite3-dev, libqrencode-dev).' >&2; \
		echo 'The development files of ICU, SQLite 3 and libqrencode are needed (Debian: libicu-dev, libsqlite3-dev, libqrencode-dev).' >&2; \
		exit 1; \
	fi
