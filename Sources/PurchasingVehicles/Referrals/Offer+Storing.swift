import GRDB
import Store
import Values

extension Offer {
  init(row: Row) {
    number = row["number"]
    referral = row["referral"]
    provider = row["provider"]
    urn = row["urn"]
    band = row["priceBand"]
    weeklyFee = Money(pence: row["weeklyPence"])
    received = Occasion(row, day: "receivedOn", moment: "receivedAt")
    withdrawal = (row["withdrawnBy"] as String?).map {
      Withdrawal(on: Occasion(row, day: "withdrawnOn", moment: "withdrawnAt"), recordedBy: $0)
    }
  }
}
