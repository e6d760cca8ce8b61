import { describe, expect, it } from 'vitest';
import { type Dossier, DossierPart, missingParts, refuseDossier } from '#server/law/consultation/dossier.ts';
import { refusePublicity } from '#server/law/consultation/publicity.ts';
import { oneOf, seeded } from '#test/law/decision/seeded.ts';

const pdf = { size: 120_000, mediaType: 'application/pdf' };
const dossier: Dossier = {
  draftFiles: [pdf],
  clauses: ['城区线路实行一票制，票价由1元调整为2元。'],
  explanationFiles: [pdf],
  explanationText: '',
  basis: ['《中华人民共和国价格法》第二十三条'],
  ways: ['本平台在线提交'],
  contact: { unit: '县发展和改革委员会价格股', phone: '0000-5550102', email: 'gjpj@lanxi.example' },
};
const P = DossierPart;

describe('第十五条 公开征求意见，公布决策草案及其说明等材料，明确提出意见的方式和期限', () => {
  it.each([
    ['五项齐全', {}, []],
    ['只有条文没有文件', { draftFiles: [] }, []],
    ['只有文件没有条文', { clauses: [] }, []],
    ['既无条文也无文件', { draftFiles: [], clauses: [] }, [P.DRAFT]],
    ['条文空白，文件0字节', { draftFiles: [{ ...pdf, size: 0 }], clauses: [' '] }, [P.DRAFT]],
    [
      '文件种类不对',
      { draftFiles: [{ size: 9, mediaType: 'application/x-msdownload' }], clauses: [] },
      [P.DRAFT],
    ],
    ['草案不能只是图片', { draftFiles: [{ size: 9, mediaType: 'image/png' }], clauses: [] }, [P.DRAFT]],
    ['说明0字节', { explanationFiles: [{ ...pdf, size: 0 }] }, [P.EXPLANATION]],
    ['解读可以是图解', { explanationFiles: [{ size: 9, mediaType: 'image/png' }] }, []],
    ['解读可以是短视频', { explanationFiles: [{ size: 9, mediaType: 'video/mp4' }] }, []],
    ['短视频0字节', { explanationFiles: [{ size: 0, mediaType: 'video/mp4' }] }, [P.EXPLANATION]],
    [
      '解读不能是程序',
      { explanationFiles: [{ size: 9, mediaType: 'application/x-msdownload' }] },
      [P.EXPLANATION],
    ],
    ['解读可以是文字', { explanationFiles: [], explanationText: '为什么调整票价' }, []],
    ['没有解读也没有说明', { explanationFiles: [] }, [P.EXPLANATION]],
    ['没有依据', { basis: [] }, [P.BASIS]],
    ['依据空白', { basis: [' '] }, [P.BASIS]],
    ['依据可以是文件', { basis: [], basisFiles: [pdf] }, []],
    ['没有反馈途径', { ways: [] }, [P.WAYS]],
    ['只有电话', { contact: { unit: '价格股', phone: '0000-5550102' } }, []],
    ['只有邮箱', { contact: { unit: '价格股', email: 'gjpj@lanxi.example' } }, []],
    ['只有单位', { contact: { unit: '价格股', phone: '', email: ' ' } }, [P.CONTACT]],
    ['没有单位', { contact: { unit: '', phone: '0000-5550102' } }, [P.CONTACT]],
  ])('%s', (_, change, missing) => {
    expect(missingParts({ ...dossier, ...change })).toEqual(missing);
  });

  it('缺少的一次说全；条例要求的与县里要求的分开说', () => {
    const bare = {
      ...dossier,
      draftFiles: [],
      clauses: [],
      explanationFiles: [],
      basis: [],
      ways: [],
      contact: {},
    };
    expect(refuseDossier(bare)).toMatchObject([
      {
        code: 'DOSSIER_INCOMPLETE',
        basis: 'LAW',
        article: '国令713号第十五条',
        message: '缺少：草案、解读或说明、反馈途径。',
        fields: ['dossier.draft', 'dossier.explanation', 'dossier.ways'],
      },
      {
        code: 'DOSSIER_INCOMPLETE',
        basis: 'POLICY',
        message: '缺少：决策依据、联系方式。',
        fields: ['dossier.basis', 'dossier.contact'],
      },
    ]);
    expect(refuseDossier(dossier)).toEqual([]);
  });

  it('不论怎样缺，没有五项齐全就不能公布（不变量1）', () => {
    const random = seeded(1);
    for (let round = 0; round < 500; round += 1) {
      const some = <T>(full: T, none: T) => oneOf(random, [full, none]);
      const one: Dossier = {
        draftFiles: some(dossier.draftFiles, []),
        clauses: some(dossier.clauses, []),
        explanationFiles: some(dossier.explanationFiles, []),
        basis: some(dossier.basis, []),
        ways: some(dossier.ways, []),
        contact: some(dossier.contact, {}),
      };
      const whole =
        one.draftFiles.length + one.clauses.length > 0 &&
        [one.explanationFiles, one.basis, one.ways].every((part) => part.length > 0) &&
        one.contact.unit !== undefined;
      expect(refuseDossier(one).length === 0).toBe(whole);
    }
  });
});

describe('第十五条 通过政府网站、政务新媒体以及报刊、广播、电视等途径公布，政府网站为第一平台', () => {
  const portal = { kind: 'PORTAL', name: '县政府网站', at: new Date('2026-11-05T01:00:00Z') };
  const wechat = { kind: 'WECHAT', name: '岚溪发布', at: new Date('2026-11-05T01:10:00Z') };
  const board = { kind: 'NOTICE_BOARD', name: '村务公示栏', at: new Date('2026-11-05T01:00:00Z') };
  it.each([
    ['网站在先', [portal, wechat], []],
    ['同时公布', [portal, board], []],
    ['网站在后', [{ ...portal, at: new Date('2026-11-05T01:20:00Z') }, wechat], ['PORTAL_FIRST']],
    ['只有网站', [portal], ['PORTAL_ONLY']],
    ['没有网站', [wechat], ['PORTAL_FIRST']],
    ['一个也没有', [], ['PORTAL_FIRST', 'PORTAL_ONLY']],
  ])('%s', (_, announcements, codes) => {
    const found = refusePublicity(announcements);
    expect(found.map(({ code }) => code)).toEqual(codes);
    expect(found.every(({ severity }) => severity === 'WARN')).toBe(true);
  });

  it('指出哪个途径早于政府网站', () => {
    const late = { ...portal, at: new Date('2026-11-05T02:00:00Z') };
    expect(refusePublicity([late, wechat, board])[0]?.message).toContain('岚溪发布、村务公示栏');
    expect(refusePublicity([wechat])[0]?.message).toContain('没有政府网站');
  });
});
