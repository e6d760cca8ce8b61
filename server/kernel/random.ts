import { randomFillSync } from 'node:crypto';

/** Drawn at once: asking the system costs the same for sixteen bytes as for sixteen thousand. */
const DRAWN = 16_384;

const drawn = Buffer.alloc(DRAWN);
let used = DRAWN;

/** Random bytes (随机字节) of the system's own generator; what was given out is wiped here. */
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
