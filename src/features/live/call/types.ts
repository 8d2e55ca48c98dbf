import type { CallCredentials } from '~/data/realtimeSessions'
import type { DeviceChoice } from '../devices/devices.store'
import type { ToolDraft } from '../tools/draft'
import type { CallLog } from './callLog'

/** What both kinds of call are given, the real and the simulated. */
export interface CallProps {
  sessionId: string
  credentials: CallCredentials
  /** The avatar's. */
  name: string
  /** Address of its picture; null when it has none. */
  picture: string | null
  tools: readonly ToolDraft[]
  /** What the avatar says first. */
  startScript: string | undefined
  /** Seconds. */
  maxDuration: number
  /** Milliseconds. */
  joinedAt: number
  devices: DeviceChoice
  log: CallLog
  /** Hang up as soon as there is a connection: for a call that was left open. */
  endsAtOnce: boolean
  /** The call was left as it should be, so transcript and recording will come. */
  onHungUp: () => void
  /** The call was lost, or ended by the other side. */
  onDropped: (error?: Error) => void
  /** Gives the page a way to hang up, for as long as there is one. */
  onEndReady: (end: (() => Promise<void>) | undefined) => void
}
