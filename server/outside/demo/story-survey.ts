import { QuestionKind } from '#server/law/participation/question.ts';
import type { Survey } from './story.ts';

const PLACES = ['城关镇', '青石镇', '白茅乡、松林镇', '其他乡镇'];
const NEEDS = ['日间照料', '老年助餐', '上门护理', '机构床位'];

/** 养老服务需求问卷: beside the call for opinions, closed, summed up and put on record while the call was still open. */
export const ELDER_SURVEY: Survey = {
  announcedOn: '2026-09-02',
  title: '养老服务需求问卷',
  purpose: '了解各乡镇老年人最需要哪些服务、走到现有设施方便不方便，供修改布局规划参考，约需两分钟。',
  audience: '全县居民，特别欢迎老年人和家人一起填写',
  contact: '县民政局养老服务股，电话0000-5550104',
  from: ['2026-09-03', '09:00'],
  to: ['2026-09-18', '24:00'],
  questions: [
    { kind: QuestionKind.SINGLE, text: '您家的老人住在哪里？', options: PLACES },
    { kind: QuestionKind.MULTIPLE, text: '家里的老人最需要哪些服务？', options: NEEDS },
    {
      kind: QuestionKind.SCALE,
      text: '走到最近的养老服务设施，方便吗？',
      options: [],
      points: 5,
      lowEnd: '很不方便',
      highEnd: '很方便',
    },
    { kind: QuestionKind.TEXT, text: '其他建议', options: [] },
  ],
  answeredOn: '2026-09-12',
  answered: [
    [8, [[0], [0, 1], [3]], '照料站周末也开门就好了。'],
    [5, [[0], [2], [2]], ''],
    [11, [[1], [0], [0]], '请早点建青石镇的照料中心，原中心校的房子一直空着。'],
    [6, [[1], [0, 3], [1]], ''],
    [5, [[2], [1, 2], [0]], '村里路远，希望护理员能上门。'],
    [4, [[2], [3], [1]], ''],
    [3, [[3], [0, 2], [2]], '收费多少，希望事先说清楚。'],
  ],
  recordedOn: '2026-09-22',
  written:
    '提前建设青石镇照料中心，可以利用闲置的原中心校校舍；照料站周末开放；偏远村上门护理；收费事先说明。',
  summary:
    '收到42份。28份选了日间照料，最多；助餐、上门护理各13份，机构床位10份。26份认为走到最近的设施不方便，其中青石镇17份全部认为不方便。规划草案把青石镇日间照料中心列在远期，是否提前，与公开征求的意见一并研究。',
};
