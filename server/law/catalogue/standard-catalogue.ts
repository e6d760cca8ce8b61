/**
 * 基层政务公开标准目录 (国令711号第十九条 and the county's disclosure list): which parts of a major decision are disclosed, when, by
 * whom and where. Their content follows; the period of the second row is the county's own setting.
 */
import type { StandardRow } from '#server/law/openness/standard-row.ts';

const ours = {
  field: '重大行政决策',
  by: '决策承办单位',
  channels: ['政府网站', '两微一端', '广播电视', '公开查阅点', '社区/村公示栏'],
  audience: '',
  unasked: true,
  levels: ['县级'],
} as const;

/** The rows a county discloses of its major decisions (重大行政决策公开事项). */
export const standardRows = (feedbackWorkingDays: number): readonly StandardRow[] => [
  {
    ...ours,
    item: '意见征集',
    content: '决策草案、解读或说明、决策依据、意见反馈途径、联系方式、起止时间',
    basis: '《重大行政决策程序暂行条例》第十五条、《政府信息公开条例》第十九条',
    time: '实时公开，期限不少于30日',
  },
  {
    ...ours,
    item: '意见采纳情况',
    content: '收到意见的数量、主要意见、采纳情况和未采纳的理由',
    basis: '《重大行政决策程序暂行条例》第十八条、《政府信息公开条例》第十九条',
    time: `${feedbackWorkingDays}个工作日内`,
  },
];
