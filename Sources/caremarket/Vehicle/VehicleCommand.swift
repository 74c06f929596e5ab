import ArgumentParser

struct VehicleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vehicle",
    abstract: "Keep the frameworks and other vehicles that placements are bought through.",
    discussion: """
      A vehicle is a framework, open framework, dynamic purchasing vehicle, dynamic market, approved \
      list or block contract. A file in Contracts/Vehicles describes it.

      Example: caremarket vehicle load westmarch-fostering
      """,
    subcommands: [
      VehicleAppraiseBlock.self, VehicleCheck.self, VehicleExport.self, VehicleExtend.self,
      VehicleImportNotice.self, VehicleList.self, VehicleLoad.self, VehicleShow.self,
    ]
  )
}
