internal import CEvidence
internal import SoatScan

/// Fits a ``SequenceNetwork`` to labelled posts: logistic loss, Adam, words and units left out by chance.
///
/// A post is judged by its strongest word; beside that each word learns whether it lies in a quote. Nothing but the four
/// operations and roots, in a fixed order: the same posts and seed give the same network on every machine.
struct NetworkFit {
    private static let width = SequenceNetwork.width
    private static let units = SequenceNetwork.units
    private static let gates = SequenceNetwork.gates
    /// Places of the categories, and some that stay empty.
    private static let lanes = EvidenceInputs.Lanes.scalarCount

    private static let epochs = 4
    private static let batch = 32
    /// Posts of which those alike in length are learnt together.
    private static let block = 1_024
    private static let rate: Float = 3e-3
    private static let lastRate: Float = 1e-4
    /// How much faster words learn: each stands in few posts.
    private static let wordRate: Float = 2
    private static let decay: Float = 0.02
    /// Steeper slopes are made less steep.
    private static let steepest = 5.0
    /// Shares that are left out by chance: of units between layers and before the categories, in 256ths, of words, and of
    /// marks in whole posts.
    private static let dropped: UInt32 = 51
    private static let droppedLast: UInt32 = 77
    private static let wordDropout: Float = 0.1
    private static let markDropout: Float = 0.15
    /// How much more a breach weighs than what is none, and what each word weighs against its post.
    private static let positiveCost: Float = 1.5
    private static let wordCost: Float = 0.2

    private let lessons: NetworkLessons
    private let texts: NetworkTexts
    private var chance: SeededChance
    /// Of units that are left out.
    private var state: UInt64
    /// By row, `width` numbers.
    private var words: FittedNumbers
    /// By layer: by number of the input, then gate.
    private var layers: [FittedNumbers]
    private var biases: [FittedNumbers]
    /// By unit, then lane.
    private var outputs: FittedNumbers
    private var bases: FittedNumbers
    /// Rows of words that the batch has seen.
    private var touched: [Int] = []
    private var isTouched: [Bool]

    /// - Parameters:
    ///   - words: by row of the texts' words, what is known of them before.
    ///   - chosen: texts to learn from.
    init(_ lessons: NetworkLessons, words: [Float], chosen: [Int], seed: UInt64) {
        self.lessons = lessons
        texts = lessons.texts
        var chance = SeededChance(seed: seed)
        self.words = FittedNumbers(words)
        layers = SequenceNetwork.inputs.map { inputs in
            FittedNumbers(count: inputs * Self.gates, size: 1 / Float(inputs).squareRoot(), &chance)
        }
        // At first more is kept than taken in.
        biases = layers.map { _ in FittedNumbers((0..<Self.gates).map { $0 < Self.units ? 1 : 0 }) }
        outputs = FittedNumbers(count: Self.units * Self.lanes, size: 1 / Float(Self.units).squareRoot(), &chance)
        bases = FittedNumbers(Array(repeating: -3, count: Self.lanes))
        isTouched = Array(repeating: false, count: words.count / Self.width)
        state = seed
        self.chance = chance
        learn(chosen.filter { !texts.ranges[$0].isEmpty })
    }

    private mutating func learn(_ chosen: [Int]) {
        let steps = Float(max(1, Self.epochs * ((chosen.count + Self.batch - 1) / Self.batch)))
        var (meanLeft, squareLeft): (Float, Float) = (1, 1)
        var number = 0
        for _ in 0..<Self.epochs {
            for batch in batches(of: chosen) {
                learn(batch: batch)
                number += 1
                meanLeft *= 0.9
                squareLeft *= 0.999
                let done = min(1, Float(number) / steps)
                let rate = Self.rate * (1 - done) + Self.lastRate * done
                step(rate: rate, correction: (1 - squareLeft).squareRoot() / (1 - meanLeft))
            }
        }
    }

    /// Posts of like length together, in an order by chance.
    private mutating func batches(of chosen: [Int]) -> [ArraySlice<Int>] {
        var order = chosen
        chance.shuffle(&order)
        var batches: [ArraySlice<Int>] = []
        for first in stride(from: 0, to: order.count, by: Self.block) {
            let block = order[first..<min(first + Self.block, order.count)].sorted {
                (texts.ranges[$0].count, $0) < (texts.ranges[$1].count, $1)
            }
            for first in stride(from: 0, to: block.count, by: Self.batch) {
                batches.append(block[first..<min(first + Self.batch, block.count)])
            }
        }
        var numbers = Array(batches.indices)
        chance.shuffle(&numbers)
        return numbers.map { batches[$0] }
    }

