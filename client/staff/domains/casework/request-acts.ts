import { correctionIn } from '#client/citizen/casework/my-case.ts';
import type { ActionCase } from './case-act.ts';

/** Acts on an application for information alone, with the act of the contract that each is. */
export const REQUEST_CAPABILITIES = {
  draftLetter: 'draftCaseAnswer',
  askCorrection: 'takeCaseStep',
  askThirdParty: 'takeCaseStep',
  askOtherOrgan: 'takeCaseStep',
  askExtension: 'takeCaseStep',
  agreeExtension: 'decideExtension',
  refuseExtension: 'decideExtension',
  fileCase: 'fileCase',
} as const;

export type RequestAct = keyof typeof REQUEST_CAPABILITIES;

export const isRequestAct = (act: string): act is RequestAct => act in REQUEST_CAPABILITIES;

type Acts = readonly (RequestAct | 'assignCase' | 'confirmCaseAnswer' | 'returnCaseAnswer')[];

/** Steps that can still be taken: one correction, one extension unless it was not agreed to; an asked one is decided on. */
function stepsOpen({ steps }: ActionCase): Acts {
  const extensions = steps.filter(({ kind }) => kind === 'EXTENSION');
  const asked = extensions.some(({ endedOn }) => endedOn === null);
  const extended = extensions.some(({ upheld }) => upheld !== false);
  return [
    ...(asked ? (['agreeExtension', 'refuseExtension'] as const) : []),
    ...(correctionIn(steps) ? [] : (['askCorrection'] as const)),
    'askThirdParty',
    'askOtherOrgan',
    ...(extended ? [] : (['askExtension'] as const)),
  ];
}

/** 办理的先后 of an application: the acts that belong to where it stands. */
export function requestActs(item: ActionCase): Acts {
  const { state, filedOn } = item;
  if (state === 'RECEIVED') return ['assignCase'];
  if (state === 'ANSWERED') return filedOn === null ? ['fileCase'] : [];
  const reviewed = state === 'DRAFTED' ? (['confirmCaseAnswer', 'returnCaseAnswer'] as const) : [];
  return [...reviewed, 'draftLetter', ...stepsOpen(item), 'assignCase'];
}
