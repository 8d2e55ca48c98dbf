import { ApiError, type ApiIssue, type Outcome } from '~/api/errors'

/** An ApiError as plain data, for IndexedDB and other tabs. */
export interface StoredError {
  message: string
  status: number
  outcome: Outcome
  code: string | null
  issues: ApiIssue[]
  docUrl: string | null
}

/** Nothing was sent: the page was closed between the wish and the sending. */
export const NOT_SENT = 'client.not_sent'

export const notSent: StoredError = {
  message: 'The page was closed before this was sent. Nothing was created or charged.',
  status: 0,
  outcome: 'refused',
  code: NOT_SENT,
  issues: [],
  docUrl: null,
}

/** Any thrown value as data. What is no ApiError is a mistake in the page, which happened before anything was sent. */
export function storeError(error: unknown): StoredError {
  if (!(error instanceof ApiError)) {
    return { ...notSent, message: error instanceof Error ? error.message : String(error), code: 'client.bug' }
  }
  const { message, status, outcome, code, issues, docUrl } = error
  return { message, status, outcome, code: code ?? null, issues: issues.map((issue) => ({ ...issue, path: [...issue.path] })), docUrl: docUrl ?? null }
}

/** The ApiError again, for `explain` and for forms that put issues at their fields. */
export function restoreError({ message, status, outcome, code, issues, docUrl }: StoredError): ApiError {
  return new ApiError(message, { status, outcome, code: code ?? undefined, issues, docUrl: docUrl ?? undefined })
}
