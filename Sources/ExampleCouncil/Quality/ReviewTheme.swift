/// What a standard is about, with invented words about services for it; none is about a child.
enum ReviewTheme: Sendable {
  case safety
  case leadership
  case planning
  case voice
  case care

  /// Who has to put it right.
  var owner: String {
    switch self {
    case .safety: "Registered manager"
    case .leadership: "Responsible individual"
    case .planning: "Deputy manager"
    case .voice: "Senior practitioner"
    case .care: "Registered manager"
    }
  }

  /// What is done well.
  var strengths: [String] {
    switch self {
    case .safety:
      [
        "Risk assessments are looked at again after every incident",
        "Fire drills are held by day and by night, and what they showed is put right",
      ]
    case .leadership:
      [
        "Nobody left the staff in the last year",
        "The manager reads every record of an incident within a day",
      ]
    case .planning:
      [
        "Plans are written with those whom they are about",
        "Matching looks at everybody who lives there, and is written down",
      ]
    case .voice:
      [
        "The house meeting decides on the menu, and the minutes show what came of it",
        "The record of complaints shows what changed after each",
      ]
    case .care:
      [
        "Meals are planned and cooked together",
        "Health appointments are kept, and staff know why each is needed",
      ]
    }
  }

  /// What should be noted.
  var remarks: [String] {
    switch self {
    case .safety:
      [
        "The alarm of the back door is being replaced",
        "The local police now send notices of missing episodes to another address",
      ]
    case .leadership:
      [
        "A new manager has applied to be registered",
        "Two posts are filled by agency staff until the new year",
      ]
    case .planning:
      ["Two plans wait for the minutes of the last review", "The matching form is being rewritten"]
    case .voice:
      [
        "The advocate's telephone number on the board was an old one",
        "The guide for newcomers is to be had in print only",
      ]
    case .care: ["The kitchen is being done up", "The nearest dentist takes no new patients"]
    }
  }

  /// What gives concern.
  var concerns: [String] {
    switch self {
    case .safety:
      [
        "Fire drills at night were not recorded",
        "Talks after missing episodes were held late or not at all",
      ]
    case .leadership:
      [
        "Supervision of staff is three months behind",
        "Two staff files had only one reference",
      ]
    case .planning:
      [
        "Plans do not say who does what by when",
        "Three moves were made without a meeting beforehand",
      ]
    case .voice:
      [
        "Complaints were answered after the month that the policy allows",
        "House meetings stopped in the summer",
      ]
    case .care:
      [
        "Records of medicines had gaps on six days",
        "Nobody follows up absence from school",
      ]
    }
  }

  /// What must be done about it.
  var tasks: [String] {
    switch self {
    case .safety:
      [
        "Hold a fire drill at night and record it", "Renew the fire risk assessment",
        "Hold a talk within three days after every missing episode and record it",
      ]
    case .leadership:
      [
        "Bring supervision of staff up to date", "Complete the references of all staff files",
        "Send the council the plan to fill the vacant posts",
      ]
    case .planning:
      [
        "Say in every plan who does what by when", "Hold a meeting before every planned move",
        "Write down how matching was decided",
      ]
    case .voice:
      [
        "Answer complaints within the policy's time", "Take up house meetings again",
        "Put up the advocate's right telephone number",
      ]
    case .care:
      [
        "Audit the records of medicines every week", "Agree with the school who follows up absence",
        "Show how free time is planned",
      ]
    }
  }
}
