/**
 * Media by identity: paths at this origin that always lead to the current file, though the API's own links expire
 * within a day or two. They can be put into src and href as they are.
 */
const segment = encodeURIComponent

interface Version {
  /** ISO time of the last change. Part of the path's query, so that a new picture is not taken from a cache. */
  updatedAt?: string
}

function versioned(path: string, { updatedAt }: Version): string {
  return updatedAt ? `${path}?v=${Date.parse(updatedAt) || segment(updatedAt)}` : path
}

export const mediaPath = {
  /** `n` counts from 0, in the order of the task's output. */
  task: (id: string, n: number): string => `/media/tasks/${segment(id)}/${n}`,

  /** `n` counts from 0, in the order of the node's output. */
  invocation: (id: string, node: string, n: number): string => `/media/invocations/${segment(id)}/${segment(node)}/${n}`,

  recording: (conversationId: string): string => `/media/conversations/${segment(conversationId)}/recording`,

  voicePreview: (voiceId: string): string => `/media/voices/${segment(voiceId)}/preview`,

  /** What the create of a voice preview made, by the Idempotency-Key it was sent with: the API gives it no id. For 24 h. */
  voiceCandidate: (key: string): string => `/media/previews/${segment(key)}`,

  /** `reference` is the picture as it was given, `processed` the one that the avatar uses. */
  avatar: (id: string, picture: 'reference' | 'processed', version: Version = {}): string =>
    versioned(`/media/avatars/${segment(id)}/${picture}`, version),
}
