import type { Scenario, SeedData, SeedOrganization } from './types';

export type { Scenario, SeedData } from './types';

/** Choices that only tests make. */
export interface SeedOptions {
  /**
   * Whether the hostile world also breaks the contract: keys and enum members nobody has heard of.
   * The API's answers do so over time, so the default is true; the other worlds never do.
   */
  readonly beyondContract?: boolean;
}

/**
 * The world a scenario starts from, as a pure function: the same scenario and time give the same data.
 * @param now milliseconds since the epoch, UTC; all ages count back from it
 */
export function seedWorld(scenario: Scenario, now: number, options: SeedOptions = {}): SeedData {
  void scenario, now, options;
  const organization: SeedOrganization = { creditBalance: 0, maxMonthlyCreditSpend: 0, models: {}, dailyGenerations: {} };
  return { avatars: [], voices: [], documents: [], conversations: [], transcriptOf: () => [], usageDays: [], avatarUsageDays: [], workflows: [], organization };
}
