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
            guard let code = QRCode(receipt.word) else { throw WebFault.notFound }
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
            comparisons = compared.map { [Compared(isSame: $0)] } ?? []
        }
    }
}
