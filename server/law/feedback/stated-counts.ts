/**
 * 国令713号第十八条、第三十二条: the use made of the public's opinions, as a decision's publication states it (公众意见采纳情况).
 * Each number of opinions in it is one that a published adoption report has, or their sum; 全部采纳 is said only of reports
 * in which nothing was left out.
 */
import { type Finding, provision } from '#server/law/refusal.ts';

const r56 = provision('R-56', 'LAW', '国令713号第三十二条');

/** Sums of one published adoption report (合计). */
export interface PublishedSums {
  received: number;
  people: number;
  adopted: number;
  partlyAdopted: number;
  notAdopted: number;
}

/** Said of others than the public asked in a round (听证、座谈、单位、专家): the reports do not count them. */
const ELSEWHERE = /听证|座谈|论证|专家|单位|部门|代表|问卷|走访|热线/u;
const COUNTED = /(?<![第\d,])(\d[\d,]*)(条|件|人次|人)(?![款项目例])/gu;
const ALL_ADOPTED = /全部(?:予以)?(?:采纳|吸收)|(?:均|都)(?:已|予以)?(?:采纳|吸收)/u;

/** Reasons against this statement (采纳情况与公布的不符); no report was published on the platform: nothing to hold it against. */
export function refuseStatedCounts(
  statement: string,
  reports: readonly PublishedSums[],
  field: string,
): Finding[] {
  if (reports.length === 0) return [];
  const known = [...reports, summed(reports)];
  const parts = statement.split(/[，；;。、\n]|(?<!\d),/u).filter((part) => !ELSEWHERE.test(part));
  const wrong = parts.filter((part) => !fits(part, known));
  return wrong.map((part) => notRecorded(part.trim(), summed(reports), field));
}

const fits = (part: string, known: readonly PublishedSums[]): boolean =>
  (!ALL_ADOPTED.test(part) ||
    known.some((one) => one.notAdopted + one.partlyAdopted === 0 && one.adopted > 0)) &&
  [...part.matchAll(COUNTED)].every(([, digits = '', unit]) => {
    const count = Number(digits.replaceAll(',', ''));
    return known.some((one) => allowed(part, unit === '人' || unit === '人次', one).includes(count));
  });

/** Counts that these words may name: 未采纳 also what is neither adopted nor adopted in part. */
function allowed(part: string, people: boolean, sums: PublishedSums): number[] {
  const { received, adopted, partlyAdopted, notAdopted } = sums;
  if (people) return [sums.people];
  if (/(?:未|不|没有)(?:予)?(?:采纳|吸收)/u.test(part))
    return [notAdopted, received - adopted - partlyAdopted];
  if (part.includes('部分采纳')) return [partlyAdopted];
  if (/采纳|吸收/u.test(part)) return [adopted, adopted + partlyAdopted];
  return [received, adopted, partlyAdopted, notAdopted];
}

const summed = (reports: readonly PublishedSums[]): PublishedSums => {
  const of = (name: keyof PublishedSums) => reports.reduce((total, one) => total + one[name], 0);
  return {
    received: of('received'),
    people: of('people'),
    adopted: of('adopted'),
    partlyAdopted: of('partlyAdopted'),
    notAdopted: of('notAdopted'),
  };
};

const notRecorded = (part: string, sums: PublishedSums, field: string) => r56.block(
  'STATED_COUNT_DIFFERS',
  field,
)`
  “${part}”与公布的采纳情况不符：共收到意见${sums.received}条，涉及${sums.people}人，采纳${sums.adopted}条，部分采纳${sums.partlyAdopted}条，未采纳${sums.notAdopted}条。
  按平台公布的合计改正；别处收到的意见，先登记并答复，再写进来。`;
