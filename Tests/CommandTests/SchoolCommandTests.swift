import Foundation
import Testing

@testable import soat

/// Commands on a school's file, from the outside.
@Suite("A school's file") struct SchoolCommandTests {
    /// An invented school with its head's password, in a folder of its own.
    final class School {
        let folder: TemporaryFolder
        let path: String
        var token = ""

        init() throws {
            folder = try TemporaryFolder()
            path = folder.path + "/truong.soat"
        }

        /// Runs `soat` with the school's file and the head's session.
        func run(_ arguments: [String], input: String = "") throws -> SoatCommand.Outcome {
            try SoatCommand.run(
                arguments, input: Data(input.utf8), environment: ["SOAT_STORE": path, "SOAT_TOKEN": token])
        }

        func json<Value: Decodable>(_ arguments: [String], input: String = "", as type: Value.Type) throws -> Value {
            let outcome = try run(arguments + ["--format", "json"], input: input)
            try #require(outcome.status == 0, "\(arguments) \(outcome.errors)")
            return try JSONDecoder().decode(type, from: Data(outcome.output.utf8))
        }

        /// Founded, and the head signed in with the code.
        func found() throws {
            struct Code: Decodable { let code: String }
            struct Session: Decodable { let token: String }
            let code = try json(
                ["user", "init", "hieu.truong", "--school", "THCS Hoa Sữa", "--name", "Đỗ Thị Bình"], as: Code.self)
            token = try json(
                ["login", "--as", "hieu.truong", "--code", "--password-fd", "0"], input: "\(code.code)\nbốn từ ghép lại\n",
                as: Session.self
            ).token
        }
    }

