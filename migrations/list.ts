import type { MigrationObject } from '@mikro-orm/core';
import { Migration20261120000100 } from './Migration20261120000100_tables.ts';
import { Migration20261120000200 } from './Migration20261120000200_clock_and_scope.ts';
import { Migration20261120000300 } from './Migration20261120000300_row_security.ts';
import { Migration20261120000400 } from './Migration20261120000400_reference_data.ts';
import { Migration20261120000500 } from './Migration20261120000500_sign_in_attempts.ts';
import { Migration20261120000600 } from './Migration20261120000600_scheduled_opening.ts';
import { Migration20261120000700 } from './Migration20261120000700_published_is_fixed.ts';
import { Migration20261120000800 } from './Migration20261120000800_public_comments.ts';
import { Migration20261120000900 } from './Migration20261120000900_submit_comments.ts';
import { Migration20261120001000 } from './Migration20261120001000_copied_consultation.ts';
import { Migration20261120001100 } from './Migration20261120001100_decision_life.ts';
import { Migration20261120001500 } from './Migration20261120001500_given_comments.ts';
import { Migration20261120002000 } from './Migration20261120002000_decision_proposal.ts';
import { Migration20261120003000 } from './Migration20261120003000_decision_sight.ts';
import { Migration20261120004000 } from './Migration20261120004000_opened_is_kept.ts';
import { Migration20261120005000 } from './Migration20261120005000_hearing.ts';
import { Migration20261120006000 } from './Migration20261120006000_catalogue_layouts.ts';
import { Migration20261120006100 } from './Migration20261120006100_catalogue_year.ts';
import { Migration20261120008000 } from './Migration20261120008000_process_file.ts';
import { Migration20261120009000 } from './Migration20261120009000_decision_suggestion.ts';

/** Every migration, oldest first; written out, since a bundle has no folder to look into. */
export const MIGRATIONS: MigrationObject[] = [
  { name: 'Migration20261120000100', class: Migration20261120000100 },
  { name: 'Migration20261120000200', class: Migration20261120000200 },
  { name: 'Migration20261120000300', class: Migration20261120000300 },
  { name: 'Migration20261120000400', class: Migration20261120000400 },
  { name: 'Migration20261120000500', class: Migration20261120000500 },
  { name: 'Migration20261120000600', class: Migration20261120000600 },
  { name: 'Migration20261120000700', class: Migration20261120000700 },
  { name: 'Migration20261120000800', class: Migration20261120000800 },
  { name: 'Migration20261120000900', class: Migration20261120000900 },
  { name: 'Migration20261120001000', class: Migration20261120001000 },
  { name: 'Migration20261120001100', class: Migration20261120001100 },
  { name: 'Migration20261120001500', class: Migration20261120001500 },
  { name: 'Migration20261120002000', class: Migration20261120002000 },
  { name: 'Migration20261120003000', class: Migration20261120003000 },
  { name: 'Migration20261120004000', class: Migration20261120004000 },
  { name: 'Migration20261120005000', class: Migration20261120005000 },
  { name: 'Migration20261120006000', class: Migration20261120006000 },
  { name: 'Migration20261120006100', class: Migration20261120006100 },
  { name: 'Migration20261120008000', class: Migration20261120008000 },
  { name: 'Migration20261120009000', class: Migration20261120009000 },
];
