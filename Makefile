# SPDX-License-Identifier: Apache-2.0 OR MIT
# The front door; the build itself is Meson's.
BUILD ?= build
MESON_ARGS ?=
# How many times a test's usual limit it may take: a slow or busy machine is no failure.
PATIENCE ?= 10
CREMA = $(BUILD)/src/cli/crema
EXAMPLES = $(BUILD)/target/examples
START = date +%s > $(BUILD)/.start
TOOK = echo "took $$(( $$(date +%s) - $$(cat $(BUILD)/.start) )) s"

.PHONY: all deps demo test bench format lint install interop soak fuzz svd-headers clean help

all: $(BUILD)/build.ninja
	@ninja -C $(BUILD)

help:
	@echo "make demo      build, then flash and run the hello example on a virtual ESP32-C3"
	@echo "make test      build, then run the unit, device, ISA, CLI and short fault tests"
	@echo "make bench     the figures that count, as ratios and virtual time"
	@echo "make interop   other people's tools read what Crema writes (installs them from PyPI)"
	@echo "make soak      the long fault runs      make fuzz   the fuzzers, a while each"
	@echo "make format    clang-format over the tree      make lint   layers, format, clang-tidy"
	@echo "make install   into the prefix that Meson was set up with"

deps:
	@mkdir -p $(BUILD)
	@$(START)
	@scripts/install-deps

$(BUILD)/build.ninja: | deps
	@meson setup $(BUILD) $(MESON_ARGS) > $(BUILD)/setup.log 2>&1 || { cat $(BUILD)/setup.log; exit 1; }

demo: deps $(BUILD)/build.ninja
	@ninja -C $(BUILD) --quiet
	@scripts/demo $(CREMA) $(EXAMPLES)
	@$(TOOK)

test: deps $(BUILD)/build.ninja
	@ninja -C $(BUILD) --quiet
	@meson test -C $(BUILD) --no-rebuild --print-errorlogs --timeout-multiplier $(PATIENCE) || true
	@$(TOOK)
	@scripts/test-summary $(BUILD)/meson-logs/testlog.json

bench: $(BUILD)/build.ninja
	@ninja -C $(BUILD) --quiet
	@scripts/bench $(BUILD)

interop: $(BUILD)/build.ninja
	@ninja -C $(BUILD) --quiet
	@tests/interop/run $(BUILD)

soak: $(BUILD)/build.ninja
	@ninja -C $(BUILD) --quiet
	@meson test -C $(BUILD) --no-rebuild --print-errorlogs --setup soak --suite soak --timeout-multiplier 0

fuzz:
	@scripts/install-deps --ci
	@scripts/fuzz

format:
	@scripts/install-deps --lint
	@git ls-files '*.c' '*.h' | grep -vE '^(include/crema/regs|src/chip/gen)/' | xargs clang-format -i

lint: $(BUILD)/build.ninja
	@scripts/install-deps --lint
	@scripts/check-layers
	@git ls-files '*.c' '*.h' | grep -vE '^(include/crema/regs|src/chip/gen)/' | xargs clang-format --dry-run -Werror
	@git ls-files 'src/*.c' 'sim/*.c' | grep -v '/gen/' | xargs -P 2 -n 8 clang-tidy --quiet -p $(BUILD)

# The register headers and tables that are committed, from the vendor's SVD files.
svd-headers: $(BUILD)/build.ninja
	@ninja -C $(BUILD) --quiet
	@scripts/regen $(CREMA)

install: $(BUILD)/build.ninja
	@meson install -C $(BUILD)

clean:
	@rm -rf $(BUILD)
