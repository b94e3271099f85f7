internal import CEvidence

/// The sum of some rows: of up to sixteen million, which no post has.
struct EvidenceSum {
    private var lanes = SIMD32<Int32>.zero

    /// - Parameter row: 32 bytes.
    @inline(__always) mutating func add(_ row: UnsafePointer<EvidenceModel.Row>) {
        unsafe withUnsafeMutablePointer(to: &lanes) { sums in
            unsafe soat_evidence_add(
                UnsafeMutableRawPointer(sums).assumingMemoryBound(to: Int32.self),
                UnsafeRawPointer(row).assumingMemoryBound(to: Int8.self))
        }
    }

    mutating func add(_ other: EvidenceSum) { lanes &+= other.lanes }
    mutating func subtract(_ other: EvidenceSum) { lanes &-= other.lanes }

    /// What a post, or a part of one, comes to: the sums over the root of what is told by the features, and the bias.
    func total(_ side: EvidenceModel.Side) -> EvidenceInputs.Lanes {
        let telling = Float(lanes[EvidenceModel.tellingPlace]) / EvidenceModel.tellingScale
        guard telling > 0 else { return side.bias }
        var total = side.bias
        unsafe withUnsafePointer(to: lanes) { sums in
            unsafe withUnsafePointer(to: side.steps) { steps in
                unsafe withUnsafeMutablePointer(to: &total) { total in
                    unsafe soat_evidence_total(
                        UnsafeMutableRawPointer(total).assumingMemoryBound(to: Float.self),
                        UnsafeRawPointer(sums).assumingMemoryBound(to: Int32.self) + side.start,
                        UnsafeRawPointer(steps).assumingMemoryBound(to: Float.self), telling.squareRoot())
                }
            }
        }
        return total
    }
}
