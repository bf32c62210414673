"""What a command takes: wall time, CPU and memory of the command and of every process that it starts.

CPU is what the system accounted to the command and to the descendants that were waited for (wait4). A descendant
that nobody waits for is missing there, so its CPU is also read from /proc while it lives, and the larger sum counts.

Memory is the sum over the whole tree at its highest moment. A process's share is its Pss, which counts a page that n
processes share as 1/n in each, so that ten workers of one JVM do not have its code ten times. Without /proc it is the
largest single process, and says so.
"""
import os
import resource
import signal
import subprocess
import sys
import tempfile
import threading
import time

INTERVAL = 0.05
# Sampling may take this share of the time, not more: it walks page tables.
SAMPLING_SHARE = 0.04
HAS_PROC = os.path.exists("/proc/self/stat")
MIB = 1024 * 1024


class Usage:
    """What a command took. peak is in bytes; cpu and wall in seconds; status as a shell has it."""

    def __init__(self, wall, cpu, peak, status, output="", notes=()):
        self.wall, self.cpu, self.peak, self.status = wall, cpu, peak, status
        self.output, self.notes = output, list(notes)


class Sampler(threading.Thread):
    """Watches a command's processes: those of its session, and the children of these."""

    def __init__(self, root):
        super().__init__(daemon=True)
        self.root = root
        self.peak = 0
        self.cpu_of = {}
        self.finished = threading.Event()

    def run(self):
        pause = 0
        while not self.finished.wait(pause):
            begun = time.monotonic()
            self.sample()
            pause = max(INTERVAL, (time.monotonic() - begun) / SAMPLING_SHARE)

    def sample(self):
        total = 0
        for pid, cpu in members(self.root).items():
            self.cpu_of[pid] = cpu
            total += memory(pid)
        self.peak = max(self.peak, total)

    def cpu(self):
        return sum(self.cpu_of.values())


def members(root, ended=True):
    """The processes of a tree, with the CPU seconds of each by itself. Those that have ended and that nobody has
    waited for yet have nothing but their CPU."""
    found, ticks = {}, os.sysconf("SC_CLK_TCK")
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                with open(f"/proc/{name}/stat", "rb") as file:
                    # The second field is the name, in brackets, and may hold anything.
                    fields = file.read().rpartition(b")")[2].split()
            except OSError:
                continue
            found[int(name)] = (int(fields[1]), int(fields[3]), (int(fields[11]) + int(fields[12])) / ticks, fields[0])
    tree = {pid for pid, (_, session, _, _) in found.items() if pid == root or session == root}
    grown = True
    while grown:
        more = {pid for pid, (parent, _, _, _) in found.items() if parent in tree and pid not in tree}
        tree |= more
        grown = bool(more)
    return {pid: found[pid][2] for pid in tree if ended or found[pid][3] != b"Z"}


def memory(pid):
    """Bytes of a process: Pss, else the resident set, else nothing because it has ended."""
    try:
        with open(f"/proc/{pid}/smaps_rollup", "rb") as file:
            for line in file:
                if line.startswith(b"Pss:"):
                    return int(line.split()[1]) * 1024
    except OSError:
        pass
    try:
        with open(f"/proc/{pid}/statm", "rb") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, IndexError):
        return 0


def largest(rusage):
    """The largest single process of those waited for, in bytes; see floor."""
    return rusage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def floor():
    """What largest cannot tell apart, in bytes: a new process begins as this one's twin."""
    return largest(resource.getrusage(resource.RUSAGE_SELF))


