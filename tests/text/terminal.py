"""Runs a command on a pseudo-terminal: terminal.py '[[WAIT, KEYS], …]' COMMAND… sends KEYS once WAIT has been printed."""
import json, os, pty, select, signal, sys, time

steps, command = json.loads(sys.argv[1]), sys.argv[2:]
child, terminal = pty.fork()
if child == 0:
    os.environ["TERM"] = "xterm"
    os.execvp(command[0], command)

printed, seen, end = b"", 0, time.time() + 40


def read_until(words):
    global printed, seen
    while time.time() < end:
        at = -1 if words is None else printed.find(words, seen)
        if at >= 0:
            seen = at + len(words)
            return True
        if select.select([terminal], [], [], 0.2)[0]:
            try:
                printed += os.read(terminal, 65536)
            except OSError:
                return False
    return False


for wait, keys in steps:
    if not read_until(wait.encode()):
        break
    time.sleep(0.4)
    os.write(terminal, keys.encode())
read_until(None)
if time.time() >= end:
    os.kill(child, signal.SIGKILL)
status = os.waitpid(child, 0)[1]
sys.stdout.buffer.write(printed)
sys.exit(os.waitstatus_to_exitcode(status))
