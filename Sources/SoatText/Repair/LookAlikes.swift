/// Letters of other alphabets, in other dresses or of phonetic writing that stand for Latin letters.
///
/// A word is read with Latin letters when that is what it must mean: Latin and Cyrillic letters that cannot be told
/// apart mixed in one word, small capitals, letters in squares; or when a Vietnamese syllable comes out of it and
/// something in it is not of the other language. Words next to one that was read so need less. Russian, Greek,
/// formulas, phonetic writing and flags stay as they are.
/// - Source: UTS #39, §5 (mixed scripts).
package enum LookAlikes {
    package static func undo(in text: inout RepairText) {
        let scalars = text.scalars
        guard scalars.contains(where: { letter(for: $0) != nil || isFoldedKey($0) }) else { return }
        let flags = Flags(in: scalars)
        let runs = LetterRun.all(in: scalars) { !flags.isFlag($0) && letter(for: scalars[$0]) != nil }
        var words = runs.map { LookAlikeWord(scalars, $0.range) }
        for index in words.indices {
            let isSpoken = isPhonetic(scalars, words[index].range)
            if !text.mayChange(words[index].range) || isSpoken { words[index].verdict = .plain }
        }
        let clusters = spelledOut(runs, words, in: scalars)
        accept(&words, runs, clusters, in: scalars)
        var edits = LetterEdits()
        for word in words where word.verdict == .certain {
            edits.read(word.range, with: word.readings, as: .lookAlike)
        }
        edits.apply(to: &text)
    }

    package static func showsSign(_ scalars: [UInt32], _ word: RepairWord?) -> Bool {
        guard scalars.contains(where: { letter(for: $0) != nil || isFoldedKey($0) }) else { return false }
        let flags = Flags(in: scalars)
        return LetterRun.all(in: scalars) { !flags.isFlag($0) && letter(for: scalars[$0]) != nil }.contains {
            let verdict = LookAlikeWord(scalars, $0.range).verdict
            // One letter may be of a word spelled out, but in Greek it is a sign of mathematics.
            let isSign = $0.range.count == 1 && 0x370...0x3FF ~= scalars[$0.range.lowerBound]
            let isSpelled = $0.letters == 1 && verdict == .possible && !isSign
            return verdict == .certain || verdict == .alone || isSpelled
        }
    }

    /// Letters with accents of Greek or Cyrillic, whose base the table holds.
    private static func isFoldedKey(_ scalar: UInt32) -> Bool {
        0x370...0x52F ~= scalar || 0x1F00...0x1FFF ~= scalar || scalar == 0xB5
    }

    // MARK: What stands around

    /// Letters one by one with the same sign between them, by their places among the words.
    private static func spelledOut(_ runs: [LetterRun], _ words: [LookAlikeWord], in scalars: [UInt32]) -> [Range<Int>] {
        var clusters: [Range<Int>] = []
        var start = 0
        while start < runs.count {
            var end = start + 1
            var separator: UInt32?
            while end < runs.count, runs[end - 1].letters == 1, runs[end].letters == 1 {
                let gap = scalars[runs[end - 1].range.upperBound..<runs[end].range.lowerBound].filter {
                    FoldTable.shared.kind(of: $0) != .invisible
                }
                guard gap.count == 1, let sign = gap.first, separator == nil || separator == sign else { break }
                separator = sign
                end += 1
            }
            let isSpelled = end - start > 1 || runs[start].letters == 1
            if isSpelled, words[start..<end].contains(where: { !$0.readings.isEmpty }) { clusters.append(start..<end) }
            start = end
        }
        return clusters
    }

    private static func accept(
        _ words: inout [LookAlikeWord], _ runs: [LetterRun], _ clusters: [Range<Int>], in scalars: [UInt32]
    ) {
        // A row of letters, and whether it is read with Latin ones; `nil`: it must not be.
        var isRead = clusters.map { cluster -> Bool? in
            let joined = LookAlikeWord(joining: words[cluster], of: scalars)
            let isOwn = cluster.count > 2 || cluster.count == 2 && joined.hasVietnameseMark
            if joined.verdict == .plain { return nil }
            if isOwn, joined.isSyllable { return true }
            return joined.verdict == .foreign ? nil : false
        }
        // Two letters, `l.а̀`, and what is no syllable, `р.d.f`, count beside a word spelled out.
        func join(_ other: Int, to index: Int) {
            guard clusters.indices.contains(index), isRead[index] == true, isRead[other] == false else { return }
            if areBeside(clusters[index], clusters[other], runs, in: scalars) { isRead[other] = true }
        }
        for index in clusters.indices { for distance in 1...2 { join(index, to: index - distance) } }
        for index in clusters.indices.reversed() { for distance in 1...2 { join(index, to: index + distance) } }
        for (cluster, isRead) in zip(clusters, isRead) where isRead == true {
            for index in cluster where words[index].verdict != .plain { words[index].verdict = .certain }
        }
        spread(&words, runs, in: scalars)
        let isForeign = words.contains { $0.verdict == .foreign || $0.verdict == .possible && $0.isOfOtherScript }
        for index in words.indices where words[index].verdict == .alone {
            words[index].verdict = isForeign ? .possible : .certain
        }
        spread(&words, runs, in: scalars)
    }

    /// Whether two stretches of words follow each other, with one word between them at most.
    private static func areBeside(_ a: Range<Int>, _ b: Range<Int>, _ runs: [LetterRun], in scalars: [UInt32]) -> Bool {
        let (first, second) = a.lowerBound < b.lowerBound ? (a, b) : (b, a)
        guard second.lowerBound - first.upperBound <= 1 else { return false }
        return (first.upperBound...second.lowerBound).allSatisfy { runs[$0 - 1].isNeighbour(of: runs[$0], in: scalars) }
    }

    /// What lies beside a word that is read otherwise is more of it.
    private static func spread(_ words: inout [LookAlikeWord], _ runs: [LetterRun], in scalars: [UInt32]) {
        func spreads(from index: Int, to other: Int) -> Bool {
            let (first, second) = (min(index, other), max(index, other))
            return words[index].isDisguised && words[other].verdict == .possible
                && runs[first].isNeighbour(of: runs[second], in: scalars)
        }
        /// A word without such letters between the two: `сướp đ1ện тһоại`.
        func leaps(from index: Int, to other: Int) -> Bool {
            let middle = (index + other) / 2
            return words[index].isDisguised && words[other].verdict == .possible && words[other].isSyllable
                && runs[other].letters > 1 && words[middle].verdict == .plain
                && runs[middle - 1].isNeighbour(of: runs[middle], in: scalars)
                && runs[middle].isNeighbour(of: runs[middle + 1], in: scalars)
        }
        for index in words.indices.dropFirst() {
            if spreads(from: index - 1, to: index) || index > 1 && leaps(from: index - 2, to: index) {
                words[index].verdict = .certain
            }
        }
        for index in words.indices.dropLast().reversed() {
            if spreads(from: index + 1, to: index) || index + 2 < words.count && leaps(from: index + 2, to: index) {
                words[index].verdict = .certain
            }
        }
    }

    /// Whether a word stands between slashes or in square brackets, as pronunciations do, and has letters of those.
    static func isPhonetic(_ scalars: [UInt32], _ range: Range<Int>) -> Bool {
        guard scalars[range].contains(where: { letter(for: $0)?.kind == .phonetic || $0 == 0x14B || $0 == 0x26F }) else {
            return false
        }
        let line = scalars[..<range.lowerBound].lastIndex(of: 0x0A) ?? -1
        let before = scalars[(line + 1)..<range.lowerBound]
        let slashes = before.count { $0 == 0x2F }
        let isBracketed = before.lastIndex(of: 0x5B).map { !before[$0...].contains(0x5D) } ?? false
        return isBracketed || slashes % 2 == 1 && scalars[range.upperBound...].prefix(40).contains(0x2F)
    }
}

