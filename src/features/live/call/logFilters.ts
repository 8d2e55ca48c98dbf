/** What of a call's log is shown. Apart from the log itself, for the address of a session is read with the first page. */
export const LOG_FILTERS = ['all', 'caption', 'client_event', 'backend_rpc', 'note'] as const
export type LogFilter = (typeof LOG_FILTERS)[number]
