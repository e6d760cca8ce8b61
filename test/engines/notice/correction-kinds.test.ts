/** 更正 of a file, of an adoption report, of a published decision: each keeps what was wrong beside what is right. */
import { expect, it } from 'vitest';
import { giveBytes } from '#test/kernel/stored-bytes.ts';
import { openCourse } from '#test/domains/execution/room.ts';
import { peopledDatabase } from '#test/kernel/people.ts';
import { openCorrections } from './room.ts';

const given = await peopledDatabase('2026-12-10T02:00:00Z');
const course = await openCourse(given);
const { database, people, draft, drafted, published, round, read, tell } = await openCorrections(given);

const addFile = async (consultationId: string, kind: string, sign: string, attached: boolean) => {
  const [file] = await database.sql<{ id: string }>(
    `insert into attachment (id, consultation_id, kind, name, media_type, size, sha256, storage_key, uploaded_by_id,
       attached_at, uploaded_at)
     values (gen_random_uuid(), $1, $2, $3 || '.pdf', 'application/pdf', 9, repeat($3, 64), gen_random_uuid()::text, $4,
       case when $5 then app_now() end, app_now()) returning id`,
    [consultationId, kind, sign, people.clerk.id, attached],
  );
  return file?.id ?? '';
};
const PAPER = (name: string, more = '') =>
  `mutation($id: ID!, $version: Int!) { result: ${name}(id: $id, version: $version, kind: CORRECTION ${more}) {
    __typename ... on Paper { id version } ... on Refusal { findings { code } } } }`;
const REVISE = `mutation($id: ID!, $version: Int!, $input: CorrectionInput!) {
  result: reviseCorrection(id: $id, version: $version, input: $input) { __typename
    ... on Correction { id version formerFile { kind name } file { name } } ... on Refusal { findings { code } } } }`;
const FILE = { part: 'INTERPRETATION', wrong: '', corrected: '', reason: '上传时选错了文件。' };

it('换附件：原附件仍可下载，标明已经更正，新旧附件各有摘要', async () => {
  const one = await round({ closesOn: '2027-01-15' });
  const [formerFileId, fileId] = [
    await addFile(one.id, 'BASIS', 'a', true),
    await addFile(one.id, 'BASIS', 'b', false),
  ];
  expect(await published(one.id, { ...FILE, formerFileId, fileId })).toMatchObject({
    done: {
      place: '决策依据',
      formerFile: { name: 'a.pdf', sha256: 'a'.repeat(64), url: `/files/${formerFileId}` },
      file: { name: 'b.pdf', sha256: 'b'.repeat(64) },
    },
  });
  const PAGE = `query($no: String!, $round: Int!) { consultation(no: $no, round: $round) {
    attachments { name corrected } } }`;
  const { consultation } = (await read(PAGE, one)) as { consultation: { attachments: object[] } };
  expect(consultation.attachments).toEqual(
    expect.arrayContaining([
      { name: 'a.pdf', corrected: true },
      { name: 'b.pdf', corrected: false },
    ]),
  );
});

it('征求意见的草案附件不能更换；别处的、已经公布的附件不能当作新附件', async () => {
  const one = await round({ closesOn: '2027-01-15' });
  const other = await round({ closesOn: '2027-01-15' });
  const formerFileId = await addFile(one.id, 'DRAFT', 'c', true);
  const fileId = await addFile(one.id, 'DRAFT', 'd', false);
  expect(await draft(one.id, { ...FILE, formerFileId, fileId })).toEqual({
    refused: ['CORRECTION_CHANGES_DRAFT'],
  });
  const basis = await addFile(one.id, 'BASIS', 'e', true);
  for (const wrong of [await addFile(other.id, 'BASIS', 'f', false), basis])
    expect(await draft(one.id, { ...FILE, formerFileId: basis, fileId: wrong })).toEqual({
      refused: ['CORRECTION_FILE_REQUIRED'],
    });
});

