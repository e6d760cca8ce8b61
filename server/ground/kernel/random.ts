import { randomFillSync } from 'node:crypto';

/** Bytes drawn in advance: a system call costs the same for sixteen bytes as for sixteen thousand. */
const DRAWN = 16_384;

const drawn = Buffer.alloc(DRAWN);
let used = DRAWN;

/** Random bytes (随机字节) from the system's generator; returned bytes are wiped from the pool. */
export function random(size: number): Buffer {
  if (used + size > DRAWN) {
    randomFillSync(drawn);
    used = 0;
  }
  const given = Buffer.from(drawn.subarray(used, used + size));
  drawn.fill(0, used, used + size);
  used += size;
  return given;
}
