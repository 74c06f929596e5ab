/// A section that says little yet, with everything that it could name.
package enum SectionTemplate {
  /// The section as the text of its file.
  package static var text: String {
    """
    # A section of the market position statement. Blocks are shown in their order; take away those that
    # you do not need.
    heading: Our own section
    introduction: >-
      What the section is about, in a sentence or two.
    # Without these records the section says how to supply them: register, returns, agreements, vehicles,
    # visits or plans.
    # needs: returns
    blocks:
      - text: "{{ council.name }} is in {{ council.region }}."
      # Shown only where the figure is known and the number is reached; what it counts is said of one and
      # of several:
      - text: "{{ supply.homes | children's home is | children's homes are }} in the area."
        when: supply.homes > 0
      - list:
          - The first of several things.
      - figures:
          - { figure: supply.services, label: Services registered in the area }
      # - trend: demand.lookedAfter
      #   since: demand.lookedAfterBefore
      #   subject: the number of children looked after
      #   time: "a year before; on {{ demand.day }}"
      # - table: children-by-age
      # - chart: children-by-age
      #   kind: bars
      #   title: Children looked after by age
      #   columns: [Children looked after]
    # Figures that words can name:
    \(listed(StatementNames.figures))
    # Tables:
    \(listed(StatementNames.tables))

    """
  }

  private static func listed(_ names: Set<String>) -> String {
    names.sorted().map { "#   \($0)" }.joined(separator: "\n")
  }
}
