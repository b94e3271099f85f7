/// Lists of plain values, one behind the other in a single run: thousands of short lists cost one allocation.
struct Grouped<Element: BitwiseCopyable & Sendable>: Sendable {
    private(set) var elements: [Element]
    /// Where each list begins, and where the last one ends.
    private(set) var starts: [UInt32]

    init() {
        elements = []
        starts = [0]
    }

    init(_ lists: [[Element]]) {
        self.init()
        starts.reserveCapacity(lists.count + 1)
        for list in lists { append(list) }
    }

    /// - Returns: `nil` where the starts do not part the elements.
    init?(elements: [Element], starts: [UInt32]) {
        guard starts.first == 0, starts.last.map(Int.init) == elements.count,
            zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 })
        else { return nil }
        self.elements = elements
        self.starts = starts
    }

    subscript(index: Int) -> ArraySlice<Element> { elements[Int(starts[index])..<Int(starts[index + 1])] }

    func isEmpty(at index: Int) -> Bool { starts[index] == starts[index + 1] }

    /// Where the elements of a list stand in ``elements``.
    @inline(__always) func places(of index: Int) -> Range<Int> { Int(starts[index])..<Int(starts[index + 1]) }

    /// Each element of a list, without a slice of its own: for what is asked thousands of times a post.
    @inline(__always) func forEach(in index: Int, _ body: (Element) -> Void) {
        let (from, to) = (Int(starts[index]), Int(starts[index + 1]))
        // safe: init and append keep the starts within the elements.
        unsafe elements.withUnsafeBufferPointer { elements in
            for place in from..<to { unsafe body(elements[place]) }
        }
    }

    /// Whether something holds of each element of a list; the rest is not asked once it does not.
    @inline(__always) func allSatisfy(in index: Int, _ holds: (Element) -> Bool) -> Bool {
        let (from, to) = (Int(starts[index]), Int(starts[index + 1]))
        // safe: init and append keep the starts within the elements.
        return unsafe elements.withUnsafeBufferPointer { elements in
            for place in from..<to where unsafe !holds(elements[place]) { return false }
            return true
        }
    }

    mutating func append(_ list: some Sequence<Element>) {
        elements.append(contentsOf: list)
        starts.append(UInt32(truncatingIfNeeded: elements.count))
    }
}
