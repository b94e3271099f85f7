import SoatDiagnostics
import SoatGate
import SoatPrinter
import SoatStore
import SoatText

/// A request of somebody who has signed in: the school, who asks, and the day it is there.
struct SchoolWork: Sendable {
    let desk: SchoolDesk
    let school: School
    let member: Member
    let settings: SchoolSettings
    let now: Moment
    let language: Language

    var calendar: SchoolCalendar { settings.calendar }
    var today: CalendarDate { calendar.day(of: now) }
    var scanner: PostScanner { desk.scanner }

    func say(_ vi: String, _ en: String) -> String { Localized(vi: vi, en: en)[language] }

    /// `14:05, 21/11/2026`.
    func time(_ moment: Moment) -> String { MomentWords.text(moment, calendar.utcOffset, language) }

    func day(_ day: CalendarDate) -> String {
        language == .english ? day.description : DutyWords.short(day)
    }
}

extension Call {
    /// - Throws: ``WebFault/notFound`` of a server without a school's file.
    func desk() throws(WebFault) -> SchoolDesk {
        guard let desk = app.desk else { throw .notFound }
        return desk
    }

    /// - Throws: ``WebFault/signInNeeded``, ``WebFault/notFound``.
    func work() async throws -> SchoolWork {
        let desk = try desk()
        guard let school = desk.school, let member = who?.member else { throw WebFault.signInNeeded }
        let settings = try await school.settings()
        await app.settle(settings)
        return SchoolWork(
            desk: desk, school: school, member: member, settings: settings, now: desk.clock(),
            language: language)
    }

    /// A text field without the blanks around it; line ends as the text has them.
    func field(_ name: String) -> String {
        let text = (form[name] ?? "").replacing("\r\n", with: "\n")
        guard let first = text.firstIndex(where: { !$0.isWhitespace }),
            let last = text.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(text[first...last])
    }

    /// A day, as browsers send it; `nil` where none was given.
    ///
    /// - Throws: ``WebFault/unreadable(_:byte:post:)``.
    func day(_ name: String) throws(WebFault) -> CalendarDate? {
        let text = field(name)
        guard !text.isEmpty else { return nil }
        // What a slip of the keyboard makes of a year is no day that anything happened on.
        guard let day = CalendarDate(iso: text), (2000...2100).contains(day.year) else {
            throw .unreadable(
                Localized(
                    vi: "Ngày “\(text.prefix(20))” không dùng được.", en: "“\(text.prefix(20))” is no day that can be used."))
        }
        return day
    }
}

/// Why the school's file refused something, as a page says it.
struct SchoolRefusal: Sendable {
    let status: Int
    let message: String
    let advice: String?

    /// What happened, and what to do.
    var whole: String { [message, advice].compactMap(\.self).joined(separator: " ") }

    init(status: Int, message: String, advice: String? = nil) {
        self.status = status
        self.message = message
        self.advice = advice
    }

    /// - Returns: `nil` for what is no refusal but a fault.
    init?(_ error: any Error, _ language: Language) {
        switch error {
        case PostError.unknownPost, BreachError.unknown, StoreError.noEntry: return nil
        case let error as PostError: self.init(error, error.status, language)
        case let error as BreachError: self.init(error, error.status, language)
        case let error as StoreError: self.init(error, error.status, language)
        case let faults as FieldFaults: self.init(status: 422, message: faults.whole[language])
        case WebFault.unreadable(let what, _, _): self.init(status: 422, message: what[language])
        case let fault as WebFault where fault.status == .contentTooLarge:
            self.init(status: 413, message: fault.title[language], advice: fault.advice[language])
        default: return nil
        }
    }

    private init(_ error: some Explained, _ status: Int, _ language: Language) {
        let diagnostic = error.diagnostic
        let message = diagnostic.message[language]
        // Hints that name commands are for the command line.
        let hint = diagnostic.hint?[language]
        let isForPages = hint.map { !$0.contains("soat ") && !$0.contains("--") } ?? false
        self.init(status: status, message: Self.sentence(message), advice: isForPages ? hint.map(Self.sentence) : nil)
    }

    private static func sentence(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst() + (text.hasSuffix(".") ? "" : ".")
    }
}

extension PostError {
    var status: Int {
        switch self {
        case .conflict: 409
        case .refused(.notForThisParty), .refused(.ownPost): 403
        case .refused(.notInThisState): 409
        case .unknownPost: 404
        case .textTooLong, .fileTooLarge: 413
        default: 422
        }
    }
}

extension BreachError {
    var status: Int {
        switch self {
        case .refused(.notForThisParty): 403
        case .refused(.notInThisState), .refused(.mayStillAnswer): 409
        case .unknown: 404
        default: 422
        }
    }
}

extension StoreError {
    var status: Int {
        switch self {
        case .notAllowed, .accountDisabled: 403
        case .wrongPassword, .wrongCode, .sessionEnded: 401
        case .blocked: 429
        case .accountTaken, .hasPassword, .lastPrincipal, .stillInUse, .alreadyThere: 409
        case .diskFull: 507
        case .readOnly, .locked, .corrupt, .failed, .notDurable, .brokenLedger, .missingKey, .badKey, .keyIsPublic: 500
        default: 422
        }
    }
}
