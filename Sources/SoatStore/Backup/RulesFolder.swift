internal import Foundation

/// A school's own rules, beside its file: `SCHOOL.soat.rules/`.
public enum RulesFolder {
    public static func path(beside store: String) -> String { store + ".rules" }

    /// Copies what stands beside one file to another; nothing where there are none.
    static func copy(from store: String, to copy: String) throws {
        let manager = FileManager.default
        let source = URL(filePath: path(beside: store)).resolvingSymlinksInPath()
        guard manager.fileExists(atPath: source.path(percentEncoded: false)) else { return }
        do {
            try manager.copyItem(at: source, to: URL(filePath: path(beside: copy)))
        } catch let error as CocoaError where error.code == .fileWriteOutOfSpace {
            throw StoreError.diskFull
        } catch {
            throw StoreError.rulesNotCopied(path(beside: store))
        }
    }

    static func remove(beside copy: String) {
        try? FileManager.default.removeItem(atPath: path(beside: copy))
    }
}
