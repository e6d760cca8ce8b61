import { buildDocument } from '#test/domains/decision/documents.ts';
import type { DecisionPlan } from '#test/kernel/build-decision.ts';
import type { Room } from './room.ts';
import { type Answer, recordBy, REPORT } from './samples.ts';

/** Clock times of the course, by what happens then. */
export const AT = {
  signUp: '2026-11-24T02:00:00Z',
  draw: '2026-12-07T02:00:00Z',
  list: '2026-12-08T02:00:00Z',
  materials: '2026-12-15T02:00:00Z',
  held: '2026-12-24T06:00:00Z',
  report: '2026-12-28T02:00:00Z',
};

/** Brings a hearing on, stage by stage, by its own commands. */
export const courseOf = (
  { database, people, done, read, reviewed, signUpInput, secondLead, announced }: Room,
  plan: DecisionPlan = {},
) => {
  const { clerk, lead } = people;
  const signedUp = async (count: number) => {
    const hearing = await announced({}, plan);
    await database.setClock(AT.signUp);
    for (let index = 0; index < count; index += 1)
      await done(null, 'signUpForHearing', {
        input: signUpInput(hearing.id, `138000000${String(index).padStart(2, '0')}`),
      });
    return hearing;
  };
  const versionOf = async (id: string) =>
    (await database.sql<{ version: number }>('select version from hearing where id = $1', [id]))[0]
      ?.version ?? 0;
  const nominate = (hearing: Answer, side: string, name: string) =>
    done(clerk, 'nominateHearingParticipant', {
      id: hearing.id,
      version: hearing.version,
      input: { side, name, showName: true, capacity: '县公交公司推荐' },
    });
  const drawn = async (count = 8) => drawnFrom(await signedUp(count));
  const drawnFrom = async ({ no }: Pick<Answer, 'no'>) => {
    await database.setClock(AT.draw);
    let hearing = (await read(clerk, no)) as Answer;
    hearing = await done(clerk, 'beginHearingSelection', { id: hearing.id, version: hearing.version });
    return done(clerk, 'drawHearingParticipants', {
      id: hearing.id,
      version: hearing.version,
      publicDigits: '738',
    });
  };
  const filled = async (count = 8) => filledFrom(await drawn(count));
  const filledFrom = async (drew: Answer) => {
    const hearing = await nominate(drew, 'OPERATOR', '周经理');
    return nominate(hearing, 'PEOPLES_CONGRESS_DEPUTY', '赵代表');
  };
  const listedFrom = async ({ id, version }: Answer) => {
    await database.setClock(AT.list);
    return done(secondLead, 'publishHearingList', { id, version });
  };
  const listed = async () => listedFrom(await filled());
  /** A 送达回证 among the documents of the decision. */
  const receiptOf = async (id: string) => {
    const [row] = await database.sql<{ id: string }>('select decision_id as id from hearing where id = $1', [
      id,
    ]);
    const decisionId = row?.id ?? '';
    return (await buildDocument(database, people, { decisionId, name: '送达回证.pdf' })).id;
  };
  /** A signed 书面撤回 that came today. */
  const withdrawalOf = async (id: string) => {
    const [row] = await database.sql<{ today: string }>(
      `select (app_now() at time zone 'Asia/Shanghai')::date::text as today`,
    );
    return { way: 'POSTED', receivedOn: row?.today ?? '', fileId: await receiptOf(id) };
  };
  /** Handed over on that day to these, else to everybody who takes part. */
  const handedOver = async (
    { id, version, participants }: Answer,
    on: string,
    to: readonly ({ participantId: string } | undefined)[] = participants
      .filter(({ declined }) => !declined)
      .map((one) => ({ participantId: one.id })),
  ) => {
    const participantIds = to.map((one) => one?.participantId ?? '');
    const input = { participantIds, handedAt: `${on}T01:30:00Z`, fileId: await receiptOf(id) };
    return done(clerk, 'recordHearingDelivery', { id, version, input });
  };
  const delivered = async (on = '2026-12-15') => {
    const hearing = await listed();
    await database.setClock(AT.materials);
    return handedOver(hearing, on);
  };
  const ready = async () => {
    const { id, version } = await delivered();
    return done(clerk, 'finishHearingDelivery', { id, version });
  };
  const heldInput = (participants: Answer['participants']) => ({
    startedAt: '2026-12-24T01:00:00Z',
    endedAt: '2026-12-24T04:00:00Z',
    heldInPublic: true,
    chair: '王主持',
    recorderId: lead.id,
    attendedIds: participants.map((one) => one.id),
    seatIds: [] as string[],
    observers: ['旁听甲'],
    press: ['县融媒体中心 记者乙'],
  });
  const held = async () => {
    const { id, version, participants } = await ready();
    await database.setClock(AT.held);
    return done(clerk, 'holdHearing', { id, version, input: heldInput(participants.slice(0, 4)) });
  };
  const recorded = async () => {
    const { id, version, participants } = await held();
    const entries = recordBy(participants[0]?.id ?? '');
    return done(clerk, 'saveHearingRecord', { id, version, entries });
  };
  const signed = async () => {
    let hearing = await recorded();
    const { id } = hearing;
    for (const [index, { id: participantId, attended }] of hearing.participants.entries()) {
      if (!attended) continue;
      const signature = index === 1 ? { refusalReason: '认为记录不全' } : { signedOn: '2026-12-24' };
      hearing = await done(clerk, 'signHearingRecord', {
        id,
        version: hearing.version,
        participantId,
        ...signature,
      });
    }
    return hearing;
  };
  const confirmed = async () => {
    const { id, version } = await signed();
    return done(lead, 'confirmHearingRecord', { id, version });
  };
  const recordPublished = async () => {
    const { id, version } = await reviewed(await confirmed());
    return done(lead, 'publishHearingRecord', { id, version });
  };
  const reportedFrom = async (id: string) => {
    const version = await versionOf(id);
    await database.setClock(AT.report);
    const saved = await done(clerk, 'saveHearingReport', { id, version, input: REPORT });
    const passed = await reviewed(saved);
    return done(lead, 'publishHearingReport', { id, version: passed.version });
  };
  const reported = async () => reportedFrom((await recordPublished()).id);
  return {
    signedUp,
    nominate,
    drawn,
    drawnFrom,
    filled,
    filledFrom,
    listedFrom,
    listed,
    receiptOf,
    withdrawalOf,
    handedOver,
    delivered,
    ready,
    heldInput,
    held,
    recorded,
    signed,
    confirmed,
    recordPublished,
    reportedFrom,
    reported,
    versionOf,
  };
};
