import { type KeyAction, useKeys } from '#client/staff/ground/frame/keys.tsx';
import { focusField } from '#client/staff/ground/frame/RefusalPanel.tsx';
import { OUTCOME_LABELS } from '#client/words.ts';
import { OUTCOMES } from './disposition-form.ts';
import type { Assign } from './use-assign.ts';
import type { AtOpinion } from './use-current-opinion.ts';
import type { Selection } from './use-selection.ts';

interface DeskKeys {
  at: AtOpinion;
  selection: Selection;
  /** Whether the person sorts and answers. */
  triages: boolean;
  assign: Assign;
  /** Whether there is anybody to give comments to. */
  assigns: boolean;
}

/** A key presses what is on the page, so that it can never do more than the page allows. */
const press = (id: string) => document.getElementById(id)?.click();

const outcomeKeys = OUTCOMES.map((outcome, index): KeyAction => ({
  key: String(index + 1),
  word: OUTCOME_LABELS[outcome],
  action: () => press(index === 0 ? 'result' : `result-${index}`),
}));

/** J K X for everyone; 1 to 7, M, R, A for whoever handles comments; F for whoever gives them to others. */
export function useDeskKeys({ at, selection, triages, assign, assigns }: DeskKeys): void {
  const { opinion } = at;
  const toggle = (id: string | undefined) => id && selection.toggle(id);
  useKeys([
    { key: 'j', word: '下一条', action: at.next },
    { key: 'k', word: '上一条', action: at.previous },
    { key: 'x', word: '选中或者取消选中', action: () => toggle(at.idNow()) },
  ]);
  useKeys(
    [
      ...outcomeKeys,
      { key: 'm', word: '归入主题', action: () => focusField('cluster') },
      { key: 'r', word: '理由模板', action: () => press('reason-template') },
      { key: 'a', word: '由我办理', action: () => void (opinion && assign.toMe([opinion])) },
    ],
    triages,
  );
  useKeys([{ key: 'f', word: '分给同事', action: () => focusField('assignee') }], assigns);
}
