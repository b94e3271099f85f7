internal import CEvidence
public import SoatDiagnostics
internal import SoatRules

/// Why bytes are no model of evidence.
public enum EvidenceModelError: Error, Sendable, Hashable {
    case notAModel
    /// It was made for another version of the program.
    case version(UInt32)
    case truncated
    case unknownCategory(String)

    public var message: Localized {
        switch self {
        case .notAModel: Localized(vi: "không phải tệp mô hình của Soát", en: "no model of Soát")
        case .version(let version):
            Localized(
                vi: "mô hình dạng \(version), bản này đọc dạng \(EvidenceWeights.version); làm lại bằng soat train",
                en: "a model of form \(version), this program reads form \(EvidenceWeights.version): run soat train again")
        case .truncated: Localized(vi: "tệp mô hình bị thiếu hoặc hỏng", en: "the file of the model is cut off or damaged")
        case .unknownCategory(let name):
            Localized(
                vi: "mô hình nói đến loại “\(name)” không có", en: "the model speaks of a category “\(name)” that is not there")
        }
    }
}

/// The file of a model, little endian: eight letters, the version, three counts; for each category its name and seven
/// numbers; the words; for each feature how far its key is from the one before (seven bits a byte, the lowest first, the
/// eighth where more follow), how telling it is, and for each category a byte with its two weights; last whether
/// there is a network (``SequenceNetwork``), and of it the count of its keys, the keys, the words' numbers, for each layer its
/// kernels, scales and biases, what the units count and what is added.
extension EvidenceWeights {
    private static let magic = Array("SOATEVID".utf8)
    fileprivate static let version: UInt32 = 5

    public var file: [UInt8] {
        var bytes = Self.magic
        func add(_ number: some FixedWidthInteger) { unsafe withUnsafeBytes(of: number.littleEndian) { unsafe bytes += $0 } }
        for count in [Self.version, UInt32(lanes.count), UInt32(words.count), UInt32(keys.count)] { add(count) }
        for lane in lanes {
            let name = Array(lane.category.rawValue.utf8)
            add(UInt8(truncatingIfNeeded: name.count))
            bytes += name
            let sides = [lane.post.step, lane.post.bias, lane.sentence.step, lane.sentence.bias]
            for number in sides + lane.weights + [lane.base] { add(number.bitPattern) }
        }
        for word in words {
            add(UInt8(truncatingIfNeeded: word.count))
            bytes += word
        }
        var last: UInt64 = 0
        for (key, row) in zip(keys, rows) {
            let place = key >> UInt64(64 - EvidenceModel.keyBits)
            var distance = place - last
            while distance > 0x7F {
                add(UInt8(truncatingIfNeeded: distance) | 0x80)
                distance >>= 7
            }
            add(UInt8(distance))
            last = place
            add(row[EvidenceModel.tellingPlace])
            for lane in lanes.indices {
                let post = WeightGrade(ofWeight: row[EvidenceModel.postPlace + lane])
                let sentence = WeightGrade(ofWeight: row[EvidenceModel.sentencePlace + lane])
                add(post.bits | sentence.bits << 4)
            }
        }
        add(UInt8(network == nil ? 0 : 1))
        if let network {
            add(UInt32(network.keys.count))
            for key in network.keys { add(key) }
            for number in network.words { add(number) }
            for layer in network.layers {
                for weight in layer.kernels { add(weight) }
                for number in layer.scales + layer.biases { add(number.bitPattern) }
            }
            for number in network.outputs + network.bases { add(number.bitPattern) }
        }
        return bytes
    }

    /// - Complexity: O(*n*).
    public init(file: [UInt8]) throws(EvidenceModelError) {
        let read = unsafe file.withUnsafeBytes { unsafe Result(file: $0) }
        self = try read.get()
    }

    /// - Parameter file: not kept.
    init(file: UnsafeRawBufferPointer) throws(EvidenceModelError) {
        var reader = unsafe ByteCursor(file)
        guard reader.skip(Self.magic) else { throw .notAModel }
        let version = try reader.require(UInt32.self)
        guard version == Self.version else { throw .version(version) }
        let laneCount = Int(try reader.require(UInt32.self))
        let wordCount = Int(try reader.require(UInt32.self))
        let featureCount = Int(try reader.require(UInt32.self))
        guard laneCount <= EvidenceModel.laneLimit, featureCount <= EvidenceModel.featureLimit else { throw .truncated }
        lanes = []
        for _ in 0..<laneCount {
            let name = String(decoding: try reader.text(), as: UTF8.self)
            guard let category = Category(rawValue: name) else { throw .unknownCategory(name) }
            var lane = Lane(category)
            lane.post = try reader.side()
            lane.sentence = try reader.side()
            for input in lane.weights.indices { lane.weights[input] = try reader.real() }
            lane.base = try reader.real()
            lanes.append(lane)
        }
        var words: [[UInt8]] = []
        for _ in 0..<wordCount { words.append(try reader.text()) }
        let (keys, rows) = try reader.features(featureCount, lanes: laneCount)
        network = try reader.require(UInt8.self) == 0 ? nil : try reader.network()
        guard reader.isAtEnd else { throw .truncated }
        self.words = words
        self.keys = keys
        self.rows = rows
    }
}

