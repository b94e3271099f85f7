import ArgumentParser
import Foundation
import SoatDiagnostics
import SoatLedger
import SoatStore

/// `soat log prove`: that an entry is in the ledger, for who keeps nothing else of it.
struct LogProve: SchoolCommand {
    static let path = ["log", "prove"]

    @Argument var number: Int?
    @Option var check: String?
    @OptionGroup var member: MemberChoice
    @OptionGroup var school: SchoolChoice
    @OptionGroup var language: LanguageChoice

    private struct Answer: Encodable {
        let entry: Int
        let size: Int
        let holds: Bool
        let proof: String
    }

    func run(_ console: Console, format: SchoolChoice.Format) async throws -> ExitStatus {
        guard (number == nil) != (check == nil) else { throw UsageError.oneOf(["NUMBER", "--check"]) }
        let kept = try check.map(Self.read)
        let school = try school.open()
        let actor = try await member.member(of: school, console)
        if let kept {
            _ = try await school.entry(kept.index, by: actor)
            let holds = try await school.holds(kept)
            try tell(kept, holds, console, format)
            return holds ? .clean : .findings
        }
        let proof = try await school.proof(of: number ?? 0, for: actor)
        guard format == .text else {
            try tell(proof, true, console, format)
            return .clean
        }
        console.print(proof.text)
        console.tell(
            Localized(
                vi: "Giữ cùng mục ấy (soat log show, soat log export). Sau này kiểm: soat log prove --check TỆP",
                en: "Keep it with the entry. Later: soat log prove --check FILE")[console.language])
        return .clean
    }

    private func tell(
        _ proof: InclusionProof, _ holds: Bool, _ console: Console, _ format: SchoolChoice.Format
    ) throws {
        let size = proof.checkpoint.size
        guard format == .text else {
            return try console.print(json: Answer(entry: proof.index, size: size, holds: holds, proof: proof.text))
        }
        let told =
            holds
            ? Localized(
                vi: "Khớp: mục \(proof.index) vẫn như lúc sổ có \(size) mục.\n",
                en: "It holds: entry \(proof.index) is as it was when the ledger had \(size) entries.\n")
            : Localized(
                vi: "Không khớp: mục \(proof.index) trong sổ này không phải mục đã được chứng minh.\n",
                en: "It does not hold: entry \(proof.index) of this ledger is not the one that was proved.\n")
        console.print(told[console.language])
    }

    private static func read(_ path: String) throws -> InclusionProof {
        guard let bytes = FileManager.default.contents(atPath: path) else { throw StoreError.missingFile(path) }
        guard let proof = InclusionProof(in: String(decoding: bytes, as: UTF8.self)) else {
            throw StoreError.badCheckpoint(path)
        }
        return proof
    }

    static let summary = Localized(
        vi: "chứng minh một mục có trong sổ", en: "prove that an entry is in the ledger")

    static let help = Localized(
        vi: """
            In một chứng minh ngắn, có chữ ký của trường, rằng mục ấy có trong sổ (dạng C2SP tlog-proof). Ai xem được mục thì lấy được:
            người được nêu giữ nó thì sau biết mục về mình có bị đổi không.

            Cách dùng: soat log prove SỐ-MỤC > chung-minh.txt
                       soat log prove --check chung-minh.txt

              --check TỆP         kiểm một chứng minh đã giữ với sổ bây giờ

            Mã thoát: 0 khớp; 1 không khớp; 2 không kiểm được.
            \(SchoolHelp.forMembers[.vietnamese])

            """,
        en: """
            Print a short proof, signed by the school, that an entry is in the ledger (C2SP tlog-proof). Who may read the entry may
            have it: whom it is about can tell later whether it was changed.

            Usage: soat log prove NUMBER > proof.txt
                   soat log prove --check proof.txt

              --check FILE        check a proof that was kept against the ledger as it is

            Exit codes: 0 it holds; 1 it does not; 2 it could not be checked.
            \(SchoolHelp.forMembers[.english])

            """)
}
