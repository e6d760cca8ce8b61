import { describe, expect, it } from 'vitest';
import { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';
import { placeMinutes } from '#server/law/meeting/minutes-placing.ts';

const { PUBLIC, CLOSED } = AgendaDisclosure;
const ITEMS = [
  { id: 'first', title: '传达学习省政府有关会议精神', disclosure: PUBLIC },
  { id: 'secret', title: '依法不予公开的议题', disclosure: CLOSED },
  { id: 'secret', title: '研究某项人事', disclosure: CLOSED },
  { id: 'plan', title: '审议《养老规划》', disclosure: PUBLIC },
];
const plain = (...texts: string[]) => texts.map((text) => ({ text, style: null }));
const placed = (...texts: string[]) => placeMinutes(plain(...texts), ITEMS);

describe('导入纪要：按议题标题归入', () => {
  it('各项归各项，没有归入的逐段说明', () => {
    const done = placed(
      '会议由县长主持。',
      '出席：甲、乙，丙。',
      '请假：丁',
      '一、传达学习省政府有关会议精神',
      '会议指出，抓好落实。',
      '二、研究某项人事',
      '任命某某。',
      '三、审议《养老规划》',
      '会议听取汇报。',
      '（一）加快建设。',
      '四、其他',
      '散会。',
    );
    expect(done).toEqual({
      attendees: ['甲', '乙', '丙'],
      absent: ['丁'],
      sections: [
        { itemId: null, text: '会议由县长主持。' },
        { itemId: 'first', text: '会议指出，抓好落实。' },
        { itemId: 'plan', text: '会议听取汇报。\n（一）加快建设。' },
      ],
      counts: [
        { itemId: null, paragraphs: 1 },
        { itemId: 'first', paragraphs: 1 },
        { itemId: 'plan', paragraphs: 2 },
      ],
      unplaced: [
        { no: 6, text: '二、研究某项人事', why: '依法不予公开的议题，不写入纪要' },
        { no: 7, text: '任命某某。', why: '依法不予公开的议题，不写入纪要' },
        { no: 11, text: '四、其他', why: '标题“四、其他”与议程的议题不一致' },
        { no: 12, text: '散会。', why: '标题“四、其他”与议程的议题不一致' },
      ],
    });
  });

  it.each([
    ['一、审议《养老规划》'],
    ['第三项 审议《养老规划》'],
    ['（三）审议《养老规划》'],
    ['3. 审议养老规划'],
    ['养老规划'],
    ['会议审议了《养老规划》'],
    ['　审议《养老规划》。'],
  ])('“%s”就是该议题的标题', (heading) => {
    expect(placed(heading, '同意。').sections).toEqual([{ itemId: 'plan', text: '同意。' }]);
  });

  it('标题没有编号而有样式的，同样式的另一标题以下不归入前一项', () => {
    const done = placeMinutes(
      [
        { text: '审议《养老规划》', style: 'Heading1' },
        { text: '同意。', style: null },
        { text: '某个没有列入议程的事', style: 'Heading1' },
        { text: '不知何事。', style: null },
      ],
      ITEMS,
    );
    expect(done.sections).toEqual([{ itemId: 'plan', text: '同意。' }]);
    expect(done.unplaced.map(({ no }) => no)).toEqual([3, 4]);
  });

  it('没有标题的文件什么议题也不归入', () => {
    expect(placed('甲。', '乙。').sections).toEqual([{ itemId: null, text: '甲。\n乙。' }]);
  });
});
