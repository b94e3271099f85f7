import Crypto
import Hummingbird
import SoatDiagnostics
import SoatGate
import SoatPrinter
import SoatStore
import SoatText

/// *Phiếu duyệt*: proof for anybody that a text was approved, under the school's name, naming nobody.
enum ReceiptPage {
    static let routes = [
        Route(.get, "/receipt/{code}", .page, for: .anyone) { call in
            try call.page("receipt", try await View(call, compared: nil))
        },
        Route(.post, "/receipt/{code}", .page, for: .anyone, form: .changesNothing) { call in
            let (receipt, _) = try await found(call)
            let folded = PublishedText.folded((call.form["published"] ?? "").replacing("\r\n", with: "\n"))
            let isSame = Array(SHA256.hash(data: Array(folded.utf8))) == receipt.receipt.text.bytes
            return try call.page("receipt", try await View(call, compared: isSame))
        },
        Route(.get, "/receipt/{code}/qr.svg", .plain, for: .anyone) { call in
            let (receipt, _) = try await found(call)
            guard let code = QRCode(call.address(of: receipt.receipt.code)) else { throw WebFault.notFound }
            var response = Response.text(code.svg)
            response.headers[.contentType] = "image/svg+xml"
            return response
        },
    ]

    private static func found(_ call: Call) async throws -> (SignedReceipt, School) {
        guard let school = try call.desk().school, let code = ReceiptCode(call.part("code")),
            let receipt = try await school.receipt(code)
        else { throw WebFault.notFound }
        return (receipt, school)
    }

    private enum Standing {
        static func words(of standing: ReceiptStanding) -> Localized {
            switch standing {
            case .published:
                Localized(vi: "Đây là bản trường đang đăng.", en: "This is the text that the school has published.")
            case .replaced:
                Localized(
                    vi: "Trường đã đính chính bằng một bản khác.", en: "The school has since published a corrected text.")
            case .removed: Localized(vi: "Trường đã gỡ bài này.", en: "The school has removed this post.")
            case .approved:
                Localized(vi: "Đã duyệt, chưa ghi là đã đăng.", en: "Approved, not yet recorded as published.")
            case .lapsed: Localized(vi: "Bản duyệt này không còn dùng.", en: "This approval is no longer in use.")
            }
        }
    }

    private struct View: Sendable {
        struct Compared: Sendable {
            let isSame: Bool
        }

        let frame: Frame
        let school: String
        let code: String
        let at: String
        let until: String
        let by: String
        let places: String
        let revision: Int
        let word: String
        let pageAddress: String
        let title: String?
        let standing: String
        let isCurrent: Bool
        let comparisons: [Compared]

        init(_ call: Call, compared: Bool?) async throws {
            let (signed, school) = try await ReceiptPage.found(call)
            let settings = try await school.settings()
            let receipt = signed.receipt
            let time = { (moment: Moment) in MomentWords.text(moment, settings.calendar.utcOffset, call.language) }
            frame = Frame(call, current: "/receipt")
            self.school = settings.name
            code = receipt.code.description
            (at, until) = (time(receipt.approvedAt), time(receipt.until))
            let party = receipt.approvedAs.title[call.language]
            by = party.prefix(1).uppercased() + party.dropFirst()
            places = ChannelWords.list(Channel.allCases.filter(receipt.channels.contains), call.language)
            revision = receipt.revision
            word = signed.word
            pageAddress = call.address(of: receipt.code)
            let known = try await school.standing(of: receipt) ?? .lapsed
            (isCurrent, standing) = (known == .published || known == .approved, Standing.words(of: known)[call.language])
            title = known == .published ? try await school.publicTitle(of: receipt) : nil
            comparisons = compared.map { [Compared(isSame: $0)] } ?? []
        }
    }
}

extension Call {
    /// Where anybody reads a receipt, under the name by which we were asked.
    fileprivate func address(of code: ReceiptCode) -> String {
        let host = request.head.authority.map { "\(app.isBehindProxy ? "https" : "http")://\($0)\(base)" } ?? app.address
        return "\(host)/receipt/\(code)"
    }
}
