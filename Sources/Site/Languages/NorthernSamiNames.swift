package import Services

// What values are called in Northern Sami. No native speaker has reviewed it, as the phrases say of themselves.
//
// Months and most languages are as in the Unicode CLDR (locale `se`, version 45); days of the week as they are said in Norway.

extension Weekday {
  var northernSami: String {
    switch self {
    case .monday: "mánnodat"
    case .tuesday: "disdat"
    case .wednesday: "gaskavahkku"
    case .thursday: "duorastat"
    case .friday: "bearjadat"
    case .saturday: "lávvordat"
    case .sunday: "sotnabeaivi"
    }
  }
}

extension Month {
  /// In the genitive, as a date has it.
  var northernSamiGenitive: String {
    switch self {
    case .january: "ođđajagemánu"
    case .february: "guovvamánu"
    case .march: "njukčamánu"
    case .april: "cuoŋománu"
    case .may: "miessemánu"
    case .june: "geassemánu"
    case .july: "suoidnemánu"
    case .august: "borgemánu"
    case .september: "čakčamánu"
    case .october: "golggotmánu"
    case .november: "skábmamánu"
    case .december: "juovlamánu"
    }
  }
}

extension Day.PublicHoliday {
  var northernSami: String {
    switch self {
    case .newYear: "ođđajagibeaivi"
    case .maundyThursday: "skierdduorastat"
    case .goodFriday: "guhkesbearjadat"
    case .easterSunday: "vuosttaš beassášbeaivi"
    case .easterMonday: "nubbi beassášbeaivi"
    case .labourDay: "miessemánu 1. beaivi"
    case .constitutionDay: "miessemánu 17. beaivi"
    case .ascension: "Kristusa albmáimannanbeaivi"
    case .whitSunday: "vuosttaš hellodatbeaivi"
    case .whitMonday: "nubbi hellodatbeaivi"
    case .christmasDay: "vuosttaš juovlabeaivi"
    case .secondChristmasDay: "nubbi juovlabeaivi"
    }
  }
}

extension LanguageCode {
  /// Every language has one, which a test holds.
  package var northernSami: String? { northernSamiNames[code] }
}

private let northernSamiNames = Dictionary(
  northernSamiTable.split(separator: "\n").compactMap { line -> (String, String)? in
    let parts = line.split(separator: "|").map(String.init)
    return parts.count == 2 ? (parts[0], parts[1]) : nil
  }
) { first, _ in first }

private let northernSamiTable = """
  nb|girjedárogiella
  nn|ođđadárogiella
  se|davvisámegiella
  smj|julevsámegiella
  sma|lullisámegiella
  sms|nuortalašgiella
  fkv|kvenagiella
  nsl|norgga seavagiella
  rom|romanesgiella
  rmu|romanigiella
  en|eaŋgalsgiella
  sv|ruoŧagiella
  da|dánskkagiella
  fi|suomagiella
  is|islánddagiella
  fo|fearagiella
  kl|kalaallisutgiella
  de|duiskkagiella
  nl|hollánddagiella
  fr|fránskkagiella
  es|spánskkagiella
  pt|portugálagiella
  it|itáliagiella
  el|greikkagiella
  pl|polskkagiella
  uk|ukrainagiella
  ru|ruoššagiella
  be|vilges-ruoššagiella
  lt|liettuvagiella
  lv|látviagiella
  et|esttegiella
  cs|čeahkagiella
  sk|slovákiagiella
  sl|slovenagiella
  hu|ungárgiella
  ro|romániagiella
  bg|bulgáriagiella
  bs|bosniagiella
  hr|kroátiagiella
  sr|serbiagiella
  mk|makedoniagiella
  sq|albánagiella
  tr|durkagiella
  ka|georgiagiella
  hy|armeenagiella
  az|azerbaižangiella
  kk|kazakgiella
  uz|usbekgiella
  ce|čečenagiella
  ar|arábagiella
  fa|persijagiella
  prs|darigiella
  ps|paštogiella
  ur|urdugiella
  he|hebreagiella
  ku|kurdigiella
  kmr|kurmanjigiella
  ckb|soranigiella
  ug|uiguragiella
  so|somáligiella
  ti|tigrinjagiella
  am|amharagiella
  om|oromogiella
  sw|swahiligiella
  rw|kinyarwandagiella
  rn|kirundigiella
  ln|lingalagiella
  ha|haussagiella
  yo|yorubagiella
  ig|igbogiella
  ff|fulagiella
  hi|hindigiella
  pa|panjabigiella
  bn|bengalgiella
  ne|nepaligiella
  ta|tamilgiella
  si|singalagiella
  my|burmagiella
  rhg|rohingyagiella
  th|ŧaigiella
  lo|laogiella
  km|kambodiagiella
  vi|vietnamgiella
  fil|filippiinnagiella
  tl|tagaloggiella
  id|indonesiagiella
  ms|malaigiella
  zh|kiinnágiella
  bo|tibetagiella
  mn|mongoliagiella
  ja|japánagiella
  ko|koreagiella
  """
