public import SoatDiagnostics
public import SoatGate

extension BreachState {
    public var title: Localized {
        switch self {
        case .reported: Localized(vi: "chờ giải thích", en: "waiting for an answer")
        case .answered: Localized(vi: "đã giải thích, chờ kết luận", en: "answered, to be decided")
        case .confirmed: Localized(vi: "đã xác nhận", en: "confirmed")
        case .contested: Localized(vi: "đã xác nhận, đang xem lại", en: "confirmed, contested")
        case .upheld: Localized(vi: "đã xem lại và giữ nguyên", en: "upheld")
        case .withdrawn: Localized(vi: "đã rút, không phải vi phạm", en: "withdrawn")
        }
    }
}

extension BreachSort {
    public var title: Localized {
        switch self {
        case .content: Localized(vi: "nội dung đã đăng", en: "something published")
        case .late: Localized(vi: "cung cấp thông tin muộn", en: "information supplied late")
        case .missing: Localized(vi: "không cung cấp thông tin", en: "information not supplied")
        case .inaccurate: Localized(vi: "cung cấp thông tin không chính xác", en: "inaccurate information")
        }
    }
}

extension BreachStep {
    public var title: Localized {
        switch self {
        case .remind: Localized(vi: "nhắc nhở", en: "remind")
        case .askRemoval: Localized(vi: "đề nghị gỡ hoặc đính chính", en: "ask to take down or correct")
        case .reportUpward: Localized(vi: "báo cáo cấp trên", en: "report upward")
        }
    }

    static func list(_ steps: [BreachStep]) -> Localized {
        Localized(
            vi: steps.map(\.title.vietnamese).joined(separator: ", "), en: steps.map(\.title.english).joined(separator: ", "))
    }
}

extension BreachAction {
    public var title: Localized {
        switch self {
        case .answer: Localized(vi: "giải thích", en: "answer")
        case .confirm: Localized(vi: "xác nhận", en: "confirm")
        case .withdraw: Localized(vi: "rút", en: "withdraw")
        case .step: Localized(vi: "ghi bước xử lý", en: "take a step")
        case .appeal: Localized(vi: "đề nghị xem lại", en: "appeal")
        case .correct: Localized(vi: "sửa điều ghi sai", en: "correct")
        }
    }
}

extension BreachParty {
    public var title: Localized {
        switch self {
        case .subject: Localized(vi: "người được nêu", en: "the person concerned")
        case .decider:
            Localized(
                vi: "hiệu trưởng hoặc người được giao (mục về hiệu trưởng: phó hiệu trưởng)",
                en: "the head or who stands in (on the head: the deputy)")
        case .secretary: Localized(vi: "thư ký", en: "the secretary")
        case .colleague: Localized(vi: "đồng nghiệp", en: "a colleague")
        }
    }

    static func list(_ parties: Set<BreachParty>) -> Localized {
        let sorted = allCases.filter(parties.contains)
        return Localized(
            vi: sorted.map(\.title.vietnamese).joined(separator: ", "), en: sorted.map(\.title.english).joined(separator: ", "))
    }
}

extension BreachRefusal {
    /// Why not, and what opens the door.
    public var diagnostic: Diagnostic {
        switch self {
        case .notInThisState(let state, let action):
            Diagnostic(
                message: Localized(
                    vi: "mục này \(state.title.vietnamese), nên chưa \(action.title.vietnamese) được",
                    en: "this entry is “\(state.title.english)”: “\(action.title.english)” does not fit"))
        case .notForThisParty(let allowed):
            Diagnostic(
                message: Localized(
                    vi: "việc này thuộc về: \(BreachParty.list(allowed).vietnamese)",
                    en: "this belongs to: \(BreachParty.list(allowed).english)"))
        case .needsReason:
            Diagnostic(
                message: Localized(vi: "việc này cần ghi lý do", en: "this needs a reason"),
                hint: Localized(vi: "thêm --reason \"…\"", en: "add --reason \"…\""))
        case .mayStillAnswer(let day):
            Diagnostic(
                message: Localized(
                    vi: "người được nêu còn được giải thích đến hết ngày \(day.day)/\(day.month)/\(day.year)",
                    en: "the person may still answer until \(day)"),
                hint: Localized(
                    vi: "chờ lời giải thích rồi xác nhận; rút thì lúc nào cũng được",
                    en: "wait for the answer; withdrawing is possible at any time"))
        case .stepOutOfOrder(let next):
            Diagnostic(
                message: Localized(vi: "các bước xử lý đi lần lượt", en: "the steps follow one another"),
                hint: Localized(
                    vi: "bây giờ: \(BreachStep.list(next).vietnamese)", en: "now: \(BreachStep.list(next).english)"))
        case .dateHasPassed: Diagnostic(message: Localized(vi: "hạn đã ở sau lưng", en: "that day has passed"))
        case .termTooShort(let least):
            Diagnostic(
                message: Localized(
                    vi: "hạn giải thích ngắn quá: sớm nhất là hết ngày \(least.day)/\(least.month)/\(least.year)",
                    en: "the term to answer is too short: \(least) at the earliest"))
        case .dayToCome:
            Diagnostic(message: Localized(vi: "ngày ấy còn ở phía trước", en: "that day is still to come"))
        case .nothingCorrected:
            Diagnostic(
                message: Localized(vi: "chưa ghi điều gì cần sửa", en: "nothing is corrected"),
                hint: Localized(
                    vi: "thêm --category, --level, --channel hoặc --day",
                    en: "add --category, --level, --channel or --day"))
        }
    }
}
