import SoatDiagnostics
import SoatGate
import SoatPrinter
import SoatRules
import SoatScan
import SoatStore
import SoatText

/// A finding of a post under review: what it says, what closed it, and how this person could close it.
struct PostFinding: Sendable {
    struct Way: Sendable {
        let kind: String
        let name: String
        let needsReason: Bool
        let isConsent: Bool
        let isPlain: Bool
        /// Refused: open, with what was sent.
        let isOpen: Bool
        let reason: String
        let consent: String
        let consentFrom: String
        let consentFor: String
        let capacities: [Choice]
        let evidence: String
        let consentUntil: String
        /// What is wrong with what was sent, by field.
        let bad: [String: String]
    }

    struct Signature: Sendable {
        let name: String
        let words: String
        /// Whether this person may sign it.
        let isMine: Bool
    }

    let number: Int
    let anchor: String
    let level: String
    let levelName: String
    let title: String
    let quote: String
    /// Whether nothing before it says the same: then why, what to do and on what basis stand with it.
    let isFirst: Bool
    let message: String?
    let advice: String?
    let reading: String?
    let basis: String?
    let rule: String
    let scope: String?
    let start: Int
    let end: Int
    let isOpen: Bool
    /// Whether its line is drawn in the text.
    let isMarked: Bool
    let closed: String?
    let ways: [Way]
    let hasWays: Bool
    /// Who else can close it, where this person cannot.
    let elsewhere: [String]
    let hasElsewhere: Bool
    let signatures: [Signature]

    static func list(
        _ dossier: PostDossier, _ check: DraftCheck, _ work: SchoolWork, _ words: FindingWords,
        gone: Set<Int>, sent: (step: String, form: FormFields)?, bad: [String: String], title: (String) -> Localized?
    ) -> [PostFinding] {
        var told: Set<String> = []
        return dossier.scan.findings.map { finding in
            let place = check.places.first {
                $0.finding.rule.id == finding.rule && $0.finding.span.start == finding.start
                    && $0.finding.span.end == finding.end
            }
            // Of several that say the same, the first says why and what to do.
            let message = place.map { words.message(of: $0.finding, in: check.document) } ?? ""
            let isFirst = told.insert("\(finding.rule) \(message)").inserted
            return PostFinding(
                finding, place?.finding, check.document, dossier, work, words, sent, bad, title(finding.rule),
                isFirst: isFirst, isGone: gone.contains(finding.number))
        }
    }

