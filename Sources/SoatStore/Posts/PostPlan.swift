internal import Dispatch
internal import GRDB
internal import SoatGate
internal import SoatText

/// What a step on a post needs and what takes time: its text judged by the rules of the day, its files written.
///
/// It is made ready outside the transaction, so that nobody waits for it; the transaction takes it only where the post
/// and the day are still the same.
struct PostPlan: Sendable {
    let version: Int
    let day: CalendarDate
    let draft: RevisionDraft?
    /// `nil` where the step asks for none, or where it will be refused anyway.
    let scan: GateScan?
    /// A file of the text in question that is gone, or no longer what it was.
    let lostFile: String?
}

/// Somebody was faster than a plan: it is made anew.
struct StalePlan: Error {}

extension School {
    /// How often a plan is made, before somebody is told that others write all the time.
    static let mostPlans = 5

    func plan(
        _ order: PostOrder, on id: String, _ draft: RevisionDraft?, by member: Member, _ scanner: PostScanner
    ) async throws -> PostPlan {
        let basis = try await read { [self] db in
            let reader = try working(member, in: db)
            let summary = try visible(id, for: reader, in: db)
            let post = Gate().current(summary.post, now: clock())
            let isAllowed = (try? Gate().party(of: reader.actor, for: order.firstAction, on: post)) != nil
            let number = order.isAboutLive ? post.live?.revision ?? post.revision : post.revision
            let revision = isAllowed && order.asksForScan && draft == nil ? try Revision.fetch(id, number, in: db) : nil
            let places =
                order.isAboutLive ? post.live.map { post.pendingPlaces.union($0.channels) } ?? post.places : post.places
            return PlanBasis(
                post: post, version: summary.version, day: try today(in: db), isAllowed: isAllowed, text: revision?.text,
                files: revision?.attachments ?? [], places: places)
        }
        var scan: GateScan?
        if basis.isAllowed, let text = draft?.text ?? basis.text {
            let places = draft.map { $0.channels.union(basis.post.live?.channels ?? []) } ?? basis.places
            scan = await Self.apart { scanner.scan(text, channels: places, authorRole: basis.post.authorRole, on: basis.day) }
        }
        let folder = AttachmentFolder(beside: path)
        let lost = try basis.files.first { try folder.bytes(of: $0.content) == nil }
        return PostPlan(version: basis.version, day: basis.day, draft: draft, scan: scan, lostFile: lost?.name)
    }

    /// Runs what keeps a processor busy where no other task waits for it.
    static func apart<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { waiter in
            DispatchQueue.global().async { waiter.resume(returning: work()) }
        }
    }
}

/// What a plan rests on.
private struct PlanBasis: Sendable {
    let post: Post
    let version: Int
    let day: CalendarDate
    /// Whether the table lets this person do it at all.
    let isAllowed: Bool
    let text: String?
    let files: [Attachment]
    let places: Set<Channel>
}
