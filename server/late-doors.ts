import { LateEntryResolver } from './procedure/late-entry.resolver.ts';
import { LateImportResolver } from './procedure/late-import.resolver.ts';

/** Everything that is asked or done about what happened before the platform (补录); part of the one list. */
export const LATE_DOORS = [LateEntryResolver, LateImportResolver] as const;
