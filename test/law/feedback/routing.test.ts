/** 参照国令711号第三十九条: whoever is sent elsewhere learns to whom, and under which number. */
import { describe, expect, it } from 'vitest';
import {
  refuseRoute,
  refuseRoutedNo,
  routeLine,
  routeParts,
  ROUTED_NO_MAX,
} from '#server/law/feedback/routing.ts';
import { ROUTE_LABELS } from '#server/law/feedback/outcome.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

describe('转办去向', () => {
  it.each([
    ['没有写', ' ', ['ROUTE_REQUIRED']],
    ['只有编号', '（转办编号ZB-1）', ['ROUTE_REQUIRED']],
    ['没有说是哪个单位', ROUTE_LABELS.OTHER_UNIT, ['ROUTED_UNIT_REQUIRED']],
    ['换个说法也没有说', '已转请有关主管部门研究办理。', ['ROUTED_UNIT_REQUIRED']],
    ['写了编号也没有说', '转相关单位（转办编号ZB-1）', ['ROUTED_UNIT_REQUIRED']],
    ['写明单位', '已转县公安局交警大队办理', []],
    ['热线', ROUTE_LABELS.HOTLINE_12345, []],
    ['信访', ROUTE_LABELS.PETITION, []],
    ['信息公开', ROUTE_LABELS.DISCLOSURE_REQUEST, []],
  ])('%s', (_, route, expected) => expect(codes(refuseRoute(route))).toEqual(expected));

  it.each([
    ['没有编号', '', []],
    ['一个编号', 'ZB-2026-0311', []],
    ['太长', '1'.repeat(ROUTED_NO_MAX + 1), ['ROUTED_NO_UNLIKE']],
    ['带括号', 'ZB（2026）1', ['ROUTED_NO_UNLIKE']],
    ['两行', 'ZB-1\nZB-2', ['ROUTED_NO_UNLIKE']],
  ])('转办编号：%s', (_, no, expected) => expect(codes(refuseRoutedNo(no))).toEqual(expected));

  it.each([
    [{ to: '已转县公安局交警大队', no: 'ZB-2026-0311' }, '已转县公安局交警大队（转办编号ZB-2026-0311）'],
    [{ to: '信访', no: '' }, '信访'],
    [{ to: '已转县水务局（河道科）', no: '' }, '已转县水务局（河道科）'],
  ])('%j ⇄ %s', (parts, line) => {
    expect(routeLine(parts)).toBe(line);
    expect(routeParts(line)).toEqual(parts);
  });
});
