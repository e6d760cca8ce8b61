/** 国令713号第三十三条: what the file of a decision holds, and that nothing in it is unaccounted for. */
import { describe, expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { HELD_DATA } from '#server/domains/archive/pieces.ts';
import { step } from '#test/engines/draft/draft-asking.ts';
import { buildComment, buildKinds } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { record } from '#test/outside/http/documents.ts';
import { PDF } from '#test/outside/http/samples.ts';
import { done } from '#test/outside/http/uploads.ts';
import { json, pathOf, readWord, sha256 } from './opened.ts';
import { fileRoom } from './room.ts';

const { database, people, send, matter, take, made } = await fileRoom();

/** A record of 专家论证. */
const REVIEW = {
  form: 'MEETING',
  members: [],
  opinions: [],
  dissent: '一人持不同意见',
  adoptions: [],
  fileIds: [],
};

describe('卷宗里有什么', () => {
  it('每个文件都在清单里，大小和摘要相符；清单的摘要登记在册', async () => {
    const { id, no } = await matter();
    await done(await send({ decisionId: id, name: '专家意见.pdf' }));
    await record(database, id, people.clerk, REVIEW);
    const { entries, manifest, answer } = await take(no);
    const listed = manifest.entries.map(({ path }) => path);
    expect([...entries.keys()]).toEqual(['manifest.json', ...listed]);
    for (const { path, size, sha256: digest } of manifest.entries) {
      const bytes = entries.get(path) ?? Buffer.alloc(0);
      expect([path, bytes.length, sha256(bytes)]).toEqual([path, size, digest]);
    }
    const digest = sha256(entries.get('manifest.json') ?? Buffer.alloc(0));
    expect(answer.headers.get('x-manifest-sha256')).toBe(digest);
    const bytes = manifest.entries.reduce((sum, { size }) => sum + size, 0);
    expect(await made(no, people.clerk)).toEqual({
      url: `/juanzong/${no}`,
      made: [
        { entries: listed.length, bytes, manifestSha256: digest, generatedBy: people.clerk.name, faults: [] },
      ],
    });
  });

  it('按程序先后分册，记录有供阅读的和供程序读的两份，材料是原来的字节', async () => {
    const { id, no } = await matter();
    const { sha256: digest } = await done(await send({ decisionId: id, name: '专家意见.pdf' }));
    await done(await send({ decisionId: id, name: '建议.pdf', fields: { kind: 'PROPOSAL' } }));
    await record(database, id, people.clerk, REVIEW);
    const { entries } = await take(no);
    const folders = [...entries.keys()]
      .filter((path) => /^\d\d .*\//.test(path))
      .map((path) => path.slice(0, 2));
    expect(folders.toSorted()).toEqual(folders);
    const kept = entries.get('05 专家论证/02 专家意见.pdf') ?? Buffer.alloc(0);
    expect([sha256(kept), kept.equals(PDF)]).toEqual([digest, true]);
    expect(entries.has('05 专家论证/01 专家论证 2026-11-20.docx')).toBe(true);
    expect(json(entries, '05 专家论证/01 专家论证 2026-11-20.json')).toMatchObject({
      kind: 'EXPERT_REVIEW',
      recordedByName: people.clerk.name,
    });
    expect(entries.has('01 启动/02 建议.pdf')).toBe(true);
  });

  it('目录列出每一件，核对表说明缺什么、在哪里', async () => {
    const { id, no } = await matter({ phase: DecisionPhase.CONSULTING });
    await done(await send({ decisionId: id, name: '建议.pdf', fields: { kind: 'PROPOSAL' } }));
    const { entries, manifest } = await take(no);
    const contents = await readWord(entries.get('目录.docx') ?? Buffer.alloc(0));
    const listed = manifest.entries.map(({ path }) => path).filter((path) => path !== '目录.docx');
    expect(contents.tables[0]?.slice(1).map(([, , path]) => path)).toEqual(listed);
    const lines = json(entries, '归档材料核对表.json') as {
      item: string;
      present: boolean;
      places: string[];
    }[];
    expect(lines[0]).toEqual({
      item: 'INITIATION',
      label: '决策启动材料',
      present: true,
      places: ['01 启动/01 2026年度目录（第1版）事项.docx', '01 启动/02 建议.pdf'],
    });
    const table = (await readWord(entries.get('归档材料核对表.docx') ?? Buffer.alloc(0))).tables[0] ?? [];
    expect(table.slice(1).map(([, label, check]) => [label, check])).toEqual(
      lines.map(({ present }, index) => [table[index + 1]?.[1], present ? '齐全' : '缺少']),
    );
  });

  it('核对为齐全的，卷里都找得到', async () => {
    const { no } = await matter({ phase: DecisionPhase.DRAFTING });
    const { entries } = await take(no);
    const lines = json(entries, '归档材料核对表.json') as { present: boolean; places: string[] }[];
    const places = lines.filter(({ present }) => present).map((line) => line.places);
    expect(places.filter((own) => own.length === 0)).toEqual([]);
    expect(places.flat().filter((path) => !entries.has(path))).toEqual([]);
    const research = await readWord(entries.get('02 起草/01 调查研究记录.docx') ?? Buffer.alloc(0));
    expect(research.paragraphs.join('')).toContain('已走访12个小区，召开座谈会3次。');
  });

  it('公文的字体和版式，没有安装的字体有替代', async () => {
    const { no } = await matter();
    const { entries } = await take(no);
    const { xml, fonts } = await readWord(entries.get('00 决策事项基本情况.docx') ?? Buffer.alloc(0));
    for (const face of ['方正小标宋简体', '黑体']) expect(xml).toContain(face);
    expect(xml).toContain('w:w="11906"');
    expect(fonts).toContain('SimSun');
  });
});

describe('公众意见入卷', () => {
  it('只有公开的正文入卷，其余的只计条数；联系方式和姓名一律不入卷', async () => {
    const { id, no } = await matter({ phase: DecisionPhase.CONSULTING });
    const consultation = await buildConsultation(database, people, {
      after: { id, no, round: 0, decisionId: id, clauseNos: [] },
    });
    await buildKinds(database, consultation, people.clerk.id);
    const contact = { kind: 'PHONE', value: '13812345678' } as const;
    await buildComment(database, consultation, {
      name: '赵小明',
      contact,
      textCleared: true,
      text: '赞成，电话13812345678。',
    });
    await buildComment(database, consultation, { name: '钱大为', contact, showText: false });
    const { bytes, entries } = await take(no);
    const path = pathOf(entries, /第1轮征求意见\/\d+ 公众意见汇编 第1册\.json$/);
    const { comments } = json(entries, path) as {
      comments: { text: string | null; displayName: string; status: string }[];
    };
    expect(comments.map(({ text }) => text)).toEqual([
      '同意展示的意见',
      null,
      null,
      null,
      null,
      expect.stringMatching(/^赞成，电话/),
      null,
    ]);
    expect(comments.map(({ displayName }) => displayName).slice(-2)).toEqual(['赵**', '钱**']);
    const everything = [...entries.values()].map((one) => one.toString('utf8')).join('\n');
    for (const secret of [
      '13812345678',
      '赵小明',
      '钱大为',
      '没有授权的意见',
      '没有审核的意见',
      '提请隐藏的意见',
      '已经撤回的意见',
    ])
      expect(everything, secret).not.toContain(secret);
    const word = await readWord(entries.get(path.replace('.json', '.docx')) ?? Buffer.alloc(0));
    expect(JSON.stringify(word.tables)).not.toContain('没有授权的意见');
    expect(word.tables[0]).toHaveLength(8);
    expect(bytes.includes('13812345678')).toBe(false);
  });

  it('同意署名的意见，公开后署全名', async () => {
    const { id, no } = await matter({ phase: DecisionPhase.CONSULTING });
    const consultation = await buildConsultation(database, people, {
      after: { id, no, round: 0, decisionId: id, clauseNos: [] },
    });
    await buildComment(database, consultation, { name: '孙一一', showName: true, textCleared: true });
    await buildComment(database, consultation, { name: '李二二', showName: true });
    const { entries } = await take(no);
    const path = pathOf(entries, /公众意见汇编 第1册\.json$/);
    const { comments } = json(entries, path) as { comments: { displayName: string }[] };
    expect(comments.map(({ displayName }) => displayName)).toEqual(['孙一一', '李**']);
  });

  it('还没有定稿的修改稿不是谁的意见，不入卷', async () => {
    const { id, no } = await matter({ phase: DecisionPhase.CONSULTING });
    await buildConsultation(database, people, { after: { id, no, round: 0, decisionId: id, clauseNos: [] } });
    const { version } = await step(database, people.clerk, `startDraftRevision(decisionId: "${id}")`);
    const { entries } = await take(no);
    const { tables } = json(entries, HELD_DATA) as { tables: Record<string, { draft_version_id: string }[]> };
    expect(tables['draft_version']).toHaveLength(1);
    expect(tables['clause']?.filter((row) => row.draft_version_id === version?.id)).toEqual([]);
  });

  it('没有收到意见的，卷宗照样完整', async () => {
    const { id, no } = await matter({ phase: DecisionPhase.CONSULTING });
    await buildConsultation(database, people, { after: { id, no, round: 0, decisionId: id, clauseNos: [] } });
    const { entries } = await take(no);
    expect([...entries.keys()].filter((path) => path.includes('公众意见汇编'))).toEqual([]);
    expect(pathOf(entries, /征求意见公告及材料\.docx$/)).toBe(
      '03 公众参与/第1轮征求意见/01 征求意见公告及材料.docx',
    );
  });
});
