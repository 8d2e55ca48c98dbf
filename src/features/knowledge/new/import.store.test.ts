import { describe, expect, it } from 'vitest'
import { ApiError } from '~/api/errors'
import type { CreateDocumentRequest, KnowledgeDocument } from '~/api/types'
import { createImport, issuesOf, MAX_CONTENT } from './import.store'
import { readFile } from './readFile'

function setUp() {
  let count = 0
  const sent: { body: CreateDocumentRequest; key: string }[] = []
  const failures: unknown[] = []
  const store = createImport({ read: readFile, newKey: () => `key-${(count += 1)}` })
  const send = (request: { body: CreateDocumentRequest; key: string }): Promise<KnowledgeDocument> => {
    sent.push(request)
    const failure = failures.shift()
    const { name, content } = request.body
    return failure ? Promise.reject(failure) : Promise.resolve({ id: `made-${name}`, name, content, type: 'text', usedBy: [], createdAt: '', updatedAt: '' })
  }
  return { ...store, sent, send, failures, items: () => store.store.getState().items, stages: () => store.store.getState().items.map(({ stage }) => stage.is) }
}

const file = (name: string, text: string) => new File([text], name)

describe('import', () => {
  it('reads several files and creates a document of each', async () => {
    const world = setUp()
    await Promise.all([world.fileAdded(file('Hours.md', '# Hours')), world.fileAdded(file('prices.csv', 'a,b')), world.fileAdded(file('notes.txt', 'Text'))])
    expect(world.items().map(({ name }) => name)).toEqual(['Hours', 'prices', 'notes'])
    expect(await world.createAll(world.send)).toBe(true)
    expect(world.stages()).toEqual(['created', 'created', 'created'])
    expect(world.sent.map(({ body }) => body.content)).toEqual(['# Hours', 'a,b', 'Text'])
  })

  it('refuses files that are empty, blank, or no text, and keeps the others', async () => {
    const world = setUp()
    for (const each of [file('empty.md', ''), file('blank.txt', ' \n'), file('a.pdf', '%PDF-'), file('fake.txt', '%PDF-1'), file('good.md', 'x')]) await world.fileAdded(each)
    expect(world.stages()).toEqual(['refused', 'refused', 'refused', 'refused', 'ready'])
    await world.createAll(world.send)
    expect(world.sent).toHaveLength(1)
  })

  it('sends nothing of what the contract refuses, and says what is wrong', async () => {
    const world = setUp()
    await world.fileAdded(file('a.md', 'x'))
    const [item] = world.items()
    world.renamed(item?.id ?? '', '')
    expect(await world.createAll(world.send)).toBe(false)
    expect(world.sent).toHaveLength(0)
    expect(world.items().flatMap(issuesOf)).toEqual([{ field: 'name', message: 'Required.' }])
  })

  it('goes on after a failure, and tries again with the same key only while the outcome is unknown', async () => {
    const world = setUp()
    await world.fileAdded(file('a.md', 'a'))
    await world.fileAdded(file('b.md', 'b'))
    world.failures.push(new ApiError('', { status: 0, outcome: 'unknown' }))
    await world.createAll(world.send)
    expect(world.stages()).toEqual(['failed', 'created'])
    world.failures.push(new ApiError('', { status: 500, outcome: 'failed' }))
    await world.createAll(world.send)
    await world.createAll(world.send)
    expect(world.stages()).toEqual(['created', 'created'])
    const [first, , second, third] = world.sent.map(({ key }) => key)
    expect(second).toBe(first)
    expect(third).not.toBe(first)
  })

  it('splits what is too long into parts that together are the whole', async () => {
    const world = setUp()
    const whole = '# Chapter\n\nSome text.\n\n'.repeat(Math.ceil((MAX_CONTENT * 2.5) / 23))
    world.textAdded('Typed', 'Book', whole)
    const [item] = world.items()
    await world.createAll(world.send)
    expect(world.sent).toHaveLength(0)
    world.split(item?.id ?? '')
    expect(world.items()).toHaveLength(3)
    expect(world.items()[0]?.name).toBe('Book – Chapter (1 of 3)')
    await world.createAll(world.send)
    expect(world.sent.map(({ body }) => body.content).join('')).toBe(whole)
  })
})
