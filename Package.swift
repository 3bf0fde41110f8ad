// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let sockets: Target.Dependency = .product(name: "FlyingSocks", package: "FlyingFox")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

/// A library room of the house: everything in it is `package`, and it may import only what stands here.
func room(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

/// Tests see what is `package`. To optimize their own code takes longer than it saves; what they try is as fast as users have it.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, exclude: exclude,
    swiftSettings: settings + [.unsafeFlags(["-Onone"], .when(configuration: .release))])
}

let package = Package(
  name: "terskel",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "terskel", targets: ["terskel"])],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CMarkGFM",
      pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
    ),
    .systemLibrary(name: "CLinux"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CBrotli", pkgConfig: "libbrotlienc", providers: [.apt(["libbrotli-dev"])]),
    room("Diagnostics"),
    room("Services", ["Diagnostics"]),
    room("Authoring", ["Diagnostics", "Services", "CMarkGFM", yams]),
    room("Checks", ["Diagnostics", "Services"]),
    room("Search", ["Diagnostics", "Services"]),
    room("Site", ["Diagnostics", "Services"]),
    room("Reporting", ["Diagnostics", "Services"]),
    room("Schemas", ["Diagnostics", "Services"]),
    room("Editing", ["Diagnostics", "Services", "Authoring", "Schemas"]),
    // Scripts are sent as `scripts/shorten` makes them, which is Swift.
    room(
      "Rendering", ["Diagnostics", "Services", "Search", "Site", "Reporting"],
      exclude: ["page.js", "places.js", "said-now.js", "search.js"].map { "Scripts/\($0)" }),
    room(
      "Publishing",
      [
        "Diagnostics", "Services", "Authoring", "Checks", "Search", "Site", "Reporting", "Schemas", "Rendering",
        "CLinux", "CZlib", "CBrotli",
        crypto,
      ]
    ),
    room("Preview", ["Diagnostics", "Services", "Schemas", "Editing", "Site", "Rendering", "Publishing", sockets]),
    room("LanguageServer", ["Diagnostics", "Services", "Schemas", "Publishing"]),
    .executableTarget(
      name: "terskel",
      dependencies: [
        "Diagnostics", "Services", "Reporting", "Schemas", "Rendering", "Publishing", "Preview", "LanguageServer",
        argumentParser,
      ],
      // Only tests import it, with `@testable`, which `release` does not let them without this; what is published with is built so too.
      swiftSettings: settings + [.unsafeFlags(["-enable-testing"], .when(configuration: .release))]
    ),
    room("MadeUp"),
    .executableTarget(
      name: "Benchmarks", dependencies: ["Diagnostics", "Services", "Rendering", "Publishing", "MadeUp"],
      swiftSettings: settings),
    .target(
      name: "TestSupport",
      dependencies: ["Diagnostics", "Publishing", "MadeUp"],
      path: "Tests/TestSupport",
      swiftSettings: settings
    ),
    tests("DiagnosticsTests", ["Diagnostics"]),
    tests(
      "ServicesTests", ["Services", "Diagnostics"],
      exclude: ["Statements/labelled-sentences.txt", "Statements/service-texts.txt"]),
    tests("AuthoringTests", ["Authoring", "Services", "Diagnostics"], exclude: ["content-statements.txt"]),
    tests("SearchTests", ["Search", "Services"], exclude: ["norwegian-stems.txt"]),
    tests("SiteTests", ["Site", "Services", "Diagnostics"]),
    tests(
      "ReportingTests", ["Reporting", "Rendering", "Publishing", "Services", "Diagnostics"], exclude: ["Golden"]),
    tests("RenderingTests", ["Rendering", "Site", "Services", "Authoring", "Diagnostics"]),
    tests("CatalogueTests", ["Services", "Publishing", "Diagnostics", "TestSupport"], exclude: ["WholeTexts"]),
    tests(
      "PublishingTests",
      ["terskel", "Publishing", "Rendering", "Schemas", "Services", "Diagnostics", "MadeUp", "TestSupport"],
      exclude: ["Golden", "GoldenForms", "GoldenSchemas"]),
    tests("PreviewTests", ["Preview", "Publishing", "Rendering", "Services", "Diagnostics", "TestSupport"]),
    tests("EditingTests", ["Editing", "Schemas", "Publishing", "Services", "Diagnostics", "TestSupport"]),
    tests("LanguageServerTests", ["LanguageServer", "Schemas", "Publishing", "Services", "Diagnostics"]),
    tests("ProjectTests", ["Services", "Publishing"]),
    .target(
      name: "FuzzTargets",
      dependencies: [
        "Diagnostics", "Services", "Authoring", "Schemas", "Editing", "Rendering", "Publishing", "Preview",
      ],
      path: "Tests/Fuzzing/Targets",
      swiftSettings: settings
    ),
    tests("FuzzingTests", ["FuzzTargets"]),
  ],
  swiftLanguageModes: [.v6]
)

// A program whose `main` is libFuzzer's; only `scripts/fuzz` builds it, since nothing else can link it.
if Context.environment["TERSKEL_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzz", dependencies: ["FuzzTargets"], path: "Tests/Fuzzing/Driver",
      swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])]))
}
