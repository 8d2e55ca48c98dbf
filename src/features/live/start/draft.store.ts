import { create } from 'zustand'
import type { ToolDraft } from '../tools/draft'
import type { AvatarChoice, CreateRealtimeSessionRequest } from '~/api/types'

/** A session while it is being put together. */
export interface SessionDraft extends Partial<Omit<CreateRealtimeSessionRequest, 'tools' | 'avatar'>> {
  avatar?: AvatarChoice
  tools?: ToolDraft[]
}

/** The contract's own. */
const DEFAULT_SECONDS = 300

interface DraftState {
  draft: SessionDraft
  kept: (draft: SessionDraft) => void
}

/** What was typed last, as long as this page lives: after a call the next one often differs in a word. */
export const useSessionDraft = create<DraftState>()((set) => ({
  draft: { model: 'gwm1_avatars', maxDuration: DEFAULT_SECONDS, personality: '', startScript: '', tools: [] },
  kept: (draft) => set({ draft }),
}))
