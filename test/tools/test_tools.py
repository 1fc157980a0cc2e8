#!/usr/bin/env python3
"""Tests of the tools: the counting of tests, the ontology's generator, the fences. Speaks TAP.

usage: test_tools.py SOURCE BUILD
"""
import importlib.machinery
import importlib.util
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile

SOURCE, BUILD = sys.argv[1:3]


def load(path):
    loader = importlib.machinery.SourceFileLoader(os.path.basename(path).replace("-", "_"), path)
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(loader.name, loader))
    loader.exec_module(module)
    return module


sys.dont_write_bytecode = True
run_tests = load(f"{SOURCE}/tools/run-tests")
ontology = load(f"{SOURCE}/tools/generate_ontology")
TABLE = f"{SOURCE}/ontology/ontology.tsv"


def counts_tap():
    text = "1..3\nok 1 - a\nnot ok 2 - b\n# why\nok 3 # SKIP c\n1..1\nok 1 - d\nnot ok is no case\n# not ok - group\n"
    assert run_tests.count(text) == (2, 1, 1, 4)


def counts_programs_that_die():
    def result(command, timeout=5):
        test = {"cmd": ["sh", "-c", command], "env": {}, "workdir": None, "timeout": timeout}
        _, _, passed, failed, _, _ = run_tests.run(test, 1, BUILD)
        return passed, failed

    assert result("echo 1..2; echo 'ok 1 - a'; echo 'ok 2 - b'") == (2, 0)
    assert result("echo 1..2; echo 'ok 1 - a'; exit 1") == (1, 1)
    assert result("echo 1..2; echo 'ok 1 - a'") == (1, 1)
    assert result("echo 1..1; echo 'ok 1 - a'; kill -SEGV $$") == (1, 1)  # a leak found at the end looks like this
    assert result("true") == (1, 0)
    assert result("exit 3") == (0, 1)
    assert result("echo 1..1; sleep 5", timeout=0.2) == (0, 1)


def cases_that_do_not_fit_fail():
    done = subprocess.run([f"{BUILD}/test/tools/tools-runner", f"{SOURCE}/test/tools/broken.cases"], stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, env=dict(os.environ, CMOCKA_MESSAGE_OUTPUT="TAP",
                                                             ASAN_OPTIONS="detect_leaks=0"))
    text = done.stdout.decode()
    passed, failed, skipped, planned = run_tests.count(text)
    assert done.returncode == 7 and (passed, failed, skipped, planned) == (0, 7, 0, 7), text
    for message in ("one list is longer", "item 0: type", "item 0: actor", "next word", "tree: expected", "expects nothing",
                    "unknown field"):
        assert message in text, message


def a_case_file_without_cases_fails():
    with tempfile.NamedTemporaryFile("w", suffix=".cases") as empty:
        for path in (empty.name, empty.name + ".missing"):
            assert subprocess.run([f"{BUILD}/test/tools/tools-runner", path], stdout=subprocess.DEVNULL,
                                  stderr=subprocess.DEVNULL).returncode == 1


def wrong_tables_are_refused():
    good = open(TABLE, encoding="utf-8").read()
    wrong = {"frob\tx\n": "unknown kind", "mode\tCONSULT\tvisit\n": "columns", "mode\tCONSULT\tvisit\t4\n": "twice",
             "mode\tNOTHING\tvisit\t4\n": "unknown type", "cameo\t999\tCONSULT\tdrone\t\tlabel\n": "no mode",
             "cameo\t999\tCONSULT\t\tweather\tlabel\n": "unknown context", "cameo\tx1\tCONSULT\t\t\tlabel\n": "no CAMEO code",
             "mode\tCONSULT\tnew\tmuch\n": "float", "type\tNEW\t1\tsomewhere\tno\tAGREE\tx\n": "unknown quad"}
    for line, message in wrong.items():
        with tempfile.NamedTemporaryFile("w", suffix=".tsv") as table:
            table.write(good + line)
            table.flush()
            done = subprocess.run([f"{SOURCE}/tools/generate_ontology", "c", table.name, os.devnull], stderr=subprocess.PIPE)
            assert done.returncode != 0 and message in done.stderr.decode(), (line, done.stderr)


def all_languages_say_the_same():
    table = ontology.read(TABLE)
    whole = json.loads(ontology.as_json(table))
    assert [t["name"] for t in whole["types"]] == [cells[0] for cells in table["type"]]
    assert len(whole["types"]) == 16 and len(whole["modes"]) == 67 and len(whole["contexts"]) == 34
    c, page = ontology.as_c(table), ontology.as_markdown(table)
    for entry in whole["cameos"]:
        assert f'"{entry["code"]}", EVENT_{entry["type"]}' in c and f'| {entry["code"]} |' in page


