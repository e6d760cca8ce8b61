import { PressCoverage, PressPostKind } from '#server/law/press/press-words.ts';
import type { Passage } from '#server/law/press/press-transcript.ts';
import type { EventInput } from '#schema/event/event-input.ts';
import { EventKind } from '#server/law/event/kinds.ts';
import type { Shift } from './shift.ts';
import { plain } from './story-events.ts';

const MODERATOR = '县政府新闻办主任';
const WATER = '县水务局局长';
const PRICE = '县发展改革委副主任';

/** A press conference that was held in June (已举行的新闻发布会). */
export const pastPress = (shift: Shift): EventInput => ({
  ...plain,
  kind: EventKind.PRESS_CONFERENCE,
  title: '城乡供水一体化进展新闻发布会',
  purpose: '介绍城乡供水一体化上半年的进展，回答水质、水压和水价方面的问题。',
  programme: '',
  audience: '新闻媒体记者',
  roomId: null,
  place: '县融媒体中心演播厅',
  contact: '县政府新闻办公室，电话0000-5550120',
  moderator: MODERATOR,
  speakers: [
    { name: '', post: WATER },
    { name: '', post: PRICE },
  ],
  openSignUp: false,
  signUpOpensAt: null,
  signUpClosesAt: null,
  slots: [{ startsAt: shift.at('2026-06-16', '09:30'), endsAt: shift.at('2026-06-16', '10:10'), groups: [] }],
});

interface Outlet {
  outlet: string;
  name: string;
  coverage: PressCoverage;
  persons?: number;
  equipment?: string;
}

/** 媒体; all of them invented. */
export const PAST_OUTLETS: readonly Outlet[] = [
  { outlet: '岚溪日报', name: '周明', coverage: PressCoverage.TEXT },
  {
    outlet: '县广播电视台',
    name: '郑晓',
    coverage: PressCoverage.VIDEO,
    persons: 2,
    equipment: '摄像机1台、三脚架',
  },
  { outlet: '市晚报', name: '何青', coverage: PressCoverage.TEXT },
  { outlet: '新媒体“岚溪发布”', name: '罗一', coverage: PressCoverage.PHOTO },
];

/** Those of the conference to come: six accredited, one that waits. */
export const COMING_OUTLETS: readonly Outlet[] = [
  ...PAST_OUTLETS,
  {
    outlet: '市电视台',
    name: '田野',
    coverage: PressCoverage.VIDEO,
    persons: 3,
    equipment: '摄像机2台、直播背包',
  },
  { outlet: '省农村报驻岚溪记者站', name: '高原', coverage: PressCoverage.TEXT },
  { outlet: '岚溪青年网', name: '白帆', coverage: PressCoverage.PHOTO },
];

/** 会前提问, as they came. */
export const COMING_QUESTIONS = [
  { outlet: '岚溪日报', text: '每个乡镇都会有养老机构吗？' },
  { outlet: '县广播电视台', text: '收费怎么定？' },
  { outlet: '市晚报', text: '公众提的意见采纳了多少？' },
  { outlet: '新媒体“岚溪发布”', text: '农村老人怎么办？' },
  { outlet: '', text: '我家老人半失能，住养老院要排队多久？' },
] as const;

/** 会前提问 of the one that was held, and what became of them. */
export const PAST_QUESTIONS = {
  answered: { outlet: '市晚报', text: '老小区晚上水压低，什么时候能解决？' },
  written: {
    outlet: '',
    text: '乡下的水费和县城一样吗？',
    answer: '同网同价：已经通水的行政村和县城执行同一水价，每立方米2.15元；没有通水的，按村级供水现行价格。',
  },
  left: { outlet: '', text: '县城的公交什么时候加班次？' },
} as const;

const { ANSWER, CLOSING, OPENING, QUESTION, STATEMENT } = PressPostKind;

/** Passages of the transcript, some with a first version that had a mistake. */
export const PAST_SAID: readonly (Passage & { mistold?: string })[] = [
  {
    kind: OPENING,
    speaker: MODERATOR,
    text: '各位记者，大家上午好。今天请县水务局、县发展改革委介绍城乡供水一体化的进展。',
  },
  {
    kind: STATEMENT,
    speaker: WATER,
    text: '到5月底，全县15个乡镇中12个并入县城管网，新增受益人口4.6万。',
    mistold: '到5月底，全县15个乡镇中11个并入县城管网，新增受益人口4.6万。',
  },
  {
    kind: STATEMENT,
    speaker: WATER,
    text: '水源地水质连续18个月达到Ⅱ类标准，末梢水每月检测，结果在县政府网站公布。',
  },
  { kind: QUESTION, speaker: '市晚报', text: PAST_QUESTIONS.answered.text },
  {
    kind: ANSWER,
    speaker: WATER,
    text: '今年改造9个老旧小区的加压泵，10月底前完成；18层以上的住户逐户测压。',
  },
  { kind: QUESTION, speaker: '岚溪日报', text: '并网以后水价会不会涨？' },
  { kind: ANSWER, speaker: PRICE, text: '本年度不调整居民水价。要调整的，依法举行听证会，公开征求意见。' },
  { kind: QUESTION, speaker: '县广播电视台', text: '还有3个乡镇什么时候通水？' },
  { kind: ANSWER, speaker: WATER, text: '白石、上坪、云岭三个乡镇的主管道年底前完工，明年3月通水。' },
  { kind: CLOSING, speaker: MODERATOR, text: '今天的发布会到此结束，谢谢大家。文字实录审查以后在网上公布。' },
];

/** 公布以后的更正: of the statement on quality. */
export const PAST_CORRECTED = {
  passage: 3,
  text: '水源地水质连续16个月达到Ⅱ类标准，末梢水每月检测，结果在县政府网站公布。',
  note: '月数口误，以监测报告为准，18个月更正为16个月',
};

/** 活动情况. */
export const PAST_PRESS_REPORT = {
  summary:
    '4家媒体到会，县水务局、县发展改革委介绍了城乡供水一体化的进展，现场回答3个问题，会后书面答复1个。文字实录和更正见发布会页面。',
  attendance: [{ category: null, persons: 5 }],
  attendanceNote: '到会的是核准的记者，没有公众报名。',
  opinions: [],
  pictures: [],
};
