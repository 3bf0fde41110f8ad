package import Diagnostics

/// Why something could not be done on disk: what, where, and what to do about it. A command says it and exits.
package struct DiskFailure: Error, Sendable, Hashable {
  /// The path that it is about, as the user gave it where that is possible.
  package let path: String
  package let problem: Problem

  package init(_ path: String, _ problem: Problem) {
    self.path = path
    self.problem = problem
  }

  package enum Problem: Sendable, Hashable {
    /// The system refused.
    case system(Action, Cause)
    case linkLeadsOut(target: String)
    case keepsChanging
    /// The output or state folder lies in, around or upon a folder that must not be written to.
    case overlaps(with: String)
    /// The root of the disk, somebody's home, or a folder around it.
    case mustNotBeReplaced
    case notAFolder
    case outputIsLink
    /// Some of the names, sorted, and how many there are.
    case foreignFiles([String], count: Int)
    /// There is a `sider.json`, and it does not say what the folder holds.
    case unreadableManifest
    /// The list of known findings that was asked for is not there.
    case missingBaseline
    /// There is a file, and it is no list of known findings.
    case unreadableBaseline
    /// A folder for a part in which a whole site is published.
    case wholeSite
    /// A folder for a report in which, or around which, a site is published.
    case siteInTheWay(String)
    /// A folder that is to be put together with others, and says nothing of what it was built from.
    case notAPart
    /// A file of such a folder that is not the one that was built.
    case changedInPart
    case otherFileSystem(state: String)
    case held(by: Holder?)
    /// An address that would lie outside the site, or that no folder can hold.
    case impossibleAddress
    case repeatedAddress
    case interrupted(Signal)
  }

  package enum Action: Sendable, Hashable, CaseIterable {
    case open, read, write, makeFolder, lock, swap, remove
  }

  package enum Cause: Sendable, Hashable {
    case missing, notPermitted, readOnly, full, faulty, tooManyOpen, notAFolder, isAFolder, alreadyThere, nameTooLong
    case otherFileSystem, linkInTheWay, busy, notSupported
    case other(Int32)
  }

  /// The build that has the lock, as it described itself.
  package struct Holder: Sendable, Hashable {
    package let process: Int32
    /// In universal time, as `2026-11-22T10:30:00Z`.
    package let since: String
    package let command: String

    package init(process: Int32, since: String, command: String) {
      self.process = process
      self.since = since
      self.command = command
    }
  }

  package enum Signal: Sendable, Hashable, CaseIterable {
    case interrupt, terminate
  }
}

extension DiskFailure {
  /// The exit code of a command that ends with this.
  package var exitCode: Int32 {
    switch problem {
    case .interrupted(.interrupt): 130
    case .interrupted(.terminate): 143
    default: 2
    }
  }

