const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu

/** Whether a text is a UUID of any version, as the API's ids are. */
export function isUuid(text: string): boolean {
  return UUID.test(text)
}

/** The two ends of an id, enough to tell neighbours apart: "0195f3c2…9be1". Short ids stay whole. */
export function shortId(id: string): string {
  return id.length <= 14 ? id : `${id.slice(0, 8)}…${id.slice(-4)}`
}
