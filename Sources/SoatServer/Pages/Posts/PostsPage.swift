import Hummingbird
import SoatDiagnostics
import SoatGate
import SoatLedger
import SoatStore
import SoatText

/// *Bài viết*: one's own posts, what the school has published, and a new one.
enum PostsPage {
    static let routes = [
        Route(.get, "/posts", .page, for: .members) { call in
            let work = try await call.work()
            let isAll = call.query["show"] == "published"
            let skipped = min(max(call.query["skip"].flatMap { Int($0) } ?? 0, 0), 1_000_000)
            var filter =
                isAll
                ? PostFilter(states: Set(State.allCases.filter(\.isLive)), limit: pageLength + 1)
                : PostFilter(isMine: true, limit: pageLength + 1)
            filter.offset = skipped
            let found = try await work.school.posts(filter, for: work.member)
            let advice = try await work.school.adviceStates(of: found.map(\.post.id), for: work.member)
            let posts = found.map { PostLine($0, work, advice) }
            return try call.page("posts", ListView(call, posts, isAll: isAll, skipped: skipped))
        },
        Route(.get, "/posts/new", .page, for: .members) { call in
            let work = try await call.work()
            let groups = try await Self.groups(work)
            return try call.page("post-edit", EditView(call, work, new: FormFields(), groups, problem: nil), hasForm: true)
        },
        Route(
            .post, "/posts", .page, for: .members, form: .token, longestBody: PostFiles.longestForm, takesFiles: true
        ) { call in
            let work = try await call.work()
            do {
                let question = call.field("question")
                guard question.count <= Self.longestQuestion else {
                    throw WebFault.unreadable(Localized(vi: "Lời hỏi dài quá.", en: "The question is too long."))
                }
                try PostFiles.check(call.files)
                let content = Self.content(call, files: call.files)
                try DraftLength.check(content.text)
                let group = call.field("group")
                let dossier = try await work.school.begin(
                    content, group: group.isEmpty ? nil : group, isDisclosure: call.form["disclosure"] != nil,
                    eventEnd: try call.day("event-end"), by: work.member, work.scanner)
                let id = dossier.summary.post.id
                if !question.isEmpty {
                    _ = try await work.school.record(.adviceAsked(question, of: nil, post: Word(id)), by: work.member)
                }
                guard call.form["submit"] != nil else { return .seeOther("/posts/\(id)") }
                do {
                    _ = try await work.school.carry(
                        out: .submit, on: id, expected: dossier.summary.version, by: work.member, work.scanner)
                } catch {
                    // It is kept as a draft: its own page says what stands in the way.
                    guard SchoolRefusal(error, call.language) != nil else { throw error }
                    return .seeOther("/posts/\(id)?refused=submit")
                }
                return .seeOther("/posts/\(id)?done=submit")
            } catch {
                guard let refusal = SchoolRefusal(error, call.language) else { throw error }
                let view = EditView(
                    call, work, new: call.form, try await Self.groups(work), problem: refusal.whole)
                return try call.page("post-edit", view, hasForm: true, status: .init(code: refusal.status))
            }
        },
        Route(.get, "/posts/{id}/edit", .page, for: .members) { call in
            let work = try await call.work()
            let dossier = try await work.school.post(call.part("id"), for: work.member, work.scanner)
            guard dossier.actions.contains(.revise) else { return .seeOther("/posts/\(dossier.summary.post.id)") }
            return try call.page("post-edit", EditView(call, work, dossier), hasForm: true)
        },
    ]

    /// Posts of a list that stand on one page.
    static let pageLength = 50
    /// Characters.
    private static let longestQuestion = 5_000

    /// What the form says of a post's text and places.
    static func content(_ call: Call, files: [PostFile]) -> PostContent {
        let channels = call.form.all("channel").compactMap(Channel.init(rawValue:))
        return PostContent(text: (call.form["text"] ?? "").replacing("\r\n", with: "\n"), channels: Set(channels), files: files)
    }

    /// The subject groups of the school.
    private static func groups(_ work: SchoolWork) async throws -> [String] {
        NameOrder.sorted(words: Set(try await work.school.members().flatMap(\.groups)))
    }

    private struct ListView: Sendable {
        let frame: Frame
        let isAll: Bool
        let posts: [PostLine]
        let hasPosts: Bool
        let newer: String?
        let older: String?

        init(_ call: Call, _ posts: [PostLine], isAll: Bool, skipped: Int) {
            frame = Frame(call, current: "/posts")
            self.posts = Array(posts.prefix(pageLength))
            let path = isAll ? "/posts?show=published&skip=" : "/posts?skip="
            newer = skipped > 0 ? path + String(max(0, skipped - pageLength)) : nil
            older = posts.count > pageLength ? path + String(skipped + pageLength) : nil
            self.isAll = isAll
            hasPosts = !posts.isEmpty
        }
    }

    struct EditView: Sendable {
        let frame: Frame
        let isNew: Bool
        let formPath: String
        let backPath: String
        let version: String
        /// By whose role the text is looked at as one types.
        let role: String
        let text: String
        let places: [Choice]
        let groups: [Choice]
        let hasGroups: Bool
        let eventEnd: String
        let isDisclosure: Bool
        let files: [FileLine]
        let hasFiles: Bool
        let problem: String?

        init(_ call: Call, _ work: SchoolWork, new form: FormFields, _ all: [String], problem: String?) {
            frame = Frame(call, current: "/posts")
            (isNew, formPath, backPath, version) = (true, "/posts", "/posts", "")
            role = work.member.role.rawValue
            text = (form["text"] ?? "").replacing("\r\n", with: "\n")
            places = Choice.channels(Set(form.all("channel").compactMap(Channel.init(rawValue:))), call.language)
            let own = form["group"] ?? (work.member.groups.count == 1 ? work.member.groups.first : nil)
            groups = all.map { Choice(value: $0, name: $0, isChosen: $0 == own) }
            hasGroups = !all.isEmpty
            eventEnd = form["event-end"] ?? ""
            isDisclosure = form["disclosure"] != nil
            (files, hasFiles) = ([], false)
            self.problem = problem
        }

        /// - Parameter form: what was sent and refused; `nil`: the post as it is.
        init(
            _ call: Call, _ work: SchoolWork, _ dossier: PostDossier, sent form: FormFields? = nil, problem: String? = nil
        ) {
            let post = dossier.summary.post
            frame = Frame(call, current: "/posts")
            (isNew, backPath) = (false, "/posts/\(post.id)")
            formPath = "/posts/\(post.id)/steps/revise"
            version = form?["version"] ?? String(dossier.summary.version)
            role = post.authorRole.rawValue
            text = form?.text("text") ?? dossier.text ?? ""
            let sent = form.map { Set($0.all("channel").compactMap(Channel.init(rawValue:))) }
            places = Choice.channels(sent ?? post.channels, call.language)
            (groups, hasGroups) = ([], false)
            eventEnd = form?["event-end"] ?? dossier.summary.eventEnd?.description ?? ""
            isDisclosure = post.isDisclosure
            files = FileLine.list(dossier, call.language)
            hasFiles = !files.isEmpty
            self.problem = problem
        }
    }
}
