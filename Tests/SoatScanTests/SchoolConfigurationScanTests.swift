import SoatRules
import SoatText
import Testing

@testable import SoatScan

/// What a school's configuration changes in a check.
@Suite("A check under a school's configuration") struct SchoolConfigurationScanTests {
    private static func findings(_ text: String, _ configuration: SchoolConfiguration) throws -> [Finding] {
        let book = try RuleLoader.load([.builtin], under: configuration, examples: false).book
        let context = PostContext(
            channel: .group, authorRole: .teacher, postedOn: try #require(CalendarDate(iso: "2026-09-10")))
        return Scanner(book).check(Document(text, context: context)).findings
    }

    @Test("A number on the list is no finding, however it is written; another one still is")
    func numbers() throws {
        let school = SchoolConfiguration(allowed: AllowList(numbers: ["0913555210"]))
        for written in ["0913 555 210", "0913.555.210", "+84 913 555 210"] {
            let text = "Bác gọi cô Lưu Hải Yến, số của cô là \(written)."
            #expect(try !Self.findings(text, .none).isEmpty, "\(written)")
            #expect(try Self.findings(text, school).isEmpty, "\(written)")
        }
        #expect(try !Self.findings("Bác gọi cô Lưu Hải Yến, số của cô là 0913 555 211.", school).isEmpty)
    }

    @Test("Nor are its parts somebody's numbers")
    func parts() throws {
        let school = SchoolConfiguration(allowed: AllowList(numbers: ["0913555210"]))
        for text in [
            "Ai đón con muộn thì gọi cô Hà 0913 555 210, cô chờ bé ở cổng.", "Gọi thầy Tuấn 0913.555.210.",
            "Liên hệ mẹ bé Su: 0913 555 210. Văn phòng mở cửa từ 7 giờ.",
        ] {
            #expect(try Self.findings(text, school).map(\.rule.id) == [], "\(text)")
        }
    }

    @Test("The school's basis is cited first")
    func basis() throws {
        let text = "Nghe nói mai có bão, trường cho nghỉ cả tuần."
        for document in ["361-2017", "111-2022"] {
            let found = try Self.findings(text, SchoolConfiguration(basis: [document]))
            #expect(found.first?.clauses.first?.document == document)
        }
    }
}
