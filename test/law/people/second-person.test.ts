import { describe, expect, it } from 'vitest';
import { refuseSamePerson } from '#server/law/people/second-person.ts';

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);

describe('两人办理：一人拟，另一人审', () => {
  it.each([
    { actor: 'b', authors: ['a'], refused: [], because: '另一人' },
    { actor: 'a', authors: ['a'], refused: ['SECOND_PERSON_REQUIRED'], because: '拟稿人自己' },
    { actor: 'a', authors: [null, 'a'], refused: ['SECOND_PERSON_REQUIRED'], because: '拟稿人之一' },
    { actor: 'a', authors: [null], refused: [], because: '尚无人确认' },
  ])('$because', ({ actor, authors, refused }) => {
    const findings = refuseSamePerson(actor, authors, '采纳情况');
    expect(codes(findings)).toEqual(refused);
    // Our own order of work is never worded as the statute.
    expect(findings.every(({ basis }) => basis === 'DESIGN')).toBe(true);
  });
});
