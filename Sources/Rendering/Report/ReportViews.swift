import Diagnostics
import Reporting

/// The page of a report: sections of text, charts and tables, the same for every report.
struct ReportView: TemplateView {
  let lang: String
  let title: String
  let site: String
  let day: String
  let example: String?
  let contentsTitle: String
  let sections: [ReportSectionView]
  let footer: String

  static let fields = TemplateFields<ReportView>([
    .text("lang") { $0.lang }, .text("title") { $0.title }, .text("site") { $0.site }, .text("day") { $0.day },
    .text("example") { $0.example }, .text("contentsTitle") { $0.contentsTitle }, .many("sections") { $0.sections },
    .text("footer") { $0.footer },
  ])
}

struct ReportSectionView: TemplateView {
  let id: String
  let title: String
  var parts: [ReportPartView] = []

  static let fields = TemplateFields<ReportSectionView>([
    .text("id") { $0.id }, .address("href") { "#" + $0.id }, .text("title") { $0.title }, .many("parts") { $0.parts },
  ])
}

/// One thing after another in a section; each part is one of these.
struct ReportPartView: TemplateView {
  var heading: String?
  var text: String?
  var lines: [LineView] = []
  var chart: ReportChartView?
  var table: ReportTableView?
  var records: [ReportRecordView] = []

  static let fields = TemplateFields<ReportPartView>([
    .text("heading") { $0.heading }, .text("text") { $0.text }, .flag("hasLines") { !$0.lines.isEmpty },
    .many("lines") { $0.lines }, .one("chart") { $0.chart }, .one("table") { $0.table },
    .many("records") { $0.records },
  ])
}

/// Bars that are divided by how many of each kind there are; the numbers stand in a table beside.
struct ReportChartView: TemplateView {
  let title: String
  let keys: [ReportKeyView]
  let bars: [ReportBarView]

  static let fields = TemplateFields<ReportChartView>([
    .text("title") { $0.title }, .many("keys") { $0.keys }, .many("bars") { $0.bars },
  ])
}

/// What a pattern stands for.
struct ReportKeyView: TemplateView {
  let kind: String
  let words: String

  static let fields = TemplateFields<ReportKeyView>([.text("kind") { $0.kind }, .text("words") { $0.words }])
}

struct ReportBarView: TemplateView {
  /// Unique on the page.
  let id: String
  let name: String
  /// The numbers in words.
  let words: String
  let pieces: [ReportPieceView]

  static let fields = TemplateFields<ReportBarView>([
    .text("id") { $0.id }, .text("name") { $0.name }, .text("words") { $0.words }, .many("pieces") { $0.pieces },
  ])
}

/// A part of a bar; places and widths are percent of the bar.
struct ReportPieceView: TemplateView {
  let kind: String
  let start: String
  let width: String

  static let fields = TemplateFields<ReportPieceView>([
    .text("kind") { $0.kind }, .text("start") { $0.start }, .text("width") { $0.width },
  ])
}

struct ReportTableView: TemplateView {
  let caption: String
  /// That of the rows' names first.
  let heads: [ReportCellView]
  let rows: [ReportRowView]

  static let fields = TemplateFields<ReportTableView>([
    .text("caption") { $0.caption }, .many("heads") { $0.heads }, .many("rows") { $0.rows },
  ])
}

struct ReportRowView: TemplateView {
  let name: String
  /// The id of what tells more of it on the page.
  var target: String?
  let cells: [ReportCellView]

  static let fields = TemplateFields<ReportRowView>([
    .text("name") { $0.name }, .address("href") { $0.target.map { "#" + $0 } }, .many("cells") { $0.cells },
  ])
}

struct ReportCellView: TemplateView {
  let text: String
  /// A sign that stands for the text where there is little room.
  var sign: String?
  var note: String?
  var isNumber = false
  /// Whether it is a file and a line, which may be broken anywhere; never a number as well.
  var isPlace = false

  static let fields = TemplateFields<ReportCellView>([
    .text("text") { $0.text }, .text("sign") { $0.sign }, .text("note") { $0.note }, .flag("number") { $0.isNumber },
    .flag("place") { $0.isPlace },
  ])
}

/// A service with what its verdicts rest on, folded away until somebody asks.
struct ReportRecordView: TemplateView {
  let id: String
  let title: String
  let note: String
  let tables: [ReportTableView]

  static let fields = TemplateFields<ReportRecordView>([
    .text("id") { $0.id }, .text("title") { $0.title }, .text("note") { $0.note }, .many("tables") { $0.tables },
  ])
}
