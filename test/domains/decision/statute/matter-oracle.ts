/** Rules of the statute on actions that state the circumstances of a matter (第三条、第十四条、第二十二条), written from its text. */
import { last } from '#test/domains/decision/model/state.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { at, closed, if_, ORDER, pending, UNDECIDED } from './grounds.ts';
import { releaseWaiting, unreleasable } from './edition-oracle.ts';
import { TAKES_AWAY } from './law.ts';
import type { Matter } from './matter.ts';
import type { Judge } from './oracle.ts';

/** 第二十二条: an assessment under the rules for it and still true, named now or ruled on before. */
const standsAssessed = (matter: Matter, earlier: string | undefined): boolean =>
  earlier === 'NONE'
    ? last(matter, RecordKind.FACTS)?.content.earlierAssessment !== undefined
    : earlier !== 'CHANGED';

/** 第十四条: claimed before the public is heard, or anew where what stood was changed away. */
const claimable = (matter: Matter): string[] =>
  if_(
    matter.phase !== ('DRAFTING' as never) && !(matter.phase === ('REVISING' as never) && closed(matter)),
    ORDER,
  );

export const MATTER_FORBIDS: Readonly<Record<string, Judge>> = {
  proposeDecisionFacts: (matter, { fact, silent, earlier, releases = [] }) => [
    ...at(...UNDECIDED)(matter),
    ...if_(fact === 'LAWFULLY_NOT_PUBLIC' && !closed(matter), 'R-13'),
    ...if_(fact === 'VALID_EARLIER_ASSESSMENT' && !standsAssessed(matter, earlier), 'R-42'),
    ...if_(silent === true, 'R-38'),
    ...unreleasable(matter, releases, matter.facts),
  ],
  confirmDecisionFacts: (matter, { fact }) => [
    ...(pending(matter) ? at(...UNDECIDED)(matter) : [ORDER]),
    ...if_(fact !== undefined && TAKES_AWAY.includes(fact), 'R-38'),
    ...releaseWaiting(matter, fact === undefined ? [] : [fact]),
  ],
  returnDecisionFacts: (matter) => (pending(matter) ? at(...UNDECIDED)(matter) : [ORDER]),
  tellMatter: (matter, { drops }) => [
    ...at(...UNDECIDED)(matter),
    ...if_(!matter.outside, ORDER),
    ...if_(drops === true, 'R-04'),
  ],
  claimNotPublic: (matter, { lawless }) => [...claimable(matter), ...if_(lawless === true, 'R-13')],
  reviewNotPublic: (matter) => [
    ...claimable(matter),
    ...if_(matter.claim === null || matter.claim.reviewed, ORDER),
    ...if_(matter.claim?.changed === true, 'R-13'),
  ],
};
