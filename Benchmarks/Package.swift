// swift-tools-version: 6.2
import PackageDescription

// Speed is measured apart from the product: only the core is built, so that `make bench` starts in a minute.
let package = Package(
    name: "soat-benchmarks",
    dependencies: [.package(name: "soat", path: "..")],
    targets: [
        .executableTarget(
            name: "soat-bench", dependencies: [.product(name: "SoatCore", package: "soat")])
    ],
    swiftLanguageModes: [.v6]
)
