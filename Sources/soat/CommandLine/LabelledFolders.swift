import SoatEval
import SoatIntake

/// The folders of labelled posts that a command names.
struct LabelledFolders {
    let folders: [LabelledFolder]

    init(_ paths: [String]) throws(UsageError) {
        guard !paths.isEmpty else { throw .missingLabelledPosts }
        var known: [LabelledFolder] = []
        for path in paths {
            guard let folder = LabelledFolder(path), !folder.files.isEmpty else { throw .noLabelledPosts(path) }
            known.append(folder)
        }
        folders = known
    }

    var names: String { folders.map(\.path).joined(separator: ", ") }

    /// All their posts; what is wrong with them is told.
    ///
    /// - Returns: `nil` where anything is wrong.
    func posts(_ console: Console) -> [LabelledPost]? {
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
