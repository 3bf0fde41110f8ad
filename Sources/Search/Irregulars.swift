/// Inflections that no rule about endings can see, each with the form that stands for all of them.
enum Irregulars {
  static let forms: [String: String] = {
    var forms: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard let base = words.first else { continue }
      for word in words.dropFirst() { forms[word] = base }
    }
    return forms
  }()

  /// The same for somebody who has no æ, ø and å.
  static let foldedForms: [String: String] = Dictionary(
    forms.sorted { $0.key < $1.key }.map { (foldedLetters(of: $0.key), $0.value) }
  ) { first, _ in first }

  /// The base form of a word; of a compound by its last part, «krisesentre» as «sentre».
  static func form(of word: String) -> String {
    if let form = forms[word] ?? foldedForms[word] { return form }
    for (ending, letters) in zip(lastParts, lastLetters)
    where word.utf8.count > letters.count + 2 && word.utf8.suffix(letters.count).elementsEqual(letters)
      && word.utf16.count > ending.utf16.count + 2
    {
      return String(word.dropLast(ending.count)) + (forms[ending] ?? ending)
    }
    return word
  }

  /// What compounds end in, the longer before the shorter.
  static let lastParts = [
    "sentrene", "senteret", "fødslene", "midlene", "mødrene", "sentre", "sentra", "fødsler", "midler", "mødre", "moren",
    "mora", "los",
  ]

  /// «lege» ends as adjectives do in nynorsk, and the stemmer would take it away: «fastlege» is not «fast». A name may end as a noun does
  /// that is made of a verb: in «Hastings» nothing is urgent. And «fare» is no father, nor does «legge seg» ask for a «lege». English
  /// `bills` are no «bil», «juling» does not come at «jul», «tomhet» is more than «tom», and who goes astray («vill») is none who wants to.
  static let unstemmed: [String: String] = [
    "fastlege": "fastleg", "tannlege": "tannleg", "øyelege": "oyeleg", "barnelege": "barneleg",
    "kveldslege": "kveldsleg", "hastings": "hastings", "fare": "fare", "legge": "legge", "fastleg": "fastleg",
    "bill": "bills", "bills": "bills", "juling": "juling", "julinga": "juling", "tomhet": "tomhet", "vill": "vill",
  ]

  /// The keys of `unstemmed`, which are not folded further.
  static let kept = Set(unstemmed.values)

  private static let lastLetters = lastParts.map { Array($0.utf8) }

  /// The base form first. Of «don't» the t is a word of its own.
  static let table = """
    not cannot cant dont don doesnt doesn wont
    want wants wanna
    løs los
    fødsel fødsler fødslene
    middel midler midlene
    senter sentre sentrene sentra senteret
    mann menn mennene
    tann tenner tennene tennane tenna
    hånd hender hendene
    natt netter nettene
    bror brødre brødrene brother brothers
    datter døtre datteren dattera døtrene
    mor mødre mødrene
    far fedre fedrene
    søster søstre søsteren søstera søstrene søsken søsknene
    øye øyne auge auga øynene
    slå slår slo slått slåing
    dø dør døy døyr
    død døydde døyde
    drikke drakk drukket drukke
    gå går gikk gått gjekk
    faller falt
    glemme glemt glemte glemsk glemsom
    voldtekt voldtatt voldta voldtar voldtok voldtatte voldteken voldteke voldtekne
    spise spist spiste
    ta tar tok tatt teke teken
    raped rape raping
    child children kids kid
    baby babies
    tooth teeth
    hjelpe hjalp hjulpet
    syk sykt sjukt
    dårlig dårligere verre
    ung yngre
    gammel gamle eldst
    liten små lille
    kvinne kone kona kvinnfolk
    forelder foreldre foreldrene foreldra
    trenge trengte trengt
    bo bor bodde bodd
    sliten slitne slitent utslitt utsliten
    redd redsel
    skilt skille skiller skilsmisse skille separasjon
    fastlege fastlegen fastleger fastlegene fastlegar fastlegane
    tannlege tannlegen tannleger tannlegene tannlegar tannlegane
    spille spilt spilte spel spela spelt
    betale betalt betalte
    legge legger legg legga
    psyk psykisk psykiske psykt
    """
}
