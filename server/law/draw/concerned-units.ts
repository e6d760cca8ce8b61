/**
 * R-66. 议题涉及的单位: whoever works there is left out of the draw, so a unit is named in full; “公司” or “局” would leave
 * out whomever one likes. An order of work of ours.
 */
import { type Finding, provision } from '#server/law/refusal.ts';

const r66 = provision('R-66', 'DESIGN', '公众代表抽选规则');

/** Characters of a name below which it names no one unit. */
const SHORTEST = 4;
/** Words for kinds of units; a name made of these alone names none. */
const KINDS =
  /人民政府|有限责任|股份|有限|集团|公司|企业|单位|机关|部门|政府|委员会|合作社|事业|学校|小学|中学|医院|机构|组织|协会|[省市县区镇乡村街道办局院厅部所站中心个体户商店]/gu;

/** Findings on concerned units that are named so loosely that anybody might work there (议题涉及的单位). */
export function refuseVagueUnits(units: readonly string[]): Finding[] {
  const named = units.map((one) => one.trim()).filter((one) => one !== '');
  const vague = named.filter(
    (one) => Array.from(one).length < SHORTEST || one.replace(KINDS, '').trim() === '',
  );
  return vague.length > 0 ? [tooVague(vague)] : [];
}

const tooVague = (vague: readonly string[]) => r66.block('DRAW_CONCERNED_VAGUE', 'concernedUnits')`
  ${vague.map((one) => `“${one}”`).join('、')}不是一个单位的全称，会把不相干的代表排除在外。
  写这件事直接涉及的单位、企业的全称。`;
