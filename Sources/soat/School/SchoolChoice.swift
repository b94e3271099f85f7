import ArgumentParser
import Glibc
import SoatDiagnostics
import SoatGate
import SoatStore

/// Which school's file, and how its answer is written.
struct SchoolChoice: ParsableArguments {
    enum Format: String, CaseIterable { case text, json }

    @Option var store: String?
    @Option var format: String?

    func validated() throws(UsageError) -> Format {
        try OptionValues.choice(format, option: "--format") ?? .text
    }

    /// The file named, or the one of `SOAT_STORE`.
    func path() throws(UsageError) -> String {
        guard let path = store ?? Self.variable("SOAT_STORE") else { throw .missingStore }
        return path
    }

    func open() throws -> School {
        try School(opening: try path(), clock: Self.clock)
    }

    /// The time of this machine, in UTC.
    static let clock: @Sendable () -> Moment = { Moment(secondsSince1970: time(nil)) }

    static func variable(_ name: String) -> String? {
        unsafe getenv(name).map { unsafe String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}

/// Who does it: a name with a password, or the token of a session.
struct MemberChoice: ParsableArguments {
    @Option(name: .customLong("as")) var login: String?
    @Option(name: .customLong("password-fd")) var passwordDescriptor: Int?

    /// Signs in.
    ///
    /// - Throws: ``UsageError``, ``StoreError``.
    func member(of school: School, _ console: Console) async throws -> Member {
        if let login {
            return try await school.signIn(login: login, password: try password(console))
        }
        guard let token = SchoolChoice.variable("SOAT_TOKEN") else { throw UsageError.missingMember }
        return try await school.member(token: token)
    }

    private func password(_ console: Console) throws(UsageError) -> String {
        if let passwordDescriptor { return try SecretInput.line(from: passwordDescriptor, option: "--password-fd") }
        let prompt = Localized(vi: "Mật khẩu: ", en: "Password: ")
        return try SecretInput.typed(prompt[console.language])
    }
}
