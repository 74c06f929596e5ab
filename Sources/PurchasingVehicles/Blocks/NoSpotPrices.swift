package import Values

/// That nothing like a block was bought by the spot, so that there is no price to compare with.
package struct NoSpotPrices: UserFacingError {
  let serviceType: String
  let band: String?
  let from: Day
  let through: Day

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    """
    No spot placement of the type '\(serviceType)'\(band.map { " and the band '\($0)'" } ?? "") with \
    a weekly fee began from \(from.inWords) to \(through.inWords). Take in what was bought with \
    'caremarket import call-offs', or ask about a longer time.
    """
  }
}
