import { describe, expect, it } from 'vitest';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildActor } from '#test/kernel/people.ts';
import { Role } from '#server/law/people/role.ts';
import { Course } from '#test/domains/execution/actions.ts';
import { WITHHELD } from '#test/domains/execution/room.ts';
import { correctingLate } from './late-correcting.ts';

const room = await correctingLate();
const { database, people, enter, propose, confirm, correction, corrected, reviewed, paper } = room;
await buildActor(database, people.units.office, [Role.HEAD_OF_GOVERNMENT]);
const codes = ({ findings = [] }: { findings?: { code: string }[] }) => findings.map(({ code }) => code);

const ISSUED = {
  documentNo: '岚府发〔2026〕8号',
  writtenDate: '2026-06-22',
  issuedOn: '2026-06-24',
  signedBy: '县长丑',
  signedOn: '2026-06-22',
};
const issue = async (id: string, more: object = {}) => ({
  issue: { ...ISSUED, ...more },
  fileIds: [await paper(id, DocumentKind.DECISION_TEXT)],
});
/** Approved, and the Party committee agreed, all of before the platform. */
const agreed = async () => {
  const { id, no, discussion } = await reviewed();
  await enter(id, 'DISCUSSION', discussion);
  await enter(id, 'PARTY_REPORT');
  return { id, no };
};

describe('第三十一条、第三十二条 启用平台以前已经印发的决策，补录以后接着在平台上公布、执行', () => {
  it('文号、日期、签发和正式文本在案；公众看到；由此公布', async () => {
    const { id, no } = await agreed();
    expect(await enter(id, 'ISSUE', await issue(id))).toMatchObject({ phase: 'ISSUED' });
    const { data } = await ask(database, people.govOffice, {
      query: `query($no: String!) { decision(no: $no) { phase lateMarks { step told } records { kind happenedOn lines { label text } } } }`,
      variables: { no },
    });
    const { decision } = data as unknown as {
      decision: { lateMarks: object[]; records: { kind: string; lines: { text: string }[] }[] };
    };
    expect(decision.lateMarks.at(-1)).toEqual({
      step: 'ISSUE',
      told: '2026年6月24日印发，岚府发〔2026〕8号',
    });
    const lines = decision.records.find(({ kind }) => kind === 'ISSUE')?.lines.map(({ text }) => text) ?? [];
    expect(lines.join()).toContain('县长丑');
    const course = new Course(database, id, no);
    await course.done('planWithholding', people.govOffice, WITHHELD);
    await course.done('passPaper', people.secrecy);
    const start = {
      executingUnitIds: [people.units.housing.id],
      supervisingUnitId: people.units.office.id,
      startsOn: '2026-07-10',
    };
    const carried = await course.done('executeUnpublished', people.govOffice, start);
    expect(carried).toMatchObject({ phase: 'EXECUTING' });
    const refused = await propose(id, 'ISSUE', await correction(id, 'ISSUE', await issue(id)));
    expect(codes(refused)).toEqual(['LATE_CORRECTION_RESTED_ON']);
  });

  it('没有讨论通过、没有党委答复的，不能确认；印发早于讨论、答复的也不能', async () => {
    const { id } = await reviewed();
    await propose(id, 'ISSUE', await issue(id));
    expect(codes(await confirm(id))).toEqual(
      expect.arrayContaining(['LATE_ENTRY_NOT_YET', 'PARTY_REPORT_REQUIRED']),
    );
    const other = await agreed();
    expect(
      codes(await propose(other.id, 'ISSUE', await issue(other.id, { issuedOn: '2026-06-07' }))),
    ).toEqual(expect.arrayContaining(['LATE_ORDER', 'ISSUED_BEFORE_SIGNING', 'WRITTEN_AFTER_ISSUE']));
  });

  it('没有写明签发、没有附正式文本的，一次说全', async () => {
    const { id } = await agreed();
    const bare = { issue: { ...ISSUED, signedBy: '' }, fileIds: [await paper(id)] };
    expect(codes(await propose(id, 'ISSUE', bare))).toEqual(['DOCUMENT_REQUIRED', 'LATE_SIGNER_REQUIRED']);
  });

  it('另一份文件的字号，不能确认', async () => {
    const { id } = await agreed();
    expect(codes(await enter(id, 'ISSUE', await issue(id)))).toEqual(['DOCUMENT_NUMBER_TAKEN']);
  });

  it('印发以后，补录的印发和以前的补录还能更正；以前的程序不能再补录', async () => {
    const { id } = await agreed();
    await enter(id, 'ISSUE', await issue(id, { documentNo: '岚府发〔2026〕7号' }));
    expect(await corrected(id, 'ISSUE', await issue(id, { documentNo: '岚府发〔2026〕9号' }))).toMatchObject({
      phase: 'ISSUED',
    });
    expect(codes(await corrected(id, 'SOLICITATION'))).toEqual([]);
    expect(codes(await propose(id, 'SOLICITATION'))).toContain('LATE_ENTRY_TOO_FAR');
  });
});
