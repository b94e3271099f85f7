internal import CEvidence
internal import SoatScan

/// Fits a ``SyllableNetwork`` to labelled texts: logistic loss, Adam, words and outputs left out by chance.
///
/// Nothing but the four operations and roots, in a fixed order: the same texts and seed give the same network on every machine.
struct NetworkFit {
    private static let width = SyllableNetwork.width
    private static let filterCount = SyllableNetwork.filtersOfReach
    private static let laneCount = EvidenceModel.laneLimit
    /// Places before the first word and behind the last where nothing stands.
    private static let margin = SyllableNetwork.reaches.max() ?? 1

    private static let epochs = 6
    private static let batch = 32
    private static let rate: Float = 3e-3
    private static let lastRate: Float = 1e-4
    private static let decay: Float = 0.02
    /// Shares that are left out by chance: of what filters come to, of words, and of marks in whole texts.
    private static let dropout: Float = 0.2
    private static let wordDropout: Float = 0.1
    private static let markDropout: Float = 0.15
    /// How much more a breach weighs than what is none.
    private static let positiveCost: Float = 1.5

    /// Numbers that are fitted, with what Adam remembers of them.
    private struct Weights {
        var values: [Float]
        var slope: [Float]
        private var mean: [Float]
        private var square: [Float]

        init(_ values: [Float]) {
            self.values = values
            slope = Array(repeating: 0, count: values.count)
            mean = slope
            square = slope
        }

        init(count: Int, size: Float, _ chance: inout SeededChance) {
            self.init((0..<count).map { _ in (chance.share() * 2 - 1) * size })
        }

        /// - Parameter rate: with Adam's correction of the first steps.
        mutating func step(_ range: Range<Int>, rate: Float, decay: Float) {
            unsafe values.withUnsafeMutableBufferPointer { values in
                unsafe slope.withUnsafeMutableBufferPointer { slope in
                    unsafe mean.withUnsafeMutableBufferPointer { mean in
                        unsafe square.withUnsafeMutableBufferPointer { square in
                            guard let values = values.baseAddress, let slope = slope.baseAddress,
                                let mean = mean.baseAddress, let square = square.baseAddress
                            else { return }
                            unsafe soat_network_adam(
                                values + range.lowerBound, slope + range.lowerBound, mean + range.lowerBound,
                                square + range.lowerBound, range.count, rate, decay)
                        }
                    }
                }
            }
        }

        mutating func step(rate: Float, decay: Float) { step(values.indices, rate: rate, decay: decay) }

        /// Adds numbers of a list to the slope, each times a factor.
        mutating func addSlope(at place: Int, _ numbers: [Float], at first: Int, count: Int, factor: Float) {
            Self.add(to: &slope, at: place, numbers, at: first, count: count, factor: factor)
        }

        static func add(to sums: inout [Float], at place: Int, _ numbers: [Float], at first: Int, count: Int, factor: Float) {
            precondition(place + count <= sums.count && first + count <= numbers.count)
            unsafe sums.withUnsafeMutableBufferPointer { sums in
                unsafe numbers.withUnsafeBufferPointer { numbers in
                    guard let sums = sums.baseAddress, let numbers = numbers.baseAddress else { return }
                    unsafe soat_network_add(sums + place, numbers + first, count, factor)
                }
            }
        }
    }

    private let texts: NetworkTexts
    private var chance: SeededChance
    /// By row, `width` numbers.
    private var words: Weights
    /// By reach: by filter, then word, then number.
    private var kernels: [Weights]
    /// All filters of all reaches.
    private var biases: Weights
    /// By lane, then what the pool has.
    private var outputs: Weights
    private var bases: Weights
    /// The kernels as the forward step wants them: by number, then filter.
    private var turned: [[Float]]
    /// Rows of words that the batch has seen.
    private var touched: [Int] = []
    private var isTouched: [Bool]

    /// - Parameters:
    ///   - chosen: rows of the examples to learn from.
    ///   - costs: what a mistake on each row costs.
    init(_ texts: NetworkTexts, chosen: [Int], labels: [UInt16], costs: [Float], seed: UInt64) {
        self.texts = texts
        var chance = SeededChance(seed: seed)
        let rowCount = texts.keys.count + SyllableNetwork.specialRows
        words = Weights(count: rowCount * Self.width, size: 0.3, &chance)
        kernels = SyllableNetwork.reaches.map { reach in
            let values = reach * Self.width
            return Weights(count: Self.filterCount * values, size: (3 / Float(values)).squareRoot(), &chance)
        }
        biases = Weights(Array(repeating: 0, count: SyllableNetwork.reaches.count * Self.filterCount))
        let poolCount = SyllableNetwork.poolCount
        outputs = Weights(count: Self.laneCount * poolCount, size: (1 / Float(poolCount)).squareRoot(), &chance)
        bases = Weights(Array(repeating: -1, count: Self.laneCount))
        turned = kernels.map { Array(repeating: 0, count: $0.values.count) }
        isTouched = Array(repeating: false, count: rowCount)
        self.chance = chance
        learn(chosen.filter { !texts.ranges[$0].isEmpty }, labels, costs)
    }

