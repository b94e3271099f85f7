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
        let dossier = try await work.school.post(id, for: work.member, work.scanner)
        // Whoever saw another version, or may not close now, is told so by the step. The ledger forgets nothing, so nothing is
        // recorded before that is settled.
        guard dossier.actions.contains(.close), Int(call.field("version")) ?? dossier.summary.version == dossier.summary.version
        else { return .close(finding: finding, .consent, reason: reason, consent: nil) }
        guard let found = dossier.scan.findings.first(where: { $0.number == finding }),
            let cover = Cover(found.rule, in: call.app.book.rules) ?? Cover(found.category)
        else {
            throw PostError.refused(.unknownFinding(finding))
        }
        // Nor where they may not close it in this way.
        if let refusal = ClosingRules.refusal(.consent, of: found, in: dossier.summary.post, by: work.member.actor) {
            throw PostError.refused(refusal)
        }
        if let number = try await consentNumber(call, work, id, found) {
            return .close(finding: finding, .consent, reason: reason, consent: number)
        }
        var faults = FieldFaults()
        if call.field("consent-from").isEmpty {
            faults.add(
                "consent-from", vi: "Ghi ai đồng ý, hoặc ghi số mục của phiếu ở trên.",
                en: "Say who agrees, or give the number of a consent above.")
        }
        if call.field("consent-for").isEmpty {
            faults.add("consent-for", vi: "Ghi đồng ý cho ai, ví dụ: em Mẫu.", en: "Say for whom.")
        }
        if call.field("evidence").isEmpty {
            faults.add("evidence", vi: "Ghi phiếu giữ ở đâu, ví dụ: sổ chủ nhiệm 7A.", en: "Say where it is kept.")
        }
        let until = try call.day("consent-until")
        if let until, until < work.today {
            faults.add(
                "consent-until", vi: "Ngày này đã qua. Ghi từ hôm nay trở đi, hoặc bỏ trống.",
                en: "That day is over. Give today or a later one, or none.")
        }
        try faults.throwIfAny()
        let record = Record.consent(
            from: call.field("consent-from"), for: call.field("consent-for"),
            Record.Capacity(rawValue: call.field("capacity")) ?? .parent, covers: [cover],
            scope: found.quote, until: until, evidence: call.field("evidence"), post: Word(id))
        let entry = try await work.school.record(record, by: work.member)
        return .close(finding: finding, .consent, reason: reason, consent: entry.number)
    }

    /// The entry of a consent that was recorded before.
    ///
    /// - Returns: `nil` where none was given.
    /// - Throws: ``FieldFaults`` of a number that there is not, or whose consent is over or about something else.
    private static func consentNumber(
        _ call: Call, _ work: SchoolWork, _ id: String, _ found: GateFinding
    ) async throws -> Int? {
        let given = call.field("consent")
        guard !given.isEmpty else { return nil }
        var faults = FieldFaults()
        if let number = Int(given), let consent = try? await work.school.consent(number) {
            if consent.covers(rule: found.rule, category: found.category.rawValue, in: id, on: work.today) { return number }
            faults.add(
                "consent", vi: "Phiếu ở mục \(number) đã hết hạn, đã rút, hoặc không nói về chỗ này.",
                en: "The consent of entry \(number) is over, withdrawn, or about something else.")
        } else {
            faults.add(
                "consent",
                vi: "Sổ không có phiếu đồng ý ở mục “\(given.prefix(20))”. Ghi số mục khác, hoặc ghi phiếu mới dưới đây.",
                en: "The log has no consent at “\(given.prefix(20))”. Give another number, or record one below.")
        }
        throw faults
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
            let begun = quote.drop(while: \.isWhitespace)
            let words = begun.lastIndex { !$0.isWhitespace }.map { begun[...$0] } ?? ""
            guard !words.isEmpty, let range = text.firstRange(of: words) else { throw PostError.badStretch }
            let start = text.utf16.distance(from: text.startIndex, to: range.lowerBound)
            let end = text.utf16.distance(from: text.startIndex, to: range.upperBound)
            return PostComment(revision: dossier.summary.post.revision, start: start, end: end, text: note)
        }
    }
}