  /// A headline that stands alone.
  package var summary: Wording {
    switch problem {
    case .system(let action, let cause):
      return wording { "\(action.words[$0]) «\(path)»: \(cause.words[$0])" }
    case .linkLeadsOut(let target):
      return Wording(
        nb: "lenken «\(path)» fører ut av mappen, til «\(target)»",
        nn: "lenkja «\(path)» fører ut av mappa, til «\(target)»",
        en: "the link «\(path)» leads out of its folder, to «\(target)»"
      )
    case .keepsChanging:
      return Wording(
        nb: "«\(path)» endret seg hver gang den ble lest",
        nn: "«\(path)» endra seg kvar gong ho vart lesen",
        en: "«\(path)» changed every time it was read"
      )
    case .overlaps(let other):
      return Wording(
        nb: "«\(path)» kan ikke brukes, for «\(other)» ville bli overskrevet eller blandet inn",
        nn: "«\(path)» kan ikkje brukast, for «\(other)» ville bli overskriven eller blanda inn",
        en: "«\(path)» cannot be used, because «\(other)» would be overwritten or mixed in"
      )
    case .mustNotBeReplaced:
      return Wording(
        nb: "«\(path)» er en mappe som aldri må byttes ut",
        nn: "«\(path)» er ei mappe som aldri må bytast ut",
        en: "«\(path)» is a folder that must never be replaced"
      )
    case .notAFolder:
      return Wording(
        nb: "«\(path)» er ikke en mappe", nn: "«\(path)» er ikkje ei mappe", en: "«\(path)» is not a folder")
    case .outputIsLink:
      return Wording(
        nb: "«\(path)» er en lenke, ikke en mappe",
        nn: "«\(path)» er ei lenkje, ikkje ei mappe",
        en: "«\(path)» is a link, not a folder"
      )
    case .foreignFiles(let names, let count):
      return wording { language in
        let more = count > names.count ? Words.andMore(count - names.count)[language] : ""
        let list = names.map { "«\($0)»" }.joined(separator: ", ") + more
        return "\(Words.holdsForeignFiles(path)[language]): \(list)"
      }
    case .unreadableManifest:
      return Wording(
        nb: "«\(path)» sier ikke lenger hvilke filer terskel har laget",
        nn: "«\(path)» seier ikkje lenger kva filer terskel har laga",
        en: "«\(path)» no longer says which files terskel made"
      )
    case .missingBaseline:
      return Wording(
        nb: "finner ikke listen over kjente funn, «\(path)»",
        nn: "finn ikkje lista over kjende funn, «\(path)»",
        en: "cannot find the list of known findings, «\(path)»"
      )
    case .wholeSite:
      return Wording(
        nb: "i «\(path)» ligger et helt nettsted, og ikke en del",
        nn: "i «\(path)» ligg ein heil nettstad, og ikkje ein del",
        en: "«\(path)» holds a whole site, and not a part")
    case .siteInTheWay(let folder):
      return Wording(
        nb: "rapporten ville ligge i «\(folder)», der et nettsted er publisert",
        nn: "rapporten ville liggje i «\(folder)», der ein nettstad er publisert",
        en: "the report would lie in “\(folder)”, where a site is published")
    case .notAPart:
      return Wording(
        nb: "«\(path)» er ikke en del av et nettsted", nn: "«\(path)» er ikkje ein del av ein nettstad",
        en: "«\(path)» is not a part of a site")
    case .changedInPart:
      return Wording(
        nb: "«\(path)» i en av delene er endret eller borte siden den ble bygget",
        nn: "«\(path)» i ein av delane er endra eller borte sidan han vart bygd",
        en: "«\(path)» in one of the parts was changed or removed since it was built")
    case .unreadableBaseline:
      return Wording(
        nb: "«\(path)» er ikke en liste over kjente funn som denne utgaven av terskel kan lese",
        nn: "«\(path)» er ikkje ei liste over kjende funn som denne utgåva av terskel kan lese",
        en: "«\(path)» is not a list of known findings that this version of terskel can read"
      )
    case .otherFileSystem(let state):
      return Wording(
        nb:
          "«\(path)» og arbeidsmappen «\(state)» ligger på hver sin disk, så nettstedet kan ikke byttes ut i ett steg",
        nn: "«\(path)» og arbeidsmappa «\(state)» ligg på kvar sin disk, så nettstaden kan ikkje bytast ut i eitt steg",
        en:
          "«\(path)» and the state folder «\(state)» are on different disks, so the site cannot be replaced in one step"
      )
    case .held(let holder):
      return wording { language in
        "\(Words.isHeld(path)[language]): \(holder.map { Words.holder($0)[language] } ?? Words.somebody[language])"
      }
    case .impossibleAddress:
      return Wording(
        nb: "«\(path)» kan ikke være adressen til en fil i nettstedet",
        nn: "«\(path)» kan ikkje vere adressa til ei fil i nettstaden",
        en: "«\(path)» cannot be the address of a file in the site"
      )
    case .repeatedAddress:
      return Wording(
        nb: "to filer i nettstedet ville få adressen «\(path)»",
        nn: "to filer i nettstaden ville få adressa «\(path)»",
        en: "two files of the site would have the address «\(path)»"
      )
    case .interrupted:
      return Wording(
        nb: "avbrutt; «\(path)» er som før",
        nn: "avbrote; «\(path)» er som før",
        en: "interrupted; «\(path)» is as it was"
      )
    }
  }

