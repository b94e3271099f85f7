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

    /// A file on the disk that has no name yet by which anybody would find it.
    struct Draft: Sendable {
        let attachment: Attachment
        fileprivate let path: String
        fileprivate let place: String

        /// Gives it its name; one that is there already is the same.
        func keep() throws {
            // A transaction that is run again finds it where it was taken the first time.
            if !SchoolFile.exists(path), SchoolFile.exists(place) { return }
            guard unsafe rename(path, place) == 0 else { throw SchoolFile.failure(errno) }
            PrivateFile.sync(folder: SchoolFile.folder(of: place))
        }

        func drop() { _ = unsafe unlink(path) }
    }

    /// Writes a file, to be kept or dropped.
    ///
    /// - Throws: ``PostError/fileTooLarge(_:most:)``, ``PostError/badFileName(_:)``; ``StoreError`` of the disk.
    func draft(of file: PostFile) throws -> Draft {
        guard file.bytes.count <= Self.largest else { throw PostError.fileTooLarge(file.name, most: Self.largest) }
        let isName =
            file.name.hasWords && file.name.count <= Self.longestName && file.name != "." && file.name != ".."
            && !file.name.unicodeScalars.contains { $0 == "/" || $0 == "\\" || $0.value < 0x20 || $0.value == 0x7F }
        guard isName else { throw PostError.badFileName(file.name) }
        let content = try Fingerprint.sha256(file.bytes)
        return try write(file.bytes, Attachment(name: file.name, content: content, size: file.bytes.count))
    }

    /// Under another name first: a file that stands under its hash is whole.
    private func write(_ bytes: [UInt8], _ attachment: Attachment) throws -> Draft {
        let place = place(of: attachment.content)
        for folder in [path, SchoolFile.folder(of: place)] where !SchoolFile.exists(folder) {
            guard unsafe mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw SchoolFile.failure(errno) }
            PrivateFile.sync(folder: SchoolFile.folder(of: folder))
        }
        let draft = place + ".\(UInt64.random(in: 0...UInt64.max))" + Self.draftSuffix
        do {
            try PrivateFile.write(bytes, to: draft)
        } catch {
            _ = unsafe unlink(draft)
            throw error
        }
        return Draft(attachment: attachment, path: draft, place: place)
    }

    private static let draftSuffix = ".new"
    /// Seconds after which nobody still works on a draft.
    private static let draftLife: TimeInterval = 86_400

    /// Removes what no post has: what a step left that was refused or broken off, and what was erased.
    ///
    /// - Parameters:
    ///   - isUsed: asked while nobody else can give a file its name.
    ///   - now: drafts that are younger than a day may still be somebody's.
    func sweep(now: Moment, _ isUsed: (Fingerprint) throws -> Bool) throws {
        let manager = FileManager.default
        for group in (try? manager.contentsOfDirectory(atPath: path)) ?? [] {
            for name in (try? manager.contentsOfDirectory(atPath: "\(path)/\(group)")) ?? [] {
                let file = "\(path)/\(group)/\(name)"
                let isOrphan: Bool
                if name.hasSuffix(Self.draftSuffix) {
                    let changed = (try? manager.attributesOfItem(atPath: file))?[.modificationDate] as? Date
                    isOrphan = (changed?.timeIntervalSince1970 ?? 0) + Self.draftLife < Double(now.secondsSince1970)
                } else {
                    isOrphan = try Fingerprint(hex: name).map { try !isUsed($0) } ?? false
                }
                if isOrphan { _ = unsafe unlink(file) }
            }
        }
    }

    /// Takes over what another folder keeps; what is there already is the same.
    ///
    /// - Returns: those that are gone, or no longer what they were: nobody can bring them back.
    func take(_ contents: [Fingerprint], from other: AttachmentFolder) throws -> Set<Fingerprint> {
        var lost: Set<Fingerprint> = []
        for content in contents {
            if let bytes = try other.bytes(of: content) {
                try write(bytes, Attachment(name: "", content: content, size: bytes.count)).keep()
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

    private func place(of content: Fingerprint) -> String {
        "\(path)/\(content.hex.prefix(2))/\(content.hex)"
    }
}
