/** 老旧小区改造和加装电梯: a matter of the demonstration county's catalogue that nobody has started. */
import type { Draft } from './consultation.ts';

export const MATTER = '老旧小区改造和既有住宅加装电梯三年行动方案';

export const DRAFT: Draft = {
  title: `关于公开征求《${MATTER}（征求意见稿）》意见的公告`,
  text: [
    '第一条　三年改造老旧小区36个。',
    '第二条　既有住宅加装电梯由业主协商，县财政每台补助10万元。',
    '第三条　汛期以前先行加固存在险情的5个小区。',
  ].join('\n'),
  explanation: '建成二十年以上的小区设施老化，老年人上下楼不便。',
  basis: '重大行政决策程序暂行条例',
  address: '建设路6号县住房和城乡建设局收',
  email: 'zhujian@lanxi.example',
  file: {
    name: '行动方案.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
  },
};

export const URGENCY = '气象部门预报提前入汛，5个小区挡土墙存在险情，须在汛期以前确定加固方案和资金。';
