import ArgumentParser
import Foundation
import SoatDiagnostics
import SoatGate
import SoatIntake
import SoatLedger
import SoatRules
import SoatScan
import SoatStore
import SoatText

/// Which post, and which version of it was seen.
struct PostChoice: ParsableArguments {
    @Argument var id: String?
    @Option var expect: Int?

    func needed() throws(UsageError) -> String {
        guard let id else { throw .missingPost }
        return id
    }
}

/// A school's file, somebody who works on it, and the school's rules: what every command on posts begins with.
struct PostDesk {
    let school: School
    let member: Member
    let book: RuleBook
    let scanner: PostScanner
    let calendar: SchoolCalendar
    let today: CalendarDate

    /// - Returns: `nil` where the rules are broken, which was told.
    static func open(
        _ choice: SchoolChoice, _ member: MemberChoice, _ configuration: ConfigurationChoice, _ console: Console
    ) async throws -> PostDesk? {
        let school = try choice.open()
        let person = try await member.member(of: school, console)
        guard let (book, scanner) = rules(of: try choice.path(), under: configuration, console) else { return nil }
        let settings = try await school.settings()
        let calendar = settings.calendar
        return PostDesk(
            school: school, member: person, book: book, scanner: settings.scanner(scanner), calendar: calendar,
            today: calendar.day(of: SchoolChoice.clock()))
    }

    /// Ours, the packs that stand beside the school's file (`truong.soat.rules/`), and those of its configuration.
    private static func sources(of store: String, under settled: SchoolConfiguration) -> [RuleSource] {
        let own = RulesFolder.path(beside: store)
        let beside: [RuleSource] = FileManager.default.fileExists(atPath: own) ? [.directory(own)] : []
        return [.builtin] + beside + settled.packs.map { .directory($0) }
    }

    /// The rules by which a school's posts are judged.
    ///
    /// - Parameter examples: whether our own rules bring their examples, which the page of a rule shows.
    static func book(
        of store: String, under settled: SchoolConfiguration, examples: Bool = false
    ) throws(RuleLoadingError) -> RuleBook {
        try RuleLoader.load(sources(of: store, under: settled), under: settled, examples: examples).book
    }

    /// The same under the configuration nearest to the school's file: for what these rules are called.
    static func nearestBook(of store: String) throws(RuleLoadingError) -> RuleBook {
        try book(of: store, under: ConfigurationChoice.found(near: ConfigurationChoice.folder(of: store)))
    }

    /// The same rules ready to judge, whoever asks: the pages and the commands.
    ///
    /// - Parameter configuration: what the school has settled: the file named, or the one nearest to the school's own. Which
    ///   words it holds is part of the rules' version.
    static func rules(
        of store: String, under configuration: ConfigurationChoice, examples: Bool = false, _ console: Console
    ) -> (RuleBook, PostScanner)? {
        do throws(RuleLoadingError) {
            let settled = try configuration.read(near: ConfigurationChoice.folder(of: store))
            let book = try book(of: store, under: settled, examples: examples)
            let written = RuleLoader.writtenBytes(of: sources(of: store, under: settled)) + writtenBytes(of: settled)
            let digest = Digest32.sha256(written).description.prefix(12)
            // In fours: an entry of the ledger takes no longer row of digits.
            let groups = stride(from: 0, to: 12, by: 4).map { digest.dropFirst($0).prefix(4) }.joined(separator: "-")
            let version = "\(CommandTable.version)+\(groups)"
            return (book, PostScanner(Scanner(book), rulesVersion: version))
        } catch {
            for diagnostic in error.diagnostics { console.report(diagnostic) }
            return nil
        }
    }

    /// What tells a configuration from others; nothing where nothing is settled.
    private static func writtenBytes(of settled: SchoolConfiguration) -> [UInt8] {
        let allowed = settled.allowed
        let lists = [
            settled.basis, settled.levels.map { "\($0.rule) \($0.level.rawValue)" }, allowed.numbers.sorted(),
            allowed.names.sorted(), allowed.domains.sorted(),
        ]
        guard lists.contains(where: { !$0.isEmpty }) else { return [] }
        return Array(lists.map { $0.joined(separator: "\n") }.joined(separator: "\0").utf8)
    }

    func words(_ language: Language) -> PostAnswer.Words {
        PostAnswer.Words(ruleTitle: { title(of: $0) }, utcOffset: calendar.utcOffset, language: language)
    }

    /// A rule's title by its id.
    func title(of rule: String) -> Localized? {
        book.rules.first { $0.id == rule }?.title
    }
}

/// Texts and files that a command is given.
enum PostInput {
    /// The text of a file or of standard input.
    ///
    /// - Throws: ``IntakeError``, which says why it cannot be read.
    static func text(_ name: String) throws -> String {
        let context = PostContext(postedOn: ContextChoice.today)
        do {
            return String(decoding: try TextFile.document(named: name, context: context, longest: longest).utf8, as: UTF8.self)
        } catch IntakeError.empty {
            return ""
        } catch IntakeError.tooLarge {
            throw PostError.textTooLong(most: PostContent.longestText)
        }
    }

    static func files(_ paths: [String]) throws(PostError) -> [PostFile] {
        var files: [PostFile] = []
        for path in paths {
            guard let data = FileManager.default.contents(atPath: path) else { throw .missingFile(path) }
            files.append(PostFile(name: path.split(separator: "/").last.map(String.init) ?? path, bytes: Array(data)))
        }
        return files
    }

    static func channels(_ names: [String]) throws(UsageError) -> Set<Channel> {
        var channels: Set<Channel> = []
        for name in names {
            if let channel: Channel = try OptionValues.choice(name, option: "--channel") { channels.insert(channel) }
        }
        return channels
    }

    private static let longest = 8 << 20
}
