# The short way in. Meson and Ninja do the work; `make help` lists what there is.
.POSIX:
.PHONY: all tests help deps configure demo check check-page check-lexicon fuzz fuzz-service asan ubsan sanitize sanitize-threads clang lint format train folds pack eval bench bench-store parity limits docs clean

BUILD = build
JOBS =
CORPORA = ../shared/corpora
GOLD = ../shared/gold
PRETRAINED = pretrained
OUT = attache-train.tar.zst
FUZZ_SECONDS = 30
REQUESTS = 5000
NINJA = ninja $(JOBS)

all: configure
	@$(NINJA) -C $(BUILD) product

tests: configure
	@$(NINJA) -C $(BUILD)

help:
	@sed -n 's/^#: //p' Makefile

#: make             builds $(BUILD)/attache and the library
#: make deps        says which packages are missing and installs them (with sudo when not root)
#: make demo        installs what is missing (Node and npm for the page too), builds, reads the articles in examples/
#: make check       installs what is missing, builds, runs all tests and counts them
#: make check-page  installs Node, npm and Chromium if need be, builds, drives the page in the browser
#: make check-lexicon   checks the lexicon's entries against the examples under them
#: make fuzz        every fuzzer for FUZZ_SECONDS=30
#: make fuzz-service    asks the service what its own description says can be asked, REQUESTS=5000 times
#: make asan        all tests under the address sanitizer; make ubsan: undefined behaviour; make sanitize: both
#: make sanitize-threads   the service's tests under the thread sanitizer
#: make clang       builds and tests with clang
#: make lint        clang-tidy and the format's check; make format: formats all C files
#: make docs        writes docs/ontology.md
#: make eval        measures on GOLD=../shared/gold and writes eval/scoreboard.tsv
#: make limits      text, lines and models that are too large, too deep or damaged: what they take and what is said (minutes)
#: make bench       the encoder's speed beside onnxruntime's; make parity: its numbers beside PyTorch's. The first time both
#:                  install pinned Python packages into $(BUILD), from the network
#: make bench-store what an article costs to store in an empty store and in one of a million event mentions: RECORDS=coded.jsonl
#:                  STORE=filled.db, which is filled first where it is not full (an hour, 6 GB)
#: make folds       ECB+ in five folds of topics, with what was fitted without the topic and with the same head alone (a quarter of an
#:                  hour; installs Python packages, torch among them, into $(BUILD) the first time)
#: make train       trains the network from CORPORA=../shared/corpora and GOLD=../shared/gold; make pack
#:                  PRETRAINED=FOLDER OUT=FILE.tar.zst makes the bundle that trains elsewhere

deps:
	@tools/deps

configure:
	@test -f $(BUILD)/build.ninja || { command -v meson >/dev/null || { echo "meson is missing: run make deps" >&2; exit 1; }; \
		meson setup $(BUILD) >$(BUILD).log 2>&1 || { cat $(BUILD).log; rm -f $(BUILD).log; exit 1; }; rm -f $(BUILD).log; }

demo:
	@tools/deps page || tools/deps
	@$(MAKE) --no-print-directory all
	@examples/demo $(BUILD)/attache

check: deps tests
	@tools/run-tests $(BUILD)

# Where the build was configured before npm came, the page is still out of it.
check-page:
	@tools/deps browser
	@test -d $(BUILD)/web/work || test ! -f $(BUILD)/build.ninja || meson setup --reconfigure $(BUILD) >/dev/null
	@$(MAKE) --no-print-directory tests
	@tools/run-tests $(BUILD) page

check-lexicon: tests
	@tools/run-tests $(BUILD) lexicon

asan:
	@tools/deps
	@tools/sanitized build-asan address
ubsan:
	@tools/deps
	@tools/sanitized build-ubsan undefined
sanitize:
	@tools/deps
	@tools/sanitized build-sanitize address,undefined
sanitize-threads:
	@tools/deps
	@tools/sanitized build-threads thread server

clang:
	@tools/deps clang
	@test -f build-clang/build.ninja || CC=clang meson setup -Dpage=disabled build-clang
	@$(NINJA) -C build-clang
	@tools/run-tests build-clang

fuzz:
	@tools/deps clang
	@tools/fuzz $(FUZZ_SECONDS)

fuzz-service: all
	@SOURCE_DIR=. BUILD_DIR=$(BUILD) python3 test/server/fuzz_service.py $(BUILD)/attache $(REQUESTS)

lint: configure
	@tools/deps clang
	@tools/lint $(BUILD)

format:
	@git ls-files '*.c' '*.h' | xargs clang-format -i

docs:
	@tools/generate_ontology markdown ontology/ontology.tsv docs/ontology.md

train: configure
	@$(NINJA) -C $(BUILD) product eval/stories eval/pairs
	@train/run.sh $(CORPORA) $(GOLD) $(BUILD)/eval/stories
folds: configure
	@tools/venv $(BUILD)/venv-train train/requirements.txt
	@$(NINJA) -C $(BUILD) product eval/stories eval/pairs
	@$(BUILD)/venv-train/bin/python train/story.py --layers $(BUILD)/layers $(CORPORA)/.. model/attache.safetensors $(BUILD)/eval/stories
pack:
	@train/pack $(CORPORA) $(GOLD) $(PRETRAINED) $(OUT)
bench: configure
	@tools/venv $(BUILD)/venv-bench bench/requirements.txt
	@$(NINJA) -C $(BUILD) bench/bench-encoder
	@$(BUILD)/venv-bench/bin/python bench/encoder.py model/attache.safetensors $(BUILD)/bench/bench-encoder
bench-store: all
	@bench/ends.py --attache $(BUILD)/attache --records "$(RECORDS)" --store "$(STORE)"
parity: configure
	@tools/venv $(BUILD)/venv-parity tools/parity/requirements.txt
	@$(NINJA) -C $(BUILD) bench/scores
	@$(BUILD)/venv-parity/bin/python tools/parity/parity.py model/attache.safetensors $(BUILD)/bench/scores
limits: all
	@tools/limits $(BUILD)
eval: tests
	@eval/run $(BUILD)/attache $(GOLD) $(CORPORA)

clean:
	rm -rf build build-asan build-ubsan build-sanitize build-threads build-clang build-fuzz
