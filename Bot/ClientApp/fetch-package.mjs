// Brings the ready bundle that a file beside this one names (webchat.json, chart.json): packed by npm, checked against its integrity hash,
// unpacked into a folder of that name.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const name = process.argv[2];
const pinned = JSON.parse(readFileSync(join(here, `${name}.json`), 'utf8'));

function pack(folder) {
  // A shell finds npm on every system (npm.cmd on Windows); nothing in the command comes from outside the file.
  execFileSync('npm', ['pack', `${pinned.name}@${pinned.version}`, '--silent', '--pack-destination', '.'], {
    cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32'
  });
  return readFileSync(join(folder, readdirSync(folder).find(name => name.endsWith('.tgz'))));
}

function check(archive) {
  const [algorithm] = pinned.integrity.split('-', 1);
  const found = `${algorithm}-${createHash(algorithm).update(archive).digest('base64')}`;
  if (found !== pinned.integrity) {
    throw new Error(`${pinned.name}@${pinned.version} has the integrity hash ${found}, expected ${pinned.integrity}`);
  }
}

// A tar archive is a row of 512-byte blocks: a header (name at 0, octal size at 124), then the file in whole blocks.
function extract(tar, wanted) {
  const text = (start, length) => tar.toString('utf8', start, start + length).replace(/\0.*$/s, '');
  for (let at = 0; at < tar.length && tar[at] !== 0;) {
    const size = parseInt(text(at + 124, 12), 8);
    if (text(at, 100) === wanted) {
      return tar.subarray(at + 512, at + 512 + size);
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
  throw new Error(`${pinned.name}@${pinned.version} has no ${wanted}`);
}

const folder = mkdtempSync(join(tmpdir(), `${name}-`));
try {
  const archive = pack(folder);
  check(archive);
  const target = join(here, name, basename(pinned.file));
  mkdirSync(dirname(target), { recursive: true });
  const partial = `${target}.${process.pid}`;
  writeFileSync(partial, extract(gunzipSync(archive), pinned.file));
  renameSync(partial, target);
} catch (error) {
  console.error(`${pinned.name} could not be fetched: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
