import { isObject } from '~/contract/json-schema'

export interface KeepSettings {
  on: boolean
  /** Most bytes of files on this device. */
  limitBytes: number
}

const defaultKeep: KeepSettings = { on: true, limitBytes: 1_000_000_000 }

/** What the person chose for this device. */
export interface LedgerSettings {
  keep: KeepSettings
  /** Go on looking, more slowly, while no page is in sight: for notifications. */
  background: boolean
}

/** Where they lie in the store. */
export const SETTINGS_KEY = 'ledger'

export const defaultSettings: LedgerSettings = { keep: defaultKeep, background: false }

/** Settings as they were stored; what is missing or makes no sense is the default. */
export function readSettings(value: unknown): LedgerSettings {
  if (!isObject(value)) return defaultSettings
  const { on, limitBytes } = isObject(value.keep) ? value.keep : {}
  return {
    keep: {
      on: typeof on === 'boolean' ? on : defaultKeep.on,
      limitBytes: typeof limitBytes === 'number' && limitBytes >= 0 ? limitBytes : defaultKeep.limitBytes,
    },
    background: value.background === true,
  }
}
