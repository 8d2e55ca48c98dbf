/** An answer of storage rather than of the API: a status and a plain sentence. */
export function refused(status: number, text: string): Response {
  return new Response(text, { status, headers: { 'content-type': 'text/plain' } })
}
