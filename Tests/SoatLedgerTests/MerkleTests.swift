import Testing

@testable import SoatLedger

@Suite("The tree") struct MerkleTests {
    /// The leaves and roots that implementations of Certificate Transparency test themselves with.
    static let inputs = [
        "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f",
    ]
    static let roots = [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ]

    @Test("Roots are those of RFC 6962")
    func knownRoots() throws {
        var frontier = MerkleFrontier()
        #expect(frontier.root.description == Self.roots[0])
        for (i, input) in Self.inputs.enumerated() {
            frontier.append(.leaf(try #require(Hexadecimal.bytes(of: input))))
            #expect(frontier.root.description == Self.roots[i + 1])
        }
    }

    @Test("For every size and place, the proof of an entry holds, and no other does")
    func inclusion() throws {
        for size in 1...33 {
            let leaves = (0..<size).map { Digest32.leaf([UInt8($0)]) }
            let root = Self.root(leaves)
            for i in leaves.indices {
                let proof = try #require(MerkleProof.inclusion(of: i, in: leaves))
                #expect(MerkleProof.isIncluded(leaves[i], at: i, size: size, root: root, proof: proof))
                #expect(!MerkleProof.isIncluded(.leaf([255]), at: i, size: size, root: root, proof: proof))
                #expect(!MerkleProof.isIncluded(leaves[i], at: i, size: size, root: root, proof: proof + [root]))
                if i > 0 { #expect(!MerkleProof.isIncluded(leaves[i], at: i - 1, size: size, root: root, proof: proof)) }
                if !proof.isEmpty {
                    #expect(!MerkleProof.isIncluded(leaves[i], at: i, size: size, root: root, proof: proof.dropLast()))
                }
            }
        }
        #expect(MerkleProof.inclusion(of: 0, in: []) == nil)
    }

    @Test("For every two sizes, the proof of growth holds, and fails once an early entry is another")
    func consistency() throws {
        for size in 1...24 {
            let leaves = (0..<size).map { Digest32.leaf([UInt8($0)]) }
            for old in 1...size {
                let proof = try #require(MerkleProof.consistency(from: old, in: leaves))
                let oldRoot = Self.root(Array(leaves.prefix(old)))
                let root = Self.root(leaves)
                #expect(MerkleProof.isConsistent(oldSize: old, oldRoot: oldRoot, newSize: size, newRoot: root, proof: proof))
                var changed = leaves
                changed[old - 1] = .leaf([255])
                let other = try #require(MerkleProof.consistency(from: old, in: changed))
                #expect(
                    !MerkleProof.isConsistent(
                        oldSize: old, oldRoot: oldRoot, newSize: size, newRoot: Self.root(changed), proof: other))
            }
        }
    }

    private static func root(_ leaves: [Digest32]) -> Digest32 {
        var frontier = MerkleFrontier()
        for leaf in leaves { frontier.append(leaf) }
        return frontier.root
    }
}

@Suite("Checkpoints") struct CheckpointTests {
    private static let checkpoint = Checkpoint(origin: "soat/0123456789abcdef", size: 12, root: .sha256([1]))
        .signed(
            name: "soat/0123456789abcdef", publicKey: [UInt8](repeating: 7, count: 32),
            signature: [UInt8](repeating: 9, count: 64))

    @Test("A note reads back as itself, and any other spelling is refused")
    func notes() {
        let note = Self.checkpoint.note
        #expect(Checkpoint(note: note) == Self.checkpoint)
        #expect(
            note.hasPrefix(
                "soat/0123456789abcdef\n12\nS/USLzRFVMU73i67jNK349FgCtYxw4Wl18ziPHeFRZo=\n\n— soat/0123456789abcdef "))
        for (from, to) in [
            ("\n12\n", "\n012\n"), ("\n12\n", "\n-1\n"), ("\n\n", "\n"), ("— ", "- "), ("=\n\n", "\n\n"),
            ("soat/0123456789abcdef\n12", "\n12"),
        ] {
            let other = note.replacing(from, with: to)
            #expect(other != note && Checkpoint(note: other) == nil, "\(to)")
        }
    }
}
