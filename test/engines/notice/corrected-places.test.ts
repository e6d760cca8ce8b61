/** 更正: wherever something public is shown, the wrong words are not shown without saying so, and the right ones are there. */
import { describe, expect, it } from 'vitest';
import { routes } from '#client/routes.ts';
import { piecesOf } from '#server/domains/archive/pieces.ts';
import { decisionById } from '#server/domains/decision/decision.queries.ts';
import { paragraphsOf } from '#server/ground/docx/docx-body.ts';
import { readDocx } from '#server/ground/docx/read-docx.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { unitAddresses } from '#server/engines/message/unit-address.queries.ts';
import { toldForms } from '#server/domains/consultation/told-forms.queries.ts';
import { InterpretationForm } from '#server/law/consultation/interpretation.ts';
import { asked, commentInput } from '#test/domains/consultation/comment-asking.ts';
import { openSite } from '#test/outside/http/open-site.ts';
import { contextOf } from '#test/kernel/ask.ts';
import { CORRECTED, correctedHouse, REPORT_ROW } from './corrected-house.ts';

const { database, open, closed, chapter } = await correctedHouse();
const site = await openSite(database, { routes });

/** Text left after removing every passage that says it is wrong. */
const unsaid = (body: string, wrong: string) =>
  body
    .replaceAll(/<del>[^]*?<\/del>/g, '')
    .replaceAll(`原文为“${wrong}”`, '')
    .replaceAll(`“${wrong}”应为`, '')
    .replaceAll(/"wrong": ?"[^"]*"/g, '')
    // Held for the form and its script; nobody is shown them.
    .replaceAll(/ (?:value|data-clause|data-props)="[^"]*"/g, '');

type Part = keyof typeof CORRECTED;

const judge = (body: string, parts: readonly Part[]) =>
  parts.map((part) => {
    const { wrong, corrected } = CORRECTED[part];
    return [part, unsaid(body, wrong).includes(wrong) ? '照旧' : '已说明', body.includes(corrected)];
  });
/** Where strokes mean something else, or the text is fixed by its digest: a sentence below the text says it. */
const noted = (body: string) => {
  const { wrong, corrected } = CORRECTED.DRAFT;
  return body.includes(`更正：“${wrong}”应为“${corrected}”。`);
};
const right = (parts: readonly Part[]) => parts.map((part) => [part, '已说明', true]);

const page = async (path: string) => {
  const answer = await site.get(path);
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.text();
};
const word = async (path: string) => {
  const read = await readDocx(Buffer.from(await (await site.get(path)).arrayBuffer()));
  if (typeof read === 'string') throw new Error(read);
  return paragraphsOf(read)
    .map(({ text }) => text)
    .join('\n');
};

const { PLAIN_WORDS, DRAFT, INTERPRETATION, BASIS, WAYS, CONTACT, REPORT } = {
  PLAIN_WORDS: 'PLAIN_WORDS',
  DRAFT: 'DRAFT',
  INTERPRETATION: 'INTERPRETATION',
  BASIS: 'BASIS',
  WAYS: 'WAYS',
  CONTACT: 'CONTACT',
  REPORT: 'REPORT',
} as const;
const DOSSIER = [PLAIN_WORDS, DRAFT, INTERPRETATION, BASIS, WAYS, CONTACT] as const;
const at = ({ no, round }: { no: string; round: number }) => `${no}/${round}`;

describe('公布内容更正以后，每一处都说明', () => {
  it.each<[string, readonly Part[], () => Promise<string>]>([
    ['征求意见页', DOSSIER, () => page(`/zhengji/${at(open)}`)],
    ['征求意见列表', [PLAIN_WORDS], () => page('/zhengji')],
    ['首页', [], () => page('/')],
    ['订阅（RSS）', [PLAIN_WORDS], () => page('/zhengji.xml')],
    ['草案阅读：一条', [DRAFT], () => page(`/zhengji/${at(open)}/tiao/${encodeURIComponent('二')}`)],
    ['草案阅读：旁边的目录', [DRAFT], () => page(`/zhengji/${at(open)}/tiao/${encodeURIComponent('一')}`)],
    ['草案阅读：全文', [DRAFT], () => page(`/juece/${open.no}/caoan/1`)],
    [
      '提意见：选定的一条、电话',
      [DRAFT, CONTACT],
      () => page(`/zhengji/${at(open)}/yijian?tiao=${encodeURIComponent('二')}`),
    ],
    ['截止以后的征求意见页', DOSSIER, () => page(`/zhengji/${at(closed)}`)],
    ['截止以后的提意见页', [CONTACT], () => page(`/zhengji/${at(closed)}/yijian`)],
    ['采纳情况', [REPORT, CONTACT, DRAFT], () => page(`/fankui/${at(closed)}`)],
    ['采纳情况：表格', [REPORT], () => page(`/fankui/${at(closed)}/caina.csv`)],
    ['采纳情况：开放数据', [REPORT], () => page(`/fankui/${at(closed)}/caina.json`)],
    ['采纳情况：Word文件', [REPORT, DRAFT], () => word(`/fankui/${at(closed)}/caina.docx`)],
    ['章的页面', [DRAFT], () => page(`/zhengji/${at(chapter)}/tiao/${encodeURIComponent('第一章')}`)],
  ])('%s', async (_, parts, read) => {
    expect(judge(await read(), parts)).toEqual(right(parts));
  });

  it.each<[string, () => Promise<string>]>([
    ['草案：Word文件', () => word(`/juece/${open.no}/caoan/1.docx`)],
    ['修改对照', () => page(`/juece/${open.no}/caoan/2?duizhao=1`)],
    ['新旧对照表', () => page(`/juece/${open.no}/caoan/2?duizhao=1&biao=1`)],
    ['修改对照：Word文件', () => word(`/juece/${open.no}/caoan/2.docx?duizhao=1`)],
  ])('%s：另写一句', async (_, read) => {
    expect(noted(await read())).toBe(true);
  });

  it('不予受理的理由里，联系方式是正确的', async () => {
    const { findings } = await asked(database, null, 'submitComment', { input: commentInput(closed) });
    const said = (findings ?? []).map(({ message, fix }) => `${message}${fix}`).join('\n');
    expect(judge(said, [CONTACT])).toEqual(right([CONTACT]));
  });

  it('发信的地址、随决策公布的问答和案例，用正确的', async () => {
    const { mail, told } = await readAsSystem(contextOf(database, null), async (db) => ({
      mail: [...(await unitAddresses(db)).values()].join(),
      told: JSON.stringify(await toldForms(db, closed.decisionId, [InterpretationForm.QA])),
    }));
    expect(mail).toBe('zjj@lanxi-xian.example');
    expect(judge(told, [INTERPRETATION])).toEqual(right([INTERPRETATION]));
  });

  it('卷宗：每一份文件都说明，数据照公布时的，另附更正', async () => {
    const context = contextOf(database, null);
    const papers = await readAsSystem(context, async (db) => {
      const decision = await decisionById(context, closed.decisionId);
      const all: string[] = [];
      if (decision)
        for await (const piece of piecesOf(db, decision))
          if (piece.kind === 'paper') all.push(JSON.stringify(piece.sheet));
      return all.join('\n');
    });
    expect(judge(papers, [...DOSSIER, REPORT])).toEqual(right([...DOSSIER, REPORT]));
    expect(REPORT_ROW.reason).toContain(CORRECTED.REPORT.wrong);
  });
});
