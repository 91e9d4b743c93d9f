"""A process that has loaded the commands and waits: `python -m tests.council.warm REPORT`; a kill is cheap to try.

It reads one JSON list of arguments a line, forks, and says the child's number. The child waits for a byte on its gate,
runs the command as `manage.py` would, its standard output going into the file REPORT, or a write by hand
(`tests.council.writing_by_hand`), and says how it ended. Killing the child kills that and nothing else.
"""

import json
import os
import sys
from functools import partial


def main():
    from django.core.management import call_command

    from tests.council.writing_by_hand import WRITES

    for line in sys.stdin:
        arguments = json.loads(line)
        read_gate, write_gate = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(write_gate)
            os.read(read_gate, 1)
            run(partial(call_command, *arguments), WRITES.get(arguments[0]))
        os.close(read_gate)
        answer(child)
        sys.stdin.readline()  # the word to open the gate
        os.write(write_gate, b"\n")
        os.close(write_gate)
        _pid, status = os.waitpid(child, 0)
        answer(status)


def run(command, write):
    with open(sys.argv[1], "w", encoding="utf-8") as report:
        try:
            write() if write else command(stdout=report)
            report.flush()
        except BaseException as error:
            print(repr(error), file=sys.stderr, flush=True)
            os._exit(1)
    os._exit(0)


def answer(number):
    print(number, flush=True)


if __name__ == "__main__":
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "council.settings")
    django.setup()

    main()
