import Diagnostics

extension Criterion {
  static let competentStaff = Criterion(
    .competentStaff,
    name: Wording(nb: "rett kompetanse", nn: "rett kompetanse", en: "competent staff"),
    demand2014: Wording(
      nb: "De ansatte har kompetansen som tilbudet trenger.", nn: "Dei tilsette har kompetansen som tilbodet treng.",
      en: "The staff have the competence that the service needs."),
    whatToWrite: Wording(
      nb: "skriv yrkene under «ansatte», som «psykolog, sosionom»",
      nn: "skriv yrka under «tilsette», som «psykolog, sosionom»",
      en: "write the professions under “ansatte”, such as “psykolog, sosionom”"),
    examples: [
      .service(.met, "ansatte: [psykolog, sosionom]"),
      .service(.met, "ansatte: erfaringskonsulent"),
      .service(.notDocumented, "ansatte: fagfolk"), .service(.notDocumented, "ansatte: ukjent"),
      .service(.notDocumented, "ventetid: drop-in"),
    ]
  ) { evidence in
    guard let staff = evidence.route.facts.staff else { return [] }
    let field = evidence.field(.staff, staff.span)
    guard staff.value.contains(where: { !namesNoProfession($0.value) && !evidence.saysNothing($0.value) }) else {
      return [
        Ground(
          .notDocumented,
          Wording(
            nb: "det står ikke hvilke yrker de har", nn: "det står ikkje kva yrke dei har", en: "no profession is named"
          ),
          field)
      ]
    }
    return [
      Ground(
        .met, Wording(nb: "yrkene står der", nn: "yrka står der", en: "the professions are named"), field)
    ]
  }

  /// Words that say that somebody works there and not what they can.
  private static func namesNoProfession(_ text: String) -> Bool {
    [
      "ansatte", "ansatt", "tilsette", "medarbeidere", "medarbeidarar", "fagfolk", "fagpersoner", "fagpersonar",
      "personale", "personell", "helsepersonell", "team", "frivillige", "veiledere", "rettleiarar", "konsulenter",
    ].contains(folded(text))
  }
}
