/** How often the house says a fact: no oftener than before. */
import { describe, expect, it } from 'vitest';
import { figures } from './house/figures.ts';

describe('一件事说一次：说得更多的，先想想它已经写在哪里（npm run figures）', () => {
  const found = figures();

  it.each([
    ['schema lines', 17_600],
    ['files loose in server/', 8],
    ['@Field( in schema', 14],
    ['@Mutation( in resolvers', 0],
    ['@Property( in schema', 0],
    ['const Id = ', 0],
    ['...CapabilityButton_capability', 0],
    ['files that name FAIR_COMPETITION', 33],
    ['files that name moderator', 11],
    ['pairs of rooms that import each other', 5],
    ['comments that begin with What', 0],
  ])('%s：至多%i', (name, most) => expect(found[name]).toBeLessThanOrEqual(most));
});
