"""A process that has loaded the import command and waits: `python -m tests.council.warm REPORT`; a kill is cheap to try.

It reads one JSON list of arguments a line, forks, and says the child's number. The child waits for a byte on its gate,
runs the command as `manage.py` would, its standard output going into the file REPORT, and says how it ended. Killing the
child kills an import and nothing else.
"""

import json
import os
import sys


def main():
    from django.core.management import call_command

    for line in sys.stdin:
        arguments = json.loads(line)
        read_gate, write_gate = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(write_gate)
            os.read(read_gate, 1)
            run(call_command, arguments)
        os.close(read_gate)
        answer(child)
        sys.stdin.readline()  # the word to open the gate
        os.write(write_gate, b"\n")
        os.close(write_gate)
        _pid, status = os.waitpid(child, 0)
        answer(status)


def run(call_command, arguments):
    with open(sys.argv[1], "w", encoding="utf-8") as report:
        try:
            call_command(*arguments, stdout=report)
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
