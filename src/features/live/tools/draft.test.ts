import { describe, expect, it } from 'vitest'
import { isValid } from '~/contract/check'
import { validate } from '~/contract/validate'
import requests from '~/contract/requests.gen.json'
import { ITEM_TYPES, newParameter, newTool, PARAMETER_TYPES, readTools, retyped, retypedTool, sentTools, type ParameterDraft, type ToolDraft } from './draft'
import { issuesOfTools } from './issuesOfTools'
import { sessionSchema } from './schema'
import { argumentsFault, sampleArguments } from './sample'

const parameter = (type: ParameterDraft['type'], more: Partial<ParameterDraft> = {}): ParameterDraft => ({ ...retyped({ ...newParameter(), name: `a_${type}`, description: 'What it is.' }, type), ...more })
const nested = parameter('object', { properties: [parameter('array', { items: { type: 'number' } }), parameter('object', { properties: [parameter('string', { enum: ['a', 'b'] })] })] })
const tool: ToolDraft = { ...newTool('backend_rpc'), name: 'look_up', description: 'Looks up.', parameters: [...PARAMETER_TYPES.map((type) => parameter(type)), { ...nested, name: 'nested' }] }
const withParameter = (inner: ParameterDraft) => [{ ...tool, parameters: [parameter('object', { properties: [parameter('object', { properties: [inner] })] })] }]

describe('tools as the contract wants them', () => {
  it('knows the types of the contract', () => {
    const schema = JSON.stringify(requests.CreateRealtimeSessionRequest.properties.tools)
    for (const type of PARAMETER_TYPES) expect(schema).toContain(`"const":"${type}"`)
    expect(schema).toContain(`"enum":${JSON.stringify(ITEM_TYPES)}`)
  })

  it('takes every type, nested, and survives JSON both ways', () => {
    const sent = sentTools([tool, { ...newTool('client_event'), name: 'show', description: 'Shows.' }])
    expect(issuesOfTools(sent)).toEqual([])
    const read = readTools(JSON.stringify(sent))
    expect(typeof read === 'string' ? read : sentTools(read)).toEqual(sent)
    expect(isValid(requests.CreateRealtimeSessionRequest, { model: 'gwm1_avatars', avatar: { type: 'runway-preset', presetId: 'influencer' }, tools: sent })).toBe(true)
  })

  it('checks the properties of objects too, at any depth, which the contract leaves open', () => {
    const issues = issuesOfTools(sentTools(withParameter(parameter('string', { name: '9x' }))))
    expect(issues.map(({ path }) => path.join('.'))).toEqual(['0.parameters.0.properties.0.properties.0.name'])
    const whole = { model: 'gwm1_avatars', avatar: { type: 'runway-preset', presetId: 'influencer' }, tools: sentTools(withParameter(parameter('string', { description: '' }))) }
    expect(validate(sessionSchema, whole)).toHaveLength(1)
    expect(issuesOfTools(sentTools(withParameter(parameter('string', { enum: ['x'.repeat(65)] }))))).toHaveLength(1)
  })

  it.each([
    [{ ...tool, name: 'with space' }, 'name'], [{ ...tool, name: '' }, 'name'], [{ ...tool, description: 'x'.repeat(1025) }, 'description'],
    [{ ...tool, timeoutSeconds: 9 }, 'timeoutSeconds'], [{ ...tool, timeoutSeconds: 0.5 }, 'timeoutSeconds'],
    [{ ...tool, parameters: Array.from({ length: 21 }, () => parameter('string')) }, 'parameters'],
  ])('refuses what the contract refuses (%#)', (wrong, member) => {
    expect([...new Set(issuesOfTools(sentTools([wrong])).map(({ path }) => path[1]))]).toEqual([member])
  })

  it('refuses more than 20 tools', () => {
    expect(issuesOfTools(Array.from({ length: 21 }, () => sentTools([tool])[0]))).toHaveLength(1)
  })

  it('keeps what another type does not use, and does not send it', () => {
    const was = parameter('string', { enum: ['a'] })
    const [sent] = sentTools([{ ...retypedTool(tool, 'client_event'), parameters: [retyped(was, 'integer')] }])
    expect(sent).toMatchObject({ type: 'client_event', parameters: [{ type: 'integer' }] })
    expect(JSON.stringify(sent)).not.toMatch(/enum|timeoutSeconds/)
    expect(retyped(retyped(was, 'integer'), 'string').enum).toEqual(['a'])
  })

  it.each([['{', 'not valid JSON'], ['{"a":1}', 'a list'], ['[1]', '0: Must be an object'], ['[{"type":"x"}]', '0.type'], ['[{"type":"client_event","name":1}]', '0.name'],
    ['[{"type":"client_event","parameters":[{"type":"object","properties":[{"type":"date"}]}]}]', '0.parameters.0.properties.0.type']])('says why %s is no list of tools', (text, why) => {
    expect(readTools(text)).toContain(why)
  })

  it('reads nothing as none, and a whole request as its tools', () => {
    expect([readTools(''), readTools('{"tools":[]}')]).toEqual([[], []])
  })
})

describe('calling a tool by hand', () => {
  it('starts from arguments that fit', () => {
    const sample = sampleArguments(tool.parameters)
    expect(sample).toEqual({ a_string: 'text', a_integer: 1, a_number: 1.5, a_boolean: true, a_array: ['text'], a_object: {}, nested: { a_array: [1.5], a_object: { a_string: 'a' } } })
    expect(argumentsFault(tool.parameters, sample)).toBeUndefined()
  })

  it.each([[{ a_string: 1 }, 'text'], [{ a_integer: 1.5 }, 'whole number'], [{ a_array: 'x' }, 'list'], [{ nested: { a_array: [1], a_object: { a_string: 'c' } } }, 'object'], [{ a_boolean: undefined }, 'required']])(
    'says what does not fit (%#)', (wrong, why) => {
      expect(argumentsFault(tool.parameters, { ...sampleArguments(tool.parameters), ...wrong })).toContain(why)
    },
  )
})
