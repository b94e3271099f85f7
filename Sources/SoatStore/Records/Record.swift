public import SoatGate
public import SoatLedger
public import SoatText

/// Something that the school keeps a record of. Contract §7.
///
/// What people wrote is a text of the entry, which can be erased; what the house needs in order to count days stands
/// openly. A record is never changed: a later one answers, corrects or withdraws it.
public struct Record: Sendable {
    let kind: EntryKind
    /// Who may record it.
    let roles: Set<AuthorRole>
    var person: String?
    var post: Word?
    /// An earlier record, and the kinds that it may be of.
    var answers: (number: Int, kinds: Set<EntryKind>)?
    var facts: [String: Fact] = [:]
    var texts: [String: String] = [:]

    private static let everybody = Set(AuthorRole.allCases)
    /// The editorial board (Đ8).
    private static let board: Set<AuthorRole> = [.editor, .secretary, .deputy, .principal]
    private static let office: Set<AuthorRole> = [.secretary, .deputy, .principal]

    /// In what capacity somebody agrees.
    public enum Capacity: String, Sendable, CaseIterable {
        case selfAdult = "self"
        case parent
        case guardian
        /// A child from 7 years together with a parent or guardian (Luật BVDLCN Điều 24).
        case parentAndChild = "parent-and-child"
    }

    public enum HalfDay: String, Sendable, CaseIterable {
        case morning, afternoon
    }

    public enum Occasion: String, Sendable, CaseIterable {
        /// The school's or the office's own event: a post within a day (Đ16.4).
        case event
        /// A seminar of the school's: the office hears of it within a day.
        case seminar
        /// What the host of a seminar sent: online within a day.
        case received
    }

    /// Somebody agrees that something of theirs, or of their child's, is published.
    ///
    /// - Parameters:
    ///   - covers: categories or rules whose findings it may close.
    ///   - evidence: where the paper or message is kept.
    public static func consent(
        from giver: String, for owner: String, _ capacity: Capacity, covers: [Cover], scope: String, until: CalendarDate?,
        evidence: String, post: Word? = nil
    ) -> Record {
        var record = Record(kind: .consent, roles: everybody)
        record.post = post
        record.facts = ["capacity": .choice(capacity), "covers": .words(covers.map(\.word))]
        record.facts["until"] = until.map(Fact.day)
        record.texts = ["from": giver, "for": owner, "scope": scope, "evidence": evidence]
        return record
    }

    /// A consent ends, for whatever reason; nothing new may rest on it.
    public static func consentWithdrawn(_ number: Int, reason: String) -> Record {
        Record(kind: .consentWithdrawn, roles: everybody, answers: (number, [.consent]), texts: ["reason": reason])
    }

    public static func adviceAsked(_ question: String, of login: String?, post: Word? = nil) -> Record {
        Record(kind: .adviceAsked, roles: everybody, person: login, post: post, texts: ["question": question])
    }

    public static func adviceAnswered(_ number: Int, _ answer: String) -> Record {
        Record(kind: .adviceAnswered, roles: board, answers: (number, [.adviceAsked]), texts: ["answer": answer])
    }

    /// The head lets somebody speak for the school on some matters.
    public static func spokesperson(_ login: String, on matters: String, from: CalendarDate, until: CalendarDate?) -> Record {
        var facts: [String: Fact] = ["from": .day(from)]
        facts["until"] = until.map(Fact.day)
        return Record(kind: .spokesperson, roles: [.principal], person: login, facts: facts, texts: ["matters": matters])
    }

    /// Somebody has read a document.
    public static func acknowledgement(of document: String) -> Record {
        Record(kind: .acknowledgement, roles: everybody, texts: ["document": document])
    }

    /// A friendly word to a colleague. It is no violation, and counts nowhere.
    public static func reminder(to login: String, _ text: String, due: CalendarDate?) -> Record {
        var record = Record(kind: .reminder, roles: board, person: login, texts: ["text": text])
        record.facts["due"] = due.map(Fact.day)
        return record
    }

    public static func event(_ title: String, _ occasion: Occasion, ends: CalendarDate) -> Record {
        Record(
            kind: .event, roles: everybody, facts: ["ends": .day(ends), "occasion": .choice(occasion)], texts: ["title": title])
    }

    /// The portal was looked through (Đ12.2).
    ///
    /// - Parameter found: what was not in order; `nil`: nothing.
    public static func portalCheck(_ half: HalfDay, on day: CalendarDate, found: String?) -> Record {
        var record = Record(kind: .portalCheck, roles: board)
        record.facts = ["half": .choice(half), "day": .day(day), "clean": .flag(found == nil)]
        record.texts["found"] = found
        return record
    }

    /// The address of a page that the office links to has changed (Đ13.1.c).
    public static func linkChange(from old: String, to new: String, on day: CalendarDate) -> Record {
        Record(kind: .linkChange, roles: board, facts: ["day": .day(day)], texts: ["old": old, "new": new])
    }

    /// Somebody outside the school asks for something: to correct, to remove, to be told.
    public static func outsideRequest(from sender: String, _ text: String, received: CalendarDate, due: CalendarDate?) -> Record
    {
        var facts: [String: Fact] = ["received": .day(received)]
        facts["due"] = due.map(Fact.day)
        return Record(kind: .outsideRequest, roles: everybody, facts: facts, texts: ["from": sender, "text": text])
    }

    /// A matter is settled: an event was reported on, a link told, a request answered.
    public static func settled(_ number: Int, note: String?) -> Record {
        let kinds: Set<EntryKind> = [.event, .linkChange, .outsideRequest, .adviceAsked, .reminder]
        var record = Record(kind: .dutyDone, roles: everybody, answers: (number, kinds))
        record.texts["note"] = note
        return record
    }

    /// A step that follows a breach has done what it was for.
    public static func stepSettled(_ number: Int, note: String?) -> Record {
        var record = Record(kind: .dutyDone, roles: office, answers: (number, [.breachStep]))
        record.texts["note"] = note
        return record
    }

    /// A periodical report was issued.
    ///
    /// - Parameter period: a day of the month, quarter or year it is about.
    public static func reportIssued(_ kind: Duty.Kind, for period: CalendarDate, note: String?) -> Record {
        var record = Record(kind: .dutyDone, roles: office)
        record.facts = ["duty": .choice(kind), "period": .day(period)]
        record.texts["note"] = note
        return record
    }
}
