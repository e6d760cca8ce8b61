import { type Mutant, mutant } from './mutant.ts';

const gate = (
  file: string,
  change: readonly [string, string],
  wrong: string,
  ...tests: readonly string[]
): Mutant => mutant(`${file}.ts`, change, tests, wrong);

/** Faults at the gates of a draft: a text would go on that nobody reviewed, decided on or answers for. */
export const GATES: readonly Mutant[] = [
  gate(
    'server/law/draft/draft-gate',
    ['APPROVED?.digest === digest ? [] : [unapproved(no)]', 'APPROVED ? [] : [unapproved(no)]'],
    'another text than 审定稿 passes to publication',
    'law/draft/draft-gate',
  ),
  gate(
    'server/law/draft/draft-gate',
    ['for (const later of ORDER.slice(ORDER.indexOf(one.gate))) delete inForce[later];', ''],
    'what a meeting approved stays approved when the draft is reviewed anew',
    'law/draft/draft-gate',
  ),
  gate(
    'server/law/draft/draft-gate',
    ['DISCUSSED !== undefined && madeFrom.includes(DISCUSSED.draftVersionId)', 'DISCUSSED !== undefined'],
    'a text made from another than the discussed one is confirmed as amended by the meeting',
    'law/draft/draft-gate',
  ),
  gate(
    'server/law/procedure/legality-change',
    ['(last.get(anchorId)?.point ?? null) === null', '!last.has(anchorId)'],
    'a change that the reviewer asked back goes to the meeting',
    'law/procedure/legality-change',
  ),
  gate(
    'server/domains/procedure/legality/judge-reviewed-changes',
    ['...(draft ? await refuseMaker(command, draft) : []),', ''],
    'who changed the draft after the review ties the changes to the opinion',
    'domains/procedure/reviewed-changes',
  ),
  gate(
    'server/domains/procedure/legality/reviewed-draft.queries',
    ['&& content.draftVersionId === current.id', ''],
    'a verdict on one version ties the changes of the next',
    'domains/procedure/reviewed-changes',
  ),
  gate(
    'server/domains/procedure/discussion/approved-draft.queries',
    ["...refuseSamePerson(actorId, makers, '审定稿')", ''],
    'who wrote what the meeting amended confirms it',
    'domains/procedure/approved-draft',
  ),
  gate(
    'server/engines/draft/compare-text',
    ['if (found.length > 0 || partOfId === null) return found;', 'if (partOfId === null) return [];'],
    'a file that says otherwise than 审定稿 is published',
    'domains/execution/published-text',
  ),
  gate(
    'server/law/draft/material-change',
    ['material: part >= MATERIAL_SHARE || clauses.length > 0,', 'material: part >= MATERIAL_SHARE,'],
    'an amount changed after the consultation is no material change (R-23)',
    'law/draft/material-change',
  ),
  gate(
    'server/engines/draft/material.queries',
    ['newest?.material === true && newest.consultationId === null', 'false'],
    'a draft that changed materially goes to the review without another round (R-23)',
    'engines/draft/fixing',
  ),
  gate(
    'server/law/draft/source-ground',
    ['own.some(({ id }) => id === groundId) ? []', 'groundId !== null ? []'],
    'a change names a place that no record of the decision has',
    'law/draft/source-ground',
  ),
  mutant(
    'migrations/baseline/draft.sql',
    [' and v.digest = new.digest', ''],
    ['engines/draft/gate'],
    'a version passes a gate under the digest of another text',
  ),
];
