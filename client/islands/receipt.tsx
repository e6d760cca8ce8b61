import { forgetDraft } from './comment/draft-store.ts';
import printing from './print.tsx';

/** On the receipt the draft stored on this device is no longer needed: it has been sent. */
export default function receipt(row: HTMLElement, props: unknown): void {
  const { consultationId } = props as { consultationId: string };
  forgetDraft(consultationId);
  printing(row);
}
