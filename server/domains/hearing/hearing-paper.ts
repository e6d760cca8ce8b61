import type { Hearing } from '#schema/hearing/hearing.ts';
import { PaperKind } from '#schema/paper/paper-kind.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { HEARING_PAPER_LABELS, HearingPaper } from '#server/law/hearing/hearing-words.ts';
import { Role } from '#server/law/people/role.ts';
import type { Finding } from '#server/law/refusal.ts';
import type { PaperDescriptor } from '#server/engines/paper/paper-descriptor.ts';
import { ARTICLE, atStage } from './hearing-guards.ts';
import { change, loadOwn, loadSeen } from './hearing-load.ts';
import { mayBring } from './hearing.permissions.ts';
import { refuseAnnouncing } from './notice-findings.ts';
import { reportFacts } from './report-facts.ts';

/** 听证会公告、记录、报告: prepared by the responsible unit, one after the other. */
export const hearingPaper: PaperDescriptor<Hearing> = {
  kind: PaperKind.HEARING,
  audit: {
    submitReview: ['hearing.submitted', '提交听证材料审查'],
    passReview: ['hearing.passed', '听证材料审查通过'],
    returnReview: ['hearing.returned', '退回听证材料'],
  },
  article: ARTICLE,
  authors: [Role.UNIT_STAFF, Role.UNIT_LEAD],
  permission: mayBring,
  load: (command, step, id, version) => {
    const reviews = step !== 'submitReview' && actorOf(command).roles.includes(Role.SECRECY_REVIEWER);
    return reviews ? loadSeen(command, id, version) : loadOwn(command, id, version);
  },
  refuseAtStage: (_, step, hearing) => atStage(step, hearing),
  paperOf: (hearing) => hearing,
  standing: refusePaper,
  store: (command, hearing, _, review) => {
    Object.assign(hearing, review);
    change(command, hearing);
  },
  facts: (_, { paper, name, no, unitId }) => ({
    label: paper ? HEARING_PAPER_LABELS[paper] : '听证会材料',
    title: name,
    path: `/gongzuotai/tingzheng/${no}`,
    unitId,
  }),
  versionOf: ({ version }) => version,
};

async function refusePaper(command: CommandContext, hearing: Hearing): Promise<Finding[]> {
  if (hearing.paper === HearingPaper.NOTICE) return refuseAnnouncing(command, hearing);
  return hearing.paper === HearingPaper.REPORT ? (await reportFacts(command, hearing)).findings : [];
}