    private mutating func step(rate: Float, correction: Float) {
        let all = layers + biases + [outputs, bases]
        let steepness = all.reduce(0) { $0 + $1.steepness }.squareRoot()
        let factor = Float(min(1, Self.steepest / max(steepness, 1e-9)))
        func step(_ numbers: inout FittedNumbers, decay: Float = 0) {
            if factor < 1 { numbers.scaleSlope(by: factor) }
            numbers.step(rate: rate * correction, decay: rate * decay)
        }
        for layer in layers.indices {
            step(&layers[layer], decay: Self.decay)
            step(&biases[layer])
        }
        step(&outputs, decay: Self.decay)
        step(&bases)
        for row in touched {
            words.step(row * Self.width..<(row + 1) * Self.width, rate: rate * correction * Self.wordRate, decay: 0)
            isTouched[row] = false
        }
        touched.removeAll(keepingCapacity: true)
    }

    // MARK: One batch

    /// A post of a batch: its words, and the row of the first.
    private struct Place {
        let post: Int
        let tokens: Range<Int>
        let first: Int
        let isBare: Bool

        var rows: Range<Int> { first..<first + tokens.count }
    }

    /// Where the posts of a batch stand, a row apart from each other, and how many rows there are: a multiple of eight.
    private mutating func places(of batch: ArraySlice<Int>) -> (places: [Place], rows: Int) {
        var places: [Place] = []
        var next = 1
        for post in batch {
            let tokens = texts.ranges[post]
            places.append(Place(post: post, tokens: tokens, first: next, isBare: chance.share() < Self.markDropout))
            next += tokens.count + 1
        }
        return (places, (next + 7) / 8 * 8)
    }

    /// The slope of the loss of some posts.
    private mutating func learn(batch: ArraySlice<Int>) {
        let (places, rows) = places(of: batch)
        // Forward. What the first layer sees of a row begins with the row before it.
        var isDropped = [Bool](repeating: false, count: rows)
        let input = input(of: places, rows, &isDropped)
        let lower = run(0, input, step: Self.width, places, rows)
        let keptLower = kept(rows, dropped: Self.dropped)
        let between = product(lower.states, keptLower)
        let upper = run(1, between, step: Self.units, places, rows)
        var told = lower.states
        unsafe soat_learning_add(&told, upper.states, told.count, 1)
        let keptLast = kept(rows, dropped: Self.droppedLast)
        told = product(told, keptLast)
        var sums = [Float](repeating: 0, count: rows * Self.lanes)
        unsafe soat_sequence_multiply(told, Self.units, 1, rows, Self.units, outputs.values, Self.lanes, &sums)
        // Backward.
        let slopes = slopes(of: sums, places, rows)
        unsafe soat_sequence_multiply(told, 1, Self.units, Self.units, rows, slopes, Self.lanes, &outputs.slope)
        Self.addRows(slopes, to: &bases.slope)
        var ofTold = [Float](repeating: 0, count: rows * Self.units)
        unsafe soat_sequence_multiply(
            slopes, Self.lanes, 1, rows, Self.lanes, Self.turned(outputs.values, columns: Self.lanes), Self.units, &ofTold)
        ofTold = product(ofTold, keptLast)
        let ofBetween = runBack(1, between, step: Self.units, upper, ofTold, places, rows)
        unsafe soat_learning_add(&ofTold, product(ofBetween, keptLower), ofTold.count, 1)
        let ofWindows = runBack(0, input, step: Self.width, lower, ofTold, places, rows)
        var ofInput = [Float](repeating: 0, count: input.count)
        let window = SequenceNetwork.reach * Self.width
        for row in 0..<rows {
            Self.add(to: &ofInput, at: row * Self.width, ofWindows, at: row * window, count: window)
        }
        for place in places {
            for (row, token) in zip(place.rows, texts.tokens[place.tokens]) where !isDropped[row] {
                touch(Int(token.bare), ofInput, at: (row + 1) * Self.width)
                if token.marked != 0, !place.isBare { touch(Int(token.marked), ofInput, at: (row + 1) * Self.width) }
            }
        }
    }

