/** 草稿: values typed and not yet sent, on this device alone. */
export interface Draft {
  at: string;
  values: Readonly<Record<string, string>>;
}

/** Never a name or a way to be reached: others may use this device after. */
export const KEPT_FIELDS = ['clauseNo', 'quote', 'stance', 'text', 'suggestedText'] as const;

/** At a 自助终端 nothing is kept: whoever comes next is somebody else. */
const shared = (): boolean => document.documentElement.dataset.terminal !== undefined;

const keyOf = (consultationId: string) => `yijian ${consultationId}`;
const LONGEST_MS = 30 * 86_400_000;

/** The draft of a consultation; none when it is too old, or storage is closed to us. */
export function draftOf(consultationId: string): Draft | null {
  if (shared()) return null;
  try {
    const draft = JSON.parse(localStorage.getItem(keyOf(consultationId)) ?? 'null') as Draft | null;
    return draft && Date.now() - Date.parse(draft.at) < LONGEST_MS ? draft : null;
  } catch {
    return null;
  }
}

/** Keeps a draft; false when this browser keeps nothing. */
export function storeDraft(consultationId: string, draft: Draft): boolean {
  if (shared()) return false;
  try {
    localStorage.setItem(keyOf(consultationId), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Forgets it. */
export function forgetDraft(consultationId: string): void {
  try {
    localStorage.removeItem(keyOf(consultationId));
  } catch {
    // Nothing was stored either.
  }
}
