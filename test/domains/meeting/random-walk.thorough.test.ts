/** 会议环节: three hundred actions at random, each judged beforehand by a model of the one table; what is said is what happens. */
import { expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { MEETING_TRANSITIONS, type MeetingAction, MeetingStage } from '#server/law/meeting/meeting-stage.ts';
import { buildMeeting } from '#test/kernel/build-meeting.ts';
import { openRoom } from './room.ts';
import { type Answer, PLAN } from './samples.ts';

const { database, people, send } = await openRoom();
const { govOffice, leader, secrecy, archivist } = people;

type Action = readonly [event: MeetingAction, name: string, actor: Actor, more: (meeting: Answer) => object];
const nothing = () => ({});
const ACTIONS: readonly Action[] = [
  ['save', 'saveMeeting', govOffice, () => ({ input: PLAN })],
  ['setAgenda', 'setAgenda', govOffice, () => ({ items: [{ title: '甲', disclosure: 'PUBLIC' }] })],
  ['submitReview', 'submitPaper', govOffice, nothing],
  ['passReview', 'passPaper', secrecy, nothing],
  ['announce', 'announceMeeting', leader, nothing],
  ['ready', 'readyMeeting', govOffice, nothing],
  ['open', 'openMeeting', govOffice, nothing],
  ['startItem', 'startAgendaItem', govOffice, ({ agenda }) => ({ itemId: agenda[0]?.id ?? '' })],
  ['endItem', 'endAgendaItem', govOffice, ({ agenda }) => ({ itemId: agenda[0]?.id ?? '', result: 'NOTED' })],
  ['close', 'closeMeeting', govOffice, nothing],
  [
    'saveMinutes',
    'saveMinutes',
    govOffice,
    ({ agenda }) => ({
      input: { attendees: ['甲'], sections: agenda.map(({ id }) => ({ itemId: id, text: '甲。' })) },
    }),
  ],
  ['publishMinutes', 'publishMinutes', leader, nothing],
  ['archive', 'archiveMeeting', archivist, nothing],
];

/** A sequence that repeats (线性同余). */
function* randomly(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

it('随机办理三百次：只在表中的环节办成，办成的走到表中所写的环节，没有办成的什么也不变', async () => {
  const random = randomly(20261120);
  const reached = new Set<string>();
  let next = 0;
  let { id } = await buildMeeting(database, people, { stage: 'PLANNED', items: [] });
  for (let step = 0; step < 300; step += 1) {
    const [before] = await database.sql<{ no: string; stage: MeetingStage; version: number }>(
      'select no, stage, version from meeting where id = $1',
      [id],
    );
    if (!before) throw new Error('gone');
    const agenda = await database.sql<{ id: string }>('select id from agenda_item where meeting_id = $1', [
      id,
    ]);
    // Mostly along the course, else anything: by chance alone nobody would ever come to the end.
    const along = random.next().value < 0.9;
    const index = along ? next % ACTIONS.length : Math.floor(random.next().value * ACTIONS.length);
    const action = ACTIONS[index];
    if (!action) throw new Error('no action');
    const [event, name, actor, more] = action;
    const variables = { id, version: before.version, ...more({ agenda } as unknown as Answer) };
    const { data } = await send(actor, name, variables);
    const result = (data as { result?: Answer } | null)?.result;
    const row = MEETING_TRANSITIONS.find((one) => one.event === event && one.from.includes(before.stage));
    const [after] = await database.sql<{ stage: MeetingStage; version: number }>(
      'select stage, version from meeting where id = $1',
      [id],
    );
    if (result && !result.findings) {
      expect(row, `${name} at ${before.stage}`).toBeDefined();
      expect(after?.stage).toBe(row?.to ?? before.stage);
      expect(after?.version).toBeGreaterThan(before.version);
      reached.add(after?.stage ?? '');
      next = index + 1;
    } else {
      next += along ? 1 : 0;
      expect(after).toEqual({ stage: before.stage, version: before.version });
    }
    if (after?.stage === MeetingStage.ARCHIVED)
      ({ id } = await buildMeeting(database, people, { stage: 'PLANNED', items: [] }));
  }
  const elsewhere: readonly string[] = ['CANCELLED', 'PLANNED', 'INVITING'];
  const walked = Object.values(MeetingStage).filter((stage) => !elsewhere.includes(stage));
  expect([...reached]).toEqual(expect.arrayContaining(walked));
});
