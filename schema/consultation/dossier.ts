import { Table, column, type Opt } from '#schema/kernel/columns.ts';
import { Consultation } from '#schema/consultation/consultation.ts';
import type {
  Channel,
  ContactPoint,
  Impact,
  InterpretationPart,
  LegalBasis,
  ExplainedCase,
  ExplainedQuestion,
  Way,
} from '#schema/consultation/dossier-parts.ts';

/** 征求意见的五部分材料中以文字保存的部分（第十五条）. Readable by the public from the opening on. */
@Table()
export class Dossier {
  readonly consultationId = column.ref(() => Consultation, { primary: true });
  readonly unitIds = column.uuids();
  plainWords = column.text.or('');
  ways = column.json() as readonly Way[];
  contact = column.json() as ContactPoint;
  basis = column.json() as readonly LegalBasis[];
  interpretation = column.json() as readonly InterpretationPart[];
  impacts = column.json.or([]) as Opt<readonly Impact[]>;
  questions = column.json.or([]) as Opt<readonly ExplainedQuestion[]>;
  cases = column.json.or([]) as Opt<readonly ExplainedCase[]>;
  channels = column.json() as readonly Channel[];
}
