import type { Changed } from './difference-kinds.ts';

const part = '一、的条款称“第一部分”，不称“第一条”';
const channels = '县里没有开通的联系方式，网页上不再承诺';

/** New names of clauses and authors since, and new promises. */
export const NAMES: readonly Changed[] = [
  {
    where: /^(\/zhengji\/2026-002\/1|receipt comment )/,
    was: /^(.*针对)?第[一二三四]条(：岚溪县城乡公交票价调整方案.*|本平台|信函)?$|^\d+条意见本条网址（第[一二三四]条）$|^[上下]一条：第[一二三四]条/,
    why: part,
  },
  { where: /^\/(huiyi\/2026-2|juece\/2026-004|yaoqing\/.*)$/, was: /^修改[前后]第五条$/, why: part },
  {
    where: /^\/fankui\/2026-00[34]\/1/,
    was: /^按条筛选不限/,
    why: '按条筛选照草案的次序',
  },
  {
    where: /^\/zhengji\/2026-002\/1$/,
    was: '岚溪县物业协会针对全文电子邮件',
    why: 'R-85: 没有同意署名的单位显示“某单位”',
  },
  { where: /^\/kaifang\/2026-4$/, was: '现场没有人提出意见。', why: '只说登记了的' },
  { where: /^\/juece\/2026-003\/fanying$/, was: /^写信、打电话、当面都可以/, why: channels },
  { where: /^\/yaoqing\//, was: /^链接可能没有复制完整，/, why: channels },
  { where: /^receipt registration /, was: /^名额暂时满了，/, why: channels },
];
