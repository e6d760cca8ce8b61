/**
 * Permissions for bringing a decision to its meeting and recording it, by role and stage; the buttons agree with the
 * mutations.
 */
import { describe, expect, it } from 'vitest';
import { byAction, type Offered } from '#test/kernel/offers.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { itemApproved } from '#test/engines/approval/signed.ts';
import { held } from './meeting-desk.ts';
import { MEETING, MINUTES, openReview } from './review-room.ts';

const room = await openReview();
const { database, people, reviewer, step, heard, unchanged, sent, reviewed, scheduled } = room;
const { lead, govOffice } = people;

describe('谁在哪个阶段办理', () => {
  it.each([
    ['scheduleDiscussion', MEETING],
    ['recordDiscussion', MINUTES],
  ] as const)('%s 由县政府办经办人办理', async (verb, given) => {
    const matter = await (verb === 'scheduleDiscussion' ? reviewed() : scheduled());
    await unchanged(async () => {
      for (const other of [lead, reviewer])
        expect(await matter.error(verb, other, given)).toEqual(['FORBIDDEN']);
      expect(await matter.error(verb, null, given)).toEqual(['UNAUTHENTICATED']);
      expect(codesOf(await matter.bringOn(99, verb, govOffice, given))).toEqual(['CONFLICT']);
    });
  });

  it('阶段不符的，不予办理', async () => {
    const matter = await sent();
    await unchanged(async () => {
      expect(await matter.codes('scheduleDiscussion', govOffice, MEETING)).toContain('WRONG_STAGE');
      expect(await matter.codes('recordDiscussion', govOffice, MINUTES)).toEqual(['WRONG_STAGE']);
    });
    const unscheduled = await heard({ phase: DecisionPhase.SCHEDULED });
    expect(await matter.codes('recordDiscussion', govOffice, MINUTES)).toEqual(['WRONG_STAGE']);
    expect(await unscheduled.codes('recordDiscussion', govOffice, MINUTES)).toEqual(['SCHEDULE_MISSING']);
  });

  it('两人同时安排，只成一个', async () => {
    const matter = await reviewed();
    await itemApproved(database, matter.id);
    const version = await matter.version();
    const answers = await Promise.all(
      ['2026-12-02', '2026-12-09'].map((meetingOn) =>
        matter.bringOn(version, 'scheduleDiscussion', govOffice, { ...MEETING, meetingOn }),
      ),
    );
    expect(answers.filter((answer) => codesOf(answer)?.includes('CONFLICT'))).toHaveLength(1);
  });

  it('可办事项与办理用同一套规则', async () => {
    const query = `query($no: String!) { decision(no: $no) { discussionCan(actions: [scheduleDiscussion, recordDiscussion, recordPartyReply, recordCongressReply]) { action allowed findings { code } } } }`;
    const can = async (actor: Parameters<typeof ask>[1], no: string) => {
      const answer = await ask(database, actor, { query, variables: { no } });
      const { decision } = answer.data as unknown as { decision: { discussionCan: Offered[] } };
      return byAction(decision.discussionCan);
    };
    const [ready, before] = [await reviewed(), await scheduled()];
    expect(await can(govOffice, ready.no)).toMatchObject({
      scheduleDiscussion: { allowed: false, findings: [{ code: 'APPROVAL_REQUIRED' }] },
    });
    await itemApproved(database, ready.id);
    expect(await can(govOffice, ready.no)).toMatchObject({
      scheduleDiscussion: { allowed: true, findings: [] },
      recordDiscussion: { allowed: false, findings: [{ code: 'WRONG_STAGE' }] },
    });
    expect(await can(govOffice, before.no)).toMatchObject({
      recordDiscussion: { allowed: false, findings: [{ code: 'DISCUSSION_NOT_HELD' }] },
    });
    await held(database, before.id);
    expect(await can(govOffice, before.no)).toMatchObject({
      recordDiscussion: { allowed: true, findings: [] },
      recordPartyReply: { allowed: false },
    });
    for (const other of [null, lead])
      expect(await can(other, ready.no)).not.toHaveProperty('scheduleDiscussion');
    const bare = await heard({ phase: DecisionPhase.READY_FOR_DISCUSSION });
    await step(bare.id, 'LEGALITY_REVIEW', 'PENDING');
    expect(await can(govOffice, bare.no)).toMatchObject({
      scheduleDiscussion: { allowed: false, findings: [{ code: 'LEGALITY_REVIEW_REQUIRED' }] },
    });
  });
});
