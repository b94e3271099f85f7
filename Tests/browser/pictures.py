"""The pictures of docs/: /usr/bin/python3 Tests/browser/pictures.py PROGRAM docs/pictures

A school's day is taken as its test leaves it; the rest is looked at here. Where Pillow is installed the pictures are written
with a palette, which these pages do with.
"""
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import unittest

from chromium import PROGRAM, SHOTS, Browser, Server

HERE = os.path.dirname(os.path.abspath(__file__))
PASSWORD = "lá bàng rơi đầy sân"
LETTER = """Thông báo tuần 12, lớp 7A2

Kính gửi quý phụ huynh,

Bạn Trần Quốc Minh lớp 7A2 bị hen suyễn nên nghỉ đến hết thứ Tư. Phụ huynh nào muốn thăm hỏi thì nhắn mẹ bạn Minh qua Zalo \
không chín một hai, ba bốn năm, sáu bảy tám nhé.

Nghe nói 80% học sinh khối 7 đã đăng ký học thêm Toán, nhà mình cân nhắc sớm.

Mẹ bé Su: 0912 345 678"""
# Of the pictures of the school's day, under which name each stands in docs/.
TAKEN = {f"day-{step}-360-light": f"day/{step}" for step in (
    "write submitted queue return returned approve publish receipt report mine decide appealed log").split()}
TAKEN["write-found-360-light"] = "day/found"


class Founded:
    """A server without a school's file, and the code that it printed for making one."""

    def __init__(self, folder):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = str(free.getsockname()[1])
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--port", port, "--no-languagetool", "--store", os.path.join(folder, "moi.soat")],
            stderr=subprocess.PIPE, text=True)
        told = ""
        while not (match := re.search(r"(http://\S+)/setup\?code=(\S+)", told)):
            line = self.process.stderr.readline()
            if not line:
                raise RuntimeError(told)
            told += line
        self.address, self.code = match.groups()
        # What it says later is read, so that it never waits for its reader.
        threading.Thread(target=self.process.stderr.read, daemon=True).start()

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=30)


class Pictures(Browser):
    width, height = 360, 740

    def sign_in(self, login):
        self.page.delete_all_cookies()
        self.page.get(self.address + "/login")
        self.one("#login").send_keys(login)
        self.one("#password").send_keys(PASSWORD)
        self.leaves(self.one("form[action$='/login'] button[type=submit]"))

    def taken(self, name, path, width=360, height=740):
        self.show(width, height, False)
        self.page.get(self.address + path)
        self.shot(name)

    def test_precheck(self):
        self.paste(LETTER)
        self.until(lambda: len(self.all(".card")) == 4)
        self.one(".step__open").click()
        time.sleep(1)
        self.shot("precheck-phone")
        self.show(1440, 900, False)
        self.page.get(self.address)
        self.paste(LETTER)
        self.until(lambda: len(self.all(".card")) == 4)
        time.sleep(1)
        self.shot("precheck")

    def test_pages(self):
        self.sign_in("thu.ky")
        self.taken("day/today", "/today")
        self.sign_in("uy.vien")
        self.page.get(self.address + "/queue")
        post = next(a for a in self.all("a.pl") if "Họp phụ huynh" in a.text).get_attribute("href").removeprefix(self.address)
        self.taken("post", post, 1440, 1127)
        self.taken("post-phone", post, 360, 1400)
        self.sign_in("hieu.truong")
        self.taken("today", "/today", 1440, 900)
        self.taken("log", "/log", 1440, 1300)
        self.show(360, 740, False)
        self.page.get(self.address + "/rules/unverified-claim.hearsay")
        self.one("textarea").send_keys("Nghe nói mai cả huyện nghỉ học.")
        self.leaves(self.one("form:has(textarea) button[type=submit]"))
        self.page.execute_script("document.querySelector('textarea').closest('section').scrollIntoView()")
        self.shot("day/rule")

    def test_first_day(self):
        school = Founded(folder)
        self.addCleanup(school.stop)
        self.page.get(f"{school.address}/setup?code={school.code}")
        self.shot("day/setup")
        for name, value in [
            ("school", "Trường THCS Mỹ Lợi"), ("name", "Cô Phan Thị Thu"), ("login", "hieu.truong"),
            ("password", PASSWORD), ("password-again", PASSWORD),
        ]:
            field = self.one(f"[name='{name}']")
            field.clear()
            field.send_keys(value)
        self.leaves(self.one("main form button[type=submit]"))
        self.page.get(school.address + "/school")
        self.press(next(s for s in self.all("summary") if s.text.strip() == "Thêm người"))
        for name, value in [("name", "Thầy Nguyễn Văn Bình"), ("login", "thay.binh")]:
            self.one(f"form[action$='/school/people'] [name='{name}']").send_keys(value)
        self.leaves(self.one("form[action$='/school/people'] button[type=submit]"))
        self.page.execute_script("scrollTo(0, 0)")
        self.shot("day/invite")


def setUpModule():
    global server, folder
    folder = tempfile.mkdtemp(prefix="soat-pictures-")
    server = Server("--demo", "--store", os.path.join(folder, "truong.soat"))
    Browser.address = server.address


def tearDownModule():
    server.stop()
    shutil.rmtree(folder, ignore_errors=True)


def smaller(path):
    """With a palette, as what is not photographed needs no more."""
    try:
        from PIL import Image
    except ImportError:
        return
    with Image.open(path) as picture:
        palette = picture.convert("RGB").quantize(128, kmeans=2, dither=Image.Dither.NONE)
        palette.save(path, optimize=True)


if __name__ == "__main__":
    if not SHOTS:
        sys.exit(__doc__)
    os.makedirs(os.path.join(SHOTS, "day"), exist_ok=True)
    with tempfile.TemporaryDirectory() as shots:
        subprocess.run([sys.executable, os.path.join(HERE, "school.py"), PROGRAM, shots], check=True)
        for name, picture in TAKEN.items():
            shutil.copy(os.path.join(shots, name + ".png"), os.path.join(SHOTS, picture + ".png"))
    unittest.main(argv=sys.argv[:1], exit=False)
    for place, _, names in os.walk(SHOTS):
        for name in names:
            if name.endswith(".png"):
                smaller(os.path.join(place, name))
