/// The icon in the browser's tab: an open door. Without one, every browser asks for `/favicon.ico` and logs an error.
let siteIcon: OutputFile = {
  let drawing = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#0b4a8f"/>\
    <path d="M4 3h5v10H4z" fill="#fff"/><path d="M9 3l3 2v10l-3-2z" fill="#9cc9ff"/></svg>

    """
  return OutputFile(path: "assets/icon.\(fingerprint(drawing)).svg", bytes: Array(drawing.utf8))
}()
