"""The client: its own process, so that what it costs is not the server's. A new connection for each request.

A line of JSON in, {"port", "path", "connections", "seconds"}; a line of JSON out, the milliseconds of each answer and how
long it took for all.
"""

import http.client
import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor

LEAST = 2  # answers per connection, however long they take


def ask(port, path):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    start = time.perf_counter()
    connection.request("GET", path, headers={"Connection": "close"})
    response = connection.getresponse()
    response.read()
    taken = (time.perf_counter() - start) * 1000
    connection.close()
    if response.status != 200:
        raise SystemExit(f"port {port}, {path} answers {response.status}")
    return taken


def ask_for(port, path, seconds):
    until, times = time.perf_counter() + seconds, []
    while time.perf_counter() < until or len(times) < LEAST:
        times.append(ask(port, path))
    return times


def main():
    for line in sys.stdin:
        wanted = json.loads(line)
        asked = (wanted["port"], wanted["path"], wanted["seconds"])
        start = time.perf_counter()
        with ThreadPoolExecutor(wanted["connections"]) as pool:
            running = [pool.submit(ask_for, *asked) for _ in range(wanted["connections"])]
            times = [taken for one in running for taken in one.result()]
        print(json.dumps({"times": times, "seconds": time.perf_counter() - start}), flush=True)


if __name__ == "__main__":
    main()