    /// The numbers of the words, a row before the first and one behind the last beside.
    private mutating func input(of places: [Place], _ rows: Int, _ isDropped: inout [Bool]) -> [Float] {
        var input = [Float](repeating: 0, count: (rows + 2) * Self.width)
        for place in places {
            for (row, token) in zip(place.rows, texts.tokens[place.tokens]) {
                if chance.share() < Self.wordDropout {
                    isDropped[row] = true
                    continue
                }
                let first = (row + 1) * Self.width
                Self.add(to: &input, at: first, words.values, at: Int(token.bare) * Self.width, count: Self.width)
                if token.marked != 0, !place.isBare {
                    Self.add(to: &input, at: first, words.values, at: Int(token.marked) * Self.width, count: Self.width)
                }
            }
        }
        return input
    }

    /// What a layer was given, and what its units held.
    private struct Run {
        let gates: [Float]
        let states: [Float]
    }

    private func run(_ layer: Int, _ input: [Float], step: Int, _ places: [Place], _ rows: Int) -> Run {
        var gates: [Float] = []
        gates.reserveCapacity(rows * Self.gates)
        for _ in 0..<rows { gates += biases[layer].values }
        unsafe soat_sequence_multiply(
            input, step, 1, rows, SequenceNetwork.inputs[layer], layers[layer].values, Self.gates, &gates)
        unsafe soat_sequence_open(&gates, rows)
        var states = [Float](repeating: 0, count: rows * Self.units)
        for place in places { unsafe soat_sequence_run(gates, place.first, place.rows.upperBound, 0, Self.units, &states) }
        return Run(gates: gates, states: states)
    }

    /// Adds to the slopes of a layer.
    ///
    /// - Parameter told: the slopes of what its units held.
    /// - Returns: those of its input, by row all that it sees of the row.
    private mutating func runBack(
        _ layer: Int, _ input: [Float], step: Int, _ run: Run, _ told: [Float], _ places: [Place], _ rows: Int
    ) -> [Float] {
        var slopes = [Float](repeating: 0, count: rows * Self.gates)
        for place in places {
            unsafe soat_learning_run_back(run.gates, run.states, place.first, place.rows.upperBound, told, &slopes)
        }
        let inputs = SequenceNetwork.inputs[layer]
        unsafe soat_sequence_multiply(input, 1, step, inputs, rows, slopes, Self.gates, &layers[layer].slope)
        Self.addRows(slopes, to: &biases[layer].slope)
        var ofInput = [Float](repeating: 0, count: rows * inputs)
        unsafe soat_sequence_multiply(
            slopes, Self.gates, 1, rows, Self.gates, Self.turned(layers[layer].values, columns: Self.gates), inputs, &ofInput)
        return ofInput
    }

    /// The slopes of what each word comes to: of the strongest, since it speaks for its post, and of each, by whether it is quoted.
    private func slopes(of sums: [Float], _ places: [Place], _ rows: Int) -> [Float] {
        var slopes = [Float](repeating: 0, count: rows * Self.lanes)
        let share = 1 / Float(Self.batch)
        for place in places {
            for lane in 0..<EvidenceModel.laneLimit where lessons.judged[place.post] >> UInt16(lane) & 1 == 1 {
                let column = EvidenceInputs.place(of: lane)
                var strongest = place.first
                for (row, token) in zip(place.rows, place.tokens) {
                    if sums[row * Self.lanes + column] > sums[strongest * Self.lanes + column] { strongest = row }
                    let isQuoted = texts.quotes[token] >> UInt16(lane) & 1 == 1
                    let wrong = probability(sums[row * Self.lanes + column] + bases.values[column]) - (isQuoted ? 1 : 0)
                    slopes[row * Self.lanes + column] += wrong * Self.wordCost * share
                }
                let isBreach = lessons.breaches[place.post] >> UInt16(lane) & 1 == 1
                let wrong = probability(sums[strongest * Self.lanes + column] + bases.values[column]) - (isBreach ? 1 : 0)
                slopes[strongest * Self.lanes + column] += wrong * (isBreach ? Self.positiveCost : 1) * share
            }
        }
        return slopes
    }