  /// What to do, beginning with a verb.
  package var remedy: Wording {
    switch problem {
    case .system(_, let cause): cause.remedy
    case .linkLeadsOut:
      Wording(
        nb: "legg selve filen i mappen, eller fjern lenken",
        nn: "legg sjølve fila i mappa, eller fjern lenkja",
        en: "put the file itself in the folder, or remove the link"
      )
    case .keepsChanging:
      Wording(
        nb: "vent til filen er ferdig skrevet, og prøv igjen",
        nn: "vent til fila er ferdig skriven, og prøv igjen",
        en: "wait until the file has been written, and try again"
      )
    case .overlaps, .mustNotBeReplaced, .notAFolder, .outputIsLink:
      Wording(
        nb: "velg en egen, tom mappe med «--output»",
        nn: "vel ei eiga, tom mappe med «--output»",
        en: "choose an empty folder of its own with «--output»"
      )
    case .foreignFiles:
      Wording(
        nb: "flytt filene ut av mappen, eller velg en annen mappe med «--output»",
        nn: "flytt filene ut av mappa, eller vel ei anna mappe med «--output»",
        en: "move the files out of the folder, or choose another folder with «--output»"
      )
    case .unreadableManifest:
      Wording(
        nb: "slett mappen selv hvis du ikke trenger noe i den, eller velg en annen med «--output»",
        nn: "slett mappa sjølv om du ikkje treng noko i henne, eller vel ei anna med «--output»",
        en: "delete the folder yourself if you need nothing in it, or choose another with «--output»"
      )
    case .wholeSite:
      Wording(
        nb: "velg en annen mappe for delen med «--output»", nn: "vel ei anna mappe til delen med «--output»",
        en: "choose another folder for the part with “--output”")
    case .siteInTheWay:
      Wording(
        nb: "velg en egen mappe utenfor nettstedet med «--output»",
        nn: "vel ei eiga mappe utanfor nettstaden med «--output»",
        en: "choose a folder of its own outside the site with “--output”")
    case .notAPart:
      Wording(
        nb: "bygg den med «terskel build --kommune», og ta med filen «\(path).del.json» som ligger ved siden av",
        nn: "bygg han med «terskel build --kommune», og ta med fila «\(path).del.json» som ligg ved sida av",
        en: "build it with «terskel build --kommune», and bring the file «\(path).del.json» that lies beside it")
    case .changedInPart:
      Wording(
        nb: "bygg delen på nytt, og kopier hele mappen", nn: "bygg delen på nytt, og kopier heile mappa",
        en: "build the part again, and copy the whole folder")
    case .missingBaseline:
      Wording(
        nb: "lag den med «terskel check --write-baseline \(path)»",
        nn: "lag henne med «terskel check --write-baseline \(path)»",
        en: "make it with «terskel check --write-baseline \(path)»"
      )
    case .unreadableBaseline:
      Wording(
        nb: "velg et annet filnavn, eller slett filen og lag den på nytt med «terskel check --write-baseline \(path)»",
        nn: "vel eit anna filnamn, eller slett fila og lag henne på nytt med «terskel check --write-baseline \(path)»",
        en:
          "choose another file name, or delete the file and make it anew with «terskel check --write-baseline \(path)»"
      )
    case .otherFileSystem:
      Wording(
        nb: "velg en arbeidsmappe på samme disk som nettstedet med «--state»",
        nn: "vel ei arbeidsmappe på same disk som nettstaden med «--state»",
        en: "choose a state folder on the same disk as the site with «--state»"
      )
    case .held:
      Wording(
        nb: "vent til det andre bygget er ferdig, eller stopp det, og prøv igjen",
        nn: "vent til det andre bygget er ferdig, eller stopp det, og prøv igjen",
        en: "wait for the other build to finish, or stop it, and try again"
      )
    case .impossibleAddress, .repeatedAddress:
      Wording(
        nb: "gi filen et annet navn",
        nn: "gje fila eit anna namn",
        en: "give the file another name"
      )
    case .interrupted:
      Wording(nb: "kjør kommandoen på nytt", nn: "køyr kommandoen på nytt", en: "run the command again")
    }
  }
}

extension DiskFailure.Action {
  var words: Wording {
    switch self {
    case .open: Wording(nb: "får ikke åpnet", nn: "får ikkje opna", en: "cannot open")
    case .read: Wording(nb: "får ikke lest", nn: "får ikkje lese", en: "cannot read")
    case .write: Wording(nb: "får ikke skrevet", nn: "får ikkje skrive", en: "cannot write")
    case .makeFolder: Wording(nb: "får ikke laget mappen", nn: "får ikkje laga mappa", en: "cannot make the folder")
    case .lock: Wording(nb: "får ikke låst", nn: "får ikkje låst", en: "cannot lock")
    case .swap: Wording(nb: "får ikke byttet ut", nn: "får ikkje bytt ut", en: "cannot replace")
    case .remove: Wording(nb: "får ikke fjernet", nn: "får ikkje fjerna", en: "cannot remove")
    }
  }
}

