/** 抽选: a draw is offered, drawn once, and may be declared void with a reason everybody reads; nothing of it is ever changed. */
import type { Finding } from './refusal.ts';
import { blank } from './substance.ts';

/** What of a draw decides what may happen to it (抽选进度). */
export interface DrawStanding {
  drawn: boolean;
  voided: boolean;
  /** Invitations that were sent upon it. */
  sent: number;
  /** Two digits or more, told by those present; empty where none were asked for. */
  publicDigits?: string;
}

/** What forbids drawing (抽取). */
export const refuseDrawing = ({ drawn, voided, publicDigits = '' }: DrawStanding): Finding[] => [
  ...(voided ? [isVoid] : []),
  ...(drawn ? [drawnAlready] : []),
  ...(publicDigits === '' || /^\d{1,12}$/.test(publicDigits) ? [] : [digitsOnly]),
];

/** What forbids declaring it void (作废重抽): whoever has his letter keeps his seat. */
export const refuseVoiding = ({ voided, sent }: DrawStanding, reason: string): Finding[] => [
  ...(voided ? [isVoid] : []),
  ...(sent > 0 ? [lettersSent] : []),
  ...(blank(reason) || Array.from(reason.trim()).length < 10 ? [reasonRequired] : []),
];

const ours = { rule: 'R-66', basis: 'DESIGN', article: '公众代表抽选规则', severity: 'BLOCK' } as const;

const drawnAlready: Finding = {
  ...ours,
  code: 'DRAWN_ALREADY',
  message: '已经抽选，结果不可更改。',
  fields: [],
  fix: '确有错误的，作废并写明理由，公开后重抽。',
};

const isVoid: Finding = {
  ...ours,
  code: 'DRAW_VOID',
  message: '这次抽选已经作废。',
  fields: [],
  fix: '另行公布方案，重新抽选。',
};

const digitsOnly: Finding = {
  ...ours,
  code: 'DRAW_DIGITS_INVALID',
  message: '现场数字只能是1至12位数字。',
  fields: ['publicDigits'],
  fix: '如实填写现场报出的数字；没有的，留空。',
};

const lettersSent: Finding = {
  ...ours,
  code: 'DRAW_LETTERS_SENT',
  message: '已经按抽选结果发出邀请，不能作废。',
  fields: [],
  fix: '个别人不能参加的，按递补次序邀请。',
};

const reasonRequired: Finding = {
  ...ours,
  code: 'DRAW_VOID_REASON_REQUIRED',
  message: '没有写明作废的理由，或者不足10个字；理由会公开。',
  fields: ['reason'],
  fix: '写明理由。',
};
