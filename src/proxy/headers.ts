/**
 * Live calls speak to LiveKit's cloud directly; everything else comes from this origin.
 * Neither inline scripts and styles nor eval have an exception.
 */
const pageCsp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self' blob:",
  "img-src 'self' blob: data:",
  "media-src 'self' blob: data:",
  "connect-src 'self' blob: data: wss://*.livekit.cloud https://*.livekit.cloud",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** For answers that are no page. A browser that opens media in a tab shows it by means of img or video. */
const dataCsp = "default-src 'none'; img-src 'self'; media-src 'self'; frame-ancestors 'none'"

/** A script that runs as a worker may ask what the page may, of this origin. For any other script it is without effect. */
const scriptCsp = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'"

const common: readonly [string, string][] = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', 'microphone=(self), camera=(self), display-capture=(self), geolocation=(), payment=(), usb=()'],
  ['x-frame-options', 'DENY'],
]

/** @returns name and value of each security header, by what the answer is. */
export function securityHeaders(contentType: string | null): readonly [string, string][] {
  return [...common, ['content-security-policy', cspOf(contentType ?? '')]]
}

function cspOf(contentType: string): string {
  if (contentType.startsWith('text/html')) return pageCsp
  return contentType.startsWith('text/javascript') ? scriptCsp : dataCsp
}
