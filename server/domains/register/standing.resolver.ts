import { RepresentativeView } from '#schema/register/representative-view.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';
import { RepresentativesVerifiedView } from '#schema/register/register-summary-view.ts';
import { representativeAfter } from './representative.queries.ts';
import { of, text } from '#schema/kernel/fields.ts';
import { answering, arg, byId, mutation, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { ChosenRepresentative } from '#schema/register/representative-input.ts';
import { Refusal } from '#server/law/refusal.ts';

import { rejectRepresentative } from './reject-representative.ts';
import { resumeRepresentative } from './resume-representative.ts';
import { retireRepresentative } from './retire-representative.ts';
import { suspendRepresentative } from './suspend-representative.ts';
import { verifyRepresentatives } from './verify-representatives.ts';
import { verifyRepresentative } from './verify-representative.ts';

const asRepresentative = answering(RepresentativeView, representativeAfter);

/** How a representative comes into the register and leaves it (入库、暂停、恢复、退出, R-65). */
export const StandingMutations = mutations({
  verifyRepresentative: asRepresentative(
    '核实入库；写明核实方式，不写证件号码',
    [byId, ofVersion, arg('note', text)],
    verifyRepresentative,
  ),
  verifyRepresentatives: mutation(
    orRefusal(RepresentativesVerifiedView),
    '几人以同一方式核实的，一并入库；一人不能入库的，都不入库',
    [arg('representatives', () => of.many(() => ChosenRepresentative)), arg('note', text)],
    async (context, representatives, note) => {
      const done = await verifyRepresentatives(context, representatives, note);
      return done instanceof Refusal ? done : { count: done };
    },
  ),
  rejectRepresentative: asRepresentative(
    '不予入库',
    [byId, ofVersion, arg('reason', text)],
    rejectRepresentative,
  ),
  suspendRepresentative: asRepresentative(
    '暂停代表资格',
    [byId, ofVersion, arg('reason', text)],
    suspendRepresentative,
  ),
  resumeRepresentative: asRepresentative(
    '恢复代表资格',
    [byId, ofVersion, arg('reason', text)],
    resumeRepresentative,
  ),
  retireRepresentative: asRepresentative(
    '退出代表库',
    [byId, ofVersion, arg('reason', text)],
    retireRepresentative,
  ),
});
