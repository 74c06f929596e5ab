import CGLPK

/// Unknowns and the constraints that they obey, of which GLPK finds the best solution.
///
/// A program may be asked again and again with other objectives and bounds: each search begins where
/// the one before ended. The same questions in the same order have the same answers.
package struct LinearProgram: ~Copyable {
  private let problem: OpaquePointer
  private let isWhole: [Bool]
  private var costed: [Int] = []
  private var isSolved = false

  /// The branches that are searched for whole numbers before the search is given up.
  private let branchLimit: Int

  package init(
    _ variables: [LinearVariable], _ constraints: [LinearConstraint], branchLimit: Int = 2_000
  ) {
    glp_term_out(GLP_OFF)
    problem = glp_create_prob()
    isWhole = variables.map(\.isWhole)
    self.branchLimit = branchLimit
    add(variables)
    add(constraints)
  }

  deinit {
    glp_delete_prob(problem)
  }

  private func add(_ variables: [LinearVariable]) {
    guard !variables.isEmpty else { return }
    glp_add_cols(problem, Int32(variables.count))
    for (index, variable) in variables.enumerated() {
      setBounds(of: index, variable.bounds)
      if variable.isWhole { glp_set_col_kind(problem, Int32(index + 1), GLP_IV) }
    }
  }

  /// Adds constraints to those that there are.
  package func add(_ constraints: [LinearConstraint]) {
    guard !constraints.isEmpty else { return }
    let first = glp_add_rows(problem, Int32(constraints.count))
    for (row, constraint) in zip(first..., constraints) {
      let columns = [0] + constraint.terms.map { Int32($0.variable + 1) }
      let factors = [0] + constraint.terms.map(\.factor)
      glp_set_mat_row(problem, row, Int32(constraint.terms.count), columns, factors)
      let bounds = constraint.bounds
      glp_set_row_bnds(problem, row, bounds.kind, bounds.least ?? 0, bounds.greatest ?? 0)
    }
  }

  /// Lets a variable lie between other bounds than before.
  package func setBounds(of variable: Int, _ bounds: LinearBounds) {
    glp_set_col_bnds(
      problem, Int32(variable + 1), bounds.kind, bounds.least ?? 0, bounds.greatest ?? 0)
  }
}

extension LinearProgram {
  /// Finds the solution in which a sum of terms is least.
  ///
  /// Where variables must be whole, `wholeNumbers` says whether that is to be kept to.
  package mutating func least(
    _ terms: [LinearTerm], wholeNumbers: Bool = true
  ) -> LinearOutcome {
    set(terms, direction: GLP_MIN)
    return solve(wholeNumbers)
  }

  /// Finds the solution in which a sum of terms is greatest.
  package mutating func greatest(
    _ terms: [LinearTerm], wholeNumbers: Bool = true
  ) -> LinearOutcome {
    set(terms, direction: GLP_MAX)
    return solve(wholeNumbers)
  }

  private mutating func set(_ terms: [LinearTerm], direction: Int32) {
    for column in costed { glp_set_obj_coef(problem, Int32(column + 1), 0) }
    for term in terms { glp_set_obj_coef(problem, Int32(term.variable + 1), term.factor) }
    costed = terms.map(\.variable)
    glp_set_obj_dir(problem, direction)
  }

  private mutating func solve(_ wholeNumbers: Bool) -> LinearOutcome {
    let outcome = relaxed()
    guard wholeNumbers, case .best(let solution) = outcome, !isWholeEnough(solution) else {
      return outcome
    }
    return searched()
  }

  private func isWholeEnough(_ solution: LinearSolution) -> Bool {
    zip(isWhole, solution.values).allSatisfy { isWhole, value in
      !isWhole || abs(value - value.rounded()) < LinearSolution.tolerance
    }
  }
}

extension LinearProgram {
  /// The best solution if parts of whole numbers were allowed.
  private mutating func relaxed() -> LinearOutcome {
    guard glp_get_num_cols(problem) > 0 else {
      return .best(LinearSolution(objective: 0, values: [], reducedCosts: []))
    }
    var parameters = glp_smcp()
    glp_init_smcp(&parameters)
    parameters.msg_lev = GLP_MSG_OFF
    parameters.meth = isSolved ? GLP_DUALP : GLP_PRIMAL
    if glp_simplex(problem, &parameters) != 0 {
      // The basis that the search began with was no good: begin again with a new one.
      glp_adv_basis(problem, 0)
      parameters.meth = GLP_PRIMAL
      guard glp_simplex(problem, &parameters) == 0 else { return .undecided }
    }
    isSolved = true
    return relaxedOutcome
  }

  private var relaxedOutcome: LinearOutcome {
    switch glp_get_status(problem) {
    case GLP_OPT: .best(relaxedSolution)
    case GLP_UNBND: .unbounded
    case GLP_NOFEAS: .impossible
    case GLP_INFEAS, GLP_FEAS, GLP_UNDEF: .undecided
    default: .undecided
    }
  }

  private var relaxedSolution: LinearSolution {
    let columns = 1...Int32(isWhole.count)
    return LinearSolution(
      objective: glp_get_obj_val(problem), values: columns.map { glp_get_col_prim(problem, $0) },
      reducedCosts: columns.map { glp_get_col_dual(problem, $0) })
  }

  /// The best solution in whole numbers, searched for by branching.
  private func searched() -> LinearOutcome {
    var parameters = glp_iocp()
    glp_init_iocp(&parameters)
    parameters.msg_lev = GLP_MSG_OFF
    var budget = branchLimit
    let status = withUnsafeMutablePointer(to: &budget) { pointer in
      parameters.cb_info = UnsafeMutableRawPointer(pointer)
      parameters.cb_func = { tree, info in
        guard let tree, let left = info?.assumingMemoryBound(to: Int.self),
          glp_ios_reason(tree) == GLP_ISELECT
        else { return }
        left.pointee -= 1
        if left.pointee < 0 { glp_ios_terminate(tree) }
      }
      return glp_intopt(problem, &parameters)
    }
    guard status == 0 else { return .undecided }
    return glp_mip_status(problem) == GLP_OPT ? .best(searchedSolution) : .impossible
  }

  private var searchedSolution: LinearSolution {
    let columns = 1...Int32(isWhole.count)
    return LinearSolution(
      objective: glp_mip_obj_val(problem), values: columns.map { glp_mip_col_val(problem, $0) },
      reducedCosts: [])
  }
}

extension LinearBounds {
  fileprivate var kind: Int32 {
    switch (least, greatest) {
    case (nil, nil): GLP_FR
    case (_, nil): GLP_LO
    case (nil, _): GLP_UP
    case (let least, let greatest): least == greatest ? GLP_FX : GLP_DB
    }
  }
}
