public import SoatDiagnostics
public import SoatGate

extension Refusal {
    /// Why not, and what opens the door.
    public var diagnostic: Diagnostic {
        switch self {
        case .notInThisState(let state, let action):
            Diagnostic(
                message: Localized(
                    vi: "bài đang ở bước “\(state.title.vietnamese)”, nên chưa làm được việc “\(action.done.vietnamese)”",
                    en: "the post is “\(state.title.english)”: it cannot be “\(action.done.english)” now"),
                hint: Localized(vi: "xem các bước: soat post show MÃ", en: "see where it stands: soat post show ID"))
        case .notForThisParty(let allowed):
            Diagnostic(
                message: Localized(
                    vi: "việc này thuộc về \(Party.list(allowed, .vietnamese))",
                    en: "this belongs to \(Party.list(allowed, .english))"))
        case .ownPost:
            Diagnostic(
                message: Localized(
                    vi: "không ai tự duyệt, tự ký hay tự đóng chỗ cần xem trong bài mình viết, "
                        + "hay bài mà chữ mới nhất là của mình",
                    en: "nobody approves, signs or closes findings of a post that they wrote, or whose newest words are theirs"),
                hint: Localized(
                    vi: "nhờ người khác trong ban biên tập, hoặc phó hiệu trưởng được giao duyệt",
                    en: "ask somebody else of the board, or the deputy named to approve"))
        case .needsReason:
            Diagnostic(
                message: Localized(vi: "việc này cần ghi lý do", en: "this needs a reason"),
                hint: Localized(vi: "thêm --reason \"…\"", en: "add --reason \"…\""))
        case .blocked(let blockers):
            Diagnostic(
                message: Localized(
                    vi: "còn \(blockers.count) việc trước khi làm được", en: "\(blockers.count) things stand in the way"))
        case .disclosureStays:
            Diagnostic(
                message: Localized(
                    vi: "bài công khai phải hiển thị liên tục, không gỡ và không ẩn (111/QĐ-THCS, Điều 13)",
                    en: "what is disclosed by law stays visible: it is neither removed nor hidden (111/QĐ-THCS, article 13)"),
                hint: Localized(
                    vi: "có thông tin riêng thì đính chính tại chỗ: soat post correct",
                    en: "correct it in its place: soat post correct"))
        case .disclosedAlready:
            Diagnostic(message: Localized(vi: "bài đã là bài công khai rồi", en: "the post is disclosed by law already"))
        case .disclosureHidden:
            Diagnostic(
                message: Localized(
                    vi: "bản này bỏ quá nửa bài công khai; bài công khai phải hiển thị liên tục (111/QĐ-THCS, Điều 13)",
                    en: "this takes away more than half of what is disclosed by law and stays visible (111/QĐ-THCS, article 13)"
                ),
                hint: Localized(
                    vi: "giữ nội dung công khai, chỉ bỏ hoặc sửa chỗ cần đính chính; dữ liệu cá nhân bỏ bao nhiêu cũng được",
                    en: "keep what is disclosed and correct only what must be; personal data may all go"))
        case .nothingToRenew:
            Diagnostic(
                message: Localized(
                    vi: "bài đã đăng ở mọi nơi được duyệt, không có gì để duyệt lại",
                    en: "the post stands everywhere it was approved for: there is nothing to approve anew"),
                hint: Localized(
                    vi: "có bản mới thì đính chính: soat post correct", en: "a new revision is a correction: soat post correct")
            )
        case .nothingToCorrect:
            Diagnostic(
                message: Localized(
                    vi: "chưa có bản nào mới hơn bản đang đăng", en: "there is no revision newer than the published one"),
                hint: Localized(
                    vi: "đưa bản mới: soat post revise, hoặc soat post correct --text TỆP",
                    en: "bring one: soat post revise, or soat post correct --text FILE"))
        case .wrongChannel:
            Diagnostic(
                message: Localized(
                    vi: "bài không được duyệt cho nơi đăng này, hoặc đã đăng ở đó rồi",
                    en: "the post was not approved for this place, or stands there already"))
        case .dateHasPassed:
            Diagnostic(message: Localized(vi: "hạn đã qua rồi", en: "that time has passed already"))
        case .closingDoesNotFit(let kind, _, let fitting):
            Diagnostic(
                message: Localized(
                    vi: "chỗ này không đóng được bằng “\(kind.title.vietnamese)”",
                    en: "this finding is not closed by “\(kind.title.english)”"),
                hint: Self.ways(fitting))
        case .notAskedToSign(let name):
            Diagnostic(
                message: Localized(
                    vi: "chỗ này không đòi ký “\(name)”", en: "this finding does not ask for “\(name)”"))
        case .unknownFinding(let number):
            Diagnostic(
                message: Localized(vi: "bài không có chỗ số \(number)", en: "the post has no finding \(number)"),
                hint: Localized(vi: "xem các chỗ: soat post show MÃ", en: "see them: soat post show ID"))
        }
    }

    private static func ways(_ kinds: [Closing.Kind]) -> Localized {
        func list(_ language: Language) -> String {
            kinds.map { "\($0.rawValue) (\($0.title[language]))" }.joined(separator: ", ")
        }
        return kinds.isEmpty
            ? Localized(vi: "chỗ này chỉ để lưu ý", en: "this one is only a reminder")
            : Localized(vi: "sửa bài, hoặc: \(list(.vietnamese))", en: "mend the text, or: \(list(.english))")
    }
}
