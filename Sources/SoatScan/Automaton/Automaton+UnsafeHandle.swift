internal import CSIMD
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
        unsafe withUnsafeHandle { handle in unsafe handle.run(text.syllables, range, of: groups, to: &hits) }
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

        /// The run itself stops where some wanted pattern may end.
        @inline(__always)
        func run(
            _ syllables: UnsafeMutablePointer<FoldedSyllable>, _ range: Range<Int>, of wanted: UInt32, to hits: inout [Hit]
        ) {
            var machine = unsafe soat_automaton(
                root_next: rootNext.baseAddress, root_count: rootNext.count, transitions: transitions.baseAddress,
                transition_mask: transitions.count - 1, filter: filter.baseAddress, shift: UInt32(shift),
                last_single: lastSingle, fails: fails.baseAddress, groups: groups.baseAddress, wanted: wanted)
            let words = unsafe UnsafeRawPointer(syllables).assumingMemoryBound(to: soat_syllable.self)
            var state: UInt32 = 0
            var index = range.lowerBound
            while true {
                index = unsafe soat_automaton_run(&machine, words, index, range.upperBound, &state)
                if index == range.upperBound { return }
                unsafe report(state: state, last: index, in: syllables, of: wanted, to: &hits)
                index += 1
            }
        }
    }
}
