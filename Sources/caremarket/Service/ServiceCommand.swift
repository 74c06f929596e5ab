import ArgumentParser

struct ServiceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "service",
    abstract: "Keep the register of services.",
    discussion: """
      A service is one registered setting with a URN: a children's home, a fostering agency, \
      supported accommodation and so on. The council's own are services like any other.

      Example: caremarket service list --area Leeds --type "Children's home"
      """,
    subcommands: [
      ServiceAdd.self, ServiceList.self, ServiceNear.self, ServiceSet.self, ServiceShow.self,
    ]
  )
}
