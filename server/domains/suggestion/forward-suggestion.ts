import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { namedUnits } from '#server/ground/kernel/named-units.ts';
import { CaseState } from '#server/law/casework/case-kind.ts';
import { loadSuggestion } from './load-suggestion.ts';
import { refuseForward } from './suggestion-guards.ts';
import { handlesSuggestions } from './suggestion.permissions.ts';

/** 转办: to the unit whose business it is; its author sees to whom and why. */
export const forwardSuggestion = defineCommand(
  ['suggestion.forwarded', '转办意见建议'],
  handlesSuggestions,
  async (command, id: string, version: number, unitId: string, note: string) => {
    const { suggestion } = await loadSuggestion(command, id, version);
    const from = suggestion.unitId;
    const [toUnit] = await namedUnits(command, [unitId], 'unitId');
    const to = toUnit?.id ?? '';
    const refusal = command.refusalOf(refuseForward(suggestion.state, { from, to, note }));
    if (refusal) return refusal;
    suggestion.transfers = [
      ...suggestion.transfers,
      {
        fromUnit: command.actor?.unitName ?? '',
        toUnit: toUnit?.name ?? '',
        note,
        on: command.today,
      },
    ];
    suggestion.unitId = to;
    suggestion.state = CaseState.ASSIGNED;
    return id;
  },
);
