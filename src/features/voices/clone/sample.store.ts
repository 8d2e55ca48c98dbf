import { createStore } from 'zustand/vanilla'
import { toDataUri } from '~/features/media/shared/data-uri'
import { SAMPLE_LIMITS } from './limits'
import type { Sample, SampleCheck } from './sample-check'

/** A recording on its way from the person to the request. */
export type SampleState =
  | { step: 'none' }
  | { step: 'checking'; name: string }
  /** Nothing was sent. */
  | { step: 'refused'; name: string; reason: string }
  /** `url` plays it on this page, until it is removed. */
  | { step: 'ready'; name: string; sample: Sample; url: string }

export interface SampleStore {
  state: SampleState
  /** Share of the file that is sent, 0–1, while it is under way. */
  uploaded: number | undefined
  /** A file was dropped or chosen, or a recording came to its end. */
  fileChosen: (file: File) => Promise<void>
  /** Also when the page is left. */
  removed: () => void
  /**
   * What a request may name: small samples inside it, larger ones uploaded first. Only on sending, for before that the
   * speaker's consent is not given. A sample is uploaded once, so that sending again sends the very same request.
   * @throws what the upload failed with
   */
  uriWanted: () => Promise<string>
}

interface SampleStoreOptions {
  check: (file: File) => Promise<SampleCheck>
  send: (file: File, options: { onProgress: (share: number) => void }) => Promise<{ runwayUri: string }>
}

export function createSampleStore({ check, send }: SampleStoreOptions) {
  let choice = 0
  const uris = new WeakMap<Sample, string>()

  return createStore<SampleStore>()((set, get) => {
    async function upload(file: File): Promise<string> {
      set({ uploaded: 0 })
      try {
        const { runwayUri } = await send(file, { onProgress: (share) => set({ uploaded: share }) })
        return runwayUri
      } finally {
        set({ uploaded: undefined })
      }
    }

    /** Every step ends here: what was to be heard before is let go. */
    function stepTo(state: SampleState) {
      const { state: before } = get()
      if (before.step === 'ready') URL.revokeObjectURL(before.url)
      set({ state })
    }

    return {
      state: { step: 'none' },
      uploaded: undefined,

      fileChosen: async (file) => {
        const mine = (choice += 1)
        stepTo({ step: 'checking', name: file.name })
        const result = await check(file)
        // What a later choice has overtaken changes nothing.
        if (mine !== choice) return undefined
        const { name } = file
        if (!result.ok) return stepTo({ step: 'refused', name, reason: result.reason })
        const { sample } = result
        return stepTo({ step: 'ready', name, sample, url: URL.createObjectURL(sample.file) })
      },

      removed: () => {
        choice += 1
        stepTo({ step: 'none' })
      },

      uriWanted: async () => {
        const { state } = get()
        if (state.step !== 'ready') throw new TypeError('There is no sample to send')
        const { sample } = state
        const known = uris.get(sample)
        if (known !== undefined) return known
        const uri = sample.file.size <= SAMPLE_LIMITS.inlineBytes ? await toDataUri(sample.file, sample.file.type) : await upload(sample.file)
        uris.set(sample, uri)
        return uri
      },
    }
  })
}

/** Why the sample is in the way of sending the form, in a sentence; undefined when it is not. */
export function sampleProblem(state: SampleState): string | undefined {
  if (state.step === 'ready') return undefined
  if (state.step === 'refused') return state.reason
  return state.step === 'checking' ? 'The recording is still being checked.' : 'Choose a file or record ten seconds of speech.'
}
