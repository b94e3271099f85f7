public import SoatDiagnostics
public import SoatScan

/// What a run has to tell beside its results: inputs that could not be read, rules that did not finish.
///
/// They stand behind the results, so they are kept until then: no more than a thousand, the rest is counted.
public struct SARIFNotifications: Sendable {
    private var told: [[UInt8]] = []
    private var untold = 0

    private static let limit = 1_000

    public init() {}

    /// Adds those of a part of the run.
    public static func += (all: inout SARIFNotifications, part: SARIFNotifications) {
        let room = max(0, limit - all.told.count)
        all.told += part.told.prefix(room)
        all.untold += part.untold + max(0, part.told.count - room)
    }

    /// - Parameter rule: further keys, as JSON with a comma before them.
    fileprivate mutating func append(_ text: String, uri: String, line: Int? = nil, rule: [UInt8] = []) {
        if told.count < Self.limit {
            told.append(Self.notification(text, uri: uri, line: line, rule: rule))
        } else {
            untold += 1
        }
    }

    /// The items of the list.
    func list(_ language: Language) -> [UInt8] {
        var items = told
        if untold > 0 {
            let rest = Localized(vi: "và \(untold) lỗi nữa", en: "and \(untold) more")
            items.append(Self.notification(rest[language], uri: nil))
        }
        return Array(items.joined(separator: ",\n".utf8))
    }

    private static func notification(_ text: String, uri: String?, line: Int? = nil, rule: [UInt8] = []) -> [UInt8] {
        var output: [UInt8] = []
        output.append(raw: "{\"level\":\"error\",\"message\":{\"text\":")
        output.append(json: SARIFPrinter.escaped(text))
        output.append(raw: "}")
        if let uri {
            output.append(raw: ",\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":")
            output.append(json: uri)
            output.append(raw: "}" + (line.map { ",\"region\":{\"startLine\":\($0)}" } ?? "") + "}}]")
        }
        output.append(contentsOf: rule)
        output.append(raw: "}")
        return output
    }
}

extension SARIFPrinter {
    /// Tells of a file that could not be read.
    public func append(unreadable name: String, _ message: Localized, to notifications: inout SARIFNotifications) {
        notifications.append(message[language], uri: ArtifactURI.ofFile(name))
    }

    /// Tells of a line of a file that is no post.
    public func append(file: String, line: Int, fault: Localized, to notifications: inout SARIFNotifications) {
        notifications.append(fault[language], uri: ArtifactURI.ofFile(file), line: line)
    }

    /// Tells of the rules that did not finish on a post.
    public func append(uri: String, _ failures: [RuleFailure], to notifications: inout SARIFNotifications) {
        for failure in failures {
            var rule: [UInt8] = []
            rule.append(raw: ",\"associatedRule\":{\"id\":")
            rule.append(json: failure.rule)
            if let index = index(ofRule: failure.rule) { rule.append(raw: ",\"index\":\(index)") }
            rule.append(raw: "}")
            notifications.append(failure.reason[language], uri: uri, rule: rule)
        }
    }
}