it('意见采纳情况的错字可以更正，处理结果不能；公布的采纳情况本身不变', async () => {
  const one = await round({ state: 'FEEDBACK_PUBLISHED' });
  const row = {
    title: '站台',
    summary: '建议增设站亭。',
    reason: '已列入计划，站亭年内完工。',
    result: 'ADOPTED',
  };
  await database.sql(
    `insert into adoption_report (id, consultation_id, stage, introduction, methods_held, totals, rows, count_by_channel,
       created_by_id, last_edited_by_id, published_at, published_on)
     values (gen_random_uuid(), $1, 'PUBLISHED', '已逐条研究。', '{}', '{}', $2, '[]', $3, $3, app_now(), app_today())`,
    [one.id, JSON.stringify([row]), people.clerk.id],
  );
  const words = { part: 'REPORT', wrong: '站亭年内', corrected: '站台年内', reason: '录入时写错一个字。' };
  expect(
    await draft(one.id, { ...words, wrong: '已列入计划', corrected: '未采纳' }, 'ADOPTION_REPORT'),
  ).toEqual({
    refused: ['CORRECTION_CHANGES_OUTCOME'],
  });
  expect(await published(one.id, words, 'ADOPTION_REPORT')).toMatchObject({
    done: { place: '采纳情况“站台”', corrected: '站台年内' },
  });
  const PAGE = `query($no: String!, $round: Int!) { report(no: $no, round: $round) { corrections { wrong corrected } }
    consultation(no: $no, round: $round) { corrections { wrong } notices { kind } } }`;
  expect(await read(PAGE, one)).toEqual({
    report: { corrections: [{ wrong: '站亭年内', corrected: '站台年内' }] },
    consultation: { corrections: [], notices: [{ kind: 'CORRECTED' }] },
  });
});

it('公布的决策：解读可以更正，正文不能（国令713号第三十七条）；没有公布的没有可更正的', async () => {
  const { id, no } = await course.published();
  const [text] = await database.sql<{ id: string }>(
    `select id from decision_file where decision_id = $1 and kind = 'DECISION_TEXT'`,
    [id],
  );
  await giveBytes(database, text?.id ?? '');
  const [plan] = await database.sql<{ text: string }>(
    `select content -> 'sections' -> 0 ->> 'text' as text from decision_record
     where decision_id = $1 and kind = 'PUBLICATION' order by recorded_at desc limit 1`,
    [id],
  );
  const wrong = plan?.text ?? '';
  const change = {
    part: 'DECISION_INTERPRETATION',
    wrong,
    corrected: '更正后的政策背景。',
    reason: '政策背景的年份写错。',
  };
  expect(await draft(id, { ...change, part: 'DECISION_TEXT' }, 'PUBLICATION')).toEqual({
    refused: ['CORRECTION_WORDS_NOT_FOUND', 'CORRECTION_AMENDS_DECISION'],
  });
  expect(await published(id, change, 'PUBLICATION')).toMatchObject({ done: { place: '政策解读', wrong } });
  expect(
    await read('query($no: String!) { decision(no: $no) { corrections { corrected } } }', { no }),
  ).toEqual({ decision: { corrections: [{ corrected: '更正后的政策背景。' }] } });
  const open = await round({ closesOn: '2027-01-15' });
  expect(await draft(open.decisionId, change, 'PUBLICATION')).toEqual({ errors: ['NOT_FOUND'] });
});

it('退回的附件更正可以修改：换一个附件、改写原因，再送审；不必放弃重来', async () => {
  const one = await round({ closesOn: '2027-01-15' });
  const formerFileId = await addFile(one.id, 'EXPLANATION', '1', true);
  const [wrongAgain, right] = [
    await addFile(one.id, 'EXPLANATION', '2', false),
    await addFile(one.id, 'EXPLANATION', '3', false),
  ];
  const first = await drafted(one.id, { ...FILE, formerFileId, fileId: wrongAgain });
  const sent = await tell(people.clerk, PAPER('submitPaper'), { ...first });
  const back = await tell(people.secrecy, PAPER('returnPaper', 'reason: "附件还是错的，请换上定稿。"'), {
    ...first,
    version: sent.done?.version,
  });
  const CHANGED = { ...FILE, formerFileId, since: null, material: false, reason: '换上定稿的起草说明。' };
  const revise = (fileId: string, version: number | undefined) =>
    tell(people.clerk, REVISE, { id: first.id, version, input: { ...CHANGED, fileId } });
  expect(await revise(formerFileId, back.done?.version)).toEqual({ refused: ['CORRECTION_FILE_REQUIRED'] });
  expect(await revise(right, back.done?.version)).toMatchObject({
    done: { formerFile: { kind: 'EXPLANATION', name: '1.pdf' }, file: { name: '3.pdf' } },
  });
});
