import SoatDiagnostics
import SoatGate
import SoatPrinter
import SoatStore

/// A command that takes a post one step on.
protocol PostStepCommand: SchoolCommand {
    var member: MemberChoice { get }
    var configuration: ConfigurationChoice { get }
    var post: PostChoice { get }

    /// What is to be done, in order; nothing done is no error.
    ///
    /// - Parameter dossier: the post as it is.
    func orders(_ desk: PostDesk, _ dossier: PostDossier) async throws -> [PostOrder]
}

extension PostStepCommand {
    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        let id = try post.needed()
        guard let desk = try await PostDesk.open(school, member, configuration, console) else { return .failed }
        do {
            var dossier = try await desk.school.post(id, for: desk.member, desk.scanner)
            // What is done is done to what stood there when the command began, however long its text takes to come.
            var expected = post.expect ?? dossier.summary.version
            for order in try await orders(desk, dossier) {
                let before = dossier
                dossier = try await desk.school.carry(
                    out: order, on: id, expected: expected, by: desk.member, desk.scanner)
                expected = dossier.summary.version
                if format == .text, let line = PostText.settled(order, before, console.language) { console.print(line) }
            }
            try PostText.show(dossier, desk, format, console, isBrief: true)
            return dossier.blockers.isEmpty ? .clean : .findings
        } catch PostError.refused(.blocked(let blockers)) {
            let refusal = Refusal.blocked(blockers).diagnostic
            if format == .json {
                try console.print(json: PostAnswer.Refused(id, blockers, refusal, desk.words(console.language)))
            }
            console.report(refusal)
            for blocker in blockers { console.tell(PostText.lines(of: blocker, desk, console.language)) }
            return .findings
        } catch PostError.conflict(let conflict) {
            if format == .json { try console.print(json: PostAnswer.Conflict(id, conflict)) }
            console.report(PostError.conflict(conflict).diagnostic)
            console.tell(PostText.lines(of: conflict, desk, console.language))
            return .failed
        }
    }
}
