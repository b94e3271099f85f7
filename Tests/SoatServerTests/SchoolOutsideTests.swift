import SoatGate
import SoatStore
import SoatText
import Testing

@testable import SoatServer

/// The domain and the numbers that a school declares: asked for in two places, left alone from then on.
@Suite("A school from outside") struct SchoolOutsideTests {
    private static let settings = [
        ("name", "Trường THCS Bến Sậy"), ("year-start", "1/9"), ("retention", "1"), ("workday", "1"), ("days-off", ""),
    ]

    @Test("Numbers that the school declares are no findings any more, in the precheck and at the gate")
    func allowed() async throws {
        let school = try await SchoolSite()
        let draft = [("channel", "group"), ("text", "Phụ huynh gọi mẹ bé Su: 0912 345 678")]
        #expect(try await school.post("/findings", draft, as: .teacher).text.contains("personal-data.family-phone"))
        let before = school.desk.scanner.rulesVersion
        let saved = try await school.post(
            "/school/settings",
            Self.settings + [
                ("domain", "https://www.ThcsBenSay.example/tin"), ("contacts", "0912 345 678\r\n+84 24 3825 1234"),
            ],
            as: .principal)
        #expect(saved.status == 303)
        let settings = try await school.school.settings()
        #expect(settings.domain == "thcsbensay.example" && settings.contacts == ["0912 345 678", "+84 24 3825 1234"])
        #expect(settings.allowed.numbers == ["0912345678", "02438251234"])
        let page = try await school.get("/school", as: .principal).text
        #expect(page.contains("value=\"thcsbensay.example\"") && page.contains("02438251234"))
        #expect(try await !school.post("/findings", draft, as: .teacher).text.contains("personal-data.family-phone"))
        // An approval is bound to what was allowed then.
        #expect(school.desk.scanner.rulesVersion != before)
        let id = try await school.submitted(draft[1].1, channels: ["group"])
        #expect(try await !school.get("/posts/\(id)", as: .teacher).text.contains("personal-data.family-phone"))
        #expect(try await school.get("/rules").text.contains("thcsbensay.example"))
        // Its own domain is a name that is answered under.
        let under = try await school.site.send(.get, "/healthz", host: "soat.thcsbensay.example")
        #expect(under.status == 200)
    }

    @Test(
        "What is no domain or no number is refused, and nothing is changed",
        arguments: [
            ("domain", "bến sậy"), ("domain", "localhost"), ("domain", "a..b"), ("domain", "<script>"), ("contacts", "12"),
            ("contacts", "cô Hà 0912 345 678"), ("contacts", String(repeating: "9", count: 40)),
        ])
    func refused(field: String, value: String) async throws {
        let school = try await SchoolSite()
        let reply = try await school.post("/school/settings", Self.settings + [(field, value)], as: .secretary)
        #expect(reply.status == 422)
        let settings = try await school.school.settings()
        #expect(settings.domain == nil && settings.contacts.isEmpty)
    }

    @Test(
        "A number is compared by its digits, as soat.yaml does",
        arguments: [
            ("0912 345 678", "0912345678"), ("+84 912-345-678", "0912345678"), ("(+84) 24.3825.1234", "02438251234"),
            ("1900 1234", "19001234"), ("8412345678901", "8412345678901"), ("12345", nil), ("a0912345678", nil),
        ] as [(String, String?)])
    func numbers(words: String, digits: String?) {
        var settings = SchoolSettings(name: "x")
        settings.contacts = [words]
        #expect(settings.allowed.numbers == Set([digits].compactMap(\.self)))
    }
}
