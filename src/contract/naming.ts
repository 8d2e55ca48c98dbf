/**
 * How the contract names what the API document leaves unnamed. Rules first; the small tables at the
 * end hold the few names that no rule finds.
 */

/** `image_to_video`, `gen4.5`, `runway-live-preset` → `ImageToVideo`, `Gen45`, `RunwayLivePreset`. */
export function pascal(text: string): string {
  return text
    .split(/[^A-Za-z0-9.]+/)
    .flatMap((part) => part.split('.'))
    .filter(Boolean)
    .map((part) => {
      const word = part === part.toUpperCase() ? part.toLowerCase() : part
      return word.charAt(0).toUpperCase() + word.slice(1)
    })
    .join('')
}

/** English plural noun to singular, as far as path segments and property names need it. */
export function singular(noun: string): string {
  if (/(?:ss|us|is)$/i.test(noun)) return noun
  if (/ies$/i.test(noun)) return noun.replace(/ies$/i, 'y')
  return noun.replace(/s$/i, '')
}

/** Operations whose purpose the method and path alone do not tell. */
const OPERATION_NAMES: Record<string, string> = {
  'post /v1/organization/usage': 'QueryOrganizationUsage',
  'post /v1/voices/preview': 'PreviewVoice',
  'post /v1/workflows/{id}': 'RunWorkflow',
}

const VERBS: Record<string, string> = {
  get: 'Get',
  post: 'Create',
  put: 'Replace',
  patch: 'Update',
  delete: 'Delete',
}

/**
 * The operationId of a method and path: `get /v1/avatars` → `ListAvatars` (when it answers a list),
 * `get /v1/avatars/{id}` → `GetAvatar`.
 */
export function operationName(method: string, path: string, answersList: boolean): string {
  const fixed = OPERATION_NAMES[`${method} ${path}`]
  if (fixed) return fixed
  const nouns = path.split('/').filter((part) => part && part !== 'v1' && !part.startsWith('{'))
  const parents = nouns.slice(0, -1).map((noun) => pascal(singular(noun)))
  const last = nouns.at(-1) ?? 'Root'
  if (method === 'get' && answersList) return `List${parents.join('')}${pascal(last)}`
  return `${VERBS[method] ?? pascal(method)}${parents.join('')}${pascal(singular(last))}`
}

/**
 * Better names for nested schemas than parent + property gives. Keyed by the name the rule finds.
 * A key that no longer occurs does no harm and is reported by the contract's test.
 */
export const SCHEMA_NAMES: Record<string, string> = {
  AvatarProcessingVoice: 'AvatarVoice',
  AvatarVoiceRunwayLivePresetPresetId: 'LiveVoicePreset',
  AvatarConversationInProgressAvatar: 'ConversationAvatar',
  AvatarConversationInProgressTool: 'ConversationTool',
  AvatarConversationSummaryAvatar: 'ConversationSummaryAvatar',
  CreateAvatarRequestVoice: 'AvatarVoiceRequest',
  CreateAvatarVideoRequestAvatar: 'AvatarChoice',
  CreateAvatarVideoRequestAvatarRunwayPresetPresetId: 'AvatarPreset',
  CreateSpeechToSpeechRequestElevenMultilingualStsV2Media: 'SpeechMedia',
  CreateSpeechToSpeechRequestElevenMultilingualStsV2Voice: 'SpeechVoice',
  SpeechVoiceRunwayPresetPresetId: 'SpeechVoicePreset',
  CreateRealtimeSessionRequestTool: 'SessionTool',
  SessionToolClientEventParameter: 'SessionToolParameter',
  CreateVoiceRequestFrom: 'VoiceSource',
  Graph: 'WorkflowGraph',
  Items: 'SessionToolParameterItems',
  ByDay: 'AvatarUsageDay',
  Result: 'UsageDay',
  Role: 'TranscriptRole',
  RunWorkflowRequestNodeOutputValueValue: 'WorkflowNodeOutput',
  Status: 'ConversationStatus',
  Tier: 'OrganizationTier',
  OrganizationTierModelsKey: 'ModelVariant',
  Transcript: 'TranscriptEntry',
  Usage: 'OrganizationUsage',
  Version: 'WorkflowVersion',
  WorkflowInvocationRunningNodeErrorValue: 'WorkflowNodeError',
  OrganizationTierModelValue: 'ModelLimits',
  OrganizationUsageModelValue: 'ModelUsage',
}
