/** 农村客运公交化改造: the matter that the whole path is about, and what is said of it. */
import type { Draft } from './consultation.ts';
import type { Answer } from './feedback.ts';

export const MATTER = '岚溪县农村客运公交化改造方案';

export const UNIT = '县发展和改革委员会';

export const DRAFT: Draft = {
  title: `关于公开征求《${MATTER}（征求意见稿）》意见的公告`,
  text: [
    '第一条　为了方便农村居民出行，制定本方案。',
    '第二条　全县12条农村客运线路改为公交化运营，每日往返不少于6班。',
    '第三条　票价实行一票制，每人次2元；65周岁以上老年人免费。',
  ].join('\n'),
  explanation: '农村客运班次少、票价高，群众反映集中。',
  basis: '重大行政决策程序暂行条例',
  address: '县城南路1号县发展和改革委员会收',
  email: 'fagai@lanxi.example',
  file: {
    name: '方案原件.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
  },
};

export const OPINIONS = [
  { clause: '第三条', stance: '建议修改', text: '学生和残疾人也应当优惠，建议半价乘车。' },
  { clause: '第三条', stance: '反对', text: '每人次两元太贵，短途建议一元。' },
] as const;

export const ANSWERS: readonly Answer[] = [
  {
    to: OPINIONS[0].text,
    outcome: '采纳',
    reason: '学生和残疾人的出行确需照顾，已在第三条增加半价优惠。',
    after: '票价实行一票制，每人次2元；65周岁以上老年人免费，学生和残疾人半价。',
  },
  {
    to: OPINIONS[1].text,
    outcome: '未采纳',
    reason: '按成本监审结果，两元仅为单程成本的四成，其余由财政每年补贴三百八十万元，再降难以持续。',
    ground: '财力所限',
  },
];

export const INTRODUCTION = '征求意见期间共收到2条意见，主要集中在票价优惠。';
