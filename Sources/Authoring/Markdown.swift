internal import CMarkGFM
internal import Synchronization

/// The only door to the Markdown library: its tree exists for the length of one call, and what leaves is Swift's own.
///
/// Raw HTML and addresses are judged by the reader; nothing here asks the library to make HTML.
enum Markdown {
  /// Registering is not safe from several threads at once; a global constant is made once, before the first tree.
  private static let isReady: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()

  /// Double tildes only, since `200~400~600` is a sum of money; no bare addresses become links, since `åse@kommune.no` would lose its first letter.
  private static let options =
    CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE | CMARK_OPT_SOURCEPOS | CMARK_OPT_FULL_INFO_STRING

  /// While a text that may strike words out is read, the library notes in a table of the whole process that a tilde means something, and strikes
  /// the note out afterwards (`cmark_inlines_add_special_character` in 0.29.0.gfm.6): a second such text would find it gone.
  private static let oneTextWithTildes = Mutex(())

  /// Reads a text and lends its tree to `body`; nil only where the library gives no tree.
  static func withTree<Result>(of text: ArraySlice<UInt8>, _ body: (Node) -> Result) -> Result? {
    // A text without a tilde never looks the tilde up, and may be read beside any other.
    let root =
      text.contains(UInt8(ascii: "~"))
      ? oneTextWithTildes.withLock { _ in tree(of: text, by: ["table", "strikethrough"]) }
      : tree(of: text, by: ["table"])
    guard let root else { return nil }
    defer { cmark_node_free(root) }
    return body(Node(pointer: root))
  }

  /// The tree is the caller's to free.
  private static func tree(of text: ArraySlice<UInt8>, by extensions: [String]) -> OpaquePointer? {
    guard isReady, let parser = cmark_parser_new(CInt(options)) else { return nil }
    defer { cmark_parser_free(parser) }
    for name in extensions {
      guard let syntax = cmark_find_syntax_extension(name) else { return nil }
      cmark_parser_attach_syntax_extension(parser, syntax)
    }
    text.withUnsafeBytes { buffer in
      cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    return cmark_parser_finish(parser)
  }

  /// The text that a named entity such as `&aring;` stands for, by the library's own table; nil where it knows none.
  static func text(ofEntity source: ArraySlice<UInt8>) -> [UInt8]? {
    let decoded = withTree(of: source) { root -> [UInt8]? in
      guard let paragraph = root.firstChild, let text = paragraph.firstChild, text.kind == .text else { return nil }
      return text.literal
    }
    guard let bytes = decoded ?? nil, !bytes.elementsEqual(source) else { return nil }
    return bytes
  }
}

extension Markdown {
  enum Kind {
    case document, quote, list, item, code, htmlBlock, paragraph, heading, divider, footnoteDefinition
    case table, tableHeader, tableRow, tableCell
    case text, softBreak, lineBreak, inlineCode, inlineHTML, emphasis, strong, strikethrough, link, image
    case footnoteReference
    case unknown
  }

  /// A node of the library's tree; never kept beyond `withTree`.
  struct Node {
    fileprivate let pointer: OpaquePointer

    var firstChild: Node? { cmark_node_first_child(pointer).map(Node.init) }
    var next: Node? { cmark_node_next(pointer).map(Node.init) }

    /// Numbered from 1; 0 where the library has forgotten it.
    var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
    /// In bytes, from 1.
    var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
    var endLine: Int { Int(cmark_node_get_end_line(pointer)) }

    var literal: [UInt8] { Self.bytes(cmark_node_get_literal(pointer)) }
    var url: [UInt8] { Self.bytes(cmark_node_get_url(pointer)) }
    var title: [UInt8] { Self.bytes(cmark_node_get_title(pointer)) }
    var info: [UInt8] { Self.bytes(cmark_node_get_fence_info(pointer)) }
    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    var isNumberedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
    var isTightList: Bool { cmark_node_get_list_tight(pointer) != 0 }
    var firstNumber: Int { Int(cmark_node_get_list_start(pointer)) }

    var isFenced: Bool {
      var length: CInt = 0
      var offset: CInt = 0
      var character: CChar = 0
      return cmark_node_get_fenced(pointer, &length, &offset, &character) != 0
    }

    /// `l`, `c`, `r` or 0 for each column of a table.
    var alignments: [UInt8] {
      let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
      guard let values = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
      return Array(UnsafeBufferPointer(start: values, count: count))
    }

    var kind: Kind {
      switch cmark_node_get_type(pointer) {
      case CMARK_NODE_TEXT: .text
      case CMARK_NODE_SOFTBREAK: .softBreak
      case CMARK_NODE_PARAGRAPH: .paragraph
      case CMARK_NODE_ITEM: .item
      case CMARK_NODE_LIST: .list
      case CMARK_NODE_LINK: .link
      case CMARK_NODE_EMPH: .emphasis
      case CMARK_NODE_STRONG: .strong
      case CMARK_NODE_HEADING: .heading
      case CMARK_NODE_DOCUMENT: .document
      case CMARK_NODE_BLOCK_QUOTE: .quote
      case CMARK_NODE_CODE_BLOCK: .code
      case CMARK_NODE_HTML_BLOCK: .htmlBlock
      case CMARK_NODE_THEMATIC_BREAK: .divider
      case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
      case CMARK_NODE_LINEBREAK: .lineBreak
      case CMARK_NODE_CODE: .inlineCode
      case CMARK_NODE_HTML_INLINE: .inlineHTML
      case CMARK_NODE_IMAGE: .image
      case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
      default: extensionKind
      }
    }

    /// The extensions' node types are variables of the library, which Swift will not read safely; their names are constants.
    private var extensionKind: Kind {
      guard let name = cmark_node_get_type_string(pointer) else { return .unknown }
      switch String(cString: name) {
      case "table": return .table
      case "table_header": return .tableHeader
      case "table_row": return .tableRow
      case "table_cell": return .tableCell
      case "strikethrough": return .strikethrough
      default: return .unknown
      }
    }

    /// The first node that lies more than `limit` levels below this one, found without recursion.
    func firstNode(deeperThan limit: Int) -> Node? {
      guard let iterator = cmark_iter_new(pointer) else { return nil }
      defer { cmark_iter_free(iterator) }
      var depth = 0
      while true {
        switch cmark_iter_next(iterator) {
        case CMARK_EVENT_ENTER:
          guard let node = cmark_iter_get_node(iterator) else { return nil }
          if depth > limit { return Node(pointer: node) }
          // The library sends no event when it leaves a node that can hold nothing.
          if Self.sendsExit(node) { depth += 1 }
        case CMARK_EVENT_EXIT: depth -= 1
        default: return nil
        }
      }
    }

    private static func sendsExit(_ node: OpaquePointer) -> Bool {
      switch cmark_node_get_type(node) {
      case CMARK_NODE_HTML_BLOCK, CMARK_NODE_THEMATIC_BREAK, CMARK_NODE_CODE_BLOCK, CMARK_NODE_TEXT,
        CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE:
        false
      default: true
      }
    }

    private static func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
      guard let text else { return [] }
      var count = 0
      while text[count] != 0 { count += 1 }
      return UnsafeRawBufferPointer(start: text, count: count).map { $0 }
    }
  }
}
