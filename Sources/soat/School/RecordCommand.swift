import SoatDiagnostics
import SoatLedger
import SoatStore
import SoatText

/// A command that keeps one record.
protocol RecordCommand: SchoolCommand {
    var member: MemberChoice { get }

    /// The record that the line describes.
    ///
    /// - Parameter today: the school's day.
    func record(today: CalendarDate) throws(UsageError) -> Record
}

extension RecordCommand {
    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        let school = try school.open()
        let actor = try await member.member(of: school, console)
        let today = try await school.settings().calendar.day(of: SchoolChoice.clock())
        let stored = try await school.record(try record(today: today), by: actor)
        switch format {
        case .json: try console.print(json: EntryAnswer(stored))
        case .text:
            let told = Localized(vi: "Đã ghi mục \(stored.number).\n", en: "Recorded as entry \(stored.number).\n")
            console.print(told[console.language])
        }
        return .clean
    }
}

/// Words of the command line as a record takes them.
enum RecordWords {
    static func needed(_ text: String?, _ option: String) throws(UsageError) -> String {
        guard let text else { throw .missingOption(option) }
        return text
    }

    static func word(_ text: String?, _ option: String) throws(UsageError) -> Word? {
        guard let text else { return nil }
        guard let word = Word(text) else { throw .badWord(option: option) }
        return word
    }

    static func words(_ texts: [String], _ option: String) throws(UsageError) -> [Word] {
        var result: [Word] = []
        for text in texts {
            if let word = try word(text, option) { result.append(word) }
        }
        return result
    }
}
