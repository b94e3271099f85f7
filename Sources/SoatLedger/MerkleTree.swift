/// The complete subtrees of a Merkle tree that grows at its end: all that is needed for its root.
///
/// One hash a level, so 20 for a million entries; taking another leaf costs two hashes on average.
///
/// - Source: RFC 6962 §2.1.
public struct MerkleFrontier: Sendable, Hashable {
    public private(set) var size = 0
    /// From the largest to the smallest; there is one for each bit of `size`.
    private var subtrees: [Digest32] = []

    public init() {}

    public mutating func append(_ leaf: Digest32) {
        var node = leaf
        var rest = size
        while rest & 1 == 1, let left = subtrees.popLast() {
            node = .node(left, node)
            rest >>= 1
        }
        subtrees.append(node)
        size += 1
    }

    /// The root; of a tree without leaves the SHA-256 of nothing.
    public var root: Digest32 {
        guard var node = subtrees.last else { return .sha256([]) }
        for left in subtrees.dropLast().reversed() { node = .node(left, node) }
        return node
    }
}

/// Proofs that need no more than some hashes: that an entry is in a tree, and that a tree only grew.
///
/// - Source: RFC 9162 §2.1.3 and §2.1.4 (the proofs of RFC 6962, with the ways to verify them).
public enum MerkleProof {
    /// The hashes beside the way from a leaf to the root.
    ///
    /// - Returns: `nil` when there is no such leaf.
    /// - Complexity: O(*n*), *n* the number of leaves.
    public static func inclusion(of index: Int, in leaves: [Digest32]) -> [Digest32]? {
        guard leaves.indices.contains(index) else { return nil }
        return path(to: index, leaves[...])
    }

    /// The hashes from which the roots of the first `size` leaves and of all follow.
    ///
    /// - Returns: `nil` when there are fewer leaves, or `size` is 0.
    /// - Complexity: O(*n*).
    public static func consistency(from size: Int, in leaves: [Digest32]) -> [Digest32]? {
        guard size > 0, size <= leaves.count else { return nil }
        return size == leaves.count ? [] : subproof(size, leaves[...], isWhole: true)
    }

    /// Whether `proof` shows `leaf` at `index` of the tree of `size` leaves with that root.
    public static func isIncluded(
        _ leaf: Digest32, at index: Int, size: Int, root: Digest32, proof: [Digest32]
    ) -> Bool {
        guard index >= 0, index < size else { return false }
        var (place, last, node) = (index, size - 1, leaf)
        for other in proof {
            guard last > 0 else { return false }
            if place & 1 == 1 || place == last {
                node = .node(other, node)
                while place & 1 == 0, place > 0 {
                    place >>= 1
                    last >>= 1
                }
            } else {
                node = .node(node, other)
            }
            place >>= 1
            last >>= 1
        }
        return last == 0 && node == root
    }

    /// Whether `proof` shows that the tree of `newSize` leaves begins with the one of `oldSize`.
    public static func isConsistent(
        oldSize: Int, oldRoot: Digest32, newSize: Int, newRoot: Digest32, proof: [Digest32]
    ) -> Bool {
        guard oldSize > 0, oldSize <= newSize else { return false }
        if oldSize == newSize { return proof.isEmpty && oldRoot == newRoot }
        // A complete tree is its own first node.
        let path = oldSize & (oldSize - 1) == 0 ? [oldRoot] + proof : proof
        guard let first = path.first else { return false }
        var (place, last) = (oldSize - 1, newSize - 1)
        while place & 1 == 1 {
            place >>= 1
            last >>= 1
        }
        var (old, new) = (first, first)
        for other in path.dropFirst() {
            guard last > 0 else { return false }
            if place & 1 == 1 || place == last {
                (old, new) = (.node(other, old), .node(other, new))
                while place & 1 == 0, place > 0 {
                    place >>= 1
                    last >>= 1
                }
            } else {
                new = .node(new, other)
            }
            place >>= 1
            last >>= 1
        }
        return last == 0 && old == oldRoot && new == newRoot
    }

    private static func root(_ leaves: ArraySlice<Digest32>) -> Digest32 {
        var frontier = MerkleFrontier()
        for leaf in leaves { frontier.append(leaf) }
        return frontier.root
    }

    private static func path(to index: Int, _ leaves: ArraySlice<Digest32>) -> [Digest32] {
        guard leaves.count > 1 else { return [] }
        let middle = leaves.startIndex + split(leaves.count)
        return index < middle
            ? path(to: index, leaves[..<middle]) + [root(leaves[middle...])]
            : path(to: index, leaves[middle...]) + [root(leaves[..<middle])]
    }

    private static func subproof(_ size: Int, _ leaves: ArraySlice<Digest32>, isWhole: Bool) -> [Digest32] {
        guard size < leaves.count else { return isWhole ? [] : [root(leaves)] }
        let left = split(leaves.count)
        let middle = leaves.startIndex + left
        return size <= left
            ? subproof(size, leaves[..<middle], isWhole: isWhole) + [root(leaves[middle...])]
            : subproof(size - left, leaves[middle...], isWhole: false) + [root(leaves[..<middle])]
    }

    /// The largest power of two below `count`, which is at least 2.
    private static func split(_ count: Int) -> Int {
        1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount)
    }
}
