/** 国令711号第十四条至第十七条、第三十七条: how each document is disclosed, on which ground it is not, and what is published in its place. */
import { describe, expect, it } from 'vitest';
import {
  type DisclosedDocument,
  refuseDisclosure,
  refuseSettling,
  refuseUndisclosed,
} from '#server/law/decision/document-disclosure.ts';
import { WITHHOLD_GROUND_LABELS, WithholdGround } from '#server/law/consultation/withhold-ground.ts';
import { DisclosureProperty } from '#server/law/decision/document-header.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';

const { PROACTIVE, ON_REQUEST, WITHHELD } = DisclosureProperty;
const G = WithholdGround;

const WHOLE: DisclosedDocument = {
  id: 'whole',
  kind: DocumentKind.DECISION_TEXT,
  sha256: 'a',
  published: false,
  disclosure: null,
  partOfId: null,
};
const PART: DisclosedDocument = { ...WHOLE, id: 'part', sha256: 'b' };
const NONE = { part: null, before: null };
const LAW = '中华人民共和国保守国家秘密法第十三条';

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);

describe('公开属性', () => {
  it.each([
    ['主动公开的，不问理由', PROACTIVE, null, '', []],
    ['不予公开的，写明理由和依据', WITHHELD, G.STATE_SECRET, LAW, []],
    ['涉及第三方权益的，可以依申请公开', ON_REQUEST, G.THIRD_PARTY_RIGHTS, LAW, []],
    ['不予公开没有理由', WITHHELD, null, LAW, ['WITHHOLD_GROUND_REQUIRED']],
    [
      '依申请公开没有理由和依据',
      ON_REQUEST,
      null,
      ' ',
      ['WITHHOLD_GROUND_REQUIRED', 'WITHHOLD_LAW_REQUIRED'],
    ],
    ['不予公开没有依据', WITHHELD, G.ENDANGERS_SECURITY, '', ['WITHHOLD_LAW_REQUIRED']],
    ['国家秘密依申请公开', ON_REQUEST, G.STATE_SECRET, LAW, ['WITHHOLD_GROUND_UNFIT']],
    ['法律禁止公开的依申请公开', ON_REQUEST, G.FORBIDDEN_BY_LAW, LAW, ['WITHHOLD_GROUND_UNFIT']],
    ['正式文本作为过程性信息', WITHHELD, G.PROCESS_INFORMATION, LAW, ['WITHHOLD_GROUND_UNFIT']],
  ])('%s', (_, disclosure, ground, law, expected) => {
    expect(codes(refuseDisclosure({ disclosure, ground, law }, WHOLE, NONE))).toEqual(expected);
  });

  it.each([DocumentKind.MEETING_MINUTES, DocumentKind.UNIT_OPINION, DocumentKind.LEGALITY_OPINION])(
    '会议记录、有关单位意见等可以是过程性信息：%s',
    (kind) => {
      const said = { disclosure: WITHHELD, ground: G.PROCESS_INFORMATION, law: '条例第十六条' };
      expect(refuseDisclosure(said, { ...WHOLE, kind }, NONE)).toEqual([]);
    },
  );

  it.each([DocumentKind.DRAFT, DocumentKind.EXPLANATION, DocumentKind.INTERPRETATION])(
    '草案、起草说明、解读不是过程性信息：%s',
    (kind) => {
      const said = { disclosure: WITHHELD, ground: G.PROCESS_INFORMATION, law: '条例第十六条' };
      expect(codes(refuseDisclosure(said, { ...WHOLE, kind }, NONE))).toEqual(['WITHHOLD_GROUND_UNFIT']);
    },
  );

  it('已经公布的和公开版自身的公开属性不再另行确定', () => {
    expect(codes(refuseSettling({ published: true, isPublicPart: false }))).toEqual(['DOCUMENT_PUBLISHED']);
    expect(codes(refuseSettling({ published: false, isPublicPart: true }))).toEqual(['DISCLOSURE_OF_PART']);
    const said = { disclosure: PROACTIVE, ground: null, law: '' };
    expect(codes(refuseDisclosure(said, { ...WHOLE, published: true }, NONE))).toEqual([
      'DOCUMENT_PUBLISHED',
    ]);
    expect(codes(refuseDisclosure(said, { ...WHOLE, partOfId: 'x' }, NONE))).toEqual(['DISCLOSURE_OF_PART']);
  });

  it('每一理由都有名称', () => {
    expect(Object.values(G).filter((ground) => !WITHHOLD_GROUND_LABELS[ground])).toEqual([]);
  });
});

