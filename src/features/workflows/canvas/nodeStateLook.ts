import type { Tone } from '~/ui/tones'
import type { NodeState } from '../graph/nodeStates'

/** What a node's state is called, and its colour. */
export const nodeStateLook: Readonly<Record<NodeState, { words: string; tone: Tone }>> = {
  done: { words: 'Done', tone: 'success' },
  failed: { words: 'Failed', tone: 'danger' },
  blocked: { words: 'Stopped by a failed node', tone: 'warning' },
  waiting: { words: 'No news yet', tone: 'info' },
  silent: { words: 'Not told by the API', tone: 'neutral' },
}
