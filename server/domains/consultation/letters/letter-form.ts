import type { SheetForm } from '#server/engines/sheet/sheet-kind.ts';
import { emptyForm, type SheetColumn } from '#server/ground/table/sheet-form.ts';
import { STANCE_LABELS } from '#server/law/consultation/comment-words.ts';
import { ELSEWHERE } from '#server/law/consultation/county-towns.ts';
import { RECORDED_CHANNEL_LABELS } from '#server/law/people/comment-channel.ts';

/** Heads of the columns (来信来电登记表的列). */
export const HEAD = {
  channel: '渠道',
  originalNo: '原件编号',
  receivedOn: '收到日期',
  postmarkedOn: '邮戳日期',
  name: '姓名',
  organisation: '单位名称',
  contact: '联系方式',
  region: '所在地',
  group: '身份说明',
  peopleCount: '人数',
  clauseNo: '针对',
  stance: '态度',
  text: '意见',
  suggested: '建议改成',
  showText: '公开意见',
  showName: '公开姓名',
} as const;

const YES_NO = ['是', '否'];

interface More {
  required?: boolean;
  hint?: string;
  choices?: readonly string[];
}

const column = (
  group: string,
  head: string,
  width: number,
  { required = false, ...more }: More = {},
): SheetColumn => ({ group, head, width, required, ...more });

const CAME = '怎样收到的';
const WHO = '意见人（没有姓名、单位的为匿名）';
const SAID = '意见';

/** The columns, in order; they are found by their heads, wherever they stand. */
export const LETTER_COLUMNS: readonly SheetColumn[] = [
  column(CAME, HEAD.channel, 7, { required: true, choices: Object.values(RECORDED_CHANNEL_LABELS) }),
  column(CAME, HEAD.originalNo, 8, { required: true, hint: '收文号、工单号，不重复' }),
  column(CAME, HEAD.receivedOn, 7, { required: true }),
  column(CAME, HEAD.postmarkedOn, 7, { hint: '只有信函填' }),
  column(WHO, HEAD.name, 5, { hint: '单位来信的写联系人' }),
  column(WHO, HEAD.organisation, 9),
  column(WHO, HEAD.contact, 8, { hint: '手机号码或者电子邮箱' }),
  column(WHO, HEAD.region, 6, { hint: `乡镇、街道的全名，或者${ELSEWHERE}` }),
  column(WHO, HEAD.group, 6),
  column(WHO, HEAD.peopleCount, 4, { hint: '空着为1' }),
  column(SAID, HEAD.clauseNo, 6, { hint: '征求意见稿的一条，空着为全文' }),
  column(SAID, HEAD.stance, 6, { required: true, choices: Object.values(STANCE_LABELS) }),
  column(SAID, HEAD.text, 26, { required: true, hint: '照原文，不写姓名电话' }),
  column(SAID, HEAD.suggested, 12),
  column(SAID, HEAD.showText, 4, { hint: '空着为否', choices: YES_NO }),
  column(SAID, HEAD.showName, 4, { hint: '空着为否', choices: YES_NO }),
];

/** 来信来电登记表: opinions that came by other ways than the platform, one a row. */
export const LETTER_FORM: SheetForm = {
  rule: { rule: 'R-22', article: '意见登记规则' },
  columns: LETTER_COLUMNS,
  key: HEAD.originalNo,
  what: '没有登记过的意见',
  unit: '件',
  columnOf: {
    channel: HEAD.channel,
    originalNo: HEAD.originalNo,
    receivedOn: HEAD.receivedOn,
    postmarkedOn: HEAD.postmarkedOn,
    name: HEAD.name,
    organisation: HEAD.organisation,
    contact: HEAD.contact,
    contactKind: HEAD.contact,
    region: HEAD.region,
    group: HEAD.group,
    peopleCount: HEAD.peopleCount,
    clauseNo: HEAD.clauseNo,
    stance: HEAD.stance,
    text: HEAD.text,
    suggestedText: HEAD.suggested,
    showText: HEAD.showText,
    showName: HEAD.showName,
  },
};

/** The form that is filled in and imported (来信来电登记表模板). */
export const letterTemplate = emptyForm(
  '来信来电登记表',
  '每行登记一件；带*的必填；不要改动表头。照原文录入，不增不减；联系方式导入后即加密封存。',
  LETTER_COLUMNS,
);
