package import Diagnostics
package import Services

/// Turns a file of `sider/` or `tema/` into a draft. Such a page has a title and prose, and few fields.
package func readPage(
  _ file: SourceFile, kind: PageDraft.Kind, as identity: ServiceIdentity, vocabularies: Vocabularies
) -> (draft: PageDraft, diagnostics: [Diagnostic]) {
  let (draft, diagnostics) = readOnce(file, kind: kind, as: identity, vocabularies: vocabularies)
  let verified = withVerifiedFixes(diagnostics, about: fields(of: file)) { file in
    readOnce(file, kind: kind, as: identity, vocabularies: vocabularies).diagnostics
  }
  return (draft, verified)
}

private func readOnce(
  _ file: SourceFile, kind: PageDraft.Kind, as identity: ServiceIdentity, vocabularies: Vocabularies
) -> (draft: PageDraft, diagnostics: [Diagnostic]) {
  let (service, diagnostics) = read(file, as: identity, vocabularies: vocabularies, needsFields: false)
  var draft = PageDraft(
    kind: kind, id: identity.id, path: file.path, language: service.textLanguage?.value ?? identity.language,
    isTranslation: identity.isTranslation, title: service.title, lead: service.facts.lead, draft: service.draft,
    lastVerified: service.lastVerified, prose: service.prose)
  draft.publishFrom = service.publishFrom
  draft.expires = service.expires
  draft.formerAddresses = service.formerAddresses
  draft.ended = kind == .page ? service.ended : nil
  draft.isDiscreet = service.discreet?.value ?? false
  draft.hasReadableProse = service.hasReadableProse
  // A topic's name is in the vocabulary; its text needs no title of its own.
  if kind == .topic, draft.title == nil, let term = vocabularies.topic.term(named: identity.id) {
    draft.title = Located(term.name(in: identity.language.code), at: .start(of: file.path))
  }
  var findings = diagnostics
  let allowed = kind == .page ? Field.ofPages : Field.ofPages.subtracting([.ended])
  for (field, span) in service.facts.keys.inOrder
  where !allowed.contains(field) && !diagnostics.contains(where: { $0.span == span }) {
    findings.append(
      Diagnostic(
        .misplacedField, at: span,
        Wording(
          nb: "«\(field.id)» hører til et tilbud, ikke til denne siden",
          nn: "«\(field.id)» høyrer til eit tilbod, ikkje til denne sida",
          en: "“\(field.id)” belongs to a service, not to this page"),
        remedy: Wording(
          nb: "slett linjen, eller flytt filen til «tjenester»", nn: "slett linja, eller flytt fila til «tjenester»",
          en: "delete the line, or move the file to “tjenester”"),
        field: field.id))
  }
  return (draft, findings)
}
