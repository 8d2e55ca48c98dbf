import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react'
import type { PlayerHandle } from '~/features/media/shared/usePlayback'
import { usePreferences } from '~/stores/preferences.store'
import type { Candidate } from './candidates.store'

/**
 * Plays the candidates by keys and in turn. Digits work on the whole page, unless something is being typed or single
 * keys are switched off; then they work in the region, as arrows and Space do.
 */
export function useAudition(region: RefObject<HTMLElement | null>, candidates: readonly Candidate[]) {
  const players = useRef(new Map<string, PlayerHandle>())
  const refs = useRef(new Map<string, (handle: PlayerHandle | null) => void>())
  const [inTurn, setInTurn] = useState(false)
  const singleKeys = usePreferences((state) => state.singleKeys)
  const ready = candidates.filter(({ state }) => state === 'ready')

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : null
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || target?.closest('input:not([type=range]), textarea, select, [role=dialog]')) return
    const isInside = target !== null && region.current?.contains(target) === true
    if (/^[1-4]$/.test(event.key) && (singleKeys || isInside)) {
      const player = players.current.get(candidates[Number(event.key) - 1]?.key ?? '')
      if (!player) return
      event.preventDefault()
      setInTurn(false)
      player.focus()
      player.toggle()
    } else if (isInside && (event.key === 'ArrowLeft' || event.key === 'ArrowRight') && !target.matches('input')) {
      const items = ready.map(({ key }) => key)
      const here = items.findIndex((key) => target.closest(`[data-candidate="${key}"]`))
      const next = items[(here + (event.key === 'ArrowRight' ? 1 : items.length - 1)) % items.length]
      if (next === undefined) return
      event.preventDefault()
      players.current.get(next)?.focus()
    }
  })
  useEffect(() => {
    const controller = new AbortController()
    document.addEventListener('keydown', (event) => onKey(event), { signal: controller.signal })
    return () => controller.abort()
  }, [])

  return {
    inTurn,
    /** The ref of a candidate's player; the same function every time. */
    player(key: string) {
      const known = refs.current.get(key)
      if (known) return known
      const made = (handle: PlayerHandle | null) => {
        if (handle) players.current.set(key, handle)
        else players.current.delete(key)
      }
      refs.current.set(key, made)
      return made
    },
    playInTurn: () => {
      setInTurn(true)
      players.current.get(ready[0]?.key ?? '')?.play()
    },
    stop: () => {
      setInTurn(false)
      for (const player of players.current.values()) player.pause()
    },
    /** A candidate came to its end: in turn, the next begins. */
    ended: (key: string) => {
      if (!inTurn) return
      const next = ready[ready.findIndex((candidate) => candidate.key === key) + 1]
      if (next) players.current.get(next.key)?.play()
      else setInTurn(false)
    },
  }
}
