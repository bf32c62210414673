"""The programs that are measured: how each is found, called, and given the same files."""
import glob
import json
import os
import re
import shlex
import shutil
import subprocess

import accounting
import rows

HOME = os.path.dirname(os.path.dirname(os.path.dirname(os.path.realpath(__file__))))
PROGRAM = os.path.join(HOME, "target", "letterminer.jar")
with open(os.path.join(HOME, "pom.xml"), encoding="utf-8") as pom:
    VERSION = re.search(r"<artifactId>letterminer</artifactId>\s*<version>(.*?)<", pom.read()).group(1)
BENCH = os.path.join(HOME, "target", "bench", f"letterminer-{VERSION}-bench.jar")
LAUNCHER = os.path.join(HOME, "letterminer")


class Failure(Exception):
    """Something that is wrong, not slow."""


def java():
    home = os.environ.get("JAVA_HOME")
    return os.path.join(home, "bin", "java") if home else "java"


def first_line(*command):
    """What a program says of itself, '' if it is not there."""
    try:
        said = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return (said.stdout + said.stderr).strip().partition("\n")[0]


def tail(output, lines=5):
    return "\n".join(output.strip().splitlines()[-lines:])


class Stage:
    """The files that all programs read: the PDFs below a folder, copied flat, so that each program finds the same ones
    whether it takes files or folders, and whatever links and names the folder has."""

    def __init__(self, source, work):
        self.folder = os.path.join(work, "files")
        os.mkdir(self.folder)
        self.bytes = 0
        for parent, folders, names in os.walk(source, followlinks=True):
            folders.sort()
            for name in sorted(names):
                path = os.path.join(parent, name)
                if name.lower().endswith(".pdf") and not name.startswith(".") and os.path.isfile(path):
                    flat = os.path.relpath(path, source).replace(os.sep, "__")
                    while os.path.exists(os.path.join(self.folder, flat)):
                        flat = "_" + flat
                    shutil.copyfile(path, os.path.join(self.folder, flat))
                    self.bytes += os.path.getsize(path)
        self.names = sorted(os.listdir(self.folder))
        if not self.names:
            raise Failure(f"there is no PDF in {source}")

    def paths(self):
        return [os.path.join(self.folder, name) for name in self.names]


class Stripper:
    """PDFBox's own text stripper, file after file in one JVM with the flags that a JVM has by itself."""
    key, pages = "a", 0

    def __init__(self):
        with open(os.path.join(HOME, "pom.xml"), encoding="utf-8") as file:
            version = re.search(r"<pdfbox.version>(.*?)<", file.read())
        self.name = f"PDFBox {version.group(1) if version else ''} PDFTextStripper, one JVM"
        self.missing = ""

    @staticmethod
    def command(*inputs):
        return [java(), "-cp", BENCH, "letterminer.bench.StripperLoop", *inputs]

    def measure(self, stage, work):
        usage = accounting.run(self.command(stage.folder))
        found = dict(re.findall(r"(\w+)=(\d+)", usage.output))
        if usage.status != 0 or int(found.get("files", -1)) != len(stage.names):
            raise Failure(f"StripperLoop ended with status {usage.status}:\n{tail(usage.output)}")
        Stripper.pages = int(found["pages"])
        if int(found["failed"]):
            usage.notes.append(f"{found['failed']} files gave no text")
        return usage


class EachFile:
    """A program that is started anew for every file."""

    def __init__(self, key, program, version, before, after):
        self.key, self.program, self.before, self.after = key, program, before, after
        self.missing = "" if shutil.which(program) else f"{program} is not installed"
        said = re.search(r"\d[\d.]*", "" if self.missing else first_line(program, version))
        self.name = f"{program} {said.group() if said else ''}, file by file"

    def measure(self, stage, work):
        usage = accounting.run_each([[self.program, *self.before, path, *self.after] for path in stage.paths()])
        if usage.status == len(stage.names):
            raise Failure(f"{self.program} failed on every file")
        if usage.status:
            usage.notes.append(f"{usage.status} files failed")
        return usage


class OpenDataLoader:
    """OpenDataLoader PDF in its local mode: the whole folder in one call, JSON for each file, no pictures, for the
    others write none either."""
    key = "d"
    PLACE = "node_modules/@opendataloader/pdf"

    def __init__(self, jar=None):
        self.jar = jar or os.environ.get("OPENDATALOADER_JAR") or self.found()
        self.missing = "" if self.jar and os.path.isfile(self.jar) else (
            f"there is no {self.jar}" if self.jar
            else "OpenDataLoader PDF was not found; --opendataloader JAR names it")
        self.name = f"OpenDataLoader PDF {self.version()}, the folder in one call".replace("  ", " ")

    def found(self):
        folders = [os.getcwd(), HOME]
        globally = first_line("npm", "root", "-g")
        if globally:
            folders.append(os.path.dirname(globally))
        for folder in folders:
            jars = sorted(glob.glob(os.path.join(folder, self.PLACE, "lib", "*.jar")))
            if jars:
                return jars[0]
        return None

    def version(self):
        try:
            package = os.path.join(os.path.dirname(os.path.dirname(os.path.realpath(self.jar))), "package.json")
            with open(package, encoding="utf-8") as file:
                return json.load(file)["version"]
        except (OSError, TypeError, ValueError, KeyError):
            return ""

    def measure(self, stage, work):
        output = os.path.join(work, "opendataloader")
        usage = accounting.run(
            [java(), "-jar", self.jar, "--quiet", "--format", "json", "--image-output", "off", "--output-dir", output,
             stage.folder])
        written = len(glob.glob(os.path.join(output, "**", "*.json"), recursive=True))
        shutil.rmtree(output, ignore_errors=True)
        if not written:
            raise Failure(f"OpenDataLoader PDF wrote nothing, status {usage.status}:\n{tail(usage.output)}")
        if usage.status or written != len(stage.names):
            usage.notes.append(f"status {usage.status}, {written} of {len(stage.names)} files written")
        return usage


class Letterminer:
    """Letterminer's extract with all its tables: by its launcher, as users have it, or by JVM flags of one's own."""
    key = "e"
    missing = ""

    def __init__(self, jvm=None, options=""):
        self.jvm = None if jvm is None else shlex.split(jvm)
        self.options = shlex.split(options)
        self.name = "Letterminer extract" + (f" ({' '.join(self.options)})" if options else "")

    def program(self, more):
        if self.jvm is None and not more:
            return [LAUNCHER]
        return [java(), *(self.jvm or []), *more, "-jar", PROGRAM]

    def prepare(self):
        """The launcher makes ready what it needs on its first start; that is no part of a run."""
        if self.jvm is None:
            first_line(LAUNCHER, "--version")

    def run(self, inputs, output, jvm=(), options=()):
        """Reads inputs; status 1 (some gave no letter) is no failure."""
        usage = accounting.run(
            [*self.program(jvm), "extract", inputs, "-o", output, "--quiet", *self.options, *options])
        if usage.status not in (0, 1):
            raise Failure(f"extract ended with status {usage.status}:\n{tail(usage.output)}")
        return usage

    def measure(self, stage, work):
        output = os.path.join(work, "letterminer")
        usage = self.run(stage.folder, output)
        lost = rows.lost(output, stage.names)
        shutil.rmtree(output)
        if lost:
            raise Failure(f"{len(lost)} files have no row in files.csv, the first is {lost[0]}")
        return usage