    private init(
        _ finding: GateFinding, _ scanned: Finding?, _ document: Document, _ dossier: PostDossier, _ work: SchoolWork,
        _ words: FindingWords, _ sent: (step: String, form: FormFields)?, _ bad: [String: String], _ title: Localized?,
        isFirst: Bool, isGone: Bool
    ) {
        let post = dossier.summary.post
        let language = work.language
        self.isFirst = isFirst
        (number, anchor, rule) = (finding.number, "f\(finding.number)", finding.rule)
        (level, levelName) = (finding.level.rawValue, finding.level.words[language])
        self.title = title?[language] ?? finding.rule
        quote = finding.quote
        let explained = isFirst ? scanned : nil
        message = explained.map { words.message(of: $0, in: document) }
        advice = explained.map { words.advice(of: $0, in: document) }.flatMap { $0.isEmpty ? nil : $0 }
        reading = scanned?.reading
        basis = scanned?.clauses.compactMap(words.citation).first.map(ClauseWords.label)
        let isEverywhere = finding.channels == post.channels || finding.channels.isEmpty
        scope = isEverywhere ? nil : ChannelWords.list(Channel.allCases.filter(finding.channels.contains), language)
        (start, end) = (finding.start, finding.end)

        let open = dossier.blockers.compactMap { blocker -> [Closing.Kind]? in
            if case .openFinding(let found, let kinds) = blocker, found.number == finding.number { kinds } else { nil }
        }.first
        let unsigned = dossier.blockers.compactMap { blocker -> String? in
            if case .unsigned(let found, let name) = blocker, found.number == finding.number { name } else { nil }
        }
        isOpen = open != nil || !unsigned.isEmpty
        let settled =
            (isGone ? [work.say("quy tắc nay không báo chỗ này nữa", "the rules no longer say this")] : [])
            + dossier.settled.closings.filter { $0.finding == finding.number }.map { $0.kind.title[language] }
            + dossier.settled.attestations.filter { $0.finding == finding.number }
            .map { AttestationWords.title(of: $0.name)[language] }
        closed = settled.isEmpty ? nil : settled.sorted().joined(separator: "; ")
        isMarked = isOpen || settled.isEmpty
        let actor = work.member.actor
        let canClose = dossier.actions.contains(.close)
        let mine = (open ?? []).filter { canClose && ClosingRules.refusal($0, of: finding, in: post, by: actor) == nil }
        ways = mine.map {
            let isSent = sent?.step == "close" && sent?.form["finding"] == String(finding.number)
            let form = isSent && sent?.form["kind"] == $0.rawValue ? sent?.form : nil
            return Way(
                kind: $0.rawValue, name: $0.title[language].prefix(1).uppercased() + $0.title[language].dropFirst(),
                needsReason: $0.needsReason, isConsent: $0 == .consent, isPlain: !$0.needsReason && $0 != .consent,
                isOpen: form != nil, reason: form?.text("reason") ?? "", consent: form?["consent"] ?? "",
                consentFrom: form?["consent-from"] ?? "", consentFor: form?["consent-for"] ?? "",
                capacities: Self.capacities(form?["capacity"], language), evidence: form?["evidence"] ?? "",
                consentUntil: form?["consent-until"] ?? "", bad: form == nil ? [:] : bad)
        }
        hasWays = !ways.isEmpty
        let rest = (open ?? []).filter { !mine.contains($0) }
        elsewhere =
            !dossier.summary.post.state.isUnderReview
            ? []
            : rest.map { kind in
                let parties = ClosingRules.parties(for: kind)
                // Of the head's own, the deputy who stands in for the head decides.
                let isHeads = parties == [.principal] && actor.role == .principal && post.isWritten(by: actor.person)
                let name = kind.title[language]
                return "\(name.prefix(1).uppercased() + name.dropFirst()): "
                    + Party.list(isHeads ? [.namedDeputy] : parties, language)
            }
        hasElsewhere = !elsewhere.isEmpty
        let canSign = dossier.actions.contains(.attest)
        signatures = unsigned.map { name in
            Signature(
                name: name, words: AttestationWords.title(of: name)[language],
                isMine: canSign && ClosingRules.refusal(name, of: finding, in: post, by: actor) == nil)
        }
    }

    private static func capacities(_ chosen: String?, _ language: Language) -> [Choice] {
        let order: [Record.Capacity] = [.parent, .guardian, .parentAndChild, .selfAdult]
        return order.map { Choice(value: $0.rawValue, name: $0.title[language], isChosen: $0.rawValue == chosen) }
    }
}

extension PostDossier {
    /// The numbers of findings that the rules of today no longer make, such as of a number that the school has allowed
    /// since; of a post that is not approved yet.
    func findings(missingIn check: DraftCheck, by scanner: PostScanner) -> Set<Int> {
        let isBefore = [.draft, .returned, .submitted, .inReview, .awaitingApproval].contains(summary.post.state)
        guard isBefore, scan.rulesVersion != scanner.rulesVersion, check.unfinished == 0 else { return [] }
        let missing = scan.findings.filter { finding in
            !check.places.contains {
                $0.finding.rule.id == finding.rule && $0.finding.span.start == finding.start
                    && $0.finding.span.end == finding.end
            }
        }
        return Set(missing.map(\.number))
    }
}

extension State {
    /// Whether somebody of the board looks at it.
    var isUnderReview: Bool { [.submitted, .inReview, .awaitingApproval].contains(self) || isLive }
}
