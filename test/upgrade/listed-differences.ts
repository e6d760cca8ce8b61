import { CHAPTERS } from './chapter-differences.ts';
import type { Changed } from './difference-kinds.ts';

const why = 'R-06: what the published row of the catalogue names is owed, whatever circumstances hold';
const now = '已公布的目录写明履行这一程序。';

/** Steps that a row named and the page called “看情形”. */
const LISTED: readonly Changed[] = [
  {
    where: /^\/juece\/2026-00[1256]$/,
    was: /^(专业性、技术性较强的，应当由专家论证必要性、可行性、科学性。|国令713号第十九条)$/,
    now,
    why,
  },
  {
    where: /^\/juece\/2026-00[1269]$/,
    was: /^(可能对社会稳定、公共安全等造成不利影响的，应当评估风险，确定是否可控。|国令713号第二十二条)$/,
    now,
    why,
  },
  {
    where: /^\/juece\/2026-002$/,
    was: /^(涉及市场主体经济活动的，应当经公平竞争审查。|国令713号第二十九条)$/,
    now,
    why,
  },
];

/** What single pages said of one thing. */
export const BY_PAGE: readonly Changed[] = [...CHAPTERS, ...LISTED];
