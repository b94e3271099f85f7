import FoundationEssentials
import SoatRules
import SoatText
import Testing

@testable import SoatScan

/// What stance does to the labelled breaches of our development posts: it must not clean them.
@Suite("Stance of labelled breaches, measured") struct StancePostsMeasure {
    private static let data = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/data/posts")
    private static var hasData: Bool { FileManager.default.fileExists(atPath: data.path) }

    private struct Post: Decodable {
        struct Finding: Decodable {
            let category: String
            let quote: String
        }
        let text: String
        let findings: [Finding]
    }

    /// The stances in which a breach of a category counts; `nil`: any.
    private static func counted(_ category: String) -> Set<Stance>? {
        switch category {
        case "confidential", "personal-data", "account-security": nil
        case "unverified-claim": [.asserted, .reported, .supposed]
        case "missing-source", "authority", "defamation", "form": [.asserted]
        default: [.asserted, .solicited]
        }
    }

    @Test("Breaches stand in a stance in which they count", .enabled(if: hasData))
    func breaches() throws {
        let desk = StanceDesk.shared
        var all: [String: Int] = [:]
        var lost: [String: Int] = [:]
        var places: [String] = []
        for number in 1...14 {
            let lines = try String(contentsOf: Self.data.appending(path: "p\(number).jsonl"), encoding: .utf8).split(
                separator: "\n")
            for line in lines {
                let post = try JSONDecoder().decode(Post.self, from: Data(line.utf8))
                for finding in post.findings {
                    guard let counted = Self.counted(finding.category), let range = post.text.range(of: finding.quote) else {
                        continue
                    }
                    let start = post.text[..<range.lowerBound].utf8.count
                    let bytes = ByteSpan(start: start, end: start + finding.quote.utf8.count)
                    var reader = desk.reader(post.text)
                    let reading = reader.reading(at: bytes)
                    all[finding.category, default: 0] += 1
                    guard !counted.contains(reading.stance) else { continue }
                    lost[finding.category, default: 0] += 1
                    places.append("p\(number) \(finding.category) read \(reading.stance): \(finding.quote)")
                }
            }
        }
        for (category, count) in all.sorted(by: { $0.key < $1.key }) {
            print("breaches cleaned by stance, \(category): \(lost[category] ?? 0) of \(count)")
        }
        #expect(places.count * 20 <= all.values.reduce(0, +), "\(places.joined(separator: "\n"))")
    }
}