/// Regional indicators that make real flags: such pairs are pictures, the rest are letters.
private struct Flags {
    private var indices: Set<Int> = []

    init(in scalars: [UInt32]) {
        var start = 0
        var runs: [(range: Range<Int>, isFlags: Bool)] = []
        while start < scalars.count {
            guard Self.isIndicator(scalars[start]) else {
                start += 1
                continue
            }
            var end = start
            while end < scalars.count, Self.isIndicator(scalars[end]) { end += 1 }
            let pairs = stride(from: start, to: end, by: 2)
            let isFlags = (end - start) % 2 == 0 && pairs.allSatisfy { Self.isRegion(scalars[$0], scalars[$0 + 1]) }
            runs.append((start..<end, isFlags))
            start = end
        }
        // `🇩🇪 🇹🇭🇮`: what stands beside a word is no flag.
        func spread(from index: Int, to other: Int) {
            if !runs[index].isFlags, Self.areBeside(runs[index].range, runs[other].range, scalars) {
                runs[other].isFlags = false
            }
        }
        for index in runs.indices.dropFirst() { spread(from: index - 1, to: index) }
        for index in runs.indices.dropFirst().reversed() { spread(from: index, to: index - 1) }
        for run in runs where run.isFlags { indices.formUnion(run.range) }
    }

    /// Whether one space or sign parts two runs.
    private static func areBeside(_ first: Range<Int>, _ second: Range<Int>, _ scalars: [UInt32]) -> Bool {
        let gap = min(first.upperBound, second.upperBound)..<max(first.lowerBound, second.lowerBound)
        return gap.count == 1 && !UTF8Reading.isLineEnd(scalars[gap.lowerBound])
    }

    func isFlag(_ index: Int) -> Bool { indices.contains(index) }

    private static func isIndicator(_ scalar: UInt32) -> Bool { 0x1F1E6...0x1F1FF ~= scalar }

    private static func isRegion(_ first: UInt32, _ second: UInt32) -> Bool {
        let row = Int(first - 0x1F1E6)
        return row < regions.count && regions[row] >> (second - 0x1F1E6) & 1 == 1
    }

    /// A bit for each second letter, a row for each first one.
    private static let regions: [UInt32] = codes.split(separator: " ").map { row in
        row.utf8.reduce(0) { $1 == UInt8(ascii: "-") ? $0 : $0 | 1 << UInt32($1 - UInt8(ascii: "a")) }
    }

    /// The second letters of the regions under A, B, C…
    ///
    /// - Source: ISO 3166-1, and the regions of emoji (UTS #51, `emoji-sequences.txt` of Unicode 15.0).
    private static let codes = """
        cdefgilmoqrstuwxz abdefghijlmnoqrstvwyz acdfghiklmnopruvwxyz egjkmoz aceghrstu ijkmor abdefghilmnpqrstuwy \
        kmnrtu cdelmnoqrst emop eghimnprwyz abcikrstuvy acdefghklmnopqrstuvwxyz acefgilopruz m aefghklmnrstwy a eosuw \
        abcdeghijklmnorstvxyz acdfghjklmnortvwz agmnsyz aceginu fs k et amw
        """
}
