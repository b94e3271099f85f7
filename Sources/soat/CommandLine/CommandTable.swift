import SoatDiagnostics
import SoatRules

/// All commands, and how a line of arguments finds its own.
enum CommandTable {
    static let commands: [any Command.Type] = [
        Check.self, FixDraft.self, ReadDraft.self, ListEntities.self, RulesList.self, RulesExplain.self, RulesWhyNot.self,
        RulesTest.self, RulesLint.self, RulesCoverage.self, Evaluate.self, TrainModel.self, Serve.self, UserInit.self,
        UserAdd.self,
        UserList.self,
        UserRole.self, UserDisable.self, UserReset.self, UserInvite.self, Login.self, Backup.self, Restore.self,
        RecordConsent.self, RecordAdvice.self, RecordSpokesperson.self, RecordAcknowledgement.self, RecordReminder.self,
        RecordEvent.self, RecordPortalCheck.self, RecordNomination.self, RecordLinkChange.self, RecordOutsideRequest.self,
        PostNew.self, PostRevise.self, PostSubmit.self, PostReview.self, PostForward.self, PostReturn.self, PostWaive.self,
        PostAttest.self, PostApprove.self, PostPublish.self, PostCompare.self, PostCorrect.self, PostNominate.self,
        PostDisclose.self,
        PostRequestRemoval.self, PostRefuseRemoval.self, PostRemove.self, PostCancel.self, PostShow.self, PostList.self,
        PostHistoryList.self, PostReceipt.self, PostVerifyReceipt.self, PostFalseAlarms.self, PostForget.self,
        Duties.self, LogList.self, LogShow.self, LogVerify.self, LogProve.self, LogCheckpoint.self, LogExport.self,
        LogReportBreach.self, LogAnswer.self, LogConfirm.self, LogWithdraw.self, LogStep.self, LogAppeal.self, LogCorrect.self,
        LogMine.self, LogCount.self, LogErase.self, LogSealKey.self, LogOpen.self, UserErase.self,
        SchoolShow.self, SchoolSet.self, SchoolRotateKey.self, TokenAdd.self, TokenList.self, TokenRemove.self,
    ]
    static let version = "0.1.0"

    /// Runs what the arguments ask for. Errors are told, never thrown.
    static func run(_ arguments: [String], _ console: Console) async -> ExitStatus {
        if arguments.first == "--version" {
            console.print("soat \(version)\n")
            return .clean
        }
        let words = arguments.prefix { !$0.hasPrefix("-") }
        let isHelp = words.first == "help"
        let named = isHelp ? words.dropFirst() : words
        guard let command = commands.first(where: { named.starts(with: $0.path) }) else {
            return withoutCommand(Array(named), isHelp: isHelp || asksForHelp(arguments), console)
        }
        if isHelp || asksForHelp(arguments) {
            console.print(command.help[console.language])
            return .clean
        }
        return await run(command, Array(arguments.dropFirst(command.path.count)), console)
    }

    private static func run<C: Command>(_ type: C.Type, _ arguments: [String], _ console: Console) async -> ExitStatus {
        Task.detached { type.prepare() }
        do throws(UsageError) {
            return try await parsed(type, arguments).run(console)
        } catch {
            console.report(error.diagnostic)
            let call = (["soat"] + type.path).joined(separator: " ")
            console.tell(
                Localized(vi: "Xem cách dùng: \(call) --help", en: "See: \(call) --help --lang en")[console.language])
            return .failed
        }
    }

    private static func parsed<C: Command>(_ type: C.Type, _ arguments: [String]) throws(UsageError) -> C {
        do {
            return try type.parse(arguments)
        } catch {
            throw UsageError(error, of: type, arguments: arguments)
        }
    }

    /// No command was named, or one that is not there.
    private static func withoutCommand(_ words: [String], isHelp: Bool, _ console: Console) -> ExitStatus {
        // `soat rules` alone is half a command, not a wrong one.
        let isPrefix = commands.contains { $0.path.starts(with: words) }
        if isPrefix {
            console.print(Overview.help(of: words)[console.language])
            return isHelp || words.isEmpty ? .clean : .failed
        }
        let written = words.joined(separator: " ")
        let names = commands.flatMap { [$0.path.joined(separator: " ")] + ($0.path.count > 1 ? [$0.path[0]] : []) }
        let nearest = Spelling.nearest(to: written, in: names) ?? words.first.flatMap { Spelling.nearest(to: $0, in: names) }
        console.report(UsageError.unknownCommand(written, nearest: nearest).diagnostic)
        console.tell(Localized(vi: "Xem các lệnh: soat --help", en: "See: soat --help --lang en")[console.language])
        return .failed
    }

    private static func asksForHelp(_ arguments: [String]) -> Bool {
        arguments.prefix { $0 != "--" }.contains { $0 == "--help" || $0 == "-h" }
    }
}
