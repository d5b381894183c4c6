// `npm ci` refuses a package-lock.json that leaves out an optional package for another machine, and npm leaves one
// out when the registry it was run against (a partial mirror) does not offer it. This adds what is missing; run it
// after installing a package that has builds for several machines.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'aix', 'win32'];
const MACHINES = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el'];

/**
 * The lock with an entry for each optional dependency that had none.
 *
 * @param {object} lock content of a package-lock.json
 * @returns {{ lock: object, added: string[] }}
 */
export function completeLock(lock) {
  const packages = { ...lock.packages };
  const added = [];
  for (const [path, { dev, optionalDependencies = {} }] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (/^\d+\.\d+\.\d+/.test(version) && !isLocked(packages, path, name)) {
        packages[`node_modules/${name}`] = entry(version, machineOf(name), dev);
        added.push(name);
      }
    }
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { lock: { ...lock, packages: Object.fromEntries(sorted) }, added };
}

function isLocked(packages, from, name) {
  for (let folder = from; folder !== ''; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[`${folder}/node_modules/${name}`] !== undefined) {
      return true;
    }
  }
  return packages[`node_modules/${name}`] !== undefined;
}

/** In the order of keys that npm writes. */
function entry(version, { cpu, libc, os }, dev) {
  return {
    version,
    ...(cpu && { cpu }),
    ...(dev && { dev }),
    ...(libc && { libc }),
    optional: true,
    ...(os && { os }),
  };
}

/** Builds for several machines say in their name which one they are for. */
function machineOf(name) {
  const words = name.split(/[-/.]/);
  const cpu = MACHINES.filter((machine) => words.includes(machine));
  const os = SYSTEMS.filter((system) => words.includes(system));
  const libc = words.some((word) => word.startsWith('musl')) ? ['musl'] : [];
  return { ...(cpu[0] && { cpu }), ...(libc[0] && { libc }), ...(os[0] && { os }) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = resolve(import.meta.dirname, '../../package-lock.json');
  const { lock, added } = completeLock(JSON.parse(readFileSync(file, 'utf8')));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(
    added.length === 0 ? 'package-lock.json is complete.' : `Added to package-lock.json: ${added.join(', ')}`,
  );
}
