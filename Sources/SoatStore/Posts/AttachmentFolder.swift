internal import Foundation
internal import Glibc
internal import SoatGate

/// The files of posts, beside the store: `SCHOOL.soat.files/ab/ab12…`, each named by its SHA-256.
struct AttachmentFolder {
    let path: String

    /// Bytes of one file.
    static let largest = 64 << 20
    private static let longestName = 200

    init(beside store: String) {
        path = store + ".files"
    }

    /// Keeps a file; one that is there already is the same.
    ///
    /// - Throws: ``PostError/fileTooLarge(_:most:)``, ``PostError/badFileName(_:)``; ``StoreError`` of the disk.
    func keep(_ file: PostFile) throws -> Attachment {
        guard file.bytes.count <= Self.largest else { throw PostError.fileTooLarge(file.name, most: Self.largest) }
        let isName =
            file.name.hasWords && file.name.count <= Self.longestName && file.name != "." && file.name != ".."
            && !file.name.unicodeScalars.contains { $0 == "/" || $0 == "\\" || $0.value < 0x20 || $0.value == 0x7F }
        guard isName else { throw PostError.badFileName(file.name) }
        let content = try Fingerprint.sha256(file.bytes)
        try put(file.bytes, content)
        return Attachment(name: file.name, content: content, size: file.bytes.count)
    }

    private func put(_ bytes: [UInt8], _ content: Fingerprint) throws {
        let place = place(of: content)
        if !SchoolFile.exists(place) {
            for folder in [path, SchoolFile.folder(of: place)] where !SchoolFile.exists(folder) {
                guard unsafe mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw SchoolFile.failure(errno) }
                PrivateFile.sync(folder: SchoolFile.folder(of: folder))
            }
            // Under another name first: a file that stands under its hash is whole.
            let draft = place + ".\(getpid()).new"
            _ = unsafe unlink(draft)
            try PrivateFile.write(bytes, to: draft)
            guard unsafe rename(draft, place) == 0 else {
                let code = errno
                _ = unsafe unlink(draft)
                throw SchoolFile.failure(code)
            }
            PrivateFile.sync(folder: SchoolFile.folder(of: place))
        }
    }

    /// Takes over what another folder keeps; what is there already is the same.
    ///
    /// - Returns: those that are gone, or no longer what they were: nobody can bring them back.
    func take(_ contents: [Fingerprint], from other: AttachmentFolder) throws -> Set<Fingerprint> {
        var lost: Set<Fingerprint> = []
        for content in contents {
            if let bytes = try other.bytes(of: content) {
                try put(bytes, content)
            } else {
                lost.insert(content)
            }
        }
        return lost
    }

    /// The bytes of a file that was kept.
    ///
    /// - Returns: `nil` where it is gone, or no longer what it was.
    func bytes(of content: Fingerprint) throws -> [UInt8]? {
        guard let data = FileManager.default.contents(atPath: place(of: content)) else { return nil }
        return try Fingerprint.sha256(Array(data)) == content ? Array(data) : nil
    }

    func remove(_ content: Fingerprint) {
        _ = unsafe unlink(place(of: content))
    }

    private func place(of content: Fingerprint) -> String {
        "\(path)/\(content.hex.prefix(2))/\(content.hex)"
    }
}
