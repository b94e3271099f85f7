import Hummingbird
import NIOCore
import SoatDiagnostics
import SoatGate
import SoatStore
import SoatText

/// The files of a post: sent along, taken off, handed to those who may see the post.
enum PostFiles {
    /// Bytes that a form with files may have: they, and a text beside them.
    static let longestForm = 24 << 20
    /// Bytes that the files of a post may have together.
    static let largest = 20 << 20

    /// - Throws: ``WebFault/filesTooLarge(limit:)``.
    static func check(_ files: [PostFile]) throws(WebFault) {
        guard files.reduce(0, { $0 + $1.bytes.count }) <= largest else { throw .filesTooLarge(limit: largest) }
    }

    static let routes = [
        Route(.get, "/posts/{id}/files/{number}", .page, for: .members, hasFrame: false) { call in
            let work = try await call.work()
            let dossier = try await work.school.post(call.part("id"), for: work.member, work.scanner)
            // The smallest number has none before it.
            guard let number = Int(call.part("number")), number > 0, number <= dossier.attachments.count else {
                throw WebFault.notFound
            }
            let file = dossier.attachments[number - 1]
            guard let bytes = try work.school.bytes(of: file) else { throw WebFault.notFound }
            return download(bytes, named: file.name)
        },
        Route(
            .post, "/posts/{id}/files", .page, for: .members, form: .token, longestBody: longestForm, takesFiles: true
        ) { call in
            let work = try await call.work()
            let id = call.part("id")
            do {
                guard !call.files.isEmpty else {
                    throw WebFault.unreadable(Localized(vi: "Chưa chọn tệp nào.", en: "No file is chosen."))
                }
                let dossier = try await work.school.post(id, for: work.member, work.scanner)
                guard let text = dossier.text else { throw PostError.textErased }
                let files = try kept(call, work, dossier) + call.files
                try check(files)
                let content = PostContent(text: text, channels: dossier.summary.post.channels, files: files)
                _ = try await work.school.carry(
                    out: .revise(content, eventEnd: dossier.summary.eventEnd), on: id, expected: Int(call.field("version")),
                    by: work.member, work.scanner)
                return .seeOther("/posts/\(id)?done=revise")
            } catch {
                return try await PostPage.told(error, call, work, id)
            }
        },
    ]

    /// The files of the newest revision that the form does not take off.
    static func kept(_ call: Call, _ work: SchoolWork, _ dossier: PostDossier) throws -> [PostFile] {
        let dropped = Set(call.form.all("drop").compactMap { Int($0) })
        return try dossier.attachments.enumerated().filter { !dropped.contains($0.offset + 1) }.map { _, file in
            guard let bytes = try work.school.bytes(of: file) else { throw PostError.lostFile(file.name) }
            return PostFile(name: file.name, bytes: bytes)
        }
    }

    /// Always saved, never shown in the browser: a file is whatever its sender made it.
    private static func download(_ bytes: [UInt8], named name: String) -> Response {
        let encoded = name.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
                String(UnicodeScalar(byte))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/octet-stream",
                // RFC 6266: the second is for browsers, which know UTF-8.
                .contentDisposition: "attachment; filename=\"tep\"; filename*=UTF-8''\(encoded)",
            ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}

/// A file of a post as its page lists it.
struct FileLine: Sendable {
    let number: Int
    let name: String
    let size: String
    let path: String

    static func list(_ dossier: PostDossier, _ language: Language) -> [FileLine] {
        dossier.attachments.enumerated().map { index, file in
            FileLine(
                number: index + 1, name: file.name, size: size(file.size, language),
                path: "/posts/\(dossier.summary.post.id)/files/\(index + 1)")
        }
    }

    private static func size(_ bytes: Int, _ language: Language) -> String {
        if bytes < 1 << 10 { return "\(bytes) byte" }
        if bytes < 1 << 20 { return "\((bytes + 1_023) >> 10) KB" }
        let tenths = (bytes * 10 + (1 << 19)) >> 20
        return "\(tenths / 10)\(language == .english ? "." : ",")\(tenths % 10) MB"
    }
}
