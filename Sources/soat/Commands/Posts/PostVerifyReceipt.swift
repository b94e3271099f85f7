import ArgumentParser
import Foundation
import SoatDiagnostics
import SoatGate
import SoatLedger
import SoatStore
import SoatText

/// `soat post verify-receipt`: whether a receipt is the school's, without the school's file.
struct PostVerifyReceipt: Command {
    static let path = ["post", "verify-receipt"]

    @Argument var receipt: String?
    @Option var key: String?
    @Option var text: String?
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    func run(_ console: Console) async throws(UsageError) -> ExitStatus {
        try language.validated()
        let format = try school.validated()
        guard let receipt else { throw .missingReceipt }
        do {
            let given = try givenKey()
            guard let signed = try await signed(receipt) else { throw UsageError.unreadableReceipt }
            // The school's file, where it is named, knows what became of the post; the signature needs only the key.
            let file = given == nil ? try school.open() : isStoreNamed ? try? school.open() : nil
            guard let key = try await (given == nil ? file?.publicKey(of: signed) : given) else {
                throw UsageError.missingOption("--key")
            }
            let standing = try await file?.standing(of: signed.receipt)
            let isValid = SigningKey.isValid(signed.signature, of: signed.receipt.signedBytes, publicKey: key)
            let isSame = try text.map { try Self.isSame(try PostInput.text($0), signed.receipt) }
            switch format {
            case .json:
                try console.print(
                    json:
                        ReceiptAnswer(
                            signed, publicKey: key, isValid: isValid, text: isSame, isValid ? standing : nil,
                            now: SchoolChoice.clock()))
            case .text: tell(signed.receipt, standing, isValid, isSame, console)
            }
            return isValid && isSame != false ? .clean : .findings
        } catch let error as UsageError {
            throw error
        } catch let error as any Explained {
            console.report(error.diagnostic)
            return .failed
        } catch {
            throw .unreadableReceipt
        }
    }

    private func tell(
        _ receipt: Receipt, _ standing: ReceiptStanding?, _ isValid: Bool, _ isSame: Bool?, _ console: Console
    ) {
        let verdict =
            isValid
            ? Localized(vi: "Phiếu đúng là của trường.\n", en: "The receipt is the school's.\n")
            : Localized(
                vi: "Phiếu này không phải của trường, hoặc đã bị sửa.\n",
                en: "This receipt is not the school's, or was changed.\n")
        console.print(verdict[console.language])
        if isValid {
            let now = SchoolChoice.clock()
            console.print(ReceiptText.lines(of: receipt, standing, now: now, SchoolCalendar(), console.language))
        }
        guard isValid, let isSame else { return }
        let told =
            isSame
            ? Localized(vi: "Bài này đúng là bản đã duyệt.\n", en: "The text is the one that was approved.\n")
            : Localized(vi: "Bài này khác bản đã duyệt.\n", en: "The text differs from the one that was approved.\n")
        console.print(told[console.language])
    }

    /// The school's public key, 64 hexadecimal digits; `nil`: its file knows the one.
    private func givenKey() throws(UsageError) -> [UInt8]? {
        if let key {
            guard let digest = Digest32(hexadecimal: key.lowercased()) else { throw .badKey }
            return digest.bytes
        }
        guard isStoreNamed else { throw .missingOption("--key") }
        return nil
    }

    private var isStoreNamed: Bool { school.store != nil || SchoolChoice.variable("SOAT_STORE") != nil }

    /// A receipt as a word; or by its short code, which only the school's file knows.
    private func signed(_ written: String) async throws -> SignedReceipt? {
        if let signed = SignedReceipt(word: written == "-" ? try PostInput.text("-") : written) { return signed }
        guard let code = ReceiptCode(written), isStoreNamed else { return nil }
        return try await school.open().receipt(code)
    }

    private static func isSame(_ text: String, _ receipt: Receipt) throws -> Bool {
        Digest32.sha256(Array(PublishedText.folded(text).utf8)).bytes == receipt.text.bytes
    }

    static let summary = Localized(
        vi: "kiểm một phiếu duyệt, không cần tệp của trường", en: "verify a clearance receipt, offline")

    static let help = Localized(
        vi: """
            Kiểm một phiếu duyệt bằng khóa công khai của trường; không cần mạng, không cần tệp của trường.

            Cách dùng: soat post verify-receipt PHIẾU --key KHÓA [tùy chọn]

              PHIẾU               chữ của phiếu (SOAT1:…), “-” là đầu vào chuẩn; có tệp của trường thì mã ngắn cũng được
              --key KHÓA          khóa công khai của trường, 64 chữ số thập lục phân (soat post receipt --format json có ghi)
              --text TỆP          chữ chép từ nơi đăng, để so với bản đã duyệt
              --store TỆP         lấy khóa từ tệp của trường, và cho biết bài nay thế nào (mặc định: biến SOAT_STORE)
              --format KIỂU       text (mặc định) hoặc json
              --lang vi|en        tiếng của hướng dẫn, nhãn và thông báo
              --help, -h          hướng dẫn này

            Mã thoát: 0 đúng; 1 không đúng; 2 không đọc được.

            """,
        en: """
            Verify a clearance receipt with the school's public key: without a net, without the school's file.

            Usage: soat post verify-receipt RECEIPT --key KEY [options]

              RECEIPT             its word (SOAT1:…), “-” is standard input; with the school's file its short code too
              --key KEY           the school's public key, 64 hexadecimal digits (as soat post receipt --format json has it)
              --text FILE         the published text, to be compared with the approved one
              --store FILE        take the key from the school's file, and tell how the post stands (default: SOAT_STORE)
              --format KIND       text (default) or json
              --lang vi|en        the language of help, labels and errors
              --help, -h          this help

            Exit codes: 0 right; 1 not right; 2 unreadable.

            """)
}
