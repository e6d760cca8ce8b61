/** 听证会的公众页面（国令713号第十六条、第十七条）: how one gets there, the order in which it is held, and the last one. */
import { describe, expect, it } from 'vitest';
import { hearingPage } from '#client/citizen/hearing/hearing-page.ts';
import { HEARING_ORDER } from '#server/law/hearing/hearing-order.ts';
import { hearingDocuments, of, params } from './hearing-documents.ts';
import { announced } from './hearings.ts';
import { show } from './show.tsx';

const partOf = (page: string, id: string) => {
  const from = page.indexOf(`<section class="part" id="${id}"`);
  return from < 0 ? null : page.slice(from, page.indexOf('</section>', from)).replaceAll(/<[^>]*>/g, '');
};

describe('怎样参加（第十七条）', () => {
  const room = {
    address: '城关镇人民路18号',
    access: '北门有坡道',
    entrance: '人民路一侧北门',
    transit: '2路，政务中心站下',
  };
  const previous = {
    no: '2026-003-1',
    name: '招生片区调整听证会',
    heldOn: '2026-04-09',
    unit: { name: '县教育体育局' },
    participants: [{ attended: true }, { attended: true }, { attended: false }],
    observersCame: 3,
    report: { matters: [{ outcome: 'ADOPTED' }, { outcome: 'ADOPTED' }, { outcome: 'NOT_ADOPTED' }] },
  };
  const page = (more: object = {}) => show(hearingPage, of({ ...announced, ...more }), { params });
  const shown = (id: string, more: object = {}) => partOf(page(more), id);

  it.each(['人民路一侧北门', '2路，政务中心站下', '北门有坡道', '0000-5550102'])(
    '登记过的场地，写明怎样去：%s',
    (text) => {
      expect(shown('didian', { room })).toContain(text);
    },
  );

  it('别的地点只写地点和联系方式', () => {
    expect(shown('didian')).toContain('县政务服务中心三楼会议室');
    expect(shown('didian')).not.toContain('入口');
  });

  it('按法定的顺序写明怎样开，第一步写明钟点', () => {
    expect(shown('chengxu')).toMatch(/09:00　承办单位介绍.*参加人陈述、提问、辩论.*核对记录、签字/u);
    for (const { note } of HEARING_ORDER) expect(shown('chengxu')).toContain(note);
  });

  it('写明上一次来了几人、意见怎样办理；没有上一次的不写', () => {
    expect(shown('shangci', { previous })).toContain(
      '2名参加人到会，3人旁听；意见归为3项：采纳2项、未采纳1项，逐项写明了理由。',
    );
    expect(page({ previous })).toContain('href="/tingzheng/2026-003-1"');
    expect(shown('shangci')).toBeNull();
  });

  it('已经举行的不再写怎样去、怎样开', () => {
    expect(partOf(hearingDocuments['hearing-reported']!(), 'didian')).toBeNull();
    expect(partOf(hearingDocuments['hearing-reported']!(), 'chengxu')).toBeNull();
  });
});
