"""A release's two forms: a Debian package, and a tarball for every other Linux."""

import gzip
import hashlib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

import bill

MAINTAINER = "The Terskel authors <terskel@example.no>"
SUMMARY = "Builds and checks the help pages of a Norwegian municipality"
DESCRIPTION = """\
 Terskel reads a folder with one Markdown file for each service, says in
 bokmål, nynorsk or English what a reader would miss, and builds a site of
 plain pages, with no server, no database, no cookies and no tracking.
 .
 A page that leaves out for whom a service is, what it costs or whether a
 referral is needed is not published, and nothing else is either until it is
 mended."""

OVERRIDES = """\
# Yams brings a copy of libyaml that limits how deep a text may nest; the system's does not.
terskel: embedded-library libyaml [usr/bin/terskel]
"""


class Release:
    """What is packed; every time in it is SOURCE_DATE_EPOCH, every owner root, every list sorted."""

    def __init__(self, root, dist, version, program, parts, sbom):
        self.root, self.dist, self.version, self.program = root, dist, version, program
        self.parts, self.sbom = parts, sbom
        self.epoch = int(os.environ["SOURCE_DATE_EPOCH"])

    def deb(self):
        """terskel_VERSION_ARCHITECTURE.deb"""
        architecture = subprocess.run(
            ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout.strip()
        with tempfile.TemporaryDirectory() as place:
            tree = pathlib.Path(place, "tree")
            shared = tree / "usr" / "share"
            doc = shared / "doc" / "terskel"
            self.put_program(tree / "usr" / "bin")
            self.put_manual(shared / "man")
            self.put_completions(
                shared / "bash-completion" / "completions", shared / "zsh" / "vendor-completions",
                shared / "fish" / "vendor_completions.d")
            self.put_documents(doc)
            self.written(doc / "copyright", self.licences(on_debian=True))
            self.written(shared / "lintian" / "overrides" / "terskel", OVERRIDES)
            self.zipped(doc / "changelog.gz", self.changelog())
            control = tree / "DEBIAN"
            self.written(control / "md5sums", "".join(
                f"{hashlib.md5(file.read_bytes()).hexdigest()}  {file.relative_to(tree)}\n"
                for file in sorted(tree.rglob("*")) if file.is_file() and control not in file.parents))
            size = sum(-(-file.stat().st_size // 1024) for file in tree.rglob("*") if file.is_file())
            self.written(control / "control", "\n".join([
                "Package: terskel", f"Version: {self.version}", f"Architecture: {architecture}", f"Maintainer: {MAINTAINER}",
                f"Installed-Size: {size}", f"Depends: {self.needed_packages(tree)}", "Section: web", "Priority: optional",
                f"Description: {SUMMARY}", DESCRIPTION]) + "\n")
            self.settled(tree)
            file = self.dist / f"terskel_{self.version}_{architecture}.deb"
            subprocess.run(
                ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree, file], check=True, stdout=subprocess.DEVNULL)
            return file

    def tarball(self):
        """terskel-VERSION-linux-MACHINE.tar.gz, with one folder in it; what it asks the system for is in SYSTEM-LIBRARIES."""
        name = f"terskel-{self.version}-linux-{os.uname().machine}"
        with tempfile.TemporaryDirectory() as place:
            tree = pathlib.Path(place, name)
            shared = tree / "share"
            self.put_program(tree / "bin")
            self.put_manual(shared / "man")
            self.put_completions(*[shared / "completions" / shell for shell in ("bash", "zsh", "fish")])
            self.put_documents(shared / "doc" / "terskel")
            self.written(tree / "LICENSE", (self.root / "LICENSE").read_text())
            self.written(tree / "LICENSES-OF-PARTS", self.licences())
            self.written(tree / "SYSTEM-LIBRARIES", "".join(
                f"{part.name} {part.version}\n" for part in self.parts if not part.is_inside))
            self.settled(tree)
            file = self.dist / f"{name}.tar.gz"
            packed = subprocess.run(
                ["tar", "--sort=name", "--owner=0", "--group=0", "--numeric-owner", f"--mtime=@{self.epoch}", "-C", place,
                 "-cf", "-", name], capture_output=True, check=True).stdout
            file.write_bytes(gzip.compress(packed, 9, mtime=0))
            return file

    def put_program(self, folder):
        folder.mkdir(parents=True)
        shutil.copyfile(self.program, folder / "terskel")

    def put_manual(self, folder):
        self.zipped(folder / "man1" / "terskel.1.gz", (self.root / "docs" / "man" / "terskel.1").read_text())

    def put_completions(self, bash, zsh, fish):
        for shell, path in (("bash", bash / "terskel"), ("zsh", zsh / "_terskel"), ("fish", fish / "terskel.fish")):
            script = subprocess.run(
                [self.program, "--generate-completion-script", shell], capture_output=True, text=True, check=True).stdout
            self.written(path, script)

    def put_documents(self, folder):
        """The documents, the list of parts, and the example site, which is where the documents send a reader first."""
        shutil.copytree(self.root / "docs", folder / "docs", ignore=shutil.ignore_patterns("man"))
        for name in ("README.md", "SECURITY.md", "CHANGELOG.md"):
            if (self.root / name).exists():
                self.written(folder / name, (self.root / name).read_text())
        shutil.copytree(self.root / "content", folder / "examples" / "content")
        shutil.copytree(self.root / "scripts" / "ci", folder / "examples" / "ci")
        self.written(folder / self.sbom.name, self.sbom.read_text())

    def licences(self, on_debian=False):
        """Our own licence, and the text of every licence of what is inside the program, in Debian's form for machines.

        A Debian has the Apache License itself, and its packages point there."""
        year = time.gmtime(self.epoch).tm_year
        lines = [
            "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/", "Upstream-Name: terskel", "",
            "Files: *", f"Copyright: {year} the Terskel authors", "License: MIT", *indented(self.root / "LICENSE"),
            "Comment:", " The program has parts of others in it; their licences follow."]
        for part in (part for part in self.parts if part.is_inside):
            version = "" if part.version == bill.UNKNOWN else f" {part.version}"
            lines += [" .", f" == {part.name}{version}: {part.licence}"]
            for text in part.texts:
                lines += [" .", *(pointing_to_apache(indented(text)) if on_debian else indented(text))]
        return "\n".join(lines) + "\n"

    def changelog(self):
        date = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(self.epoch))
        return (
            f"terskel ({self.version}) stable; urgency=medium\n\n  * See CHANGELOG.md beside this file.\n\n"
            f" -- {MAINTAINER}  {date}\n")

    def needed_packages(self, tree):
        """What dpkg-shlibdeps says that the program asks the system for, with the least version that has it."""
        with tempfile.TemporaryDirectory() as place:
            self.written(pathlib.Path(place, "debian", "control"), "Source: terskel\n\nPackage: terskel\nArchitecture: any\n")
            told = subprocess.run(
                ["dpkg-shlibdeps", "-O", "-e", tree / "usr" / "bin" / "terskel"], cwd=place, capture_output=True, text=True)
            if told.returncode:
                sys.exit(told.stderr)
            return told.stdout.strip().removeprefix("shlibs:Depends=")

    def written(self, path, text):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path

    def zipped(self, path, text):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))

    def settled(self, tree):
        """Times and rights that do not depend on who packs, or when."""
        for path in [tree, *tree.rglob("*")]:
            runs = path.is_dir() or path.name == "terskel" and path.parent.name == "bin"
            path.chmod(0o755 if runs else 0o644)
            os.utime(path, (self.epoch, self.epoch))


def indented(path):
    """A text as the body of a field: each line behind a space, an empty one a full stop."""
    return [" " + (line.rstrip() or ".") for line in path.read_text().splitlines()]


def pointing_to_apache(lines):
    """Without the terms of the Apache License, but with all that stands before or after them."""
    start = next((at for at, line in enumerate(lines) if line.strip() == "Apache License"), None)
    end = next((at for at, line in enumerate(lines) if line.strip() == "END OF TERMS AND CONDITIONS"), None)
    if start is None or end is None:
        return lines
    return [*lines[:start], " The Apache License, version 2.0, is in /usr/share/common-licenses/Apache-2.0.", *lines[end + 1:]]


def lint(deb):
    """What Debian's rules say of the package, where its judge is there. Only its errors are ours to mend."""
    if not shutil.which("lintian"):
        print("== lintian is not there, so nobody judged the package", file=sys.stderr)
        return
    told = subprocess.run(["lintian", "--allow-root", "--tag-display-limit", "0", deb], capture_output=True, text=True)
    print("== lintian: " + (told.stdout + told.stderr or "nothing to say"), file=sys.stderr)
