import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A disk of its own, small enough to be filled. Needs root. */
export interface SmallDisk {
  readonly path: string;
  /** Fills it to the last byte. */
  fill(): void;
  empty(): void;
  unmount(): void;
}

/** Room for a browser's profile and little more. */
const SIZE = '160m';
const MEGABYTE = new Uint8Array(1 << 20);

/** Mounts a disk in memory on a folder. */
export function mountSmallDisk(path: string): SmallDisk {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', path]);
  const ballast = join(path, 'ballast');
  return {
    path,
    fill: () => fillUp(ballast),
    empty: () => rmSync(ballast, { force: true }),
    unmount: () => execFileSync('umount', ['-l', path]),
  };
}

function fillUp(file: string): void {
  const handle = openSync(file, 'w');
  try {
    for (let chunk = MEGABYTE; chunk.length > 0; chunk = chunk.subarray(0, chunk.length >> 1)) {
      while (hasRoomFor(handle, chunk)) {
        // Written already.
      }
    }
  } finally {
    closeSync(handle);
  }
}

function hasRoomFor(handle: number, chunk: Uint8Array): boolean {
  try {
    return writeSync(handle, chunk) === chunk.length;
  } catch {
    return false;
  }
}
