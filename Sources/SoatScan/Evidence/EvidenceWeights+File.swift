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
                vi: "mô hình dạng \(version), bản này đọc dạng 3; làm lại bằng soat train",
                en: "a model of form \(version); this program reads form 3: make it again with soat train")
        case .truncated: Localized(vi: "tệp mô hình bị thiếu hoặc hỏng", en: "the file of the model is cut off or damaged")
        case .unknownCategory(let name):
            Localized(
                vi: "mô hình nói đến loại “\(name)” không có", en: "the model speaks of a category “\(name)” that is not there")
        }
    }
}

/// The file of a model, little endian: eight letters, the version, three counts; for each category its name and seven
/// numbers; the words; for each feature how far its key is from the one before (seven bits a byte, the lowest first, the
/// eighth where more follow), how telling it is, and for each category a byte with its two weights.
extension EvidenceWeights {
    private static let magic = Array("SOATEVID".utf8)
    private static let version: UInt32 = 3

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
            for input in lane.weights.indices { lane.weights[input] = try reader.real() }
            lane.base = try reader.real()
            lanes.append(lane)
        }
        var words: [[UInt8]] = []
        for _ in 0..<wordCount { words.append(Array(try reader.text())) }
        var keys: [UInt64] = []
        var rows: [EvidenceModel.Row] = []
        keys.reserveCapacity(featureCount)
        rows.reserveCapacity(featureCount)
        var place: UInt64 = 0
        for _ in 0..<featureCount {
            place += try reader.distance()
            guard place >> UInt64(EvidenceModel.keyBits) == 0 else { throw .truncated }
            keys.append(place << UInt64(64 - EvidenceModel.keyBits))
            rows.append(try reader.row(lanes: laneCount))
        }
        guard reader.isAtEnd else { throw .truncated }
        self.words = words
        self.keys = keys
        self.rows = rows
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

    /// A number of few bytes, under 2 to the 42nd.
    mutating func distance() throws(EvidenceModelError) -> UInt64 {
        var distance: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 42, by: 7) {
            guard position < bytes.count else { throw .truncated }
            let byte = bytes[position]
            position += 1
            distance |= UInt64(byte & 0x7F) << shift
            if byte & 0x80 == 0 { return distance }
        }
        throw .truncated
    }

    /// - Parameter lanes: at most ``EvidenceModel/laneLimit``.
    mutating func row(lanes: Int) throws(EvidenceModelError) -> EvidenceModel.Row {
        let source = try take(1 + lanes)
        var row = EvidenceModel.Row.zero
        row[EvidenceModel.tellingPlace] = max(1, Int8(truncatingIfNeeded: source[source.startIndex]))
        unsafe withUnsafeMutableBytes(of: &row) { row in
            guard let row = row.baseAddress else { return }
            unsafe source.withUnsafeBytes { source in
                guard let grades = source.baseAddress else { return }
                unsafe soat_evidence_unpack(
                    (row + EvidenceModel.postPlace).assumingMemoryBound(to: Int8.self),
                    (row + EvidenceModel.sentencePlace).assumingMemoryBound(to: Int8.self),
                    (grades + 1).assumingMemoryBound(to: UInt8.self), lanes)
            }
        }
        return row
    }

    mutating func text() throws(EvidenceModelError) -> ArraySlice<UInt8> { try take(Int(try number(of: UInt8.self))) }

    /// A number that can be reckoned with.
    mutating func real() throws(EvidenceModelError) -> Float {
        let number = Float(bitPattern: try number(of: UInt32.self))
        guard number.isFinite else { throw .truncated }
        return number
    }

    mutating func side() throws(EvidenceModelError) -> EvidenceWeights.Side {
        var side = EvidenceWeights.Side()
        side.step = try real()
        side.bias = try real()
        return side
    }
}