def the_page_is_up_to_date():
    page = open(f"{SOURCE}/docs/ontology.md", encoding="utf-8").read()
    assert page == ontology.as_markdown(ontology.read(TABLE)), "run make docs"


def a_backwards_reference_does_not_compile():
    commands = json.load(open(f"{BUILD}/compile_commands.json"))
    command = next(c for c in commands if c["file"].endswith("src/base/date.c"))
    for header, compiles in (("base/date.h", True), ("document/document.h", False), ("event/event.h", False)):
        with tempfile.NamedTemporaryFile("w", suffix=".c") as source:
            source.write(f'#include "{header}"\nint nothing;\n')
            source.flush()
            words = shlex.split(command["command"].replace(command["file"], source.name))
            del words[words.index("-MD"):words.index("-c")]  # where the compiler would write
            done = subprocess.run([w for w in words if w != "-c"] + ["-fsyntax-only"], cwd=command["directory"],
                                  stderr=subprocess.PIPE)
            assert (done.returncode == 0) == compiles, (header, done.stderr.decode())


def the_library_exports_only_its_own_names():
    library = f"{BUILD}/libattache.so"
    names = subprocess.run(["nm", "-D", "--defined-only", library], check=True, stdout=subprocess.PIPE).stdout.decode().split("\n")
    foreign = [n.split()[-1] for n in names if n and not n.split()[-1].startswith("att_") and not n.split()[-1].startswith("__")]
    assert not foreign, foreign


def includes_stay_behind_the_fences():
    """No "../" in an include, which would climb over them."""
    for folder in ("src", "cli"):
        for path, _, files in os.walk(f"{SOURCE}/{folder}"):
            for name in files:
                if name.endswith((".c", ".h")):
                    for line in open(f"{path}/{name}", encoding="utf-8"):
                        assert not (line.startswith("#include") and "../" in line), (name, line)


def no_number_depends_on_the_locale():
    """printf with digits behind the point writes the locale's, and the library's host may have set one. document/dump.c reads back what it
    printed, in the same locale."""
    for path, _, files in os.walk(f"{SOURCE}/src"):
        for name in files:
            if name.endswith((".c", ".h")) and not (path.endswith("/document") and name == "dump.c"):
                for line in open(f"{path}/{name}", encoding="utf-8").read().replace("sqlite3_snprintf(sizeof number, number, \"%.8g\"", "").splitlines():
                    assert not re.search(r"%[-+ #]*[0-9*]*(\.[1-9*][0-9]*)?l?[aefgAEFG]\b", line), (path, name, line)
                    assert not re.search(r"\b(strto[df]|strtold|atof|setlocale)\(", line), (path, name, line)


def base_of(**files):
    """Builds the base of a small world with lines added to its files (bytes: with other files, None: without the file). Returns
    the status, the message and the files that came out."""
    world = {"countries": "# columns: code form words\nKLD\tname\tKaldor\n",
             "agents": "# columns: lemma sector kind office post\npresident\tGOV\tperson\tyes\tpresident\n",
             "bodies": "# columns: key name aliases kind country sector office from to rank\n",
             "media": "# columns: key name aliases country sector\n",
             "people": "# columns: key name aliases country sector office from to rank\n"}
    with tempfile.TemporaryDirectory() as folder:
        for name, text in world.items():
            added = files.get(name, "")
            if added is not None:
                with open(f"{folder}/{name}.tsv", "wb") as f:
                    f.write(added if isinstance(added, bytes) else (text + added).encode())
        done = subprocess.run([f"{SOURCE}/tools/build_knowledge", folder, f"{folder}/out.db"], stderr=subprocess.PIPE)
        return done.returncode, done.stderr.decode().replace(folder + "/", ""), sorted(
            n for n in os.listdir(folder) if not n.endswith(".tsv"))


