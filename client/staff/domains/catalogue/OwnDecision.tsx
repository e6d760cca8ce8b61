import type { Draft } from '#client/staff/ground/frame/use-draft.ts';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import type { ItemForm } from './item-form.ts';

interface OwnDecisionProps {
  draft: Pick<Draft<ItemForm>, 'values' | 'set'>;
  error: string | undefined;
}

/** 自行决策: whether the lead unit decides for itself, by reference (国令713号第四十二条). */
export const OwnDecision = ({ draft: { values, set }, error }: OwnDecisionProps) => (
  <Checkbox
    name="ownDecision"
    label="由牵头单位参照条例自行决策，不由县人民政府决策"
    checked={values.ownDecision}
    error={error}
    onChange={({ target }) => set('ownDecision', target.checked)}
  />
);
