import ArgumentParser
import SoatDiagnostics
import SoatStore

/// `soat login`: a session for the commands that follow.
struct Login: SchoolCommand {
    static let path = ["login"]

    @Flag(name: .customLong("code")) var withCode = false
    @Flag var change = false
    @Flag var end = false
    @Option var hours: Int?
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    private struct Answer: Encodable {
        let login: String
        let role: String
        let token: String
        let until: String
    }

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        let hours = try OptionValues.count(hours, option: "--hours", most: 720) ?? 12
        let school = try school.open()
        if end {
            guard let token = SchoolChoice.variable("SOAT_TOKEN") else { throw UsageError.missingMember }
            try await school.closeSession(token: token)
            console.tell(Localized(vi: "Phiên đã hết.", en: "The session has ended.")[console.language])
            return .clean
        }
        guard !(withCode && change) else { throw UsageError.apart(["--code", "--change"]) }
        let signedIn =
            withCode || change ? try await renewed(school, console) : try await member.member(of: school, console)
        let (token, until) = try await school.openSession(for: signedIn, seconds: hours * 3_600)
        switch format {
        case .json:
            try console.print(
                json: Answer(login: signedIn.login, role: signedIn.role.rawValue, token: token, until: until.description))
        case .text:
            console.print(token + "\n")
            let told = Localized(
                vi: "Dùng phiên này \(hours) giờ: export SOAT_TOKEN=… (dòng trên). Xong việc: soat login --end",
                en: "For \(hours) hours: export SOAT_TOKEN=… (the line above). When done: soat login --end")
            console.tell(told[console.language])
            // Whom a report is on hears of it as soon as they come in.
            let waiting = try await school.breaches(onlyOwn: true, for: signedIn).filter { $0.state == .reported }
            if !waiting.isEmpty {
                let numbers = waiting.map { String($0.number) }.joined(separator: ", ")
                console.tell(
                    Localized(
                        vi: "Có điều được báo về thầy cô, chờ giải thích: mục \(numbers). Xem: soat log mine",
                        en: "A report on you waits for your answer: entry \(numbers). See: soat log mine")[console.language])
            }
        }
        return .clean
    }

    /// Sets a new password: with a one-time code, or with the old password. This is asked for first.
    private func renewed(_ school: School, _ console: Console) async throws -> Member {
        guard let login = member.login else { throw UsageError.missingOption("--as") }
        let pass: String
        let password: String
        if let descriptor = member.passwordDescriptor {
            pass = try SecretInput.line(from: descriptor, option: "--password-fd")
            password = try SecretInput.line(from: descriptor, option: "--password-fd")
        } else {
            let asked =
                withCode
                ? Localized(vi: "Mã dùng một lần: ", en: "One-time code: ")
                : Localized(vi: "Mật khẩu cũ: ", en: "Old password: ")
            pass = try SecretInput.typed(asked[console.language])
            password = try SecretInput.typed(Localized(vi: "Mật khẩu mới: ", en: "New password: ")[console.language])
            let again = try SecretInput.typed(Localized(vi: "Gõ lại mật khẩu: ", en: "Once more: ")[console.language])
            guard again == password else { throw UsageError.passwordsDiffer }
        }
        return withCode
            ? try await school.redeem(code: pass, login: login, newPassword: password)
            : try await school.changePassword(login: login, from: pass, to: password)
    }

    static let summary = Localized(vi: "đăng nhập, hoặc đặt mật khẩu bằng mã", en: "sign in, or set a password with a code")

    static let help = Localized(
        vi: """
            Đăng nhập, và in phiên để các lệnh sau dùng: export SOAT_TOKEN=$(soat login --as TÊN)

            Cách dùng: soat login --as TÊN-ĐĂNG-NHẬP [tùy chọn]

              --code              đặt mật khẩu mới bằng mã dùng một lần; với --password-fd: dòng đầu là mã, dòng sau
                                  là mật khẩu mới
              --change            đổi mật khẩu của mình; với --password-fd: dòng đầu là mật khẩu cũ, dòng sau là mật
                                  khẩu mới
              --hours GIỜ         phiên dùng bao lâu (mặc định 12, nhiều nhất 720)
              --end               kết thúc phiên trong SOAT_TOKEN
            \(SchoolHelp.forMembers[.vietnamese])

            """,
        en: """
            Sign in, and print the session for the commands that follow: export SOAT_TOKEN=$(soat login --as NAME)

            Usage: soat login --as LOGIN [options]

              --code              set a new password with a one-time code; with --password-fd the first line is the
                                  code, the second the new password
              --change            change your own password; with --password-fd the first line is the old one, the
                                  second the new one
              --hours HOURS       how long the session lasts (default 12, at most 720)
              --end               end the session in SOAT_TOKEN
            \(SchoolHelp.forMembers[.english])

            """)
}
