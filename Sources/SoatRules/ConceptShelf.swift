import Synchronization

/// Concepts that are read when somebody first asks for them: a check of posts knows them by its tables.
final class ConceptShelf: Sendable {
    private let read: @Sendable () -> [Concept]
    private let held = Mutex<[Concept]?>(nil)

    init(_ read: @escaping @Sendable () -> [Concept]) {
        self.read = read
    }

    var concepts: [Concept] {
        held.withLock { held in
            let concepts = held ?? read()
            held = concepts
            return concepts
        }
    }
}
