import Diagnostics
import Publishing

/// What the stages of a build take, seen from outside: the build says that a stage is over, and the clock is read here.
struct Stopwatch {
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var last: ContinuousClock.Instant
  private(set) var stages: [StageFigures] = []

  init() {
    start = clock.now
    last = start
  }

  var sinceStart: Duration { clock.now - start }

  /// What lies between two stages, such as reading the templates, belongs to the later one.
  mutating func finished(_ stage: BuildStage, bytes: Int?) {
    let now = clock.now
    stages.append(StageFigures(stage: stage, milliseconds: (now - last).milliseconds, bytes: bytes))
    last = now
  }

  /// One line a stage, in columns.
  func text(in language: MessageLanguage) -> String {
    let rows = stages.map { figures in
      (
        name: Self.name(of: figures.stage)[language], time: "\(figures.milliseconds) ms",
        size: figures.bytes.map { "\($0) byte" } ?? ""
      )
    }
    let width = (name: rows.map(\.name.count).max() ?? 0, time: rows.map(\.time.count).max() ?? 0)
    return rows.map { row in
      let padding = String(repeating: " ", count: width.name - row.name.count + width.time - row.time.count + 2)
      return row.name + padding + row.time + (row.size.isEmpty ? "" : "  " + row.size) + "\n"
    }.joined()
  }

  static func name(of stage: BuildStage) -> Wording {
    switch stage {
    case .read: Wording(nb: "lesing", nn: "lesing", en: "reading")
    case .judge: Wording(nb: "vurdering", nn: "vurdering", en: "judging")
    case .plan: Wording(nb: "plan", nn: "plan", en: "plan")
    case .formats: Wording(nb: "lister og data", nn: "lister og data", en: "lists and data")
    case .publish: Wording(nb: "sider og publisering", nn: "sider og publisering", en: "pages and publishing")
    case .precompress: Wording(nb: "komprimering", nn: "komprimering", en: "compressing")
    }
  }
}

extension Duration {
  /// With three decimals.
  var milliseconds: Double {
    (Double(components.seconds) * 1e6 + Double(components.attoseconds) / 1e12).rounded() / 1e3
  }
}
