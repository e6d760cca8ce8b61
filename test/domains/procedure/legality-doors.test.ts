/**
 * Permissions for sending to and giving the legality review, by role and stage; the buttons agree with the mutations.
 * 国令713号第二十五条.
 */
import { describe, expect, it } from 'vitest';
import { byAction, type Offered } from '#test/kernel/offers.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { openReview, PASS, SENT } from './review-room.ts';

const room = await openReview();
const { database, people, reviewer, both, heard, unchanged, sent, reviewed } = room;
const { lead, clerk, otherLead, govOffice } = people;
const REASON = '依据文本不全，请补充省级文件。';

describe('谁在哪个阶段办理', () => {
  const given = { submitLegality: SENT, resubmitLegality: SENT, giveLegalityOpinion: PASS } as const;
  it.each(['submitLegality', 'resubmitLegality'] as const)('%s 由本单位负责人办理', async (verb) => {
    const matter = await (verb === 'submitLegality' ? heard() : reviewed());
    await unchanged(async () => {
      expect(await matter.error(verb, otherLead, given[verb])).toEqual(['NOT_FOUND']);
      expect(await matter.error(verb, clerk, given[verb])).toEqual(['FORBIDDEN']);
      expect(await matter.error(verb, null, given[verb])).toEqual(['UNAUTHENTICATED']);
      expect(codesOf(await matter.bringOn(99, verb, lead, given[verb]))).toEqual(['CONFLICT']);
    });
  });

  it.each(['giveLegalityOpinion', 'requestLegalitySupplement', 'returnLegality'] as const)(
    '%s 由合法性审查员办理',
    async (verb) => {
      const matter = await sent();
      const asked = verb === 'giveLegalityOpinion' ? PASS : REASON;
      await unchanged(async () => {
        expect(await matter.error(verb, lead, asked)).toEqual(['FORBIDDEN']);
        expect(await matter.error(verb, govOffice, asked)).toEqual(['FORBIDDEN']);
        expect(codesOf(await matter.bringOn(99, verb, reviewer, asked))).toEqual(['CONFLICT']);
      });
    },
  );

  it('阶段不符的，不予办理', async () => {
    const matter = await heard();
    await unchanged(async () => {
      for (const verb of ['requestLegalitySupplement', 'returnLegality'] as const)
        expect(await matter.codes(verb, reviewer, REASON)).toEqual(['WRONG_STAGE']);
      expect(await matter.codes('giveLegalityOpinion', reviewer, PASS)).toEqual([
        'WRONG_STAGE',
        'SUBMISSION_MISSING',
      ]);
      expect(await matter.codes('resubmitLegality', lead, SENT)).toEqual(['WRONG_STAGE']);
    });
    await matter.done('submitLegality', lead, SENT);
    expect(await matter.codes('submitLegality', lead, SENT)).toEqual(['WRONG_STAGE']);
  });

  it('两人同时出具意见，只成一个', async () => {
    const matter = await sent();
    const version = await matter.version();
    const answers = await Promise.all(
      [PASS, { ...PASS, content: 'FAIL', outcome: 'FAIL' }].map((opinion) =>
        matter.bringOn(version, 'giveLegalityOpinion', reviewer, opinion),
      ),
    );
    expect(answers.filter((answer) => codesOf(answer)?.includes('CONFLICT'))).toHaveLength(1);
  });
});

describe('可办事项与办理用同一套规则', () => {
  const CAN = `query($no: String!) { decision(no: $no) { legalityCan(actions: [submitLegality, resubmitLegality, requestLegalitySupplement, returnLegality, giveLegalityOpinion]) { action allowed findings { code } } } }`;
  const can = async (actor: Parameters<typeof ask>[1], no: string) => {
    const answer = await ask(database, actor, { query: CAN, variables: { no } });
    expect(answer.errors).toBeUndefined();
    return byAction(
      (answer.data as unknown as { decision: { legalityCan: Offered[] } }).decision.legalityCan,
    );
  };

  it('能送审的，按钮可用；缺什么，说明缺什么；别的人没有', async () => {
    const ready = await heard();
    expect((await can(lead, ready.no))['submitLegality']).toEqual({ allowed: true, findings: [] });
    expect((await can(lead, ready.no))['resubmitLegality']).toEqual({
      allowed: false,
      findings: [{ code: 'WRONG_STAGE' }],
    });
    const bare = await heard({}, []);
    expect((await can(lead, bare.no))['submitLegality']).toEqual({
      allowed: false,
      findings: [{ code: 'LEGALITY_PACKAGE_INCOMPLETE' }],
    });
    for (const other of [null, otherLead, clerk, reviewer])
      expect((await can(other, ready.no))['submitLegality']).toBeUndefined();
  });

  it('审查员能退回、要求补充、出具意见；等待补充时不能出具；送审人不能审查', async () => {
    const matter = await heard();
    await matter.done('submitLegality', both, SENT);
    expect(await can(reviewer, matter.no)).toMatchObject({
      requestLegalitySupplement: { allowed: true },
      returnLegality: { allowed: true },
      giveLegalityOpinion: { allowed: true, findings: [] },
    });
    expect((await can(both, matter.no))['giveLegalityOpinion']).toEqual({
      allowed: false,
      findings: [{ code: 'SECOND_PERSON_REQUIRED' }, { code: 'REVIEWER_OF_OWN_UNIT' }],
    });
    await matter.done('requestLegalitySupplement', reviewer, REASON);
    expect(await can(reviewer, matter.no)).toMatchObject({
      requestLegalitySupplement: { allowed: false },
      returnLegality: { allowed: true },
      giveLegalityOpinion: { allowed: false },
    });
    expect((await can(lead, matter.no))['resubmitLegality']).toEqual({ allowed: true, findings: [] });
  });
});
