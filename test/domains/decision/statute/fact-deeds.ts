import { FACTS, proposal, WHY } from '#test/domains/decision/model/proposal.ts';
import { paperOf } from '#test/domains/decision/model/state.ts';
import { WITHHELD } from '#test/domains/execution/samples.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { type Deed, onDecision, type Place, plain, settle } from './deed.ts';
import { droppedSteps } from './edition-oracle.ts';
import { LAWS, TAKES_AWAY } from './law.ts';

/** The assessment that is to stand for a new one (第二十二条): as the rules ask, of what has changed since, or none named. */
const EARLIER = {
  title: '老旧小区改造社会稳定风险评估报告',
  underRules: '《重大决策社会稳定风险评估办法》',
  assessedOn: '2026-06-15',
  sameScope: true,
};

/** Circumstances the unit puts forward; silent: the first one is left out without a word. */
function proposed(place: Place, fact: string | undefined, silent: boolean) {
  const { matter, chance } = place;
  const { holding, lowered, reason } = proposal(matter, chance);
  const kept = TAKES_AWAY.filter((one) => matter.facts.includes(one as never));
  const more = [...kept, ...(fact && !kept.includes(fact) ? [fact] : [])];
  const all = [...holding, ...more.map((one) => ({ fact: one, reason: WHY }))];
  if (!silent) return { holding: all, lowered, reason };
  const left: string | undefined = matter.facts[0];
  return { holding: all.filter((one) => one.fact !== left), lowered: [], reason };
}

/** Steps the unit asks to be released from: mostly ones that the catalogue dropped, now and then ones that it names. */
function asked({ matter, chance }: Place): string[] {
  const dropped = droppedSteps(matter);
  if (dropped.length > 0 && chance.chance(0.6)) return [chance.pick(dropped)];
  const listed = matter.row?.steps ?? [];
  return listed.length > 0 && chance.chance(0.03) ? [chance.pick(listed)] : [];
}

/** The circumstances as they are. */
const asItStands = ({ facts }: Place['matter']) => ({
  holding: facts.filter((fact) => !LEFT_TO_OTHERS.includes(fact)).map((fact) => ({ fact, reason: WHY })),
  lowered: [],
  reason: WHY,
});
/** 依法不予公开 is reviewed elsewhere and stays as it is. */
const LEFT_TO_OTHERS: readonly string[] = ['LAWFULLY_NOT_PUBLIC'];

/** 事项情形, 专门规定 and 依法不予公开: what a matter is, and so what it owes (第三条、第十四条、第二十二条). */
export const FACT_DEEDS: Readonly<Record<string, Deed>> = {
  proposeDecisionFacts: {
    tell: (place) => {
      const { chance, matter } = place;
      const fact = settle(place, 'fact', () => (chance.chance(0.15) ? chance.pick(TAKES_AWAY) : undefined));
      const earlier = settle(place, 'earlier', () => chance.pick(['VALID', 'VALID', 'CHANGED', 'NONE']));
      const lowers = matter.facts.length > 0 && !TAKES_AWAY.includes(matter.facts[0] ?? '');
      const silent = settle(place, 'silent', () => lowers && chance.chance(0.1));
      const named =
        fact === 'VALID_EARLIER_ASSESSMENT' && earlier !== 'NONE'
          ? {
              ...EARLIER,
              changedSince: earlier === 'CHANGED',
              fileIds: [paperOf(matter, DocumentKind.RISK_REPORT)],
            }
          : null;
      const releases = settle(place, 'releases', () => asked(place));
      const told = releases.length > 0 ? asItStands(matter) : proposed(place, fact, silent);
      const input = {
        ...told,
        earlierAssessment: named,
        releasedSteps: releases.map((step) => ({ step, reason: WHY })),
      };
      return releases.length > 0
        ? { releases, earlier: 'NONE', input: { ...input, earlierAssessment: null } }
        : { fact, earlier, silent, releases, input };
    },
    act: (place, { input }) =>
      onDecision(place, place.county.people.clerk, 'proposeDecisionFacts', { input }),
  },
  confirmDecisionFacts: {
    tell: (place) => {
      const { chance } = place;
      const any = () => (chance.chance(0.5) ? chance.pick(TAKES_AWAY) : chance.pick(FACTS));
      return { fact: settle(place, 'fact', () => (chance.chance(0.15) ? any() : undefined)) };
    },
    act: (place, { fact }) =>
      onDecision(place, place.county.people.justiceStaff, 'confirmDecisionFacts', {
        added: fact ? [{ fact, reason: WHY }] : [],
      }),
  },
  returnDecisionFacts: plain('returnDecisionFacts', ({ people }) => people.justiceStaff),
  tellMatter: {
    tell: (place) => {
      const { matter, chance } = place;
      const told = settle(place, 'laws', () => {
        const kept = chance.chance(0.3) ? matter.laws.slice(1) : matter.laws;
        return [...new Set([...kept, chance.pick(LAWS)])];
      });
      return { drops: matter.laws.some((kind) => !told.includes(kind)), laws: told };
    },
    act: (place, { laws }) =>
      onDecision(place, place.county.people.justiceStaff, 'tellMatter', {
        input: { categories: ['POLICY'], specialRules: laws },
      }),
  },
  claimNotPublic: {
    tell: (place) => {
      const lawless = settle(place, 'lawless', () => place.chance.chance(0.2));
      const ground = lawless ? 'FORBIDDEN_BY_LAW' : WITHHELD.ground;
      return { lawless, input: { ...WITHHELD, ground, fileIds: [] } };
    },
    act: (place, { input }) => onDecision(place, place.county.people.lead, 'claimNotPublic', { input }),
  },
  reviewNotPublic: {
    tell: (place) => ({ passes: settle(place, 'passes', () => place.chance.chance(0.8)) }),
    act: (place, { passes }) =>
      onDecision(place, place.county.people.secrecy, 'reviewNotPublic', { passed: passes, reason: WHY }),
  },
};
