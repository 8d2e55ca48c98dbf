/** Loads a recording beside the page: to hand 4.5 MB over in one piece takes the main thread of a slow machine 130 ms. */

/** Files larger than this are not loaded only to draw them. */
const MOST_BYTES = 64_000_000

/** Gives the file, `undefined` when it is too large, or the sentence of an error. */
export type LoadedRecording = ArrayBuffer | undefined | string

declare const self: {
  addEventListener: (type: 'message', listener: (event: MessageEvent<string>) => void) => void
  postMessage: (message: LoadedRecording, options: { transfer: ArrayBuffer[] }) => void
}

self.addEventListener('message', async ({ data: address }) => {
  const loaded = await load(address).catch(String)
  self.postMessage(loaded, { transfer: loaded instanceof ArrayBuffer ? [loaded] : [] })
})

async function load(address: string): Promise<LoadedRecording> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`The recording answered with status ${response.status}`)
  if (Number(response.headers.get('content-length')) <= MOST_BYTES) return response.arrayBuffer()
  await response.body?.cancel()
  return undefined
}