def a_bad_line_of_actors_is_named():
    assert base_of() == (0, "", ["out.db"])
    wrong = [
        ("countries", "VSS\tcapitol\tMirn\n", "3: unknown form 'capitol'"),
        ("countries", "\nVssia\tname\tVessia\n", "4: not a code: 'Vssia'"),
        ("countries", "VSS\tname\tVessia;Kaldor\n", "3: 'Kaldor' already stands for KLD"),
        ("countries", "VSS\tname\t'\n", "3: empty words"),
        ("agents", "president\tGOV\tperson\n", "3: 'president' stands twice"),
        ("agents", "# a remark\nking\tGVO\tperson\n", "4: unknown sector 'GVO'"),
        ("agents", "king\tGOV\thuman\n", "3: unknown kind 'human'"),
        ("agents", "king\tGOV\tperson\tno\n", "3: office is 'yes' or empty"),
        ("agents", "king\tGOV\tperson\tyes\tking\t1\n", "3: 6 fields, 5 columns"),
        ("bodies", "B1\tRed Banner\t\tgang\tKLD\n", "2: unknown kind 'gang'"),
        ("media", "M1\tOrlin Herald\t\tKLX\tJRN\n", "2: unknown country 'KLX'"),
        ("people", "P1\n", "2: key or name is missing"),
        ("people", "P1\tOran Vell\t\tKLD\tGOV\tpresident\t2020-13\t\t5\n", "2: month must be in 1..12"),
        ("people", "P1\tOran Vell\t\tKLD\tGOV\tpresident\tMay 2020\t\t5\n", "2: not a date: 'May 2020'"),
        ("people", "P1\tOran Vell\t\tKLD\tGOV\tpresident\t2021\t2020\t5\n", "2: the term ends before it begins"),
        ("people", "P1\tOran Vell\t\tKLD\tGOV\tpresident\t2020\t\thigh\n", "2: rank is 0 to 9"),
        ("people", "P1\tOran Vell\nP1\tTessa Brandt\n", "3: P1 is called 'Oran Vell' above"),
        ("people", "P1\tOran Vell\t\tKLD;KLD;KLD;KLD;KLD\n", "2: more than four codes"),
        ("people", b"P1\tOran Vell\n", "1: the line '# columns:' is missing"),
        ("people", b"# columns: key name\nP1\tOran Vell\n", "1: no column aliases"),
        ("media", b"", "1: the line '# columns:' is missing"),
        ("people", b"# columns: key name aliases country sector\nP1\tOran Vell\nP2\tT\xe9ssa\n", "3: not UTF-8"),
    ]
    for file, text, message in wrong:
        status, told, left = base_of(**{file: text})
        assert status == 1 and told.startswith(f"{file}.tsv:{message}") and told.count("\n") == 1, (text, message, told)
        assert left == [], left  # nothing half done stays behind
    status, told, left = base_of(people=None)
    assert status == 1 and "people.tsv" in told and left == []


def the_base_is_the_same_every_time():
    with tempfile.TemporaryDirectory() as folder:
        for name in ("a.db", "b.db"):
            subprocess.run([f"{SOURCE}/tools/build_knowledge", f"{SOURCE}/test/mention/world", f"{folder}/{name}"], check=True)
        assert open(f"{folder}/a.db", "rb").read() == open(f"{folder}/b.db", "rb").read()


def the_shipped_actors_are_in_order():
    done = subprocess.run([f"{SOURCE}/tools/build_knowledge", "--check", f"{SOURCE}/actors"], stderr=subprocess.PIPE)
    assert done.returncode == 0, done.stderr.decode()


def every_table_of_actors_has_its_licence():
    page = open(f"{SOURCE}/actors/README.md", encoding="utf-8").read()
    for name in os.listdir(f"{SOURCE}/actors"):
        assert name == "README.md" or re.search(rf"^\| .*`{re.escape(name)}`.*\| \**(ODbL|Apache)", page, re.M), name
    head = open(f"{SOURCE}/actors/countries.tsv", encoding="utf-8").read(400)
    assert "# licence: Open Database License 1.0" in head and "Open Database License" in open(f"{SOURCE}/NOTICE", encoding="utf-8").read()


def a_sealed_model_stays_as_it_is():
    """train/header.py on the file that the tests run, and on the same in the first format."""
    sys.path.insert(0, f"{SOURCE}/train")
    import header
    good = open(f"{SOURCE}/test/data/tiny.safetensors", "rb").read()
    meta, tensors, body = header.opened(good)
    first = header.sealed(dict(meta, format="attache.model/1"), tensors, body) + body
    for raw in (good, first):
        with tempfile.NamedTemporaryFile() as f:
            f.write(raw)
            f.flush()
            subprocess.run([sys.executable, f"{SOURCE}/train/header.py", f.name], check=True)
            assert open(f.name, "rb").read() == good


TESTS = [counts_tap, counts_programs_that_die, cases_that_do_not_fit_fail, a_case_file_without_cases_fails, wrong_tables_are_refused,
         all_languages_say_the_same, the_page_is_up_to_date, a_backwards_reference_does_not_compile,
         the_library_exports_only_its_own_names, includes_stay_behind_the_fences, a_bad_line_of_actors_is_named,
         the_base_is_the_same_every_time, the_shipped_actors_are_in_order, every_table_of_actors_has_its_licence, a_sealed_model_stays_as_it_is,
         no_number_depends_on_the_locale]


def main():
    print(f"1..{len(TESTS)}")
    failed = 0
    for number, test in enumerate(TESTS, 1):
        try:
            test()
            print(f"ok {number} - {test.__name__}")
        except Exception as error:  # whatever it is, the test failed and the others go on
            failed += 1
            print(f"not ok {number} - {test.__name__}\n# {type(error).__name__}: {error}".replace("\n", "\n# ").replace("# #", "#"))
    sys.exit(failed != 0)


main()
