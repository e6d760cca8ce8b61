import { Table, column } from '#schema/kernel/columns.ts';
import { PolicyInterpreter } from '#schema/interpreter/policy-interpreter.ts';
import { Person } from '#schema/identity/person.ts';
import { Unit } from '#schema/identity/unit.ts';
import { Edition } from '#schema/paper/edition.ts';
import type { DisclosedMatter } from '#server/law/openness/disclosure-catalogue.ts';

/** 政务公开标准目录: one version of the county's catalogue of what is disclosed. */
@Table({ uniques: [{ properties: ['versionNo'] }] })
export class DisclosureCatalogue extends Edition {}

/** 公开事项: a row of the catalogue in the ten columns of its national form. */
@Table({ uniques: [{ properties: ['catalogueId', 'place'] }], indexes: [{ properties: ['key'] }] })
export class DisclosureRow {
  readonly id = column.key();
  readonly catalogueId = column.ref(() => DisclosureCatalogue);
  readonly place = column.integer();
  /** The same in every version that has the matter: by it the checks are kept. */
  readonly key = column.uuid();
  readonly field = column.text() as DisclosedMatter['field'];
  readonly matter = column.text();
  readonly item = column.text.or('');
  readonly content = column.text();
  readonly basis = column.text();
  readonly rhythm = column.text() as DisclosedMatter['rhythm'];
  readonly workingDays = column.integer.opt();
  readonly unitId = column.ref(() => Unit);
  readonly channels = column.texts() as DisclosedMatter['channels'];
  readonly audience = column.text.or('');
  readonly onRequest = column.bool.or(false);
  readonly levels = column.texts() as DisclosedMatter['levels'];
  /** Who answers for it: somebody with an account, or one of the register of interpreters. */
  readonly personId = column.ref.opt(() => Person);
  readonly interpreterId = column.ref.opt(() => PolicyInterpreter);
  readonly decisionNos = column.texts.or([]);
  readonly addresses = column.texts.or([]);
}

/** 核对: on which day who found that a matter of the catalogue is disclosed as its row says. */
@Table({ indexes: [{ properties: ['key', 'checkedOn'] }] })
export class DisclosureCheck {
  readonly id = column.key();
  readonly key = column.uuid();
  readonly checkedOn = column.day();
  readonly checkedById = column.ref.opt(() => Person);
}
