import CommissioningPlans
import Demand
import FeeUplifts
import Geography
import ImportRuns
import PlacementAgreements
import ProviderRegister
import PurchasingVehicles
import QualityVisits

/// The kinds of file that the program knows what to do with.
enum KnownImports {
  static var all: [any FileImport.Type] {
    [
      AbsenceImport.self,
      ActionPlanImport.self,
      ActionUpdateImport.self,
      AdmissionImport.self,
      AgreementImport.self,
      AgreementReviewImport.self,
      AuthorityImport.self,
      CallOffImport.self,
      CarerAllowanceImport.self,
      CarerImport.self,
      ContactImport.self,
      DashboardCountImport.self,
      DiscountClaimImport.self,
      DistrictImport.self,
      DocumentImport.self,
      EthnicGroupImport.self,
      FeeLineImport.self,
      FundingImport.self,
      IntentionImport.self,
      InvoiceImport.self,
      LookedAfterRateImport.self,
      ObjectiveImport.self,
      OfficerImport.self,
      OfstedMovementImport.self,
      OfstedPremisesImport.self,
      OfstedProviderImport.self,
      PlacementCensusImport.self,
      PlacementCostImport.self,
      PopulationImport.self,
      ProviderImport.self,
      RateImport.self,
      ServiceImport.self,
    ]
  }

  /// The kinds that are held to the review formats and rules in Contracts/Quality.
  static var quality: [any QualityImport.Type] {
    [IndependentReportImport.self, VisitActionImport.self, VisitImport.self]
  }

  /// Returns what takes in a kind of file.
  static func taking(_ kind: String) -> (any FileImport.Type)? {
    all.first { $0.kind == kind }
  }
}
