import { useEffect, type RefObject } from 'react'

/** What in the list takes the focus, one after the other: each turn's time and its tool cards. */
const TIME = '.turn-head > button'
const STOPS = `${TIME}, .tool > summary`
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/**
 * Presses and keys of a transcript, with one listener for all turns: a press on a turn plays from there; up and down go
 * from turn to turn and through tool cards, Home and End to either end. The list is one tab stop.
 *
 * @param onTurn called with a turn's index in the transcript
 * @param titleOf what a turn's time says under the pointer, by its index
 */
export function useTranscriptKeys(list: RefObject<HTMLElement | null>, onTurn: (index: number) => void, titleOf: (index: number) => string | undefined): void {
  useEffect(() => {
    const element = list.current
    if (!element) return undefined
    const press = (event: MouseEvent) => {
      const index = turnOf(event.target)
      // Who selects text does not want to hear it.
      if (index === undefined || (window.getSelection()?.isCollapsed === false && event.detail > 0)) return
      onTurn(index)
    }
    const move = (event: KeyboardEvent) => moveFocus(event, element)
    const focus = (event: FocusEvent) => makeStop(event.target, element)
    const over = (event: PointerEvent) => makeTitle(event.target, titleOf)
    element.addEventListener('pointerover', over)
    element.addEventListener('click', press)
    element.addEventListener('keydown', move)
    element.addEventListener('focusin', focus)
    return () => {
      element.removeEventListener('pointerover', over)
      element.removeEventListener('click', press)
      element.removeEventListener('keydown', move)
      element.removeEventListener('focusin', focus)
    }
  }, [list, onTurn, titleOf])
}

/** When a turn was said, in a tooltip that is made only when the pointer comes. */
function makeTitle(target: EventTarget | null, titleOf: (index: number) => string | undefined): void {
  if (!(target instanceof HTMLElement) || target.title !== '' || !target.matches(TIME)) return
  target.title = titleOf(Number(target.closest<HTMLElement>('.turn')?.dataset.turn)) ?? ''
}

/** The turn that was pressed; undefined in a tool card, which has presses of its own. */
function turnOf(target: EventTarget | null): number | undefined {
  if (!(target instanceof Element) || target.closest('.tool')) return undefined
  const turn = target.closest<HTMLElement>('[data-playable] .turn')?.dataset.turn
  return turn === undefined ? undefined : Number(turn)
}

function moveFocus(event: KeyboardEvent, list: HTMLElement): void {
  const { target, key } = event
  if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element) || !target.matches(STOPS)) return
  const stops = [...list.querySelectorAll<HTMLElement>(STOPS)]
  const step = STEPS[key]
  const next = key === 'Home' ? stops[0] : key === 'End' ? stops.at(-1) : step === undefined ? undefined : stops[stops.findIndex((stop) => stop === target) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
  next.scrollIntoView({ block: 'nearest' })
}

/** The one that has the focus is where Tab comes back to. */
function makeStop(target: EventTarget | null, list: HTMLElement): void {
  if (!(target instanceof HTMLElement) || !target.matches(STOPS)) return
  for (const stop of list.querySelectorAll<HTMLElement>('[tabindex="0"]')) if (stop.matches(STOPS)) stop.tabIndex = -1
  target.tabIndex = 0
}
