"""A school's day in a real Chromium, with the invented school: python3 Tests/browser/school.py [PROGRAM] [FOLDER FOR SCREENSHOTS]

Each role's part of the way of a post is done as a person does it: by the pages, signed in as that person.
"""
import os
import shutil
import sys
import tempfile
import time
import urllib.request

from chromium import Browser, By, Keys, Server, main

PASSWORD = "lá bàng rơi đầy sân"
POST = """Hội thi kể chuyện khối 6
Chiều thứ Sáu, các lớp khối 6 kể chuyện ở sân trường.
Ai bận thì gọi mẹ bé Su: 0912 345 678."""
MENDED = POST.replace("Ai bận thì gọi mẹ bé Su: 0912 345 678.", "Ai bận thì nhắn cô chủ nhiệm.")


def setUpModule():
    global server, folder
    folder = tempfile.mkdtemp(prefix="soat-browser-")
    server = Server("--demo", "--store", os.path.join(folder, "truong.soat"))
    Browser.address = server.address


def tearDownModule():
    try:
        assert server.stop() == 0
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class Member(Browser):
    """Somebody in front of the school's pages, now as one person, now as another."""
    start = "/login"

    def sign_in(self, login, base="", password=PASSWORD):
        self.page.delete_all_cookies()
        self.page.get(self.address + base + "/login")
        self.one("#login").clear()
        self.one("#login").send_keys(login)
        self.one("#password").send_keys(password)
        self.press(self.one("form[action$='/login'] button[type=submit]"))
        self.until(lambda: self.page.current_url.endswith("/today"))

    def go(self, path):
        self.page.get(self.address + path)

    def button(self, words, within="main"):
        # The cards of what is found while one writes come and go: their buttons are not looked at.
        for element in self.all(", ".join(f"{within} {kind}:not(.found *)" for kind in ("button", "a.btn", "summary.btn"))):
            if element.text.strip() == words and element.is_displayed():
                return element
        self.fail(f"no button {words!r}; there are {[b.text for b in self.all(within + ' button')]}")

    def body(self):
        return self.one("main").text


class Day:
    """Submit, return, approve, publish, compare, log, appeal: one post from a draft to what is said of it later."""

    def test_day(self):
        self.sign_in("co.ha")
        self.shot(self.name("today"))
        self.go("/posts/new")
        self.press(self.one("label:has(input[value=portal])"))
        self.one("#text").send_keys(POST)
        self.shot(self.name("write"))
        self.leaves(self.button("Gửi duyệt"))
        post = self.page.current_url.split("?")[0].removeprefix(self.address)
        self.assertIn("Đã gửi duyệt, chưa đăng.", self.body())
        self.assertIn("Số điện thoại riêng", self.body())
        self.shot(self.name("submitted"))

        # An editor takes it in hand and gives it back, with a comment on the very words.
        self.sign_in("uy.vien")
        self.go("/queue")
        self.shot(self.name("queue"))
        self.leaves(next(line for line in self.all("a.pl") if "Hội thi kể chuyện khối 6" in line.text and post in line.get_attribute("href")))
        self.leaves(self.button("Nhận xem bài này"))
        self.press(self.button("Trả lại người viết"))
        back = self.one(".act[open] form")
        back.find_element(By.NAME, "quote").send_keys("0912 345 678")
        back.find_element(By.NAME, "note").send_keys("Số riêng của gia đình")
        back.find_element(By.NAME, "reason").send_keys("Bài hay lắm cô ạ. Sửa một chỗ này là đăng được.")
        self.shot(self.name("return"))
        self.leaves(back.find_element(By.TAG_NAME, "button"))
        self.assertIn("Trả lại không phải là vi phạm.", self.body())

        # The author reads what is asked, mends it, submits again.
        self.sign_in("co.ha")
        self.go(post)
        self.assertIn("Sửa một chỗ này là đăng được.", self.body())
        self.assertIn("Số riêng của gia đình", self.body())
        self.shot(self.name("returned"))
        self.leaves(self.button("Sửa bài"))
        text = self.one("#text")
        text.send_keys(Keys.CONTROL, "a")
        text.send_keys(MENDED)
        self.leaves(self.button("Lưu bản mới"))
        self.leaves(self.button("Gửi duyệt"))
        self.sign_in("uy.vien")
        self.go(post)
        self.leaves(self.button("Nhận xem bài này"))
        self.shot(self.name("revisions"))
        self.leaves(self.button("Trình duyệt"))

        # The head approves, the secretary publishes and compares what stands there.
        self.sign_in("hieu.truong")
        self.go(post)
        self.shot(self.name("approve"))
        self.leaves(self.one(".approve button[type=submit]"))
        self.assertIn("Đã duyệt.", self.body())
        self.sign_in("thu.ky")
        self.go(post)
        self.one("[name=address]").send_keys("https://thcsbensay.example/tin/900")
        self.shot(self.name("publish"))
        self.leaves(self.button("Ghi là đã đăng"))
        self.assertIn("https://thcsbensay.example/tin/900", self.body())
        self.leaves(next(link for link in self.all("a.btn") if link.text.startswith("Phiếu duyệt")))
        self.assertEqual(self.page.execute_script("return document.querySelector('.qr').naturalWidth > 0"), True)
        self.shot(self.name("receipt"))
        self.go(post)
        for published, words in [(MENDED, "Đúng từng chữ"), (MENDED.replace("sân trường", "hội trường"), "Có chỗ khác bản đã duyệt")]:
            if not self.one("details:has(#published)").get_attribute("open"):
                self.press(self.one("details:has(#published) > summary"))
            field = self.one("#published")
            field.clear()
            field.send_keys(published)
            self.leaves(self.button("So với bản đã duyệt"))
            self.assertIn(words, self.body())
        self.shot(self.name("compared"))

        # Something is reported on it; the author sees it, answers; the head decides; the author appeals.
        self.go("/log/report")
        self.press(self.one("label:has(input[value=post])"))
        self.page.execute_script(
            "const s = document.querySelector('#post'); s.value = arguments[0]", post.rsplit("/", 1)[1])
        self.one("[name=what]").send_keys("Bài thiếu tên người chịu trách nhiệm.")
        self.shot(self.name("report"))
        self.leaves(self.button("Ghi vào nhật ký"))
        self.assertIn("Chờ giải thích", self.body())
        entry = self.page.current_url.split("?")[0]
        self.sign_in("co.ha")
        self.go("/mine")
        self.shot(self.name("mine"))
        self.assertIn(entry, [link.get_attribute("href") for link in self.all("table a")])
        self.page.get(entry)
        self.press(self.button("Gửi lời giải thích"))
        self.one(".act[open] textarea").send_keys("Tôi bổ sung ngay chiều nay.")
        self.leaves(self.one(".act[open] form button"))
        self.assertIn("Tôi bổ sung ngay chiều nay.", self.body())
        self.sign_in("hieu.truong")
        self.go("/log")
        self.shot(self.name("log"))
        self.page.get(entry)
        self.press(self.button("Xác nhận"))
        self.one(".act[open] textarea").send_keys("Bài đã đăng thiếu tên người chịu trách nhiệm.")
        self.shot(self.name("decide"))
        self.leaves(self.one(".act[open] form button"))
        self.sign_in("co.ha")
        self.page.get(entry)
        self.press(self.button("Đề nghị xem lại"))
        self.one(".act[open] textarea").send_keys("Tên người chịu trách nhiệm đã có ở cuối trang.")
        self.leaves(self.one(".act[open] form button"))
        self.assertIn("Tên người chịu trách nhiệm đã có ở cuối trang.", self.body())
        self.shot(self.name("appealed"))

    def name(self, step):
        return f"day-{step}-{self.width}-light"

    def tearDown(self):
        self.assertNoSidewaysScroll()
        super().tearDown()


