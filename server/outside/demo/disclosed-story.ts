import type { DisclosureRhythm } from '#server/law/openness/disclosure-time.ts';
import type {
  DisclosureChannel,
  DisclosureField,
  DisclosureLevel,
} from '#server/law/openness/disclosure-words.ts';

/** A row of the county's catalogue: its unit and person by their codes, its decisions by their places in the catalogue. */
export interface DisclosedStory {
  field: DisclosureField;
  matter: string;
  item: string;
  content: string;
  basis: string;
  time: DisclosureRhythm | number;
  unit: string;
  by: string;
  channels: readonly DisclosureChannel[];
  levels?: readonly DisclosureLevel[];
  audience?: string;
  onRequest?: boolean;
  seqs?: readonly number[];
  addresses?: readonly string[];
  /** Nobody has checked it since the catalogue was published. */
  forgotten?: true;
}
