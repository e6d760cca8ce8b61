import type { Edition } from '#schema/paper/edition.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { Finding } from '#server/law/refusal.ts';
import type { EditionKind } from './edition-guards.ts';
import { touched } from './edition.ts';
import type { PaperDescriptor, PaperFacts } from './paper-descriptor.ts';

/** A kind of list kept in versions, as far as its review hangs on it. */
interface EditionPaper<List extends Edition>
  extends EditionKind, Pick<PaperDescriptor<List>, 'kind' | 'audit' | 'authors'> {
  load: (command: CommandContext, id: string, version: number) => Promise<List>;
  refuseChanging: (list: List) => readonly Finding[];
  /** Reasons against publishing it as it is stored. */
  refuseStored: (command: CommandContext, list: List) => Promise<Finding[]>;
  titleOf: (list: List) => string;
  /** Its page at the desk. */
  path: string;
}

/** 送审: a list of the whole county, of which no one else's unit knows before it is published. */
export const editionPaper = <List extends Edition>({
  kind,
  audit,
  authors,
  article,
  label,
  path,
  mayReview,
  load,
  refuseChanging,
  refuseStored,
  titleOf,
}: EditionPaper<List>): PaperDescriptor<List> => ({
  kind,
  audit,
  article,
  keepsNote: true,
  authors,
  permission: mayReview,
  load: (command, _, id, version) => load(command, id, version),
  refuseAtStage: (_, __, list) => refuseChanging(list),
  paperOf: (list) => list,
  standing: (command, list, step) =>
    step === 'returnReview' ? Promise.resolve([]) : refuseStored(command, list),
  store: (command, list, _, change) => {
    Object.assign(list, change, { changedAt: touched(command, list) });
  },
  facts: (_, list): PaperFacts => ({ label, title: titleOf(list), path, unitId: null }),
  versionOf: ({ version }) => version,
});
