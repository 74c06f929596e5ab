// swift-tools-version: 6.1
import PackageDescription

/// The settings of every target of ours: strict about what later language versions require.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A module of ours, with what it may import.
func module(
  _ name: String,
  imports dependencies: [Target.Dependency] = [],
  resources: [Resource] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

/// The tests of a module, with what they may import besides it.
func tests(
  of name: String,
  imports dependencies: [Target.Dependency] = [],
  exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.init(stringLiteral: name)] + dependencies,
    exclude: exclude, swiftSettings: settings)
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
  name: "caremarket",
  products: [.executable(name: "caremarket", targets: ["caremarket"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // System libraries.
    .systemLibrary(name: "CLibCSV", providers: [.apt(["libcsv-dev"])]),
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CSQLiteSession", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(
      name: "CMarkdown", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CGLPK", providers: [.apt(["libglpk-dev"])]),

    // Words that everything speaks in. Imports nothing of ours.
    module("Values"),

    // Files in: bytes to lines and fields, YAML to checked settings, rows to named values.
    module("CSVReading", imports: ["CLibCSV", "Values"]),
    module("StrictYAML", imports: ["Values", yams]),
    module("StrictJSON", imports: ["Values"]),
    module("Importing", imports: ["CSVReading", "StrictYAML", "Values"]),

    // The database: schema, transactions, audit trail, backup.
    module(
      "Store", imports: ["CSodium", "CSQLiteSession", "Values", grdb, sqlite],
      resources: [.embedInCode("Migrations")]),

    // Files into the database, all or nothing.
    module("ImportRuns", imports: ["CSVReading", "Importing", "Store", "Values", grdb]),

    // Policies, code lists and words as data: Contracts/ to types.
    module("Definitions", imports: ["StrictYAML", "Values"]),

    // Records.
    module(
      "Geography",
      imports: ["CSVReading", "Importing", "ImportRuns", "Store", "Values", grdb, sqlite]),
    module(
      "ProviderRegister",
      imports: [
        "Definitions", "Geography", "Importing", "ImportRuns", "Store", "Values", grdb,
      ]),

    module(
      "PurchasingVehicles",
      imports: [
        "Definitions", "Geography", "Importing", "ImportRuns", "ProviderRegister", "Store",
        "StrictJSON", "StrictYAML", "Values", grdb,
      ]),

    module(
      "PlacementAgreements",
      imports: [
        "Definitions", "Geography", "Importing", "ImportRuns", "ProviderRegister",
        "PurchasingVehicles", "Store", "StrictYAML", "Values", grdb, sqlite,
      ]),

    // Annual uplifts of fees: policy as data, plans, approval, application, arrears.
    module(
      "FeeUplifts",
      imports: [
        "Definitions", "ImportRuns", "Importing", "PlacementAgreements", "ProviderRegister",
        "PurchasingVehicles", "Store", "StrictYAML", "Values", grdb,
      ]),

    module(
      "QualityVisits",
      imports: [
        "CSVReading", "Definitions", "Geography", "ImportRuns", "Importing", "PlacementAgreements",
        "ProviderRegister", "PurchasingVehicles", "Store", "StrictYAML", "Values", grdb,
      ]),
    // How demand goes on: the published model, and our own.
    module("DemandForecast", imports: ["Definitions", "StrictYAML", "Values"]),

    module(
      "Demand",
      imports: [
        "CSVReading", "CSodium", "Definitions", "DemandForecast", "Geography", "Importing",
        "ImportRuns", "Store", "StrictYAML", "Values", grdb, sqlite,
      ]),

    // What the council will do and buy: action plans and intentions.
    module(
      "CommissioningPlans",
      imports: [
        "Definitions", "ImportRuns", "Importing", "ProviderRegister", "Store", "Values", grdb,
      ]),

    // What any report is made of, and how it becomes a page that everyone can read.
    module("Documents", imports: ["Values", mustache]),

    // Tables for people who work on in Excel or LibreOffice.
    module("Spreadsheets", imports: ["CXLSXWriter", "Values"]),

    // The council's own words, in Markdown.
    module("MarkdownReading", imports: ["CMarkdown"]),

    // What a statement may show of small numbers, and the intruder who tries to find out more. The
    // two share the solver and nothing else.
    module("LinearPrograms", imports: ["CGLPK"]),
    module(
      "DisclosureControl", imports: ["Definitions", "LinearPrograms", "StrictYAML", "Values"]),
    module(
      "DisclosureAttack", imports: ["CSVReading", "LinearPrograms", "StrictJSON", "Values"]),

    // Reports: they depend on records, never the reverse.
    module(
      "MarketPosition",
      imports: [
        "CommissioningPlans", "Definitions", "Demand", "DemandForecast", "DisclosureControl",
        "Documents", "FeeUplifts", "Geography", "Importing", "MarkdownReading",
        "PlacementAgreements",
        "ProviderRegister", "PurchasingVehicles", "QualityVisits", "Store", "StrictYAML", "Values",
        grdb,
      ]),

    // The invented council Westmarch.
    module("ExampleCouncil", imports: ["Values"]),

    // The command line: the only code that prints, reads the clock or the environment.
    .executableTarget(
      name: "caremarket",
      dependencies: [
        "CSVReading", "CommissioningPlans", "Definitions", "Demand", "DemandForecast",
        "DisclosureAttack", "DisclosureControl", "Documents", "ExampleCouncil", "FeeUplifts",
        "Geography", "Importing",
        "ImportRuns", "MarketPosition", "PlacementAgreements", "ProviderRegister",
        "PurchasingVehicles", "QualityVisits", "Spreadsheets", "Store", "StrictYAML", "Values",
        argumentParser, grdb,
      ],
      swiftSettings: settings),

    // What tests of several modules share: a database to fill, folders, the real files.
    .target(
      name: "TestSupport",
      dependencies: [
        "CSVReading", "Geography", "Importing", "ImportRuns", "Store", "Values", grdb,
      ],
      path: "Tests/TestSupport", swiftSettings: settings),

    tests(of: "Values"),
    tests(of: "ExampleCouncil", imports: ["TestSupport", "Values"]),
    tests(of: "Definitions", imports: ["Importing", "StrictYAML", "TestSupport", "Values"]),
    tests(of: "Spreadsheets", imports: ["TestSupport", "Values"]),
    tests(of: "Documents", imports: ["TestSupport", "Values"]),
    tests(of: "LinearPrograms"),
    tests(of: "MarkdownReading"),
    tests(
      of: "DisclosureControl",
      imports: ["Definitions", "DisclosureAttack", "StrictYAML", "TestSupport", "Values"]),
    tests(
      of: "DisclosureAttack",
      imports: ["CSVReading", "StrictJSON", "TestSupport", "Values"]),
    tests(of: "CSVReading", imports: ["TestSupport", "Values"]),
    tests(of: "StrictJSON", imports: ["Values"]),
    tests(
      of: "Geography",
      imports: ["CSVReading", "ImportRuns", "Importing", "Store", "TestSupport", "Values", grdb]),
    tests(of: "Store", imports: ["TestSupport", "Values", grdb]),
    tests(
      of: "ProviderRegister",
      imports: [
        "CSVReading", "Definitions", "Geography", "ImportRuns", "Importing", "MarketPosition",
        "Store", "TestSupport", "Values", grdb,
      ]),
    tests(
      of: "MarketPosition",
      imports: [
        "CommissioningPlans", "Definitions", "Demand", "DemandForecast", "DisclosureControl",
        "Documents", "Geography", "ImportRuns", "Importing", "PlacementAgreements",
        "ProviderRegister", "PurchasingVehicles", "Store", "StrictYAML", "TestSupport", "Values",
        grdb,
      ]),
    tests(
      of: "PurchasingVehicles",
      imports: [
        "Definitions", "Geography", "ImportRuns", "Importing", "ProviderRegister", "Store",
        "StrictJSON", "StrictYAML", "TestSupport", "Values", grdb,
      ]),
    tests(
      of: "PlacementAgreements",
      imports: [
        "Definitions", "Geography", "ImportRuns", "Importing", "ProviderRegister",
        "PurchasingVehicles", "Store", "StrictYAML", "TestSupport", "Values", grdb,
      ]),
    tests(
      of: "QualityVisits",
      imports: [
        "CSVReading", "Definitions", "Geography", "ImportRuns", "Importing", "ProviderRegister",
        "Store",
        "StrictYAML", "TestSupport", "Values", grdb,
      ]),
    tests(
      of: "CommissioningPlans",
      imports: [
        "Definitions", "ImportRuns", "Importing", "ProviderRegister", "Store", "TestSupport",
        "Values", grdb,
      ]),
    tests(
      of: "FeeUplifts",
      imports: [
        "Definitions", "ImportRuns", "Importing", "PlacementAgreements", "ProviderRegister",
        "PurchasingVehicles", "Store", "StrictYAML", "TestSupport", "Values", grdb,
      ], exclude: ["Situations"]),
    tests(
      of: "DemandForecast", imports: ["Definitions", "StrictYAML", "TestSupport", "Values"]),
    tests(
      of: "Demand",
      imports: [
        "CSVReading", "Definitions", "DemandForecast", "ExampleCouncil", "Geography", "Importing",
        "ImportRuns", "Store", "StrictYAML", "TestSupport", "Values", grdb,
      ]),
    .testTarget(
      name: "CommandTests", dependencies: ["caremarket", "TestSupport", "Values", argumentParser],
      exclude: ["OpenContracting/Schema", "Transcripts"], swiftSettings: settings),
  ]
)
