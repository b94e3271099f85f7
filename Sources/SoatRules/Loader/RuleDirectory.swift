import Foundation

/// The rule files of a directory, read.
enum RuleDirectory {
    static let lawName = "sources.yaml"
    static let answersName = "coverage.yaml"
    static let conceptsName = "concepts"
    /// Bytes of a pack. Ours come to half a megabyte in all; more is no pack but a mistake.
    static let sizeLimit = 2 << 20

    struct File {
        /// As given, joined with the file's name.
        let path: String
        /// Without a byte order mark.
        let text: String
        let fault: LoadingFault?
        let faultPlace: Place
    }

    struct Contents {
        var files: [File] = []
        /// What is wrong with the directory itself.
        var faults: [LoadingFault] = []
    }

    static func contents(of path: String) -> Contents {
        guard FileManager.default.fileExists(atPath: path) else { return Contents(faults: [.missingDirectory(path)]) }
        do {
            guard try attributes(path)[.type] as? FileAttributeType == .typeDirectory else {
                return Contents(faults: [.notADirectory(path)])
            }
            let base = path.hasSuffix("/") ? path : path + "/"
            let names = try ruleFiles(of: path)
            var misnamed = try misnamedFiles(of: path)
            var contents = Contents(files: names.map { file(base + $0) })
            if misnamed.isEmpty, names.allSatisfy({ $0 == lawName || $0 == answersName }) {
                contents.faults.append(.noPacks(path))
            }
            let concepts = base + conceptsName
            if FileManager.default.fileExists(atPath: concepts) {
                contents.files += try ruleFiles(of: concepts).map { file("\(concepts)/\($0)") }
                misnamed += try misnamedFiles(of: concepts).map { "\(conceptsName)/\($0)" }
            }
            contents.faults += misnamed.map { .misnamed(base + $0) }
            return contents
        } catch {
            return Contents(faults: [.unreadable(path, reason: reason(error))])
        }
    }

    /// One file.
    static func contents(ofFile path: String) -> Contents { Contents(files: [file(path)]) }

    /// The same of files in memory.
    static func contents(of texts: [RuleText]) -> Contents {
        Contents(
            files: texts.map { text in
                let isTooLarge = text.yaml.utf8.count > sizeLimit
                return File(
                    path: text.name, text: isTooLarge ? "" : text.yaml, fault: isTooLarge ? .tooLarge(limit: sizeLimit) : nil,
                    faultPlace: Place(line: 1, column: 1))
            })
    }

    private static func ruleFiles(of directory: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: directory)
            .filter { ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) && !$0.hasPrefix(".") }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Rule files whose editor put `.txt` behind their name.
    private static func misnamedFiles(of directory: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: directory)
            .filter { $0.hasSuffix(".yaml.txt") || $0.hasSuffix(".yml.txt") }.sorted()
    }

    private static func file(_ path: String) -> File {
        func faulty(_ fault: LoadingFault, at place: Place = Place(line: 1, column: 1)) -> File {
            File(path: path, text: "", fault: fault, faultPlace: place)
        }
        do {
            let attributes = try attributes(path)
            guard attributes[.type] as? FileAttributeType == .typeRegular else {
                return faulty(.unreadable(path, reason: "not a regular file"))
            }
            guard let size = attributes[.size] as? Int, size <= sizeLimit else { return faulty(.tooLarge(limit: sizeLimit)) }
            var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
            guard bytes.count <= sizeLimit else { return faulty(.tooLarge(limit: sizeLimit)) }
            if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
            guard let text = String(validating: bytes, as: UTF8.self) else {
                return faulty(.notUTF8, at: firstIllFormed(bytes))
            }
            return File(path: path, text: text, fault: nil, faultPlace: Place(line: 1, column: 1))
        } catch {
            return faulty(.unreadable(path, reason: reason(error)))
        }
    }

    /// Of what a link leads to.
    private static func attributes(_ path: String) throws -> [FileAttributeKey: Any] {
        try FileManager.default.attributesOfItem(atPath: URL(fileURLWithPath: path).resolvingSymlinksInPath().path)
    }

    /// Where UTF-8 ends to be well-formed.
    private static func firstIllFormed(_ bytes: [UInt8]) -> Place {
        var (line, column) = (1, 1)
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        while case .scalarValue(let scalar) = decoder.decode(&iterator) {
            (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
        }
        return Place(line: line, column: column)
    }

    private static func reason(_ error: any Error) -> String {
        let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError ?? error as NSError
        return cause.domain == NSPOSIXErrorDomain
            ? unsafe String(cString: strerror(Int32(cause.code))) : error.localizedDescription
    }
}
