import { Accessibility, Satisfaction } from '#server/law/event/event-feedback.ts';
import type { EventInput } from '#schema/event/event-input.ts';
import { EventKind } from '#server/law/event/kinds.ts';
import { box, disc, type Drawing } from './picture.ts';
import type { Shift } from './shift.ts';
import { plain } from './story-events.ts';

/** Report on the open day that was held (活动情况), as it was first published. */
export const PAST_REPORT = {
  summary:
    '26位居民参观了制水车间和化验室，现场化验了各家带来的自来水。县水务部门介绍了水价构成，回答了9个问题，其中老旧小区水压不足的3件当场登记，5日内上门查看。',
  attendance: [{ category: null, persons: 26 }],
  attendanceNote: '当天用纸质签到表，26人签名。',
};

/** Correction of its mistake (更正). */
export const PAST_CORRECTION = {
  summary: PAST_REPORT.summary.replace('26位', '27位'),
  attendance: [{ category: null, persons: 27 }],
  note: '核对签到表，漏计1位随行的家属，到场人数更正为27人。',
};

/** Opinions heard, and the action on each (听到的意见). */
export const PAST_OPINIONS = [
  {
    text: '希望每季度公布一次各小区末梢水的检测结果。',
    answer: '采纳。从第三季度起，每季度第一个月10日前在县政府网站公布。',
  },
  {
    text: '锦绣里高层晚上水压低，建议加装二次供水设备。',
    answer:
      '第三天上门测压，确认18层以上晚高峰水压不足；加压泵改造已列入今年老旧小区供水改造，10月底前完成。',
  },
];

/** A settling tank and its pipes, drawn. */
const WORKS: Drawing = {
  palette: ['dfe9ec', '9fb4bb', '2f6f8f', '5fa3c0', 'f4f7f8', 'b0392b', '455a61'],
  shapes: [
    box(0, 560, 1200, 240, 1),
    ...[180, 520, 860].flatMap((x) => [
      box(x, 240, 240, 360, 6),
      box(x + 14, 254, 212, 332, 4),
      box(x + 14, 340, 212, 246, 2),
      box(x + 14, 340, 212, 26, 3),
    ]),
    box(60, 640, 1080, 36, 6),
    ...[300, 640, 980].flatMap((x) => [
      box(x - 14, 590, 28, 60, 6),
      disc(x, 658, 40, 5),
      disc(x, 658, 16, 4),
    ]),
    box(80, 120, 1040, 24, 6),
  ],
};

/** A bench with sample glasses, drawn. */
const LABORATORY: Drawing = {
  palette: ['f2efe8', 'd9d2c3', '3f6f5a', '7fb79a', 'ffffff', '2f6f8f', '6b6255'],
  shapes: [
    box(0, 520, 1200, 30, 6),
    box(0, 550, 1200, 250, 1),
    box(760, 120, 340, 240, 6),
    box(776, 136, 308, 208, 4),
    ...[0, 1, 2, 3].map((step) => box(806 + step * 68, 300 - step * 36, 40, 36 + step * 36, 5)),
    ...[160, 340, 520].flatMap((x, index) => [
      box(x + 34, 300, 52, 90, 1),
      disc(x + 60, 440, 80, 1),
      disc(x + 60, 440, 68, index === 1 ? 3 : 5),
      box(x - 20, 505, 160, 15, 6),
    ]),
    box(120, 160, 520, 16, 2),
    box(120, 200, 400, 16, 3),
  ],
};

/** The pictures of the report, each with what is on it (活动照片). */
export const PAST_PICTURES = [
  {
    name: '制水车间.png',
    drawing: WORKS,
    alt: '示意图：制水车间里三座沉淀池，下面是连着红色阀门的水管',
    caption: '参观制水车间：从取水到沉淀、过滤（示意图）',
  },
  {
    name: '化验室.png',
    drawing: LABORATORY,
    alt: '示意图：化验台上三只装着水样的烧瓶，旁边的屏幕显示检测结果的柱形图',
    caption: '化验各家带来的自来水（示意图）',
  },
];

const { VERY_GOOD, GOOD, FAIR } = Satisfaction;

/** How it was for some of those who came (活动评价). */
export const PAST_FEEDBACK = [
  { satisfaction: VERY_GOOD, accessibility: Accessibility.YES, good: '讲解员把水价讲明白了', better: '' },
  { satisfaction: VERY_GOOD, accessibility: Accessibility.YES, good: '可以自己带水来化验', better: '' },
  { satisfaction: GOOD, accessibility: Accessibility.YES, good: '', better: '希望周末也办一次' },
  { satisfaction: GOOD, accessibility: Accessibility.PARTLY, good: '', better: '车间楼梯陡，老人上下不方便' },
  { satisfaction: VERY_GOOD, accessibility: null, good: '', better: '' },
  { satisfaction: GOOD, accessibility: Accessibility.YES, good: '', better: '' },
  {
    satisfaction: FAIR,
    accessibility: Accessibility.PARTLY,
    good: '',
    better: '后排听不清，能有个扩音器就好',
  },
];

/** A visit that was held last week and is not reported yet (刚举行的实地走访). */
export const lastVisit = (shift: Shift): EventInput => ({
  ...plain,
  kind: EventKind.SITE_VISIT,
  title: '走进污水处理厂，看水怎样变清',
  purpose: '参观进水口、生化池和在线监测室，现场答疑。',
  programme: '①听介绍 ②参观 ③答疑',
  audience: '全县居民',
  place: '县城污水处理厂',
  roomId: null,
  openSignUp: false,
  signUpOpensAt: null,
  signUpClosesAt: null,
  slots: [{ startsAt: shift.at('2026-11-12', '09:00'), endsAt: shift.at('2026-11-12', '11:00'), groups: [] }],
});

/** Opinions heard there, noted on the spot (现场记下的意见). */
export const VISIT_OPINIONS = ['夏天傍晚厂门口有异味，希望加盖。', '建议把每天的出水数据贴在厂门口。'];
