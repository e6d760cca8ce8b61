import { Table, column } from '#schema/kernel/columns.ts';
import { PolicyInterpreter } from '#schema/interpreter/policy-interpreter.ts';
import { Person } from '#schema/identity/person.ts';
import { Unit } from '#schema/identity/unit.ts';
import type { DisclosureRhythm } from '#server/law/openness/disclosure-time.ts';
import type {
  DisclosureChannel,
  DisclosureField,
  DisclosureLevel,
} from '#server/law/openness/disclosure-words.ts';
import { DisclosureCatalogue } from './disclosure-catalogue.ts';

/** 公开事项: a row of the catalogue in the ten columns of its national form. */
@Table({ uniques: [{ properties: ['catalogueId', 'place'] }], indexes: [{ properties: ['key'] }] })
export class DisclosureRow {
  readonly id = column.key();
  readonly catalogueId = column.ref(() => DisclosureCatalogue);
  readonly place = column.integer();
  /** The same in every version that has the matter: by it the checks are kept. */
  readonly key = column.uuid();
  readonly field = column.text() as DisclosureField;
  readonly matter = column.text();
  readonly item = column.text.or('');
  readonly content = column.text();
  readonly basis = column.text();
  readonly rhythm = column.text() as DisclosureRhythm;
  readonly workingDays = column.integer.opt();
  readonly unitId = column.ref(() => Unit);
  readonly channels = column.texts() as readonly DisclosureChannel[];
  readonly audience = column.text.or('');
  readonly onRequest = column.bool.or(false);
  readonly levels = column.texts() as readonly DisclosureLevel[];
  /** Who answers for it: somebody with an account, or one of the register of interpreters. */
  readonly personId = column.ref.opt(() => Person);
  readonly interpreterId = column.ref.opt(() => PolicyInterpreter);
  readonly decisionNos = column.texts.or([]);
  readonly addresses = column.texts.or([]);
}
