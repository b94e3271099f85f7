internal import SoatRules
public import SoatScan
public import SoatText

extension TracePrinter {
    /// The same for programs: one object, without a line end.
    ///
    /// Its keys: `id`, `rule`, `reported`, `context`, `repealed`, `clauses`, `signs`, `near`, `missing`, `matches`; spans are
    /// UTF-16 code units of the original.
    ///
    /// - Parameter id: JSON, echoed as it is.
    public static func json(of trace: RuleTrace, id: [UInt8], _ document: Document) -> [UInt8] {
        var writer = Writer(document)
        writer.raw("{\"id\":")
        writer.output.append(contentsOf: id)
        writer.raw(",\"rule\":")
        writer.output.append(json: trace.rule.id)
        writer.raw(",\"reported\":\(trace.isReported),\"context\":\(trace.contextHolds),\"repealed\":\(trace.isRepealed)")
        writer.list("clauses", trace.clauses) { $0.add($1) }
        writer.list("signs", trace.signs) { $0.add($1) }
        writer.list("near", trace.nearMisses) { $0.add($1) }
        writer.list("missing", trace.shortfalls) { $0.add($1) }
        writer.list("matches", trace.matches) { $0.add($1) }
        writer.raw("}")
        return writer.output
    }

    private struct Writer {
        var output: [UInt8] = []
        private let utf8: [UInt8]
        private var places: TextPlaces

        init(_ document: Document) {
            utf8 = document.utf8
            places = TextPlaces(document.utf8)
        }

        mutating func raw(_ json: String) { output.append(raw: json) }

        mutating func list<Item>(_ key: String, _ items: [Item], _ add: (inout Writer, Item) -> Void) {
            raw(",\"\(key)\":[")
            for (i, item) in items.enumerated() {
                if i > 0 { raw(",") }
                raw("{")
                add(&self, item)
                raw("}")
            }
            raw("]")
        }

        mutating func add(_ clause: RuleTrace.CitedClause) {
            raw("\"clause\":")
            output.append(json: clause.id.text)
            switch clause.state {
            case .inForce: raw(",\"state\":\"in-force\"")
            case .notYet(let day): raw(",\"state\":\"not-yet\",\"from\":\"\(day)\"")
            case .ended(let day): raw(",\"state\":\"ended\",\"to\":\"\(day)\"")
            case .unknown: raw(",\"state\":\"unknown\"")
            }
        }

        mutating func add(_ sign: RuleTrace.Sign) {
            span(sign.bytes)
            switch sign.wanted {
            case .phrase(let phrase): string("phrase", phrase)
            case .concept(let name, let expression):
                string("concept", name)
                string("expression", expression)
            case .entity(let kind): string("entity", kind.rawValue)
            case .pattern(let pattern): string("pattern", pattern)
            case .evidence(let category, let probability, let words):
                string("evidence", category.rawValue)
                raw(",\"probability\":\(Double(Int(probability * 1000)) / 1000)")
                string("words", words.joined(separator: ", "))
            }
            if let reading = sign.reading { string("reading", reading) }
            guard let obstacle = sign.obstacle else { return }
            switch obstacle {
            case .marksMustBeWritten: string("obstacle", "marks-exact")
            case .marksDoubtful: string("obstacle", "marks-doubtful")
            case .letterCase(let wanted): string("obstacle", "case-\(wanted.rawValue)")
            case .notAloneOnLine: string("obstacle", "line")
            case .inLink: string("obstacle", "link")
            case .covered(let bytes):
                string("obstacle", "covered")
                by(bytes)
            case .clean(let expression):
                string("obstacle", "clean")
                string("clean", expression)
            case .weak(let needs): raw(",\"obstacle\":\"weak\",\"needs\":\(needs)")
            case .improbable(let bar): raw(",\"obstacle\":\"improbable\",\"bar\":\(bar)")
            case .lacks(let attributes): attributeList("lacks", attributes)
            case .excluded(let attributes): attributeList("excluded", attributes)
            }
        }

        mutating func add(_ miss: RuleTrace.NearMiss) {
            span(miss.bytes)
            string("phrase", miss.phrase)
            switch miss.reason {
            case .otherMarks: string("reason", "other-marks")
            case .parted: string("reason", "parted")
            case .words(let there, let count): raw(",\"reason\":\"words\",\"words\":\(there),\"of\":\(count)")
            }
        }

        mutating func add(_ shortfall: RuleTrace.Shortfall) {
            let (kind, part) =
                switch shortfall {
                case .missing(let part): ("missing", part)
                case .apart(let part): ("apart", part)
                case .weak(let part): ("weak", part)
                case .few(let part, _): ("few", part)
                case .unfinished(let part): ("unfinished", part)
                }
            raw("\"kind\":\"\(kind)\"")
            string("part", ConditionWords.of(part, .vietnamese))
            if case .few(_, let there) = shortfall { raw(",\"there\":\(there)") }
        }

        mutating func add(_ match: RuleTrace.Match) {
            span(match.bytes)
            if let reading = match.reading { string("reading", reading) }
            switch match.outcome {
            case .reported(let finding): raw(",\"outcome\":\"reported\",\"level\":\"\(finding.level.rawValue)\"")
            case .silent: string("outcome", "silent")
            case .excused(let exception, let bytes):
                string("outcome", "excused")
                string("exception", "\(exception.position.file):\(exception.position.line)")
                by(bytes)
            case .stance(let stance, let bytes):
                string("outcome", "stance")
                string("stance", stance.rawValue)
                by(bytes)
            case .provided(let bytes):
                string("outcome", "provided")
                by(bytes)
            case .covered(let finding):
                string("outcome", "covered")
                raw(",\"by\":{")
                span(finding.bytes)
                string("rule", finding.rule.id)
                raw("}")
            }
        }

        private mutating func by(_ bytes: ByteSpan?) {
            guard let bytes else { return }
            raw(",\"by\":{")
            span(bytes)
            raw("}")
        }

        private mutating func attributeList(_ key: String, _ attributes: Set<EntityAttribute>) {
            string("obstacle", key)
            raw(",\"attributes\":[")
            for (i, name) in attributes.map(\.rawValue).sorted().enumerated() {
                if i > 0 { raw(",") }
                output.append(json: name)
            }
            raw("]")
        }

        private mutating func span(_ bytes: ByteSpan) {
            let span = places.span(of: bytes)
            raw("\"start\":\(span.start),\"end\":\(span.end),\"quote\":")
            output.append(jsonString: utf8[bytes.start..<bytes.end])
        }

        private mutating func string(_ key: String, _ value: String) {
            raw(",\"\(key)\":")
            output.append(json: value)
        }
    }
}
