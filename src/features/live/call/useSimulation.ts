import { useEffect, useRef, useState } from 'react'
import { isNotFound } from '~/api/errors'
import { useSendSessionEvent } from '~/data/realtimeSessionMutations'
import type { SimulatedCallEvent } from '~/data/realtimeSessions'
import { announce } from '~/ui/announce'
import type { ToolDraft } from '../tools/draft'
import { sampleArguments } from '../tools/sample'
import { answerTo, spokenPart, toolIn } from './simulation'
import type { CallProps } from './types'

export interface ToolAnswer {
  result?: Record<string, unknown> | string
  error?: string
  durationMs?: number
}

/** What a tool answers when nobody says otherwise: a client event is taken note of, a backend call finds nobody. */
export function defaultAnswer(tool: ToolDraft): ToolAnswer {
  if (tool.type === 'client_event') return { result: { status: 'event_sent' } }
  const seconds = tool.timeoutSeconds ?? 4
  return { error: `No backend answered within ${seconds} s.`, durationMs: seconds * 1000 }
}

/** How often captions grow. */
const CAPTION_MS = 80
/** A person thinks before answering, and so does an avatar. */
const THINKING_MS = 500

/** Plays the avatar's part of a simulated call, and reports to the sandbox what is said and done. */
export function useSimulation({ sessionId, name, tools, startScript, maxDuration, joinedAt, log, endsAtOnce, onHungUp, onEndReady }: CallProps) {
  const { mutateAsync: send } = useSendSessionEvent()
  const [speaks, setSpeaks] = useState(false)
  const [ending, setEnding] = useState(false)
  const speaking = useRef<{ finish: () => void } | undefined>(undefined)
  const turns = useRef(0)
  const over = useRef(false)

  async function report(event: SimulatedCallEvent): Promise<void> {
    try {
      await send({ id: sessionId, event })
    } catch (error) {
      if (!over.current) log.noted(isNotFound(error) ? 'The call is over: this is no longer recorded.' : 'This could not be recorded: the connection to the sandbox failed.', 'warning')
    }
  }

  /** Speaks as captions; what was said so far stands when somebody cuts in. `reported`: the sandbox knows of it already. */
  function speak(text: string, { reported = false }: { reported?: boolean } = {}): void {
    speaking.current?.finish()
    const id = `assistant-${(turns.current += 1)}`
    const startedAt = Date.now()
    setSpeaks(true)
    const done = (said: string) => {
      clearInterval(timer)
      speaking.current = undefined
      setSpeaks(false)
      log.captionHeard({ id, role: 'assistant', text: said, final: true })
      announce(`${name}: ${said}`)
      if (!reported) void report({ type: 'transcript', role: 'assistant', text: said })
    }
    const grow = () => {
      const said = spokenPart(text, Date.now() - startedAt)
      if (said === text) done(text)
      else log.captionHeard({ id, role: 'assistant', text: said, final: false })
    }
    const timer = setInterval(grow, CAPTION_MS)
    speaking.current = { finish: () => done(spokenPart(text, Date.now() - startedAt)) }
    grow()
  }

  /** A tool is called, by hand or because a line names it. */
  function call(tool: ToolDraft, args: Record<string, unknown>, answer: ToolAnswer = defaultAnswer(tool)): void {
    log.eventFired({ kind: tool.type, tool: tool.name, args, ...answer })
    announce(`${tool.type === 'client_event' ? 'Client event' : 'Backend call'} ${tool.name}`)
    void report({ type: 'tool_call', name: tool.name, arguments: args, ...answer })
  }

  function say(line: string): void {
    const text = line.trim()
    if (text === '' || over.current) return
    speaking.current?.finish()
    log.captionHeard({ id: `user-${(turns.current += 1)}`, role: 'user', text, final: true })
    void report({ type: 'transcript', role: 'user', text })
    const toolNames = tools.map((tool) => tool.name)
    const named = toolIn(text, toolNames)
    const tool = tools.find((candidate) => candidate.name === named)
    const answer = answerTo(text, { name, turn: turns.current, toolNames })
    const timer = setTimeout(() => {
      if (over.current) return
      if (tool) call(tool, sampleArguments(tool.parameters))
      speak(answer)
    }, THINKING_MS)
    speaking.current = { finish: () => clearTimeout(timer) }
  }

  async function end(): Promise<void> {
    if (over.current) return
    setEnding(true)
    speaking.current?.finish()
    try {
      await send({ id: sessionId, event: { type: 'END_CALL' } })
    } catch (error) {
      // Not running any more: it was ended by its longest duration or its balance.
      if (!isNotFound(error)) {
        setEnding(false)
        log.noted('The call could not be ended: the connection to the sandbox failed. Try again.', 'danger')
        announce('The call could not be ended. Try again.', 'assertive')
        throw error
      }
    }
    over.current = true
    onHungUp()
  }

  const latest = useRef({ end, speak, onHungUp })
  useEffect(() => {
    latest.current = { end, speak, onHungUp }
  })

  useEffect(() => {
    onEndReady(() => latest.current.end())
    return () => onEndReady(undefined)
  }, [onEndReady])

  // The first words, and the longest duration, which the sandbox counts too.
  useEffect(() => {
    over.current = false
    // A moment later: an effect may be run, undone and run again.
    const opening = setTimeout(() => {
      if (endsAtOnce) {
        void latest.current.end().catch(() => {})
      } else if (log.get().entries.length === 0) {
        log.noted('Connected. This call is simulated: nobody hears you, but what you type is answered and recorded.')
        if (startScript) latest.current.speak(startScript, { reported: true })
      }
    }, 0)
    const timer = setTimeout(
      () => {
        over.current = true
        log.noted('The longest duration was reached.', 'warning')
        latest.current.onHungUp()
      },
      Math.max(0, joinedAt + maxDuration * 1000 - Date.now()),
    )
    return () => {
      clearTimeout(opening)
      clearTimeout(timer)
      over.current = true
      speaking.current?.finish()
    }
  }, [log, startScript, joinedAt, maxDuration, endsAtOnce])

  return { say, call, end, speaks, ending }
}
