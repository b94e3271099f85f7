import Hummingbird
import SoatDiagnostics
import SoatGate
import SoatPrinter
import SoatStore
import SoatText

/// One post: its text with what was found, what blocks it, its history, and what this person may do now.
enum PostPage {
    static let routes = [
        Route(.get, "/posts/{id}", .page, for: .members) { call in
            let work = try await call.work()
            let id = call.part("id")
            guard call.query["refused"] == Action.submit.rawValue else { return try await shown(call, work, id) }
            let state = try await work.school.post(id, for: work.member, work.scanner).summary.post.state
            let problem = work.say(
                "Bài đã lưu nháp nhưng chưa gửi được: còn việc cần xong dưới đây.",
                "It is kept as a draft but was not submitted: see what is left to do below.")
            return try await shown(call, work, id, problem: [.draft, .returned].contains(state) ? problem : nil)
        },
        Route(.get, "/posts/{id}/revisions", .page, for: .members) { call in
            let work = try await call.work()
            let revisions = try await work.school.revisions(of: call.part("id"), for: work.member)
            return try call.page("post-revisions", RevisionsView(call, work, call.part("id"), revisions))
        },
        Route(
            .post, "/posts/{id}/steps/{step}", .page, for: .members, form: .token, longestBody: PostFiles.longestForm,
            takesFiles: true
        ) { call in
            let work = try await call.work()
            let id = call.part("id")
            do {
                guard let order = try await PostSteps.order(call, work, id) else { throw WebFault.notFound }
                let expected = Int(call.field("version"))
                _ = try await work.school.carry(out: order, on: id, expected: expected, by: work.member, work.scanner)
                return .seeOther("/posts/\(id)?done=\(call.part("step"))")
            } catch {
                if call.part("step") == Action.revise.rawValue, let refused = try await refusedEdit(error, call, work, id) {
                    return refused
                }
                return try await told(error, call, work, id)
            }
        },
        Route(.post, "/posts/{id}/compare", .page, for: .members, form: .token) { call in
            let work = try await call.work()
            let id = call.part("id")
            do {
                let published = (call.form["published"] ?? "").replacing("\r\n", with: "\n")
                let differences = try await work.school.compare(published, with: id, for: work.member)
                return try await shown(call, work, id, compared: differences)
            } catch {
                return try await told(error, call, work, id)
            }
        },
    ]

    /// The page, with what became of a step.
    static func shown(
        _ call: Call, _ work: SchoolWork, _ id: String, problem: String? = nil,
        faults: FieldFaults? = nil, compared: [PublishedText.Difference]? = nil, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let kept = try await work.school.post(id, for: work.member, work.scanner)
        let history = try await work.school.history(of: id, for: work.member)
        let revisions = try await work.school.revisions(of: id, for: work.member)
        let receipt = try? await work.school.receipt(of: id, for: work.member)
        let asked = try await work.school.advice(on: id, for: work.member)
        let post = kept.summary.post
        let day = work.today
        let text = kept.text ?? ""
        let channels = Channel.allCases.filter(post.channels.contains)
        let check = await call.worker(for: text, passes: channels.count).run { scanner, scratch in
            DraftCheck.run(text, channels, post.authorRole, on: day, scanner, &scratch)
        }
        // The rules look at it once more when it is submitted or approved: what they no longer say stands in nobody's way.
        let gone = kept.findings(missingIn: check, by: work.scanner)
        let view = PostView(
            call, work, kept.leaving(out: gone), history, revisions, receipt, asked, check, gone, problem: problem, faults,
            compared: compared)
        return try call.page("post", view, hasForm: true, status: status)
    }

    /// The page where a post is edited, with what was sent and why it was refused.
    ///
    /// - Returns: `nil` where somebody was faster, or this person edits it no more: that has a page of its own.
    private static func refusedEdit(
        _ error: any Error, _ call: Call, _ work: SchoolWork, _ id: String
    ) async throws -> Response? {
        if case PostError.conflict = error { return nil }
        guard let refusal = SchoolRefusal(error, call.language), call.form["text"] != nil else { return nil }
        let dossier = try await work.school.post(id, for: work.member, work.scanner)
        guard dossier.actions.contains(.revise) else { return nil }
        let view = PostsPage.EditView(call, work, dossier, sent: call.form, problem: refusal.whole)
        return try call.page("post-edit", view, hasForm: true, status: .init(code: refusal.status))
    }

