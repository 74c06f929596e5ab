import GRDB
import ImportRuns
import Importing
import ProviderRegister
import Store
import Values

/// The taking in of the files of a collection, the earliest first.
struct CollectionImport {
  private let collection: PlacementCollection
  private let batch: Int
  private let recording: Recording
  private var counts = CollectionCounts()

  init(_ collection: PlacementCollection, batch: Int, _ db: Database) throws {
    self.collection = collection
    self.batch = batch
    recording = try Recording(batch: batch, db)
  }

  /// Stores what the files say, and says what came of it.
  consuming func store(
    _ files: [DatedFile], _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    for file in files {
      try checkOrder(file, db, &log)
      try store(file, db, &log)
    }
    return ImportSummary(text: counts.summary)
  }

  /// Adds an error where a file of a later day was taken in before.
  private func checkOrder(_ file: DatedFile, _ db: Database, _ log: inout FindingLog) throws {
    guard let latest = try ImportBatches.latest(of: collection.kind, before: batch, db),
      latest.asAt > file.asAt
    else { return }
    log.error(
      at: Place(file: file.file.name), Message.tooLate(file.asAt, latest.asAt, latest.batch))
  }

  private mutating func store(
    _ file: DatedFile, _ db: Database, _ log: inout FindingLog
  ) throws {
    var reading = try CollectionReading(asAt: file.asAt, db)
    for row in file.file.faultyRows {
      _ = try reading.placement(row, isFaulty: true, db, &log)
    }
    var placements: [CollectedPlacement] = []
    for row in file.file.rows {
      if let placement = try reading.placement(row, db, &log) { placements.append(placement) }
    }
    var keeping = try CollectionKeeping(collection, asAt: file.asAt, recording, db)
    try keeping.keep(placements, in: file.file.name, db, &log)
    counts.add(keeping.counts, passedOver: reading.passedOver)
  }
}

private enum Message {
  static func tooLate(_ day: Day, _ later: Day, _ batch: Int) -> String {
    """
    This describes \(day.inWords), and what describes \(later.inWords) is stored already, as import \
    \(batch). Take that back with 'caremarket import undo \(batch)', or leave this file out.
    """
  }
}
