import { describe, expect, it } from 'vitest';
import { offer } from '#test/kernel/offers.ts';
import { ask, auditTrail, codesOf } from '#test/kernel/ask.ts';
import { meanwhile } from '#test/domains/catalogue/meanwhile.ts';
import {
  ARGUED,
  declineProposal,
  found,
  LETTER,
  proposal,
  REASON,
  resultOf,
  startStudy,
} from './questions.ts';
import { openRoom } from './room.ts';

const { database, people, leader, proposed, studied, unchanged } = await openRoom();
const { govOffice, clerk } = people;
const moved = (id: string): [string, unknown[]] => [
  'update decision_proposal set version = version + 1 where id = $1',
  [id],
];

describe('开始研究论证', () => {
  it('政府办公室交付研究论证', async () => {
    const { id, viewerCan } = await proposed();
    expect(viewerCan).toEqual([]);
    const before = resultOf(await ask(database, govOffice, proposal(id)));
    expect(offer(before.viewerCan, 'startStudy')).toMatchObject({ allowed: true, findings: [] });
    expect(resultOf(await ask(database, govOffice, startStudy(id, 1)))).toMatchObject({
      phase: 'STUDYING',
      studyNote: '由县发改局牵头研究。',
      version: 2,
      viewerCan: [{ action: 'startStudy', allowed: false, findings: [{ code: 'WRONG_STAGE' }] }],
    });
    expect((await auditTrail(database)).at(-1)).toEqual(['proposal.studyStarted', 'DONE']);
  });

  it('已经研究的、版本陈旧的、没有的、岗位不符的，都不办理', async () => {
    const { id } = await studied();
    const fresh = await proposed();
    await unchanged(async () => {
      expect(found(await ask(database, govOffice, startStudy(id, 2)))).toEqual(['WRONG_STAGE']);
      expect(codesOf(await ask(database, govOffice, startStudy(fresh.id, 9)))).toEqual(['CONFLICT']);
      expect(codesOf(await ask(database, govOffice, startStudy(clerk.id, 1)))).toEqual(['NOT_FOUND']);
      expect(codesOf(await ask(database, null, startStudy(fresh.id, 1)))).toEqual(['UNAUTHENTICATED']);
      for (const actor of [clerk, people.lead, leader, people.justiceStaff])
        expect(codesOf(await ask(database, actor, startStudy(fresh.id, 1)))).toEqual(['FORBIDDEN']);
    });
  });

  it('两人同时办理，只成一个', async () => {
    const { id } = await proposed();
    const answer = await meanwhile(database, moved(id), () => ask(database, govOffice, startStudy(id, 1)));
    expect(codesOf(answer)).toEqual(['CONFLICT']);
    expect(resultOf(await ask(database, govOffice, proposal(id)))).toMatchObject({ phase: 'PROPOSED' });
  });
});

describe('不予启动', () => {
  it('写明理由，答复建议提出人', async () => {
    const { id } = await studied(LETTER, govOffice);
    expect(resultOf(await ask(database, leader, declineProposal(id, 2)))).toMatchObject({
      phase: 'DECLINED',
      declineReason: REASON,
      answer: '感谢您的建议，东街市场将增设早市摊位。',
      decision: null,
    });
    expect((await auditTrail(database)).at(-1)).toEqual(['proposal.declined', 'DONE']);
    await expect(
      database.sql(`update decision_proposal set answer = '另一答复' where id = $1`, [id]),
    ).rejects.toThrow('a proposal is not changed');
  });

  it('领导人员的建议不必另行答复', async () => {
    const { id } = await studied({ ...LETTER, proposerKind: 'LEADER' }, govOffice);
    const done = resultOf(await ask(database, leader, declineProposal(id, 2, REASON, '')));
    expect(done).toMatchObject({ phase: 'DECLINED', answer: null });
  });

  it.each([
    ['', '已答复', ['DECLINE_REASON_REQUIRED reason']],
    [REASON, '', ['PROPOSER_UNANSWERED answer']],
    ['不行', ' ', ['DECLINE_REASON_REQUIRED reason', 'PROPOSER_UNANSWERED answer']],
  ])('理由“%s”、答复“%s”的，不予办理', async (reason, answer, codes) => {
    const { id } = await studied();
    await unchanged(async () => {
      expect(found(await ask(database, leader, declineProposal(id, 2, reason, answer)))).toEqual(codes);
    });
  });

  it('没有研究论证的不能决定；版本陈旧的、岗位不符的不办理', async () => {
    const { id } = await proposed(ARGUED);
    const ready = await studied();
    await unchanged(async () => {
      expect(found(await ask(database, leader, declineProposal(id, 1)))).toEqual(['WRONG_STAGE']);
      expect(codesOf(await ask(database, leader, declineProposal(ready.id, 1)))).toEqual(['CONFLICT']);
      expect(codesOf(await ask(database, leader, declineProposal(clerk.id, 1)))).toEqual(['NOT_FOUND']);
      for (const actor of [clerk, govOffice, people.justiceStaff])
        expect(codesOf(await ask(database, actor, declineProposal(ready.id, 2)))).toEqual(['FORBIDDEN']);
    });
  });

  it('两人同时决定，只成一个', async () => {
    const { id } = await studied();
    const answer = await meanwhile(database, moved(id), () => ask(database, leader, declineProposal(id, 2)));
    expect(codesOf(answer)).toEqual(['CONFLICT']);
  });
});
