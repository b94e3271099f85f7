import ArgumentParser
import SoatDiagnostics
import SoatGate
import SoatStore

/// `soat school rotate-key`: another key signs from here on.
struct SchoolRotateKey: SchoolCommand {
    static let path = ["school", "rotate-key"]

    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    private struct Answer: Encodable {
        let publicKey: String

        enum CodingKeys: String, CodingKey { case publicKey = "public-key" }
    }

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        let school = try school.open()
        let actor = try await member.member(of: school, console)
        try await school.rotateKey(by: actor)
        let key = Fingerprint(bytes: try await school.publicKey())?.hex ?? ""
        switch format {
        case .json: try console.print(json: Answer(publicKey: key))
        case .text:
            console.print(
                Localized(
                    vi: "Đã đổi khóa ký. Phiếu và mốc cũ vẫn kiểm được. Khóa công khai mới:\n",
                    en: "The signing key is another one. Old receipts and checkpoints stay valid. The new public key:\n"
                )[console.language] + key + "\n")
        }
        return .clean
    }

    static let summary = Localized(vi: "đổi khóa ký của trường", en: "change the school's signing key")

    static let help = BreachHelp.text(
        Localized(vi: "school rotate-key [tùy chọn]", en: "school rotate-key [options]"),
        Localized(
            vi: "Hiệu trưởng đổi khóa ký phiếu duyệt và mốc kiểm sổ; sổ ghi lại. Những gì khóa cũ đã ký vẫn có giá trị.",
            en:
                "The head changes the key that signs receipts and checkpoints; the ledger says so. What the old one signed stays valid."
        ),
        lines: Localized(vi: "", en: ""))
}
