import SoatGate
import Testing

@testable import SoatStore

@Suite("Accounts") struct AccountTests {
    @Test("A founded school has its head, who sets a password with the code, once")
    func founding() async throws {
        let sample = try SampleSchool()
        let (school, code) = try await School.found(
            at: sample.path, SchoolSettings(name: "Trường THCS Hoa Sữa"), login: "hieu.truong", name: "Đỗ Thị Bình",
            clock: sample.clock.read)
        await #expect(throws: StoreError.wrongPassword) {
            try await school.signIn(login: "hieu.truong", password: SampleSchool.password)
        }
        await #expect(throws: StoreError.wrongCode) {
            try await school.redeem(code: "0000-0000-0000-0000", login: "hieu.truong", newPassword: SampleSchool.password)
        }
        let head = try await school.redeem(
            code: code.text.lowercased().replacing("-", with: " "), login: "hieu.truong", newPassword: SampleSchool.password)
        #expect(head.role == .principal && head.name == "Đỗ Thị Bình" && head.hasPassword)
        await #expect(throws: StoreError.wrongCode) {
            try await school.redeem(code: code.text, login: "hieu.truong", newPassword: "một câu khác hẳn")
        }
        #expect(try await school.signIn(login: "hieu.truong", password: SampleSchool.password) == head)
    }

    @Test("A password is the same composed and decomposed; a wrong one and an unknown name look alike")
    func passwords() async throws {
        let sample = try SampleSchool()
        let (school, head) = try await sample.founded()
        let decomposed = SampleSchool.password.decomposedStringWithCanonicalMapping
        #expect(Array(decomposed.utf8) != Array(SampleSchool.password.utf8))
        #expect(try await school.signIn(login: "hieu.truong", password: decomposed) == head)
        await #expect(throws: StoreError.wrongPassword) {
            try await school.signIn(login: "hieu.truong", password: "sai rồi nhé")
        }
        await #expect(throws: StoreError.wrongPassword) { try await school.signIn(login: "ai.do", password: "sai rồi nhé") }
    }

    @Test("One's own password is changed with the old one, and every session ends")
    func change() async throws {
        let sample = try SampleSchool()
        let (school, head) = try await sample.founded()
        let (token, _) = try await school.openSession(for: head, seconds: 3_600)
        await #expect(throws: StoreError.wrongPassword) {
            try await school.changePassword(login: head.login, from: "sai rồi nhé", to: "một câu khác hẳn")
        }
        await #expect(throws: StoreError.weakPassword(.short(least: 10))) {
            try await school.changePassword(login: head.login, from: SampleSchool.password, to: "ngắn")
        }
        _ = try await school.changePassword(login: head.login, from: SampleSchool.password, to: "một câu khác hẳn")
        await #expect(throws: StoreError.sessionEnded) { try await school.member(token: token) }
        #expect(try await school.signIn(login: head.login, password: "một câu khác hẳn") == head)
    }

    @Test("After five wrong passwords even the right one waits")
    func blocking() async throws {
        let sample = try SampleSchool()
        let (school, head) = try await sample.founded()
        for _ in 0..<5 {
            await #expect(throws: StoreError.wrongPassword) {
                try await school.signIn(login: head.login, password: "sai rồi nhé")
            }
        }
        await #expect {
            try await school.signIn(login: head.login, password: SampleSchool.password)
        } throws: {
            if case .blocked = $0 as? StoreError { true } else { false }
        }
        sample.clock.advance(seconds: 61)
        #expect(try await school.signIn(login: head.login, password: SampleSchool.password) == head)
    }

    @Test("A token stands for its owner as they are now, and ends")
    func sessions() async throws {
        let sample = try SampleSchool()
        let (school, head) = try await sample.founded()
        let (secretary, code) = try await school.add(login: "thu.ky", name: "Lý Văn Cần", role: .secretary, by: head)
        _ = try await school.redeem(code: code.text, login: "thu.ky", newPassword: "mật khẩu của Cần")
        let (token, _) = try await school.openSession(for: secretary, seconds: 3_600)
        #expect(try await school.member(token: token).role == .secretary)
        _ = try await school.setRole(.editor, login: "thu.ky", by: head)
        #expect(try await school.member(token: token).role == .editor)
        _ = try await school.setDisabled(true, login: "thu.ky", by: head)
        await #expect(throws: StoreError.sessionEnded) { try await school.member(token: token) }
        let (own, _) = try await school.openSession(for: head, seconds: 3_600)
        sample.clock.advance(seconds: 3_601)
        await #expect(throws: StoreError.sessionEnded) { try await school.member(token: own) }
    }

    @Test("The secretary has no hand on the head's account, and the last head stays")
    func headIsGuarded() async throws {
        let sample = try SampleSchool()
        let (school, head) = try await sample.founded()
        let (secretary, _) = try await school.add(login: "thu.ky", name: "Lý Văn Cần", role: .secretary, by: head)
        let needsHead = StoreError.notAllowed(needed: ["principal"])
        await #expect(throws: needsHead) { try await school.reset(login: head.login, by: secretary) }
        await #expect(throws: needsHead) { try await school.setRole(.principal, login: "thu.ky", by: secretary) }
        await #expect(throws: needsHead) { try await school.setDisabled(true, login: head.login, by: secretary) }
        await #expect(throws: StoreError.lastPrincipal) { try await school.setRole(.teacher, login: head.login, by: head) }
        await #expect(throws: StoreError.lastPrincipal) { try await school.setDisabled(true, login: head.login, by: head) }
        let (teacher, _) = try await school.add(login: "co.lan", name: "Hồ Thị Lan", role: .teacher, by: secretary)
        await #expect(throws: StoreError.notAllowed(needed: ["secretary", "principal"])) {
            try await school.add(login: "thay.an", name: "Vũ An", role: .teacher, by: teacher)
        }
    }

    @Test("A named deputy stands in on the days named, not before and not after")
    func deputies() async throws {
        let sample = try SampleSchool()
        let (school, head) = try await sample.founded()
        _ = try await school.add(login: "pho", name: "Tạ Thị Dung", role: .deputy, by: head)
        let today = try await school.settings().calendar.day(of: sample.clock.read())
        _ = try await school.nameDeputy(login: "pho", from: today.adding(days: 1), to: today.adding(days: 2), by: head)
        #expect(try await school.member(login: "pho").actor.isNamedDeputy == false)
        sample.clock.advance(seconds: 86_400)
        #expect(try await school.member(login: "pho").standsInFor == head.person)
        sample.clock.advance(seconds: 86_400 * 2)
        #expect(try await school.member(login: "pho").standsInFor == nil)
    }

    @Test("Who stands in for a head stands in no longer than the head is one")
    func deputiesOfPastHeads() async throws {
        let sample = try SampleSchool()
        let school = try await sample.foundedUnsigned()
        let head = try await school.member(login: "hieu.truong")
        _ = try await school.add(login: "pho", name: "Tạ Thị Dung", role: .deputy, by: head)
        let (next, _) = try await school.add(login: "moi", name: "Lê Thị Hảo", role: .principal, by: head)
        let today = try await school.settings().calendar.day(of: sample.clock.read())
        func named(by head: Member) async throws {
            _ = try await school.nameDeputy(login: "pho", from: today, to: today.adding(days: 9), by: head)
            #expect(try await school.member(login: "pho").standsInFor == head.person)
        }
        try await named(by: head)
        _ = try await school.setRole(.teacher, login: head.login, by: next)
        #expect(try await school.member(login: "pho").standsInFor == nil)
        #expect(try await school.entries([.deputyEnded]).count == 1)
        _ = try await school.setRole(.principal, login: head.login, by: next)
        #expect(try await school.member(login: "pho").standsInFor == nil)
        try await named(by: head)
        _ = try await school.setDisabled(true, login: head.login, by: next)
        #expect(try await school.member(login: "pho").standsInFor == nil)
        try await named(by: next)
    }

    @Test("An invitation is no way into an account that has a password, and a code that was used leaves an entry")
    func invitation() async throws {
        let sample = try SampleSchool()
        let (school, head) = try await sample.founded()
        let (teacher, _) = try await school.add(login: "co.lan", name: "Hồ Thị Lan", role: .teacher, by: head)
        let code = try await school.invite(login: "co.lan", by: head)
        _ = try await school.redeem(code: code.text, login: "co.lan", newPassword: "mật khẩu của Lan")
        let entries = try await school.entries([.passwordSet])
        #expect(entries.map(\.entry.person) == [teacher.person, head.person])
        #expect(entries.map(\.entry.actor) == [teacher.person, head.person])
        await #expect(throws: StoreError.hasPassword("co.lan")) { try await school.invite(login: "co.lan", by: head) }
        let reset = try await school.reset(login: "co.lan", by: head)
        _ = try await school.redeem(code: reset.text, login: "co.lan", newPassword: "mật khẩu khác của Lan")
        #expect(try await school.entries([.passwordSet]).count == 3)
    }
}
