/**
 * What the sandbox's world starts from. It is the state behind the API's answers, not the answers
 * themselves: addresses are missing (the world signs them when asked, because they expire), and
 * what one resource says about another (`usedBy`, the name of a voice) is derived from ids.
 * Every time is UTC in ISO 8601; every duration is in whole seconds.
 */

/** The worlds that `SANDBOX_SCENARIO` can name. */
export type Scenario = 'default' | 'empty' | 'heavy' | 'hostile' | 'broke'

/** Keys that the contract does not know. The world spreads them into its answers as they are. */
export type Extra = Readonly<Record<string, unknown>>

/** Where something that takes time stands: PROCESSING before `settlesAt`, `outcome` from then on. */
export interface Settling {
  readonly outcome: 'READY' | 'FAILED'
  /** UTC ISO time at which PROCESSING ends. */
  readonly settlesAt: string
  /** Set exactly when the outcome is FAILED. */
  readonly failureReason: string | null
}

export type SeedAvatarVoice =
  | { readonly type: 'runway-live-preset'; readonly presetId: string }
  /** The id may name a voice that exists no more: that is a deleted voice. */
  | { readonly type: 'custom'; readonly id: string }

export interface SeedAvatar extends Settling {
  readonly id: string
  readonly name: string
  readonly personality: string
  readonly startScript: string | null
  readonly voice: SeedAvatarVoice
  readonly documentIds: readonly string[]
  readonly createdAt: string
  readonly updatedAt: string
  /** Feeds `renderPortrait`, so that the avatar always has the same face. */
  readonly portraitSeed: number
  readonly extra?: Extra
}

export interface SeedVoice extends Settling {
  readonly id: string
  readonly name: string
  readonly description: string | null
  readonly createdAt: string
  /** What the preview says; feeds `renderWav` together with `voiceSeed`. */
  readonly previewText: string
  readonly voiceSeed: number
  readonly extra?: Extra
}

export interface SeedDocument {
  readonly id: string
  readonly name: string
  readonly type: 'text' | 'file'
  readonly content: string
  readonly createdAt: string
  readonly updatedAt: string
  readonly extra?: Extra
}

export type SeedConversationAvatar =
  | { readonly type: 'runway-preset'; readonly presetId: string; readonly name: string }
  /** `id` is null when the avatar was deleted; `name` may have outlived it or not. */
  | { readonly type: 'custom'; readonly id: string | null; readonly name: string | null }

/** A conversation without its transcript: cheap, so that thousands can be listed. */
export interface SeedConversation {
  readonly id: string
  readonly name: string
  readonly status: 'in_progress' | 'ended' | 'failed'
  readonly avatar: SeedConversationAvatar | null
  readonly createdAt: string
  readonly startedAt: string | null
  /** Null while in progress, and when nobody knows. */
  readonly endedAt: string | null
  /** Whole seconds; null while in progress, and when nobody joined. */
  readonly duration: number | null
  /** Whole seconds. */
  readonly maxDuration: number | null
  readonly tools: readonly SeedTool[]
  readonly hasRecording: boolean
  /** Both are set exactly when the status is failed. */
  readonly failure: string | null
  readonly failureCode: string | null
  readonly extra?: Extra
}

export interface SeedTool {
  readonly type: 'client_event' | 'backend_rpc'
  readonly name: string
  readonly description: string
}

export interface SeedToolCall {
  id?: string
  name: string
  arguments: Record<string, unknown>
}

export interface SeedToolResult {
  id?: string
  name: string
  result?: Record<string, unknown> | string | null
  error?: string | null
  durationMs?: number | null
}

/** One entry of a transcript, in the shape of the API's answer. */
export interface SeedEntry {
  role: 'user' | 'assistant'
  /** Null in a turn that only calls a tool. */
  content: string | null
  timestamp: string | null
  toolCalls?: SeedToolCall[]
  toolResults?: SeedToolResult[]
}

/** Credits used on one UTC day; refunds are negative amounts. Days without any use are missing. */
export interface SeedUsageDay {
  /** `YYYY-MM-DD`, UTC. */
  readonly date: string
  readonly usedCredits: readonly { readonly model: string; readonly amount: number }[]
}

/** Calls with avatars on one UTC day. */
export interface SeedAvatarUsageDay {
  readonly date: string
  readonly sessions: number
  readonly seconds: number
}

export interface SeedWorkflow {
  readonly name: string
  readonly description: string | null
  /** Oldest first. Each version is published under its own id. */
  readonly versions: readonly SeedWorkflowVersion[]
}

export interface SeedWorkflowVersion {
  readonly id: string
  readonly version: number
  readonly createdAt: string
  readonly updatedAt: string
  readonly graph: WorkflowGraph
}

/** A node's output or constant. `exposedToApp: false` hides it from callers; absent means shown. */
export interface WorkflowPort {
  type: string
  label?: string
  description?: string
  value?: unknown
  required?: boolean
  exposedToApp?: boolean
}

export interface WorkflowNode {
  id: string
  nodeType: 'constant-node' | 'asset-node' | 'workflow-node' | 'presentation-node'
  nodeProps: { position: { x: number; y: number }; name?: string; height?: number; selectedExecutionId?: string }
  constantNodeType?: 'prompt' | 'number' | 'boolean'
  assetNodeType?: 'image' | 'video' | 'audio'
  taskType?: string
  appNodeType?: string
  subTaskType?: string
  nodeVersion?: number
  nodeInputs?: Record<string, WorkflowPort>
  nodeOutputs?: Record<string, WorkflowPort>
  presentationNodeType?: 'comment'
  nodeData?: { text: string; color: string }
}

export interface WorkflowEdge {
  from: { nodeId: string; nodeOutput: string; index?: number }
  to: { nodeId: string; nodeInput: string; index?: number }
}

export interface WorkflowGraph {
  version: 1
  nodes: WorkflowNode[]
  edges: WorkflowEdge[]
}

export interface SeedOrganization {
  /** Credits; one credit is $0.01. */
  readonly creditBalance: number
  /** Credits that may be bought per calendar month. */
  readonly maxMonthlyCreditSpend: number
  /** Limits by model. */
  readonly models: Readonly<
    Record<string, { readonly maxConcurrentGenerations: number; readonly maxDailyGenerations: number }>
  >
  /** Generations of the last 24 hours by model, before the world adds its own. */
  readonly dailyGenerations: Readonly<Record<string, number>>
}

export interface SeedData {
  readonly avatars: readonly SeedAvatar[]
  readonly voices: readonly SeedVoice[]
  readonly documents: readonly SeedDocument[]
  /** Newest first. */
  readonly conversations: readonly SeedConversation[]
  /** The transcript of one conversation, the same at every call; `[]` for an unknown id. */
  transcriptOf(id: string): SeedEntry[]
  /** Oldest first. */
  readonly usageDays: readonly SeedUsageDay[]
  /** Oldest first; derived from the conversations. */
  readonly avatarUsageDays: readonly SeedAvatarUsageDay[]
  readonly workflows: readonly SeedWorkflow[]
  readonly organization: SeedOrganization
}
