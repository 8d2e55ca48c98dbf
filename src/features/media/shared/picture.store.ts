import { createStore } from 'zustand/vanilla'
import { isMissingPart } from '~/lib/missingPart'
import { checkAddress } from './address-check'
import { toDataUri } from './data-uri'
import type { Picture, PictureCheck } from './picture-check'

/** A picture on its way from the person's hand to a member of a request. */
export type PictureState =
  | { step: 'none' }
  | { step: 'checking'; name: string }
  /** Refused before anything was sent. `name` is empty for an address. */
  | { step: 'refused'; name: string; reason: string }
  | { step: 'uploading'; name: string; picture: Picture; share: number }
  | { step: 'upload-failed'; name: string; picture: Picture; error: unknown }
  /** `uri` is a data URI or a `runway://` address, ready for the request. */
  | { step: 'ready'; name: string; picture: Picture; uri: string }
  /** Typed by the person; `uri` is absent while it is not one that may be sent, and `reason` says why. */
  | { step: 'address'; text: string; uri?: string; reason?: string }

export interface PictureStore {
  state: PictureState
  /** A file was dropped, pasted or chosen. */
  fileChosen: (file: File) => Promise<void>
  addressTyped: (text: string) => void
  /** Only the upload again; the file and everything typed elsewhere stay. */
  uploadRetried: () => Promise<void>
  removed: () => void
}

/** Sends a file and gives the address that a request may name. Rejects with what went wrong. */
export type SendFile = (
  file: File,
  options: { onProgress: (share: number) => void; signal: AbortSignal },
) => Promise<{ runwayUri: string }>

export interface PictureStoreOptions {
  send: SendFile
  /** Proves that the browser can show the file. */
  decode?: (file: Blob) => Promise<unknown>
}

/**
 * The picture of one form. Small files become a data URI at once; larger ones are uploaded while the person goes on
 * typing, so that sending the form need not wait for them. Choosing anew drops what was under way.
 */
export function createPictureStore({ send, decode }: PictureStoreOptions) {
  let abort = new AbortController()
  function begin(): AbortSignal {
    abort.abort()
    abort = new AbortController()
    return abort.signal
  }

  return createStore<PictureStore>()((set, get) => {
    /** Every step ends here; what a later choice has overtaken changes nothing. */
    const stepTo = (state: PictureState, signal: AbortSignal) => {
      if (!signal.aborted) set({ state })
    }
    async function upload(name: string, picture: Picture): Promise<void> {
      const signal = begin()
      stepTo({ step: 'uploading', name, picture, share: 0 }, signal)
      try {
        const onProgress = (share: number) => stepTo({ step: 'uploading', name, picture, share }, signal)
        const { runwayUri } = await send(namedFile(picture, name), { onProgress, signal })
        stepTo({ step: 'ready', name, picture, uri: runwayUri }, signal)
      } catch (error) {
        stepTo({ step: 'upload-failed', name, picture, error }, signal)
      }
    }

    return {
      state: { step: 'none' },

      fileChosen: async (file) => {
        const signal = begin()
        stepTo({ step: 'checking', name: file.name }, signal)
        const check = await checked(file, decode)
        if (signal.aborted) return
        if (!check.ok) return stepTo({ step: 'refused', name: file.name, reason: check.reason }, signal)
        const { picture } = check
        if (picture.way === 'upload') return upload(file.name, picture)
        const uri = await toDataUri(picture.file, picture.type)
        stepTo({ step: 'ready', name: file.name, picture, uri }, signal)
      },

      addressTyped: (text) => {
        const signal = begin()
        if (text.trim() === '') return stepTo({ step: 'address', text }, signal)
        const reason = checkAddress(text)
        stepTo(reason === undefined ? { step: 'address', text, uri: text.trim() } : { step: 'address', text, reason }, signal)
      },

      uploadRetried: async () => {
        const { state } = get()
        if (state.step === 'upload-failed') await upload(state.name, state.picture)
      },

      removed: () => {
        begin()
        set({ state: { step: 'none' } })
      },
    }
  })
}

/** The check, whose code comes with the first file. */
async function checked(...given: Parameters<typeof import('./picture-check').checkPicture>): Promise<PictureCheck> {
  try {
    const { checkPicture } = await import('./picture-check')
    return await checkPicture(...given)
  } catch (error) {
    if (isMissingPart(error)) return { ok: false, reason: 'The part of this page that checks pictures did not come: the server is away, or Greenroom was updated. Choose the picture again.' }
    throw error
  }
}

const EXTENSIONS = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' } as const

/**
 * The file under a name that the API takes: 3–255 characters with the ending of its real format (contract,
 * CreateUploadRequest). A pasted picture has a made-up name, and a wrong ending would be refused.
 */
function namedFile({ file, type }: Picture, name: string): File {
  const stem = name.replace(/\.[^.]*$/, '').slice(0, 200) || 'picture'
  return new File([file], `${stem}.${EXTENSIONS[type]}`, { type })
}

/** What a request's `referenceImage` may be now; undefined while there is no picture that could be sent. */
export function pictureUri(state: PictureState): string | undefined {
  return 'uri' in state ? state.uri : undefined
}

/** Why the picture is in the way of sending the form, in a sentence; undefined when it is not. */
export function pictureProblem(state: PictureState): string | undefined {
  if (state.step === 'refused') return state.reason
  if (state.step === 'address') return state.uri === undefined ? (state.reason ?? checkAddress(state.text)) : undefined
  return state.step === 'ready' ? undefined : PROBLEMS[state.step]
}

const PROBLEMS = {
  none: 'Choose a picture: a file, or an address on the web.',
  checking: 'The picture is still being checked.',
  uploading: 'The picture is still being uploaded.',
  'upload-failed': 'The picture could not be uploaded. Try the upload again; everything else stays as it is.',
} as const
