import SoatDiagnostics
import SoatGate
import SoatRules
import SoatScan
import SoatStore
import SoatText

/// An invented school whose people are all there, and rules small enough to see through.
struct PostSchool {
    let sample: SampleSchool
    let school: School
    let head: Member
    let secretary: Member
    let editor: Member
    let otherEditor: Member
    let deputy: Member
    let author: Member
    let colleague: Member
    let scanner: PostScanner

    static let clean = "Sáng thứ Hai, khối 6 chào cờ.\nMời thầy cô tới dự."
    static let phone = "Hội khỏe khối 6.\nMẹ em gọi số riêng giúp nhé.\nHẹn gặp lại."

    init(rulesVersion: String = "test-1") async throws {
        sample = try SampleSchool()
        // Nobody needs a password to be acted for, and each costs a tenth of a second.
        let school = try await sample.foundedUnsigned()
        let head = try await school.member(login: "hieu.truong")
        self.school = school
        self.head = head
        func add(_ login: String, _ role: AuthorRole, _ groups: Set<String> = []) async throws -> Member {
            try await school.add(login: login, name: "Người \(login)", role: role, groups: groups, by: head).member
        }
        secretary = try await add("thu.ky", .secretary)
        editor = try await add("uy.vien", .editor, ["khtn"])
        otherEditor = try await add("uy.vien.2", .editor, ["khxh"])
        deputy = try await add("pho", .deputy)
        author = try await add("co.lan", .teacher)
        colleague = try await add("thay.nam", .teacher)
        scanner = Self.scanner(rulesVersion)
    }

    static var rules: [Rule] {
        [
            rule("personal-data.phone", .personalData, .error, "số riêng", attest: []),
            rule("unverified-claim.hearsay", .unverifiedClaim, .warning, "nghe nói"),
            rule("personal-data.praise", .personalData, .note, "em ngọc", attest: ["consent-pupil"]),
            rule(
                "authority.speaks", .authority, .warning, "thay mặt trường",
                when: When(not: [When(authorRoles: [.principal])])),
            rule("account-security.password", .accountSecurity, .error, "mật khẩu"),
        ]
    }

    static func scanner(_ version: String, extra: [Rule] = []) -> PostScanner {
        let pack = RulePack(name: "test", title: Localized(vi: "test", en: "test"), rules: rules + extra)
        return PostScanner(Scanner(RuleBook(packs: [pack], documents: [])), rulesVersion: version)
    }

    static func rule(
        _ id: String, _ category: SoatRules.Category, _ level: Level, _ phrase: String, when: When? = nil, attest: [String] = []
    ) -> Rule {
        let words = Localized(vi: id, en: id)
        let position = FilePosition(file: "test", line: 1, column: 1)
        return Rule(
            id: id, title: words, category: category, level: level, clauses: [],
            match: Condition(.phrase(PhraseCondition([phrase])), at: position), stances: Set(Stance.allCases), when: when,
            attest: attest, message: words, advice: words, position: position)
    }

    func begin(
        _ text: String = clean, channels: Set<Channel> = [.portal], by member: Member? = nil, group: String? = "khtn",
        isDisclosure: Bool = false, eventEnd: CalendarDate? = nil
    ) async throws -> String {
        try await school.begin(
            PostContent(text: text, channels: channels), group: group, isDisclosure: isDisclosure, eventEnd: eventEnd,
            by: member ?? author, scanner
        ).summary.post.id
    }

    @discardableResult
    func take(_ order: PostOrder, _ id: String, by member: Member, expected: Int? = nil) async throws -> PostDossier {
        try await school.carry(out: order, on: id, expected: expected, by: member, scanner)
    }

    /// Why an order is not carried out.
    func refusal(_ order: PostOrder, _ id: String, by member: Member, expected: Int? = nil) async -> PostError? {
        do {
            _ = try await take(order, id, by: member, expected: expected)
            return nil
        } catch {
            return error as? PostError
        }
    }

    var until: Moment { sample.clock.read().adding(seconds: 86_400) }

    /// Takes a draft to the head's desk.
    func handIn(_ id: String, by member: Member? = nil) async throws {
        try await take(.submit, id, by: member ?? author)
        try await take(.review, id, by: secretary)
        try await take(.forward, id, by: secretary)
    }

    /// Takes a draft to the public.
    func publish(_ id: String, by member: Member? = nil) async throws {
        try await handIn(id, by: member)
        try await take(.approve(until: until), id, by: head)
        try await take(.publish(.portal, address: "https://truong.example/bai/1"), id, by: secretary)
    }
}
