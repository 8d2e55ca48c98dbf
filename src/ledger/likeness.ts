import type { Entry } from './entry'

/** What runs are alike: the same operation with the same model. */
export function likeness({ operationId, model, label }: Pick<Entry, 'operationId' | 'model' | 'label'>): string {
  return `${operationId ?? ''} ${model ?? label ?? ''}`
}
