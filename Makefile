# What can be done with this repository. `make demo` and `make test` need nothing done before them.

# Modules may import only what Package.swift says they may: the direction of the arrows is checked.
FLAGS := --explicit-target-dependency-import-check error
# The released program carries the Swift runtime with it, so it runs where there is no Swift.
RELEASE := -c release --static-swift-stdlib --product caremarket $(FLAGS)
SOURCES := Sources Tests Package.swift

PREFIX ?= /usr/local
DATA := $(DESTDIR)$(PREFIX)/share/caremarket

.PHONY: help set-up build demo test picture install uninstall format lint clean

help:
	@echo "make demo     build the program and try it on an invented council"
	@echo "make build    build the program for trying things"
	@echo "make test     check and test everything"
	@echo "make bench    time the program against its peers"
	@echo "make install  build the program for use and put it under PREFIX ($(PREFIX))"
	@echo "make picture  take the README's picture of Westmarch's statement"
	@echo "make format   lay the code out as it must be"
	@echo "make lint     say where the code is not laid out as it must be"
	@echo "make clean    take away everything that was built"

set-up:
	@Scripts/set-up

build: set-up
	swift build --product caremarket $(FLAGS)

demo: build
	@Scripts/demo "$$(swift build $(FLAGS) --show-bin-path)/caremarket"

test: set-up lint
	@Scripts/set-up-browser
	swift build --build-tests $(FLAGS)
	swift test --skip-build $(FLAGS)

picture: demo
	@Scripts/picture

bench: set-up
	swift build $(RELEASE)
	@Benchmarks/run "$$(swift build $(RELEASE) --show-bin-path)/caremarket"

install: set-up
	swift build $(RELEASE)
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DATA)"
	install -m 755 -s "$$(swift build $(RELEASE) --show-bin-path)/caremarket" \
	  "$(DESTDIR)$(PREFIX)/bin/caremarket"
	rm -rf "$(DATA)/Contracts" "$(DATA)/Imports"
	cp -R Contracts Imports "$(DATA)/"
	@echo "Installed $(DESTDIR)$(PREFIX)/bin/caremarket. To begin: caremarket --help"

uninstall:
	rm -rf "$(DESTDIR)$(PREFIX)/bin/caremarket" "$(DATA)"

format:
	swift format format --in-place --parallel --recursive $(SOURCES)

lint:
	swift format lint --strict --parallel --recursive $(SOURCES)

clean:
	swift package clean
	rm -rf out
