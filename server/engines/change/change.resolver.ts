import { ProposedChangeView } from '#schema/change/proposed-change-view.ts';
import { text } from '#schema/kernel/fields.ts';
import { answering, arg, byId, mutations } from '#server/ground/kernel/mutations.ts';
import { confirmChange, returnChange } from './answer-change.ts';
import type { ChangeKinds } from './change-descriptor.ts';
import { changeAfter } from './change.queries.ts';

/** 变动的答复: by a second person, for every kind of record. */
export function changeMutations(kinds: ChangeKinds) {
  const asChange = answering(
    ProposedChangeView,
    changeAfter((kind) => kinds[kind]),
  );
  return mutations({
    confirmChange: asChange('确认变动；由提出变动以外、与变动没有关系的人办理', [byId], confirmChange(kinds)),
    returnChange: asChange(
      '退回变动，写明原因；原登记不变',
      [byId, arg('reason', () => text('退回的原因'))],
      returnChange(kinds),
    ),
  });
}
