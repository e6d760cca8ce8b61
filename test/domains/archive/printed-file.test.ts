/** 国令713号第三十三条: the whole file to be printed says what the papers in the downloaded one say. */
import { expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { record } from '#test/outside/http/documents.ts';
import { readWord } from './opened.ts';
import { fileRoom } from './room.ts';

const { database, people, matter, take } = await fileRoom();
const { id, no } = await matter({ phase: DecisionPhase.CONSULTING, coUnits: [] });
const after = { id, no, round: 0, decisionId: id, clauseNos: [] };
const consultation = await buildConsultation(database, people, { after });
await buildComment(database, consultation, { text: '建议\n分两行写的意见', textCleared: true });
await record(database, id, people.clerk, {
  form: 'MEETING',
  members: [],
  opinions: [],
  dissent: '一人持不同意见',
  adoptions: [],
  fileIds: [],
});

interface Printed {
  omitted: number;
  sheets: { path: string; title: string; blocks: { kind: string; text: string; rows: string[][] }[] }[];
}

const printed = async (by: Actor | null) => {
  const query = `{ decision(no: "${no}") { printedFile { omitted sheets { path title blocks { kind text rows } } } } }`;
  const { data, errors } = await ask(database, by, { query });
  expect(errors).toBeUndefined();
  return (data?.decision as unknown as { printedFile: Printed | null }).printedFile;
};

it('打印的各件就是卷宗里的各件 Word，一件不少，顺序和表格都一样', async () => {
  const { entries } = await take(no);
  const papers = [...entries.keys()].filter((path) => path.endsWith('.docx') && path !== '目录.docx');
  const file = await printed(people.clerk);
  expect(file?.sheets.map(({ path }) => path)).toEqual(papers);
  expect(file?.omitted).toBe(0);
  for (const { path, title, blocks } of file?.sheets ?? []) {
    const word = await readWord(entries.get(path) ?? Buffer.alloc(0));
    expect([path, word.paragraphs[0]]).toEqual([path, title]);
    const tables = blocks.filter(({ kind }) => kind === 'TABLE').map(({ rows }) => rows);
    expect([path, word.tables]).toEqual([path, tables]);
  }
});

it('不是本单位的、没有登录的，打印不出来', async () => {
  expect(await printed(people.otherClerk)).toBeNull();
  expect(await printed(people.media)).toBeNull();
  expect(await printed(null)).toBeNull();
});