def run(command, cwd=None):
    """Runs a command from a cold start and tells what it took."""
    with tempfile.TemporaryFile() as output:
        begun = time.monotonic()
        process = subprocess.Popen(
            command, cwd=cwd, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT,
            start_new_session=True)
        sampler = Sampler(process.pid) if HAS_PROC else None
        if sampler:
            sampler.start()
        try:
            _, status, rusage = os.wait4(process.pid, 0)
        except BaseException:
            os.killpg(process.pid, signal.SIGKILL)
            raise
        wall = time.monotonic() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
        cpu, peak, notes = rusage.ru_utime + rusage.ru_stime, largest(rusage), []
        if sampler:
            sampler.finished.set()
            sampler.join()
            if sampler.cpu() > cpu * 1.02 + 0.05:
                notes.append("some processes were not waited for by their parent; their CPU is from samples")
                cpu = sampler.cpu()
            peak = max(peak, sampler.peak)
            notes += end_orphans(process.pid)
        else:
            notes.append("no /proc: memory is that of the largest process alone")
        output.seek(0)
        return Usage(wall, cpu, peak, process.returncode, output.read().decode("utf-8", "replace"), notes)


def end_orphans(root):
    """A command that has ended should leave nothing behind; what it left would disturb the next."""
    for _ in range(20):
        left = members(root, ended=False)
        if not left:
            return []
        time.sleep(0.05)
    for pid in left:
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
    return [f"{len(left)} process(es) went on after the command had ended, and were killed"]


def run_each(commands):
    """Runs commands one after the other: the sum of their times, the largest of their sizes. Each is one short-lived
    process, so there is nothing to sample. The status is the number of those that failed."""
    begun, cpu, peak, failed = time.monotonic(), 0, 0, 0
    for command in commands:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, rusage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        cpu += rusage.ru_utime + rusage.ru_stime
        peak = max(peak, largest(rusage))
        failed += process.returncode != 0
    return Usage(time.monotonic() - begun, cpu, peak, failed)


def self_test(java):
    """Runs loads of known size and says where the accounts are wrong; an empty list if nowhere."""
    burn = "import time\nwhile time.process_time() < 0.5: pass\n"
    hold = "import time\nx = bytearray(64 << 20)\ntime.sleep(1)\n"
    spawn = f"import subprocess, sys; p = subprocess.Popen([sys.executable, '-c', {burn!r} + 'time.sleep(0.5)'])\n"
    # Until it has ended, without collecting it, and then long enough to be sampled.
    unwaited = ("import os, time; os.waitid(os.P_PID, p.pid, os.WEXITED | os.WNOWAIT); time.sleep(0.5)\n"
                "os._exit(0)")
    faults = []

    def expect(what, holds, usage):
        print(f"{'ok   ' if holds else 'WRONG'} {what}: CPU {usage.cpu:.2f} s, peak {usage.peak / MIB:.0f} MiB"
              + "".join(f" ({note})" for note in usage.notes))
        faults.extend([] if holds else [what])

    usage = run([sys.executable, "-c", spawn + "p.wait()"])
    expect("0.5 s of CPU in a grandchild that is waited for", 0.5 <= usage.cpu < 0.8 and not usage.notes, usage)
    if HAS_PROC:
        usage = run([sys.executable, "-c", spawn + unwaited])
        expect("0.5 s in one that is not", 0.45 <= usage.cpu < 0.8 and len(usage.notes) == 1, usage)
        child = [sys.executable, "-c", hold]
        usage = run([sys.executable, "-c",
                     f"import subprocess\nfor p in [subprocess.Popen({child!r}) for _ in range(2)]: p.wait()"])
        expect("twice 64 MiB held at once", 128 <= usage.peak / MIB < 192, usage)
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, "Waits.java")
        with open(source, "w", encoding="utf-8") as file:
            file.write("class Waits { public static void main(String[] a) throws Exception {"
                       " new ProcessBuilder(a).start().waitFor(); } }")
        idle, busy = (run([java, source, sys.executable, "-c", code]) for code in ("pass", burn))
        more = Usage(0, busy.cpu - idle.cpu, busy.peak, 0, notes=busy.notes)
        expect("0.5 s in the child of a JVM", 0.3 <= more.cpu < 0.8 and not more.notes, more)
    return faults