    private mutating func learn(_ chosen: [Int], _ labels: [UInt16], _ costs: [Float]) {
        var order = chosen
        let batches = (order.count + Self.batch - 1) / Self.batch
        let steps = Float(max(1, Self.epochs * batches))
        var (meanLeft, squareLeft): (Float, Float) = (1, 1)
        var number = 0
        for _ in 0..<Self.epochs {
            chance.shuffle(&order)
            for start in stride(from: 0, to: order.count, by: Self.batch) {
                turnKernels()
                for row in order[start..<min(start + Self.batch, order.count)] { learn(row, labels[row], costs[row]) }
                number += 1
                meanLeft *= 0.9
                squareLeft *= 0.999
                let done = Float(number) / steps
                let rate = Self.rate * (1 - done) + Self.lastRate * done
                let corrected = rate * (1 - squareLeft).squareRoot() / (1 - meanLeft)
                for reach in kernels.indices { kernels[reach].step(rate: corrected, decay: rate * Self.decay) }
                outputs.step(rate: corrected, decay: rate * Self.decay)
                biases.step(rate: corrected, decay: 0)
                bases.step(rate: corrected, decay: 0)
                for row in touched {
                    words.step(row * Self.width..<(row + 1) * Self.width, rate: corrected, decay: rate * Self.decay)
                    isTouched[row] = false
                }
                touched.removeAll(keepingCapacity: true)
            }
        }
    }

    private mutating func turnKernels() {
        for (reach, weights) in kernels.enumerated() {
            let values = SyllableNetwork.reaches[reach] * Self.width
            let source = weights.values.span
            for filter in 0..<Self.filterCount {
                for value in 0..<values {
                    turned[reach][value * Self.filterCount + filter] = source[filter * values + value]
                }
            }
        }
    }

    /// The slope of one text's loss.
    private mutating func learn(_ row: Int, _ labels: UInt16, _ cost: Float) {
        let tokens = texts.tokens[texts.ranges[row]].prefix(SyllableNetwork.longestText)
        let isBare = chance.share() < Self.markDropout
        // Forward: words, filters, categories.
        var input = [Float](repeating: 0, count: (tokens.count + 2 * Self.margin) * Self.width)
        var isDropped = [Bool](repeating: false, count: tokens.count)
        for (index, token) in tokens.enumerated() {
            if chance.share() < Self.wordDropout {
                isDropped[index] = true
                continue
            }
            let place = (index + Self.margin) * Self.width
            Weights.add(
                to: &input, at: place, words.values, at: Int(token.bare) * Self.width, count: Self.width, factor: 1)
            if token.marked != 0, !isBare {
                Weights.add(
                    to: &input, at: place, words.values, at: Int(token.marked) * Self.width, count: Self.width, factor: 1)
            }
        }
        let filters = SyllableNetwork.reaches.count * Self.filterCount
        var pool = [Float](repeating: 0, count: SyllableNetwork.poolCount)
        var places = [Int32](repeating: 0, count: filters)
        for (reach, length) in SyllableNetwork.reaches.enumerated() {
            forward(reach, length, input, tokens.count, into: &pool, &places)
        }
        for filter in 0..<filters { pool[filter] = max(0, pool[filter] + biases.values[filter]) }
        let share = 1 / Float(tokens.count).squareRoot()
        for index in 0..<tokens.count {
            Weights.add(
                to: &pool, at: filters, input, at: (index + Self.margin) * Self.width, count: Self.width, factor: share)
        }
        let kept = pool.map { _ in chance.share() < Self.dropout ? Float(0) : 1 / (1 - Self.dropout) }
        let dropped = zip(pool, kept).map { $0 * $1 }
        // Backward.
        var poolSlope = [Float](repeating: 0, count: pool.count)
        for lane in 0..<Self.laneCount {
            let isPositive = labels >> UInt16(lane) & 1 == 1
            let slope =
                (probability(lane, dropped) - (isPositive ? 1 : 0)) * cost * (isPositive ? Self.positiveCost : 1)
                / Float(Self.batch)
            bases.slope[lane] += slope
            outputs.addSlope(at: lane * pool.count, dropped, at: 0, count: pool.count, factor: slope)
            Weights.add(to: &poolSlope, at: 0, outputs.values, at: lane * pool.count, count: pool.count, factor: slope)
        }
        var inputSlope = [Float](repeating: 0, count: input.count)
        for (reach, length) in SyllableNetwork.reaches.enumerated() {
            let values = length * Self.width
            for filter in 0..<Self.filterCount {
                let index = reach * Self.filterCount + filter
                let slope = poolSlope[index] * kept[index]
                if slope == 0 || pool[index] <= 0 { continue }
                biases.slope[index] += slope
                let place = (Int(places[index]) + Self.margin - length / 2) * Self.width
                kernels[reach].addSlope(at: filter * values, input, at: place, count: values, factor: slope)
                Weights.add(
                    to: &inputSlope, at: place, kernels[reach].values, at: filter * values, count: values, factor: slope)
            }
        }
        for number in 0..<Self.width { poolSlope[filters + number] *= kept[filters + number] }
        for (index, token) in tokens.enumerated() where !isDropped[index] {
            let place = (index + Self.margin) * Self.width
            Weights.add(to: &inputSlope, at: place, poolSlope, at: filters, count: Self.width, factor: share)
            touch(Int(token.bare), inputSlope, at: place)
            if token.marked != 0, !isBare { touch(Int(token.marked), inputSlope, at: place) }
        }
    }

