import type { Config } from './config.ts';
import type { Secrets } from './secrets.ts';

/** What a running server stands on (运行基础): its folder, its secrets, its database. */
export interface Premises {
  /** Where everything lasting is kept; differs from `dataDir` for root below a private folder. */
  home: string;
  secrets: Secrets;
  /** The owner's role: migrations only. */
  ownerUrl: string;
  /** The application's role. */
  appUrl: string;
  /** Ends the embedded database; nothing to do for an outside one. */
  stop(): Promise<void>;
}

/** Opens them: starts the embedded database, or examines the outside one and refuses with all it lacks. */
export declare function openPremises(config: Config, report: (step: string) => void): Promise<Premises>;
