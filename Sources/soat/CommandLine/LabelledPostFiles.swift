import SoatEval
import SoatIntake

/// Labelled posts in the folders and files that a command names.
enum LabelledPostFiles {
    /// - Throws: ``UsageError/noLabelledPosts(_:)``.
    static func folders(_ paths: [String]) throws(UsageError) -> [LabelledFolder] {
        var known: [LabelledFolder] = []
        for path in paths {
            guard let folder = LabelledFolder(path), !folder.files.isEmpty else { throw .noLabelledPosts(path) }
            known.append(folder)
        }
        return known
    }

    /// - Returns: `nil` where a file or a label is broken; what is wrong with them is told.
    static func posts(of folders: [LabelledFolder], _ console: Console) -> [LabelledPost]? {
        var reader = LabelledPostReader()
        var isReadable = true
        for file in folders.flatMap(\.files) {
            do throws(IntakeError) {
                try reader.read(file: file)
            } catch {
                console.report(error.diagnostic)
                isReadable = false
            }
        }
        for fault in reader.faults { console.report(fault) }
        return isReadable && reader.faults.isEmpty ? reader.posts : nil
    }
}
