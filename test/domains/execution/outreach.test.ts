/** 国令713号第三十二条: how a decision was explained; a press conference is one that was held here. */
import { describe, expect, it } from 'vitest';
import { Event } from '#schema/event/event.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { asSystem } from '#test/kernel/build-catalogue.ts';
import { stepOf } from './actions.ts';
import { openCourse } from './room.ts';

const { database, people, at, issued, published } = await openCourse();
const { govOffice } = people;
let held = 0;

/** A press conference on the decision, held on the morning of 10 December. */
const conferenceHeld = (decisionId: string, more: Partial<Event> = {}) =>
  asSystem(database, async (em) => {
    held += 1;
    const unitId = people.units.housing.id;
    const startsAt = new Date('2026-12-10T00:30:00Z');
    em.create(Event, {
      no: `2026-${held}`,
      kind: 'PRESS_CONFERENCE',
      unitId,
      unitIds: [unitId],
      decisionId,
      title: '改造方案新闻发布会',
      purpose: '',
      programme: '',
      audience: '',
      place: '县政府新闻发布厅',
      contact: '',
      openSignUp: false,
      partyMax: 1,
      startsAt,
      endsAt: new Date('2026-12-10T01:30:00Z'),
      publishedAt: startsAt,
      createdById: people.clerk.id,
      changedAt: startsAt,
      ...more,
    });
    await em.flush();
  });

describe('登记宣传解读', () => {
  const HELD = {
    form: 'PRESS_CONFERENCE',
    heldOn: '2026-12-10',
    summary: '县住建局局长就改造范围和费用分担作了说明。',
    url: 'https://www.lanxi.gov.cn/fbh/31.html',
  };

  it('公布以后登记，公众看得到', async () => {
    const course = await published();
    await conferenceHeld(course.id);
    const told = await course.done('recordOutreach', govOffice, HELD);
    expect(told.phase).toBe('PUBLISHED');
    expect(stepOf(told, 'OUTREACH')).toMatchObject({ status: 'DONE', note: '新闻发布会' });
    expect(await course.read(null, 'publication { explained { form heldOn summary url } }')).toEqual({
      publication: { explained: [HELD] },
    });
  });

  it.each([
    ['没有内容', { summary: '' }, ['OUTREACH_SUMMARY_REQUIRED']],
    ['网址打不开', { url: 'javascript:alert(1)' }, ['OUTREACH_ADDRESS_MALFORMED']],
    ['还没有举行', { heldOn: '2026-12-11' }, ['PRESS_CONFERENCE_NOT_HELD', 'HAPPENED_IN_FUTURE']],
    ['那一天平台没有召开发布会', { heldOn: '2026-12-09' }, ['PRESS_CONFERENCE_NOT_HELD']],
    ['在讨论决定以前', { form: 'INTERVIEW', heldOn: '2026-12-02' }, ['OUTREACH_BEFORE_DECISION']],
  ])('%s的，不予登记', async (_, change, codes) => {
    const course = await published();
    await conferenceHeld(course.id);
    expect(await course.codes('recordOutreach', govOffice, { ...HELD, ...change })).toEqual(codes);
  });

  it('为别的决策召开的、取消了的发布会，不算', async () => {
    const [course, other] = [await published(), await published()];
    await conferenceHeld(other.id);
    await conferenceHeld(course.id, { cancelledAt: new Date('2026-12-09T02:00:00Z') });
    expect(await course.codes('recordOutreach', govOffice, HELD)).toEqual(['PRESS_CONFERENCE_NOT_HELD']);
  });

  it('没有公布的，不登记', async () => {
    const TALK = { ...HELD, form: 'INTERVIEW' };
    expect(await (await issued()).codes('recordOutreach', govOffice, TALK)).toEqual(['WRONG_STAGE']);
    expect(await (await at(DecisionPhase.EXECUTING)).codes('recordOutreach', govOffice, TALK)).toEqual([
      'WRONG_STAGE',
    ]);
    expect(await (await published()).error('recordOutreach', people.media, TALK)).toEqual(['FORBIDDEN']);
  });
});
