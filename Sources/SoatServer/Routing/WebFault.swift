import Hummingbird
import NIOCore
import SoatDiagnostics
import SoatStore

/// Why a request is not answered as asked. Its words say what to do; nothing of the request is quoted.
enum WebFault: Error, Sendable, Hashable {
    case notFound
    case wrongMethod(allowed: [String])
    /// The body is longer than this many bytes.
    case tooLong(limit: Int)
    /// A text of more characters than a page takes.
    case draftTooLong(characters: Int)
    /// The files of a form are larger than this many bytes together.
    case filesTooLarge(limit: Int)
    /// What was sent cannot be read; `byte`: where, from 1.
    case unreadable(Localized, byte: Int? = nil, post: Int? = nil)
    case signInNeeded
    case notForRole
    /// What the school's file refuses, or cannot do now.
    case refused(status: Int, Localized, advice: Localized)
    /// Too many tries; after so many seconds again.
    case tooOften(seconds: Int)
    /// The form's token is missing or of another session.
    case staleForm
    /// The body came too slowly.
    case tooSlow
    /// Asked under a name that is not ours.
    case wrongHost
    case failed

    /// What a thrown error comes to.
    init(_ error: any Error) {
        switch error {
        case let fault as WebFault: self = fault
        case PostError.unknownPost, BreachError.unknown, StoreError.noEntry: self = .notFound
        case let error as any Explained:
            let (vi, en) = (SchoolRefusal(error, .vietnamese), SchoolRefusal(error, .english))
            guard let vi, let en else {
                self = .failed
                return
            }
            self = .refused(
                status: vi.status, Localized(vi: vi.message, en: en.message),
                advice: Localized(
                    vi: vi.advice ?? "Thầy cô quay lại trang trước.", en: en.advice ?? "Please go back to the page before."))
        case let error as HTTPError where error.status == .notFound: self = .notFound
        case let error as HTTPError where error.status == .contentTooLarge: self = .tooLong(limit: 1 << 20)
        case is NIOTooManyBytesError: self = .tooLong(limit: 1 << 20)
        default: self = .failed
        }
    }

    var status: HTTPResponse.Status {
        switch self {
        case .notFound: .notFound
        case .wrongMethod: .methodNotAllowed
        case .tooLong, .draftTooLong, .filesTooLarge: .contentTooLarge
        case .unreadable: .badRequest
        case .signInNeeded: .unauthorized
        case .notForRole, .staleForm: .forbidden
        case .refused(let status, _, _): HTTPResponse.Status(code: status)
        case .tooOften: .tooManyRequests
        case .tooSlow: .requestTimeout
        case .wrongHost: .misdirectedRequest
        case .failed: .internalServerError
        }
    }

    /// Whether it is told before the form of the request is read.
    var precedesForm: Bool {
        switch self {
        case .signInNeeded, .notForRole, .tooOften: true
        default: false
        }
    }

    /// What happened, in a line.
    var title: Localized {
        switch self {
        case .notFound: Localized(vi: "Không có trang này.", en: "There is no such page.")
        case .wrongMethod:
            Localized(vi: "Địa chỉ này không nhận kiểu yêu cầu ấy.", en: "This address does not take that method.")
        case .tooLong:
            Localized(vi: "Bài dài quá mức một lần soát.", en: "The post is too long for one check.")
        case .draftTooLong(let characters):
            Localized(
                vi: "Bài dài quá \(characters / 1_000).000 ký tự.",
                en: "The post is longer than \(characters / 1_000),000 characters.")
        case .filesTooLarge(let limit):
            Localized(
                vi: "Tệp kèm theo lớn quá \(limit >> 20) MB.", en: "The files are larger than \(limit >> 20) MB together.")
        case .unreadable(let what, _, _): what
        case .signInNeeded: Localized(vi: "Thầy cô cần đăng nhập.", en: "Please sign in first.")
        case .notForRole: Localized(vi: "Trang này dành cho người giữ việc khác.", en: "This page is for another role.")
        case .refused(_, let what, _): what
        case .tooOften: Localized(vi: "Thử nhiều lần quá.", en: "Too many tries.")
        case .staleForm: Localized(vi: "Trang đã mở quá lâu.", en: "The page has been open too long.")
        case .tooSlow: Localized(vi: "Bài gửi lên chậm quá.", en: "The post came too slowly.")
        case .wrongHost: Localized(vi: "Tên máy này không phải của Soát.", en: "Soát does not answer under this name.")
        case .failed: Localized(vi: "Soát gặp trục trặc.", en: "Something went wrong in Soát.")
        }
    }

    /// What to do.
    var advice: Localized {
        switch self {
        case .notFound, .wrongMethod:
            Localized(vi: "Thầy cô kiểm tra lại địa chỉ, hoặc về trang đầu.", en: "Check the address, or go to the first page.")
        case .filesTooLarge:
            Localized(
                vi: "Thầy cô bỏ bớt tệp, hoặc thu nhỏ ảnh, rồi gửi lại.", en: "Take some away, or make pictures smaller.")
        case .tooLong, .draftTooLong: Localized(vi: "Chia làm hai phần rồi soát từng phần.", en: "Check it in two parts.")
        case .unreadable:
            Localized(vi: "Sửa chỗ ấy rồi gửi lại.", en: "Mend that and send it again.")
        case .signInNeeded:
            Localized(vi: "Đăng nhập rồi mở lại trang này.", en: "Sign in, then open this page again.")
        case .notForRole:
            Localized(vi: "Cần dùng thì nhờ hiệu trưởng giao việc.", en: "Ask the principal if you need it.")
        case .refused(_, _, let advice): advice
        case .tooOften(let seconds):
            Localized(vi: "Thầy cô thử lại sau \(seconds) giây nhé.", en: "Please try again in \(seconds) seconds.")
        case .staleForm:
            Localized(vi: "Quay lại, tải lại trang rồi gửi lần nữa.", en: "Go back, reload the page and send it again.")
        case .tooSlow: Localized(vi: "Thầy cô thử lại khi mạng khá hơn.", en: "Try again on a better line.")
        case .wrongHost:
            Localized(
                vi: "Thầy cô mở lại bằng địa chỉ mà trường đã cho. Người giữ máy chủ thêm tên này bằng --name.",
                en: "Open the address that the school gave you. Whoever keeps the server adds this name with --name.")
        case .failed:
            Localized(
                vi: "Bài vẫn còn ở máy thầy cô. Thử lại sau ít phút.",
                en: "Your text is still with you. Try again in a few minutes.")
        }
    }
}
