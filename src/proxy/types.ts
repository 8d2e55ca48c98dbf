/** The words that the parts of the proxy share. Web-standard only, so that the proxy also runs in a worker. */

/** A fetch-like function. */
export type Fetch = (request: Request) => Promise<Response>

/** Bounds of what the proxy takes in and remembers. */
export interface Limits {
  /** Largest JSON body, in bytes. The API takes data URIs of up to 16 MiB, several in one request. */
  jsonBytes: number
  /** Largest upload, in bytes. The API's own limit is 200 MB. */
  uploadBytes: number
  /** How long the API may take to answer, in milliseconds. */
  upstreamMs: number
  /** How many creates are remembered for 24 h, and how many bytes of their answers. */
  creates: number
  createBytes: number
  /** How many tasks and signed URLs are remembered. */
  polls: number
  signedUrls: number
}

export const defaultLimits: Limits = {
  jsonBytes: 64 * 2 ** 20,
  uploadBytes: 200_000_000,
  upstreamMs: 120_000,
  creates: 20_000,
  createBytes: 64 * 2 ** 20,
  polls: 10_000,
  signedUrls: 5_000,
}

export interface ProxyOptions {
  /** Reaches the API: gets requests for `baseUrl` + /v1/… */
  upstream: Fetch
  /** Fetches addresses that the API gave: upload slots and signed media. Never gets the key. */
  external: Fetch
  /** Where the API is, without a slash at the end. */
  baseUrl: string
  mode: 'live' | 'sandbox'
  /** Greenroom's own version, for GET /proxy/status. */
  version: string
  /** Seconds that lie between two upstream GETs of one task: 5, less in a fast sandbox. */
  pollSeconds: number
  /** The API key. */
  secret?: string
  /** Asked for by HTTP Basic, with any user name. */
  password?: string
  /** Host names (no port) that requests may be addressed to. */
  allowedHosts: readonly string[]
  /** The API is on this machine, so it may hand out http addresses of this machine. */
  loopbackMedia?: boolean
  limits?: Partial<Limits>
  /** Takes one line per request, free of secrets. */
  log?: (line: string) => void
  /** Milliseconds since 1970. */
  now?: () => number
}

/** Options with every default filled in. */
export type Settings = ProxyOptions & { limits: Limits; now: () => number }

/** What the Node adapter hands over with each request; a worker has none of it. */
export interface Env {
  Bindings: { incoming?: AsyncIterable<Uint8Array> & { url?: string } }
}
