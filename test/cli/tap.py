"""unittest that says TAP, so that run-tests counts the cases."""
import sys
import unittest


class Result(unittest.TestResult):
    def __init__(self):
        super().__init__()
        self.number = 0

    def say(self, ok, test, note=""):
        self.number += 1
        print(f"{'ok' if ok else 'not ok'} {self.number} {test.id().split('.')[-1]}{note}", flush=True)

    def addSuccess(self, test):
        super().addSuccess(test)
        self.say(True, test)

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self.say(True, test, f" # SKIP {reason}")

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.say(False, test)
        print("".join("# " + line + "\n" for line in self.failures[-1][1].splitlines()), end="")

    def addError(self, test, err):
        super().addError(test, err)
        self.say(False, test)
        print("".join("# " + line + "\n" for line in self.errors[-1][1].splitlines()), end="")


def main(module):
    suite = unittest.defaultTestLoader.loadTestsFromModule(module)
    only = sys.argv[2:]
    if only:
        suite = unittest.TestSuite(t for group in suite for t in group if any(o in t.id() for o in only))
    print(f"1..{suite.countTestCases()}", flush=True)
    result = Result()
    suite.run(result)
    sys.exit(0 if result.wasSuccessful() else 1)
