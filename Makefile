# SPDX-License-Identifier: Apache-2.0 OR MIT
# The front door; the build itself is Meson's. `make help` lists the rooms.
BUILD ?= build

.PHONY: all
all: $(BUILD)/build.ninja
	@ninja -C $(BUILD)

$(BUILD)/build.ninja:
	@meson setup $(BUILD)