extension DiskFailure.Cause {
  var words: Wording {
    switch self {
    case .missing: Wording(nb: "finnes ikke", nn: "finst ikkje", en: "does not exist")
    case .notPermitted: Wording(nb: "mangler tilgang", nn: "manglar tilgang", en: "not permitted")
    case .readOnly: Wording(nb: "disken er skrivebeskyttet", nn: "disken er skriveverna", en: "the disk is read-only")
    case .full: Wording(nb: "disken er full", nn: "disken er full", en: "the disk is full")
    case .faulty: Wording(nb: "disken svarer med feil", nn: "disken svarer med feil", en: "the disk reports a fault")
    case .tooManyOpen: Wording(nb: "for mange åpne filer", nn: "for mange opne filer", en: "too many open files")
    case .notAFolder:
      Wording(
        nb: "en del av stien er ikke en mappe", nn: "ein del av stien er ikkje ei mappe",
        en: "part of the path is not a folder")
    case .isAFolder: Wording(nb: "det er en mappe", nn: "det er ei mappe", en: "it is a folder")
    case .alreadyThere:
      Wording(nb: "det ligger noe der fra før", nn: "det ligg noko der frå før", en: "something is already there")
    case .nameTooLong: Wording(nb: "navnet er for langt", nn: "namnet er for langt", en: "the name is too long")
    case .otherFileSystem:
      Wording(nb: "det ligger på en annen disk", nn: "det ligg på ein annan disk", en: "it is on another disk")
    case .linkInTheWay: Wording(nb: "en lenke står i veien", nn: "ei lenkje står i vegen", en: "a link is in the way")
    case .busy: Wording(nb: "det er i bruk", nn: "det er i bruk", en: "it is in use")
    case .notSupported:
      Wording(nb: "disken kan ikke gjøre dette", nn: "disken kan ikkje gjere dette", en: "the disk cannot do this")
    case .other(let number):
      Wording(nb: "systemfeil \(number)", nn: "systemfeil \(number)", en: "system error \(number)")
    }
  }

  var remedy: Wording {
    switch self {
    case .missing:
      Wording(
        nb: "sjekk at stien er skrevet riktig", nn: "sjekk at stien er riktig skriven",
        en: "check that the path is right")
    case .notPermitted, .readOnly:
      Wording(
        nb: "gi kontoen som bygger, tilgang, eller velg en annen mappe",
        nn: "gje kontoen som byggjer, tilgang, eller vel ei anna mappe",
        en: "give the account that builds access, or choose another folder"
      )
    case .full:
      Wording(
        nb: "frigjør plass, og prøv igjen", nn: "frigjer plass, og prøv igjen", en: "free some space, and try again")
    case .faulty, .busy, .notSupported, .other:
      Wording(
        nb: "prøv igjen, eller velg en mappe på en annen disk",
        nn: "prøv igjen, eller vel ei mappe på ein annan disk",
        en: "try again, or choose a folder on another disk"
      )
    case .tooManyOpen:
      Wording(
        nb: "øk grensen for åpne filer («ulimit -n»), og prøv igjen",
        nn: "auk grensa for opne filer («ulimit -n»), og prøv igjen",
        en: "raise the limit on open files («ulimit -n»), and try again"
      )
    case .notAFolder, .isAFolder, .alreadyThere, .linkInTheWay:
      Wording(
        nb: "flytt det som ligger der, eller velg en annen sti",
        nn: "flytt det som ligg der, eller vel ein annan sti",
        en: "move what is there, or choose another path"
      )
    case .nameTooLong: Wording(nb: "bruk et kortere navn", nn: "bruk eit kortare namn", en: "use a shorter name")
    case .otherFileSystem:
      Wording(
        nb: "velg en arbeidsmappe på samme disk med «--state»",
        nn: "vel ei arbeidsmappe på same disk med «--state»",
        en: "choose a state folder on the same disk with «--state»"
      )
    }
  }
}

private enum Words {
  static func holdsForeignFiles(_ path: String) -> Wording {
    Wording(
      nb: "«\(path)» har filer som terskel ikke har laget",
      nn: "«\(path)» har filer som terskel ikkje har laga",
      en: "«\(path)» holds files that terskel did not make"
    )
  }

  static func andMore(_ count: Int) -> Wording {
    Wording(nb: " og \(count) til", nn: " og \(count) til", en: " and \(count) more")
  }

  static func isHeld(_ path: String) -> Wording {
    Wording(nb: "«\(path)» bygges allerede", nn: "«\(path)» blir alt bygd", en: "«\(path)» is already being built")
  }

  static func holder(_ holder: DiskFailure.Holder) -> Wording {
    Wording(
      nb: "prosess \(holder.process), «\(holder.command)», siden \(holder.since)",
      nn: "prosess \(holder.process), «\(holder.command)», sidan \(holder.since)",
      en: "process \(holder.process), «\(holder.command)», since \(holder.since)"
    )
  }

  static let somebody = Wording(nb: "av et annet program", nn: "av eit anna program", en: "by another program")
}

private func wording(_ words: (MessageLanguage) -> String) -> Wording {
  Wording(nb: words(.nb), nn: words(.nn), en: words(.en))
}
