internal import SoatText

extension Automaton {
    /// Runs the machine over a stretch of a folded text.
    ///
    /// A list and no closure for each hit: what such a closure uses would be counted at every place where a phrase ends.
    ///
    /// - Parameters:
    ///   - range: indices of syllables.
    ///   - groups: a phrase that belongs to none of them is passed over.
    ///   - hits: gains each phrase that stands there with its own marks, or with some missing, in the order of their ends.
    /// - Complexity: O(*n* + hits).
    @inline(never)
    func appendHits(in text: FoldedText, range: Range<Int>, of groups: UInt32 = .max, to hits: inout [Hit]) {
        unsafe withUnsafeHandle { handle in
            unsafe handle.run(text.syllables, range, of: groups) { state, index in
                unsafe handle.report(state: state, last: index, in: text.syllables, of: groups, to: &hits)
            }
        }
    }

    @inline(__always)
    private func withUnsafeHandle(_ body: (UnsafeHandle) -> Void) {
        unsafe transitions.withUnsafeBufferPointer { transitions in
            unsafe filter.withUnsafeBufferPointer { filter in
                unsafe states.withUnsafeBufferPointer { states in
                    unsafe fails.withUnsafeBufferPointer { fails in
                        unsafe self.groups.withUnsafeBufferPointer { groups in
                            unsafe rootNext.withUnsafeBufferPointer { rootNext in
                                unsafe patterns.withUnsafeBufferPointer { patterns in
                                    unsafe marks.withUnsafeBufferPointer { marks in
                                        unsafe body(
                                            UnsafeHandle(
                                                transitions: transitions, filter: filter, shift: shift, states: states,
                                                fails: fails, groups: groups, lastSingle: lastSingle, rootNext: rootNext,
                                                patterns: patterns, marks: marks))
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// The machine's arrays as pointers, for the length of one run.
    ///
    /// - Precondition: what ``firstBrokenInvariant()`` tests.
    @unsafe private struct UnsafeHandle {
        let transitions: UnsafeBufferPointer<Transition>
        let filter: UnsafeBufferPointer<UInt64>
        let shift: UInt64
        let states: UnsafeBufferPointer<State>
        let fails: UnsafeBufferPointer<UInt32>
        let groups: UnsafeBufferPointer<UInt32>
        let lastSingle: UInt32
        let rootNext: UnsafeBufferPointer<UInt32>
        let patterns: UnsafeBufferPointer<Pattern>
        let marks: UnsafeBufferPointer<SyllableMarks>

        /// The patterns that end in a state, compared mark by mark.
        @inline(never)
        func report(
            state: UInt32, last: Int, in syllables: UnsafeMutablePointer<FoldedSyllable>, of groups: UInt32,
            to hits: inout [Hit]
        ) {
            var state = unsafe states[Int(state)].endsPattern ? state : states[Int(state)].output
            while state != 0 {
                let node = unsafe states[Int(state)]
                for index in Int(node.firstPattern)..<Int(node.firstPattern + node.patternCount) {
                    let pattern = unsafe patterns[index]
                    if pattern.groups & groups == 0 { continue }
                    let first = last - Int(pattern.count) + 1
                    guard let lacksMarks = unsafe compare(pattern, with: syllables + first) else { continue }
                    hits.append(Hit(pattern: pattern.id, first: first, last: last, lacksMarks: lacksMarks))
                }
                state = node.output
            }
        }

        /// - Returns: `nil` when some mark differs; else whether some are missing.
        @inline(__always)
        private func compare(_ pattern: Pattern, with syllables: UnsafeMutablePointer<FoldedSyllable>) -> Bool? {
            let end = Int(pattern.count) - 1
            let ending = unsafe syllables[end].marks
            var lacks = ending != pattern.lastMarks
            if lacks, !ending.isSubset(of: pattern.lastMarks) { return nil }
            if end > 0, !pattern.hasDash, unsafe syllables[end].isBehindDash { return nil }
            for offset in 0..<end {
                let wanted = unsafe marks[Int(pattern.firstMark) + offset]
                let syllable = unsafe syllables[offset]
                if offset > 0, !pattern.hasDash, syllable.isBehindDash { return nil }
                let found = syllable.marks
                if found == wanted { continue }
                guard found.isSubset(of: wanted) else { return nil }
                lacks = true
            }
            return lacks
        }

        @inline(__always)
        func run(
            _ syllables: UnsafeMutablePointer<FoldedSyllable>, _ range: Range<Int>, of wanted: UInt32,
            _ ended: (UInt32, Int) -> Void
        ) {
            let mask = unsafe transitions.count - 1
            let filterShift = unsafe shift - Automaton.filterLog2
            let table = unsafe transitions.baseAddress
            guard let table = unsafe table else { return }
            var state: UInt32 = 0
            for index in range {
                let syllable = unsafe syllables[index]
                let identity = syllable.identity
                if identity == 0 {
                    state = 0
                    continue
                }
                if syllable.partsAllPhrases { state = 0 }
                var next: UInt32 = 0
                while true {
                    if state == 0 {
                        // A vocabulary may have grown since the machine was built.
                        next = unsafe Int(identity) < rootNext.count ? rootNext[Int(identity)] : 0
                        break
                    }
                    let key = Transition.key(from: state, over: identity)
                    let hash = Automaton.hash(key)
                    let bit = Int(truncatingIfNeeded: hash >> filterShift)
                    if unsafe filter[bit >> 6] >> UInt64(bit & 63) & 1 != 0 {
                        var place = unsafe Int(truncatingIfNeeded: hash >> shift)
                        while unsafe table[place].key != key, unsafe table[place].key != 0 { place = (place + 1) & mask }
                        if unsafe table[place].key == key {
                            next = unsafe table[place].target
                            break
                        }
                    }
                    state = unsafe state <= lastSingle ? 0 : fails[Int(state)]
                }
                state = next & ~Automaton.outputBit
                if next & Automaton.outputBit != 0, unsafe groups[Int(state)] & wanted != 0 { ended(state, index) }
            }
        }
    }
}
