/** 农村客运公交化改造: the draft as the unit wrote it in Word, and how it changed on its way to 审定稿. */
import { level, makeDocx, numbered, p } from '#test/engines/draft/import/make-docx.ts';
import { DRAFT } from './rural-buses.ts';

const NUMBERING = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '第%1条')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;

/** 征求意见稿 as a Word file: the numbers of its clauses are Word's own. */
export const asWordFile = (): Promise<Buffer> =>
  makeDocx({
    numbering: NUMBERING,
    body: DRAFT.text
      .split('\n')
      .map((line) => p(line.replace(/^第.+条　/, ''), numbered(1)))
      .join(''),
  });

/** Points of the reviewer, each with the clause as the unit then writes it. */
export const POINTS = [
  {
    clause: '第二条',
    point: '写明班次向社会公布的方式。',
    now: '全县12条农村客运线路改为公交化运营，每日往返不少于6班，班次在站点公布。',
  },
  {
    clause: '第三条',
    point: '写明优惠凭什么证件。',
    now: '票价实行一票制，每人次2元；65周岁以上老年人免费，学生和残疾人凭证半价。',
  },
] as const;

/** Amendment decided by the meeting itself. */
export const BY_MEETING = {
  clause: '第一条',
  now: '为了方便农村居民出行，促进城乡融合，制定本方案。',
  decided: '第61次常务会议决定第一项',
} as const;

export const JUDGED = '只写明公布的方式、凭什么证件，没有增加群众的义务，也没有减少群众的权利。';
