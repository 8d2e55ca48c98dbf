import { expect, it } from 'vitest'
import contract from './contract.json'
import generationRequestsFile from './generation-requests.gen.json'
import { generationRequests, generationsOf } from './generations'
import generations from './generations.gen.json'
import requests from './requests.gen.json'

it('the committed list is what the contract gives, and every entry has its request schema', () => {
  expect(generations).toEqual(generationsOf(contract as unknown as Parameters<typeof generationsOf>[0]))
  expect(generations).toHaveLength(11)
  for (const { id } of generations) expect(requests).toHaveProperty(`${id}Request`)
})

it('the committed request schemas of these operations are those of the contract', () => {
  expect(Object.keys(generationRequestsFile)).toHaveLength(generations.length)
  expect(generationRequestsFile).toEqual(generationRequests(generations, requests))
})
