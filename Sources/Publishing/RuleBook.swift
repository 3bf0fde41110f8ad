package import Diagnostics
package import Schemas

/// Which rules speak of which field, and what each says to do, as a check says it of the rules' own examples.
package struct RuleBook: Sendable {
  /// Those that speak of few fields come first, since they are about the field itself, and not about how things are written.
  private var rulesByKey: [Key: [Rule]] = [:]
  private var remedies: [String: Wording] = [:]

  /// A field or a setting: the same word means something else in another kind of file.
  fileprivate struct Key: Hashable, Sendable {
    let kind: SchemaKind
    let id: String

    init(_ kind: SchemaKind, _ id: String) {
      // The texts have the same fields.
      self.kind = kind == .translation || kind == .page ? .service : kind
      self.id = id
    }
  }

  /// Without any: for whoever cannot wait for them.
  package init() {}

  /// Checks every example that a rule rejects.
  package init(jobs: Int) async {
    let learnt = await withTaskGroup(of: [String: (keys: Set<Key>, remedy: Wording)].self) { group in
      for start in 0..<jobs {
        group.addTask {
          var learnt: [String: (keys: Set<Key>, remedy: Wording)] = [:]
          for index in stride(from: start, to: allRules.count, by: jobs) {
            if let found = await allRules[index].speaksOf { learnt[allRules[index].id] = found }
          }
          return learnt
        }
      }
      return await group.reduce(into: [:]) { all, some in all.merge(some) { first, _ in first } }
    }
    let byBreadth = allRules.compactMap { rule in learnt[rule.id].map { (rule: rule, found: $0) } }
      .sorted { ($0.found.keys.count, $0.rule.id) < ($1.found.keys.count, $1.rule.id) }
    for (rule, found) in byBreadth {
      remedies[rule.id] = found.remedy
      for key in found.keys { rulesByKey[key, default: []].append(rule) }
    }
  }

  /// - `id` is the bokmål key of the field or setting; of those that lie inside each other, the outermost.
  package func rules(about id: String, in kind: SchemaKind) -> [Rule] { rulesByKey[Key(kind, id)] ?? [] }

  /// What a check says to do where the rule is broken; nil for the few whose breach needs more than files.
  package func remedy(of rule: Rule) -> Wording? { remedies[rule.id] }
}

extension Rule {
  /// The keys that its findings are about, and what the first of them says to do.
  fileprivate var speaksOf: (keys: Set<RuleBook.Key>, remedy: Wording)? {
    get async {
      var keys: Set<RuleBook.Key> = []
      var remedy: Wording?
      for example in rejects {
        for found in await findings(in: example) {
          remedy = remedy ?? found.remedy
          let path = String(found.span.path.dropFirst(ExampleFolder.contentPath.count + 1))
          if let field = found.field, let kind = SchemaKind(ofFile: path) { keys.insert(RuleBook.Key(kind, field)) }
        }
      }
      return remedy.map { (keys, $0) }
    }
  }
}
