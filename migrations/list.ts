import type { MigrationObject } from '@mikro-orm/core';

const FILES = import.meta.glob<Record<string, MigrationObject['class']>>('./Migration*.ts', { eager: true });

/** Every migration, oldest first. */
export const MIGRATIONS: MigrationObject[] = Object.values(FILES)
  .flatMap((file) => Object.entries(file))
  .map(([name, migration]) => ({ name, class: migration }));
