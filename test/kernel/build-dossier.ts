import type { EntityManager } from '@mikro-orm/postgresql';
import { Clause } from '#schema/draft/clause.ts';
import type { Consultation } from '#schema/consultation/consultation.ts';
import {
  BasisLevel,
  ChannelKind,
  InterpretationSection,
  WayKind,
} from '#schema/consultation/dossier-parts.ts';
import { Dossier } from '#schema/consultation/dossier.ts';
import { DraftVersion } from '#schema/draft/draft-version.ts';
import { DraftStage } from '#server/law/draft/draft-stage.ts';
import { ClauseKind } from '#server/law/draft/draft-tree.ts';

/** The clauses of the sample draft (样例草案). */
export const CLAUSES = [
  { no: '一', text: '对困难家庭给予清洁取暖补贴，每户每年800元。' },
  { no: '二', text: '11月30日前完成燃料储备和管网注水。' },
  { no: '三', text: '建立24小时供热抢修值守制度。' },
] as const;

/** Dossier and clauses of a test; every other field is complete. */
export interface DossierWish {
  clauses?: readonly { no: string; text: string }[];
  dossier?: Partial<
    Pick<
      Dossier,
      'ways' | 'contact' | 'basis' | 'interpretation' | 'impacts' | 'questions' | 'channels' | 'plainWords'
    >
  >;
}

/** The seven sections of an interpretation (R-57a); the first is what pages show. */
export const sevenSections = () => [
  { section: InterpretationSection.BACKGROUND, text: '去年冬季供热投诉集中在老旧小区。', applies: true },
  { section: InterpretationSection.PURPOSE, text: '让困难家庭温暖过冬，抢修有人管。', applies: true },
  {
    section: InterpretationSection.MAIN_CONTENT,
    text: '给予清洁取暖补贴，备足燃料，日夜值守。',
    applies: true,
  },
  { section: InterpretationSection.STANDARDS, text: '补贴每户每年800元，11月30日前发放。', applies: true },
  { section: InterpretationSection.BENEFITS, text: '符合条件的家庭不用申请，补贴直接到账。', applies: true },
  { section: InterpretationSection.DIFFERENCES, text: '本县首次发放，没有旧政策。', applies: false },
  { section: InterpretationSection.NEXT_STEPS, text: '入冬以后逐户核对补贴是否到账。', applies: true },
];

/** Materials published at the opening (五项材料), as ask for it. */
export const completeDossier = () => ({
  plainWords: '为保障群众温暖过冬，现公开征求意见。',
  ways: [
    { kind: WayKind.ONLINE, text: '本平台在线提交' },
    { kind: WayKind.LETTER, text: '岚溪县政府大院2号楼 县住建局（信封注明“清洁取暖意见”）' },
  ],
  contact: {
    unit: '县住房和城乡建设局城建股',
    name: '',
    phone: '0000-5550103',
    email: 'zjj@lanxi.example',
    address: '',
  },
  basis: [
    {
      level: BasisLevel.ADMINISTRATIVE_REGULATION,
      title: '重大行政决策程序暂行条例',
      docNo: '国令第713号',
      article: '第十五条',
      quotation: '公开征求意见的期限一般不少于30日；……',
      url: '',
      clauseIds: [],
    },
  ],
  interpretation: sevenSections(),
  channels: [
    { kind: ChannelKind.PORTAL, name: '县政府网站', at: '2026-11-05T01:00:00.000Z' },
    { kind: ChannelKind.WECHAT, name: '岚溪发布', at: '2026-11-05T02:00:00.000Z' },
  ],
});

/** Adds dossier, draft and clauses of a consultation just made; what has opened is fixed. */
export async function addDossier(em: EntityManager, made: Consultation, wish: DossierWish): Promise<void> {
  const { id: consultationId, decisionId, unitIds, opensAt, round } = made;
  const clauses = wish.clauses ?? CLAUSES;
  const text = clauses.map(({ no, text }) => `${no}、${text}`).join('\n');
  const version = { decisionId, consultationId, no: round, stage: DraftStage.CONSULTED, text };
  const draft = em.create(DraftVersion, version);
  em.create(Dossier, { consultationId, unitIds, ...completeDossier(), ...wish.dossier });
  clauses.forEach(({ no, text }, position) =>
    em.create(Clause, { consultationId, draftVersionId: draft.id, kind: kindOf(no), no, position, text }),
  );
  await em.flush();
  if (opensAt) Object.assign(draft, { frozenAt: opensAt, publishedAt: opensAt, digest: '0'.repeat(64) });
  await em.flush();
}

const kindOf = (no: string) => {
  if (no.endsWith('章')) return ClauseKind.CHAPTER;
  return no.endsWith('条') ? ClauseKind.ARTICLE : ClauseKind.ITEM;
};
