import { randomUUID } from 'node:crypto';
import { Inquiry } from '#schema/inquiry/inquiry.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { arguedAspects } from '#server/law/procedure/expert-adoption.ts';
import { type AskedExpert, InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import { LibraryLevel } from '#server/law/procedure/expert-library.ts';
import { ExpertKind } from '#server/law/procedure/expert-review.ts';
import { InterestDeclaration } from '#server/law/procedure/interest-declaration.ts';
import { ReplyWay, UnitReply } from '#server/law/procedure/unit-consultation.ts';
import { asSystem } from './build-catalogue.ts';
import type { TestDatabase } from './database.ts';
import type { People } from './people.ts';

/** Letter of a test to an expert; by default 王建国 answered in full on 2026-11-10 by their link. */
export interface ExpertPlan {
  name?: string;
  expert?: Partial<AskedExpert>;
  dueOn?: CalendarDay;
  interest?: InterestDeclaration | null;
  reply?: UnitReply | null;
  way?: ReplyWay;
  necessity?: string;
  feasibility?: string;
  scientificMerit?: string;
  /** Not yet said what became of it. */
  untreated?: boolean;
  adopted?: boolean;
  reason?: string;
}

/** A letter to an expert (专家论证函) and its answer, made directly: tests of what comes after start from it. */
export const buildExpert = (
  database: TestDatabase,
  people: Pick<People, 'clerk'>,
  decisionId: string,
  plan: ExpertPlan = {},
): Promise<string> =>
  asSystem(database, async (em) => {
    const { name = '王建国', dueOn = '2026-11-12', interest = InterestDeclaration.NONE } = plan;
    const { reply = UnitReply.AGREE_WITH_CHANGES, way = ReplyWay.LINK } = plan;
    const { necessity = '老旧小区老龄化突出，加装电梯有必要。', feasibility = '多数楼栋结构允许加装。' } =
      plan;
    const { scientificMerit = '分摊系数的测算方法合理。', adopted = true, reason = '写入第六条' } = plan;
    const letter = em.create(Inquiry, {
      kind: InquiryKind.EXPERT,
      decisionId,
      addressee: name,
      expert: {
        kind: ExpertKind.PERSON,
        employer: '省建筑设计院',
        library: LibraryLevel.PROVINCE,
        dissenting: false,
        ...plan.expert,
      },
      matter: '老旧小区改造办法',
      fromUnit: '县住房和城乡建设局',
      digest: 'a'.repeat(64),
      dueOn,
      sentOn: '2026-11-02',
      sentAt: new Date('2026-11-02T02:00:00Z'),
      sentById: people.clerk.id,
      linkHmac: randomUUID(),
      interest,
      declaredAt: interest ? new Date('2026-11-09T02:00:00Z') : null,
    });
    const argument = { necessity, feasibility, scientificMerit };
    if (reply && interest === InterestDeclaration.NONE)
      Object.assign(letter, {
        reply,
        argument,
        repliedOn: '2026-11-10',
        way,
        signedBy: name,
        signedAt: new Date('2026-11-10T02:00:00Z'),
        ...(plan.untreated
          ? {}
          : {
              adoptions: arguedAspects(argument).map(({ aspect }) => ({ aspect, adopted, reason })),
              treatedById: people.clerk.id,
              treatedAt: new Date('2026-11-11T02:00:00Z'),
            }),
      });
    await em.flush();
    return letter.id;
  });

/** One who thinks otherwise: against it as it stands, on one aspect alone. */
export const DISSENTER: ExpertPlan = {
  name: '李敏',
  expert: { employer: '省房地产学会', dissenting: true },
  reply: UnitReply.DISAGREE,
  necessity: '',
  feasibility: '一层业主的补偿标准偏低。',
  scientificMerit: '',
  adopted: false,
  reason: '补偿由业主协商确定，政府不宜规定统一的标准，已在说明中写明。',
};

/** The experts that most tests start from: one for it with changes, one against. */
export async function buildExperts(
  database: TestDatabase,
  people: Pick<People, 'clerk'>,
  decisionId: string,
): Promise<void> {
  await buildExpert(database, people, decisionId);
  await buildExpert(database, people, decisionId, DISSENTER);
}
