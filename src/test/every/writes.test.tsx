// @vitest-environment jsdom
/**
 * Screens that send what costs or changes something × failures of each kind: what was typed stays, a sentence says what
 * happened, nothing is sent twice, and the button can be pressed again.
 */
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ApiError } from '~/api/errors'
import { explain } from '~/api/explain'
import { matchOperation } from '~/contract/operations'
import { useConfirm } from '~/stores/confirm.store'
import type { OperationId } from '~/sandbox/records'
import { renderRoute, type RenderedRoute } from '../renderRoute'
import { failures } from './failures'
import { addressOf, setStage, type Stage } from './places'

const TYPED = 'A red boat, typed with care'

interface Screen {
  operation: OperationId
  place: string
  /** The text field that must keep what is typed; absent where there is only a question. */
  field?: string
  /** Opens the question, where there is one. */
  open?: (page: RenderedRoute) => Promise<void>
  button: RegExp
}

async function openDelete({ user }: RenderedRoute) {
  await user.click(await screen.findByRole('button', { name: 'More actions' }))
  await user.click(await screen.findByRole('menuitem', { name: /^Delete/ }))
  await screen.findByRole('alertdialog')
}

async function openQuestion({ user }: RenderedRoute) {
  await user.click(await screen.findByRole('button', { name: 'Delete' }))
  await screen.findByRole('alertdialog')
}

const screens: readonly Screen[] = [
  { operation: 'UpdateAvatar', place: '/avatars/{avatar}', field: 'Name', button: /^Save changes$/ },
  { operation: 'DeleteAvatar', place: '/avatars/{avatar}', open: openDelete, button: /^Delete avatar$/ },
  { operation: 'DeleteAvatarConversation', place: '/conversations/{conversation}', open: openQuestion, button: /^Delete conversation$/ },
  { operation: 'CreateTextToImage', place: '/playground/text_to_image', field: 'Prompt', button: /^Run (·|\d)/ },
  { operation: 'CreateTextToVideo', place: '/playground/text_to_video', field: 'Prompt', button: /^Run (·|\d)/ },
  { operation: 'CreateSoundEffect', place: '/playground/sound_effect', field: 'Prompt', button: /^Run (·|\d)/ },
  { operation: 'RunWorkflow', place: '/workflows/{workflow}', button: /^Run workflow/ },
  { operation: 'CreateRealtimeSession', place: '/live?avatar={avatar}', field: 'Start script', button: /^Start session$/ },
]
const met = failures.filter(({ name }) => !['404', '403', '503', 'half of its JSON', '30 s of silence'].includes(name))

let stage: Stage
beforeAll(async () => {
  stage = await setStage()
})
beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})
afterEach(() => useConfirm.setState({ request: null, pending: false, error: undefined }))

const wordsOf = () => [...document.querySelectorAll('[role=alert], [role=alertdialog], main')].map(({ textContent }) => textContent).join('\n')

describe.each(screens)('$operation at $place', ({ operation, place, field, open, button }) => {
  test.each(met.map((failure) => [failure.name, failure] as const))('%s', async (_name, failure) => {
    let sent = 0
    const page = renderRoute(addressOf(place, stage), {
      sandbox: stage.sandbox,
      api(request) {
        if (matchOperation(request.method, new URL(request.url).pathname)?.operation.id !== operation) return undefined
        sent += 1
        return failure.answer(request)
      },
    })
    const fields = async () => (field === undefined ? [] : [await screen.findByRole<HTMLInputElement>('textbox', { name: field })])
    for (const input of await fields()) {
      fireEvent.change(input, { target: { value: TYPED } })
      fireEvent.blur(input)
    }
    await open?.(page)
    const find = () => (open ? within(screen.getByRole('alertdialog')) : screen).getByRole<HTMLButtonElement>('button', { name: button })
    await page.user.click(await waitFor(find))
    await waitFor(() => expect(sent).toBe(1))
    await waitFor(() => expect(TITLES.filter((title) => wordsOf().includes(title))).not.toEqual([]))
    expect((await fields()).every(({ value }) => value === TYPED)).toBe(true)
    await waitFor(() => expect([find().disabled, find().getAttribute('aria-busy'), find().getAttribute('aria-disabled')]).not.toContain('true'))
    expect(sent).toBe(1)
    page.unmount()
  })
})

/** The words for every kind of failure; a form may say it at the field instead. */
const TITLES = [400, 401, 403, 404, 409, 413, 429, 500, 503].flatMap((status) => {
  const failed = new ApiError('x', { status, outcome: status < 500 ? 'refused' : 'failed' })
  return explain(failed).title
}).concat('Outcome unknown', 'marked field', 'Too long')
