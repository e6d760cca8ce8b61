/**
 * 国令711号第三十九条 by analogy: a matter outside the consultation is not dropped, its author learns where it went: the unit by
 * name, and the number under which it is asked for there (转办编号).
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r37 = provision('R-37', 'DESIGN', '参照国令711号第三十九条');

/** The longest number of a case elsewhere (转办编号的字数). */
export const ROUTED_NO_MAX = 40;

/** Where a matter went, and the number it has there (转办去向和编号). */
export interface Routed {
  to: string;
  no: string;
}

const LINE = /^(?<to>.*)（转办编号(?<no>[^（）]+)）$/su;

/** The route as everybody reads it (转办去向): with its number where there is one. */
export const routeLine = ({ to, no }: Routed): string =>
  blank(no) ? to.trim() : `${to.trim()}（转办编号${no.trim()}）`;

/** The same in its parts, as the form has them. */
export function routeParts(line: string | null | undefined): Routed {
  const { to, no } = LINE.exec(line ?? '')?.groups ?? {};
  return to !== undefined && no !== undefined ? { to, no } : { to: line ?? '', no: '' };
}

/** Words of a route that name no unit. */
const NAMELESS = /[已转交由请的，。、\s]|其他|其它|有关|相关|主管|单位|部门|机关|办理|处理|研究|解决/gu;

/** Findings on where a matter outside the consultation went (转办去向): said at all, and by the name of the unit. */
export function refuseRoute(route: string | null | undefined): Finding[] {
  const { to } = routeParts(route);
  if (blank(to)) return [routeRequired];
  return to.replace(NAMELESS, '') === '' ? [unitRequired] : [];
}

/** Findings on the number of the case there (转办编号). */
export const refuseRoutedNo = (no: string | null | undefined): Finding[] =>
  Array.from(no ?? '').length > ROUTED_NO_MAX || /[（）\n]/u.test(no ?? '') ? [numberUnlike] : [];

const routeRequired = r37.block('ROUTE_REQUIRED', 'route')`
  不属于征求意见范围的，要告知去向。
  写明可以向哪里反映，如12345热线、信访、信息公开申请，或者已转哪个单位办理。`;

const unitRequired = r37.block('ROUTED_UNIT_REQUIRED', 'route')`
  只说转给其他单位，没有写明是哪个单位。
  写明单位的名称，如“已转县公安局交警大队办理”。`;

const numberUnlike = r37.block('ROUTED_NO_UNLIKE', 'routedNo')`
  转办编号最多${ROUTED_NO_MAX}字，写在一行里，不带括号。
  只写编号，如“ZB-2026-0311”；其他的话写在去向里。`;