    private mutating func touch(_ row: Int, _ slope: [Float], at place: Int) {
        if !isTouched[row] {
            isTouched[row] = true
            touched.append(row)
        }
        words.addSlope(at: row * Self.width, slope, at: place, count: Self.width, factor: 1)
    }

    private func forward(
        _ reach: Int, _ length: Int, _ input: [Float], _ count: Int, into pool: inout [Float], _ places: inout [Int32]
    ) {
        unsafe input.withUnsafeBufferPointer { input in
            unsafe turned[reach].withUnsafeBufferPointer { kernels in
                unsafe pool.withUnsafeMutableBufferPointer { pool in
                    unsafe places.withUnsafeMutableBufferPointer { places in
                        guard let input = input.baseAddress, let kernels = kernels.baseAddress,
                            let pool = pool.baseAddress, let places = places.baseAddress
                        else { return }
                        unsafe soat_network_forward(
                            input + (Self.margin - length / 2) * Self.width, Self.width, count, length * Self.width, kernels,
                            pool + reach * Self.filterCount, places + reach * Self.filterCount)
                    }
                }
            }
        }
    }

    private func probability(_ lane: Int, _ pool: [Float]) -> Float {
        let dot = unsafe outputs.values.withUnsafeBufferPointer { outputs in
            unsafe pool.withUnsafeBufferPointer { numbers -> Float in
                guard let outputs = outputs.baseAddress, let numbers = numbers.baseAddress else { return 0 }
                return unsafe soat_network_dot(outputs + lane * pool.count, numbers, pool.count)
            }
        }
        return Float(1 / (1 + Exponential.of(-Double(dot + bases.values[lane]))))
    }

    // MARK: As the model keeps it

    /// One number of so many may be larger than the largest that is kept: few would take the steps from all the others.
    private static let numbersForOutlier = 10_000

    var network: SyllableNetwork {
        let sizes = words.values.map(abs).sorted(by: >)
        let wordStep = max(sizes[sizes.count / Self.numbersForOutlier], 1e-6) / 127
        func whole(_ value: Float, _ step: Float) -> Int8 { Int8(max(-127, min(127, (value / step).rounded()))) }
        let filters = kernels.enumerated().map { reach, weights in
            let values = SyllableNetwork.reaches[reach] * Self.width
            var filters = SyllableNetwork.Filters(
                kernels: [], steps: [],
                biases: Array(biases.values[reach * Self.filterCount..<(reach + 1) * Self.filterCount]))
            for filter in 0..<Self.filterCount {
                let own = weights.values[filter * values..<(filter + 1) * values]
                let step = max(own.reduce(0) { max($0, abs($1)) }, 1e-6) / 127
                filters.steps.append(step)
                filters.kernels += own.map { whole($0, step) }
            }
            return filters
        }
        let poolCount = SyllableNetwork.poolCount
        return SyllableNetwork(
            keys: texts.keys, words: words.values.map { whole($0, wordStep) }, wordStep: wordStep, filters: filters,
            outputs: (0..<Self.laneCount).map { Array(outputs.values[$0 * poolCount..<($0 + 1) * poolCount]) },
            bases: bases.values)
    }
}
