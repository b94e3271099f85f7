// swift-tools-version: 6.2
import PackageDescription

// Speed is measured apart from the product: only the core is built, so that `make bench` starts in a minute.
let package = Package(
    name: "soat-benchmarks",
    dependencies: [
        .package(name: "soat", path: ".."),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        .executableTarget(
            name: "soat-bench", dependencies: [.product(name: "SoatCore", package: "soat")]),
        .executableTarget(
            name: "soat-ledger-bench",
            dependencies: [
                .product(name: "SoatSchool", package: "soat"), .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
