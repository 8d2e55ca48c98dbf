import { useEffect, useEffectEvent } from 'react'
import type { Voice } from '~/api/types'
import type { VoiceUsage } from './usage'
import { useConfirmDelete } from './useConfirmDelete'

interface DeleteVoiceProps {
  voice: Voice
  usage: VoiceUsage
  /** Called once, with whether it was deleted. */
  onAnswered: (isDeleted: boolean) => void
}

/** Mounted by a press on a button, asks before the voice is deleted, and deletes it. Draws nothing: the question is the app's. */
export function DeleteVoice({ voice, usage, onAnswered }: DeleteVoiceProps) {
  const confirmDelete = useConfirmDelete(usage)
  const ask = useEffectEvent(async () => onAnswered(await confirmDelete(voice)))
  useEffect(() => void ask(), [])
  return null
}
