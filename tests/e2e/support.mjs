// Where things are, and how a program is started, waited for and stopped.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const HERE = dirname(fileURLToPath(import.meta.url));
export const ROOT = join(HERE, "..", "..");
const own = join(ROOT, ".venv", "bin", "python");
export const PYTHON = process.env.PYTHON ?? (existsSync(own) ? own : "python3");

export const pause = (ms) => new Promise((done) => setTimeout(done, ms));

// A port that nobody listens on just now.
export function freePort() {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

// Asks until `ask` gives something true; fails after `seconds`, or once `program` has ended, with what it said.
export async function until(what, ask, seconds = 30, program = undefined) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const found = await Promise.resolve().then(ask).catch(() => undefined);
    if (found) return found;
    if (program?.ended()) throw new Error(`${what}: het programma is gestopt\n${program.said()}`);
    if (Date.now() > end) throw new Error(`${what}: niet binnen ${seconds} seconden\n${program?.said() ?? ""}`);
    await pause(100);
  }
}

// A program in the background; `stop()` ends it with all it started, `said()` is what it printed.
export function start(command, args, options = {}) {
  let output = "";
  const child = spawn(command, args, { cwd: ROOT, detached: true, stdio: ["ignore", "pipe", "pipe"], ...options });
  const keep = (part) => (output = (output + part).slice(-20_000));
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const ended = new Promise((done) => child.once("exit", done));
  return {
    said: () => output,
    ended: () => child.exitCode !== null || child.signalCode !== null,
    async stop() {
      if (child.exitCode === null) {
        process.kill(-child.pid, "SIGTERM");
        await Promise.race([ended, pause(5000)]);
        if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, "SIGKILL");
      }
    },
  };
}

// The bot on a port of its own with an empty data folder; `env` adds settings.
export async function startBot(folder, env = {}) {
  const port = await freePort();
  const settings = { HOST: "127.0.0.1", PORT: String(port), DATA_DIR: folder, LOG_LEVEL: "WARNING", ...env };
  const program = start(PYTHON, ["app.py", "serve"], { env: { PATH: process.env.PATH, HOME: folder, ...settings } });
  const address = `http://127.0.0.1:${port}`;
  await until("de bot", async () => (await fetch(`${address}/healthz`)).ok, 60, program);
  return { ...program, port, address };
}