    @Test("From an empty folder to a signed-in head, colleagues, records and a ledger that holds")
    func firstDay() throws {
        let school = try School()
        try school.found()
        let added = try school.run(["user", "add", "co.lan", "--name", "Hồ Thị Lan", "--role", "editor", "--group", "Tổ Toán"])
        #expect(added.status == 0 && added.output.contains("soat login --as co.lan --code"))
        let list = try school.run(["user", "list"]).output
        #expect(list.contains("Hồ Thị Lan · ủy viên biên tập · Tổ Toán · chưa đặt mật khẩu"))
        let consent = try school.run(
            ["record", "consent", "--from", "Bà Mẫu", "--for", "Em Mẫu", "--capacity", "parent", "--scope", "ảnh"]
                + ["--evidence", "tủ số 2"])
        #expect(consent.output == "Đã ghi mục 4.\n")
        #expect(try school.run(["log", "show", "4"]).output.contains("Bà Mẫu"))
        #expect(try school.run(["log", "list"]).output.hasPrefix("4 · "))
        #expect(try school.run(["log", "verify"]).output == "Sổ nguyên vẹn: 5 mục, khớp 0 mốc.\n")
        let note = try school.run(["log", "checkpoint"]).output
        let file = try school.folder.file("moc.txt", note)
        #expect(try school.run(["log", "verify", "--checkpoint", file]).output == "Sổ nguyên vẹn: 5 mục, khớp 1 mốc.\n")
        let export = try school.run(["log", "export"]).output
        #expect(export.split(separator: "\n").count == 5)
        for word in ["Mẫu", "Lan", "Bình", "tủ", "ảnh"] { #expect(!export.contains(word)) }
    }

    @Test("Signing in: by password, by session; never by a word on the command line")
    func login() throws {
        let school = try School()
        try school.found()
        let byPassword = try SoatCommand.run(
            ["user", "list", "--store", school.path, "--as", "hieu.truong", "--password-fd", "0"],
            input: Data("bốn từ ghép lại\n".utf8))
        #expect(byPassword.status == 0)
        let wrong = try school.run(["user", "list", "--as", "hieu.truong", "--password-fd", "0"], input: "sai rồi nhé\n")
        #expect(wrong.status == 2 && wrong.errors == "lỗi: sai tên hoặc mật khẩu\n" && wrong.output == "")
        #expect(try school.run(["login", "--end"]).status == 0)
        #expect(try school.run(["user", "list"]).errors.contains("phiên đăng nhập đã hết"))
        for command in CommandTable.commands {
            #expect(!command.help[.vietnamese].contains("--password ") && !command.help[.vietnamese].contains("--token"))
        }
        let nobody = try SoatCommand.run(["user", "list", "--store", school.path], environment: ["SOAT_TOKEN": ""])
        #expect(nobody.status == 2 && nobody.errors.contains("chưa ghi ai làm việc này"))
        let nowhere = try SoatCommand.run(["user", "list"], environment: ["SOAT_STORE": ""])
        #expect(nowhere.status == 2 && nowhere.errors.contains("chưa ghi tệp của trường"))
    }

    @Test("A backup comes back with a passphrase; an edited ledger is named, with exit code 1")
    func backup() throws {
        let school = try School()
        try school.found()
        let copy = school.folder.path + "/sao.soat"
        let backup = try school.run(["backup", copy, "--passphrase-fd", "0"], input: "câu mật khẩu của khóa\n")
        #expect(backup.status == 0 && backup.output.contains("sổ có 3 mục"), "\(backup.errors)")
        let restored = try School()
        let outcome = try restored.run(["restore", copy, "--passphrase-fd", "0"], input: "câu mật khẩu của khóa\n")
        #expect(outcome.status == 0 && outcome.output.contains("Khóa ký cũ đã mở."), "\(outcome.errors)")
        let again = try restored.run(["restore", copy])
        #expect(again.status == 2 && again.errors.contains("đã có rồi"))
    }

    @Test("Duties are listed, done, and given as a calendar")
    func duties() throws {
        let school = try School()
        try school.found()
        #expect(try school.run(["record", "event", "Hội khỏe Phù Đổng"]).status == 0)
        let list = try school.run(["duties"]).output
        #expect(list.contains("Đưa tin sự kiện: Hội khỏe Phù Đổng · event-post:3"))
        #expect(try school.run(["duties", "--done", "event-post:3"]).status == 0)
        #expect(try !school.run(["duties"]).output.contains("Hội khỏe"))
        let calendar = try school.run(["duties", "--calendar"]).output
        #expect(calendar.hasPrefix("BEGIN:VCALENDAR\r\n") && calendar.contains("RRULE:FREQ=WEEKLY"))
        #expect(try school.run(["duties", "--done", "abc"]).status == 2)
    }

    @Test("The school's settings are shown, changed by what is named, and the change is an entry")
    func settings() throws {
        let school = try School()
        try school.found()
        #expect(try school.run(["school", "show"]).output.contains("Múi giờ: UTC+07:00\n"))
        let set = try school.run(
            [
                "school", "set", "--workdays", "1,2,3,4,5,6", "--day-off", "2027-01-01", "--retention", "2", "--year-start",
                "8-15",
            ])
        #expect(set.status == 0, "\(set.errors)")
        let shown = try school.run(["school", "show"]).output
        #expect(shown == set.output && shown.contains("1, 2, 3, 4, 5, 6") && shown.contains("2027-01-01"))
        #expect(shown.contains("Năm học bắt đầu (tháng-ngày): 8-15\n") && shown.contains("Tên: THCS Hoa Sữa\n"))
        #expect(try school.run(["log", "show", "3"]).output.contains("Đổi cài đặt"))
        for (option, value) in [
            ("--utc-offset", "7"), ("--utc-offset", "+15:00"), ("--workdays", "0"), ("--workdays", ""),
            ("--year-start", "2-29"),
            ("--basis", "Quyết định 111"), ("--day-off", "hôm qua"), ("--retention", "51"), ("--name", " "),
        ] {
            let outcome = try school.run(["school", "set", option, value])
            #expect(outcome.status == 2 && !outcome.crashed, "\(option) \(value)")
        }
        #expect(try school.run(["school", "show"]).output == shown)
    }

    @Test("Days off that leave no working day for months are refused, with a way out; a summer without work is not")
    func endlessHoliday() throws {
        let school = try School()
        try school.found()
        func days(_ count: Int) -> [String] {
            // Fridays, where only these are worked.
            let first = Date(timeIntervalSince1970: 1_798_156_800)
            let days = (0..<count).map { first.addingTimeInterval(Double($0) * 7 * 86_400) }
            return days.flatMap { ["--day-off", $0.formatted(.iso8601.year().month().day())] }
        }
        let refused = try school.run(["school", "set", "--workdays", "5"] + days(20))
        #expect(refused.status == 2 && refused.errors.contains("không có ngày làm việc nào"), "\(refused.errors)")
        #expect(refused.errors.contains("bỏ bớt ngày nghỉ"))
        let taken = try school.run(["school", "set", "--workdays", "5"] + days(12))
        #expect(taken.status == 0, "\(taken.errors)")
    }

    @Test("A printed ledger calls rules by their titles, ids small behind them, the school's own rules too")
    func printedRules() throws {
        struct Code: Decodable { let code: String }
        struct Session: Decodable { let token: String }
        let school = try School()
        try FileManager.default.createDirectory(atPath: school.path + ".rules", withIntermediateDirectories: true)
        _ = try school.folder.file(
            "truong.soat.rules/truong.yaml",
            """
            pack: truong
            title: Quy tắc của trường
            rules:
              - id: truong.praise
                title: Nêu tên học sinh được khen
                category: personal-data
                level: warning
                clauses: [185-2018/1.2]
                match: {phrase: [đạt giải]}
                message: Tin vui, nhưng gia đình nên biết trước.
                advice: Hỏi gia đình.
            """)
        try school.found()
        let head = school.token
        let code = try school.json(["user", "add", "co.lan", "--name", "Hồ Lan", "--role", "teacher"], as: Code.self).code
        school.token = try school.json(
            ["login", "--as", "co.lan", "--code", "--password-fd", "0"], input: "\(code)\nbốn từ ghép nữa\n", as: Session.self
        ).token
        let begun = try school.run(["post", "new", "-", "--channel", "portal"], input: "Em Lê Minh Khôi lớp 6A đạt giải Nhất.")
        let id = String(begun.output.prefix { $0 != " " })
        _ = try school.run(["post", "submit", id])
        school.token = head
        let shown = try school.run(["post", "show", id]).output
        let line = try #require(shown.split(separator: "\n").first { $0.contains("“đạt giải”") }, "\(shown)")
        let number = String(line.drop { $0 == " " }.prefix { $0.isNumber })
        _ = try school.run(["post", "waive", id, "--finding", number, "--by", "false-alarm", "--reason", "giải của trường"])
        let page = try school.run(["log", "export", "--printable"]).output
        #expect(page.contains("quy tắc: Nêu tên học sinh được khen <small>truong.praise</small>"), "\(page)")
    }

    @Test("A report is on something published; it is shown whole to who may see it, and printed without a name")
    func breaches() throws {
        let school = try School()
        try school.found()
        struct Code: Decodable { let code: String }
        let code = try school.json(
            ["user", "add", "co.lan", "--name", "Hồ Thị Lan", "--role", "teacher"], as: Code.self
        ).code
        let words = ["--person", "co.lan", "--text", "ảnh có tên em Mẫu"]
        #expect(
            try school.run(["log", "report-breach"] + words).errors.contains("cần đúng một trong: --post, --address, --supply"))
        let draft = try school.run(["log", "report-breach", "--post", "b1234567"] + words)
        #expect(draft.status == 2 && draft.errors.contains("chưa đăng ở nơi ấy"))
        let report = try school.run(
            [
                "log", "report-breach", "--address", "https://mang.example/1", "--channel", "group", "--category",
                "personal-data",
            ]
                + words)
        #expect(report.status == 0 && report.output.hasPrefix("Đã ghi mục 4."), "\(report.errors)")
        let login = try school.run(
            ["login", "--as", "co.lan", "--code", "--password-fd", "0"], input: "\(code)\nbốn từ ghép nữa\n")
        #expect(login.status == 0 && login.errors.contains("chờ giải thích: mục 4"), "\(login.errors)")
        let shown = try school.run(["log", "show", "4"]).output
        #expect(shown.contains("ảnh có tên em Mẫu") && shown.contains("Mục 4 · nội dung đã đăng"))
        #expect(shown.contains("chờ giải thích"))
        #expect(try school.run(["log", "confirm", "4", "--reason", "rõ"]).errors.contains("còn được giải thích đến hết ngày"))
        #expect(try school.run(["log", "list", "--category", "personal-data"]).output.hasPrefix("4 · "))
        #expect(try school.run(["log", "list", "--year", "2001-2002"]).output.isEmpty)
        #expect(try school.run(["log", "list", "--year", "2001-2003"]).status == 2)
        #expect(try school.run(["log", "withdraw", "4", "--reason", "nhầm"]).output.contains("đã rút"))
        #expect(try school.run(["log", "count"]).output.contains("Hồ Thị Lan: đã xác nhận 0, đang xem lại 0, đã rút 1"))
        let page = try school.run(["log", "export", "--printable"]).output
        #expect(page.hasPrefix("<!doctype html>") && page.contains("<svg") && page.hasSuffix("</html>\n"))
        let table = try school.run(["log", "export", "--csv"]).output
        #expect(table.hasPrefix("n,at,kind,") && table.split(separator: "\r\n").count == 8)
        for word in ["Mẫu", "Lan", "mang.example", "nhầm"] { #expect(!page.contains(word) && !table.contains(word), "\(word)") }
        let full = try school.run(["log", "export", "--printable", "--with-texts", "cấp trên hỏi"]).output
        #expect(full.contains("Hồ Thị Lan") && full.contains("ảnh có tên em Mẫu"))
        #expect(try school.run(["log", "list", "--kind", "log.exported-unmasked"]).output.hasPrefix("7 · "))
        let picture = try school.run(["log", "checkpoint", "--qr", "svg"]).output
        #expect(picture.hasPrefix("<svg") && !picture.contains("soat/"))
        let early = try school.run(["log", "erase", "4", "--reason", "dọn sổ"])
        #expect(early.status == 2 && early.errors.contains("phó hiệu trưởng"), "\(early.errors)")
        #expect(try school.run(["record", "acknowledge", "văn bản Mẫu Đơn"]).output.hasPrefix("Đã ghi mục 8."))
        #expect(try school.run(["log", "erase", "8", "--reason", "hết hạn lưu"]).status == 0)
        #expect(try !school.run(["log", "show", "8"]).output.contains("Mẫu Đơn"))
        let proof = try school.folder.file("cm.txt", try school.run(["log", "prove", "3"]).output)
        #expect(try school.run(["log", "prove", "--check", proof]).output.contains("Khớp: mục 3"))
        let note = try school.folder.file("moc.txt", try school.run(["log", "checkpoint"]).output)
        #expect(try school.run(["school", "rotate-key"]).output.contains("Đã đổi khóa ký"))
        #expect(try school.run(["log", "verify", "--checkpoint", note]).status == 0)
    }

    @Test("Errors hold nothing of what was typed into a record")
    func errors() throws {
        let school = try School()
        try school.found()
        let long = String(repeating: "Nguyễn Văn Kín ", count: 2_000)
        let outcome = try school.run(["record", "reminder", "hieu.truong", "--text", long])
        #expect(outcome.status == 2 && !outcome.errors.contains("Kín"))
    }
}
