/**
 * 国令713号第十六条: participants speak for the sides concerned. Whoever works for a unit that brings the matter stands at the
 * hearing for that unit, and is nobody's representative. An order of work of ours.
 */
import { type Finding, provision } from '#server/law/refusal.ts';

const r28 = provision('R-28', 'DESIGN', '听证办理规则');

const plain = (name: string) => name.normalize('NFKC').replaceAll(/[\s·•]/gu, '');

/** Reason against nominating somebody of the units that bring the matter (本单位人员充当参加人). */
export const refuseOwnNominee = (
  name: string,
  staff: readonly { name: string; unit: string }[],
): Finding[] => {
  const own = staff.find((one) => plain(one.name) !== '' && plain(one.name) === plain(name));
  return own ? [ofOwnUnit(own)] : [];
};

const ofOwnUnit = ({ name, unit }: { name: string; unit: string }) => r28.block(
  'HEARING_NOMINEE_OWN',
  'name',
)`
  ${name}与${unit}在册人员同名，承办、会同单位的人员不作听证参加人。
  由推荐的组织另推一名；本单位的意见由承办单位在听证会上陈述。`;