describe('区分处理：公开版', () => {
  const said = { disclosure: WITHHELD, ground: G.THIRD_PARTY_RIGHTS, law: '民法典第一千零三十四条' };
  const withPart = (part: DisclosedDocument | undefined, before: DisclosedDocument | null = null) =>
    codes(refuseDisclosure(said, WHOLE, { part, before }));

  it.each<[string, DisclosedDocument | undefined, string[]]>([
    ['另行上传的同一种类的材料可以', PART, []],
    ['已经是它的公开版的可以', { ...PART, disclosure: PROACTIVE, partOfId: 'whole' }, []],
    ['没有这份材料', undefined, ['PUBLIC_PART_UNFIT']],
    ['就是全文自己', { ...WHOLE }, ['PUBLIC_PART_UNFIT']],
    ['内容与全文相同', { ...PART, sha256: 'a' }, ['PUBLIC_PART_UNFIT']],
    ['种类不同', { ...PART, kind: DocumentKind.OTHER }, ['PUBLIC_PART_UNFIT']],
    ['已经公布', { ...PART, published: true }, ['PUBLIC_PART_UNFIT']],
    ['自己不予公开', { ...PART, disclosure: WITHHELD }, ['PUBLIC_PART_UNFIT']],
    ['是别的材料的公开版', { ...PART, partOfId: 'other' }, ['PUBLIC_PART_UNFIT']],
  ])('%s', (_, part, expected) => {
    expect(withPart(part)).toEqual(expected);
  });

  it('全文主动公开的没有公开版', () => {
    const open = { disclosure: PROACTIVE, ground: null, law: '' };
    expect(codes(refuseDisclosure(open, WHOLE, { part: PART, before: null }))).toEqual(['PUBLIC_PART_UNFIT']);
  });

  it('已经公布的公开版不再更换，也不撤下', () => {
    const before = { ...PART, id: 'old', published: true, partOfId: 'whole' };
    expect(withPart(PART, before)).toEqual(['DOCUMENT_PUBLISHED']);
    expect(codes(refuseDisclosure(said, WHOLE, { part: null, before }))).toEqual(['DOCUMENT_PUBLISHED']);
    expect(withPart(PART, { ...before, published: false })).toEqual([]);
  });
});

describe('公布以前', () => {
  it.each([
    ['都主动公开', [PROACTIVE, PROACTIVE], []],
    ['有一份没有确定', [PROACTIVE, null], ['DISCLOSURE_REQUIRED']],
    ['有一份不予公开', [WITHHELD, PROACTIVE], ['WITHHELD']],
    ['有一份依申请公开', [ON_REQUEST], ['WITHHELD']],
    ['一份没有确定、一份不予公开', [null, WITHHELD], ['DISCLOSURE_REQUIRED', 'WITHHELD']],
  ])('%s', (_, disclosures, expected) => {
    expect(codes(refuseUndisclosed(disclosures))).toEqual(expected);
  });

  it('缺理由的依据是条例，其余是本县的办理规则', () => {
    const lacking = refuseDisclosure({ disclosure: WITHHELD, ground: null, law: '' }, WHOLE, NONE);
    expect(lacking.map(({ basis, severity }) => [basis, severity])).toEqual([
      ['LAW', 'BLOCK'],
      ['DESIGN', 'BLOCK'],
    ]);
    expect(refuseUndisclosed([null])).toMatchObject([{ basis: 'DESIGN', rule: 'R-74' }]);
    expect(refuseUndisclosed([WITHHELD])).toMatchObject([{ basis: 'DESIGN', rule: 'R-75' }]);
  });
});
