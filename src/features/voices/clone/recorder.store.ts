import { createStore } from 'zustand/vanilla'
import { SAMPLE_LIMITS } from './limits'
import { explainMicrophone, type Microphone } from './microphones'
import type { Level, Recorder, RecorderOptions } from './recorder'

export interface RecorderStore {
  status: 'idle' | 'starting' | 'recording' | 'stopping'
  level: Level
  /** Recorded so far. */
  seconds: number
  /** Why there is no recording, in a sentence. */
  problem: string | undefined
  microphones: readonly Microphone[]
  /** The chosen one; undefined for the one that the system prefers. */
  deviceId: string | undefined
  deviceChosen: (id: string) => void
  devicesChanged: () => Promise<void>
  started: () => Promise<void>
  stopped: () => Promise<void>
  /** Gives up what was recorded, and lets the microphone go: also when the page is left. */
  discarded: () => void
}

interface RecorderStoreOptions {
  start: (options: RecorderOptions) => Promise<Recorder>
  list: () => Promise<Microphone[]>
  /** Gets each finished recording, as a WAV file. */
  onRecorded: (file: File) => void
  /** The device went away in the middle, and what was recorded until then is about to be given. */
  onCut: () => void
  announce: (message: string) => void
  now: () => Date
}

const SILENT: Level = { peak: 0, loudness: 0 }
/** Stops this many seconds short of the longest that the API takes: the last block still comes. */
const MARGIN = 0.5

/** The microphone of one panel. Recording ends by itself at the longest that the API takes, and when the device goes; what was recorded is then used if it is long enough. */
export function createRecorderStore({ start, list, onRecorded, onCut, announce, now }: RecorderStoreOptions) {
  let recorder: Recorder | undefined
  /** Counts starts and ends, so that permission that comes too late starts nothing. */
  let turn = 0

  return createStore<RecorderStore>()((set, get) => {
    function heard(level: Level, seconds: number) {
      if (get().seconds < SAMPLE_LIMITS.minSeconds && seconds >= SAMPLE_LIMITS.minSeconds) announce('Ten seconds are recorded. You can stop now, or go on.')
      set({ level, seconds })
      if (seconds >= SAMPLE_LIMITS.maxSeconds - MARGIN) void get().stopped()
    }

    /** Unplugged, or taken back in the browser's settings. What is too short for a voice is not worth hearing. */
    async function lost() {
      const isEnough = get().seconds >= SAMPLE_LIMITS.minSeconds
      if (isEnough) {
        onCut()
        await get().stopped()
      } else {
        get().discarded()
        set({ problem: 'The microphone went away before ten seconds were recorded. Connect it again and record anew, or choose a file.' })
      }
      await get().devicesChanged()
    }

    return {
      status: 'idle',
      level: SILENT,
      seconds: 0,
      problem: undefined,
      microphones: [],
      deviceId: undefined,

      deviceChosen: (deviceId) => set({ deviceId }),
      devicesChanged: async () => {
        const microphones = await list().catch(() => [])
        // One that is gone must not be asked for again.
        set(({ deviceId }) => ({ microphones, deviceId: microphones.some(({ id }) => id === deviceId) ? deviceId : undefined }))
      },

      started: async () => {
        if (get().status !== 'idle') return
        const mine = (turn += 1)
        set({ status: 'starting', problem: undefined, level: SILENT, seconds: 0 })
        try {
          const made = await start({ deviceId: get().deviceId, onLevel: heard, onLost: () => void lost() })
          if (mine !== turn) return made.cancel()
          recorder = made
          set({ status: 'recording' })
          announce('Recording')
          // Only now do the devices have names.
          await get().devicesChanged()
        } catch (error) {
          if (mine === turn) set({ status: 'idle', problem: explainMicrophone(error) })
        }
      },

      stopped: async () => {
        const ending = recorder
        if (!ending) return
        recorder = undefined
        set({ status: 'stopping' })
        const recorded = await ending.stop()
        set({ status: 'idle' })
        onRecorded(new File([recorded], `Recording ${timeInName(now())}.wav`, { type: 'audio/wav' }))
      },

      discarded: () => {
        turn += 1
        recorder?.cancel()
        recorder = undefined
        set({ status: 'idle', level: SILENT, seconds: 0 })
      },
    }
  })
}

/** Local time as file names may hold it: "2026-03-01 14.05". */
function timeInName(at: Date): string {
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}.${two(at.getMinutes())}`
}

const two = (value: number): string => String(value).padStart(2, '0')
