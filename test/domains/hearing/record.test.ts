import { describe, expect, it } from 'vitest';
import { ask, codesOf as faults } from '#test/kernel/ask.ts';
import { AT, courseOf } from './course.ts';
import { codesOf, openRoom } from './room.ts';
import { recordBy } from './samples.ts';

const room = await openRoom();
const { database, people, action, done, send, read, acknowledged } = room;
const { clerk, lead, otherClerk } = people;
const course = courseOf(room);
const START = '2026-11-23T00:30:00Z';
const begin = () => database.setClock(START);

describe('第十七条 听证会公开举行，如实记录', () => {
  it.each<[string, object, string[]]>([
    ['没有公开举行', { heldInPublic: false }, ['HEARING_NOT_PUBLIC']],
    ['结束早于开始', { endedAt: '2026-12-24T00:30:00Z' }, ['HEARING_TIMES_WRONG']],
    ['还没有结束', { endedAt: '2026-12-24T09:00:00Z' }, ['HEARING_TIMES_WRONG']],
    ['不是公告的那一天', { startedAt: '2026-12-23T01:00:00Z' }, ['HEARING_ON_OTHER_DAY']],
    ['没有主持人', { chair: ' ' }, ['HEARING_CHAIR_UNNAMED']],
    ['主持的不是公告的人', { chair: '赵另外' }, ['HEARING_CHAIR_CHANGED']],
    ['没有人到会', { attendedIds: [] }, ['HEARING_NOBODY_CAME']],
  ])('%s', async (_, change, codes) => {
    const { id, version, input } = await readyOnce();
    expect(
      codesOf(await action(clerk, 'holdHearing', { id, version, input: { ...input, ...change } })),
    ).toEqual(codes);
  });

  let kept: { id: string; version: number; input: object } | undefined;
  const readyOnce = async () => {
    if (kept) return kept;
    await begin();
    const { id, version, participants } = await course.ready();
    await database.setClock(AT.held);
    kept = { id, version, input: course.heldInput(participants) };
    return kept;
  };

  it('记录人是承办单位在用的账号，由登记的人选；别的单位看不到可选的人', async () => {
    const { id, version, input } = await readyOnce();
    const CHOICES = 'query($no: String!) { hearing(no: $no) { recorders { id name } } }';
    const [row] = await database.sql<{ no: string }>('select no from hearing where id = $1', [id]);
    const choices = async (actor: typeof clerk | null) => {
      const { data } = await ask(database, actor, { query: CHOICES, variables: { no: row?.no ?? '' } });
      return (data as unknown as { hearing: { recorders: { id: string; name: string }[] } }).hearing
        .recorders;
    };
    const own = await choices(clerk);
    expect(own.map((one) => one.id)).toEqual(expect.arrayContaining([clerk.id, lead.id]));
    expect(own.map(({ name }) => name)).toContain(lead.name);
    expect([await choices(otherClerk), await choices(null)]).toEqual([[], []]);
    for (const recorderId of [otherClerk.id, crypto.randomUUID()])
      expect(
        faults(await send(clerk, 'holdHearing', { id, version, input: { ...input, recorderId } })),
      ).toEqual(['NOT_FOUND']);
  });

  it('换了主持人的写明原因；记录人照其账号的姓名，记入笔录后不改', async () => {
    await begin();
    const { id, version, participants } = await course.ready();
    await database.setClock(AT.held);
    const input = { ...course.heldInput(participants), chair: '赵另外' };
    const acknowledging = acknowledged('HEARING_CHAIR_CHANGED');
    await done(clerk, 'holdHearing', { id, version, input, acknowledged: acknowledging });
    expect(
      await database.sql('select chair, recorder, recorder_id from hearing where id = $1', [id]),
    ).toEqual([{ chair: '赵另外', recorder: lead.name, recorder_id: lead.id }]);
  });

  it('记录的发言人是到会的参加人；内容、发言人都要写明', async () => {
    await begin();
    const { id, version, participants } = await course.held();
    const absent = participants.find(({ attended }) => !attended)?.id;
    const entries = [
      { kind: 'STATEMENT', participantId: absent, speaker: '', text: '没有来的人发言。' },
      { kind: 'STATEMENT', speaker: '路人', text: '不是参加人。' },
      { kind: 'EXPLANATION', speaker: '', text: ' ' },
    ];
    expect(codesOf(await action(clerk, 'saveHearingRecord', { id, version, entries }))).toEqual([
      'HEARING_SPEAKER_UNKNOWN',
      'HEARING_SPEAKER_UNKNOWN',
      'HEARING_ENTRY_BLANK',
      'HEARING_SPEAKER_UNNAMED',
    ]);
  });

  it('记录不全的不能签字；签字和拒签只登记一项；没有到会的不签字', async () => {
    await begin();
    const hearing = await course.held();
    const { id, participants } = hearing;
    const [first, second] = participants;
    const sign = (version: number, participantId: string | undefined, signature: object) =>
      action(clerk, 'signHearingRecord', { id, version, participantId, ...signature });
    expect(codesOf(await sign(hearing.version, first?.id, { signedOn: '2026-12-24' }))).toEqual([
      'HEARING_RECORD_INCOMPLETE',
    ]);
    const { version } = await done(clerk, 'saveHearingRecord', {
      id,
      version: hearing.version,
      entries: recordBy(first?.id ?? ''),
    });
    expect(codesOf(await sign(version, first?.id, {}))).toEqual(['HEARING_SIGNATURE_UNCLEAR']);
    const both = { signedOn: '2026-12-24', refusalReason: '不同意' };
    expect(codesOf(await sign(version, first?.id, both))).toEqual(['HEARING_SIGNATURE_UNCLEAR']);
    expect(codesOf(await sign(version, first?.id, { signedOn: '2026-12-23' }))).toEqual([
      'HEARING_SIGNED_WHEN',
    ]);
    const absent = participants.find(({ attended }) => !attended)?.id;
    expect(codesOf(await sign(version, absent, { signedOn: '2026-12-24' }))).toEqual([
      'HEARING_SIGNER_ABSENT',
    ]);
    const signed = await sign(version, second?.id, { signedOn: '2026-12-24' });
    expect(codesOf(await action(lead, 'confirmHearingRecord', { id, version: signed.version }))).toEqual([
      'HEARING_RECORD_UNSIGNED',
    ]);
    expect(
      faults(
        await send(otherClerk, 'signHearingRecord', {
          id,
          version: signed.version,
          participantId: first?.id,
          signedOn: '2026-12-24',
        }),
      ),
    ).toEqual(['NOT_FOUND']);
  });

  it('签字以后修改记录，已有的签字作废', async () => {
    await begin();
    const { id, version, participants } = await course.signed();
    const entries = recordBy(participants[0]?.id ?? '');
    const answer = await action(clerk, 'saveHearingRecord', { id, version, entries });
    expect(answer.findings).toMatchObject([{ code: 'HEARING_SIGNATURES_VOID', severity: 'WARN' }]);
    const saved = await done(clerk, 'saveHearingRecord', {
      id,
      version,
      entries,
      acknowledged: acknowledged('HEARING_SIGNATURES_VOID'),
    });
    expect(saved.participants.some(({ signedOn, refusalReason }) => signedOn || refusalReason)).toBe(false);
    expect(codesOf(await action(lead, 'confirmHearingRecord', { id, version: saved.version }))).toEqual([
      'HEARING_RECORD_UNSIGNED',
    ]);
  });

  it('确认以后记录和签字都不能改；公布之前公众看不到', async () => {
    await begin();
    const { id, no } = await course.confirmed();
    expect((await read(null, no))?.entries).toEqual([]);
    for (const text of [
      `update hearing_entry set text = '别的' where hearing_id = $1`,
      'delete from hearing_entry where hearing_id = $1',
      `update hearing_participant set refusal_reason = '别的' where hearing_id = $1`,
      `update hearing set chair = '别人' where id = $1`,
      'update hearing set recorder_id = created_by_id where id = $1',
    ])
      await expect(database.sql(text, [id])).rejects.toThrow(/not changed/);
  });
});
