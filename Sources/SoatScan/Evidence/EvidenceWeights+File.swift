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
                vi: "mô hình dạng \(version), bản này đọc dạng 1", en: "a model of form \(version); this program reads form 1")
        case .truncated: Localized(vi: "tệp mô hình bị thiếu hoặc hỏng", en: "the file of the model is cut off or damaged")
        case .unknownCategory(let name):
            Localized(
                vi: "mô hình nói đến loại “\(name)” không có", en: "the model speaks of a category “\(name)” that is not there")
        }
    }
}

/// The file of a model, little endian: eight letters, the version, three counts; for each category its name and seven
/// numbers; the words; for each feature its key, how telling it is, and its weights.
extension EvidenceWeights {
    private static let magic = Array("SOATEVID".utf8)
    private static let version: UInt32 = 1

    public var file: [UInt8] {
        var bytes = Self.magic
        func add(_ number: some FixedWidthInteger) { unsafe withUnsafeBytes(of: number.littleEndian) { unsafe bytes += $0 } }
        for count in [Self.version, UInt32(lanes.count), UInt32(words.count), UInt32(features.count)] { add(count) }
        for lane in lanes {
            let name = Array(lane.category.rawValue.utf8)
            add(UInt8(truncatingIfNeeded: name.count))
            bytes += name
            for number in [lane.post, lane.sentence].flatMap({ [$0.step, $0.bias, $0.slope] }) + [lane.base] {
                add(number.bitPattern)
            }
        }
        for word in words {
            add(UInt8(truncatingIfNeeded: word.count))
            bytes += word
        }
        for feature in features {
            add(feature.key)
            add(feature.telling)
            for lane in lanes.indices { add(feature.ofPost(lane)) }
            for lane in lanes.indices { add(feature.ofSentence(lane)) }
        }
        return bytes
    }

    /// - Complexity: O(*n*).
    public init(file: [UInt8]) throws(EvidenceModelError) {
        guard file.starts(with: Self.magic) else { throw .notAModel }
        var reader = ModelReader(file, from: Self.magic.count)
        let version = try reader.number(of: UInt32.self)
        guard version == Self.version else { throw .version(version) }
        let laneCount = Int(try reader.number(of: UInt32.self))
        let wordCount = Int(try reader.number(of: UInt32.self))
        let featureCount = Int(try reader.number(of: UInt32.self))
        guard laneCount <= EvidenceModel.laneLimit, featureCount <= EvidenceModel.featureLimit else { throw .truncated }
        lanes = []
        for _ in 0..<laneCount {
            let name = String(decoding: try reader.text(), as: UTF8.self)
            guard let category = Category(rawValue: name) else { throw .unknownCategory(name) }
            var lane = Lane(category)
            lane.post = try reader.side()
            lane.sentence = try reader.side()
            lane.base = Float(bitPattern: try reader.number(of: UInt32.self))
            lanes.append(lane)
        }
        var words: [[UInt8]] = []
        for _ in 0..<wordCount { words.append(Array(try reader.text())) }
        var features: [Feature] = []
        features.reserveCapacity(featureCount)
        for _ in 0..<featureCount {
            var feature = Feature(key: try reader.number(of: UInt64.self))
            try reader.weights(1, into: &feature.row, at: EvidenceModel.tellingPlace)
            try reader.weights(laneCount, into: &feature.row, at: EvidenceModel.postPlace)
            try reader.weights(laneCount, into: &feature.row, at: EvidenceModel.sentencePlace)
            features.append(feature)
        }
        guard reader.isAtEnd else { throw .truncated }
        self.words = words
        self.features = features
    }
}

/// Takes the file of a model apart; never reads beyond its end.
private struct ModelReader {
    private let bytes: [UInt8]
    private var position: Int

    init(_ bytes: [UInt8], from position: Int) {
        self.bytes = bytes
        self.position = position
    }

    var isAtEnd: Bool { position == bytes.count }

    private mutating func take(_ count: Int) throws(EvidenceModelError) -> ArraySlice<UInt8> {
        guard count <= bytes.count - position else { throw .truncated }
        defer { position += count }
        return bytes[position..<position + count]
    }

    mutating func number<N: FixedWidthInteger>(of type: N.Type) throws(EvidenceModelError) -> N {
        let end = position + N.bitWidth / 8
        guard end <= bytes.count else { throw .truncated }
        var number: N = 0
        while position < end {
            // The highest byte comes last.
            number |= N(truncatingIfNeeded: bytes[position]) << N(truncatingIfNeeded: N.bitWidth - 8 * (end - position))
            position += 1
        }
        return number
    }

    /// Bytes as they stand.
    ///
    /// - Parameter place: with `count` more, within the row.
    mutating func weights(
        _ count: Int, into row: inout EvidenceModel.Row, at place: Int
    ) throws(EvidenceModelError) {
        let source = try take(count)
        unsafe withUnsafeMutableBytes(of: &row) { row in
            let target = unsafe UnsafeMutableRawBufferPointer(rebasing: row[place..<place + count])
            unsafe source.withUnsafeBytes { unsafe target.copyMemory(from: $0) }
        }
    }

    mutating func text() throws(EvidenceModelError) -> ArraySlice<UInt8> { try take(Int(try number(of: UInt8.self))) }

    mutating func side() throws(EvidenceModelError) -> EvidenceWeights.Side {
        var side = EvidenceWeights.Side()
        side.step = Float(bitPattern: try number(of: UInt32.self))
        side.bias = Float(bitPattern: try number(of: UInt32.self))
        side.slope = Float(bitPattern: try number(of: UInt32.self))
        return side
    }
}
