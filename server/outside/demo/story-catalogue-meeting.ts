import { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';
import { AgendaPurpose } from '#server/law/meeting/agenda-purpose.ts';
import { AgendaResult } from '#server/law/meeting/meeting-words.ts';
import { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { type MeetingStory, ROOM } from './meeting-story.ts';

/** 第33次常务会议: where the adjustment of the yearly catalogue was deliberated. */
const ADJUSTED: MeetingStory = {
  plan: { kind: MeetingKind.EXECUTIVE, name: '县政府第33次常务会议', sessionNo: 33, ...ROOM },
  on: '2026-09-11',
  from: '14:30',
  to: '15:40',
  plannedOn: '2026-09-09',
  announcedOn: '2026-09-09',
  items: [
    {
      item: {
        title: '听取秋收和秋季防火工作情况汇报',
        disclosure: AgendaDisclosure.PUBLIC,
        reportingUnit: '县应急管理局',
      },
      from: '14:32',
      to: '15:05',
      result: AgendaResult.NOTED,
      resultText: '各乡镇逐村落实巡查责任。',
      minutes: '会议听取了秋收和秋季防火工作情况汇报，要求各乡镇逐村落实巡查责任，禁止焚烧秸秆。',
    },
    {
      item: {
        title: '审议{y:2026-02-13}年度重大行政决策事项目录调整方案',
        disclosure: AgendaDisclosure.PUBLIC,
        reportingUnit: '县司法局',
      },
      from: '15:05',
      to: '15:25',
      result: AgendaResult.PASSED,
      resultText: '新增两项，调整一项；调整后的目录报县委同意后公布。',
      minutes:
        '会议审议了年度重大行政决策事项目录的调整方案。\n会议同意新增冬季清洁取暖保障方案和青石镇集贸市场改造搬迁方案两项，推迟县城生活污水处理厂二期扩建项目的决策时间。调整后的目录由县司法局报请县委同意后公布。',
    },
    {
      item: {
        title: '听取全县政务公开工作情况汇报',
        disclosure: AgendaDisclosure.PUBLIC,
        purpose: AgendaPurpose.OPENNESS,
        reportingUnit: '县政府办公室',
      },
      from: '15:25',
      to: '15:38',
      result: AgendaResult.NOTED,
      resultText: '逾期未公开的事项逐项补上，任务按时限核实。',
      minutes:
        '会议听取了全县政务公开工作情况汇报，要求各单位对照公开任务逐项核对，逾期的说明原因；答复公众留言不得只写“已转有关单位”。',
    },
  ],
  minutes: {
    attendees: ['江怀民', '许存诚', '郁思齐', '韦望舒'],
    absent: [],
    observers: [['县人大代表', 2]],
    opening: '会议由县长江怀民主持。',
    publishedOn: '2026-09-14',
  },
};

/** The same, of this version of the catalogue. */
export const catalogueMeeting = (catalogueId: string): MeetingStory => ({
  ...ADJUSTED,
  items: ADJUSTED.items.map((one) =>
    one.item.reportingUnit === '县司法局' ? { ...one, item: { ...one.item, catalogueId } } : one,
  ),
});
