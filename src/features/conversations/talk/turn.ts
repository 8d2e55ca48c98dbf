/** The shapes that a conversation is brought into before anything is drawn, counted or exported. */

/** When something happened, on the clock of the conversation. */
export interface Offset {
  /** Seconds since the conversation began; never earlier than that of the turn before. */
  seconds: number
  /** The API gave no usable time: the seconds are worked out from the neighbours. */
  isEstimated: boolean
}

/** One use of a tool: a call, its result, or both. */
export interface ToolUse {
  name: string
  /** Undefined when only a result is there. */
  call: { id: string | undefined; arguments: unknown } | undefined
  /** Undefined when no result is there. */
  result: ToolOutcome | undefined
  /** How call and result found each other; undefined when there is only one of them. */
  joinedBy: 'id' | 'order' | undefined
}

export interface ToolOutcome {
  id: string | undefined
  /** An object, a text, or null when it gave nothing back. */
  value: unknown
  error: string | undefined
  /** Milliseconds. */
  durationMs: number | undefined
}

/** One entry of the transcript. */
export interface Turn {
  /** Its place in the transcript, from 0. */
  index: number
  /** `user`, `assistant`, or what newer versions of the API have. */
  role: string
  /** Undefined for turns in which only tools were used. */
  text: string | undefined
  /** Milliseconds since the epoch as the API gave it. */
  at: number | undefined
  offset: Offset
  tools: ToolUse[]
}
