import Search

/// What a page does better with JavaScript than without; everything on it works without.
let pageScript = script("side", ShortenedScripts.page)

/// The search of the browser: a classic script, without module, worker or WebAssembly.
let searchScript = script("sok", ShortenedScripts.search)

/// What the search needs besides in a site with many municipalities.
let placeScript = script(
  "kommunesok",
  ShortenedScripts.places
    .replacing("PREPOSITIONS", with: placePrepositions.joined(separator: " "))
    .replacing("DEPARTURES", with: departureWords.joined(separator: " ")))

/// A small classic script, so that it also works from `file://`, and under its own fingerprint, so that browsers may keep it for ever.
private func script(_ name: String, _ text: String) -> OutputFile {
  OutputFile(path: "assets/\(name).\(fingerprint(text)).js", bytes: Array(text.utf8))
}
