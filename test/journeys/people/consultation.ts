import { expect } from 'vitest';
import type { Clerk } from './clerk.ts';

/** Draft that a consultation puts to the public (征求意见稿). */
export interface Draft {
  title: string;
  text: string;
  explanation: string;
  basis: string;
  address: string;
  email: string;
  /** The same text as a Word file, where it comes from one. */
  word?: Buffer;
  /** A file beside the text. */
  file: { name: string; mimeType: string; buffer: Buffer };
}

/** 承办单位 starts the decision on a matter of the catalogue. */
export async function startDecision(clerk: Clerk, matter: string): Promise<void> {
  await clerk.takesUp('启动决策', matter);
  await clerk.presses('启动决策', rowOf(clerk, matter));
  await clerk.confirms('启动决策');
  await rowOf(clerk, matter).getByRole('button', { name: '开始起草' }).waitFor();
}

/** 承办单位 begins to draft, on the ground of its research. */
export async function startDrafting(clerk: Clerk, matter: string): Promise<void> {
  await clerk.goesTo('征集台');
  await clerk.presses('开始起草', rowOf(clerk, matter));
  await clerk.fills({
    调查研究情况: '上月走访有关乡镇和社区，召开座谈会3场，发放问卷600份，形成调研报告。',
  });
  await clerk.confirms('开始起草');
  await rowOf(clerk, matter).getByRole('button', { name: '新建征求意见' }).waitFor();
}

/** 承办单位 opens an empty dossier. */
export async function beginConsultation(clerk: Clerk, matter: string): Promise<void> {
  await clerk.goesTo('征集台');
  await clerk.presses('新建征求意见', rowOf(clerk, matter));
}

/** A matter's row at 征集台. */
const rowOf = ({ page }: Clerk, matter: string) => page.getByRole('listitem').filter({ hasText: matter });

/** The five parts with a file, and the earliest lawful closing day. */
export async function prepareConsultation(clerk: Clerk, draft: Draft, on: string): Promise<void> {
  await writeDossier(clerk, draft, on);
  await clerk.presses('用这一天');
}

/** In words that everybody understands. */
const PLAIN_WORDS = '这件事要重新定规矩，和全县的人都有关。截止以前，您可以上网、打电话或者寄信提意见。';

/** Parts of an interpretation beside its background; there was no policy before. */
const EXPLAINED = {
  出台目的: '让办事的群众心里有数，执行的单位有据可依。',
  主要内容: '明确范围、标准、程序和各单位的责任。',
  执行标准: '按照草案各条写明的数额和期限执行。',
  惠民利民举措: '困难群众减免，老年人和学生优先。',
  新旧政策差异: '本县首次就这件事作出决策，没有旧政策。',
  后续工作考虑: '征求意见结束后组织论证，再提请会议讨论。',
};

/** The five parts (草案、解读、依据、途径、联系方式) with a file; no period yet. */
export async function writeDossier(clerk: Clerk, draft: Draft, on: string): Promise<void> {
  await clerk.fills({
    公告标题: draft.title,
    通俗说明: PLAIN_WORDS,
    政策背景: draft.explanation,
    ...EXPLAINED,
  });
  if (draft.word) await importsText(clerk, draft.word, draft.text);
  else await clerk.fills({ 草案正文: draft.text });
  await clerk.page.getByLabel('新旧政策差异不适用').check();
  await clerk.page.getByLabel('草案文件').setInputFiles(draft.file);
  await clerk.page.getByRole('link', { name: draft.file.name }).waitFor();
  await clerk.presses('添加依据');
  await clerk.fills(
    {
      层级: '行政法规',
      名称: draft.basis,
      条款: '第十四条',
      条文原文: '决策承办单位应当采取便于社会公众参与的方式充分听取意见，依法不予公开的决策事项除外。',
    },
    clerk.group('依据1'),
  );
  await clerk.presses('添加途径');
  await clerk.fills({ '地址、号码或者说明': draft.address }, clerk.group('途径2'));
  await clerk.fills({ 电子邮箱: draft.email });
  await announce(clerk, '政府网站', '岚溪县人民政府网站', `${on}T09:00`);
  await announce(clerk, '政务微信', '岚溪发布', `${on}T10:00`);
}

/** The text comes from a Word file; it is looked through in its field. */
async function importsText(clerk: Clerk, buffer: Buffer, text: string): Promise<void> {
  const name = '方案（征求意见稿）.docx';
  await clerk.page.getByText('从Word或者文本文件导入草案').click();
  await clerk.page.getByLabel('要导入的文件').setInputFiles({ name, mimeType: WORD, buffer });
  await clerk.reads(`已从“${name}”读入正文`);
  await expect.poll(() => clerk.page.getByLabel('草案正文').inputValue()).toBe(text);
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** 政府网站 first, and another channel that people look at. */
async function announce(clerk: Clerk, kind: string, name: string, at: string): Promise<void> {
  await clerk.presses('添加渠道');
  const row = clerk.page.getByRole('group', { name: /^渠道\d$/ }).last();
  await clerk.fills({ 渠道: kind, 名称: name, '公布时间（北京时间）': at }, row);
}

/** Saves and hands it to the review. */
export async function submitConsultation(clerk: Clerk): Promise<void> {
  await clerk.presses('保存 Ctrl S');
  await clerk.reads('已保存');
  await clerk.presses('提交审查');
  await clerk.reads('等待保密审查员审查');
}

/** 保密审查 passes it. */
export async function reviewConsultation(clerk: Clerk, matter: string): Promise<void> {
  await clerk.takesUp('审查征求意见', matter);
  await clerk.presses('审查通过');
  await clerk.confirms('审查通过');
  await clerk.reads('由承办单位负责人公布。');
}

/** The lead opens it to the public (公布并开始征求意见). */
export async function openConsultation(clerk: Clerk, matter: string): Promise<void> {
  await clerk.takesUp('公布并开始征求意见', matter);
  await clerk.presses('公布并开始征求意见');
  await clerk.confirms('公布并开始征求意见');
  await clerk.sees('link', '处理意见');
}

/** 结束公众参与: the lead, once the feedback is published. */
export async function finishParticipation(clerk: Clerk, matter: string): Promise<void> {
  await clerk.takesUp('结束公众参与', matter);
  await clerk.presses('结束公众参与');
  await clerk.confirms('结束公众参与');
  await clerk.reads('修改完善（');
}

/** A matter's consultation, from 征集台. */
export async function openDossier(clerk: Clerk, matter: string): Promise<void> {
  await clerk.goesTo('征集台');
  await rowOf(clerk, matter)
    .getByRole('link', { name: /^第\d+轮征求意见$/ })
    .last()
    .click();
}
