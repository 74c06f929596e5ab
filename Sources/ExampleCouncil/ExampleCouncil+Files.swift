import Foundation
import Values

extension ExampleCouncil {
  /// Returns every file of the council: what Ofsted, the Office for National Statistics and the
  /// Department for Education would publish, and the council's own register in our templates.
  package func files() -> [ExampleFile] {
    let childrensReturns = CouncilReturns(
      count: returns, of: market, postcodes, agreements, scale: scale, seed: seed)
    let invoices = CouncilInvoices(of: agreements.agreements)
    let carers = CarersFile(scale: scale, seed: seed)
    return providerFiles + [
      OfstedPremisesFile(market: market).file,
      OfstedJoinersLeaversFile(market: market).file,
      PostcodeFile(postcodes: postcodes).file,
      PopulationFile(scale: scale, seed: seed).file,
      LookedAfterRatesFile(
        returns: childrensReturns.yearly, population: PopulationFile(scale: scale, seed: seed)
      ).file,
      EthnicGroupFile(scale: scale, seed: seed).file,
      EducationalNeedsFile(children: childrensReturns.children, seed: seed).file,
      AuthoritiesFile().file,
      ProvidersFile(market: market, register: register).file,
      ServicesFile(market: market).file,
      ContactsFile(market: market, register: register).file,
      DocumentsFile(market: market, register: register).file,
      AdmissionsFile(market: market, register: register, buying: buying).file,
      RatesFile(market: market, buying: buying).file,
      CallOffsFile(market: market, buying: buying).file,
      carers.file,
      CarerAllowancesFile(
        households: carers.households, agreements: agreements.agreements, seed: seed
      ).file,
      AgreementsFile(market: market, agreements: agreements.agreements).file,
    ] + AgreementPartFiles(agreements: agreements.agreements).files
      + InvoicesFile(market: market, invoices: invoices).files
      + QualityFiles(quality: quality).files + ActionPlanFiles().files
      + [
        IntentionsFile().file,
        DashboardCountsFile().file,
        SeededFaultsFile(
          faults: agreements.faults + register.faults(of: market) + invoices.chargesAfterEnd
            + childrensReturns.faults
        ).file,
      ] + childrensReturns.yearly.flatMap(\.files)
  }

  /// The yearly provider files, the last in today's layout and those before it in an earlier one.
  private var providerFiles: [ExampleFile] {
    calendar.fileYears.map { year in
      year == ExampleCalendar.lastYear
        ? OfstedProviderFile(market: market, year: year).file
        : OfstedEarlierProviderFile(market: market, year: year).file
    }
  }

  /// Writes every file into a folder, making it and the folders in it where they are not there.
  ///
  /// Files of the same names are replaced; others are left alone. Returns the paths of the files.
  /// Throws `ExampleProblem` where the folder cannot be made or a file not be written.
  @discardableResult
  package func write(to directory: String) throws -> [String] {
    let files = files()
    for file in files {
      let path = "\(directory)/\(file.path)"
      let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      do {
        try FileManager.default.createDirectory(
          atPath: folder.joined(separator: "/"), withIntermediateDirectories: true)
        try Data(file.contents).write(to: URL(fileURLWithPath: path))
      } catch {
        throw ExampleProblem.cannotWrite(path: path)
      }
    }
    return files.map(\.path)
  }
}
