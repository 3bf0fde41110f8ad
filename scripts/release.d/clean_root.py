"""Tries a package in a Debian that has nothing else: no compiler, no library but what the package asks for."""

import base64
import hashlib
import json
import os
import pathlib
import platform
import re
import shlex
import subprocess
import sys
import tempfile


ROOT = pathlib.Path(__file__).resolve().parents[2]
# The day of the example content, so that what falls due for review later fails no release.
TODAY = "2026-11-26"
EXAMPLE = "/usr/share/doc/terskel/examples/content"


def tried(deb, tarball, version):
    """Whether everything went as it should; each step is printed with how it went."""
    codename = platform.freedesktop_os_release()["VERSION_CODENAME"]
    as_root = [] if os.geteuid() == 0 else ["sudo"]
    with tempfile.TemporaryDirectory(prefix="terskel-root-") as place:
        root = pathlib.Path(place, "root")
        print(f"== a Debian {codename} with nothing in it, in {root}", file=sys.stderr)
        made = subprocess.run(
            [*as_root, "mmdebstrap", "--quiet", "--variant=minbase", "--include=man-db", codename, root], stderr=sys.stderr)
        if made.returncode:
            return False
        try:
            return Trial(root, as_root, deb, tarball, version).everything()
        finally:
            subprocess.run([*as_root, "rm", "-rf", "--one-file-system", root], check=True)