class DayAtADesk(Day, Member):
    pass


class DayOnAPhone(Day, Member):
    width, height = 360, 740


class Writing(Member):
    width, height = 360, 740

    def test_found_while_writing(self):
        """What is found stands under the text as one types, is mended there, and told to who listens."""
        self.sign_in("co.ha")
        self.go("/posts/new")
        self.assertFalse(self.one("[data-found]").is_displayed())
        self.press(self.one("label:has(input[value=portal])"))
        text = self.one("#text")
        text.send_keys("Họp lớp 7B\nAi bận thì gọi mẹ bé Su: 0912 345 678 nhé.\nNghe nói mai nghỉ học.")
        self.until(lambda: len(self.all(".found .card")) == 2)
        self.until(lambda: "Chưa được đăng" in self.one("[data-found-say]").get_attribute("textContent"))
        self.shot(f"write-found-{self.width}-light")
        phone = next(card for card in self.all(".found .card") if "điện thoại" in card.text)
        self.press(phone.find_element(By.TAG_NAME, "summary"))
        self.press(phone.find_element(By.CSS_SELECTOR, "[data-fix]"))
        self.until(lambda: len(self.all(".found .card")) == 1)
        self.assertIn("mẹ bé Su: 09xx xxx 678 nhé.", text.get_attribute("value"))
        # The browser's own undo takes it back.
        text.send_keys(Keys.CONTROL, "z")
        self.assertIn("0912 345 678", text.get_attribute("value"))
        self.until(lambda: len(self.all(".found .card")) == 2)
        self.assertNoSidewaysScroll()


