import Documents

/// Records that a section cannot do without.
enum StatementNeed: String, CaseIterable, Sendable {
  case register
  case returns
  case agreements
  case vehicles
  case visits
  case plans
  case targetMix
  case dashboard

  /// What a section says where they are not there.
  func notice(_ council: String) -> Notice {
    switch self {
    case .register:
      Notice(
        title: "No services are known in \(council)",
        text:
          "The register holds no service in the council's area, so this part cannot be written.",
        command: "caremarket import ofsted-providers FILE")
    case .returns:
      Notice(
        title: "No children's return is known",
        text: "Without it nothing can be said of the children who need a home.",
        command: "caremarket import ssda903 FOLDER")
    case .agreements:
      Notice(
        title: "No agreements are known",
        text: "Without them nothing can be said of what is paid, and to whom.",
        command: "caremarket import agreements FILE")
    case .vehicles:
      Notice(
        title: "No framework or other vehicle is known",
        text: "Without one nothing can be said of how the council buys.",
        command: "caremarket vehicle load FILE")
    case .visits:
      Notice(
        title: "No quality visits are known",
        text: "Without them nothing can be said of what the council itself found.",
        command: "caremarket import visits FILE")
    case .plans:
      Notice(
        title: "No commissioning intentions are known",
        text: "Without them nothing can be said of what will be bought, and when.",
        command: "caremarket intention add")
    case .dashboard:
      Notice(
        title: "No measure of the dashboard is known",
        text:
          "Without records nothing can be said of how the council does what it said it will do.",
        command: "caremarket statement dashboard --month MONTH")
    case .targetMix:
      Notice(
        title: "No placement mix is aimed at",
        text: """
          It stands in Contracts/Statement/target-mix.yaml, and takes a children's return to be held \
          against.
          """,
        command: "caremarket import ssda903 FOLDER")
    }
  }
}
