/** A double tap, a lost answer, a reload: whatever is sent again with its key gets the receipt of the first. */
import { describe, expect, it } from 'vitest';
import { openKinds } from './kinds.ts';

const { kinds, send, request } = await openKinds();

describe.each(kinds)('$name', (kind) => {
  it('同一份连点四下：四次都是同一张回执', async () => {
    for (let round = 0; round < 4; round += 1) {
      const input = await request(kind);
      const all = await Promise.all([1, 2, 3, 4].map(() => send(kind, input)));
      const [first] = all;
      expect(first).toMatchObject({ __typename: kind.receipt });
      expect(all).toEqual([first, first, first, first]);
    }
  });

  it('再发一次是同一张回执；提交编号大写也是；换了内容是冲突，同时到的也是', async () => {
    const input = await request(kind);
    const first = await send(kind, input);
    expect(first).toMatchObject({ __typename: kind.receipt });
    expect(await send(kind, input)).toEqual(first);
    const loud = { ...input, idempotencyKey: input.idempotencyKey.toUpperCase() };
    expect(await send(kind, loud)).toEqual(first);
    expect(await send(kind, { ...input, ...kind.changed })).toEqual({ errors: ['CONFLICT'] });
    expect(await send(kind, { ...input, idempotencyKey: '1' })).toEqual({ errors: ['BAD_USER_INPUT'] });
    const other = await request(kind);
    const both = await Promise.all([send(kind, other), send(kind, { ...other, ...kind.changed })]);
    expect(both).toContainEqual({ errors: ['CONFLICT'] });
    expect(both).toContainEqual(expect.objectContaining({ __typename: kind.receipt }));
  });
});
