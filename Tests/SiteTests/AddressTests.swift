import Site
import Testing

@Suite struct AddressTests {
  @Test func aFolderIsShownByItsIndexPage() {
    let address = Address(folder: ["tjenester", "legevakt"])
    #expect(address.path == "/tjenester/legevakt/")
    #expect(address.filePath == "tjenester/legevakt/index.html")
  }

  @Test(arguments: [
    (["tjenester", "legevakt"], ["tjenester", "krisesenter"], "../krisesenter/index.html"),
    (["tjenester", "legevakt"], [], "../../index.html"),
    ([], ["akutt"], "akutt/index.html"),
    (["nn", "tjenester", "legevakt"], ["tjenester", "legevakt"], "../../../tjenester/legevakt/index.html"),
    (["tjenester"], ["tjenester"], "index.html"),
  ])
  func linksAreRelativeSoThatASiteWorksInASubfolder(from: [String], to: [String], link: String) {
    #expect(Address(folder: from).link(to: Address(folder: to)) == link)
  }

  @Test func aFormerAddressIsReadWithOrWithoutItsLastSlash() {
    #expect(Address(written: "/psykisk-helse")?.filePath == "psykisk-helse/index.html")
    #expect(Address(written: "/psykisk-helse/")?.filePath == "psykisk-helse/index.html")
    #expect(Address(written: "/gammel/side.html")?.filePath == "gammel/side.html")
    #expect(Address(written: "/../ut") == nil)
    #expect(Address(written: "/") == nil)
  }
}

@Suite struct NorwegianOrderTests {
  @Test func theLastLettersOfTheAlphabetComeLastAndCaseIsNothing() {
    let names = ["Åpen hall", "ape", "Øyelege", "Ærlig", "zebra", "Aalesund", "Bolig"]
    #expect(names.inNorwegianOrder { $0 } == ["ape", "Bolig", "zebra", "Ærlig", "Øyelege", "Aalesund", "Åpen hall"])
  }
}
