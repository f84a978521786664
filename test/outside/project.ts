import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Ran, run, userEnvironment } from "../package/run.js";
import { ROOT } from "../support/registry.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { packedPackage } from "./packed.js";

/** The folder of the Node that runs the package. */
export const NODE = process.env.CHATWIRE_NODE ?? path.dirname(process.execPath);
const ENVIRONMENT = {
  PATH: [NODE, process.env.PATH].join(path.delimiter),
  npm_config_prefer_offline: "true",
  npm_config_ignore_scripts: "true",
  npm_config_audit: "false",
  npm_config_fund: "false",
  npm_config_update_notifier: "false",
};
/** npm's codes for a registry that cannot be reached. */
const UNREACHABLE =
  /npm error code (E(NOTCACHED|NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|TIMEDOUT|HOSTUNREACH|NETUNREACH)|ERR_SOCKET_TIMEOUT)/;
const LISTENING_TIMEOUT_MS = 60_000;

/** Returns whether the Node that runs the package has the major version of the one that runs the tests. */
export function isOwnNode(): boolean {
  const version = execFileSync(path.join(NODE, "node"), ["--version"]).toString();
  return version.split(".")[0] === process.version.split(".")[0];
}

/** A program that listens. */
export interface Server {
  /** stdout and stderr so far. */
  output: () => string;
  /** Resolves with the whole output. */
  stop: () => Promise<string>;
}

/** An empty folder of a user, in which commands run as they would be typed. */
export class Project {
  readonly folder: string;
  readonly #servers = new Set<Server>();

  constructor(folder: string) {
    this.folder = folder;
  }

  static async create(): Promise<Project> {
    const project = new Project(await mkdtemp(path.join(temporaryFolder(), "outside-")));
    await project.write("package.json", '{ "private": true, "type": "module" }\n');
    return project;
  }

  /** Copies the files of this repository that git tracks, or would track. */
  static async copyRepository(): Promise<Project> {
    const project = await Project.create();
    const list = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: ROOT });
    for (const file of list.toString().split("\0").filter(Boolean)) {
      await mkdir(path.dirname(path.join(project.folder, file)), { recursive: true });
      await copyFile(path.join(ROOT, file), path.join(project.folder, file));
    }
    return project;
  }

  async write(file: string, text: string): Promise<void> {
    const full = path.join(this.folder, file);
    await mkdir(path.dirname(full), { recursive: true });
    await writeFile(full, text);
  }

  run(command: string, env: Record<string, string> = {}, timeout?: number): Promise<Ran> {
    return run(this.folder, "sh", ["-c", command], { ...ENVIRONMENT, ...env }, timeout);
  }

  /** Starts a server, which is stopped with the project at the latest. */
  async serve(command: string, port: number, env: Record<string, string> = {}): Promise<Server> {
    const server = await serve(this.folder, command, port, env);
    this.#servers.add(server);
    return server;
  }

  async remove(): Promise<void> {
    await Promise.all([...this.#servers].map((server) => server.stop()));
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Starts a command of a shell in a folder, and waits until it listens on a port. */
export async function serve(
  cwd: string,
  command: string,
  port: number,
  env: Record<string, string> = {},
): Promise<Server> {
  const child = spawn("sh", ["-c", command], {
    cwd,
    env: userEnvironment({ ...ENVIRONMENT, ...env }),
    stdio: ["ignore", "pipe", "pipe"],
    // A process group of its own, so that the signal reaches what the shell and npx start.
    detached: true,
  });
  const server = watch(child);
  for (const end = Date.now() + LISTENING_TIMEOUT_MS; !(await listens(port)); ) {
    if (child.exitCode !== null || Date.now() > end)
      throw new Error(`${command} does not listen on ${port}:\n${await server.stop()}`);
  }
  return server;
}

function watch(child: ChildProcess): Server {
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += chunk));
  const closed = once(child, "close");
  return {
    output: () => output,
    stop: async () => {
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
        process.kill(-child.pid, "SIGTERM");
      await closed;
      return output;
    },
  };
}

/** Returns whether a program listens. Sends no request, because a proxy would record it. */
export async function listens(port: number): Promise<boolean> {
  await sleep(100);
  const socket = connect(port, "127.0.0.1");
  const isOpen = await once(socket, "connect").then(
    () => true,
    () => false,
  );
  socket.destroy();
  return isOpen;
}

/** Returns a folder whose package `chatwire` is this repository as it is built, with all optional tools. Needs no registry. */
export async function linked(): Promise<Project> {
  if (process.env.CHATWIRE_TARBALL === undefined) await packedPackage();
  const project = await Project.create();
  await mkdir(path.join(project.folder, "node_modules/.bin"), { recursive: true });
  await symlink(ROOT, path.join(project.folder, "node_modules/chatwire"));
  await symlink("../chatwire/build/src/cli/bin.js", path.join(project.folder, "node_modules/.bin/chatwire"));
  return project;
}

/**
 * Installs the packed package into an empty folder with a command that names its tarball. Returns undefined if npm cannot get
 * its dependencies.
 */
export async function installed(command: string): Promise<Project | undefined> {
  const tarball = process.env.CHATWIRE_TARBALL ?? (await packedPackage()).tarball;
  const project = await Project.create();
  await copyFile(tarball, path.join(project.folder, path.basename(tarball)));
  if (isInstalled(await project.run(command))) return project;
  await project.remove();
  return undefined;
}

/**
 * Returns whether npm installed the package. If it has the dependencies neither in its cache nor from a registry, prints a line,
 * or fails if `CHATWIRE_REQUIRE_PROGRAMS=1`.
 */
export function isInstalled({ code, stdout, stderr }: Ran): boolean {
  if (code === 0) return true;
  const reason = UNREACHABLE.exec(stderr)?.[1];
  if (reason === undefined || process.env.CHATWIRE_REQUIRE_PROGRAMS === "1")
    throw new Error(`npm did not install the package:\n${stdout}\n${stderr}`);
  console.log(`skipped the tests of the installed package: npm has no cache and no registry (${reason})`);
  return false;
}
