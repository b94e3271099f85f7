/// Concepts by what they hold: themselves, their sub-concepts, and what they include.
public struct ConceptTree: Sendable {
    private let concepts: [Concept]
    private let byGroup: [Substring: [Int]]

    /// - Complexity: O(*n*).
    public init(_ concepts: [Concept]) {
        self.concepts = concepts
        var byGroup: [Substring: [Int]] = [:]
        for (index, concept) in concepts.enumerated() {
            var name = concept.id.text[...]
            byGroup[name, default: []].append(index)
            while let slash = name.lastIndex(of: "/") {
                name = name[..<slash]
                byGroup[name, default: []].append(index)
            }
        }
        self.byGroup = byGroup
    }

    /// The concepts that some names stand for, each once.
    public func concepts(within ids: [ConceptID]) -> [Concept] {
        var seen: Set<Int> = []
        var found: [Concept] = []
        var open = ids
        while let id = open.popLast() {
            for index in byGroup[id.text[...]] ?? [] where seen.insert(index).inserted {
                found.append(concepts[index])
                open += concepts[index].includes
            }
        }
        return found
    }

    /// Concepts that include themselves, each as the path that leads back; one path a concept.
    var cycles: [[String]] {
        var cycles: [[String]] = []
        var done: Set<String> = []
        for concept in concepts where !done.contains(concept.id.text) {
            if let path = path(back: concept) {
                cycles.append(path)
                done.formUnion(path)
            }
        }
        return cycles
    }

    private func path(back start: Concept) -> [String]? {
        var seen: Set<String> = []
        var open: [(concept: Concept, path: [String])] = [(start, [start.id.text])]
        while let (concept, path) = open.popLast() {
            for id in concept.includes {
                for index in byGroup[id.text[...]] ?? [] {
                    let next = concepts[index]
                    if next.id == start.id { return path + [next.id.text] }
                    if seen.insert(next.id.text).inserted { open.append((next, path + [next.id.text])) }
                }
            }
        }
        return nil
    }
}
