"""A server that is killed under load loses no submission that it acknowledged: python3 Tests/clients/killed.py [PROGRAM]"""
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request

PROGRAM = sys.argv[1] if len(sys.argv) > 1 else ".build/debug/soat"
PASSWORD = "lá bàng rơi đầy sân"
TEXT = "Mời xem văn nghệ số {}\nChiều thứ Sáu, các lớp biểu diễn ở sân trường."


def started(store, *arguments):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [PROGRAM, "serve", "--port", str(port), "--no-languagetool", "--config", "none", "--store", store, *arguments],
        stderr=subprocess.DEVNULL)
    end = time.monotonic() + 180
    while True:
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=1)
            return server, f"http://127.0.0.1:{port}/api/v1/posts"
        except OSError:
            assert time.monotonic() < end and server.poll() is None, "the server does not answer"
            time.sleep(0.1)


def asked(address, token, body=None):
    request = urllib.request.Request(address, data=body, headers={"Authorization": f"Bearer {token}"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return answer.status, json.load(answer)


def token_for(store, login):
    """A program's token, made as the command line makes it."""
    read, write = os.pipe()
    os.write(write, (PASSWORD + "\n").encode())
    os.close(write)
    made = subprocess.run(
        [PROGRAM, "token", "add", "thử", "--as", login, "--password-fd", str(read), "--store", store, "--format", "json"],
        pass_fds=[read], capture_output=True, check=True)
    return next(word for word in json.loads(made.stdout).values() if isinstance(word, str) and word.startswith("soat"))


def main():
    folder = tempfile.mkdtemp(prefix="soat-killed-")
    try:
        store = os.path.join(folder, "truong.soat")
        server, address = started(store, "--demo")
        token = token_for(store, "co.ha")
        kept, lock, isOver = [], threading.Lock(), threading.Event()

        def write(number):
            while not isOver.is_set():
                body = json.dumps({"text": TEXT.format(number), "channels": ["portal"], "submit": True}).encode()
                try:
                    status, post = asked(address, token, body)
                except (OSError, ValueError):
                    return
                if status == 201:
                    with lock:
                        kept.append((post["id"], post["state"]))
                number += 8

        threads = [threading.Thread(target=write, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        end = time.monotonic() + 120
        while len(kept) < 20 and time.monotonic() < end:
            time.sleep(0.05)
        server.send_signal(signal.SIGKILL)
        server.wait()
        isOver.set()
        for thread in threads:
            thread.join()
        assert len(kept) >= 20, f"only {len(kept)} posts were acknowledged"
        server, address = started(store)
        try:
            for post, state in kept:
                status, found = asked(f"{address}/{post}", token)
                assert (status, found["state"]) == (200, state) and state == "submitted", (post, status, found["state"], state)
        finally:
            server.terminate()
            assert server.wait(timeout=30) == 0
        print(f"killed under load: all {len(kept)} acknowledged submissions are there")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
