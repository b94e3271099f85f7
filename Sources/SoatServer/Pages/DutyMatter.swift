import SoatDiagnostics
import SoatGate
import SoatLedger
import SoatPrinter
import SoatStore
import SoatText

/// A duty as its doer sees it: what it is about, where it is done, and whether saying so is enough.
struct DutyMatter: Sendable {
    var about: String?
    var link: String?
    /// Whether it is done by saying that it is.
    var canSay = false
    /// Whether it is done by erasing texts whose time is over.
    var canErase = false

    /// Finds who does what, by what the library lets each person read and do.
    struct Desk: Sendable {
        let work: SchoolWork
        let members: [Member]
        let names: [PersonID: String]

        private var me: Member { work.member }
        private var isBoard: Bool { me.role != .teacher }
        private var isOffice: Bool { School.logReaders.contains(me.role) }

        /// - Returns: `nil` where it is not for this person to do.
        func matter(of duty: Duty) async -> DutyMatter? {
            switch duty.kind {
            case .morningCheck, .afternoonCheck: isBoard ? DutyMatter(canSay: true) : nil
            case .monthlyReport, .quarterlyReport, .yearlyReport, .yearlyReview:
                isOffice ? DutyMatter(about: DutyWords.period(of: duty)?[work.language], canSay: true) : nil
            case .monthlyPosts, .monthlyNominations:
                isBoard ? DutyMatter(about: DutyWords.period(of: duty)?[work.language], link: "/posts?show=published") : nil
            case .retention: [.secretary, .principal].contains(me.role) ? DutyMatter(canErase: true) : nil
            case .eventPost where Int(duty.subject) == nil: await post(duty.subject)
            case .eventPost, .seminarNotice, .publishReceived, .linkChange, .answer, .reminder:
                await record(duty)
            case .removalDecision: await removal(duty)
            case .breachAnswer, .breachDecision, .breachStep: await breach(duty)
            }
        }

        private func entry(_ duty: Duty) async -> StoredEntry? {
            guard let number = Int(duty.subject) else { return nil }
            return try? await work.school.entry(number, by: me)
        }

        /// A post about an event that is over: its author's, and the board's once it was submitted.
        private func post(_ id: String) async -> DutyMatter? {
            guard let dossier = try? await work.school.post(id, for: me, work.scanner), !dossier.actions.isEmpty else {
                return nil
            }
            return DutyMatter(about: dossier.summary.title, link: "/posts/\(id)")
        }

        /// What somebody recorded is settled by them, by whom it is asked of, and by the office.
        private func record(_ duty: Duty) async -> DutyMatter? {
            guard let stored = await entry(duty) else { return nil }
            let entry = stored.entry
            let isAdvice = entry.kind == .adviceAsked
            let isMine = [entry.person, entry.actor].contains(me.person)
            // Who asks does not answer; a question to nobody by name is the board's.
            guard isAdvice ? entry.actor != me.person && (entry.person == me.person || isBoard) : isMine || isOffice else {
                return nil
            }
            // An editor answers for posts of their groups, once these have left their author.
            if isAdvice, let id = entry.post, (try? await work.school.post(id.description, for: me, work.scanner)) == nil {
                return nil
            }
            let question = stored.texts["question"].map(QuestionLine.matter)
            return DutyMatter(
                about: question ?? ["title", "text"].compactMap { stored.texts[$0] }.first,
                link: entry.post.map { "/posts/\($0)" } ?? (duty.kind == .eventPost ? "/posts/new" : nil),
                canSay: !isAdvice)
        }

        /// Who may decide is asked of the gate.
        private func removal(_ duty: Duty) async -> DutyMatter? {
            guard let id = await entry(duty)?.entry.post?.description,
                let dossier = try? await work.school.post(id, for: me, work.scanner),
                dossier.actions.contains(.refuseRemoval) || dossier.actions.contains(.remove)
            else { return nil }
            return DutyMatter(about: dossier.summary.title, link: "/posts/\(id)")
        }

        /// Of a breach its person answers, the decider decides, and a step is taken by the office but not on oneself.
        private func breach(_ duty: Duty) async -> DutyMatter? {
            guard var number = Int(duty.subject) else { return nil }
            if let entry = try? await work.school.entry(number, by: me).entry, entry.kind != .breachReported,
                let report = entry.refersTo
            {
                number = report
            }
            guard let breach = try? await work.school.breach(number, for: me).breach else { return nil }
            let isHeadConcerned = members.first { $0.person == breach.person }?.role == .principal
            let party = BreachGate().party(of: me.actor, on: breach, isHeadConcerned: isHeadConcerned)
            let isMine =
                switch duty.kind {
                case .breachAnswer: breach.person == me.person
                case .breachDecision: party == .decider
                default: isOffice && breach.person != me.person
                }
            guard isMine else { return nil }
            let what = breach.category?.title[work.language] ?? breach.sort.title[work.language]
            let who = breach.person == me.person ? nil : names[breach.person]
            return DutyMatter(
                about: [what, who].compactMap(\.self).joined(separator: " · "), link: "/log/\(number)")
        }
    }
}