    private func probability(_ logit: Float) -> Float { Float(1 / (1 + Exponential.of(-Double(logit)))) }

    /// What the units of some rows are multiplied by: zero where they are left out.
    private mutating func kept(_ rows: Int, dropped: UInt32) -> [Float] {
        var kept = [Float](repeating: 0, count: rows * Self.units)
        unsafe soat_learning_drop(&kept, kept.count, dropped, &state)
        return kept
    }

    private func product(_ numbers: [Float], _ factors: [Float]) -> [Float] {
        var product = numbers
        unsafe soat_learning_scale(&product, factors, product.count)
        return product
    }

    private mutating func touch(_ row: Int, _ slope: [Float], at place: Int) {
        if !isTouched[row] {
            isTouched[row] = true
            touched.append(row)
        }
        Self.add(to: &words.slope, at: row * Self.width, slope, at: place, count: Self.width)
    }

    private static func add(to sums: inout [Float], at place: Int, _ numbers: [Float], at first: Int, count: Int) {
        precondition(place + count <= sums.count && first + count <= numbers.count)
        unsafe sums.withUnsafeMutableBufferPointer { sums in
            unsafe numbers.withUnsafeBufferPointer { numbers in
                guard let sums = sums.baseAddress, let numbers = numbers.baseAddress else { return }
                unsafe soat_learning_add(sums + place, numbers + first, count, 1)
            }
        }
    }

    private static func addRows(_ matrix: [Float], to sums: inout [Float]) {
        for first in stride(from: 0, to: matrix.count, by: sums.count) {
            add(to: &sums, at: 0, matrix, at: first, count: sums.count)
        }
    }

    /// The matrix with its columns as rows.
    private static func turned(_ matrix: [Float], columns: Int) -> [Float] {
        let rows = matrix.count / columns
        var turned = [Float](repeating: 0, count: matrix.count)
        for row in 0..<rows {
            for column in 0..<columns { turned[column * rows + row] = matrix[row * columns + column] }
        }
        return turned
    }

    // MARK: As the model keeps it

    /// One number of so many may be larger than the largest that is kept: few would take the steps from all the others.
    private static let numbersForOutlier = 10_000

    var network: SequenceNetwork {
        let inputStep = largestInput / Float(soat_sequence_most)
        // A word's two rows are added, then halved.
        let whole = words.values.map { Self.whole($0, inputStep / 2) }
        let steps = [inputStep, 1 / Float(soat_sequence_most)]
        let layers = zip(zip(layers, biases), steps).map { Self.layer($0.0.values, biases: $0.1.values, inputStep: $1) }
        return SequenceNetwork(
            keys: texts.keys, words: whole, layers: layers, outputs: outputs.values, bases: bases.values)
    }

    /// The size of nearly all numbers that words come to.
    private var largestInput: Float {
        var sizes: [Float] = []
        for token in texts.tokens.prefix(Self.tokensForSize) {
            for number in 0..<Self.width {
                let marked = token.marked == 0 ? 0 : words.values[Int(token.marked) * Self.width + number]
                sizes.append(abs(words.values[Int(token.bare) * Self.width + number] + marked))
            }
        }
        sizes.sort(by: >)
        return max(sizes.isEmpty ? 0 : sizes[sizes.count / Self.numbersForOutlier], 1e-6)
    }

    private static let tokensForSize = 100_000

    private static func whole(_ value: Float, _ step: Float) -> Int8 { Int8(max(-127, min(127, (value / step).rounded()))) }

    private static func layer(_ weights: [Float], biases: [Float], inputStep: Float) -> SequenceNetwork.Layer {
        let inputs = weights.count / gates
        var layer = SequenceNetwork.Layer(
            kernels: Array(repeating: 0, count: weights.count), scales: [], biases: biases)
        for gate in 0..<gates {
            let own = (0..<inputs).map { weights[$0 * gates + gate] }
            let step = max(own.reduce(0) { max($0, abs($1)) }, 1e-6) / 127
            layer.scales.append(step * inputStep)
            for (input, weight) in own.enumerated() {
                layer.kernels[(input / 4 * gates + gate) * 4 + input % 4] = whole(weight, step)
            }
        }
        return layer
    }
}
