internal import CSIMD

extension Automaton {
    /// What must hold of every machine; a test calls it after each build.
    ///
    /// - Returns: the first fault, in words; `nil` when sound.
    /// - Complexity: O(states + transitions).
    func firstBrokenInvariant() -> String? {
        let count = states.count
        guard fails.count == count, groups.count == count,
            filter.count * 64 == transitions.count << Int(SOAT_FILTER_LOG2)
        else {
            return "the tables differ in length"
        }
        for (index, state) in states.enumerated() {
            if fails[index] > 0, Int(fails[index]) >= index { return "state \(index) fails to no shorter one" }
            if index <= Int(lastSingle), fails[index] != 0 { return "state \(index) of one syllable fails beside the root" }
            if Int(state.output) >= count { return "state \(index) has an output outside the machine" }
            if state.output != 0, !states[Int(state.output)].endsPattern { return "state \(index): its output ends nothing" }
            if Int(state.firstPattern + state.patternCount) > patterns.count { return "state \(index): patterns out of range" }
        }
        for pattern in patterns where Int(pattern.firstMark) + Int(pattern.count) > marks.count {
            return "pattern \(pattern.id.rawValue): marks out of range"
        }
        guard transitions.contains(where: { $0.key == 0 }) else { return "the table has no empty place: a look-up may not end" }
        if rootNext.first.map({ $0 != 0 }) == true { return "something leads over the unknown syllable" }
        for target in rootNext + transitions.map(\.target) {
            let state = Int(target & ~Self.outputBit)
            if state >= count { return "a transition leads outside the machine" }
            let reports = states[state].endsPattern || states[state].output != 0
            if reports != (target & Self.outputBit != 0) { return "state \(state): the output bit lies" }
        }
        return nil
    }
}