extension Result where Success == EvidenceWeights, Failure == EvidenceModelError {
    fileprivate init(file: UnsafeRawBufferPointer) {
        do throws(EvidenceModelError) {
            self = .success(try unsafe EvidenceWeights(file: file))
        } catch {
            self = .failure(error)
        }
    }
}

/// The parts of a model's file.
extension ByteCursor {
    fileprivate mutating func require<N: FixedWidthInteger>(_ type: N.Type) throws(EvidenceModelError) -> N {
        guard let number = number(of: type) else { throw .truncated }
        return number
    }

    /// The keys of the features, and their rows.
    ///
    /// - Parameters:
    ///   - count: at most ``EvidenceModel/featureLimit``.
    ///   - lanes: at most ``EvidenceModel/laneLimit``.
    fileprivate mutating func features(
        _ count: Int, lanes: Int
    ) throws(EvidenceModelError) -> (keys: [UInt64], rows: [EvidenceModel.Row]) {
        let rest = unsafe rest
        var read = 0
        var rows: [EvidenceModel.Row] = []
        let keys = unsafe [UInt64](unsafeUninitializedCapacity: count) { keys, keyCount in
            unsafe rows = [EvidenceModel.Row](unsafeUninitializedCapacity: count) { rows, rowCount in
                guard count > 0, let source = unsafe rest.baseAddress, let key = unsafe keys.baseAddress,
                    let row = unsafe rows.baseAddress
                else { return }
                unsafe read = soat_evidence_read(
                    source.assumingMemoryBound(to: UInt8.self), rest.count, count, lanes,
                    UInt32(64 - EvidenceModel.keyBits), key, UnsafeMutableRawPointer(row).assumingMemoryBound(to: Int8.self))
                rowCount = read < 0 ? 0 : count
            }
            keyCount = rows.count
        }
        guard keys.count == count, unsafe take(read) != nil else { throw .truncated }
        return (keys, rows)
    }

    fileprivate mutating func network() throws(EvidenceModelError) -> SequenceNetwork {
        let keyCount = Int(try require(UInt32.self))
        guard let bytes = unsafe take(keyCount * 8) else { throw .truncated }
        let keys = unsafe (0..<keyCount).map {
            unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self))
        }
        guard zip(keys, keys.dropFirst()).allSatisfy({ $0 < $1 }) else { throw .truncated }
        let words = try weights((keys.count + SequenceNetwork.specialRows) * SequenceNetwork.width)
        var layers: [SequenceNetwork.Layer] = []
        for inputs in SequenceNetwork.inputs {
            layers.append(
                SequenceNetwork.Layer(
                    kernels: try weights(inputs * SequenceNetwork.gates), scales: try reals(SequenceNetwork.gates),
                    biases: try reals(SequenceNetwork.gates)))
        }
        return SequenceNetwork(
            keys: keys, words: words, layers: layers,
            outputs: try reals(SequenceNetwork.units * EvidenceInputs.Lanes.scalarCount),
            bases: try reals(EvidenceInputs.Lanes.scalarCount))
    }

    private mutating func weights(_ count: Int) throws(EvidenceModelError) -> [Int8] {
        guard let bytes = unsafe take(count) else { throw .truncated }
        return unsafe Array(bytes.bindMemory(to: Int8.self))
    }

    private mutating func reals(_ count: Int) throws(EvidenceModelError) -> [Float] {
        var numbers: [Float] = []
        for _ in 0..<count { numbers.append(try real()) }
        return numbers
    }

    fileprivate mutating func text() throws(EvidenceModelError) -> [UInt8] {
        guard let bytes = unsafe take(Int(try require(UInt8.self))) else { throw .truncated }
        return unsafe Array(bytes)
    }

    /// A number that can be reckoned with.
    fileprivate mutating func real() throws(EvidenceModelError) -> Float {
        let number = Float(bitPattern: try require(UInt32.self))
        guard number.isFinite else { throw .truncated }
        return number
    }

    fileprivate mutating func side() throws(EvidenceModelError) -> EvidenceWeights.Side {
        var side = EvidenceWeights.Side()
        side.step = try real()
        side.bias = try real()
        return side
    }
}
