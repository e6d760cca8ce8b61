import { expect, it } from 'vitest';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { carryOut } from './consultation-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);

const submit = (id: string, acknowledged: object[] = []) =>
  carryOut(database, people.clerk, 'submitPaper', { id, version: 1, acknowledged }, 'stage');

it('通俗说明：没有写的、写得难懂的，说明理由以后可以送审；超过三百字的不能', async () => {
  const withWords = (plainWords: string) =>
    buildConsultation(database, people, { state: 'DRAFT', dossier: { plainWords } });
  const answer = (...codes: string[]) => codes.map((code) => ({ code, reason: '材料已在村里逐户讲过' }));
  const none = await withWords('');
  expect((await submit(none.id)).refused).toEqual(['PLAIN_WORDS_MISSING']);
  expect(await submit(none.id, answer('PLAIN_WORDS_MISSING'))).toMatchObject({
    done: { stage: 'IN_REVIEW' },
  });
  const hard = await withWords(`由承办单位依法办理。${'票'.repeat(41)}。`);
  const codes = ['PLAIN_SENTENCE_LONG', 'PLAIN_TERM_UNEXPLAINED', 'PLAIN_WORDS_OFFICIAL'];
  expect((await submit(hard.id)).refused).toEqual(codes);
  expect(await submit(hard.id, answer(...codes))).toMatchObject({ done: { stage: 'IN_REVIEW' } });
  const long = await withWords('票价要涨一元。'.repeat(43));
  const refused = await submit(long.id, answer('PLAIN_WORDS_TOO_LONG'));
  expect(refused.refused).toEqual(['PLAIN_WORDS_TOO_LONG']);
  expect(refused.findings?.[0]?.message).toBe('通俗说明有301字，超过300字。');
});
