import Services
import Testing

@Suite struct VocabularyTests {
  @Test(
    arguments: [
      ("Ungdommer og foreldrene deres", ["ungdom", "foreldre"]), ("Ungdomar i vanskar", ["ungdom"]),
      ("Unge voksne med angst", ["unge voksne"]), ("Unge og voksne", ["ungdom", "voksne"]),
      ("For deg som er voksen", ["voksne"]), ("Vaksne med lette plager", ["voksne"]),
      ("Gravid eller nybakt mor", ["gravide"]),
      ("Barna til foreldre som drikker", ["barn", "foreldre"]), ("Kvinnene i nabolaget", ["kvinner"]),
      ("Studentane på campus", ["studenter"]), ("Adults who worry", ["voksne"]), ("Next of kin", ["pårørende"]),
      ("Asylsøkere og flyktninger", ["flyktninger og innvandrere"]), ("Tenåringer", ["ungdom"]),
      ("Alle som trenger noen å snakke med", ["alle"]), ("Personer 18 år og eldre", []),
      ("Deg som er eldre enn 67", []),
      ("Du strever, men vil ha hjelp", []), ("Deg med lette plager", []), ("", []),
    ] as [(String, [String])])
  func aSentenceNamesTheTermsThatItSpeaksOf(sentence: String, ids: [String]) {
    #expect(Vocabularies.builtIn.audience.terms(in: sentence).map(\.id) == ids)
  }

  @Test func aSitesOwnWordsAreFoundInASentence() {
    var vocabulary = Vocabularies.builtIn.audience
    vocabulary.add(Term(id: "veteraner", names: ["nb": "veteraner"], synonyms: ["nb": ["FN-soldater"]]))
    #expect(vocabulary.terms(in: "Tidligere FN-soldat og veteranene").map(\.id) == ["veteraner"])
  }
}
