import type { Voice } from '~/api/types'
import { useDeleteVoice } from '~/data/voiceMutations'
import { plural } from '~/lib/text'
import { confirm } from '~/stores/confirm.store'
import { toast } from '~/ui/toast'
import { attempts } from './attempts'
import type { VoiceUsage } from './usage'

/** How many avatars a question names; more are counted. */
const NAMED = 8

/** What goes with a voice, one line each. */
export function consequencesOf(voice: Pick<Voice, 'id'>, { read, byVoice }: VoiceUsage): string[] {
  const users = byVoice.get(voice.id) ?? []
  const lines = users.slice(0, NAMED).map(({ name }) => `Avatar ${name} can no longer speak until you give it another voice.`)
  if (users.length > NAMED) lines.push(`The same goes for ${plural(users.length - NAMED, 'more avatar')}.`)
  if (read === 'whole' && users.length === 0) lines.push('No avatar uses it.')
  if (read === 'partial') lines.push('Only the 100 newest avatars could be read: older ones may use it too.')
  if (read === 'pending' || read === 'unknown') lines.push('The avatars could not be read: some may use it, and would then have no voice.')
  return [...lines, 'Code that uses its id stops working.']
}

/**
 * Asks before a voice is deleted, naming the avatars that lose it, and deletes it.
 *
 * @returns a function that resolves to true once it is deleted, to false when it was called off
 */
export function useConfirmDelete(usage: VoiceUsage): (voice: Voice) => Promise<boolean> {
  const { mutateAsync } = useDeleteVoice()
  return async (voice) => {
    const deleted = await confirm({
      title: `Delete voice ${voice.name}?`,
      body: 'This cannot be undone.',
      consequences: consequencesOf(voice, usage),
      confirmLabel: 'Delete voice',
      tone: 'danger',
      action: () => mutateAsync({ id: voice.id }),
    })
    if (deleted) {
      void attempts.forget(voice.id)
      toast.success(`Voice ${voice.name} deleted`)
    }
    return deleted
  }
}
