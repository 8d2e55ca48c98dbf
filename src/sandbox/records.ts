/** What the world remembers of each thing. Times are milliseconds since the epoch. */
import type { components, operations } from '~/contract/schema.gen'
import type { Extra } from './seed/types'

export type Schemas = components['schemas']
export type OperationId = keyof operations

/** Something that takes time: it is PROCESSING until `settlesAt`. */
interface Settling {
  settlesAt: number
  /** Why it fails; null when it succeeds. */
  failureReason: string | null
}

/** Where an avatar's picture comes from: drawn from a seed, or a file that was sent. */
type Picture = { seed: number; file?: never } | { seed: number; file: string }

export interface AvatarRecord extends Settling {
  id: string
  name: string
  personality: string
  startScript: string | null
  voice: Schemas['AvatarVoiceRequest']
  documentIds: string[]
  createdAt: number
  updatedAt: number
  picture: Picture
  /** Grows with every new picture, so that its address changes. */
  pictureVersion: number
  extra?: Extra
}

export interface VoiceRecord extends Settling {
  id: string
  name: string
  description: string | null
  createdAt: number
  previewText: string
  voiceSeed: number
  extra?: Extra
}

export interface DocumentRecord {
  id: string
  name: string
  type: Schemas['DocumentType']
  content: string
  createdAt: number
  updatedAt: number
  extra?: Extra
}

/** Credits taken (positive) or given back (negative) at a moment. */
export interface Charge {
  at: number
  model: string
  amount: number
}

/** What a task makes, enough to render it when asked for. `face` is a portrait's seed: it talks in place of the landscape. */
export type Product =
  | { type: 'png'; width: number; height: number; title: string; lines: string[]; seed: number }
  | { type: 'mp4'; width: number; height: number; seconds: number; title: string; lines: string[]; seed: number; sound: boolean; face?: number }
  | { type: 'wav'; seconds: number; kind: 'speech' | 'dialogue' | 'tone' | 'effect'; text: string; seed: number }
  | { type: 'txt'; text: string }

export interface TaskRecord {
  id: string
  model: string
  createdAt: number
  /** Milliseconds in PENDING, then at least in THROTTLED, then in RUNNING. */
  pending: number
  throttled: number
  running: number
  cost: number
  /** The code to fail with; undefined when it succeeds. */
  failureCode?: string
  cancelledAt?: number
  products: Product[]
}

export type SessionEvent =
  | { type: 'transcript'; role: 'user' | 'assistant'; text: string }
  | { type: 'tool_call'; name: string; arguments: Record<string, unknown>; result?: Record<string, unknown> | string; error?: string; durationMs?: number }

export interface SessionRecord {
  id: string
  createdAt: number
  avatar: Schemas['AvatarChoice']
  /** The avatar's name when the session was made: it outlives the avatar. */
  avatarName: string | null
  /** Seconds. */
  maxDuration: number
  startScript: string | null
  tools: Schemas['ConversationTool'][]
  failureCode?: string
  /** When its key was used up, which is when the call begins. */
  consumedAt?: number
  /** Seconds that the balance paid for when the call began. */
  affordable?: number
  hungUpAt?: number
  cancelledAt?: number
  events: { at: number; event: SessionEvent }[]
}

/** A node of a running workflow, by when it works. */
export interface NodeRun {
  nodeId: string
  name: string
  startsAt: number
  endsAt: number
  model: string | null
  cost: number
  failureCode?: string
  /** False for the outputs of inner nodes, which are not told. */
  exposed: boolean
  product: Product
}

export interface InvocationRecord {
  id: string
  createdAt: number
  startsAt: number
  /** Milliseconds in which it says THROTTLED instead of PENDING. */
  throttled: number
  nodes: NodeRun[]
}

export interface UploadRecord {
  id: string
  filename: string
  createdAt: number
  /** Bytes received; undefined while the slot is empty. */
  size?: number
}

export interface PreviewRecord {
  id: string
  createdAt: number
  product: Product & { type: 'wav' }
}
