import { beforeEach, expect, test, vi } from 'vitest'
import { confirm, useConfirm } from './confirm.store'

const question = { title: 'Delete avatar Maya?', body: 'It cannot be restored.', confirmLabel: 'Delete avatar' }

function withResolvers() {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve: () => resolve() }
}

beforeEach(() => useConfirm.getState().declined())

test('answers yes and no', async () => {
  const yes = confirm(question)
  expect(useConfirm.getState().request).toBe(question)
  await useConfirm.getState().accepted()
  await expect(yes).resolves.toBe(true)
  expect(useConfirm.getState().request).toBeNull()

  const no = confirm(question)
  useConfirm.getState().declined()
  await expect(no).resolves.toBe(false)
})

test('waits for the action, cannot be declined meanwhile, and runs it once', async () => {
  const { promise, resolve: finish } = withResolvers()
  const action = vi.fn<() => Promise<void>>(() => promise)
  const answer = confirm({ ...question, action })
  const accepting = useConfirm.getState().accepted()
  void useConfirm.getState().accepted()
  useConfirm.getState().declined()
  expect(useConfirm.getState()).toMatchObject({ pending: true, request: { title: question.title } })
  finish()
  await accepting
  await expect(answer).resolves.toBe(true)
  expect(action).toHaveBeenCalledTimes(1)
})

test('stays open with the error when the action fails, and can be tried again', async () => {
  const failure = new Error('The API did not answer.')
  const action = vi.fn<() => Promise<void>>().mockRejectedValueOnce(failure).mockResolvedValueOnce()
  const answer = confirm({ ...question, action })
  await useConfirm.getState().accepted()
  expect(useConfirm.getState()).toMatchObject({ pending: false, error: failure })
  await useConfirm.getState().accepted()
  await expect(answer).resolves.toBe(true)
})

test('a second question while one is open is answered no and leaves the first', async () => {
  const first = confirm(question)
  await expect(confirm({ ...question, title: 'Another?' })).resolves.toBe(false)
  expect(useConfirm.getState().request?.title).toBe(question.title)
  await useConfirm.getState().accepted()
  await expect(first).resolves.toBe(true)
})
