import GRDB

/// The steps by which a database comes to its present schema; a released step is never edited.
enum Migrations {
  static var all: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    register("v0001-create-register", PackageResources.v0001_create_register_sql, &migrator)
    register("v0002-create-vehicles", PackageResources.v0002_create_vehicles_sql, &migrator)
    register(
      "v0003-create-agreements", PackageResources.v0003_create_agreements_sql, &migrator)
    register("v0004-create-visits", PackageResources.v0004_create_visits_sql, &migrator)
    register("v0005-withdraw-offers", PackageResources.v0005_withdraw_offers_sql, &migrator)
    register(
      "v0010-create-childrens-return", PackageResources.v0010_create_childrens_return_sql,
      &migrator)
    register(
      "v0011-keep-age-brackets", PackageResources.v0011_keep_age_brackets_sql, &migrator)
    register(
      "v0012-show-collected-placements",
      PackageResources.v0012_show_collected_placements_sql, &migrator)
    register("v0013-create-uplifts", PackageResources.v0013_create_uplifts_sql, &migrator)
    register(
      "v0014-keep-carer-allowances", PackageResources.v0014_keep_carer_allowances_sql, &migrator)
    register(
      "v0015-create-action-plans", PackageResources.v0015_create_action_plans_sql, &migrator)
    register(
      "v0016-create-intentions", PackageResources.v0016_create_intentions_sql, &migrator)
    register(
      "v0017-keep-added-rows", PackageResources.v0017_keep_added_rows_sql, &migrator)
    register(
      "v0018-count-ethnic-groups", PackageResources.v0018_count_ethnic_groups_sql, &migrator)
    register(
      "v0020-keep-published-rates", PackageResources.v0020_keep_published_rates_sql, &migrator)
    register(
      "v0021-keep-dashboard-counts", PackageResources.v0021_keep_dashboard_counts_sql, &migrator)
    register(
      "v0022-keep-care-leavers", PackageResources.v0022_keep_care_leavers_sql, &migrator)
    register(
      "v0023-keep-educational-needs", PackageResources.v0023_keep_educational_needs_sql, &migrator)
    register(
      "v0024-number-uplift-outcomes", PackageResources.v0024_number_uplift_outcomes_sql, &migrator)
    return migrator
  }

  private static func register(
    _ name: String, _ sql: [UInt8], _ migrator: inout DatabaseMigrator
  ) {
    migrator.registerMigration(name) { db in
      try db.execute(sql: String(decoding: sql, as: UTF8.self))
    }
  }
}