class Trial:
    def __init__(self, root, as_root, deb, tarball, version):
        self.root, self.as_root, self.deb, self.tarball, self.version = root, as_root, deb, tarball, version
        self.fine = True

    def everything(self):
        for file in (self.deb, self.tarball, ROOT / "scripts" / "ci" / "gitlab.yml"):
            self.copy(file, "/srv/")
        self.copy(ROOT / "content", "/srv/project/")
        self.step("there is no Swift, and no library of Swift", "! command -v swift && ! ls /usr/lib/*/libswift* /usr/lib/*/libFoundation*")
        self.run("useradd --create-home editor")

        lines = "\n".join(["set -eo pipefail", "cd /srv/project", *script_lines(ROOT / "scripts" / "ci" / "gitlab.yml", "bygg")])
        # The lines of the job as they are, but for the day, which is set so that what falls due later fails no release.
        dated = lines.replace("terskel check", f"terskel check --today {TODAY}").replace(
            "terskel build", f"terskel build --today {TODAY}")
        self.write("/srv/pipeline", dated)
        package = f"export TERSKEL_PACKAGE=file:///srv/{self.deb.name} TERSKEL_SHA256="
        self.step("the pipeline for GitLab refuses a package with another sum",
                  f"{package}{'0' * 64}; ! bash /srv/pipeline && ! command -v terskel && ! test -e /srv/project/public")
        self.step("the pipeline for GitLab installs the package, checks and builds",
                  f"{package}{hashlib.sha256(self.deb.read_bytes()).hexdigest()}; bash /srv/pipeline")
        self.step("its report is JSON", "test -s /srv/project/gl-code-quality-report.json && head -c 1 /srv/project/gl-code-quality-report.json | grep -q '\\['")
        self.whole("the site of the pipeline is whole", "/srv/project/public")

        self.step("all that the program asks for is there, and nothing of it is Swift's",
                  "ldd /usr/bin/terskel && ! ldd /usr/bin/terskel | grep -Ei 'not found|swift|foundation'")
        self.step("no file of the package is changed", "dpkg --verify terskel && test -z \"$(dpkg --verify terskel)\"")
        self.editor("the version", f"test \"$(terskel --version)\" = 'terskel {self.version}'")
        self.editor("check of the example site", f"terskel check --content {EXAMPLE} --today {TODAY}")
        self.editor("build of the example site", f"terskel build --content {EXAMPLE} --today {TODAY} --output ~/site")
        self.whole("the example site is whole", "/home/editor/site")
        self.step("it is the same as the pipeline's", "diff -r /srv/project/public /home/editor/site")
        self.editor("a fault ends with 1", "mkdir -p ~/feil/tjenester && cp " + EXAMPLE + "/*.yaml ~/feil/ && printf -- '---\\ntittel: Prøve\\n---\\n' "
                    f">~/feil/tjenester/prove.md; terskel check --content ~/feil --today {TODAY}; test $? = 1")
        for language in ("nb", "nn"):
            self.editor(f"a new site ({language})", f"terskel init ny-{language} --name 'Prøve kommune' --language {language} && cd ny-{language} "
                        "&& terskel check --strict && terskel build")
            self.whole(f"the new site ({language}) is whole", f"/home/editor/ny-{language}/site")
        self.step("its pipeline is the one that was tried", "cmp /srv/gitlab.yml /home/editor/ny-nb/.gitlab-ci.yml")
        self.editor("the manual", "MANWIDTH=80 man terskel | grep -q 'terskel build'")
        self.editor("completions for bash", "source /usr/share/bash-completion/completions/terskel && complete -p terskel")
        self.editor("the tarball", f"tar -xzf /srv/{self.tarball.name} && terskel-*/bin/terskel check --content {EXAMPLE} --today {TODAY}")
        self.step("taking it away leaves nothing of it", "dpkg -L terskel >/srv/files && apt-get purge -y terskel && "
                  "! command -v terskel && ! (while read -r f; do [ -f \"$f\" ] && echo \"$f\"; done </srv/files | grep .)")
        return self.fine

    def copy(self, source, target):
        subprocess.run([*self.as_root, "mkdir", "-p", f"{self.root}{target}"], check=True)
        subprocess.run([*self.as_root, "cp", "-r", source, f"{self.root}{target}"], check=True)

    def write(self, path, text):
        subprocess.run([*self.as_root, "tee", f"{self.root}{path}"], input=text, text=True, check=True, stdout=subprocess.DEVNULL)

    def run(self, script, *before):
        """Runs a script inside, with a table of processes of its own."""
        inside = ["unshare", "--fork", "--pid", "--mount", f"--mount-proc={self.root}/proc", *before]
        chroot = ["chroot", self.root, "/usr/bin/env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8",
                  "DEBIAN_FRONTEND=noninteractive", "HOME=/root"]
        return subprocess.run(
            [*self.as_root, *inside, *chroot, "bash", "-c", script], capture_output=True, text=True, stdin=subprocess.DEVNULL)

    def step(self, name, script, *before):
        told = self.run(script, *before)
        self.note(name, told.returncode == 0, told.stdout + told.stderr)

    def editor(self, name, script):
        """The same as somebody who is not root, and without a network: the program asks it for nothing."""
        self.step(name, f"su editor -s /bin/bash -c {shlex.quote('export LC_ALL=C.UTF-8; cd && ' + script)}", "unshare", "--net")

    def whole(self, name, place):
        """Every file that `sider.json` lists is there with the bytes that it says, and nothing else is."""
        site = pathlib.Path(f"{self.root}{place}")
        faults = []
        try:
            listed = json.loads((site / "sider.json").read_text())["files"]
            for path, told in listed.items():
                bytes_there = (site / path.lstrip("/")).read_bytes()
                if told != "sha256-" + base64.b64encode(hashlib.sha256(bytes_there).digest()).decode():
                    faults.append(path)
            there = {"/" + str(file.relative_to(site)) for file in site.rglob("*") if file.is_file()} - {"/sider.json"}
            faults += sorted(there ^ set(listed))
            if not listed:
                faults.append("sider.json lists nothing")
        except (OSError, ValueError) as error:
            faults.append(str(error))
        self.note(f"{name} ({len(listed) if not faults else 0} files)", not faults, "\n".join(faults))

    def note(self, name, fine, told):
        print(f"   {'ok    ' if fine else 'FAILED'} {name}", file=sys.stderr)
        if not fine:
            print("\n".join(told.splitlines()[-25:]), file=sys.stderr)
            self.fine = False


def script_lines(path, job):
    """The commands of a job in a pipeline for GitLab, as they stand there."""
    text = re.search(rf"(?ms)^{job}:\n(.*?)^(?=\S)", path.read_text()).group(1)
    script = re.search(r"(?ms)^  script:\n(.*?)^  (?=\S)", text).group(1)
    return [line[6:] for line in script.splitlines() if line[6:] not in ("", "|") and not line.strip().startswith("#")]