class Drafts(Member):
    def test_let_go(self):
        """A draft that was kept on the machine is let go when it has been submitted, and what was typed since is submitted."""
        self.sign_in("co.ha")
        self.go("/")
        self.one("[data-keep-switch]").click()
        self.press(self.one("label:has(input[value=portal])"))
        self.paste("Chiều mai nghe nói cả huyện nghỉ học.")
        self.until(lambda: self.all(".card"))
        self.assertEqual(self.page.execute_script("return localStorage.length"), 1)
        if not self.one(".card").get_attribute("open"):
            self.press(self.one(".card summary"))
        self.press(self.one(".card [data-ask]"))
        self.until(lambda: self.all("[data-letter]"))
        self.page.execute_script(
            "const d = document.querySelector('#draft'); d.setRangeText('Gõ thêm. ', 0, 0); d.dispatchEvent(new InputEvent('input'))")
        self.leaves(self.one("[data-ask-form] button"))
        self.assertIn("Gõ thêm.", self.body())
        self.assertIn("Đã gửi duyệt", self.body())
        self.assertEqual(self.page.execute_script("return localStorage.length"), 0)


    def test_stays(self):
        """A submission that was refused takes no kept draft away, nor does a later one of another text."""
        self.sign_in("co.ha")
        self.go("/")
        self.page.execute_script("localStorage.setItem('soat-draft /', 'Nháp giữ lại'); sessionStorage.setItem('soat-sent', 'soat-draft /')")
        self.go("/posts/new")
        self.press(self.one("label:has(input[value=portal])"))
        self.one("#text").send_keys("Chiều thứ Sáu các lớp biểu diễn văn nghệ ở sân trường.")
        self.leaves(self.button("Gửi duyệt"))
        self.assertEqual(self.page.execute_script("return localStorage.getItem('soat-draft /')"), "Nháp giữ lại")
        self.assertIsNone(self.page.execute_script("return sessionStorage.getItem('soat-sent')"))
        self.page.execute_script("localStorage.clear()")

    def test_two_spaces(self):
        """Where words are taken out while one writes, no two spaces stay behind."""
        self.sign_in("co.ha")
        self.go("/posts/new")
        known = self.page.execute_async_script(
            "const done = arguments[0], text = document.querySelector('#text'), box = document.querySelector('[data-found]');"
            "text.value = 'một hai ba'; text.dispatchEvent(new InputEvent('input'));"
            "setTimeout(() => { box.innerHTML = '<details class=card data-start=4 data-end=7 data-to><button data-fix></button></details>';"
            "box.querySelector('button').click(); done(text.value); }, 3000)")
        self.assertEqual(known, "một ba")


class Files(Member):
    def test_sent_along(self):
        """A file goes along with a post, is listed by its name, and can be saved by who may see the post."""
        path = os.path.join(folder, "kế hoạch.txt")
        with open(path, "w") as file:
            file.write("Kế hoạch")
        self.sign_in("co.ha")
        self.go("/posts/new")
        self.press(self.one("label:has(input[value=portal])"))
        self.one("#text").send_keys("Bài có tệp kèm theo")
        self.one("input[type=file]").send_keys(path)
        self.leaves(self.button("Lưu nháp"))
        link = self.one("a[href*='/files/']")
        self.assertEqual(link.text, "kế hoạch.txt")
        cookie = "; ".join(f"{c['name']}={c['value']}" for c in self.page.get_cookies())
        request = urllib.request.Request(link.get_attribute("href"), headers={"Cookie": cookie})
        with urllib.request.urlopen(request) as answer:
            self.assertEqual(answer.read().decode(), "Kế hoạch")
            self.assertIn("attachment", answer.headers["Content-Disposition"])


class TwoSchools(Member):
    """Two schools on one machine: neither sees anything of the other."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="soat-schools-")
        for key in ("bensay", "doithong"):
            Server("--demo", "--store", os.path.join(cls.folder, key + ".soat")).stop()
        cls.server = Server("--schools", cls.folder)
        cls.address = cls.server.address

    @classmethod
    def tearDownClass(cls):
        assert cls.server.stop() == 0
        shutil.rmtree(cls.folder, ignore_errors=True)

    def test_kept_apart(self):
        self.assertEqual(len(self.all("main a[href$='/login']")), 2)
        self.shot("schools-1440-light")
        self.sign_in("co.ha", base="/bensay")
        self.assertTrue(self.page.current_url.endswith("/bensay/today"))
        self.go("/bensay/posts/new")
        self.press(self.one("label:has(input[value=portal])"))
        self.one("#text").send_keys("Tin riêng của Bến Sậy")
        self.leaves(self.button("Gửi duyệt"))
        post = self.page.current_url.split("?")[0].rsplit("/", 1)[1]
        # Every link and form stays within the school.
        for link in self.all("a[href], form[action], link[href], script[src]"):
            target = link.get_attribute("href") or link.get_attribute("action") or link.get_attribute("src")
            if target.startswith(self.address):
                self.assertTrue(target.startswith(self.address + "/bensay/"), target)
        # As-you-type asks the same school.
        self.go("/bensay/")
        self.paste("Nghe nói mai cả huyện nghỉ học.")
        self.until(lambda: self.marks() == ["Nghe nói"])
        # The session is worth nothing next door, and the post is not there.
        self.assertEqual([c["path"] for c in self.page.get_cookies() if c["name"] == "soat-session"], ["/bensay"])
        self.go("/doithong/today")
        self.assertIn("Thầy cô cần đăng nhập.", self.body())
        self.sign_in("hieu.truong", base="/doithong")
        self.go(f"/doithong/posts/{post}")
        self.assertIn("Không có trang này.", self.body())
        self.go("/doithong/queue")
        self.assertNotIn("Tin riêng của Bến Sậy", self.body())

    def tearDown(self):
        # Pages that were meant to be refused are told in the browser's log too.
        pass


if __name__ == "__main__":
    main()
