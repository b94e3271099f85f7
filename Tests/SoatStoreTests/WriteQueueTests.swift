import GRDB
import Testing

@testable import SoatStore

@Suite("Writes that share a sync") struct WriteQueueTests {
    private struct Refused: Error {}

    @Test("Of many at once, those that fail leave nothing, the others all of theirs")
    func mixed() async throws {
        let sample = try SampleSchool()
        let school = try await sample.foundedUnsigned()
        let head = try await school.member(login: "hieu.truong")
        let outcomes = await withTaskGroup(of: (Int, Bool).self) { group in
            for i in 0..<400 {
                group.addTask {
                    do {
                        try await school.write { db in
                            try school.ledger.append(
                                .init(.acknowledgement, at: school.clock(), by: head.person, texts: ["document": "\(i)"]),
                                in: db)
                            if i % 3 == 0 { throw Refused() }
                        }
                        return (i, true)
                    } catch {
                        return (i, !(error is Refused))
                    }
                }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        let kept = try await school.read { try String.fetchAll($0, sql: "SELECT text FROM ledger_texts") }.compactMap {
            Int($0)
        }
        #expect(Set(kept) == Set((0..<400).filter { $0 % 3 != 0 }))
        #expect(outcomes.filter(\.value).map(\.key).sorted() == kept.sorted())
        #expect(try await school.audit().fault == nil)
    }
}