    /// What a refusal looks like: a page of its own where somebody was faster, else the post with the reason above it.
    static func told(_ error: any Error, _ call: Call, _ work: SchoolWork, _ id: String) async throws -> Response {
        if case PostError.conflict(let conflict) = error {
            return try call.page("conflict", ConflictView(call, work, id, conflict), hasForm: true, status: .conflict)
        }
        guard let refusal = SchoolRefusal(error, call.language) else { throw error }
        return try await shown(
            call, work, id, problem: refusal.whole, faults: error as? FieldFaults, status: .init(code: refusal.status))
    }

    // MARK: - Revisions

    private struct RevisionsView: Sendable {
        struct Link: Sendable {
            let number: Int
            let at: String
            let by: String
            let isOld: Bool
            let isNew: Bool
        }

        let frame: Frame
        let id: String
        let links: [Link]
        let old: Int
        let new: Int
        let pairs: [RevisionPair]
        let isErased: Bool
        let isAlone: Bool

        init(_ call: Call, _ work: SchoolWork, _ id: String, _ revisions: [PostRevision]) {
            frame = Frame(call, current: "/posts")
            self.id = id
            let new = revisions.first { $0.number == Int(call.query["to"] ?? "") } ?? revisions.last
            let old =
                revisions.first { $0.number == Int(call.query["from"] ?? "") }
                ?? revisions.last { $0.number < new?.number ?? 0 }
            links = revisions.map {
                Link(
                    number: $0.number, at: work.time($0.at), by: $0.authorName ?? "", isOld: $0.number == old?.number,
                    isNew: $0.number == new?.number)
            }
            (self.old, self.new) = (old?.number ?? 0, new?.number ?? 0)
            isAlone = old == nil
            isErased = old?.text == nil || new?.text == nil
            pairs = RevisionPair.list(old?.text ?? "", new?.text ?? "")
        }
    }

    // MARK: - Somebody was faster

    private struct ConflictView: Sendable {
        let frame: Frame
        let id: String
        let steps: [StepLine]
        let differences: [DifferenceLine]
        let hasDifferences: Bool
        /// What was typed, so that nothing is lost.
        let kept: String
        let hasKept: Bool

        init(_ call: Call, _ work: SchoolWork, _ id: String, _ conflict: PostConflict) {
            frame = Frame(call, current: "/posts")
            self.id = id
            steps = conflict.steps.map { StepLine($0, work) }
            differences = conflict.differences.map { DifferenceLine($0, work) }
            hasDifferences = !differences.isEmpty
            kept = call.form.fields.filter { Self.typed.contains($0.name) && !$0.value.allSatisfy(\.isWhitespace) }
                .map { $0.value.replacing("\r\n", with: "\n") }.joined(separator: "\n\n")
            hasKept = !kept.isEmpty
        }

        /// What people type into the forms of a post; the rest is chosen, and chosen again at once.
        private static let typed = SentForm.written.union(["address", "consent-from", "consent-for", "evidence"])
    }
}

/// A step of a post's history as a line.
struct StepLine: Sendable {
    let what: String
    let who: String
    let at: String
    let revision: Int
    let why: String?

    init(_ step: PostStep, _ work: SchoolWork) {
        let done = step.action?.done[work.language] ?? work.say("viết nháp", "begun")
        what = done.prefix(1).uppercased() + done.dropFirst()
        who = step.personName ?? step.party.title[work.language]
        at = work.time(step.at)
        revision = step.revision
        why = step.reason
    }
}

/// A stretch in which a published text is another than the approved one.
struct DifferenceLine: Sendable {
    let line: Int
    let old: String?
    let new: String?

    init(_ difference: PublishedText.Difference, _ work: SchoolWork) {
        line = difference.line
        old = difference.approved.isEmpty ? nil : difference.approved
        new = difference.published.isEmpty ? nil : difference.published
    }
}
