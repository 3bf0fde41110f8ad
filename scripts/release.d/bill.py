"""What a program is made of: every part that is linked into it or that it asks the system for, with version and licence."""

import dataclasses
import hashlib
import json
import os
import pathlib
import re
import subprocess
import time

# Licences by SPDX's names. A package that is not here stops the release: somebody must have read its licence first.
LICENCES = {
    "flyingfox": "MIT", "yams": "MIT", "swift-argument-parser": "Apache-2.0 WITH Swift-exception",
    "swift-crypto": "Apache-2.0", "swift-asn1": "Apache-2.0",
    "libcmark-gfm": "BSD-2-Clause AND MIT", "libcmark-gfm-extensions": "BSD-2-Clause AND MIT", "zlib": "Zlib",
    "libbrotli": "MIT", "libc": "LGPL-2.1-or-later", "libstdc++": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "libgcc-s": "GPL-3.0-or-later WITH GCC-exception-3.1", "libm": "LGPL-2.1-or-later",
}

# What SPDX says of what is not known.
UNKNOWN = "NOASSERTION"


@dataclasses.dataclass(frozen=True)
class Part:
    name: str
    version: str
    licence: str
    # Where it comes from, as SPDX and purl write it.
    location: str
    purl: str
    # Whether it is in the program's own file; the rest is the system's.
    is_inside: bool
    texts: tuple[pathlib.Path, ...] = ()


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def of(program, scratch, root):
    return [*swift_packages(scratch, root), *inner_parts(scratch), *runtime(), *system_libraries(program)]


def linked_modules(scratch):
    """The modules whose objects were given to the linker."""
    listed = (scratch / "release" / "terskel.product" / "Objects.LinkFileList").read_text()
    return set(re.findall(r"/([^/\s']+)\.build/", listed))


def swift_packages(scratch, root):
    """The packages of which a module was linked, in the versions that were resolved for this build."""
    modules = linked_modules(scratch)
    parts = []
    for pin in json.loads((root / "Package.resolved").read_text())["pins"]:
        folder = scratch / "checkouts" / pathlib.Path(pin["location"]).stem
        if not any((folder / "Sources" / module).is_dir() or (folder / module / "Sources").is_dir() for module in modules):
            continue
        name, version, location = pin["identity"], pin["state"]["version"], pin["location"].removesuffix(".git")
        texts = sorted(path for kind in ("LICENSE*", "NOTICE*") for path in folder.glob(kind))
        assert texts, f"{name} has no licence"
        parts.append(Part(
            name, version, LICENCES[name], f"git+{location}@{version}",
            f"pkg:swift/{location.removeprefix('https://')}@{version}", True, tuple(texts)))
    return parts


def inner_parts(scratch):
    """What two of the packages hold of others' work, which no list of packages names."""
    checkouts = scratch / "checkouts"
    revision = (checkouts / "swift-crypto" / "Sources" / "CCryptoBoringSSL" / "hash.txt").read_text().split()[-1]
    return [
        # The copy does not say of itself which version it was made of.
        Part("libyaml", UNKNOWN, "MIT", UNKNOWN, "pkg:generic/libyaml", True, (debian_text("libyaml-0-2"),)),
        Part("boringssl", revision, "Apache-2.0", UNKNOWN, f"pkg:generic/boringssl@{revision}", True, ()),
    ]


def runtime():
    """Swift's own runtime and Foundation, and the tables of Unicode that Foundation holds."""
    version = re.search(r"Swift version (\S+)", output("swift", "--version")).group(1)
    compiler = pathlib.Path(output("bash", "-c", "readlink -f $(command -v swift)").strip())
    text = compiler.parent.parent / "share" / "swift" / "LICENSE.txt"
    return [
        Part("swift-runtime", version, "Apache-2.0 WITH Swift-exception", UNKNOWN,
             f"pkg:generic/swift@{version}", True, (text,)),
        Part("icu4c", UNKNOWN, "Unicode-3.0", UNKNOWN, "pkg:generic/icu4c", True, (debian_text("libicu*"),)),
    ]


def debian_text(package):
    """What Debian says of the licence of a package that has the same source."""
    found = sorted(pathlib.Path("/usr/share/doc").glob(f"{package}/copyright"))
    assert found, f"no licence of {package} on this machine: install it, its text goes into the release"
    return found[0]


def system_libraries(program):
    wanted = re.findall(r"NEEDED\s+(\S+)", output("objdump", "-p", program))
    places = dict(re.findall(r"^\s*(\S+) => (\S+)", output("ldd", program), re.M))
    parts = {}
    for library in wanted:
        if library not in places:
            continue  # the loader itself
        owner = owner_of(places[library])
        package, _, architecture = owner.partition(":")
        version = output("dpkg-query", "-W", "-f", "${Version}", owner)
        known = next((LICENCES[stem] for stem in sorted(LICENCES, key=len, reverse=True)
                      if package == stem or re.fullmatch(re.escape(stem) + r"-?[0-9].*", package)), None)
        assert known, f"the licence of {package} has not been looked at: scripts/release.d/bill.py"
        parts[package] = Part(
            package, version, known, UNKNOWN, f"pkg:deb/debian/{package}@{version}?arch={architecture}", False)
    return [parts[name] for name in sorted(parts)]


def owner_of(place):
    """The package with this file. Since /lib is a link to /usr/lib, dpkg may know it by the other name."""
    real = os.path.realpath(place)
    for path in dict.fromkeys((place, real, "/usr" + place, real.removeprefix("/usr"))):
        found = subprocess.run(["dpkg-query", "-S", path], capture_output=True, text=True)
        if found.returncode == 0:
            return found.stdout.split(": ")[0].split(",")[0]
    raise AssertionError(f"no package has {place}")


def spdx(parts, version, program, epoch):
    """The list in SPDX 2.3: https://spdx.github.io/spdx-spec/v2.3/"""
    sha = hashlib.sha256(program.read_bytes()).hexdigest()

    def package(identifier, name, of_version, licence, location, purl, purpose, **more):
        stated = {} if of_version == UNKNOWN else {"versionInfo": of_version}
        return {
            "SPDXID": identifier, "name": name, **stated, "downloadLocation": location, "filesAnalyzed": False,
            "licenseConcluded": licence, "licenseDeclared": licence, "copyrightText": UNKNOWN,
            "primaryPackagePurpose": purpose,
            "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": purl}],
            **more,
        }

    def identifier(part):
        return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", part.name)

    own = package(
        "SPDXRef-terskel", "terskel", version, "MIT", UNKNOWN, f"pkg:generic/terskel@{version}", "APPLICATION",
        checksums=[{"algorithm": "SHA256", "checksumValue": sha}])
    relations = [("SPDXRef-DOCUMENT", "DESCRIBES", "SPDXRef-terskel")]
    relations += [
        ("SPDXRef-terskel", "STATIC_LINK" if part.is_inside else "DYNAMIC_LINK", identifier(part)) for part in parts]
    document = {
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": f"terskel-{version}",
        "documentNamespace": f"https://terskel.example.no/spdx/{version}/{sha}",
        "creationInfo": {
            "created": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(epoch)), "creators": [f"Tool: terskel-release-{version}"]},
        "packages": [own] + [
            package(identifier(part), part.name, part.version, part.licence, part.location, part.purl, "LIBRARY")
            for part in parts],
        "relationships": [
            {"spdxElementId": one, "relationshipType": kind, "relatedSpdxElement": other} for one, kind, other in relations],
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"
