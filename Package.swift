// swift-tools-version: 6.2
import PackageDescription

// The targets stand in the order of the pipeline: a post goes in at the top and findings come out
// at the bottom. `a` may import `b` only when `b` stands above it.

let strict: [SwiftSetting] = [
    .strictMemorySafety(),
    .treatWarning("StrictMemorySafety", as: .error),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
]

/// Of the modules that every post runs through, and of the one that trains. `make test` sets SOAT_FAST_CORE: its debug build
/// has these optimised, so that hundreds of thousands of checks take minutes. Nobody who depends on this package sets it:
/// unsafe flags forbid that.
let core: [SwiftSetting] =
    Context.environment["SOAT_FAST_CORE"] == nil
    ? strict : strict + [.unsafeFlags(["-O", "-whole-module-optimization", "-num-threads", "2"], .when(configuration: .debug))]

let package = Package(
    name: "soat",
    products: [
        .executable(name: "soat", targets: ["soat"]),
        .library(name: "SoatCore", targets: ["SoatText", "SoatIntake", "SoatRules", "SoatScan", "SoatPrinter"]),
        .library(name: "SoatSchool", targets: ["SoatGate", "SoatLedger", "SoatStore"]),
    ],
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        // What Hummingbird stands on, where its own types name them.
        .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.14.0"),
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.34.1"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.0.0"),
    ],
    targets: [
        // ICU behind a header that shows no ICU type: Foundation carries its own copy of those types.
        .target(name: "CICU", linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
        // Byte masks with SSE2 or NEON, in a header, so that they are inlined into Swift.
        .target(name: "CSIMD"),
        // Pages of the program's file that are needed no more.
        .target(name: "CPages"),
        // The model of evidence, rules/evidence.soatmodel, as bytes of the program.
        .target(name: "CEvidence"),
        // What the built-in rules look for, rules/builtin.soattables, as bytes of the program.
        .target(name: "CRuleTables"),
        // QR codes behind a header that shows no type of libqrencode.
        .target(name: "CQREncode", linkerSettings: [.linkedLibrary("qrencode")]),
        // What of SQLite Swift cannot call.
        .target(name: "CSQLite", linkerSettings: [.linkedLibrary("sqlite3")]),

        // The web app's templates, style sheets, scripts and icons, as bytes of the program.
        .target(name: "CWebAssets"),

        // An error as its reader sees it: position, message, hint, the line it speaks of.
        .target(name: "SoatDiagnostics", swiftSettings: strict),
        // Post → folded syllables, each with the place in the original it came from.
        .target(name: "SoatText", dependencies: ["CICU", "CSIMD", "SoatDiagnostics"], swiftSettings: core),
        // File, standard input, JSON lines → Document.
        .target(name: "SoatIntake", dependencies: ["CSIMD", "SoatText", "SoatDiagnostics"], swiftSettings: strict),
        // YAML → rules, clauses, categories, levels.
        .target(
            name: "SoatRules",
            dependencies: ["CPages", "SoatText", "SoatDiagnostics", .product(name: "Yams", package: "Yams")],
            swiftSettings: strict),
        // Folded text + rules → findings and a verdict.
        .target(
            name: "SoatScan",
            dependencies: ["CEvidence", "CPages", "CRuleTables", "CSIMD", "SoatText", "SoatRules", "SoatDiagnostics"],
            swiftSettings: core),
        // Findings, people and time → what may be done with a post, and what is due.
        .target(
            name: "SoatGate", dependencies: ["SoatText", "SoatRules", "SoatScan", "SoatDiagnostics"], swiftSettings: strict),
        // Findings → bytes: text for people, JSON for programs.
        .target(
            name: "SoatPrinter",
            dependencies: ["CQREncode", "SoatText", "SoatRules", "SoatScan", "SoatGate", "SoatDiagnostics"],
            swiftSettings: strict),
        // Rules judged by scanning: their own examples, labelled posts, the law they answer.
        .target(
            name: "SoatEval",
            dependencies: ["CEvidence", "SoatText", "SoatIntake", "SoatRules", "SoatScan", "SoatDiagnostics"],
            swiftSettings: core),

        // What happened → an entry: canonical bytes, hash chain, commitments, Merkle tree. Pure: no disk, no clock.
        .target(
            name: "SoatLedger",
            dependencies: ["SoatDiagnostics", "SoatText", "SoatGate", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: strict),
        // One SQLite file a school: people, accounts, records, ledger; a transaction a method.
        .target(
            name: "SoatStore",
            dependencies: [
                "CSQLite", "SoatDiagnostics", "SoatText", "SoatRules", "SoatScan", "SoatGate", "SoatPrinter", "SoatLedger",
                .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"), .product(name: "CryptoExtras", package: "swift-crypto"),
            ],
            swiftSettings: strict),

        // A browser, a program, a word processor asks → pages, JSON: the pipeline over HTTP.
        .target(
            name: "SoatServer",
            dependencies: [
                "CWebAssets", "SoatDiagnostics", "SoatText", "SoatIntake", "SoatRules", "SoatScan", "SoatPrinter", "SoatEval",
                "SoatGate", "SoatLedger", "SoatStore",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict),

        // The command line: parses flags, calls, prints, exits.
        .executableTarget(
            name: "soat",
            dependencies: [
                "CPages", "SoatDiagnostics", "SoatText", "SoatIntake", "SoatRules", "SoatScan", "SoatPrinter", "SoatEval",
                "SoatGate", "SoatLedger", "SoatStore", "SoatServer",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        // Writes the generated tables; a test fails when they are stale.
        .executableTarget(
            name: "soat-tables", dependencies: ["SoatText", "SoatRules", "SoatScan", "SoatDiagnostics"],
            swiftSettings: strict),

        .target(
            name: "SoatTestSupport", dependencies: ["SoatText", "SoatRules", "SoatScan"], path: "Tests/SoatTestSupport",
            exclude: ["Schemas"],
            swiftSettings: strict),
        .testTarget(name: "SoatDiagnosticsTests", dependencies: ["SoatDiagnostics"], swiftSettings: strict),
        .testTarget(
            name: "SoatTextTests", dependencies: ["SoatText", "SoatTestSupport", "soat-tables"], swiftSettings: strict),
        .testTarget(name: "SoatIntakeTests", dependencies: ["SoatIntake", "SoatTestSupport"], swiftSettings: strict),
        .testTarget(name: "SoatRulesTests", dependencies: ["SoatRules", "SoatTestSupport"], swiftSettings: strict),
        .testTarget(name: "SoatScanTests", dependencies: ["SoatScan", "SoatRules", "SoatTestSupport"], swiftSettings: strict),
        .testTarget(
            name: "SoatGateTests",
            dependencies: ["SoatGate", "SoatDiagnostics", "SoatRules", "SoatScan", "SoatText", "SoatTestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "SoatPrinterTests", dependencies: ["SoatPrinter", "SoatGate", "SoatTestSupport"], swiftSettings: strict),
        .testTarget(
            name: "SoatEvalTests", dependencies: ["SoatEval", "SoatIntake", "SoatRules", "SoatTestSupport"],
            swiftSettings: strict),
        .testTarget(name: "SoatLedgerTests", dependencies: ["SoatLedger"], swiftSettings: strict),
        // Tries out millions of numbers against the hashes of an exported log.
        .target(name: "Guesser", path: "Tests/Guesser", swiftSettings: core),
        // Writes without end, so that a test can kill it at any moment.
        .executableTarget(
            name: "soat-fault-writer", dependencies: ["SoatStore", "SoatGate", "SoatScan", "SoatRules"],
            path: "Tests/FaultWriter", swiftSettings: strict),
        .testTarget(
            name: "SoatStoreTests",
            dependencies: [
                "SoatStore", "SoatLedger", "SoatGate", "SoatScan", "SoatRules", "SoatText", "SoatDiagnostics", "soat",
                "soat-fault-writer", "SoatTestSupport", "Guesser", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "SoatServerTests",
            dependencies: [
                "SoatServer", "SoatEval", "SoatScan", "SoatRules", "SoatText", "SoatDiagnostics", "SoatGate", "SoatLedger",
                "SoatStore",
                "SoatTestSupport",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "CommandTests", dependencies: ["SoatTestSupport", "soat"], exclude: ["Golden"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
