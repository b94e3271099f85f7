import SoatDiagnostics
import SoatGate
import SoatLedger
import SoatStore
import SoatText

/// What the forms on a post's page ask for.
enum PostSteps {
    /// - Returns: `nil` for a step that no form sends.
    static func order(_ call: Call, _ work: SchoolWork, _ id: String) async throws -> PostOrder? {
        let reason = call.field("reason")
        guard let action = Action(rawValue: call.part("step")) else { return nil }
        switch action {
        case .revise:
            let dossier = try await work.school.post(id, for: work.member, work.scanner)
            let files = try PostFiles.kept(call, work, dossier) + call.files
            try PostFiles.check(files)
            let content = PostsPage.content(call, files: files)
            try DraftLength.check(content.text)
            return .revise(content, eventEnd: try call.day("event-end"))
        case .submit: return .submit
        case .review: return .review
        case .forward: return .forward
        case .returnToAuthor, .returnToEditor:
            let comments = try await comments(call, work, id)
            return .giveBack(toAuthor: action == .returnToAuthor, reason: reason, comments: comments)
        case .close: return try await closing(call, work, id, reason)
        case .attest: return .attest(finding: try number(call, "finding"), name: call.field("name"))
        case .approve:
            let last = try call.day("until") ?? work.today.adding(days: 7)
            return .approve(until: work.calendar.end(of: last))
        case .publish:
            guard let channel = Channel(rawValue: call.field("channel")) else { return nil }
            return .publish(channel, address: call.field("address"))
        case .correct: return .correct(nil, reason: reason)
        case .nominate: return .nominate
        case .disclose: return .disclose
        case .requestRemoval: return .requestRemoval(try ground(call), reason: reason)
        case .refuseRemoval: return .refuseRemoval(reason: reason)
        case .remove: return .remove(try ground(call), reason: reason)
        case .cancel: return .cancel(reason: reason)
        case .expire: return nil
        }
    }

    private static func number(_ call: Call, _ name: String) throws -> Int {
        guard let number = Int(call.field(name)) else { throw PostError.refused(.unknownFinding(0)) }
        return number
    }

    private static func ground(_ call: Call) throws -> RemovalGround {
        guard let ground = RemovalGround(rawValue: call.field("ground")) else {
            throw WebFault.unreadable(Localized(vi: "Chưa chọn căn cứ.", en: "No ground is chosen."))
        }
        return ground
    }

    /// A finding is closed; for a consent its record is kept first.
    private static func closing(_ call: Call, _ work: SchoolWork, _ id: String, _ reason: String) async throws -> PostOrder {
        let finding = try number(call, "finding")
        guard let kind = Closing.Kind(rawValue: call.field("kind")) else {
            throw WebFault.unreadable(Localized(vi: "Chưa chọn cách đóng.", en: "No way to close it is chosen."))
        }
        guard kind == .consent else { return .close(finding: finding, kind, reason: reason, consent: nil) }
        if let number = Int(call.field("consent")) {
            return .close(finding: finding, .consent, reason: reason, consent: number)
        }
        let dossier = try await work.school.post(id, for: work.member, work.scanner)
        guard let found = dossier.scan.findings.first(where: { $0.number == finding }),
            let cover = Cover(found.rule, in: call.app.book.rules) ?? Cover(found.category)
        else {
            throw PostError.refused(.unknownFinding(finding))
        }
        // Whether they may close it at all is asked before anything is written.
        if let refusal = ClosingRules.refusal(.consent, of: found, in: dossier.summary.post, by: work.member.actor) {
            throw PostError.refused(refusal)
        }
        guard !call.field("consent-from").isEmpty else { throw PostError.missingConsent }
        let record = Record.consent(
            from: call.field("consent-from"), for: call.field("consent-for"),
            Record.Capacity(rawValue: call.field("capacity")) ?? .parent, covers: [cover],
            scope: found.quote, until: try call.day("consent-until"), evidence: call.field("evidence"), post: Word(id))
        let entry = try await work.school.record(record, by: work.member)
        return .close(finding: finding, .consent, reason: reason, consent: entry.number)
    }

    /// Comments, each anchored to the words it is about.
    ///
    /// - Throws: ``PostError/badStretch`` where the words do not stand in the text.
    private static func comments(_ call: Call, _ work: SchoolWork, _ id: String) async throws -> [PostComment] {
        let quotes = call.form.all("quote")
        let notes = call.form.all("note")
        let pairs = zip(quotes, notes).map { ($0.replacing("\r\n", with: "\n"), $1.replacing("\r\n", with: "\n")) }
            .filter { !$0.1.allSatisfy(\.isWhitespace) }
        guard !pairs.isEmpty else { return [] }
        let dossier = try await work.school.post(id, for: work.member, work.scanner)
        let text = dossier.text ?? ""
        return try pairs.map { quote, note in
            let words = quote.drop(while: \.isWhitespace)
            guard !words.isEmpty, let range = text.firstRange(of: words) else { throw PostError.badStretch }
            let start = text.utf16.distance(from: text.startIndex, to: range.lowerBound)
            let end = text.utf16.distance(from: text.startIndex, to: range.upperBound)
            return PostComment(revision: dossier.summary.post.revision, start: start, end: end, text: note)
        }
    }
}
