import Foundation
import SoatRules
import SoatScan

/// `soat-tables scan`: rules/*.yaml → what the program looks for, made ready to scan.
///
/// From the YAML, not from the archive in the program, which may be older.
enum ScanTable {
    static func bytes(rules directory: String) throws -> [UInt8] {
        let (book, archive) = try BuiltinTable.rules(ofDirectory: directory)
        return RuleTablesFile.bytes(of: book, archive: archive)
    }

    static func write() throws {
        let bytes = try bytes(rules: "rules")
        try Data(bytes).write(to: URL(fileURLWithPath: RuleTablesFile.path))
        print("\(RuleTablesFile.path): \(bytes.count) B")
    }
}
